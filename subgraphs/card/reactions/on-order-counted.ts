import type { Tx } from '../../../platform/db.ts';
import type { RecordedFact } from '../../../platform/facts.ts';
import type { Deps, Reaction } from '../../../platform/subgraph.ts';
import type { OrderFactPayload, OrderPlacedPayload, OrderRefundedPayload } from '../../order/events.ts';
import { countPaid, countPlaced, countRefund } from '../actions/attribute-order.ts';

/** Counts orders, payments and refunds to the card and the link that they came by. The same however the facts are told. */
export const onOrderCounted: Reaction = {
  name: 'card.on-order-counted',
  source: 'order',
  facts: ['order.placed', 'order.paid', 'order.refunded'],
  async react(tx, fact, deps) {
    if (fact.name === 'order.placed') return placed(tx, fact, deps);
    if (fact.name === 'order.paid') return paid(tx, fact);
    const { refundId, amountMinor, ...order } = fact.payload as unknown as OrderRefundedPayload;
    return countRefund(tx, order, refundId, BigInt(amountMinor));
  },
};

function placed(tx: Tx, { payload, occurredAt }: RecordedFact, deps: Deps): Promise<void> {
  const order = payload as unknown as OrderPlacedPayload;
  const { customerId, visitorId = null, shareLinkId = null } = order;
  return countPlaced(deps, tx, order, { customerId, visitorId, shareLinkId }, new Date(occurredAt));
}

function paid(tx: Tx, { payload, occurredAt }: RecordedFact): Promise<void> {
  const order = payload as unknown as OrderFactPayload<'PAID'>;
  return countPaid(tx, order, BigInt(order.totalMinor), new Date(occurredAt));
}
