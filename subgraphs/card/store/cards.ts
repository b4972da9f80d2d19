import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { type Children, idsOf, readChildren } from './children.ts';
import { cards } from './tables.ts';

export type CardRow = typeof cards.$inferSelect;

export async function cardsById(executor: Executor, ids: readonly string[]): Promise<CardRow[]> {
  return executor
    .select()
    .from(cards)
    .where(inArray(cards.id, [...ids]));
}

export async function publishedCard(executor: Executor, slug: string): Promise<CardRow | null> {
  const [row] = await executor
    .select()
    .from(cards)
    .where(and(eq(cards.slug, slug), eq(cards.status, 'PUBLISHED')));
  return row ?? null;
}

/** Enters a card; false when its slug is taken. */
export async function insertCard(tx: Tx, row: CardRow): Promise<boolean> {
  const entered = await tx
    .insert(cards)
    .values(row)
    .onConflictDoNothing({ target: cards.slug })
    .returning({ id: cards.id });
  return entered.length === 1;
}

/** Holds a card until the transaction ends. */
export async function lockCard(tx: Tx, id: string): Promise<CardRow | null> {
  const [row] = await tx.select().from(cards).where(eq(cards.id, id)).for('update');
  return row ?? null;
}

/** Changes a card that is held. */
export async function changeCard(
  tx: Tx,
  id: string,
  change: Partial<Pick<CardRow, 'title' | 'modules' | 'status' | 'publishedAt'>>,
): Promise<void> {
  await tx.update(cards).set(change).where(eq(cards.id, id));
}

/** The newest cards of each merchant: all of them, or the published ones only. */
export async function cardsOfMerchants(
  executor: Executor,
  merchantIds: readonly string[],
  sight: { readonly drafts: boolean; readonly behind: string | null; readonly limit: number },
): Promise<Children> {
  const published = sight.drafts ? undefined : eq(cards.status, 'PUBLISHED');
  const children = executor
    .select({ id: cards.id })
    .from(cards)
    .where(and(eq(cards.merchantId, sql`parent.id`), published, behindId(cards.id, sight.behind)))
    .orderBy(desc(cards.id))
    .limit(sight.limit);
  return readChildren(executor, idsOf(merchantIds), children);
}

/** What has a smaller id, newest first; anything when nothing is given. */
export function behindId(column: typeof cards.id | SQL, id: string | null): SQL | undefined {
  return id === null ? undefined : sql`${column} < ${id}`;
}
