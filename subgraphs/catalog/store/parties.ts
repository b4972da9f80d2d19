import { sql } from 'drizzle-orm';
import type { Tx } from '../../../platform/db.ts';
import { merchants, suppliers } from './tables.ts';

/**
 * Holds a merchant or a supplier until the transaction ends: whoever changes its people takes turns here, while listings,
 * products and contracts that name it go on being made. False when there is none of that id.
 */
export async function lockParty(tx: Tx, partyId: string): Promise<boolean> {
  const table = partyId.startsWith('mer_') ? merchants : suppliers;
  const held = await tx.execute(sql`select from ${table} where id = ${partyId} for no key update`);
  return held.length === 1;
}
