import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { Reason } from '../../domain/attribution.ts';
import type { CommissionStatus } from '../../domain/commission.ts';
import { agents } from './agents.ts';
import { planVersions } from './programs.ts';
import { distribution, id, instant, minor, sequence } from './schema.ts';

/** What is known of an order's line: whatever fact came first entered it. */
export const commissionLines = distribution.table(
  'commission_lines',
  {
    lineId: text('line_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    orderId: text('order_id').notNull(),
    /** Its place in the order, from 0. */
    position: integer(),
    listingId: text('listing_id'),
    /** What was paid for its goods; null until it is. */
    baseMinor: minor('base_minor'),
    quantity: integer(),
    currency: text(),
    paidAt: instant('paid_at'),
    refundedMinor: minor('refunded_minor').notNull().default(sql`0`),
    deliveredQuantity: integer('delivered_quantity').notNull().default(0),
    deliveredAt: instant('delivered_at'),
    exchangedAt: instant('exchanged_at'),
  },
  (table) => [
    index('commission_lines_order').on(table.orderId),
    index('commission_lines_paid').on(table.merchantId, table.paidAt),
    check('commission_lines_base', sql`${table.baseMinor} >= 0`),
    check('commission_lines_refunded', sql`${table.refundedMinor} >= 0`),
  ],
);

/** What refunds gave back of lines, each once. */
export const commissionRefunds = distribution.table(
  'commission_refunds',
  {
    refundId: text('refund_id').notNull(),
    lineId: text('line_id')
      .notNull()
      .references(() => commissionLines.lineId),
    merchantId: text('merchant_id').notNull(),
    goodsMinor: minor('goods_minor').notNull(),
    refundedAt: instant('refunded_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.refundId, table.lineId] }),
    index('commission_refunds_line').on(table.lineId),
  ],
);

/** Units of lines that arrived, each arrival once. */
export const commissionArrivals = distribution.table(
  'commission_arrivals',
  {
    arrivalId: text('arrival_id').notNull(),
    lineId: text('line_id')
      .notNull()
      .references(() => commissionLines.lineId),
    merchantId: text('merchant_id').notNull(),
    quantity: integer().notNull(),
    arrivedAt: instant('arrived_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.arrivalId, table.lineId] })],
);

/** Orders of which everything that was not refunded has arrived. */
export const deliveredOrders = distribution.table('delivered_orders', {
  orderId: text('order_id').primaryKey(),
  merchantId: text('merchant_id').notNull(),
  deliveredAt: instant('delivered_at').notNull(),
});

/** What is asked for lines after the sale. */
export const lineAfterSales = distribution.table(
  'line_after_sales',
  {
    lineId: text('line_id')
      .notNull()
      .references(() => commissionLines.lineId),
    afterSaleId: text('after_sale_id').notNull(),
    merchantId: text('merchant_id').notNull(),
    /** One that came to its end does not begin again. */
    closed: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.lineId, table.afterSaleId] })],
);

/**
 * What somebody earns of an order's line, or why nobody does: one for each of the three depths. It comes of a line and of
 * nothing else (K2), and `payee` counts to two (K3).
 */
export const commissions = distribution.table(
  'commissions',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    programId: text('program_id').notNull(),
    orderId: text('order_id').notNull(),
    lineId: text('line_id')
      .notNull()
      .references(() => commissionLines.lineId),
    depth: integer().notNull(),
    /** The first or the second who is paid of the line; null for those who are not. */
    payee: integer(),
    agentId: text('agent_id').references(() => agents.id),
    planId: text('plan_id')
      .notNull()
      .references(() => planVersions.id),
    snapshotSeq: sequence('snapshot_seq').notNull(),
    reason: text().$type<Reason>().notNull(),
    rateBps: integer('rate_bps').notNull(),
    baseMinor: minor('base_minor').notNull(),
    grossMinor: minor('gross_minor').notNull(),
    reversedMinor: minor('reversed_minor').notNull().default(sql`0`),
    currency: text().notNull(),
    status: text().$type<CommissionStatus>().notNull(),
    /** Why it is held. */
    holdReason: text('hold_reason'),
    /** From when it can be settled; null while its line is not there yet, or something is asked for it. */
    settleAfter: instant('settle_after'),
    accruedAt: instant('accrued_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (table) => [
    unique('commissions_depth').on(table.lineId, table.depth),
    unique('commissions_payee').on(table.lineId, table.payee),
    unique('commissions_agent_once').on(table.lineId, table.agentId),
    index('commissions_agent').on(table.agentId, table.id),
    index('commissions_program').on(table.programId, table.id),
    index('commissions_order').on(table.orderId),
    index('commissions_due').on(table.settleAfter, table.id).where(sql`status = 'PENDING'`),
    check('commissions_depth_within', sql`${table.depth} between 0 and 2`),
    check('commissions_payee_within', sql`${table.payee} between 1 and 2`),
    check(
      'commissions_amount',
      sql`${table.grossMinor} in (0, ${table.baseMinor} * ${table.rateBps} / 10000)`,
    ),
    check('commissions_base', sql`${table.baseMinor} >= 0 and ${table.rateBps} between 0 and 10000`),
    check('commissions_reversed', sql`${table.reversedMinor} between 0 and ${table.grossMinor}`),
    check('commissions_status', sql`${table.status} in ('NONE', 'PENDING', 'HELD', 'AVAILABLE', 'REVERSED')`),
    check(
      'commissions_paid',
      sql`(${table.status} = 'NONE') = (${table.payee} is null) and (${table.status} = 'NONE') = (${table.grossMinor} = 0)`,
    ),
    check('commissions_payee_known', sql`${table.payee} is null or ${table.agentId} is not null`),
    check('commissions_hold', sql`(${table.status} = 'HELD') <= (${table.holdReason} is not null)`),
    check('commissions_settled', sql`${table.status} <> 'AVAILABLE' or ${table.settledAt} is not null`),
    check(
      'commissions_come_to_nothing',
      sql`(${table.status} = 'REVERSED') = (${table.grossMinor} > 0 and ${table.reversedMinor} = ${table.grossMinor})`,
    ),
    check('commissions_hold_reason', sql`char_length(${table.holdReason}) <= 500`),
  ],
);

/** Every step of a commission. Only appended to: a trigger refuses anything else. */
export const commissionSteps = distribution.table(
  'commission_steps',
  {
    commissionId: text('commission_id')
      .notNull()
      .references(() => commissions.id),
    step: integer().notNull(),
    merchantId: text('merchant_id').notNull(),
    change: text().notNull(),
    /** How much it moved. */
    amountMinor: minor('amount_minor').notNull(),
    /** What it was for: a refund's id, somebody's words. */
    note: text().notNull(),
    transactionId: text('transaction_id'),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.commissionId, table.step] }),
    check(
      'commission_steps_change',
      sql`${table.change} in ('ACCRUED', 'SETTLED', 'REVERSED', 'HELD', 'RELEASED')`,
    ),
  ],
);
