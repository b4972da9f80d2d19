import { LRUCache } from 'lru-cache';
import type { Deps } from '../../../platform/subgraph.ts';
import { type ShopModel, shopModel } from '../domain/recommending/shop-model.ts';
import { walksOf } from '../domain/recommending/walks.ts';
import { longestPauseMs } from '../domain/visits.ts';
import { newestOpenings } from '../store/openings.ts';
import { relationsOf, shopTraits } from '../store/relations.ts';

const dayMs = 86_400_000;
/** How far back is looked: what was looked at longer ago says little of now. */
export const lookedBackMs = 30 * dayMs;
const bounds = { visitors: 2_000, each: 20 };
const mostGoods = 5_000;

/** A model is made anew this often: new visits show in it after at most so long. */
const keptMs = 300_000;

type Making = { readonly deps: Deps; readonly merchantId: string; readonly since: Date };

/** What this process has learned of merchants lately, bounded by the openings that it holds. Asked together, made once. */
const models = new LRUCache<string, ShopModel, Making>({
  max: 1_000,
  maxSize: 1_000_000,
  sizeCalculation: ({ walks }) => 1 + walks.walks.reduce((sum, { length }) => sum + length, 0),
  ttl: keptMs,
  fetchMethod: (_, __, { context: { deps, merchantId, since } }) => make(deps, merchantId, since),
});

/** What is known of a merchant's visitors and goods. Three statements when it is not at hand, none when it is. */
export async function shopModelOf(deps: Deps, merchantId: string): Promise<ShopModel> {
  // By the clock, too: whoever moves it does not get what was known at another time.
  const slot = Math.floor(deps.clock().getTime() / keptMs);
  const since = new Date(deps.clock().getTime() - lookedBackMs);
  return models.forceFetch(`${merchantId} ${slot}`, { context: { deps, merchantId, since } });
}

async function make({ db: { pool } }: Deps, merchantId: string, since: Date): Promise<ShopModel> {
  const [openings, related, traits] = await Promise.all([
    newestOpenings(pool, merchantId, { since, ...bounds }),
    relationsOf(pool, merchantId),
    shopTraits(pool, merchantId, mostGoods),
  ]);
  return shopModel(walksOf(openings, longestPauseMs), related, traits);
}
