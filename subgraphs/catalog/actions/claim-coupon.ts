import type { Tx } from '../../../platform/db.ts';
import { once, wasAnswered } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { couponCodeOf } from '../domain/coupon.ts';
import { refuse, refuseInput } from '../errors.ts';
import { couponClaimed } from '../events.ts';
import { countsOf, insertClaims } from '../store/coupon-claims.ts';
import { type CouponRow, countClaim, couponByCode, couponsById, segmentsOf } from '../store/coupons.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkKey, conflict } from './input.ts';

export type ClaimCoupon = {
  readonly couponId?: string | null | undefined;
  readonly merchantId?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly idempotencyKey: string;
};

const dayMs = 86_400_000;

/** Claims a coupon for whoever asks: a person, or a visitor of the merchant's card. Answers the claim's id. */
export async function claimCoupon(
  deps: Deps & { readonly viewer: Viewer },
  { idempotencyKey: key, ...request }: ClaimCoupon,
): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  checkKey(key);
  const holder = holderOf(viewer);
  const path = request.couponId == null ? ['code'] : ['couponId'];
  const intention = { actor: holder, action: 'claimCoupon', key, request, now: clock() };
  // A repeat gets its first answer, whatever has become of the coupon since.
  const repeat = await wasAnswered(db.pool, idempotencyKeys, intention);
  const coupon = repeat ? null : await claimable(deps, request, path);
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, () => {
      if (coupon === null) throw new Error('An idempotency key was purged while it was used.');
      return claim(deps, tx, coupon, holder, path, intention.now);
    }),
  );
}

/** The coupon that is asked for, if the viewer may have it. A visitor is known at one merchant only. */
async function claimable(
  deps: Deps & { readonly viewer: Viewer },
  request: Omit<ClaimCoupon, 'idempotencyKey'>,
  path: readonly string[],
): Promise<CouponRow> {
  const coupon = await wanted(deps, request);
  const { userId, visitor } = deps.viewer;
  if (userId === null && visitor?.merchantId !== coupon.merchantId) requireUser(deps.viewer);
  return (await isFor(deps, coupon)) ? coupon : refuse('NOT_FOUND', path);
}

async function claim(
  deps: Deps & { readonly viewer: Viewer },
  tx: Tx,
  coupon: CouponRow,
  holder: string,
  path: readonly string[],
  now: Date,
): Promise<{ id: string }> {
  // From here on the coupon is held: what is counted next is counted alone.
  if (!(await countClaim(tx, coupon.id))) return refuse('COUPON_EXHAUSTED', path);
  const [current] = await couponsById(tx, [coupon.id]);
  if (current === undefined || current.status !== 'PUBLISHED' || current.validUntil <= now) {
    return refuse('COUPON_NOT_VALID', path);
  }
  const { count, last } = (await countsOf(tx, holder, [coupon.id])).get(coupon.id) ?? { count: 0, last: 0 };
  if (count >= current.perUserLimit) return refuse('COUPON_LIMIT_PER_USER', path);
  const id = newId('clm', now);
  const { merchantId, claimValidDays, validUntil } = current;
  const ends = claimValidDays === null ? validUntil : new Date(now.getTime() + claimValidDays * dayMs);
  const expiresAt = ends < validUntil ? ends : validUntil;
  await insertClaims(tx, [
    {
      ...{ id, couponId: coupon.id, merchantId, holder, ordinal: last + 1 },
      state: 'CLAIMED',
      claimedAt: now,
      expiresAt,
    },
  ]);
  if (merchantId !== null) {
    const { visitor } = deps.viewer;
    const visitorId = visitor?.merchantId === merchantId ? visitor.id : null;
    const claimed = { merchantId, couponId: coupon.id, claimId: id, visitorId };
    await deps.outbox.append(tx, [couponClaimed(claimed, now)]);
  }
  return { id };
}

/** The coupon that is asked for: by its id, unless it wants a code; or by its code. */
async function wanted({ db }: Deps, { couponId, merchantId, code }: Omit<ClaimCoupon, 'idempotencyKey'>) {
  if ((couponId == null) === (code == null)) {
    return refuseInput(['couponId'], 'Give couponId or code, not both.', '须提供 couponId 或 code 之一。');
  }
  if (couponId != null) {
    const [coupon] = isId('cpn', couponId) ? await couponsById(db.pool, [couponId]) : [];
    return coupon?.mode === 'CLAIM' && coupon.status !== 'DRAFT' ? coupon : refuse('NOT_FOUND', ['couponId']);
  }
  const kept = couponCodeOf(code ?? '');
  const coupon = kept === null ? null : await couponByCode(db.pool, merchantId ?? null, kept);
  return coupon?.status === 'PUBLISHED' ? coupon : refuse('NOT_FOUND', ['code']);
}

/** Whose the claim is: a person's, or a visitor's. */
function holderOf(viewer: Viewer): string {
  const { userId, visitor } = viewer;
  return userId === null && visitor !== null ? `visitor:${visitor.id}` : `user:${requireUser(viewer)}`;
}

async function isFor({ db, viewer }: Deps & { viewer: Viewer }, coupon: CouponRow): Promise<boolean> {
  const { audience, merchantId, segmentKey } = coupon;
  if (audience === 'PUBLIC') return true;
  if (viewer.userId === null || merchantId === null) return false;
  return (await segmentsOf(db.pool, viewer.userId, [merchantId])).has(`${merchantId} ${segmentKey}`);
}
