import { and, desc, eq, lt, or, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { cardVersions } from './tables.ts';

export type VersionRow = typeof cardVersions.$inferSelect;
export type VersionKey = { readonly cardId: string; readonly number: number };

/** Versions by card and number; those that do not exist are left out. */
export async function versionsByKey(executor: Executor, keys: readonly VersionKey[]): Promise<VersionRow[]> {
  if (keys.length === 0) return [];
  const { cardId, number } = cardVersions;
  return executor
    .select()
    .from(cardVersions)
    .where(or(...keys.map((key) => and(eq(cardId, key.cardId), eq(number, key.number)))));
}

export async function versionOfCard(
  executor: Executor,
  cardId: string,
  number: number,
): Promise<VersionRow | null> {
  const [row] = await versionsByKey(executor, [{ cardId, number }]);
  return row ?? null;
}

/** A page of a card's versions, newest first. */
export async function versionPage(
  executor: Executor,
  cardId: string,
  behind: number | null,
  size: number,
): Promise<VersionRow[]> {
  return executor
    .select()
    .from(cardVersions)
    .where(
      and(eq(cardVersions.cardId, cardId), behind === null ? undefined : lt(cardVersions.number, behind)),
    )
    .orderBy(desc(cardVersions.number))
    .limit(size);
}

/** Enters the next version of a card that is held; answers its number. */
export async function enterCardVersion(tx: Tx, version: Omit<VersionRow, 'number'>): Promise<number> {
  const next = sql`(select coalesce(max(number), 0) + 1 from ${cardVersions} where card_id = ${version.cardId})`;
  const [row] = await tx
    .insert(cardVersions)
    .values({ ...version, number: next as unknown as number })
    .returning({ number: cardVersions.number });
  if (row === undefined) throw new Error('A version was not entered.');
  return row.number;
}
