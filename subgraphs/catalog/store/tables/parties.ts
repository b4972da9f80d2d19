import { sql } from 'drizzle-orm';
import { boolean, check, index, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { MemberRole } from '../../domain/membership.ts';
import type { SupplierStatus } from '../../domain/supplier-status.ts';
import { catalog, createdAt, id, instant } from './schema.ts';

/** The tenants. */
export const merchants = catalog.table(
  'merchants',
  {
    id: id(),
    name: text().notNull(),
    slug: text().notNull(),
    timeZone: text('time_zone').notNull(),
    currency: text().notNull(),
    supportContact: text('support_contact'),
    logoUrl: text('logo_url'),
    /** Whether its people want to hear when goods that it lists run low. */
    stockLowNotice: boolean('stock_low_notice').notNull().default(true),
    createdAt: createdAt(),
  },
  (table) => [
    unique('merchants_slug').on(table.slug),
    check('merchants_name', sql`char_length(${table.name}) between 1 and 100`),
    check('merchants_slug_shape', sql`${table.slug} ~ '^[a-z0-9-]{3,60}$'`),
    check('merchants_currency', sql`${table.currency} ~ '^[A-Z]{3}$'`),
    check('merchants_support_contact', sql`char_length(${table.supportContact}) between 1 and 200`),
    check('merchants_logo_url', sql`char_length(${table.logoUrl}) <= 8192`),
  ],
);

/** Where goods come from. Public once APPROVED. */
export const suppliers = catalog.table(
  'suppliers',
  {
    id: id(),
    name: text().notNull(),
    status: text().$type<SupplierStatus>().notNull(),
    licenceNumber: text('licence_number'),
    contact: text(),
    /** The user who applied; null when the platform entered it. */
    appliedBy: text('applied_by'),
    reviewedBy: text('reviewed_by'),
    reviewedAt: instant('reviewed_at'),
    reviewNote: text('review_note'),
    createdAt: createdAt(),
  },
  (table) => [
    uniqueIndex('suppliers_open_application').on(table.appliedBy).where(sql`status = 'APPLIED'`),
    index('suppliers_waiting').on(table.id).where(sql`status = 'APPLIED'`),
    check('suppliers_name', sql`char_length(${table.name}) between 1 and 100`),
    check('suppliers_status', sql`${table.status} in ('APPLIED', 'APPROVED', 'REJECTED')`),
    check(
      'suppliers_applied',
      sql`${table.appliedBy} is null or (${table.licenceNumber} is not null and ${table.contact} is not null)`,
    ),
    check(
      'suppliers_reviewed',
      sql`${table.status} = 'APPLIED' or ${table.appliedBy} is null or (${table.reviewedBy} is not null and ${table.reviewedAt} is not null)`,
    ),
  ],
);

/** Which of the two a party is follows from its id, so that the keys of both hold. */
const partyColumns = () => ({
  partyId: text('party_id').notNull(),
  merchantId: text('merchant_id')
    .generatedAlwaysAs(sql`case when party_id like 'mer\\_%' then party_id end`)
    .references(() => merchants.id),
  supplierId: text('supplier_id')
    .generatedAlwaysAs(sql`case when party_id like 'sup\\_%' then party_id end`)
    .references(() => suppliers.id),
});

/** The people of merchants and suppliers. The last owner stays, by a trigger. */
export const partyMembers = catalog.table(
  'party_members',
  {
    id: id(),
    ...partyColumns(),
    userId: text('user_id').notNull(),
    role: text().$type<MemberRole>().notNull(),
    label: text(),
    joinedAt: instant('joined_at').notNull(),
  },
  (table) => [
    unique('party_members_user').on(table.userId, table.partyId),
    index('party_members_of_party').on(table.partyId, table.id),
    check('party_members_party', sql`num_nonnulls(${table.merchantId}, ${table.supplierId}) = 1`),
    check(
      'party_members_role',
      sql`${table.role} in ('OWNER', 'FINANCE', 'STAFF') and (${table.role} <> 'FINANCE' or ${table.merchantId} is not null)`,
    ),
  ],
);

/** Who was asked to join, by a token of which only the hash is kept. */
export const partyInvitations = catalog.table(
  'party_invitations',
  {
    id: id(),
    ...partyColumns(),
    role: text().$type<MemberRole>().notNull(),
    label: text().notNull(),
    tokenHash: text('token_hash').notNull(),
    invitedBy: text('invited_by').notNull(),
    createdAt: createdAt(),
    expiresAt: instant('expires_at').notNull(),
    acceptedBy: text('accepted_by'),
    acceptedAt: instant('accepted_at'),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    unique('party_invitations_token').on(table.tokenHash),
    index('party_invitations_of_party').on(table.partyId, table.id),
    check('party_invitations_token_shape', sql`${table.tokenHash} ~ '^[0-9a-f]{64}$'`),
    check('party_invitations_party', sql`num_nonnulls(${table.merchantId}, ${table.supplierId}) = 1`),
    check(
      'party_invitations_role',
      sql`${table.role} in ('OWNER', 'FINANCE', 'STAFF') and (${table.role} <> 'FINANCE' or ${table.merchantId} is not null)`,
    ),
    check('party_invitations_accepted', sql`(${table.acceptedBy} is null) = (${table.acceptedAt} is null)`),
    check('party_invitations_once', sql`${table.acceptedAt} is null or ${table.revokedAt} is null`),
    check('party_invitations_span', sql`${table.expiresAt} > ${table.createdAt}`),
  ],
);
