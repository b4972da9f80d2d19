import type { Deps } from '../../../platform/subgraph.ts';
import { isOpen, saleOf } from '../domain/hold.ts';
import { holdOf, overdueInTheWay } from '../store/holds.ts';
import { expireHold } from './expire-holds.ts';

/** At most so many promises whose time is up are closed for one that asks. */
const most = 200;

/**
 * Closes the promises whose time is up and that keep what an order at this merchant wants; answers how many there were.
 * Each in a transaction of its own: never inside one that has taken goods already, which would lock out of order.
 */
export async function makeWay(
  deps: Deps,
  merchantId: string,
  lines: readonly { readonly listingId: string }[],
  except: string,
): Promise<number> {
  const listingIds = [...new Set(lines.map(({ listingId }) => listingId))];
  const found = await overdueInTheWay(deps.db.pool, merchantId, listingIds, deps.clock(), most);
  const others = found.filter((orderId) => orderId !== except);
  for (const orderId of others) await expireHold(deps, orderId);
  return others.length;
}

/** Makes way for an order that is paid late, before it takes its goods anew. */
export async function makeWayForLate(deps: Deps, orderId: string): Promise<void> {
  const hold = await holdOf(deps.db.pool, orderId);
  const closed = hold === null || hold.state === 'COMMITTED' || hold.state === 'RELEASED';
  if (closed || hold.shortfallAt !== null || isOpen(hold, deps.clock())) return;
  const { merchantId, lines } = saleOf(hold.answer);
  await makeWay(deps, merchantId, lines, orderId);
}
