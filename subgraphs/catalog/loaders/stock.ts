import DataLoader from 'dataloader';
import { keyset, pages } from '../../../platform/batching.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type Availability, availabilityOf, availableOf, emptyLevel } from '../domain/stock.ts';
import { journalPages, levelsOf, type MovementRow, type StockLevelRow } from '../store/stock.ts';

export type JournalPage = Connection<MovementRow>;

/** A level with what follows from it. */
export type SeenLevel = StockLevelRow & { readonly available: number; readonly availability: Availability };

/** Levels and journals of offers. Who may see them is decided where an offer or a listing is asked for its stock. */
export function stockLoaders({ db: { pool } }: Deps) {
  return {
    /** The level of an offer; an empty one of an offer that never had any. */
    stockLevel: new DataLoader<string, SeenLevel>(async (offerIds) => {
      const found = new Map((await levelsOf(pool, offerIds)).map((row) => [row.offerId, row]));
      return offerIds.map((offerId) => {
        const level = found.get(offerId) ?? { offerId, ...emptyLevel };
        return { ...level, available: availableOf(level), availability: availabilityOf(level) };
      });
    }),
    journalOf: pages<MovementRow>((asked) =>
      journalPages(
        pool,
        asked.map(({ ownerId, request }) => ({ offerId: ownerId, ...keyset(request) })),
      ),
    ),
  };
}
