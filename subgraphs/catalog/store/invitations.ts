import { and, desc, eq, getTableColumns, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { OfPartyAsked } from './members.ts';
import { partyInvitations } from './tables.ts';

export type InvitationRow = typeof partyInvitations.$inferSelect;

export async function insertInvitation(
  tx: Tx,
  invitation: typeof partyInvitations.$inferInsert,
): Promise<void> {
  await tx.insert(partyInvitations).values(invitation);
}

export async function invitationsById(executor: Executor, ids: readonly string[]): Promise<InvitationRow[]> {
  return executor
    .select()
    .from(partyInvitations)
    .where(inArray(partyInvitations.id, [...ids]));
}

/** How many invitations of a party that is held may still be accepted. */
export async function countOpenInvitations(tx: Tx, partyId: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(partyInvitations)
    .where(
      and(
        eq(partyInvitations.partyId, partyId),
        isNull(partyInvitations.acceptedAt),
        isNull(partyInvitations.revokedAt),
        sql`${partyInvitations.expiresAt} > ${now.toISOString()}::timestamptz`,
      ),
    );
  return row?.count ?? 0;
}

/** Holds the invitation of a token's hash until the transaction ends: two who bring one token take turns here. */
export async function lockInvitationOf(tx: Tx, tokenHash: string): Promise<InvitationRow | null> {
  const [row] = await tx
    .select()
    .from(partyInvitations)
    .where(eq(partyInvitations.tokenHash, tokenHash))
    .for('update');
  return row ?? null;
}

export async function lockInvitation(tx: Tx, id: string): Promise<InvitationRow | null> {
  const [row] = await tx.select().from(partyInvitations).where(eq(partyInvitations.id, id)).for('update');
  return row ?? null;
}

export async function changeInvitation(
  tx: Tx,
  id: string,
  change: Pick<InvitationRow, 'acceptedBy' | 'acceptedAt'> | Pick<InvitationRow, 'revokedAt'>,
): Promise<void> {
  await tx.update(partyInvitations).set(change).where(eq(partyInvitations.id, id));
}

/** Any number of pages in one statement, newest first; each row says which of the pages it stands on. */
export async function invitationPages(
  executor: Executor,
  asked: readonly OfPartyAsked[],
): Promise<(InvitationRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(partyInvitations), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json) as asked(page int, "partyId" text, behind text, size int)
        cross join lateral (
          select id from ${partyInvitations}
          where party_id = asked."partyId" and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(partyInvitations, eq(partyInvitations.id, sql`found.id`))
    .orderBy(desc(partyInvitations.id));
}
