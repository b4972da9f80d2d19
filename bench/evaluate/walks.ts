import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Walk } from '../../subgraphs/card/domain/recommending/walks.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** A visit, with when it began. */
export type TimedWalk = Walk & { readonly startedAt: number };

/** Past visits, and the visits of the day after them. */
export type Split = { readonly past: readonly TimedWalk[]; readonly next: readonly TimedWalk[] };

/** Reads visits from tab-separated clicks: session, item and time in seconds, in order within a session. */
export function readWalks(file: string): TimedWalk[] {
  const records: string[][] = parse(readFileSync(file, 'utf8'), { delimiter: '\t', from_line: 2 });
  const walks = new Map<string, TimedWalk & { endedAt: number; goods: string[] }>();
  for (const [session = '', item = '', seconds = ''] of records) {
    const at = Number(seconds) * 1_000;
    if (session === '' || item === '' || !Number.isFinite(at))
      throw new Error(`No click: ${session} ${item}.`);
    const walk = walks.get(session) ?? {
      ...{ id: session, visitorId: session, startedAt: at, endedAt: at },
      goods: [],
    };
    walk.goods.push(item);
    walk.endedAt = at;
    walks.set(session, walk);
  }
  return [...walks.values()];
}

/** The visits that ended on the last day of all, and the rest. */
export function lastDay(walks: readonly TimedWalk[]): Split {
  const last = walks.reduce((latest, { endedAt }) => Math.max(latest, endedAt), 0);
  const isNext = ({ endedAt }: Walk) => endedAt > last - dayMs;
  return { past: walks.filter((walk) => !isNext(walk)), next: walks.filter(isNext) };
}

/** The visits without goods that were never seen before, and of those only the ones in which something follows. */
export function knownOnly<Known extends Walk>(walks: readonly Known[], past: readonly Walk[]): Known[] {
  const known = new Set(past.flatMap(({ goods }) => goods));
  return walks
    .map((walk) => ({ ...walk, goods: walk.goods.filter((id) => known.has(id)) }))
    .filter(({ goods }) => goods.length > 1);
}

/** A day's visits by the hour in which they began, each hour with all visits that had ended before it. */
export function byHour({ past, next }: Split): Split[] {
  const hourOf = ({ startedAt }: TimedWalk) => Math.floor(startedAt / hourMs);
  return [...new Set(next.map(hourOf))]
    .sort((a, b) => a - b)
    .map((hour) => ({
      past: [...past, ...next].filter(({ endedAt }) => endedAt < hour * hourMs),
      next: next.filter((walk) => hourOf(walk) === hour),
    }));
}
