import { and, asc, desc, eq, getTableColumns, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { CouponStatus } from '../domain/coupon.ts';
import { coupons, segmentMembers } from './tables.ts';

export type CouponRow = typeof coupons.$inferSelect;

export async function couponsById(executor: Executor, ids: readonly string[]): Promise<CouponRow[]> {
  return executor
    .select()
    .from(coupons)
    .where(inArray(coupons.id, [...ids]));
}

/** Whether anybody can come by a coupon at a merchant now without a code. */
export function isOnOffer(coupon: CouponRow, merchantId: string, now: Date): boolean {
  const { status, mode, validUntil } = coupon;
  const holdsThere = coupon.merchantId === null || coupon.merchantId === merchantId;
  return holdsThere && status === 'PUBLISHED' && mode !== 'CODE' && validUntil > now;
}

/** The coupon of an issuer that a code is for; none that has ended. */
export async function couponByCode(
  executor: Executor,
  merchantId: string | null,
  code: string,
): Promise<CouponRow | null> {
  const issuer = merchantId === null ? isNull(coupons.merchantId) : eq(coupons.merchantId, merchantId);
  const [row] = await executor
    .select()
    .from(coupons)
    .where(and(eq(coupons.code, code), issuer, sql`${coupons.status} <> 'ENDED'`));
  return row ?? null;
}

/** What takes something off by itself at a merchant now, and is not used up: its own and the platform's. */
export async function automaticCoupons(
  executor: Executor,
  merchantId: string,
  now: Date,
): Promise<CouponRow[]> {
  return executor
    .select()
    .from(coupons)
    .where(
      and(
        or(eq(coupons.merchantId, merchantId), isNull(coupons.merchantId)),
        eq(coupons.mode, 'AUTOMATIC'),
        eq(coupons.status, 'PUBLISHED'),
        lte(coupons.validFrom, now),
        gt(coupons.validUntil, now),
        isLeft,
      ),
    )
    .orderBy(asc(coupons.id))
    .limit(100);
}

const isLeft = sql`${coupons.claimedCount} < coalesce(${coupons.totalLimit}, 2147483647)`;

/** A page of one merchant's coupons, newest first, from behind an id. */
export type CouponsAsked = {
  readonly merchantId: string;
  /** All of them; else those that anybody may claim, and those for these segments. */
  readonly whole: boolean;
  readonly segments: readonly string[];
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function couponPages(
  executor: Executor,
  asked: readonly CouponsAsked[],
  now: Date,
): Promise<(CouponRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(coupons), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, whole boolean, segments json, behind text, size int)
        cross join lateral (
          select id from ${coupons}
          where merchant_id = asked."merchantId" and (asked.behind is null or id < asked.behind)
            and (asked.whole or (status = 'PUBLISHED' and mode <> 'CODE' and valid_until > ${now.toISOString()}::timestamptz
              and (audience = 'PUBLIC' or segment_key in (select json_array_elements_text(asked.segments)))))
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(coupons, eq(coupons.id, sql`found.id`))
    .orderBy(desc(coupons.id));
}

/** Enters a coupon; false when its code is taken. */
export async function insertCoupon(tx: Tx, coupon: typeof coupons.$inferInsert): Promise<boolean> {
  const entered = await tx.insert(coupons).values(coupon).onConflictDoNothing().returning({ id: coupons.id });
  return entered.length === 1;
}

/** Holds a coupon until the transaction ends. */
export async function lockCoupon(tx: Tx, id: string): Promise<CouponRow | null> {
  const [row] = await tx.select().from(coupons).where(eq(coupons.id, id)).for('update');
  return row ?? null;
}

export async function moveCoupon(
  tx: Tx,
  id: string,
  change: { readonly status?: CouponStatus; readonly totalLimit?: number | null },
): Promise<void> {
  await tx.update(coupons).set(change).where(eq(coupons.id, id));
}

/** Counts one more claim of a coupon that is held by nobody else meanwhile; false when none is left. */
export async function countClaim(tx: Tx, id: string): Promise<boolean> {
  const counted = await tx
    .update(coupons)
    .set({ claimedCount: sql`${coupons.claimedCount} + 1` })
    .where(and(eq(coupons.id, id), isLeft))
    .returning({ id: coupons.id });
  return counted.length === 1;
}

/** Gives back what was counted. */
export async function uncountClaims(tx: Tx, ids: readonly string[]): Promise<void> {
  for (const id of [...ids].sort()) {
    await tx
      .update(coupons)
      .set({ claimedCount: sql`${coupons.claimedCount} - 1` })
      .where(eq(coupons.id, id));
  }
}

/** The segments of merchants that a person is in, as `merchantId segmentKey`. */
export async function segmentsOf(
  executor: Executor,
  userId: string,
  merchantIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await executor
    .select()
    .from(segmentMembers)
    .where(and(eq(segmentMembers.userId, userId), inArray(segmentMembers.merchantId, [...merchantIds])));
  return new Set(rows.map(({ merchantId, segmentKey }) => `${merchantId} ${segmentKey}`));
}

/** Puts people into a segment; those who are in it stay. Answers how many are new. */
export async function addMembers(
  tx: Tx,
  merchantId: string,
  segmentKey: string,
  userIds: readonly string[],
): Promise<number> {
  const added = await tx
    .insert(segmentMembers)
    .values(userIds.map((userId) => ({ merchantId, segmentKey, userId })))
    .onConflictDoNothing()
    .returning({ userId: segmentMembers.userId });
  return added.length;
}

/** Takes somebody out of one of a merchant's segments, or of all of them. */
export async function dropMember(
  tx: Tx,
  merchantId: string,
  userId: string,
  segmentKey: string | null,
): Promise<void> {
  await tx
    .delete(segmentMembers)
    .where(
      and(
        eq(segmentMembers.merchantId, merchantId),
        eq(segmentMembers.userId, userId),
        segmentKey === null ? undefined : eq(segmentMembers.segmentKey, segmentKey),
      ),
    );
}
