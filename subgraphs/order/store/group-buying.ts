import { and, asc, desc, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { customers, groupBuySeats, groupBuyTeams } from './tables.ts';

export type TeamRow = typeof groupBuyTeams.$inferSelect;
export type SeatRow = typeof groupBuySeats.$inferSelect;

/** A seat with its member's name. */
export type MemberRow = SeatRow & { readonly displayName: string };

export async function teamById(executor: Executor, id: string): Promise<TeamRow | null> {
  return (await teamsById(executor, [id]))[0] ?? null;
}

export async function teamsById(executor: Executor, ids: readonly string[]): Promise<TeamRow[]> {
  return executor
    .select()
    .from(groupBuyTeams)
    .where(inArray(groupBuyTeams.id, [...ids]));
}

/** Holds a team until the transaction ends: whoever takes a seat, or ends it, takes turns here. */
export async function lockTeam(tx: Tx, id: string): Promise<TeamRow | null> {
  const [row] = await tx.select().from(groupBuyTeams).where(eq(groupBuyTeams.id, id)).for('update');
  return row ?? null;
}

export async function insertTeam(tx: Tx, team: TeamRow): Promise<void> {
  await tx.insert(groupBuyTeams).values(team);
}

export async function moveTeam(
  tx: Tx,
  id: string,
  change: Partial<Pick<TeamRow, 'taken' | 'status' | 'settledAt'>>,
): Promise<void> {
  await tx.update(groupBuyTeams).set(change).where(eq(groupBuyTeams.id, id));
}

/** Takes a seat; false when the customer has one in this team. */
export async function insertSeat(tx: Tx, seat: SeatRow): Promise<boolean> {
  const taken = await tx
    .insert(groupBuySeats)
    .values(seat)
    .onConflictDoNothing({ target: [groupBuySeats.teamId, groupBuySeats.customerId] })
    .returning({ orderId: groupBuySeats.orderId });
  return taken.length === 1;
}

/** Marks the seat that an order paid for; nothing when it paid for none. */
export async function refundSeat(tx: Tx, orderId: string): Promise<void> {
  await tx.update(groupBuySeats).set({ state: 'REFUNDED' }).where(eq(groupBuySeats.orderId, orderId));
}

/** The seats of some teams with their members' names, in the order in which they were taken. */
export async function seatsOfTeams(executor: Executor, teamIds: readonly string[]): Promise<MemberRow[]> {
  return executor
    .select({
      orderId: groupBuySeats.orderId,
      teamId: groupBuySeats.teamId,
      merchantId: groupBuySeats.merchantId,
      customerId: groupBuySeats.customerId,
      state: groupBuySeats.state,
      takenAt: groupBuySeats.takenAt,
      displayName: customers.displayName,
    })
    .from(groupBuySeats)
    .innerJoin(customers, eq(customers.id, groupBuySeats.customerId))
    .where(inArray(groupBuySeats.teamId, [...teamIds]))
    .orderBy(asc(groupBuySeats.teamId), asc(groupBuySeats.takenAt), asc(groupBuySeats.orderId));
}

/** Teams that still gather although their time is over. */
export async function overdueTeams(executor: Executor, now: Date, limit: number): Promise<string[]> {
  const rows = await executor
    .select({ id: groupBuyTeams.id })
    .from(groupBuyTeams)
    .where(and(eq(groupBuyTeams.status, 'FORMING'), lte(groupBuyTeams.expiresAt, now)))
    .orderBy(asc(groupBuyTeams.expiresAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Up to so many teams of an activity that can be joined, newest first, from behind an id. */
export async function joinableTeams(
  executor: Executor,
  activityId: string,
  now: Date,
  behind: string | null,
  limit: number,
): Promise<TeamRow[]> {
  return executor
    .select()
    .from(groupBuyTeams)
    .where(
      and(
        eq(groupBuyTeams.activityId, activityId),
        eq(groupBuyTeams.status, 'FORMING'),
        gt(groupBuyTeams.expiresAt, now),
        sql`${groupBuyTeams.taken} < ${groupBuyTeams.size}`,
        behind === null ? undefined : lt(groupBuyTeams.id, behind),
      ),
    )
    .orderBy(desc(groupBuyTeams.id))
    .limit(limit);
}
