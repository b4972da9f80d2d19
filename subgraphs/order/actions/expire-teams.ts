import type { Deps } from '../../../platform/subgraph.ts';
import { teamMayBecome } from '../domain/group-buy-team.ts';
import { groupBuyTeamUpdated } from '../events.ts';
import { lockTeam, moveTeam, overdueTeams, seatsOfTeams } from '../store/group-buying.ts';
import { lockOrder } from '../store/orders.ts';
import { closeOrder } from './close-order.ts';

const page = 100;

/** Ends the teams whose time is over before they were full: every member has their money back. */
export async function expireTeams(deps: Deps): Promise<void> {
  for (;;) {
    const ids = await overdueTeams(deps.db.pool, deps.clock(), page);
    for (const id of ids) await failTeam(deps, id);
    if (ids.length < page) return;
  }
}

async function failTeam(deps: Deps, teamId: string): Promise<void> {
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    const team = await lockTeam(tx, teamId);
    if (team === null || !teamMayBecome(team.status, 'FAILED') || team.expiresAt > now) return;
    const change = { status: 'FAILED', settledAt: now } as const;
    await moveTeam(tx, teamId, change);
    await deps.outbox.append(tx, [groupBuyTeamUpdated({ ...team, ...change }, 'FAILED', now)]);
    const orderIds = (await seatsOfTeams(tx, [teamId])).map(({ orderId }) => orderId);
    for (const orderId of orderIds.sort()) {
      const order = await lockOrder(tx, orderId);
      if (order?.status === 'PAID_WAITING_GROUP')
        await closeOrder(deps, tx, order, 'CANCELLED', 'GROUP_FAILED', now);
    }
  });
}
