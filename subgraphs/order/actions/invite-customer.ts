import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayInvite } from '../domain/statistics/invitation.ts';
import { customerInvited } from '../events.ts';
import { customersById } from '../store/customers.ts';
import { ordersById } from '../store/orders.ts';
import { noteInvitation } from '../store/statistics/counting.ts';
import { insertInvitation, lastInvited } from '../store/statistics/invitations.ts';

/** Asks a customer back to the card after a completed order: with consent to it, and once a week at most (反哺). */
export async function inviteCustomer(deps: Deps, tx: Tx, orderId: string, now: Date): Promise<void> {
  const [order] = await ordersById(tx, [orderId]);
  const [customer] = order === undefined ? [] : await customersById(tx, [order.customerId]);
  if (order === undefined || customer === undefined) return;
  if (!mayInvite(customer, await lastInvited(tx, customer.id), now)) return;
  const { merchantId, customerId, cardId } = order;
  const invitation = { id: newId('ivt', now), merchantId, customerId, orderId, cardId, invitedAt: now };
  await insertInvitation(tx, invitation);
  await noteInvitation(tx, customerId, now);
  await deps.outbox.append(tx, [customerInvited(invitation, now)]);
}
