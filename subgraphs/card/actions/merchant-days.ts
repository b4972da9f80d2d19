import { LRUCache } from 'lru-cache';
import { dayOf } from '../../../platform/local-day.ts';
import type { Deps } from '../../../platform/subgraph.ts';

/** Merchants rarely move. One that the catalog could not be asked about is asked about again sooner. */
const keptMs = 3_600_000;
const doubtedMs = 30_000;
const usualZone = 'Asia/Shanghai';

const zones = new LRUCache<string, string>({ max: 20_000, ttl: keptMs });

/** On which day of a merchant's an instant lies. */
export type DayAt = (merchantId: string, instant: number) => string;

/** Learns the time zones of merchants, asking the catalog for those that this process has not met lately. */
export async function merchantDays(deps: Deps, merchantIds: readonly string[]): Promise<DayAt> {
  const unknown = [...new Set(merchantIds)].filter((id) => !zones.has(id));
  await Promise.all(unknown.map((id) => learnZone(deps, id)));
  return (merchantId, instant) => dayOf(zones.get(merchantId) ?? usualZone, instant);
}

async function learnZone(deps: Deps, id: string): Promise<void> {
  try {
    const { merchant } = await deps.call<{ readonly merchant: { readonly timeZone: string } | null }>(
      'catalog',
      'query ($id: ID!) { merchant(id: $id) { timeZone } }',
      { id },
    );
    zones.set(id, merchant?.timeZone ?? usualZone);
  } catch (error) {
    zones.set(id, usualZone, { ttl: doubtedMs });
    deps.log.warn(
      { err: error },
      "the catalog does not say a merchant's time zone; its days are taken as usual",
    );
  }
}
