import type { Tx } from '../../../platform/db.ts';
import { isId } from '../../../platform/ids.ts';
import { shareRefusal } from '../domain/group-buying.ts';
import { refuse } from '../errors.ts';
import {
  activitiesTakenBy,
  giveBackTaking,
  lockActivity,
  putTaking,
  takingsAt,
} from '../store/group-buying.ts';

/** What an order wants of an activity's share: one wish for all its lines of that activity. */
export type ShareWish = {
  readonly activityId: string;
  readonly merchantId: string;
  readonly listingId: string;
  readonly userId: string;
  readonly quantity: number;
  readonly orderId: string;
  readonly now: Date;
};

const path = ['groupBuyActivityId'];

/**
 * Takes an order's part of an activity's share and answers the price of one unit; the same order again takes nothing
 * more. Orders take turns at the activity's row, so neither the share nor a user's limit is ever exceeded.
 */
export async function takeGroupBuyShare(tx: Tx, wish: ShareWish): Promise<{ priceMinor: bigint }> {
  const { activityId, orderId, userId, quantity, now } = wish;
  const activity = isId('gba', activityId) ? await lockActivity(tx, activityId) : null;
  if (activity?.merchantId !== wish.merchantId || activity.listingId !== wish.listingId) {
    return refuse('GROUP_BUY_UNAVAILABLE', path);
  }
  const { ofOrder, byUser } = await takingsAt(tx, activityId, orderId, userId);
  if (ofOrder?.state === 'TAKEN') {
    if (ofOrder.quantity !== quantity || ofOrder.userId !== userId) {
      throw new Error(
        `The order ${orderId} took ${ofOrder.quantity} of ${activityId} before, not ${quantity}.`,
      );
    }
    return { priceMinor: activity.priceMinor };
  }
  const against = shareRefusal(activity, { byAll: activity.taken, byUser }, quantity, now);
  if (against !== null) refuse(against, path);
  await putTaking(tx, {
    orderId,
    activityId,
    userId,
    quantity,
    state: 'TAKEN',
    takenAt: now,
    releasedAt: null,
  });
  return { priceMinor: activity.priceMinor };
}

/** Gives back whatever an order took of activities' shares; an order that has nothing gives nothing. */
export async function releaseGroupBuyShare(tx: Tx, orderId: string, now: Date): Promise<void> {
  for (const activityId of await activitiesTakenBy(tx, orderId)) {
    await lockActivity(tx, activityId);
    await giveBackTaking(tx, orderId, activityId, now);
  }
}
