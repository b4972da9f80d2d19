import { enqueue } from '../../../platform/jobs.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { type ImportStatus, importMayBecome } from '../domain/import-status.ts';
import { refuse } from '../errors.ts';
import { changeImport, lockImport } from '../store/imports.ts';
import { suppliedImport } from './start-import.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** Has an import be worked through, from its first row or from where it was cancelled. */
export function runImport(deps: Acting, importId: string): Promise<{ id: string }> {
  return move(deps, importId, 'QUEUED');
}

/** Stops an import behind the rows that are done; it can go on from there. */
export function cancelImport(deps: Acting, importId: string): Promise<{ id: string }> {
  return move(deps, importId, 'CANCELLED');
}

async function move(deps: Acting, importId: string, to: ImportStatus): Promise<{ id: string }> {
  const { id } = await suppliedImport(deps, importId);
  return deps.db.transaction(async (tx) => {
    const one = await lockImport(tx, id);
    if (one === null) return refuse('NOT_FOUND', ['importId']);
    const stands = one.status === to || (to === 'QUEUED' && one.status === 'RUNNING');
    if (stands) return { id };
    const empty = to === 'QUEUED' && one.chunks === 0;
    if (empty || !importMayBecome(one.status, to)) return refuse('IMPORT_STATE', ['importId']);
    await changeImport(tx, id, { status: to, updatedAt: deps.clock() });
    if (to === 'QUEUED') {
      const job = { task: 'catalog.run-import', payload: { importId: id }, key: `import:${id}` };
      await enqueue(tx, 'catalog', job);
    }
    return { id };
  });
}
