import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique } from 'drizzle-orm/pg-core';
import { customers } from './customers.ts';
import { orderLines } from './orders.ts';
import { createdAt, id, instant, orders } from './schema.ts';

/** What a buyer says of goods that arrived. */
export const reviews = orders.table(
  'reviews',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    lineId: text('line_id')
      .notNull()
      .references(() => orderLines.id),
    listingId: text('listing_id').notNull(),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    rating: integer().notNull(),
    body: text().notNull(),
    pictures: text().array().notNull(),
    status: text().$type<'PUBLISHED' | 'HIDDEN'>().notNull(),
    createdAt: createdAt(),
    reply: text(),
    repliedAt: instant('replied_at'),
    reportedAt: instant('reported_at'),
    reportReason: text('report_reason'),
    moderatedAt: instant('moderated_at'),
    moderationNote: text('moderation_note'),
  },
  (table) => [
    unique('reviews_line_once').on(table.lineId),
    index('reviews_listing').on(table.listingId, table.id).where(sql`status = 'PUBLISHED'`),
    index('reviews_merchant').on(table.merchantId, table.id),
    index('reviews_reported').on(table.id).where(sql`reported_at is not null and moderated_at is null`),
    check('reviews_rating', sql`${table.rating} between 1 and 5`),
    check('reviews_body', sql`char_length(${table.body}) <= 1000`),
    check('reviews_pictures', sql`cardinality(${table.pictures}) <= 9`),
    check('reviews_status', sql`${table.status} in ('PUBLISHED', 'HIDDEN')`),
    check('reviews_hidden', sql`${table.status} = 'PUBLISHED' or ${table.moderatedAt} is not null`),
    check('reviews_reply', sql`(${table.reply} is null) = (${table.repliedAt} is null)`),
  ],
);
