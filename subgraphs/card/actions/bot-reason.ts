import { isbot } from 'isbot';
import type { Client } from '../../../platform/subgraph.ts';
import type { BotReason } from '../store/tables.ts';

/** Fetchers of link previews in chats that isbot does not know. A person in WeChat is `MicroMessenger`: not one of them. */
const preview = /WeChatShareExtension|(?:wechat|weixin)[-_ ]?(?:bot|spider)|LarkUrl|FeishuBot/i;

/**
 * Programs that people's apps and merchants' servers send through. isbot takes them for bots, which they are on a web
 * page; whoever holds a visitor token and reports behaviour by one of them does so on a visitor's behalf.
 */
const library =
  /^(?:node|undici|axios|okhttp|got|ky|dart|java|curl|python-requests|go-http-client|apache-httpclient|lianka)\b/i;

/** Why what this client reports counts for nothing; null when it counts. */
export function botReason({ userAgent, purpose }: Client): BotReason | null {
  if (purpose !== null && /prefetch|prerender|preview/i.test(purpose)) return 'PREFETCH';
  if (userAgent === null) return null;
  if (preview.test(userAgent)) return 'PREVIEW';
  return isbot(userAgent) && !library.test(userAgent) ? 'CRAWLER' : null;
}
