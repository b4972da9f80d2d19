import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, requireUser, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { type ImportKind, importLimits } from '../domain/import-status.ts';
import { refuse, refuseInput } from '../errors.ts';
import {
  changeImport,
  chunkText,
  type ImportRow,
  importsById,
  insertChunk,
  insertImport,
  lockImport,
} from '../store/imports.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkKey, conflict } from './input.ts';
import { requireOwnSupplier } from './own-supplier.ts';

type Acting = Deps & { readonly viewer: Viewer };

export type StartImport = {
  readonly supplierId: string;
  readonly kind: ImportKind;
  readonly dryRun: boolean;
  readonly idempotencyKey: string;
};

/** Opens an import that a file's text can be given to, and answers its id. Those who act for the supplier only. */
export async function startImport(
  deps: Acting,
  { idempotencyKey: key, ...request }: StartImport,
): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  const actor = requireUser(viewer);
  const { supplierId, kind, dryRun } = request;
  await requireOwnSupplier(deps, supplierId);
  checkKey(key);
  const now = clock();
  const intention = { actor, action: 'startImport', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('imp', now);
      await insertImport(tx, {
        ...{ id, supplierId, kind, dryRun, createdBy: actor, createdAt: now, updatedAt: now },
        status: 'UPLOADING',
      });
      return { id };
    }),
  );
}

/** Adds the next part of a file's text. The same part again is a success; another text in its place is refused. */
export async function appendImportChunk(
  deps: Acting,
  input: { readonly importId: string; readonly sequence: number; readonly text: string },
): Promise<{ id: string }> {
  const { importId, sequence, text } = input;
  const found = await suppliedImport(deps, importId);
  if (text.length < 1 || text.length > importLimits.chunkCharacters || text.includes('\0')) {
    refuseInput(
      ['text'],
      '1 to 200,000 characters, none of them NUL.',
      '须为 1 至 200,000 个字符，且不含 NUL。',
    );
  }
  return deps.db.transaction(async (tx) => {
    const one = await lockImport(tx, found.id);
    if (one === null) return refuse('NOT_FOUND', ['importId']);
    const earlier = sequence < one.chunks ? await chunkText(tx, importId, sequence) : null;
    if (earlier === text) return { id: importId };
    if (one.status !== 'UPLOADING') return refuse('IMPORT_STATE', ['importId']);
    if (sequence !== one.chunks || sequence >= importLimits.chunks) {
      return refuse('IMPORT_CHUNK_ORDER', ['sequence'], { next: one.chunks });
    }
    await insertChunk(tx, { importId, sequence, text });
    await changeImport(tx, importId, { chunks: sequence + 1, updatedAt: deps.clock() });
    return { id: importId };
  });
}

/** The import, for those who act for its supplier. The platform learns that it may not do this; everybody else nothing. */
export async function suppliedImport({ db, viewer }: Acting, importId: string): Promise<ImportRow> {
  requireUser(viewer);
  const [one] = isId('imp', importId) ? await importsById(db.pool, [importId]) : [];
  if (one === undefined) return refuse('NOT_FOUND', ['importId']);
  if (suppliesFor(viewer, one.supplierId)) return one;
  return refuse(isPlatform(viewer) ? 'FORBIDDEN' : 'NOT_FOUND', ['importId']);
}
