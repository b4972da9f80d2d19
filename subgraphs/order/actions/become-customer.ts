import type { Tx } from '../../../platform/db.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { refuse } from '../errors.ts';
import { type CustomerRow, customerOfUser, enterCustomer, newCustomer } from '../store/customers.ts';

/** The user as the merchant's customer, entered if this is the first time; a known one keeps its name. */
export function becomeCustomer(
  tx: Tx,
  merchantId: string,
  userId: string,
  name: string | null,
  now: Date,
): Promise<CustomerRow> {
  if (!isId('mer', merchantId)) return refuse('NOT_FOUND', ['merchantId']);
  const id = newId('cus', now);
  const displayName = name ?? `顾客 ${id.slice(-4)}`;
  return enterCustomer(tx, newCustomer({ id, merchantId, userId, displayName, createdAt: now }));
}

/**
 * Refuses a merchant that is none, before the user becomes its customer: whoever is one has met it. The catalog is asked
 * outside the transaction.
 */
export async function meetMerchant(deps: Deps, merchantId: string, userId: string): Promise<void> {
  if (!isId('mer', merchantId)) return refuse('NOT_FOUND', ['merchantId']);
  if ((await customerOfUser(deps.db.pool, merchantId, userId)) !== null) return;
  const { merchant } = await deps.call<{ readonly merchant: { readonly id: string } | null }>(
    'catalog',
    'query ($id: ID!) { merchant(id: $id) { id } }',
    { id: merchantId },
  );
  if (merchant === null) refuse('NOT_FOUND', ['merchantId']);
}
