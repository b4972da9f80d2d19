import { sql } from 'drizzle-orm';
import { check, index, integer, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { SeatState, TeamStatus } from '../../domain/group-buy-team.ts';
import { customers } from './customers.ts';
import { purchases } from './orders.ts';
import { id, instant, orders } from './schema.ts';

/** Buyers who gather for a group-buy price. A seat is somebody who has paid; there are no others. */
export const groupBuyTeams = orders.table(
  'group_buy_teams',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    activityId: text('activity_id').notNull(),
    listingId: text('listing_id').notNull(),
    size: integer().notNull(),
    /** Seats taken. The database lets no team be overfull, nor succeed before it is full. */
    taken: integer().notNull(),
    status: text().$type<TeamStatus>().notNull(),
    startedAt: instant('started_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    settledAt: instant('settled_at'),
  },
  (table) => [
    index('group_buy_teams_activity').on(table.activityId, table.id),
    index('group_buy_teams_merchant').on(table.merchantId, table.id),
    index('group_buy_teams_expiry').on(table.expiresAt).where(sql`status = 'FORMING'`),
    check('group_buy_teams_size', sql`${table.size} between 2 and 100`),
    check('group_buy_teams_taken', sql`${table.taken} between 1 and ${table.size}`),
    check('group_buy_teams_status', sql`${table.status} in ('FORMING', 'SUCCEEDED', 'FAILED')`),
    check('group_buy_teams_full', sql`(${table.status} = 'SUCCEEDED') = (${table.taken} = ${table.size})`),
    check('group_buy_teams_settled_at', sql`(${table.status} = 'FORMING') = (${table.settledAt} is null)`),
  ],
);

/** A member's seat, by the order that paid for it. */
export const groupBuySeats = orders.table(
  'group_buy_seats',
  {
    orderId: text('order_id')
      .primaryKey()
      .references(() => purchases.id),
    teamId: text('team_id')
      .notNull()
      .references(() => groupBuyTeams.id),
    merchantId: text('merchant_id').notNull(),
    customerId: text('customer_id')
      .notNull()
      .references(() => customers.id),
    state: text().$type<SeatState>().notNull(),
    takenAt: instant('taken_at').notNull(),
  },
  (table) => [
    uniqueIndex('group_buy_seats_member').on(table.teamId, table.customerId),
    check('group_buy_seats_state', sql`${table.state} in ('TAKEN', 'REFUNDED')`),
  ],
);
