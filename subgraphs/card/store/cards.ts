import { and, desc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { Variant } from '../domain/experiment.ts';
import { type Children, idsOf, readChildren } from './children.ts';
import { cardExperiments, cardSlugs, cards } from './tables.ts';

/** A card with its draft. */
export type CardRow = typeof cards.$inferSelect;

/** A card without what it says, which is read by itself: of what is published it never changes. */
export type CardHead = Omit<CardRow, 'title' | 'modules'> & {
  /** The experiment that runs on it. */
  readonly experiment: { readonly id: string; readonly variants: readonly Variant[] } | null;
};

const { title: _, modules: __, ...headColumns } = getTableColumns(cards);
// Named with its table: of a select from one table drizzle leaves that out, and the inner query would take it for its own.
const experiment = sql<CardHead['experiment']>`(select jsonb_build_object('id', e.id, 'variants', e.variants)
  from ${cardExperiments} e where e.card_id = ${cards}.id and e.stopped_at is null)`;

export async function cardsById(executor: Executor, ids: readonly string[]): Promise<CardHead[]> {
  return executor
    .select({ ...headColumns, experiment })
    .from(cards)
    .where(inArray(cards.id, [...ids]));
}

/** The published card that a slug leads to, be it the card's present slug or an earlier one. */
export async function publishedCard(executor: Executor, slug: string): Promise<CardHead | null> {
  const [row] = await executor
    .select({ ...headColumns, experiment })
    .from(cardSlugs)
    .innerJoin(cards, eq(cards.id, cardSlugs.cardId))
    .where(and(eq(cardSlugs.slug, slug), eq(cards.status, 'PUBLISHED')));
  return row ?? null;
}

export type DraftRow = Pick<CardRow, 'id' | 'title' | 'modules'>;

/** What is being composed of cards. */
export async function draftsOf(executor: Executor, ids: readonly string[]): Promise<DraftRow[]> {
  const { id, title, modules } = cards;
  return executor
    .select({ id, title, modules })
    .from(cards)
    .where(inArray(cards.id, [...ids]));
}

/** Enters a card; false when its slug is or was another's. */
export async function insertCard(tx: Tx, row: CardRow): Promise<boolean> {
  if (!(await takeSlug(tx, row.id, row.slug, row.createdAt))) return false;
  await tx.insert(cards).values(row);
  return true;
}

/** Makes a slug lead to a card for ever; false when it leads to another. */
export async function takeSlug(tx: Tx, cardId: string, slug: string, since: Date): Promise<boolean> {
  await tx.insert(cardSlugs).values({ slug, cardId, since }).onConflictDoNothing();
  const [row] = await tx.select({ cardId: cardSlugs.cardId }).from(cardSlugs).where(eq(cardSlugs.slug, slug));
  return row?.cardId === cardId;
}

/** How many slugs lead to a card. */
export async function countSlugs(tx: Tx, cardId: string): Promise<number> {
  return tx.$count(cardSlugs, eq(cardSlugs.cardId, cardId));
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
  change: Partial<Omit<CardRow, 'id' | 'merchantId' | 'createdAt'>>,
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
