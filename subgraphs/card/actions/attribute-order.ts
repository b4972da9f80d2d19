import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { countsBetween, countsOf, lookedBackMs } from '../domain/attribution.ts';
import { noSteps } from '../domain/funnel.ts';
import {
  type Actor,
  changeOrder,
  countMoney,
  countRepurchases,
  enterClaim,
  enterRefund,
  type HeldOrder,
  hadPaid,
  holdOrder,
  lastTouch,
} from '../store/attribution.ts';
import { countSteps } from '../store/funnel.ts';
import { merchantDays } from './merchant-days.ts';

/** What every fact of an order names. */
export type NamedOrder = {
  readonly orderId: string;
  readonly merchantId: string;
  readonly currency: string;
};

/** Counts a placed order, once, to where it came from. */
export async function countPlaced(
  deps: Deps,
  tx: Tx,
  order: NamedOrder,
  buyer: Omit<Actor, 'merchantId' | 'customerId'> & { readonly customerId: string },
  at: Date,
): Promise<void> {
  const { merchantId } = order;
  const dayAt = await merchantDays(deps, [merchantId]);
  await recount(tx, order, async (known) => {
    if (known.placedAt !== null) return known;
    const touch = await lastTouch(tx, { merchantId, ...buyer }, at, lookedBackMs);
    const cameBack = touch !== null && (touch.shareLinkId !== '' || touch.sawNews);
    return changeOrder(tx, known, {
      ...{ placedAt: at, day: dayAt(merchantId, at.getTime()), customerId: buyer.customerId },
      ...{ visitorId: touch?.visitorId ?? null, cardId: touch?.cardId ?? '' },
      shareLinkId: touch?.shareLinkId ?? '',
      repurchase: cameBack && (await hadPaid(tx, merchantId, buyer.customerId, at)),
    });
  });
}

/** Counts that an order was paid, once. */
export function countPaid(tx: Tx, order: NamedOrder, paidMinor: bigint, at: Date): Promise<void> {
  return recount(tx, order, async (known) =>
    known.paidAt === null ? changeOrder(tx, known, { paidAt: at, paidMinor }) : known,
  );
}

/** Counts money that goes back of an order, each refund once. */
export function countRefund(tx: Tx, order: NamedOrder, refundId: string, amountMinor: bigint): Promise<void> {
  return recount(tx, order, (known) => enterRefund(tx, known, { refundId, amountMinor }));
}

/** Counts a claimed coupon, once, to where it came from. */
export async function countClaim(
  deps: Deps,
  tx: Tx,
  claim: { readonly claimId: string; readonly merchantId: string; readonly visitorId: string | null },
  at: Date,
): Promise<void> {
  const { merchantId, claimId } = claim;
  const day = (await merchantDays(deps, [merchantId]))(merchantId, at.getTime());
  const touch = await lastTouch(tx, { ...claim, customerId: null, shareLinkId: null }, at, lookedBackMs);
  const place = { merchantId, day, cardId: touch?.cardId ?? '', shareLinkId: touch?.shareLinkId ?? '' };
  const visitorId = touch?.visitorId ?? null;
  if (!(await enterClaim(tx, { claimId, ...place, visitorId }))) return;
  await countSteps(tx, [{ ...place, visitorId: visitorId ?? claimId, ...noSteps, claims: 1 }]);
}

/** Holds an order, lets something be noted of it, and counts by how much that changes what it comes to. */
async function recount(
  tx: Tx,
  order: NamedOrder,
  note: (known: HeldOrder) => Promise<HeldOrder>,
): Promise<void> {
  const known = await holdOrder(tx, order);
  const now = await note(known);
  if (now.day === null) return;
  const { steps, repurchases, ...money } = countsBetween(countsOf(counted(known)), countsOf(counted(now)));
  const { merchantId, day, cardId, shareLinkId, orderId } = now;
  const place = { merchantId, day, cardId, shareLinkId };
  if (steps.orders !== 0 || steps.paid !== 0) {
    await countSteps(tx, [{ ...place, visitorId: now.visitorId ?? orderId, ...steps }]);
  }
  await countRepurchases(tx, place, repurchases);
  await countMoney(tx, place, { currency: now.currency, ...money });
}

function counted({ placedAt, paidAt, ...rest }: HeldOrder) {
  return { placed: placedAt !== null, paid: paidAt !== null, ...rest };
}
