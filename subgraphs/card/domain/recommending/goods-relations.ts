import { type Progress, relateByCosine, relateLinearly, together } from './linear-item-model.ts';
import type { Row, Weighed } from './ranking.ts';
import { type NumberedWalks, numbered, type Walk } from './walks.ts';

/** How goods are related: by the linear item model, or where there are too many of them by the cosine of joint counts. */
export type RelatingMethod = 'EASE' | 'COSINE';

/** What goods are looked at together with, of the goods with such. */
export type GoodsRelations = ReadonlyMap<string, readonly Weighed[]>;

/** More goods than that would take the linear model minutes and a hundred megabytes. */
export const mostLinearGoods = 4_000;
/** The ridge that held best on the validation day of `npm run evaluate -- recommend`. */
export const usualRidge = 100;
/** How many related goods are kept of each. */
const kept = 50;
/** What one visit alone looked at tells of that visitor, and is nobody else's business. */
const leastVisits = 2;

/** Visits to learn relations from: those goods that at least two visits looked at, where at least two of them are together. */
export function tellingWalks(walks: readonly Walk[]): Walk[] {
  const seen = new Map<string, number>();
  for (const { goods } of walks) {
    for (const id of new Set(goods)) seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  return walks
    .map((walk) => ({ ...walk, goods: walk.goods.filter((id) => (seen.get(id) ?? 0) >= leastVisits) }))
    .filter(({ goods }) => new Set(goods).size > 1);
}

export function methodFor(goods: number): RelatingMethod {
  return goods > mostLinearGoods ? 'COSINE' : 'EASE';
}

/** Relates goods by whoever looked at several of them. Yields often: the linear model takes its time. */
export function* relateGoods(walks: readonly Walk[]): Generator<Progress, GoodsRelations, undefined> {
  const inNumbers = numbered(walks);
  const byLine = methodFor(inNumbers.goods.length) === 'EASE';
  const rows = byLine
    ? yield* relateLinearly(together(inNumbers), usualRidge, kept)
    : relateByCosine(inNumbers, kept);
  return named(inNumbers, rows);
}

function named({ goods }: NumberedWalks, rows: readonly Row[]): GoodsRelations {
  const weighed = ({ numbers, weights }: Row) =>
    Array.from(
      numbers,
      (number, i): Weighed => ({
        listingId: goods[number] as string,
        weight: Number((weights[i] as number).toPrecision(6)),
      }),
    );
  return new Map(
    rows.flatMap((row, i) => (row.numbers.length === 0 ? [] : [[goods[i] as string, weighed(row)] as const])),
  );
}
