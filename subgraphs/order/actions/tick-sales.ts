import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { salesTicked } from '../events.ts';
import { type Sale, salesDay } from '../store/statistics/counting.ts';

/** Tells what the day of a payment or refund has come to, once it is counted. */
export async function tickSales(deps: Deps, tx: Tx, sale: Sale, now: Date): Promise<void> {
  const day = await salesDay(tx, sale);
  if (day !== null) await deps.outbox.append(tx, [salesTicked(day, now)]);
}
