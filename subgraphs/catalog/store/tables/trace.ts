import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { BatchStatus } from '../../domain/batch-status.ts';
import { supplierOffers } from './goods.ts';
import { catalog, createdAt, id, instant } from './schema.ts';

/** Goods made together, that are tested, traced and recalled together. */
export const batches = catalog.table(
  'batches',
  {
    id: id(),
    offerId: text('offer_id')
      .notNull()
      .references(() => supplierOffers.id),
    supplierId: text('supplier_id').notNull(),
    productId: text('product_id').notNull(),
    /** What is printed on the goods: public, unique on the platform. */
    code: text().notNull(),
    quantity: integer().notNull(),
    producedAt: instant('produced_at').notNull(),
    expiresAt: instant('expires_at'),
    status: text().$type<BatchStatus>().notNull(),
    recallReason: text('recall_reason'),
    recalledAt: instant('recalled_at'),
    /** The last link of its trace. */
    headSequence: integer('head_sequence').notNull(),
    headHash: text('head_hash').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('batches_code').on(table.code),
    index('batches_offer').on(table.offerId, table.id),
    index('batches_supplier').on(table.supplierId, table.id),
    index('batches_expiring').on(table.expiresAt).where(sql`status in ('REGISTERED', 'IN_FORCE')`),
    check(
      'batches_status',
      sql`${table.status} in ('REGISTERED', 'IN_FORCE', 'EXHAUSTED', 'RECALLED', 'EXPIRED')`,
    ),
    check('batches_quantity', sql`${table.quantity} between 1 and 1000000000`),
    check('batches_expires', sql`${table.expiresAt} > ${table.producedAt}`),
    check(
      'batches_recalled',
      sql`(${table.status} = 'RECALLED') = (${table.recalledAt} is not null and ${table.recallReason} is not null)`,
    ),
  ],
);

/** What happened to a batch, each link sealed with the one before it. Only appended to: a trigger refuses anything else. */
export const traceEvents = catalog.table(
  'trace_events',
  {
    batchId: text('batch_id')
      .notNull()
      .references(() => batches.id),
    sequence: integer().notNull(),
    kind: text().notNull(),
    place: text().notNull(),
    note: text().notNull(),
    occurredAt: instant('occurred_at').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: text('recorded_by').notNull(),
    prevHash: text('prev_hash').notNull(),
    hash: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.sequence] }),
    check('trace_events_sequence', sql`${table.sequence} >= 1`),
  ],
);
