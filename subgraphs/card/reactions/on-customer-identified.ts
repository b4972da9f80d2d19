import type { Tx } from '../../../platform/db.ts';
import type { RecordedFact } from '../../../platform/facts.ts';
import type { Reaction } from '../../../platform/subgraph.ts';
import type { CustomerErasedPayload, CustomerIdentifiedPayload } from '../../order/events.ts';
import { forgetBuyer } from '../store/attribution.ts';
import { forgetVisitor, visitorsOfCustomer } from '../store/forget.ts';
import { knowVisitor, unknowVisitor } from '../store/visitors.ts';

/**
 * Follows whom visitors are known as, and with it their leads: from their consent until they take it back, or are forgotten.
 * In one reaction, so that a consent that is given and taken back is answered in this order.
 */
export const onCustomerIdentified: Reaction = {
  name: 'card.on-customer-identified',
  source: 'order',
  facts: ['customer.identified', 'customer.unidentified', 'customer.erased'],
  react: (tx, fact) => (fact.name === 'customer.erased' ? forget(tx, fact) : know(tx, fact)),
};

async function know(tx: Tx, { name, payload, occurredAt }: RecordedFact): Promise<void> {
  const { visitorId: id, merchantId, customerId } = payload as unknown as CustomerIdentifiedPayload;
  if (name === 'customer.unidentified') return unknowVisitor(tx, id, customerId);
  await knowVisitor(tx, { id, merchantId, customerId, createdAt: new Date(occurredAt) });
}

/** Whoever is forgotten as a customer is forgotten as a visitor, on every device that was known to be its own. */
async function forget(tx: Tx, { payload, occurredAt }: RecordedFact): Promise<void> {
  const { customerId, merchantId } = payload as unknown as CustomerErasedPayload;
  await forgetBuyer(tx, customerId);
  for (const id of await visitorsOfCustomer(tx, customerId)) {
    await forgetVisitor(tx, id, merchantId, new Date(occurredAt));
  }
}
