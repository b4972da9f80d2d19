import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { insertSupplier } from '../store/suppliers.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { requirePlatform } from './authority.ts';
import { checkUserId, enterFirstOwner } from './found-party.ts';
import { checkedName, checkKey, conflict } from './input.ts';

export type RegisterSupplier = {
  readonly name: string;
  readonly ownerUserId?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** Enters a supplier, approved at once, and answers its id. The platform's own people only. */
export async function registerSupplier(
  deps: Deps & { readonly viewer: Viewer },
  input: RegisterSupplier,
): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  const actor = requireUser(viewer);
  requirePlatform(viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const name = checkedName(input.name, 100);
  const { ownerUserId: userId } = input;
  if (userId) checkUserId(userId, 'ownerUserId');
  const now = clock();
  const intention = { actor, action: 'registerSupplier', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('sup', now);
      const reviewed = { reviewedBy: actor, reviewedAt: now, reviewNote: null };
      const papers = { licenceNumber: null, contact: null, appliedBy: null };
      await insertSupplier(tx, { id, name, status: 'APPROVED', ...papers, ...reviewed, createdAt: now });
      if (userId) await enterFirstOwner(deps, tx, { partyId: id, userId, now });
      return { id };
    }),
  );
}
