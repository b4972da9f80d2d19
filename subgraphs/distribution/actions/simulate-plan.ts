import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { Standing } from '../domain/attribution.ts';
import { type PastLine, simulate } from '../domain/simulation.ts';
import { type AttributionRow, attributionsSince, type PlaceRow, placesOf } from '../store/attribution.ts';
import { type CommissionRow, commissionsOfOrders, linesOfOrders } from '../store/commissions.ts';
import { insertSimulation } from '../store/programs.ts';
import { ownPlan } from './draft-plan.ts';
import { checkedNumber } from './input.ts';

const page = 500;

/**
 * Pays a merchant's own last days by another plan, as it would have been paid, and keeps what that came to: publishing asks
 * for it. Nothing is paid. The owner.
 */
export async function simulatePlan(
  deps: Deps & { readonly viewer: Viewer },
  { planId, days: given }: { readonly planId: string; readonly days: number },
): Promise<{ id: string }> {
  const simulatedBy = requireUser(deps.viewer);
  const plan = await ownPlan(deps, planId);
  const days = checkedNumber(given, 1, 365, 'days');
  const simulatedAt = deps.clock();
  const since = new Date(simulatedAt.getTime() - days * 86_400_000);
  const lines: PastLine[] = [];
  let behind = '';
  for (;;) {
    const orders = await attributionsSince(deps.db.pool, plan.programId, since, behind, page);
    lines.push(...(await pastLines(deps, orders)));
    behind = orders.at(-1)?.orderId ?? '';
    if (orders.length < page) break;
  }
  const id = newId('sim', simulatedAt);
  const result = simulate(plan.plan, lines);
  const { merchantId } = plan;
  await insertSimulation(deps.db.pool, { id, planId, merchantId, days, result, simulatedBy, simulatedAt });
  return { id };
}

async function pastLines({ db }: Deps, orders: readonly AttributionRow[]): Promise<PastLine[]> {
  if (orders.length === 0) return [];
  const ids = orders.map(({ orderId }) => orderId);
  const [lines, places, commissions] = await Promise.all([
    linesOfOrders(db.pool, ids),
    placesOf(db.pool, ids),
    commissionsOfOrders(db.pool, ids),
  ]);
  const attributions = new Map(orders.map((order) => [order.orderId, order]));
  return lines.flatMap(({ orderId, lineId, listingId, baseMinor, refundedMinor }) => {
    const order = attributions.get(orderId);
    if (order === undefined || baseMinor === null) return [];
    const chain = places.filter((place) => place.orderId === orderId).flatMap(standingOf);
    return [
      {
        sale: { ...order, chain, risky: order.risk !== null },
        commissionable: listingId === null || !order.excludedListingIds.includes(listingId),
        ...{ baseMinor, refundedMinor },
        paid: commissions.filter((one) => one.lineId === lineId).flatMap(paidOf),
      },
    ];
  });
}

function standingOf({ agentId, userId, rank, status, agentVersion: version }: PlaceRow): Standing[] {
  if (agentId === null || userId === null || rank === null || status === null || version === null) return [];
  return [{ agentId, userId, rank, status, version }];
}

function paidOf({ agentId, payee, grossMinor, reversedMinor }: CommissionRow) {
  return agentId === null || payee === null ? [] : [{ agentId, netMinor: grossMinor - reversedMinor }];
}
