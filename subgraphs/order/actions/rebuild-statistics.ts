import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, mayRead, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { changeBook } from '../store/statistics/books.ts';
import { differences, recompute } from '../store/statistics/recompute.ts';
import { askCalendar } from './merchant-calendar.ts';
import { openBook } from './open-book.ts';

const path = ['merchantId'];

/**
 * Computes a merchant's statistics from the orders anew and puts them in the place of what was kept, in one transaction.
 * Answers how many rows were otherwise: what was not counted yet, or was counted wrong. The owner, or the platform.
 */
export async function rebuildStatistics(
  deps: Deps & { readonly viewer: Viewer },
  merchantId: string,
): Promise<{ differences: number }> {
  const { viewer } = deps;
  requireUser(viewer);
  if (!isPlatform(viewer) && !worksFor(viewer, merchantId, ['MERCHANT_OWNER']))
    return refuse(mayRead(viewer, merchantId, 'stats:read') ? 'FORBIDDEN' : 'NOT_FOUND', path);
  const now = deps.clock();
  const calendar = await askCalendar(deps, merchantId);
  if (calendar === null) return refuse('NOT_FOUND', path);
  return deps.db.transaction(async (tx) => {
    // From here on nobody counts in it until this is done.
    if (!(await changeBook(tx, merchantId, { ...calendar, rebuiltAt: now }))) {
      await openBook(tx, merchantId, async () => calendar, now);
      return { differences: 0 };
    }
    const found = await differences(tx, merchantId);
    await recompute(tx, merchantId);
    return { differences: found };
  });
}
