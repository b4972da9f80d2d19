import { desc, eq, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../../platform/db.ts';
import { invitations } from '../tables.ts';

export type InvitationRow = typeof invitations.$inferSelect;

export async function insertInvitation(tx: Tx, invitation: InvitationRow): Promise<void> {
  await tx.insert(invitations).values(invitation);
}

/** When a customer was invited last; null when never. */
export async function lastInvited(tx: Tx, customerId: string): Promise<Date | null> {
  const [row] = await tx
    .select({ invitedAt: invitations.invitedAt })
    .from(invitations)
    .where(eq(invitations.customerId, customerId))
    .orderBy(desc(invitations.invitedAt))
    .limit(1);
  return row?.invitedAt ?? null;
}

export async function invitationsOfOrders(
  executor: Executor,
  orderIds: readonly string[],
): Promise<InvitationRow[]> {
  return executor
    .select()
    .from(invitations)
    .where(inArray(invitations.orderId, [...orderIds]));
}
