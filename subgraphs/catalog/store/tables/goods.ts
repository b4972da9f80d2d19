import { sql } from 'drizzle-orm';
import { type AnyPgColumn, check, index, integer, jsonb, text, unique } from 'drizzle-orm/pg-core';
import type {
  Attribute,
  Medium,
  OfferStatus,
  ProductStatus,
  ReturnRule,
  Visibility,
} from '../../domain/goods.ts';
import { suppliers } from './parties.ts';
import { catalog, createdAt, id, instant, minor } from './schema.ts';

/** What goods must be tested for before they may be sold. */
export const inspectionStandards = catalog.table(
  'inspection_standards',
  {
    key: text().primaryKey(),
    name: text().notNull(),
    nameEn: text('name_en').notNull(),
    description: text().notNull(),
    /** How long a pass of it holds at most. */
    validityDays: integer('validity_days').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    check('inspection_standards_key', sql`${table.key} ~ '^[A-Z][A-Z0-9_]{2,59}$'`),
    check('inspection_standards_validity', sql`${table.validityDays} between 1 and 3650`),
  ],
);

/** The kinds of goods, as a tree: how they may be returned, and what they must be tested for. */
export const categories = catalog.table(
  'categories',
  {
    id: id(),
    parentId: text('parent_id').references((): AnyPgColumn => categories.id),
    key: text().notNull(),
    name: text().notNull(),
    nameEn: text('name_en').notNull(),
    returnRule: text('return_rule').$type<ReturnRule>().notNull(),
    standardKeys: text('standard_keys').array().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('categories_key').on(table.key),
    index('categories_parent').on(table.parentId),
    check('categories_key_shape', sql`${table.key} ~ '^[a-z0-9-]{2,60}$'`),
    check('categories_return_rule', sql`${table.returnRule} in ('NO_REASON_7_DAYS', 'QUALITY_ONLY')`),
    // Nothing is listed untested, so every kind of goods has something to be tested for.
    check('categories_standards', sql`cardinality(${table.standardKeys}) between 1 and 20`),
  ],
);

/** What suppliers make or ship. */
export const products = catalog.table(
  'products',
  {
    id: id(),
    supplierId: text('supplier_id')
      .notNull()
      .references(() => suppliers.id),
    categoryId: text('category_id')
      .notNull()
      .references(() => categories.id),
    status: text().$type<ProductStatus>().notNull(),
    name: text().notNull(),
    nameEn: text('name_en'),
    description: text().notNull(),
    sections: text().array().notNull(),
    imageUrl: text('image_url'),
    /** What its variants differ in, such as colour and size. */
    optionNames: text('option_names').array().notNull(),
    attributes: jsonb().$type<readonly Attribute[]>().notNull(),
    media: jsonb().$type<readonly Medium[]>().notNull(),
    /** Its names as relevance is measured, a line each. */
    searchName: text('search_name').notNull().default(''),
    searchTerms: text('search_terms').array().notNull(),
    facetTerms: text('facet_terms').array().notNull(),
    createdAt: createdAt(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('products_supplier').on(table.supplierId, table.id),
    index('products_category').on(table.categoryId, table.id),
    // Without a list of pending entries: every search would read it, and the planner shuns an index that has a long one.
    index('products_search').using('gin', table.searchTerms).with({ fastupdate: false }),
    index('products_facets').using('gin', table.facetTerms).with({ fastupdate: false }),
    index('products_not_searchable').on(table.id).where(sql`search_name = ''`),
    check('products_status', sql`${table.status} in ('ACTIVE', 'ARCHIVED')`),
    check('products_name', sql`char_length(${table.name}) between 1 and 200`),
    check('products_name_en', sql`char_length(${table.nameEn}) between 1 and 200`),
    check('products_description', sql`char_length(${table.description}) <= 5000`),
    check('products_sections', sql`cardinality(${table.sections}) <= 20`),
    check('products_image_url', sql`char_length(${table.imageUrl}) <= 8192`),
    check('products_option_names', sql`cardinality(${table.optionNames}) <= 3`),
  ],
);

/** What is kept, counted and shipped: a product in one combination of its options. */
export const productVariants = catalog.table(
  'product_variants',
  {
    id: id(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    supplierId: text('supplier_id')
      .notNull()
      .references(() => suppliers.id),
    sku: text().notNull(),
    barcode: text(),
    /** In the order of the product's option names. */
    optionValues: text('option_values').array().notNull(),
    status: text().$type<ProductStatus>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('product_variants_sku').on(table.supplierId, table.sku),
    index('product_variants_supplier').on(table.supplierId, table.id),
    unique('product_variants_options').on(table.productId, table.optionValues),
    check('product_variants_status', sql`${table.status} in ('ACTIVE', 'ARCHIVED')`),
    check('product_variants_sku_shape', sql`char_length(${table.sku}) between 1 and 60`),
    check('product_variants_barcode', sql`${table.barcode} ~ '^[0-9]{8,14}$'`),
  ],
);

/** A supplier's terms for one variant. Stock and batches hang on it. */
export const supplierOffers = catalog.table(
  'supplier_offers',
  {
    id: id(),
    supplierId: text('supplier_id')
      .notNull()
      .references(() => suppliers.id),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    variantId: text('variant_id')
      .notNull()
      .references(() => productVariants.id),
    wholesaleMinor: minor('wholesale_minor').notNull(),
    currency: text().notNull(),
    visibility: text().$type<Visibility>().notNull(),
    status: text().$type<OfferStatus>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    unique('supplier_offers_variant').on(table.variantId),
    index('supplier_offers_supplier').on(table.supplierId, table.id),
    index('supplier_offers_product').on(table.productId, table.id),
    check('supplier_offers_wholesale', sql`${table.wholesaleMinor} between 0 and 10000000000`),
    check('supplier_offers_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
    check('supplier_offers_visibility', sql`${table.visibility} in ('OPEN', 'CONTRACTED')`),
    check('supplier_offers_status', sql`${table.status} in ('ACTIVE', 'PAUSED')`),
  ],
);
