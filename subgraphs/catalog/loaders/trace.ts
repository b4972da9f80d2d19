import DataLoader from 'dataloader';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { batchCodeOf } from '../domain/batch-code.ts';
import { type BatchRow, batchesByCode, batchesById, batchPages } from '../store/batches.ts';
import { type TraceEventRow, traceOf } from '../store/trace-events.ts';
import { byId, keyset, pages } from './batching.ts';

export type BatchPage = Connection<BatchRow>;

/** A batch and its trace are public to whoever can name it: its code is printed on the goods. */
export function traceLoaders({ db: { pool } }: Deps) {
  return {
    batch: byId('bat', (ids) => batchesById(pool, ids)),
    batchByCode: new DataLoader(async (given: readonly string[]) => {
      const codes = given.map(batchCodeOf);
      const possible = codes.filter((code) => code !== null);
      const rows = possible.length === 0 ? [] : await batchesByCode(pool, possible);
      const found = new Map(rows.map((row) => [row.code, row]));
      return codes.map((code) => (code === null ? null : (found.get(code) ?? null)));
    }),
    /** Ask only for offers of suppliers whom the viewer acts for. */
    batchesOf: pages((asked) =>
      batchPages(
        pool,
        asked.map(({ ownerId, request }) => ({ offerId: ownerId, ...keyset(request) })),
      ),
    ),
    traceOf: new DataLoader(async (batchIds: readonly string[]) => {
      const found = new Map<string, TraceEventRow[]>(batchIds.map((id) => [id, []]));
      for (const row of await traceOf(pool, batchIds)) found.get(row.batchId)?.push(row);
      return batchIds.map((id) => found.get(id) ?? []);
    }),
  };
}
