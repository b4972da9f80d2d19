import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, requireUser, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { areTiers, keptTiers, type Tier } from '../domain/purchase-plan.ts';
import { isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { type OfferRow, offersById } from '../store/offers.ts';
import { insertPlan, type PlanRow } from '../store/purchase-plans.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkKey, conflict } from './input.ts';

export type OpenPurchasePlan = {
  readonly offerId: string;
  readonly tiers: readonly Tier[];
  readonly minimumQuantity: number;
  readonly terms: string;
  /** Now, when not said. */
  readonly opensAt?: Date | null;
  readonly closesAt: Date;
  readonly idempotencyKey: string;
};

const longestMs = 366 * 86_400_000;

/** Opens a plan that gathers merchants' demand for an offer, and answers its id. The supplier's people or the platform. */
export async function openPurchasePlan(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: OpenPurchasePlan,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  const [offer] = isId('off', input.offerId) ? await offersById(db.pool, [input.offerId]) : [];
  if (offer === undefined || !mayOpen(viewer, offer)) return refuse('NOT_FOUND', ['offerId']);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const now = clock();
  checkTiers(input);
  const intention = { actor, action: 'openPurchasePlan', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const span = checkedSpan(input, now);
      const plan = { id: newId('ppl', now), ...gathering(offer, input), ...span, openedBy: actor };
      await insertPlan(tx, { ...plan, createdAt: now });
      return { id: plan.id };
    }),
  );
}

function mayOpen(viewer: Viewer, { supplierId }: OfferRow): boolean {
  return suppliesFor(viewer, supplierId) || isPlatform(viewer);
}

function gathering(
  { id: offerId, supplierId, productId, currency }: OfferRow,
  { tiers, minimumQuantity, terms }: OpenPurchasePlan,
): Omit<PlanRow, 'id' | 'opensAt' | 'closesAt' | 'openedBy' | 'createdAt'> {
  return {
    supplierId,
    offerId,
    productId,
    currency,
    tiers: keptTiers(tiers),
    minimumQuantity,
    terms,
    status: 'OPEN',
    gathered: 0,
    unitPriceMinor: null,
    endedAt: null,
  };
}

function checkTiers({ tiers, minimumQuantity, terms }: OpenPurchasePlan): void {
  if (!areTiers(tiers)) {
    refuseInput(
      ['tiers'],
      '1 to 20 tiers: quantities rise from at least 1, prices fall, each 1 to 10,000,000,000 minor units.',
      '须为 1 至 20 档：数量自 1 起递增，价格递减，且为 1 至 10,000,000,000 最小货币单位。',
    );
  }
  // Whatever a confirmed plan has gathered has a price then.
  if (minimumQuantity < (tiers[0]?.minQuantity ?? 1)) {
    refuseInput(['minimumQuantity'], 'At least the first tier.', '不得低于第一档的数量。');
  }
  if (!isPlainText(terms, 5_000)) {
    refuseInput(['terms'], 'Plain text, at most 5,000 characters.', '须为至多 5,000 个字符的纯文本。');
  }
}

function checkedSpan({ opensAt, closesAt }: OpenPurchasePlan, now: Date) {
  const opens = opensAt ?? now;
  if (closesAt <= now || closesAt <= opens || closesAt.getTime() - now.getTime() > longestMs) {
    refuseInput(
      ['closesAt'],
      'Ahead of now and of opensAt, within 366 days.',
      '须晚于现在及 opensAt，且在 366 天之内。',
    );
  }
  return { opensAt: opens, closesAt };
}
