import { and, desc, eq, getTableColumns, gt, inArray, lt, lte, ne, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { agentCounts, agentDevices, agentEvents, agents, verificationCodes } from './tables.ts';

export type AgentRow = typeof agents.$inferSelect;
export type AgentCountsRow = typeof agentCounts.$inferSelect;
export type AgentEventRow = typeof agentEvents.$inferSelect;
export type VerificationCodeRow = typeof verificationCodes.$inferSelect;

/** A page of those below one agent at a depth: up to `size` of them, newest first, from behind an id. */
export type RecruitsAsked = {
  readonly merchantId: string;
  readonly sponsorId: string;
  readonly depth: 1 | 2;
  readonly behind: string | null;
  readonly size: number;
};

export async function agentsById(executor: Executor, ids: readonly string[]): Promise<AgentRow[]> {
  return executor
    .select()
    .from(agents)
    .where(inArray(agents.id, [...ids]));
}

/** A user as an agent everywhere, newest first. */
export async function agentsOfUser(executor: Executor, userId: string): Promise<AgentRow[]> {
  return executor.select().from(agents).where(eq(agents.userId, userId)).orderBy(desc(agents.id));
}

export async function agentOfUser(
  executor: Executor,
  merchantId: string,
  userId: string,
): Promise<AgentRow | null> {
  const [row] = await executor
    .select()
    .from(agents)
    .where(and(eq(agents.merchantId, merchantId), eq(agents.userId, userId)));
  return row ?? null;
}

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function recruitPages(
  executor: Executor,
  asked: readonly RecruitsAsked[],
): Promise<(AgentRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  const below = (depth: 1 | 2, column: typeof agents.sponsorId | typeof agents.grandSponsorId) => sql`
    select id from ${agents}
      where asked.depth = ${depth} and merchant_id = asked."merchantId" and ${column} = asked."sponsorId"
        and (asked.behind is null or id < asked.behind)
      order by id desc limit asked.size`;
  return executor
    .select({ ...getTableColumns(agents), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, asked."merchantId" as merchant_id, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, "sponsorId" text, depth int, behind text, size int)
        cross join lateral (
          (${below(1, agents.sponsorId)}) union all (${below(2, agents.grandSponsorId)})
        ) as item) as found`,
    )
    .innerJoin(agents, and(eq(agents.merchantId, sql`found.merchant_id`), eq(agents.id, sql`found.id`)))
    .orderBy(desc(agents.id));
}

/** All of a program, in the order in which they joined, from behind an id. */
export async function agentsOfProgram(
  executor: Executor,
  programId: string,
  behind: string | null,
  size: number,
): Promise<AgentRow[]> {
  return executor
    .select()
    .from(agents)
    .where(and(eq(agents.programId, programId), behind === null ? undefined : gt(agents.id, behind)))
    .orderBy(agents.id)
    .limit(size);
}

/**
 * Keeps an agent and those above it as they are until the transaction ends: whoever changes one of them waits. The nearest
 * first. In the order of ids, as everybody takes them: a sponsor joined before its recruits.
 */
export async function holdChain(tx: Tx, agentId: string): Promise<AgentRow[]> {
  const [seller] = await agentsById(tx, [agentId]);
  if (seller === undefined) return [];
  const ids = [seller.id, seller.sponsorId, seller.grandSponsorId].filter((id) => id !== null);
  const rows = await tx.select().from(agents).where(inArray(agents.id, ids)).orderBy(agents.id).for('share');
  return ids.flatMap((id) => rows.filter((row) => row.id === id));
}

/** Keeps an agent as it is until the transaction ends: whoever suspends or removes it waits. */
export async function holdAgent(tx: Tx, id: string): Promise<AgentRow | null> {
  const [row] = await tx.select().from(agents).where(eq(agents.id, id)).for('share');
  return row ?? null;
}

/** An agent and its sponsor, about to change: held in the order of ids. */
export async function lockAgents(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, AgentRow>> {
  const known = ids.filter((id) => id !== null);
  const rows = await tx
    .select()
    .from(agents)
    .where(inArray(agents.id, known))
    .orderBy(agents.id)
    .for('update');
  return new Map(rows.map((row) => [row.id, row]));
}

export async function changeAgent(tx: Tx, id: string, change: Partial<AgentRow>): Promise<void> {
  await tx.update(agents).set(change).where(eq(agents.id, id));
}

/** Enters an agent; false when the user is one of that program already. */
export async function insertAgent(
  tx: Tx,
  agent: Pick<
    AgentRow,
    | 'merchantId'
    | 'programId'
    | 'id'
    | 'userId'
    | 'displayName'
    | 'rank'
    | 'status'
    | 'sponsorId'
    | 'joinedAt'
  >,
): Promise<boolean> {
  const entered = await tx
    .insert(agents)
    .values(agent)
    .onConflictDoNothing({ target: [agents.merchantId, agents.programId, agents.userId] })
    .returning({ id: agents.id });
  return entered.length === 1;
}

/** Counts a newcomer at itself, its sponsor and the sponsor's. */
export async function countNewcomer(
  tx: Tx,
  { id, merchantId, sponsorId }: Pick<AgentRow, 'id' | 'merchantId' | 'sponsorId'>,
  grandSponsorId: string | null,
): Promise<void> {
  await tx.insert(agentCounts).values({ agentId: id, merchantId });
  // The elder first, as everybody does.
  for (const [agentId, column] of [
    [grandSponsorId, 'second_recruits'],
    [sponsorId, 'direct_recruits'],
  ] as const) {
    if (agentId !== null) await raiseCount(tx, agentId, column);
  }
}

/** Counts a paid order at whoever sold it, and above. */
export async function countSale(tx: Tx, seller: AgentRow): Promise<void> {
  for (const [agentId, column] of [
    [seller.grandSponsorId, 'second_orders'],
    [seller.sponsorId, 'direct_orders'],
    [seller.id, 'orders_sold'],
  ] as const) {
    if (agentId !== null) await raiseCount(tx, agentId, column);
  }
}

async function raiseCount(tx: Tx, agentId: string, column: string): Promise<void> {
  const counted = sql.identifier(column);
  await tx.execute(
    sql`update ${agentCounts} set ${counted} = ${agentCounts}.${counted} + 1 where ${agentCounts.agentId} = ${agentId}`,
  );
}

export async function countsOf(executor: Executor, agentIds: readonly string[]): Promise<AgentCountsRow[]> {
  return executor
    .select()
    .from(agentCounts)
    .where(inArray(agentCounts.agentId, [...agentIds]));
}

export async function recordEvent(tx: Tx, event: AgentEventRow): Promise<void> {
  await tx.insert(agentEvents).values(event);
}

/** What happened to some agents until an instant, oldest first. */
export async function eventsUntil(
  executor: Executor,
  agentIds: readonly string[],
  at: Date,
): Promise<AgentEventRow[]> {
  return executor
    .select()
    .from(agentEvents)
    .where(and(inArray(agentEvents.agentId, [...agentIds]), lte(agentEvents.at, at)))
    .orderBy(agentEvents.seq);
}

/** An agent's history, newest first. */
export async function historyOf(
  executor: Executor,
  agentId: string,
  behind: bigint | null,
  size: number,
): Promise<AgentEventRow[]> {
  return executor
    .select()
    .from(agentEvents)
    .where(and(eq(agentEvents.agentId, agentId), behind === null ? undefined : lt(agentEvents.seq, behind)))
    .orderBy(desc(agentEvents.seq))
    .limit(size);
}

/** Notes that an agent was seen as a visitor. */
export async function noteDevice(tx: Tx, row: typeof agentDevices.$inferSelect): Promise<void> {
  await tx.insert(agentDevices).values(row).onConflictDoNothing();
}

/** Whether one of some agents was seen as that visitor. */
export async function wasSeenAs(
  executor: Executor,
  agentIds: readonly string[],
  visitorId: string,
): Promise<boolean> {
  const found = await executor
    .select({ agentId: agentDevices.agentId })
    .from(agentDevices)
    .where(and(inArray(agentDevices.agentId, [...agentIds]), eq(agentDevices.visitorId, visitorId)))
    .limit(1);
  return found.length > 0;
}

/** The code that an agent was sent last, held until the transaction ends. */
export async function lockCode(tx: Tx, agentId: string): Promise<VerificationCodeRow | null> {
  const [row] = await tx
    .select()
    .from(verificationCodes)
    .where(eq(verificationCodes.agentId, agentId))
    .for('update');
  return row ?? null;
}

export async function putCode(tx: Tx, code: VerificationCodeRow): Promise<void> {
  const { agentId: _, ...set } = code;
  await tx
    .insert(verificationCodes)
    .values(code)
    .onConflictDoUpdate({ target: verificationCodes.agentId, set });
}

export async function dropCode(tx: Tx, agentId: string): Promise<void> {
  await tx.delete(verificationCodes).where(eq(verificationCodes.agentId, agentId));
}

/** Counts a wrong guess, outside the transaction that is refused for it. */
export async function countAttempt(executor: Executor, agentId: string): Promise<void> {
  await executor
    .update(verificationCodes)
    .set({ attempts: sql`least(${verificationCodes.attempts} + 1, 5)` })
    .where(eq(verificationCodes.agentId, agentId));
}

/** Whether a telephone or a person is another agent's of the program already. */
export async function isTaken(
  executor: Executor,
  { programId, id }: Pick<AgentRow, 'programId' | 'id'>,
  by: { readonly phoneHash: string } | { readonly identityHash: string },
): Promise<boolean> {
  const same =
    'phoneHash' in by ? eq(agents.phoneHash, by.phoneHash) : eq(agents.identityHash, by.identityHash);
  const found = await executor
    .select({ id: agents.id })
    .from(agents)
    .where(and(eq(agents.programId, programId), ne(agents.id, id), same))
    .limit(1);
  return found.length > 0;
}
