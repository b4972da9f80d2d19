import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayRead, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { isText, isTitle } from '../domain/card.ts';
import { refuse, refuseInput } from '../errors.ts';
import { type CampaignRow, enterSpend, holdCampaign, insertCampaign, spentOn } from '../store/campaigns.ts';
import { idempotencyKeys, type ShareChannel } from '../store/tables.ts';
import { requireKey } from './create-card.ts';

type Asked = Deps & { readonly viewer: Viewer };

/** A campaign to enter, as it is handed in. */
export type CreateCampaign = {
  readonly merchantId: string;
  readonly name: string;
  readonly channel?: ShareChannel | null | undefined;
  readonly currency?: string;
  readonly firstDay: string;
  readonly lastDay?: string | null | undefined;
  readonly idempotencyKey: string;
};

const mostMinor = 1_000_000_000_000n;

/** Enters a campaign; answers its id. */
export async function createCampaign(deps: Asked, input: CreateCampaign): Promise<{ campaignId: string }> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, ...request } = input;
  const { merchantId, channel = null, currency = 'CNY', firstDay, lastDay = null } = input;
  const name = input.name.trim();
  if (!isId('mer', merchantId)) return refuse('NOT_FOUND', ['merchantId']);
  if (!worksFor(deps.viewer, merchantId)) {
    return refuse(mayRead(deps.viewer, merchantId, 'stats:read') ? 'FORBIDDEN' : 'NOT_FOUND', ['merchantId']);
  }
  if (!isTitle(name)) refuseInput(['name'], '1 to 100 characters.', '须为 1 至 100 个字符。');
  if (!/^[A-Z]{3}$/.test(currency)) refuseInput(['currency'], 'Three capital letters.', '须为三个大写字母。');
  if (lastDay !== null && lastDay < firstDay) {
    refuseInput(['lastDay'], 'Not before firstDay.', '不得早于 firstDay。');
  }
  requireKey(key);
  const now = deps.clock();
  const intention = { actor, action: 'createCampaign', key, request, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('cpg', now);
      await insertCampaign(tx, {
        id,
        merchantId,
        name,
        channel,
        currency,
        firstDay,
        lastDay,
        createdAt: now,
      });
      return { campaignId: id };
    }),
  );
}

/** An amount to enter; with a reason it is taken back. */
export type EnterSpend = {
  readonly campaignId: string;
  readonly day: string;
  readonly amountMinor: bigint;
  readonly reason?: string;
  readonly idempotencyKey: string;
};

/** Enters what was spent on a campaign for a day, or takes back what was entered and not spent. Answers the entry's id. */
export async function enterCampaignSpend(
  deps: Asked,
  campaign: CampaignRow | null,
  input: EnterSpend,
): Promise<{ spendId: string }> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, ...request } = input;
  if (campaign === null) return refuse('NOT_FOUND', ['campaignId']);
  const { id: campaignId, merchantId, firstDay, lastDay } = campaign;
  if (!worksFor(deps.viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_FINANCE'])) {
    refuse('FORBIDDEN', ['campaignId']);
  }
  const { day, amountMinor } = input;
  const reason = input.reason?.trim() ?? null;
  if (day < firstDay || (lastDay !== null && day > lastDay)) {
    refuseInput(['day'], "One of the campaign's days.", '须为活动期内的日期。');
  }
  if (amountMinor < 1n || amountMinor > mostMinor) {
    refuseInput(['amountMinor'], '1 to 1,000,000,000,000.', '须为 1 至 1,000,000,000,000。');
  }
  if (reason !== null && (reason === '' || !isText(reason, 200))) {
    refuseInput(['reason'], '1 to 200 characters.', '须为 1 至 200 个字符。');
  }
  requireKey(key);
  const now = deps.clock();
  const action = reason === null ? 'recordCampaignSpend' : 'correctCampaignSpend';
  const intention = { actor, action, key, request, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      await holdCampaign(tx, campaignId);
      if (reason !== null && amountMinor > (await spentOn(tx, campaignId, day))) {
        refuseInput(['amountMinor'], 'At most what was entered for that day.', '不得超过当日已登记的金额。');
      }
      const id = newId('csp', now);
      const entry = { id, merchantId, campaignId, day, reason, recordedBy: actor, recordedAt: now };
      await enterSpend(tx, { ...entry, amountMinor: reason === null ? amountMinor : -amountMinor });
      return { spendId: id };
    }),
  );
}

function conflict(): never {
  return refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
}
