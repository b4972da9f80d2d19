import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { mayDecide, type SupplierDecision } from '../domain/supplier-status.ts';
import { isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { accessChanged } from '../events.ts';
import { userIdsOf } from '../store/members.ts';
import { changeSupplier, lockSupplier } from '../store/suppliers.ts';
import { requirePlatform } from './authority.ts';

export type ReviewSupplier = {
  readonly supplierId: string;
  readonly decision: SupplierDecision;
  readonly note: string;
};

/** Decides on an application; the same decision again stays as it is. The platform's own people only. */
export async function reviewSupplier(
  { viewer, db, clock, outbox }: Deps & { readonly viewer: Viewer },
  { supplierId, decision, note }: ReviewSupplier,
): Promise<{ id: string }> {
  const reviewedBy = requireUser(viewer);
  requirePlatform(viewer);
  if (!isPlainText(note, 1_000)) {
    refuseInput(['note'], 'Plain text, at most 1,000 characters.', '须为纯文本，最多 1,000 个字符。');
  }
  return db.transaction(async (tx) => {
    const supplier = isId('sup', supplierId) ? await lockSupplier(tx, supplierId) : null;
    if (supplier === null) return refuse('NOT_FOUND', ['supplierId']);
    if (supplier.status === decision) return { id: supplierId };
    if (!mayDecide(supplier.status, decision)) return refuse('ALREADY_REVIEWED', ['decision']);
    const now = clock();
    await changeSupplier(tx, supplierId, { status: decision, reviewedBy, reviewedAt: now, reviewNote: note });
    const people = await userIdsOf(tx, supplierId);
    await outbox.append(
      tx,
      people.map((userId) => accessChanged({ userId, partyId: supplierId }, now)),
    );
    return { id: supplierId };
  });
}
