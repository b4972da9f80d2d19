import { setImmediate } from 'node:timers/promises';
import type { Deps, Task } from '../../../platform/subgraph.ts';
import {
  type GoodsRelations,
  methodFor,
  relateGoods as relating,
  tellingWalks,
} from '../domain/recommending/goods-relations.ts';
import { type Walk, walksOf } from '../domain/recommending/walks.ts';
import { longestPauseMs } from '../domain/visits.ts';
import { newestOpenings } from '../store/openings.ts';
import { keepRelating, type RelatingRow, replaceRelations, visitedMerchants } from '../store/relations.ts';

const lookedBackMs = 90 * 86_400_000;
const bounds = { visitors: 20_000, each: 50 };
/** Fewer visits than that to several goods are chance (a guess). */
const leastWalks = 50;
const toldEveryMs = 2_000;

/** At night: what of each merchant's goods is looked at together, one merchant after the other. */
export const relateGoods: Task = {
  name: 'card.relate-goods',
  cron: '17 4 * * *',
  async run({ merchantId }, deps: Deps) {
    const since = new Date(deps.clock().getTime() - lookedBackMs);
    const wanted =
      typeof merchantId === 'string' ? [merchantId] : await visitedMerchants(deps.db.pool, since);
    for (const one of wanted) {
      try {
        await relate(deps, one, since);
      } catch (error) {
        deps.log.error({ err: error, merchantId: one }, 'the goods of a merchant could not be related');
        const endedAt = deps.clock();
        await keepRelating(deps.db.pool, { ...begun(one, endedAt), status: 'FAILED', endedAt });
      }
    }
  },
};

async function relate(deps: Deps, merchantId: string, since: Date): Promise<void> {
  const { pool } = deps.db;
  const openings = await newestOpenings(pool, merchantId, { since, ...bounds });
  const walks = tellingWalks(walksOf(openings, longestPauseMs));
  const goods = new Set(walks.flatMap((walk) => walk.goods)).size;
  const found = { ...begun(merchantId, deps.clock()), visits: walks.length, goods };
  const enough = walks.length >= leastWalks;
  const run = enough ? { ...found, method: methodFor(goods) } : found;
  const relations: GoodsRelations = enough ? await related(deps, walks, run) : new Map();
  await deps.db.transaction(async (tx) => {
    await replaceRelations(tx, merchantId, relations);
    const status = enough ? 'READY' : 'TOO_LITTLE_DATA';
    await keepRelating(tx, { ...run, status, done: 1, total: 1, endedAt: deps.clock() });
  });
}

/** Learns a row at a time, so that whoever else this process serves is served in between. */
async function related(deps: Deps, walks: readonly Walk[], run: RelatingRow): Promise<GoodsRelations> {
  const learning = relating(walks);
  let toldAt = Number.NEGATIVE_INFINITY;
  for (;;) {
    const step = learning.next();
    if (step.done === true) return step.value;
    if (performance.now() - toldAt >= toldEveryMs) {
      toldAt = performance.now();
      await keepRelating(deps.db.pool, { ...run, ...step.value });
    }
    await setImmediate();
  }
}

function begun(merchantId: string, startedAt: Date): RelatingRow {
  const counts = { visits: 0, goods: 0, done: 0, total: 0 };
  return { merchantId, status: 'RUNNING', method: null, ...counts, startedAt, endedAt: null };
}
