import { sql } from 'drizzle-orm';
import { boolean, check, index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { ContractSide, ContractStatus } from '../../domain/contract-status.ts';
import { supplierOffers } from './goods.ts';
import { merchants, suppliers } from './parties.ts';
import { catalog, createdAt, id, instant, minor } from './schema.ts';

/** What a merchant and a supplier agreed on. What it says stays, by a trigger; two that do not end stand never side by side. */
export const contracts = catalog.table(
  'contracts',
  {
    id: id(),
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchants.id),
    supplierId: text('supplier_id')
      .notNull()
      .references(() => suppliers.id),
    status: text().$type<ContractStatus>().notNull(),
    proposedBy: text('proposed_by').$type<ContractSide>().notNull(),
    sharesRetailPrice: boolean('shares_retail_price').notNull(),
    terms: text().notNull(),
    proposedByUser: text('proposed_by_user').notNull(),
    acceptedByUser: text('accepted_by_user'),
    endedByUser: text('ended_by_user'),
    createdAt: createdAt(),
    acceptedAt: instant('accepted_at'),
    endedAt: instant('ended_at'),
  },
  (table) => [
    uniqueIndex('contracts_standing').on(table.merchantId, table.supplierId).where(sql`status <> 'ENDED'`),
    index('contracts_of_merchant').on(table.merchantId, table.id),
    index('contracts_of_supplier').on(table.supplierId, table.id),
    check('contracts_status', sql`${table.status} in ('PROPOSED', 'ACTIVE', 'ENDED')`),
    check('contracts_side', sql`${table.proposedBy} in ('MERCHANT', 'SUPPLIER')`),
    check('contracts_terms', sql`char_length(${table.terms}) <= 5000`),
    check(
      'contracts_accepted',
      sql`${table.status} = 'ENDED' or (${table.status} = 'ACTIVE') = (${table.acceptedAt} is not null)`,
    ),
    check('contracts_ended', sql`(${table.status} = 'ENDED') = (${table.endedAt} is not null)`),
  ],
);

/** What a merchant pays for a supplier's offer, and from when until when: one price at a time, by an exclusion. */
export const contractPrices = catalog.table(
  'contract_prices',
  {
    id: id(),
    merchantId: text('merchant_id')
      .notNull()
      .references(() => merchants.id),
    supplierId: text('supplier_id')
      .notNull()
      .references(() => suppliers.id),
    offerId: text('offer_id')
      .notNull()
      .references(() => supplierOffers.id),
    priceMinor: minor('price_minor').notNull(),
    currency: text().notNull(),
    validFrom: instant('valid_from').notNull(),
    validUntil: instant('valid_until'),
    source: text().notNull(),
  },
  (table) => [
    index('contract_prices_of_offer').on(table.merchantId, table.offerId, table.validFrom),
    index('contract_prices_of_contract').on(table.merchantId, table.supplierId, table.id),
    check('contract_prices_price', sql`${table.priceMinor} between 0 and 10000000000`),
    check('contract_prices_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
    check('contract_prices_span', sql`${table.validFrom} < ${table.validUntil}`),
  ],
);
