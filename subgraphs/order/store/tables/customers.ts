import { sql } from 'drizzle-orm';
import { boolean, check, index, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { AgeBand, Gender } from '../../domain/profile.ts';
import { createdAt, id, instant, orders } from './schema.ts';

/** A user as one merchant's customer. */
export const customers = orders.table(
  'customers',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    /** After erasure a name that is nobody's: the user may begin anew as another customer. */
    userId: text('user_id').notNull(),
    displayName: text('display_name').notNull(),
    createdAt: instant('created_at').notNull(),
    /** Known with the customer's consent only, and forgotten with it. */
    ageBand: text('age_band').$type<AgeBand>(),
    gender: text().$type<Gender>(),
    profilingConsentAt: instant('profiling_consent_at'),
    marketingConsentAt: instant('marketing_consent_at'),
    erasedAt: instant('erased_at'),
  },
  (table) => [
    unique('customers_merchant_user').on(table.merchantId, table.userId),
    index('customers_user').on(table.userId, table.id),
    check('customers_display_name', sql`char_length(${table.displayName}) between 1 and 40`),
    check(
      'customers_age_band',
      sql`${table.ageBand} in ('AGE_UNDER_18', 'AGE_18_24', 'AGE_25_30', 'AGE_31_40', 'AGE_41_50', 'AGE_OVER_50')`,
    ),
    check('customers_gender', sql`${table.gender} in ('FEMALE', 'MALE', 'OTHER')`),
    check(
      'customers_consent',
      sql`${table.profilingConsentAt} is not null or (${table.ageBand} is null and ${table.gender} is null)`,
    ),
  ],
);

/** Where a customer has goods sent: sealed, but for nothing. */
export const addresses = orders.table(
  'addresses',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    sealed: text().notNull(),
    isDefault: boolean('is_default').notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    index('addresses_customer').on(table.customerId, table.id),
    uniqueIndex('addresses_one_default').on(table.customerId).where(sql`is_default`),
  ],
);

/** Visitors who agreed to be known as a customer. */
export const customerVisitors = orders.table(
  'customer_visitors',
  {
    visitorId: text('visitor_id').primaryKey(),
    merchantId: text('merchant_id').notNull(),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    linkedAt: instant('linked_at').notNull(),
  },
  (table) => [index('customer_visitors_customer').on(table.customerId)],
);
