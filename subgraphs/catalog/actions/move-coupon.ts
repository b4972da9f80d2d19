import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { type CouponStatus, couponMayBecome } from '../domain/coupon.ts';
import { refuse, refuseInput } from '../errors.ts';
import { addMembers, type CouponRow, couponsById, lockCoupon, moveCoupon } from '../store/coupons.ts';
import { merchantsById } from '../store/merchants.ts';
import { checkSegmentKey, requireCoupons } from './create-coupon.ts';

type Acting = Deps & { readonly viewer: Viewer };

const path = ['couponId'];

/** Lets a coupon be claimed and used; its terms stay from now on. One that is published already stays so. */
export function publishCoupon(deps: Acting, couponId: string): Promise<{ id: string }> {
  return move(deps, couponId, 'PUBLISHED');
}

/** Lets nobody claim a coupon any more; who has one may use it. One that has ended stays so. */
export function endCoupon(deps: Acting, couponId: string): Promise<{ id: string }> {
  return move(deps, couponId, 'ENDED');
}

/** Lets more of a coupon be claimed; fewer it never become. */
export async function raiseCouponLimit(
  deps: Acting,
  couponId: string,
  totalLimit: number | null,
): Promise<{ id: string }> {
  const { id } = await managed(deps, couponId);
  return deps.db.transaction(async (tx) => {
    const coupon = await lockCoupon(tx, id);
    const known = coupon?.totalLimit ?? null;
    const raises = totalLimit === null || (known !== null && totalLimit >= known && totalLimit <= 10_000_000);
    if (!raises)
      refuseInput(['totalLimit'], 'More than now, at most 10,000,000.', '须大于当前值，最多 10,000,000。');
    await moveCoupon(tx, id, { totalLimit });
    return { id };
  });
}

/** Puts people into a segment of a merchant's; answers how many are new in it. */
export async function assignToSegment(
  deps: Acting,
  merchantId: string,
  segmentKey: string,
  userIds: readonly string[],
): Promise<number> {
  requireUser(deps.viewer);
  requireCoupons(deps.viewer, merchantId, ['merchantId']);
  return assign(deps, merchantId, segmentKey, userIds, 500);
}

/** The same for a subgraph that calls in its own name; a merchant that is not known has no segments. */
export async function assignForService(
  deps: Deps,
  merchantId: string,
  segmentKey: string,
  userIds: readonly string[],
): Promise<number> {
  const [merchant] = isId('mer', merchantId) ? await merchantsById(deps.db.pool, [merchantId]) : [];
  return merchant === undefined ? 0 : assign(deps, merchantId, segmentKey, userIds, 1_000);
}

async function assign(
  { db }: Deps,
  merchantId: string,
  segmentKey: string,
  userIds: readonly string[],
  most: number,
): Promise<number> {
  checkSegmentKey(segmentKey, ['segmentKey']);
  const fits = userIds.every((id) => id.length >= 1 && id.length <= 200 && !/\p{Cc}/u.test(id));
  if (userIds.length < 1 || userIds.length > most || !fits) {
    refuseInput(['userIds'], `1 to ${most} user ids.`, `须为 1 至 ${most} 个用户 id。`);
  }
  return db.transaction((tx) => addMembers(tx, merchantId, segmentKey, [...new Set(userIds)]));
}

async function move(deps: Acting, couponId: string, to: CouponStatus): Promise<{ id: string }> {
  const { id } = await managed(deps, couponId);
  return deps.db.transaction(async (tx) => {
    const coupon = await lockCoupon(tx, id);
    if (coupon === null) return refuse('NOT_FOUND', path);
    if (coupon.status === to) return { id };
    if (!couponMayBecome(coupon.status, to)) return refuse('COUPON_NOT_VALID', path);
    await moveCoupon(tx, id, { status: to });
    return { id };
  });
}

async function managed({ db, viewer }: Acting, couponId: string): Promise<CouponRow> {
  requireUser(viewer);
  const [coupon] = isId('cpn', couponId) ? await couponsById(db.pool, [couponId]) : [];
  if (coupon === undefined) return refuse('NOT_FOUND', path);
  requireCoupons(viewer, coupon.merchantId, path);
  return coupon;
}
