import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { insertSupplier } from '../store/suppliers.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { requirePlatform } from './authority.ts';
import { checkedName, checkKey, conflict } from './input.ts';

/** Enters a supplier and answers its id. The platform's own people only. */
export async function registerSupplier(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: { readonly name: string; readonly idempotencyKey: string },
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  requirePlatform(viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const name = checkedName(input.name, 100);
  const now = clock();
  const intention = { actor, action: 'registerSupplier', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('sup', now);
      await insertSupplier(tx, { id, name, createdAt: now });
      return { id };
    }),
  );
}
