import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { type BatchRow, batchesById } from '../store/batches.ts';

/** The batch, for those who act for its supplier. The platform learns that it may not do this; everybody else nothing. */
export async function suppliedBatch(
  { db, viewer }: Deps & { readonly viewer: Viewer },
  batchId: string,
): Promise<BatchRow> {
  const [batch] = isId('bat', batchId) ? await batchesById(db.pool, [batchId]) : [];
  if (batch === undefined) return refuse('NOT_FOUND', ['batchId']);
  if (suppliesFor(viewer, batch.supplierId)) return batch;
  return refuse(isPlatform(viewer) ? 'FORBIDDEN' : 'NOT_FOUND', ['batchId']);
}
