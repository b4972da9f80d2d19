import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Deps, Task } from '../../../platform/subgraph.ts';
import { type CsvRow, columnsOf } from '../domain/csv-rows.ts';
import { type ImportFailure, importLimits, importMayBecome } from '../domain/import-status.ts';
import { importProgressed } from '../events.ts';
import {
  changeImport,
  chunkText,
  dropChunks,
  type ImportRow,
  importsById,
  lockImport,
} from '../store/imports.ts';
import { importRows } from './import-rows.ts';

/** The longest row, in bytes. */
const longestRow = 65_536;
const keptMs = 86_400_000;

/**
 * Works through an import: reads its text part by part, and brings in so many rows at a time, each lot in one transaction
 * that also moves on how far the import has come. Wherever it is interrupted, it goes on behind the last lot.
 */
export const runImportTask: Task = {
  name: 'catalog.run-import',
  async run(payload, deps) {
    const importId = String(payload['importId']);
    if (!(await begin(deps, importId))) return;
    const [one] = await importsById(deps.db.pool, [importId]);
    if (one === undefined) return;
    try {
      for await (const lot of lotsOf(deps, one)) if (!(await bring(deps, one, lot))) return;
      await end(deps, importId, null);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      await end(deps, importId, failure);
    }
  },
};

/** Drops the texts of imports that ended a day ago. */
export const dropImportTexts: Task = {
  name: 'catalog.drop-import-texts',
  cron: '17 * * * *',
  async run(_, { db, clock }) {
    await dropChunks(db.pool, new Date(clock().getTime() - keptMs));
  },
};

/** So many rows of a file, and the number of the first, from 1. */
type Lot = { readonly first: number; readonly rows: readonly CsvRow[] };

class Unreadable extends Error {
  readonly failure: ImportFailure;
  constructor(failure: ImportFailure) {
    super(failure);
    this.failure = failure;
  }
}

/** QUEUED becomes RUNNING. One that is RUNNING was interrupted, and goes on. */
function begin(deps: Deps, importId: string): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const one = await lockImport(tx, importId);
    if (one === null) return false;
    if (one.status === 'RUNNING') return true;
    if (!importMayBecome(one.status, 'RUNNING')) return false;
    await changeImport(tx, importId, { status: 'RUNNING', updatedAt: deps.clock() });
    return true;
  });
}

/** Brings in a lot; false when the import was cancelled, or somebody else is further on with it. */
function bring(deps: Deps, { id }: ImportRow, lot: Lot): Promise<boolean> {
  return deps.db.transaction(async (tx) => {
    const one = await lockImport(tx, id);
    if (one?.status !== 'RUNNING' || one.processedRows !== lot.first - 1) return false;
    const { created, changed, errors } = await importRows(deps, tx, one, lot.rows, lot.first);
    const errorCount = one.errorCount + errors;
    const tooMany = errorCount > importLimits.errors;
    const now = deps.clock();
    const progress = {
      processedRows: one.processedRows + lot.rows.length,
      createdRows: one.createdRows + created,
      changedRows: one.changedRows + changed,
      errorCount,
      updatedAt: now,
      ...(tooMany ? { status: 'FAILED' as const, failure: 'TOO_MANY_ERRORS' as const } : {}),
    };
    await changeImport(tx, id, progress);
    await deps.outbox.append(tx, [importProgressed({ ...one, ...progress }, now)]);
    return !tooMany;
  });
}

async function end(deps: Deps, importId: string, failure: ImportFailure | null): Promise<void> {
  await deps.db.transaction(async (tx) => {
    const one = await lockImport(tx, importId);
    if (one?.status !== 'RUNNING') return;
    const now = deps.clock();
    const last = { status: failure === null ? 'DONE' : 'FAILED', failure, updatedAt: now } as const;
    await changeImport(tx, importId, last);
    await deps.outbox.append(tx, [importProgressed({ ...one, ...last }, now)]);
  });
}

/** The rows of a file behind those that are done, in lots. One part of the text is in memory at a time. */
async function* lotsOf(deps: Deps, one: ImportRow): AsyncGenerator<Lot> {
  const parser = parse({
    bom: true,
    columns: (header: string[]) => checkedHeader(one, header),
    max_record_size: longestRow,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
  });
  // Not by pipe: a text that cannot be read must end the reading of rows, where it is met, and not the process.
  pipeline(Readable.from(textOf(deps, one)), parser, () => {});
  let row = 0;
  let rows: CsvRow[] = [];
  for await (const record of parser) {
    row += 1;
    if (row > importLimits.rows) throw new Unreadable('TOO_MANY_ROWS');
    if (row <= one.processedRows) continue;
    rows.push(record as CsvRow);
    if (rows.length < importLimits.batch) continue;
    yield { first: row - rows.length + 1, rows };
    rows = [];
  }
  if (rows.length > 0) yield { first: row - rows.length + 1, rows };
}

async function* textOf({ db }: Deps, { id, chunks }: ImportRow): AsyncGenerator<string> {
  for (let sequence = 0; sequence < chunks; sequence += 1) {
    const text = await chunkText(db.pool, id, sequence);
    if (text === null) throw new Error(`The import ${id} lacks its part ${sequence}.`);
    yield text;
  }
}

/** The names of the columns; those that are not known are left out. */
function checkedHeader({ kind }: ImportRow, header: readonly string[]): (string | undefined)[] {
  const { required, optional } = columnsOf[kind];
  const names = header.map((name) => name.trim().toLowerCase());
  if (!required.every((name) => names.includes(name))) throw new Unreadable('COLUMN_MISSING');
  const known: readonly string[] = [...required, ...optional];
  return names.map((name) => (known.includes(name) ? name : undefined));
}

function failureOf(error: unknown): ImportFailure | null {
  if (error instanceof Unreadable) return error.failure;
  return error instanceof CsvError ? 'MALFORMED_CSV' : null;
}
