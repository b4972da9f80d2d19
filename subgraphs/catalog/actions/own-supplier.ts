import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { suppliersById } from '../store/suppliers.ts';

/**
 * Lets those pass who act for a supplier that the platform has approved. Until then its people may not bring goods, and
 * to everybody else it is as good as missing.
 */
export async function requireOwnSupplier(
  { db, viewer }: Deps & { readonly viewer: Viewer },
  supplierId: string,
): Promise<void> {
  const path = ['supplierId'];
  const [supplier] = isId('sup', supplierId) ? await suppliersById(db.pool, [supplierId]) : [];
  const own = suppliesFor(viewer, supplierId);
  if (supplier === undefined || (supplier.status !== 'APPROVED' && !own)) return refuse('NOT_FOUND', path);
  if (supplier.status !== 'APPROVED' || !own) return refuse('FORBIDDEN', path);
}
