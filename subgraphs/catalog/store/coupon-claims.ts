import { and, asc, desc, eq, getTableColumns, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { AppliedCoupon } from '../domain/discounts.ts';
import type { CouponRow } from './coupons.ts';
import { couponClaims, couponRedemptions, coupons } from './tables.ts';

export type ClaimRow = typeof couponClaims.$inferSelect;

/** A claim with the coupon that it is of. */
export type ClaimWithCoupon = { readonly claim: ClaimRow; readonly coupon: CouponRow };

export async function claimsById(executor: Executor, ids: readonly string[]): Promise<ClaimRow[]> {
  return executor
    .select()
    .from(couponClaims)
    .where(inArray(couponClaims.id, [...ids]));
}

/** Claims with their coupons. */
export async function claimsWithCoupons(
  executor: Executor,
  ids: readonly string[],
): Promise<ClaimWithCoupon[]> {
  return executor
    .select({ claim: getTableColumns(couponClaims), coupon: getTableColumns(coupons) })
    .from(couponClaims)
    .innerJoin(coupons, eq(coupons.id, couponClaims.couponId))
    .where(inArray(couponClaims.id, [...ids]));
}

/** Holds claims, in the order of their ids, until the transaction ends. */
export async function lockClaims(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx
    .select({ id: couponClaims.id })
    .from(couponClaims)
    .where(inArray(couponClaims.id, [...ids]))
    .orderBy(asc(couponClaims.id))
    .for('update');
}

/** A page of somebody's claims at a merchant, the platform's coupons among them, newest first, from behind an id. */
export async function claimsOf(
  executor: Executor,
  holders: readonly string[],
  merchantId: string,
  behind: string | null,
  size: number,
): Promise<ClaimRow[]> {
  return executor
    .select()
    .from(couponClaims)
    .where(
      and(
        inArray(couponClaims.holder, [...holders]),
        sql`coalesce(${couponClaims.merchantId}, ${merchantId}) = ${merchantId}`,
        sql`${couponClaims.state} <> 'VOID'`,
        behind === null ? undefined : lt(couponClaims.id, behind),
      ),
    )
    .orderBy(desc(couponClaims.id))
    .limit(size);
}

/** Which of some coupons somebody has a claim of. */
export async function couponsHeldBy(
  executor: Executor,
  holders: readonly string[],
  couponIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await executor
    .selectDistinct({ couponId: couponClaims.couponId })
    .from(couponClaims)
    .where(and(inArray(couponClaims.holder, [...holders]), inArray(couponClaims.couponId, [...couponIds])));
  return new Set(rows.map(({ couponId }) => couponId));
}

/** How many claims somebody has of coupons, void ones left out, and the ordinal of the last. */
export async function countsOf(
  executor: Executor,
  holder: string,
  couponIds: readonly string[],
): Promise<ReadonlyMap<string, { readonly count: number; readonly last: number }>> {
  const rows = await executor
    .select({
      couponId: couponClaims.couponId,
      count: sql<number>`count(${couponClaims.ordinal})`.mapWith(Number),
      last: sql<number>`coalesce(max(${couponClaims.ordinal}), 0)`.mapWith(Number),
    })
    .from(couponClaims)
    .where(and(eq(couponClaims.holder, holder), inArray(couponClaims.couponId, [...couponIds])))
    .groupBy(couponClaims.couponId);
  return new Map(rows.map(({ couponId, ...counts }) => [couponId, counts]));
}

/** Enters claims of coupons that are held meanwhile, so that their ordinals are nobody else's. */
export async function insertClaims(tx: Tx, claims: readonly ClaimRow[]): Promise<void> {
  await tx.insert(couponClaims).values([...claims]);
}

/** Uses claims that are held for an order. */
export async function insertRedemptions(
  tx: Tx,
  orderId: string,
  applied: readonly (AppliedCoupon & { readonly automatic: boolean })[],
  now: Date,
): Promise<void> {
  await tx.insert(couponRedemptions).values(
    applied.map(({ claimId, couponId, discountMinor, automatic }) => ({
      ...{ orderId, claimId, couponId, discountMinor, automatic },
      state: 'HELD' as const,
      redeemedAt: now,
    })),
  );
  await moveClaims(
    tx,
    applied.map(({ claimId }) => claimId),
    'HELD',
  );
}

type Redemption = typeof couponRedemptions.$inferSelect;

/** What an order used and gave back. */
export async function releasedRedemptions(tx: Tx, orderId: string): Promise<Redemption[]> {
  return tx
    .select()
    .from(couponRedemptions)
    .where(and(eq(couponRedemptions.orderId, orderId), eq(couponRedemptions.state, 'RELEASED')));
}

/** A claim becomes another holder's so-many-th. */
export async function handClaim(tx: Tx, id: string, holder: string, ordinal: number): Promise<void> {
  await tx.update(couponClaims).set({ holder, ordinal }).where(eq(couponClaims.id, id));
}

/** A void claim is its holder's so-many-th once more. */
export async function reviveClaim(tx: Tx, id: string, ordinal: number): Promise<void> {
  await tx.update(couponClaims).set({ state: 'CLAIMED', ordinal }).where(eq(couponClaims.id, id));
}

/** An order's uses of claims, moved from one state to another; answers them. */
export async function moveRedemptions(
  tx: Tx,
  orderId: string,
  from: Redemption['state'],
  state: Redemption['state'],
): Promise<Redemption[]> {
  return tx
    .update(couponRedemptions)
    .set({ state })
    .where(and(eq(couponRedemptions.orderId, orderId), eq(couponRedemptions.state, from)))
    .returning();
}

export async function moveClaims(tx: Tx, ids: readonly string[], state: ClaimRow['state']): Promise<void> {
  if (ids.length === 0) return;
  // An update holds rows as it comes upon them: several are held in the order in which everybody holds them.
  if (ids.length > 1) await lockClaims(tx, ids);
  await tx
    .update(couponClaims)
    .set(state === 'VOID' ? { state, ordinal: null } : { state })
    .where(inArray(couponClaims.id, [...ids]));
}
