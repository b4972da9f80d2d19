import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { stockLow } from '../events.ts';
import { fallenBelow, insertMovements, type Movement, merchantsListing } from '../store/stock.ts';

export type { Movement } from '../store/stock.ts';

/** Moves stock by writing the journal; the database refuses what would leave less than is promised. */
export async function moveStock(tx: Tx, movements: readonly Movement[]): Promise<void> {
  await insertMovements(tx, movements);
}

/** Tells of offers whose stock has just fallen below its threshold: once, until it has risen above it again. */
export async function tellLow(
  { outbox }: Deps,
  tx: Tx,
  offerIds: readonly string[],
  now: Date,
): Promise<void> {
  const fallen = offerIds.length === 0 ? [] : await fallenBelow(tx, offerIds);
  if (fallen.length === 0) return;
  const merchants = await merchantsListing(
    tx,
    fallen.map(({ offerId }) => offerId),
  );
  await outbox.append(
    tx,
    fallen.map(({ low: _, ...told }) => stockLow(told, merchants.get(told.offerId) ?? [], now)),
  );
}
