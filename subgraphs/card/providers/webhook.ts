import ipaddr from 'ipaddr.js';
import type { Logger } from 'pino';
import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import type { CheckAddress } from '../actions/outreach-settings.ts';
import type { Courier, Letter } from '../domain/outreach/courier.ts';
import { isPublic, isPublicHost, lookupPublic } from './public-address.ts';

const patienceMs = 5_000;
const longestUrl = 500;

/** The merchant's own way to its visitors, and what tells whether an address can be one. */
export type WebhookCourier = Courier & { readonly check: CheckAddress };

/**
 * Hands messages to merchants' own https addresses, signed by Standard Webhooks with the message's id as `webhook-id`. No
 * redirect is followed, no answer is read, and nothing in a private network is reached, unless `isPrivate` allows all of it.
 */
export function openWebhook(isPrivate: boolean, log: Logger): WebhookCourier {
  const dispatcher = new Agent({
    connect: { timeout: patienceMs, ...(isPrivate ? {} : { lookup: lookupPublic }) },
    headersTimeout: patienceMs,
    bodyTimeout: patienceMs,
    // Merchants are many and write seldom.
    keepAliveTimeout: 1_000,
  });
  return {
    name: 'WEBHOOK',
    check: async (url) => objectionTo(url, isPrivate),
    async deliver(letter, webhook, now) {
      if (webhook === null) return false;
      try {
        const url = new URL(webhook.url);
        if (!isPrivate && isForbiddenLiteral(url)) throw new Error('The address is not public.');
        const { statusCode, body } = await request(url, {
          ...{ method: 'POST', dispatcher, signal: AbortSignal.timeout(patienceMs) },
          ...signed(webhook.secret, letter, now),
        });
        body.on('error', () => {}).destroy();
        if (statusCode >= 200 && statusCode < 300) return true;
        log.warn({ outreachId: letter.outreachId, status: statusCode }, 'a webhook refused a message');
      } catch (error) {
        log.warn({ outreachId: letter.outreachId, err: error }, 'a webhook was not reached');
      }
      return false;
    },
  };
}

function signed(secret: string, { outreachId, ...letter }: Letter, now: Date) {
  const body = JSON.stringify({
    type: 'outreach.message',
    timestamp: now.toISOString(),
    data: { id: outreachId, ...letter },
  });
  const headers = {
    'content-type': 'application/json',
    'webhook-id': outreachId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': new Webhook(secret).sign(outreachId, now, body),
  };
  return { body, headers };
}

const objections = {
  shape: {
    en: 'An https address of at most 500 characters, without user and fragment.',
    zh: '须为至多 500 个字符的 https 地址，不含用户名与片段。',
  },
  network: { en: 'It is not in the public network.', zh: '该地址不在公网。' },
} as const;

async function objectionTo(text: string, isPrivate: boolean) {
  if (text.length > longestUrl || !URL.canParse(text)) return objections.shape;
  const { protocol, username, password, hash, hostname } = new URL(text);
  const secure = protocol === 'https:' || (isPrivate && protocol === 'http:');
  if (!secure || `${username}${password}${hash}` !== '') return objections.shape;
  return isPrivate || (await isPublicHost(hostname)) ? null : objections.network;
}

/** An address written as a number is connected to without being looked up. */
function isForbiddenLiteral({ protocol, hostname }: URL): boolean {
  const literal = hostname.replace(/^\[|\]$/g, '');
  return protocol !== 'https:' || (ipaddr.isValid(literal) && !isPublic(literal));
}
