import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Executor, Tx } from '../../../platform/db.ts';
import { agents } from './tables.ts';

export type AgentRow = typeof agents.$inferSelect;

/** A page of one agent's direct recruits: up to `size` of them, newest first, from behind an id. */
export type RecruitsAsked = {
  readonly merchantId: string;
  readonly sponsorId: string;
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
  return executor
    .select({ ...getTableColumns(agents), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, asked."merchantId" as merchant_id, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, "sponsorId" text, behind text, size int)
        cross join lateral (
          select id from ${agents}
          where merchant_id = asked."merchantId" and sponsor_id = asked."sponsorId"
            and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(agents, and(eq(agents.merchantId, sql`found.merchant_id`), eq(agents.id, sql`found.id`)))
    .orderBy(desc(agents.id));
}

/** An agent's sponsor and the sponsor's, the nearest first. */
export async function uplineOf(executor: Executor, agentId: string): Promise<string[]> {
  const sponsors = alias(agents, 'sponsors');
  const [row] = await executor
    .select({ sponsorId: agents.sponsorId, above: sponsors.sponsorId })
    .from(agents)
    .leftJoin(sponsors, eq(sponsors.id, agents.sponsorId))
    .where(eq(agents.id, agentId));
  return [row?.sponsorId, row?.above].filter((id) => typeof id === 'string');
}

/** Keeps an agent as it is until the transaction ends: whoever suspends or removes it waits. */
export async function holdAgent(tx: Tx, id: string): Promise<AgentRow | null> {
  const [row] = await tx.select().from(agents).where(eq(agents.id, id)).for('share');
  return row ?? null;
}

/** Enters an agent; false when the user is one of that program already. */
export async function insertAgent(tx: Tx, agent: AgentRow): Promise<boolean> {
  const entered = await tx
    .insert(agents)
    .values(agent)
    .onConflictDoNothing({ target: [agents.merchantId, agents.programId, agents.userId] })
    .returning({ id: agents.id });
  return entered.length === 1;
}
