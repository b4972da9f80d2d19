import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import type { NoticeRefusal, ProviderName } from '../../domain/payment-provider.ts';
import type { PaymentStatus } from '../../domain/payment-status.ts';
import type { RefundReason, RefundStatus } from '../../domain/refund.ts';
import type { Notice, NoticeOutcome } from '../../domain/settlement.ts';
import { orderLines, purchases } from './orders.ts';
import { id, instant, minor, orders } from './schema.ts';

/** An attempt to pay an order. At most one waits, and at most one is what paid it. */
export const payments = orders.table(
  'payments',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    provider: text().$type<ProviderName>().notNull(),
    /** What the provider calls it; null until the provider has answered. */
    providerRef: text('provider_ref'),
    /** Who pays, as the provider knows them; null where it needs nobody. */
    payerId: text('payer_id'),
    /** What the buyer's app hands to the provider's own program. */
    clientParameters: jsonb('client_parameters').$type<Readonly<Record<string, string>>>(),
    status: text().$type<PaymentStatus>().notNull(),
    amountMinor: minor('amount_minor').notNull(),
    /** What has gone back of it, or is on its way. */
    refundedMinor: minor('refunded_minor').notNull().default(sql`0`),
    currency: text().notNull(),
    createdAt: instant('created_at').notNull(),
    capturedAt: instant('captured_at'),
  },
  (table) => [
    index('payments_order').on(table.orderId, table.id),
    uniqueIndex('payments_one_pending').on(table.orderId).where(sql`status = 'PENDING'`),
    uniqueIndex('payments_one_captured').on(table.orderId).where(sql`status = 'CAPTURED'`),
    check('payments_status', sql`${table.status} in ('PENDING', 'CAPTURED', 'FAILED', 'UNMATCHED')`),
    check(
      'payments_captured_at',
      sql`(${table.status} in ('CAPTURED', 'UNMATCHED')) = (${table.capturedAt} is not null)`,
    ),
    check('payments_amount', sql`${table.amountMinor} >= 0`),
    check(
      'payments_refunded',
      sql`${table.refundedMinor} between 0 and ${table.amountMinor} and (${table.refundedMinor} = 0 or ${table.status} in ('CAPTURED', 'UNMATCHED'))`,
    ),
    // Whoever asks providers for notices that did not come.
    index('payments_pending').on(table.createdAt).where(sql`status = 'PENDING'`),
  ],
);

/** What providers said, word for word, and what it came to. Only appended to: a trigger refuses anything else. */
export const paymentNotices = orders.table(
  'payment_notices',
  {
    id: id(),
    provider: text().$type<ProviderName>().notNull(),
    noticeId: text('notice_id').notNull(),
    /** As the notice names it: no payment or refund of ours has to answer to it. */
    paymentId: text('payment_id'),
    refundId: text('refund_id'),
    /** Null when the payment is unknown. */
    merchantId: text('merchant_id'),
    kind: text().$type<Notice['kind']>().notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text().notNull(),
    outcome: text().$type<NoticeOutcome>().notNull(),
    body: text().notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    unique('payment_notices_once').on(table.provider, table.noticeId),
    index('payment_notices_payment').on(table.paymentId),
    check('payment_notices_subject', sql`num_nonnulls(${table.paymentId}, ${table.refundId}) = 1`),
  ],
);

/** Nonces that notices came with. One that comes again repeats somebody's bytes. Forgotten after a day. */
export const noticeNonces = orders.table(
  'notice_nonces',
  {
    provider: text().$type<ProviderName>().notNull(),
    nonce: text().notNull(),
    seenAt: instant('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.provider, table.nonce] }),
    index('notice_nonces_seen').on(table.seenAt),
  ],
);

/** Notices that were not taken, counted by provider, reason and hour: whoever sends rubbish cannot fill the table. */
export const refusedNotices = orders.table(
  'refused_notices',
  {
    provider: text().$type<ProviderName>().notNull(),
    refusal: text().$type<NoticeRefusal | 'REPLAYED'>().notNull(),
    hour: instant('hour').notNull(),
    count: bigint({ mode: 'number' }).notNull(),
    lastAt: instant('last_at').notNull(),
    /** The beginning of the last one's body. */
    sample: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.refusal, table.hour] })],
);

/** Money that goes back, and why. */
export const refunds = orders.table(
  'refunds',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    orderId: text('order_id')
      .notNull()
      .references(() => purchases.id),
    /** Null when no money was paid, only points. */
    paymentId: text('payment_id').references(() => payments.id),
    afterSaleId: text('after_sale_id'),
    reason: text().$type<RefundReason>().notNull(),
    status: text().$type<RefundStatus>().notNull(),
    /** goods + freight for an order's money; all of it for money that no order took. */
    amountMinor: minor('amount_minor').notNull(),
    goodsMinor: minor('goods_minor').notNull(),
    freightMinor: minor('freight_minor').notNull(),
    points: bigint({ mode: 'bigint' }).notNull(),
    currency: text().notNull(),
    providerRef: text('provider_ref'),
    /** How often the provider was asked, and what it said last when it did not take it. */
    attempts: integer().notNull().default(0),
    askedAt: instant('asked_at'),
    lastError: text('last_error'),
    requestedAt: instant('requested_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (table) => [
    index('refunds_order').on(table.orderId, table.id),
    index('refunds_merchant').on(table.merchantId, table.id),
    index('refunds_open').on(table.requestedAt).where(sql`status <> 'SUCCEEDED'`),
    // Money that no order took goes back once.
    uniqueIndex('refunds_unmatched')
      .on(table.paymentId)
      .where(sql`reason in ('LATE_PAYMENT', 'DOUBLE_PAYMENT')`),
    check(
      'refunds_reason',
      sql`${table.reason} in ('LATE_PAYMENT', 'DOUBLE_PAYMENT', 'OUT_OF_STOCK', 'CANCELLED', 'GROUP_FAILED', 'AFTER_SALE')`,
    ),
    check('refunds_status', sql`${table.status} in ('REQUESTED', 'DISPATCHED', 'SUCCEEDED', 'FAILED')`),
    check('refunds_settled_at', sql`(${table.status} = 'SUCCEEDED') = (${table.settledAt} is not null)`),
    check(
      'refunds_parts',
      sql`${table.goodsMinor} >= 0 and ${table.freightMinor} >= 0 and ${table.points} >= 0`,
    ),
    check(
      'refunds_amount',
      sql`${table.amountMinor} >= 0 and (${table.reason} in ('LATE_PAYMENT', 'DOUBLE_PAYMENT') or ${table.amountMinor} = ${table.goodsMinor} + ${table.freightMinor})`,
    ),
    check('refunds_payment', sql`${table.amountMinor} = 0 or ${table.paymentId} is not null`),
  ],
);

/** What a refund gives back of each line. Only appended to: a trigger refuses anything else. */
export const refundLines = orders.table(
  'refund_lines',
  {
    refundId: text('refund_id')
      .notNull()
      .references(() => refunds.id),
    lineId: text('line_id')
      .notNull()
      .references(() => orderLines.id),
    merchantId: text('merchant_id').notNull(),
    quantity: integer().notNull(),
    goodsMinor: minor('goods_minor').notNull(),
    points: bigint({ mode: 'bigint' }).notNull(),
    /** How many of the units lie at the supplier and can be sold again. */
    restocked: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.refundId, table.lineId] }),
    index('refund_lines_line').on(table.lineId),
    check(
      'refund_lines_quantity',
      sql`${table.quantity} >= 1 and ${table.restocked} between 0 and ${table.quantity}`,
    ),
    check('refund_lines_amounts', sql`${table.goodsMinor} >= 0 and ${table.points} >= 0`),
  ],
);
