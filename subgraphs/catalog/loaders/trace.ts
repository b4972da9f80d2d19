import DataLoader from 'dataloader';
import { byId, keyset, pages } from '../../../platform/batching.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { batchCodeOf } from '../domain/batch-code.ts';
import { type BatchRow, batchesByCode, batchesById, batchPages } from '../store/batches.ts';
import { type TraceEventRow, tracesOf } from '../store/trace-events.ts';
import { qrCodes } from './qr-codes.ts';

export type BatchPage = Connection<BatchRow>;

/** All that is kept of a batch's trace at one moment. */
export type Trace = { readonly batch: BatchRow; readonly events: readonly TraceEventRow[] };

/** A batch and its trace are public to whoever can name it: its code is printed on the goods. */
export function traceLoaders({ config, db: { pool } }: Deps) {
  return {
    qrCode: qrCodes(config),
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
    /** A batch's links, with the batch as it was at the same moment. Ask only for batches that exist. */
    traceOf: new DataLoader(async (batchIds: readonly string[]) => {
      const found = new Map<string, Trace & { readonly events: TraceEventRow[] }>();
      for (const { batch, event } of await tracesOf(pool, batchIds)) {
        const trace = found.get(batch.id) ?? { batch, events: [] };
        found.set(batch.id, trace);
        if (event !== null) trace.events.push(event);
      }
      return batchIds.map((id) => found.get(id) ?? new Error(`There is no batch ${id}.`));
    }),
  };
}
