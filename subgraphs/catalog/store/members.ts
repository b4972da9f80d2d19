import { and, asc, desc, eq, getTableColumns, inArray, ne, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { MemberRole } from '../domain/membership.ts';
import { partyMembers, suppliers } from './tables.ts';

export type MemberRow = typeof partyMembers.$inferSelect;
export type NewMember = typeof partyMembers.$inferInsert;

/** Enters somebody among a party's people; false, and nothing changed, when the user is there already. */
export async function insertMember(tx: Tx, member: NewMember): Promise<boolean> {
  const entered = await tx
    .insert(partyMembers)
    .values(member)
    .onConflictDoNothing({ target: [partyMembers.userId, partyMembers.partyId] })
    .returning({ id: partyMembers.id });
  return entered.length === 1;
}

export async function membersById(executor: Executor, ids: readonly string[]): Promise<MemberRow[]> {
  return executor
    .select()
    .from(partyMembers)
    .where(inArray(partyMembers.id, [...ids]));
}

export async function memberOf(
  executor: Executor,
  partyId: string,
  userId: string,
): Promise<MemberRow | null> {
  const [row] = await executor.select().from(partyMembers).where(isMember(partyId, userId));
  return row ?? null;
}

/** Whether somebody else of a party that is held owns it. */
export async function isOwnedWithout(tx: Tx, partyId: string, userId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: partyMembers.id })
    .from(partyMembers)
    .where(
      and(eq(partyMembers.partyId, partyId), eq(partyMembers.role, 'OWNER'), ne(partyMembers.userId, userId)),
    )
    .limit(1);
  return rows.length === 1;
}

export async function changeMember(tx: Tx, id: string, role: MemberRole): Promise<void> {
  await tx.update(partyMembers).set({ role }).where(eq(partyMembers.id, id));
}

export async function deleteMember(tx: Tx, id: string): Promise<void> {
  await tx.delete(partyMembers).where(eq(partyMembers.id, id));
}

/** Everybody of a party. */
export async function userIdsOf(tx: Tx, partyId: string): Promise<string[]> {
  const rows = await tx
    .select({ userId: partyMembers.userId })
    .from(partyMembers)
    .where(eq(partyMembers.partyId, partyId));
  return rows.map(({ userId }) => userId);
}

/** Where somebody may act: at merchants, and at suppliers once they are approved. */
export async function rightsOf(
  executor: Executor,
  userId: string,
): Promise<Pick<MemberRow, 'partyId' | 'role'>[]> {
  return executor
    .select({ partyId: partyMembers.partyId, role: partyMembers.role })
    .from(partyMembers)
    .leftJoin(suppliers, eq(suppliers.id, partyMembers.supplierId))
    .where(and(eq(partyMembers.userId, userId), sql`coalesce(${suppliers.status}, 'APPROVED') = 'APPROVED'`))
    .orderBy(asc(partyMembers.id));
}

/** What somebody is at those of the parties whose people include them. */
export async function rolesAt(
  executor: Executor,
  userId: string,
  partyIds: readonly string[],
): Promise<ReadonlyMap<string, MemberRole>> {
  const rows = await executor
    .select({ partyId: partyMembers.partyId, role: partyMembers.role })
    .from(partyMembers)
    .where(and(eq(partyMembers.userId, userId), inArray(partyMembers.partyId, [...partyIds])));
  return new Map(rows.map(({ partyId, role }) => [partyId, role]));
}

/** A page of what somebody is of, latest first, from behind an id. */
export async function membershipsOf(
  executor: Executor,
  userId: string,
  { behind, size }: { readonly behind: string | null; readonly size: number },
): Promise<MemberRow[]> {
  return executor
    .select()
    .from(partyMembers)
    .where(
      and(eq(partyMembers.userId, userId), behind === null ? undefined : sql`${partyMembers.id} < ${behind}`),
    )
    .orderBy(desc(partyMembers.id))
    .limit(size);
}

/** A page of one party's people or invitations, from behind an id. */
export type OfPartyAsked = {
  readonly partyId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement, first come first; each row says which of the pages it stands on. */
export async function memberPages(
  executor: Executor,
  asked: readonly OfPartyAsked[],
): Promise<(MemberRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(partyMembers), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json) as asked(page int, "partyId" text, behind text, size int)
        cross join lateral (
          select id from ${partyMembers}
          where party_id = asked."partyId" and (asked.behind is null or id > asked.behind)
          order by id limit asked.size
        ) as item) as found`,
    )
    .innerJoin(partyMembers, eq(partyMembers.id, sql`found.id`))
    .orderBy(asc(partyMembers.id));
}

function isMember(partyId: string, userId: string) {
  return and(eq(partyMembers.userId, userId), eq(partyMembers.partyId, partyId));
}
