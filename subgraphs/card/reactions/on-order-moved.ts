import type { Tx } from '../../../platform/db.ts';
import type { RecordedFact } from '../../../platform/facts.ts';
import type { Deps, Reaction } from '../../../platform/subgraph.ts';
import type { OrderFactPayload, OrderPlacedPayload } from '../../order/events.ts';
import { note } from '../actions/follow-up.ts';
import { creditPaidOrder } from '../actions/measure-outreach.ts';
import { teach } from '../actions/teach-model.ts';
import { changeLead, lockLead } from '../store/leads.ts';
import { insertOrder, originOf, payOrder } from '../store/visit-orders.ts';

/** An order belongs to a visit of its buyer that was there within a week before. */
const lookedBackMs = 7 * 86_400_000;

/**
 * Follows what visits lead to. A placed order is noted with the visit it came from; a paid one wins the lead and teaches the
 * merchant's model. In one reaction, so that an order is known before it is paid.
 */
export const onOrderMoved: Reaction = {
  name: 'card.on-order-moved',
  source: 'order',
  facts: ['order.placed', 'order.paid'],
  react: (tx, fact, deps) => (fact.name === 'order.placed' ? placed(tx, fact) : paid(tx, fact, deps)),
};

async function placed(tx: Tx, { payload, occurredAt }: RecordedFact): Promise<void> {
  const order = payload as unknown as OrderPlacedPayload;
  const { orderId, merchantId, customerId, visitorId = null, totalMinor, currency } = order;
  const at = new Date(occurredAt);
  const origin = await originOf(tx, { merchantId, visitorId, customerId }, at, lookedBackMs);
  const { leadId, sessionId } = origin ?? { leadId: null, sessionId: null };
  const money = { totalMinor: BigInt(totalMinor), currency };
  const row = { orderId, merchantId, leadId, sessionId, ...money, placedAt: at, paidAt: null };
  if ((await insertOrder(tx, row)) && leadId !== null) {
    await note(tx, { id: leadId, merchantId }, 'ORDER_PLACED', at, null, '', orderId);
  }
}

async function paid(tx: Tx, { payload, occurredAt }: RecordedFact, deps: Deps): Promise<void> {
  const { orderId, merchantId } = payload as unknown as OrderFactPayload<'PAID'>;
  const at = new Date(occurredAt);
  const order = await payOrder(tx, orderId, at);
  if (order === null || order.leadId === null) return;
  const lead = await lockLead(tx, order.leadId);
  if (lead === null) return;
  await note(tx, lead, 'ORDER_PAID', at, null, '', orderId);
  await creditPaidOrder(tx, lead, order, at);
  if (lead.stage !== 'WON') {
    await changeLead(tx, lead.id, { stage: 'WON', stageChangedAt: at });
    await note(tx, lead, 'STAGE', at, null, 'WON');
  }
  if (order.sessionId !== null) await teach(tx, merchantId, [order.sessionId], true, deps.clock());
}
