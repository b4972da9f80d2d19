import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import type { AfterSaleKind, AfterSaleStatus } from '../../domain/after-sale.ts';
import type { AfterSaleReason } from '../../domain/return-window.ts';
import { customers } from './customers.ts';
import { orderLines, purchases } from './orders.ts';
import { id, instant, orders } from './schema.ts';

const statuses = sql.raw(
  `'REQUESTED', 'ESCALATED', 'APPROVED', 'RETURN_IN_TRANSIT', 'RECEIVED', 'REPLACEMENT_SHIPPED', 'REFUNDING', 'CLOSED', 'REJECTED', 'WITHDRAWN'`,
);

/** What a customer asks for after the sale, of one supplier. */
export const afterSales = orders.table(
  'after_sales',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    supplierId: text('supplier_id').notNull(),
    kind: text().$type<AfterSaleKind>().notNull(),
    reason: text().$type<AfterSaleReason>().notNull(),
    description: text().notNull(),
    evidence: text().array().notNull(),
    status: text().$type<AfterSaleStatus>().notNull(),
    requestedAt: instant('requested_at').notNull(),
    respondBy: instant('respond_by').notNull(),
    respondedAt: instant('responded_at'),
    breachedAt: instant('breached_at'),
    escalatedAt: instant('escalated_at'),
    /** Until when a granted return is to be sent. */
    sendBackBy: instant('send_back_by'),
    returnCarrier: text('return_carrier'),
    returnNumber: text('return_number'),
    replacementCarrier: text('replacement_carrier'),
    replacementNumber: text('replacement_number'),
    replacedAt: instant('replaced_at'),
    refundId: text('refund_id'),
    closedAt: instant('closed_at'),
  },
  (table) => [
    index('after_sales_order').on(table.orderId, table.id),
    index('after_sales_merchant').on(table.merchantId, table.id),
    index('after_sales_supplier').on(table.supplierId, table.id),
    index('after_sales_customer').on(table.customerId),
    index('after_sales_waiting').on(table.respondBy).where(sql`status = 'REQUESTED' and breached_at is null`),
    index('after_sales_send_back').on(table.sendBackBy).where(sql`status = 'APPROVED'`),
    index('after_sales_escalated').on(table.id).where(sql`status = 'ESCALATED'`),
    check('after_sales_kind', sql`${table.kind} in ('RETURN', 'EXCHANGE', 'REFUND_ONLY')`),
    check(
      'after_sales_reason',
      sql`${table.reason} in ('NO_REASON', 'DAMAGED', 'WRONG_GOODS', 'QUALITY', 'NOT_RECEIVED', 'OTHER')`,
    ),
    check('after_sales_status', sql`${table.status} in (${statuses})`),
    check('after_sales_description', sql`char_length(${table.description}) <= 500`),
    check('after_sales_evidence', sql`cardinality(${table.evidence}) <= 9`),
    check(
      'after_sales_closed_at',
      sql`(${table.status} in ('CLOSED', 'REJECTED', 'WITHDRAWN')) = (${table.closedAt} is not null)`,
    ),
  ],
);

/** Units of lines that are asked for. */
export const afterSaleLines = orders.table(
  'after_sale_lines',
  {
    afterSaleId: text('after_sale_id')
      .notNull()
      .references(() => afterSales.id),
    lineId: text('line_id')
      .notNull()
      .references(() => orderLines.id),
    merchantId: text('merchant_id').notNull(),
    quantity: integer().notNull(),
    /** How many of them were never shipped. */
    unshipped: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.afterSaleId, table.lineId] }),
    index('after_sale_lines_line').on(table.lineId),
    check(
      'after_sale_lines_quantity',
      sql`${table.quantity} >= 1 and ${table.unshipped} between 0 and ${table.quantity}`,
    ),
  ],
);

/** Every step of an after-sale. Only appended to: a trigger refuses anything else. */
export const afterSaleSteps = orders.table(
  'after_sale_steps',
  {
    afterSaleId: text('after_sale_id')
      .notNull()
      .references(() => afterSales.id),
    step: integer().notNull(),
    merchantId: text('merchant_id').notNull(),
    status: text().$type<AfterSaleStatus>().notNull(),
    /** Who took it: a party of the matter, not a person. */
    party: text().$type<'CUSTOMER' | 'SUPPLIER' | 'MERCHANT' | 'PLATFORM' | 'CLOCK'>().notNull(),
    note: text().notNull(),
    breach: boolean().notNull(),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.afterSaleId, table.step] }),
    check('after_sale_steps_status', sql`${table.status} in (${statuses})`),
    check(
      'after_sale_steps_party',
      sql`${table.party} in ('CUSTOMER', 'SUPPLIER', 'MERCHANT', 'PLATFORM', 'CLOCK')`,
    ),
    check('after_sale_steps_note', sql`char_length(${table.note}) <= 500`),
  ],
);
