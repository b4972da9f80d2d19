import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { insertSupplier } from '../store/suppliers.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { enterFirstOwner } from './found-party.ts';
import { checkedName, checkKey, conflict } from './input.ts';

export type ApplyAsSupplier = {
  readonly name: string;
  readonly licenceNumber: string;
  readonly contact: string;
  readonly idempotencyKey: string;
};

/** Asks to become a supplier, and answers its id. Whoever applies owns it; it acts for nobody before it is approved. */
export async function applyAsSupplier(
  deps: Deps & { readonly viewer: Viewer },
  input: ApplyAsSupplier,
): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  const actor = requireUser(viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const given = {
    name: checkedName(input.name, 100),
    licenceNumber: checkedName(input.licenceNumber, 100, 'licenceNumber'),
    contact: checkedName(input.contact, 200, 'contact'),
  };
  const now = clock();
  const intention = { actor, action: 'applyAsSupplier', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('sup', now);
      const unreviewed = { reviewedBy: null, reviewedAt: null, reviewNote: null };
      const supplier = {
        id,
        ...given,
        status: 'APPLIED' as const,
        appliedBy: actor,
        ...unreviewed,
        createdAt: now,
      };
      if (!(await insertSupplier(tx, supplier))) return refuse('APPLICATION_OPEN');
      await enterFirstOwner(deps, tx, { partyId: id, userId: actor, now });
      return { id };
    }),
  );
}
