import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { InspectionResult, InspectionStatus, Measurement } from '../../domain/inspection.ts';
import type { ListingStatus } from '../../domain/listing-status.ts';
import { inspectionStandards, supplierOffers } from './goods.ts';
import { merchants } from './parties.ts';
import { catalog, createdAt, id, instant, minor } from './schema.ts';
import { batches } from './trace.ts';

/** What a laboratory found of a batch, and what the platform thinks of it. */
export const inspections = catalog.table(
  'inspections',
  {
    id: id(),
    batchId: text('batch_id')
      .notNull()
      .references(() => batches.id),
    supplierId: text('supplier_id').notNull(),
    standardKey: text('standard_key')
      .notNull()
      .references(() => inspectionStandards.key),
    result: text().$type<InspectionResult>().notNull(),
    lab: text().notNull(),
    inspector: text().notNull(),
    certificateNumber: text('certificate_number').notNull(),
    certificateUrl: text('certificate_url'),
    measurements: jsonb().$type<readonly Measurement[]>().notNull(),
    inspectedAt: instant('inspected_at').notNull(),
    validUntil: instant('valid_until').notNull(),
    status: text().$type<InspectionStatus>().notNull(),
    submittedBy: text('submitted_by').notNull(),
    submittedAt: instant('submitted_at').notNull(),
    reviewedBy: text('reviewed_by'),
    reviewedAt: instant('reviewed_at'),
    reviewNote: text('review_note'),
  },
  (table) => [
    index('inspections_deciding').on(table.batchId, table.standardKey, table.inspectedAt, table.id),
    index('inspections_queue').on(table.status, table.id),
    index('inspections_supplier').on(table.supplierId, table.id),
    check('inspections_result', sql`${table.result} in ('PASS', 'FAIL')`),
    check('inspections_status', sql`${table.status} in ('SUBMITTED', 'APPROVED', 'REJECTED')`),
    check(
      'inspections_reviewed',
      sql`(${table.status} = 'SUBMITTED') = (${table.reviewedBy} is null and ${table.reviewedAt} is null)`,
    ),
    check('inspections_validity', sql`${table.validUntil} > ${table.inspectedAt}`),
  ],
);

/**
 * What merchants sell: each offer at most once, at the merchant's own price, in the merchant's currency. On the shelf is
 * what is LISTED until `listed_until` has come; a trigger sees to it that nothing is listed without a valid inspection.
 */
export const listings = catalog.table(
  'listings',
  {
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchants.id),
    id: text().notNull(),
    offerId: text('offer_id')
      .notNull()
      .references(() => supplierOffers.id),
    productId: text('product_id').notNull(),
    variantId: text('variant_id').notNull(),
    priceMinor: minor('price_minor').notNull(),
    currency: text().notNull(),
    status: text().$type<ListingStatus>().notNull(),
    /** The batch whose inspections carry it. */
    batchId: text('batch_id').references(() => batches.id),
    /** When the first of those inspections, or the batch, ends. */
    listedUntil: instant('listed_until'),
    offReason: text('off_reason'),
    /** How many one buyer may have. */
    perUserLimit: integer('per_user_limit'),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.merchantId, table.id] }),
    unique('listings_merchant_offer').on(table.merchantId, table.offerId),
    // References name a listing by its id alone.
    unique('listings_id').on(table.id),
    index('listings_offer').on(table.offerId),
    index('listings_product').on(table.productId),
    index('listings_on_shelf').on(table.merchantId, table.id).where(sql`status = 'LISTED'`),
    index('listings_ending').on(table.listedUntil).where(sql`status = 'LISTED'`),
    check(
      'listings_status',
      sql`${table.status} in ('DRAFT', 'PENDING_INSPECTION', 'LISTED', 'UNLISTED', 'RECALLED')`,
    ),
    check(
      'listings_carried',
      sql`${table.status} <> 'LISTED' or (${table.batchId} is not null and ${table.listedUntil} is not null)`,
    ),
    check('listings_price', sql`${table.priceMinor} > 0 and ${table.priceMinor} <= 10000000000`),
    check('listings_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
    check('listings_per_user_limit', sql`${table.perUserLimit} between 1 and 1000000`),
  ],
);

/** What a listing has cost, from its first price on. Only appended to. */
export const listingPrices = catalog.table(
  'listing_prices',
  {
    merchantId: text('merchant_id').notNull(),
    listingId: text('listing_id').notNull(),
    sequence: integer().notNull(),
    priceMinor: minor('price_minor').notNull(),
    currency: text().notNull(),
    changedBy: text('changed_by').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.listingId, table.sequence] }),
    check('listing_prices_price', sql`${table.priceMinor} > 0`),
  ],
);
