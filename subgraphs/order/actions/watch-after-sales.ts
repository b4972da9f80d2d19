import type { Deps } from '../../../platform/subgraph.ts';
import type { AfterSaleStatus } from '../domain/after-sale.ts';
import { confirmedAfterDays } from '../domain/delivery.ts';
import { type AfterSaleRow, replacedBefore, unanswered, unsent } from '../store/after-sales.ts';
import { holdAfterSale, stepAfterSale } from './move-after-sale.ts';

const page = 200;
const dayMs = 86_400_000;

/**
 * Does what the clock does: puts requests that nobody answered in time before the platform, ends granted returns that were
 * not sent, and exchanges whose replacement has long arrived. Two that run at once share the work by the orders' locks.
 */
export async function watchAfterSales(deps: Deps): Promise<void> {
  const now = deps.clock();
  const { pool } = deps.db;
  const arrived = new Date(now.getTime() - confirmedAfterDays * dayMs);
  const breach = { breachedAt: now, escalatedAt: now };
  await each(deps, () => unanswered(pool, now, page), 'REQUESTED', 'ESCALATED', breach, now);
  await each(deps, () => unsent(pool, now, page), 'APPROVED', 'WITHDRAWN', {}, now);
  await each(deps, () => replacedBefore(pool, arrived, page), 'REPLACEMENT_SHIPPED', 'CLOSED', {}, now);
}

async function each(
  deps: Deps,
  find: () => Promise<AfterSaleRow[]>,
  from: AfterSaleStatus,
  to: AfterSaleStatus,
  more: Partial<AfterSaleRow>,
  now: Date,
): Promise<void> {
  for (;;) {
    const found = await find();
    for (const seen of found) {
      await deps.db.transaction(async (tx) => {
        const held = await holdAfterSale(tx, seen);
        if (held.afterSale.status !== from) return;
        const change = to === 'ESCALATED' ? 'BREACHED' : to;
        await stepAfterSale(deps, tx, held, to, { party: 'CLOCK', change }, more, now);
      });
    }
    if (found.length < page) return;
  }
}
