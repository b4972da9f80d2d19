import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, requireUser, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { batchesById } from '../store/batches.ts';
import { inspectionsById, lockInspection, reviewHeld } from '../store/inspections.ts';
import { lockEvidence } from '../store/shelf.ts';
import { appendTrace } from './append-trace.ts';
import { relistOffer } from './relist-offer.ts';

export type ReviewInspection = {
  readonly inspectionId: string;
  readonly decision: 'APPROVED' | 'REJECTED';
  readonly note: string;
};

const path = ['inspectionId'];

/**
 * Decides on an inspection, once: the same decision again changes nothing, another one is refused. Once approved it
 * counts: what waited for it goes on the shelf, and what it fails comes off, in the same instant. The platform's own
 * people only: no supplier approves its own goods.
 */
export async function reviewInspection(
  deps: Deps & { readonly viewer: Viewer },
  { inspectionId, decision, note }: ReviewInspection,
): Promise<{ id: string }> {
  const reviewer = requireUser(deps.viewer);
  if (!isPlainText(note, 500)) refuseInput(['note'], 'At most 500 characters.', '最多 500 个字符。');
  const [found] = isId('ins', inspectionId) ? await inspectionsById(deps.db.pool, [inspectionId]) : [];
  if (found === undefined) return refuse('NOT_FOUND', path);
  if (!isPlatform(deps.viewer)) {
    return refuse(suppliesFor(deps.viewer, found.supplierId) ? 'FORBIDDEN' : 'NOT_FOUND', path);
  }
  const [batch] = await batchesById(deps.db.pool, [found.batchId]);
  if (batch === undefined) throw new Error(`The batch ${found.batchId} vanished.`);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    // The batch before its inspection, as everybody who publishes or recalls.
    await lockEvidence(tx, batch.offerId, 'update');
    const inspection = await lockInspection(tx, inspectionId);
    if (inspection === null) return refuse('NOT_FOUND', path);
    if (inspection.status === decision) return { id: inspectionId };
    if (inspection.status !== 'SUBMITTED') return refuse('INSPECTION_REVIEWED', path);
    const review = { status: decision, reviewedBy: reviewer, reviewedAt: now, reviewNote: note || null };
    await reviewHeld(tx, inspectionId, review);
    if (decision === 'REJECTED') return { id: inspectionId };
    const { lab, standardKey, result, certificateNumber, inspectedAt } = inspection;
    await appendTrace(deps, tx, batch.id, {
      kind: 'INSPECTED',
      place: lab,
      note: `${standardKey} ${result} ${certificateNumber}`,
      occurredAt: inspectedAt,
      recordedBy: reviewer,
    });
    await relistOffer(deps, tx, batch.offerId, now);
    return { id: inspectionId };
  });
}
