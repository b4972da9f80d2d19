import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import type { ImportFailure, ImportKind, ImportStatus } from '../../domain/import-status.ts';
import { suppliers } from './parties.ts';
import { catalog, createdAt, id, instant } from './schema.ts';

/** Files that suppliers bring in, and how far they have come. */
export const imports = catalog.table(
  'imports',
  {
    id: id(),
    supplierId: text('supplier_id')
      .notNull()
      .references(() => suppliers.id),
    kind: text().$type<ImportKind>().notNull(),
    dryRun: boolean('dry_run').notNull(),
    status: text().$type<ImportStatus>().notNull(),
    failure: text().$type<ImportFailure>(),
    chunks: integer().notNull().default(0),
    /** Rows that are done, from the first one on. */
    processedRows: integer('processed_rows').notNull().default(0),
    createdRows: integer('created_rows').notNull().default(0),
    changedRows: integer('changed_rows').notNull().default(0),
    errorCount: integer('error_count').notNull().default(0),
    createdBy: text('created_by').notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('imports_supplier').on(table.supplierId, table.id),
    index('imports_ended').on(table.updatedAt).where(sql`status in ('DONE', 'FAILED')`),
    check('imports_kind', sql`${table.kind} in ('PRODUCTS', 'OFFERS')`),
    check(
      'imports_status',
      sql`${table.status} in ('UPLOADING', 'QUEUED', 'RUNNING', 'CANCELLED', 'DONE', 'FAILED')`,
    ),
    check('imports_failure', sql`(${table.status} = 'FAILED') = (${table.failure} is not null)`),
  ],
);

/** The text of a file, in order. It goes a day after the import has ended. */
export const importChunks = catalog.table(
  'import_chunks',
  {
    importId: text('import_id')
      .notNull()
      .references(() => imports.id),
    sequence: integer().notNull(),
    text: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.sequence] })],
);

/** What is wrong with rows of a file. */
export const importErrors = catalog.table(
  'import_errors',
  {
    importId: text('import_id')
      .notNull()
      .references(() => imports.id),
    row: integer().notNull(),
    column: text().notNull(),
    code: text().notNull(),
    message: text().notNull(),
    messageZh: text('message_zh').notNull(),
    value: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.row] })],
);
