import { sql } from 'drizzle-orm';
import { bigint, check, index, pgSchema, primaryKey, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { platformTables } from '../../../platform/tables.ts';
import type { ListingStatus } from '../domain/listing-status.ts';

export const catalog = pgSchema('catalog');

export const {
  outbox,
  facts,
  channelFacts,
  channelHeads,
  logHead,
  reactionPositions,
  parkedFacts,
  idempotencyKeys,
} = platformTables(catalog);

const createdAt = () => timestamp('created_at', { withTimezone: true, precision: 3 }).notNull();

/** The tenants. */
export const merchants = catalog.table(
  'merchants',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    slug: text().notNull(),
    timeZone: text('time_zone').notNull(),
    currency: text().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('merchants_slug').on(table.slug),
    check('merchants_name', sql`char_length(${table.name}) between 1 and 100`),
    check('merchants_slug_shape', sql`${table.slug} ~ '^[a-z0-9-]{3,60}$'`),
    check('merchants_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
  ],
);

/** Where goods come from. */
export const suppliers = catalog.table(
  'suppliers',
  { id: text().primaryKey(), name: text().notNull(), createdAt: createdAt() },
  (table) => [check('suppliers_name', sql`char_length(${table.name}) between 1 and 100`)],
);

/** What suppliers offer. */
export const products = catalog.table(
  'products',
  {
    id: text().primaryKey(),
    supplierId: text('supplier_id')
      .notNull()
      .references(() => suppliers.id),
    name: text().notNull(),
    nameEn: text('name_en'),
    description: text().notNull(),
    sections: text().array().notNull(),
    imageUrl: text('image_url'),
    createdAt: createdAt(),
  },
  (table) => [
    index('products_supplier').on(table.supplierId, table.id),
    check('products_name', sql`char_length(${table.name}) between 1 and 200`),
    check('products_name_en', sql`char_length(${table.nameEn}) between 1 and 200`),
    check('products_description', sql`char_length(${table.description}) <= 5000`),
    check('products_sections', sql`cardinality(${table.sections}) <= 20`),
    check('products_image_url', sql`char_length(${table.imageUrl}) <= 8192`),
  ],
);

/** What merchants sell of it, each product at most once, in the merchant's currency. */
export const listings = catalog.table(
  'listings',
  {
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchants.id),
    id: text().notNull(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    priceMinor: bigint('price_minor', { mode: 'bigint' }).notNull(),
    currency: text().notNull(),
    status: text().$type<ListingStatus>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.id] }),
    unique('listings_merchant_product').on(table.merchantId, table.productId),
    // References name a listing by its id alone.
    index('listings_id').on(table.id),
    index('listings_on_shelf').on(table.merchantId, table.id).where(sql`status = 'LISTED'`),
    check('listings_status', sql`${table.status} in ('DRAFT', 'LISTED', 'UNLISTED')`),
    check('listings_price', sql`${table.priceMinor} > 0 and ${table.priceMinor} <= 10000000000`),
    check('listings_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
  ],
);
