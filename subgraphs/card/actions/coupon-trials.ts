import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { isHeldOut, mostHoldoutPercent, usualHoldoutPercent } from '../domain/holdout.ts';
import { type Arm, leastLeads, upliftOf, wilson } from '../domain/uplift.ts';
import { refuse, refuseInput } from '../errors.ts';
import { armsOf, holdoutOf, keepHoldout, noteExposures, settleTrial } from '../store/coupon-trials.ts';
import { leadsById } from '../store/leads.ts';

const dayMs = 86_400_000;
/** An order belongs to a recommendation when it is paid within so long after it. */
const countedMs = 14 * dayMs;
const usualSpanMs = 90 * dayMs;
const longestSpanMs = 366 * dayMs;
const salt = 'coupons';

/** Settles whether coupons may be shown to a lead, and notes which; null when the merchant has no such lead. */
export async function exposeCoupons(
  { db, clock }: Deps,
  merchantId: string,
  leadId: string,
  couponIds: readonly string[],
): Promise<{ readonly heldOut: boolean } | null> {
  const [lead] = isId('led', leadId) ? await leadsById(db.pool, [leadId]) : [];
  if (lead?.merchantId !== merchantId) return null;
  const at = clock();
  return db.transaction(async (tx) => {
    const percent = (await holdoutOf(tx, merchantId)) ?? usualHoldoutPercent;
    const heldOut = isHeldOut(salt, merchantId, leadId, percent);
    const settled = await settleTrial(tx, { leadId, merchantId, heldOut, startedAt: at });
    await noteExposures(tx, { leadId, merchantId, at }, couponIds);
    return settled;
  });
}

/** Sets which share of a merchant's leads is held out from now on. */
export async function setCouponHoldout(
  deps: Deps & { readonly viewer: Viewer },
  { merchantId, percent }: { readonly merchantId: string; readonly percent: number },
): Promise<number> {
  requireUser(deps.viewer);
  if (!worksFor(deps.viewer, merchantId, ['MERCHANT_OWNER'])) refuse('FORBIDDEN', ['merchantId']);
  if (percent < 0 || percent > mostHoldoutPercent) {
    refuseInput(['percent'], `0 to ${mostHoldoutPercent}.`, `须在 0 到 ${mostHoldoutPercent} 之间。`);
  }
  await deps.db.transaction((tx) => keepHoldout(tx, merchantId, percent));
  return percent;
}

export type UpliftAsked = {
  readonly merchantId: string;
  readonly from: Date | null;
  readonly to: Date | null;
  readonly couponId: string | null;
};

type ToldArm = {
  readonly leads: number;
  readonly conversions: number | null;
  readonly rate: number | null;
};

/** What recommending coupons was worth. */
export type Uplift = {
  readonly from: Date;
  readonly to: Date;
  readonly holdoutPercent: number;
  readonly treated: ToldArm;
  readonly heldOut: ToldArm;
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
};

/** Compares the leads that were recommended coupons with those held out; null for a span that cannot be asked for. */
export async function measureUplift({ db, clock }: Deps, asked: UpliftAsked): Promise<Uplift | null> {
  const to = asked.to ?? clock();
  const from = asked.from ?? new Date(to.getTime() - usualSpanMs);
  const span = to.getTime() - from.getTime();
  if (!(span >= 0 && span <= longestSpanMs)) return null;
  const { merchantId, couponId } = asked;
  const [arms, percent] = await Promise.all([
    armsOf(db.pool, { merchantId, from, to, couponId }, countedMs),
    holdoutOf(db.pool, merchantId),
  ]);
  const found = upliftOf(arms.treated, arms.heldOut);
  return {
    ...{ from, to, holdoutPercent: percent ?? usualHoldoutPercent },
    ...{ treated: told(arms.treated), heldOut: told(arms.heldOut) },
    difference: found?.difference ?? null,
    differenceLow: found?.low ?? null,
    differenceHigh: found?.high ?? null,
  };
}

function told(arm: Arm): ToldArm {
  if (arm.leads < leastLeads) return { leads: arm.leads, conversions: null, rate: null };
  return { ...arm, rate: wilson(arm).rate };
}
