import { and, eq, gt, inArray, lte, or, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import type { CouponRow } from './coupons.ts';
import { couponClaims, coupons, segmentMembers } from './tables.ts';

/** More of one merchant's coupons are not weighed: the newest ones are. */
const most = 100;

/**
 * What somebody can claim of a merchant's coupons now: published, in force, not used up, for anybody or for a segment of
 * the person's, and not claimed as often as one may. One statement.
 */
export async function claimableCoupons(
  executor: Executor,
  merchantId: string,
  { userId, holders }: { readonly userId: string | null; readonly holders: readonly string[] },
  now: Date,
): Promise<CouponRow[]> {
  const member = sql`exists (select from ${segmentMembers} m where m.merchant_id = ${coupons.merchantId}
    and m.segment_key = ${coupons.segmentKey} and m.user_id = ${userId}::text)`;
  const claimed = executor
    .select({ one: sql`1` })
    .from(couponClaims)
    .where(
      and(
        eq(couponClaims.couponId, coupons.id),
        inArray(couponClaims.holder, [...holders]),
        sql`${couponClaims.ordinal} is not null`,
      ),
    )
    .groupBy(couponClaims.holder)
    .having(sql`count(*) >= ${coupons.perUserLimit}`);
  return executor
    .select()
    .from(coupons)
    .where(
      and(
        eq(coupons.merchantId, merchantId),
        eq(coupons.status, 'PUBLISHED'),
        eq(coupons.mode, 'CLAIM'),
        lte(coupons.validFrom, now),
        gt(coupons.validUntil, now),
        sql`${coupons.claimedCount} < coalesce(${coupons.totalLimit}, 2147483647)`,
        or(eq(coupons.audience, 'PUBLIC'), userId === null ? undefined : member),
        sql`not exists ${claimed}`,
      ),
    )
    .orderBy(sql`${coupons.id} desc`)
    .limit(most);
}
