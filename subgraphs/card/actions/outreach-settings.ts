import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import {
  clockText,
  hardLimits,
  minutesOf,
  type OutreachSettings,
  quietMinutes,
  usualSettings,
} from '../domain/outreach/settings.ts';
import type { OutreachChannel } from '../domain/outreach/state.ts';
import { refuse, refuseInput } from '../errors.ts';
import { keepSettings, settingsOf } from '../store/outreach.ts';
import { webhookSecret } from './webhook-secret.ts';

export type SettingsWish = {
  readonly merchantId: string;
  readonly perDay: number;
  readonly perWeek: number;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly channel: OutreachChannel;
  readonly webhookUrl: string | null;
  readonly rotateWebhookSecret: boolean;
};

/** Why an address cannot be a webhook's; null when it can. */
export type CheckAddress = (url: string) => Promise<{ readonly en: string; readonly zh: string } | null>;

/** A merchant's settings as people read them. */
export type ShownSettings = Omit<OutreachSettings, 'quietFrom' | 'quietUntil'> & {
  readonly quietFrom: string;
  readonly quietUntil: string;
};

/** How a merchant writes to its leads. */
export async function outreachSettings({ db }: Deps, merchantId: string): Promise<ShownSettings> {
  return shown((await settingsOf(db.pool, merchantId)) ?? usualSettings);
}

function shown({ quietFrom, quietUntil, ...rest }: OutreachSettings): ShownSettings {
  return { ...rest, quietFrom: clockText(quietFrom), quietUntil: clockText(quietUntil) };
}

/** Changes how a merchant writes to its leads; answers it with the webhook's secret, if that is new. */
export async function setOutreachSettings(
  deps: Deps & { readonly viewer: Viewer },
  check: CheckAddress,
  wish: SettingsWish,
): Promise<{ readonly settings: ShownSettings; readonly webhookSecret: string | null }> {
  requireUser(deps.viewer);
  const { merchantId, rotateWebhookSecret } = wish;
  if (!worksFor(deps.viewer, merchantId, ['MERCHANT_OWNER'])) refuse('FORBIDDEN', ['merchantId']);
  const settings = readWish(wish);
  const objection = settings.webhookUrl === null ? null : await check(settings.webhookUrl);
  if (objection !== null) refuseInput(['webhookUrl'], objection.en, objection.zh);
  return deps.db.transaction(async (tx) => {
    const kept = await keepSettings(tx, merchantId, settings, rotateWebhookSecret);
    const lacks = kept.webhookUrl !== null && kept.secretVersion === 0;
    const final = lacks ? await keepSettings(tx, merchantId, settings, true) : kept;
    const isNew = lacks || rotateWebhookSecret;
    return {
      settings: shown(final),
      webhookSecret: isNew ? webhookSecret(deps, merchantId, final.secretVersion) : null,
    };
  });
}

function readWish(wish: SettingsWish): OutreachSettings {
  const { perDay, perWeek, channel, webhookUrl } = wish;
  if (perDay < 1 || perDay > hardLimits.perDay) refuseInput(['perDay'], '1 to 3.', '须为 1 至 3。');
  if (perWeek < perDay || perWeek > hardLimits.perWeek)
    refuseInput(['perWeek'], 'From `perDay` to 7.', '须在 perDay 至 7 之间。');
  const quietFrom = minutesOf(wish.quietFrom) ?? refuseClock('quietFrom');
  const quietUntil = minutesOf(wish.quietUntil) ?? refuseClock('quietUntil');
  const quiet = quietMinutes({ quietFrom, quietUntil });
  if (quiet < hardLimits.leastQuiet || quiet > hardLimits.mostQuiet)
    refuseInput(['quietUntil'], 'Quiet hours last 8 to 23 hours.', '免打扰时段须为 8 至 23 小时。');
  if (channel === 'WEBHOOK' && webhookUrl === null)
    refuseInput(['webhookUrl'], 'WEBHOOK needs an address.', '使用 WEBHOOK 须填写地址。');
  return { perDay, perWeek, quietFrom, quietUntil, channel, webhookUrl, secretVersion: 0 };
}

function refuseClock(path: string): never {
  return refuseInput([path], 'A time of day, `HH:MM`.', '须为 HH:MM 形式的时刻。');
}
