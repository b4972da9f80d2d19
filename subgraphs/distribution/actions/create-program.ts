import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayRead, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import type { PlanPreset } from '../domain/program.ts';
import { refuse } from '../errors.ts';
import { insertProgram } from '../store/programs.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedName, checkKey, conflict } from './input.ts';

export type CreateProgram = {
  readonly merchantId: string;
  readonly name: string;
  readonly preset: PlanPreset;
  readonly rootsAllowed: boolean;
  readonly idempotencyKey: string;
};

/** Creates the merchant's one program and answers its id. The owner only. */
export async function createProgram(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: CreateProgram,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  const { merchantId, preset, rootsAllowed } = input;
  requireOwner(viewer, merchantId);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const name = checkedName(input.name, 100, 'name');
  const now = clock();
  const intention = { actor, action: 'createProgram', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const program = { merchantId, id: newId('prg', now), name, preset, rootsAllowed, createdAt: now };
      const created = await insertProgram(tx, program);
      return created ? { id: program.id } : refuse('PROGRAM_EXISTS', ['merchantId']);
    }),
  );
}

/** Others at the merchant learn that their role does not allow it; everybody else learns nothing. */
function requireOwner(viewer: Viewer, merchantId: string): void {
  if (worksFor(viewer, merchantId, ['MERCHANT_OWNER'])) return;
  refuse(mayRead(viewer, merchantId, 'team:read') ? 'FORBIDDEN' : 'NOT_FOUND', ['merchantId']);
}
