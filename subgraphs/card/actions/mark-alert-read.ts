import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { type AlertRow, readAlert } from '../store/lead-alerts.ts';

/** Marks an alert as read; one that is read stays as it is. The merchant's people. */
export async function markAlertRead(
  deps: Deps & { readonly viewer: Viewer },
  seen: AlertRow | null,
): Promise<AlertRow> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', ['alertId']);
  if (!worksFor(deps.viewer, seen.merchantId)) return refuse('FORBIDDEN', ['alertId']);
  const now = deps.clock();
  const read = await deps.db.transaction((tx) => readAlert(tx, seen.id, now));
  return read ?? refuse('NOT_FOUND', ['alertId']);
}
