import { and, asc, desc, eq, gt, gte, inArray, lt, lte, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { LedgerTransaction } from '../domain/ledger.ts';
import {
  balances,
  ledgerChain,
  ledgerEntries,
  ledgerQueue,
  ledgerRoots,
  ledgerTransactions,
} from './tables.ts';

export type TransactionRow = typeof ledgerTransactions.$inferSelect;
export type EntryRow = typeof ledgerEntries.$inferSelect;
export type BalanceRow = typeof balances.$inferSelect;
export type ChainRow = typeof ledgerChain.$inferSelect;
export type RootRow = typeof ledgerRoots.$inferSelect;

/** Enters transactions that were not entered before; answers the keys of the new ones. */
export async function insertTransactions(tx: Tx, rows: readonly TransactionRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const entered = await tx
    .insert(ledgerTransactions)
    .values([...rows])
    .onConflictDoNothing({ target: [ledgerTransactions.programId, ledgerTransactions.key] })
    .returning({ key: ledgerTransactions.key });
  return new Set(entered.map(({ key }) => key));
}

/** Enters the entries of new transactions. The database keeps the balances by them. */
export async function insertEntries(tx: Tx, rows: readonly EntryRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(ledgerEntries).values([...rows]);
}

export async function balancesOf(executor: Executor, agentIds: readonly string[]): Promise<BalanceRow[]> {
  return executor
    .select()
    .from(balances)
    .where(inArray(balances.agentId, [...agentIds]));
}

/** An agent's balance, held until the transaction ends; null while nothing was ever posted for it. */
export async function lockBalance(tx: Tx, agentId: string): Promise<BalanceRow | null> {
  const [row] = await tx.select().from(balances).where(eq(balances.agentId, agentId)).for('update');
  return row ?? null;
}

export async function entriesById(executor: Executor, ids: readonly string[]): Promise<EntryRow[]> {
  return executor
    .select()
    .from(ledgerEntries)
    .where(inArray(ledgerEntries.id, [...ids]));
}

export async function transactionsById(
  executor: Executor,
  ids: readonly string[],
): Promise<TransactionRow[]> {
  return executor
    .select()
    .from(ledgerTransactions)
    .where(inArray(ledgerTransactions.id, [...ids]));
}

/** The entries of transactions, in their order. */
export async function entriesOf(executor: Executor, transactionIds: readonly string[]): Promise<EntryRow[]> {
  return executor
    .select()
    .from(ledgerEntries)
    .where(inArray(ledgerEntries.transactionId, [...transactionIds]))
    .orderBy(ledgerEntries.transactionId, ledgerEntries.position);
}

/** An agent's transactions within two instants, newest first, from behind an id. */
export async function transactionsOfAgent(
  executor: Executor,
  agentId: string,
  { from, until }: { readonly from: Date | null; readonly until: Date | null },
  behind: string | null,
  size: number,
): Promise<TransactionRow[]> {
  const { occurredAt } = ledgerTransactions;
  return executor
    .select()
    .from(ledgerTransactions)
    .where(
      and(
        eq(ledgerTransactions.agentId, agentId),
        from === null ? undefined : gte(occurredAt, from),
        until === null ? undefined : lt(occurredAt, until),
        behind === null ? undefined : lt(ledgerTransactions.id, behind),
      ),
    )
    .orderBy(desc(ledgerTransactions.id))
    .limit(size);
}

/** What each kind of transaction moved to and from an agent's own accounts within two instants. */
export async function sumsOfAgent(
  executor: Executor,
  agentId: string,
  from: Date,
  until: Date,
): Promise<{ kind: string; account: string; amountMinor: bigint }[]> {
  return executor
    .select({
      kind: ledgerTransactions.kind,
      account: ledgerEntries.account,
      amountMinor: sql<bigint>`sum(${ledgerEntries.amountMinor})`.mapWith(BigInt),
    })
    .from(ledgerTransactions)
    .innerJoin(ledgerEntries, eq(ledgerEntries.transactionId, ledgerTransactions.id))
    .where(
      and(
        eq(ledgerTransactions.agentId, agentId),
        gte(ledgerTransactions.occurredAt, from),
        lt(ledgerTransactions.occurredAt, until),
      ),
    )
    .groupBy(ledgerTransactions.kind, ledgerEntries.account)
    .orderBy(ledgerTransactions.kind, ledgerEntries.account);
}

/** Programs that have something to seal. */
export async function programsToSeal(executor: Executor): Promise<string[]> {
  const rows = await executor.selectDistinct({ programId: ledgerQueue.programId }).from(ledgerQueue);
  return rows.map(({ programId }) => programId).sort();
}

/** Takes the seal of a program until the transaction ends; false while somebody else has it. No order waits for it. */
export async function takeSeal(tx: Tx, programId: string): Promise<boolean> {
  const [row] = await tx.execute<{ taken: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`lianka.ledger.${programId}`}, 0)) as taken`,
  );
  return row?.taken === true;
}

/** What waits to be sealed, and was committed. */
export async function queued(
  tx: Tx,
  programId: string,
  size: number,
): Promise<{ position: number; transactionId: string }[]> {
  return tx
    .select({ position: ledgerQueue.position, transactionId: ledgerQueue.transactionId })
    .from(ledgerQueue)
    .where(eq(ledgerQueue.programId, programId))
    .orderBy(ledgerQueue.position)
    .limit(size);
}

export async function dequeue(tx: Tx, positions: readonly number[]): Promise<void> {
  await tx.delete(ledgerQueue).where(inArray(ledgerQueue.position, [...positions]));
}

/** The last of a program's chain. */
export async function chainHead(executor: Executor, programId: string): Promise<ChainRow | null> {
  const [row] = await executor
    .select()
    .from(ledgerChain)
    .where(eq(ledgerChain.programId, programId))
    .orderBy(desc(ledgerChain.position))
    .limit(1);
  return row ?? null;
}

export async function appendChain(tx: Tx, rows: readonly ChainRow[]): Promise<void> {
  if (rows.length > 0) await tx.insert(ledgerChain).values([...rows]);
}

/** A stretch of the chain. */
export async function chainBetween(
  executor: Executor,
  programId: string,
  first: number,
  last: number,
): Promise<ChainRow[]> {
  return executor
    .select()
    .from(ledgerChain)
    .where(
      and(
        eq(ledgerChain.programId, programId),
        gte(ledgerChain.position, first),
        lte(ledgerChain.position, last),
      ),
    )
    .orderBy(asc(ledgerChain.position));
}

export async function chainOf(executor: Executor, transactionIds: readonly string[]): Promise<ChainRow[]> {
  return executor
    .select()
    .from(ledgerChain)
    .where(inArray(ledgerChain.transactionId, [...transactionIds]));
}

/** The last position that was sealed before an instant; 0 when none was. */
export async function lastSealedBefore(executor: Executor, programId: string, at: Date): Promise<number> {
  const [row] = await executor
    .select({ position: sql<number>`coalesce(max(${ledgerChain.position}), 0)`.mapWith(Number) })
    .from(ledgerChain)
    .where(and(eq(ledgerChain.programId, programId), lt(ledgerChain.sealedAt, at)));
  return row?.position ?? 0;
}

export async function rootsOf(executor: Executor, programId: string): Promise<RootRow[]> {
  return executor
    .select()
    .from(ledgerRoots)
    .where(eq(ledgerRoots.programId, programId))
    .orderBy(asc(ledgerRoots.firstPosition));
}

export async function lastRoot(executor: Executor, programId: string): Promise<RootRow | null> {
  const [row] = await executor
    .select()
    .from(ledgerRoots)
    .where(eq(ledgerRoots.programId, programId))
    .orderBy(desc(ledgerRoots.firstPosition))
    .limit(1);
  return row ?? null;
}

/** The root that covers a position. */
export async function rootAt(
  executor: Executor,
  programId: string,
  position: number,
): Promise<RootRow | null> {
  const [row] = await executor
    .select()
    .from(ledgerRoots)
    .where(
      and(
        eq(ledgerRoots.programId, programId),
        lte(ledgerRoots.firstPosition, position),
        gte(ledgerRoots.lastPosition, position),
      ),
    );
  return row ?? null;
}

export async function insertRoot(tx: Tx, row: RootRow): Promise<void> {
  await tx.insert(ledgerRoots).values(row).onConflictDoNothing();
}

/** Transactions with their entries, as their hashes are made of them, in the order asked for. */
export async function wholeTransactions(
  executor: Executor,
  ids: readonly string[],
): Promise<LedgerTransaction[]> {
  const rows = new Map((await transactionsById(executor, ids)).map((row) => [row.id, row]));
  const entries = new Map<string, EntryRow[]>(ids.map((id) => [id, []]));
  for (const entry of await entriesOf(executor, ids)) entries.get(entry.transactionId)?.push(entry);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row === undefined ? [] : [{ ...row, entries: entries.get(id) ?? [] }];
  });
}

/** Programs whose chain has something that no root covers, sealed before an instant. */
export async function programsToClose(executor: Executor): Promise<string[]> {
  const rows = await executor.selectDistinct({ programId: ledgerChain.programId }).from(ledgerChain);
  return rows.map(({ programId }) => programId).sort();
}

/** Agents whose balance is not the sum of their entries: none, ever. For checks. */
export async function balancesAstray(executor: Executor, programId: string): Promise<string[]> {
  const rows = await executor.execute<{ agent_id: string }>(sql`
    select b.agent_id from ${balances} as b
    left join (
      select e.agent_id,
        coalesce(sum(e.amount_minor) filter (where account = 'PENDING'), 0) as pending,
        coalesce(sum(e.amount_minor) filter (where account = 'AVAILABLE'), 0) as available,
        coalesce(sum(e.amount_minor) filter (where account = 'RESERVED'), 0) as reserved
      from ${ledgerEntries} as e join ${ledgerTransactions} as t on t.id = e.transaction_id
      where t.program_id = ${programId} group by e.agent_id
    ) as s on s.agent_id = b.agent_id
    join distribution.agents as a on a.id = b.agent_id and a.program_id = ${programId}
    where (b.pending_minor, b.available_minor, b.reserved_minor)
      is distinct from (coalesce(s.pending, 0), coalesce(s.available, 0), coalesce(s.reserved, 0))`);
  return rows.map((row) => row.agent_id);
}

/** The next of the chain behind a position, for an export. */
export async function chainBehind(
  executor: Executor,
  programId: string,
  behind: number,
  size: number,
): Promise<ChainRow[]> {
  return executor
    .select()
    .from(ledgerChain)
    .where(and(eq(ledgerChain.programId, programId), gt(ledgerChain.position, behind)))
    .orderBy(asc(ledgerChain.position))
    .limit(size);
}
