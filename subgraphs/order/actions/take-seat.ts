import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { hasSeat } from '../domain/group-buy-team.ts';
import { groupBuyTeamUpdated, type TeamChange } from '../events.ts';
import {
  insertSeat,
  insertTeam,
  lockTeam,
  moveTeam,
  seatsOfTeams,
  type TeamRow,
} from '../store/group-buying.ts';
import { linesOfOrders, lockOrder, moveOrder, type OrderRow } from '../store/orders.ts';
import { advanceOrder } from './advance-order.ts';
import { closeOrder } from './close-order.ts';
import { confirmOrder } from './confirm-order.ts';

const hourMs = 3_600_000;

/**
 * Gives a payer a seat, under the team's lock: in the team they wanted, or, if it has none for them, in a team of their
 * own or none at all with their money back, as they chose. Who takes the last seat confirms everybody's order.
 *
 * Payers hold their order and then the team; whoever ends a team holds it and then its members' orders. Nobody who holds
 * a member's order asks for the team, so the two never wait for each other.
 */
export async function takeSeat(deps: Deps, tx: Tx, order: OrderRow, now: Date): Promise<OrderRow> {
  const waiting = await advanceOrder(deps, tx, order, 'PAID_WAITING_GROUP', now);
  const joined = await joinTeam(tx, waiting, now);
  if (joined !== null) return seated(deps, tx, waiting, joined, 'JOINED', now);
  if (order.groupBuyTeamId !== null && order.groupBuyOnFull === 'REFUND')
    return closeOrder(deps, tx, waiting, 'CANCELLED', 'GROUP_FAILED', now);
  return seated(deps, tx, waiting, await startTeam(tx, waiting, now), 'STARTED', now);
}

async function joinTeam(tx: Tx, order: OrderRow, now: Date): Promise<TeamRow | null> {
  if (order.groupBuyTeamId === null) return null;
  const team = await lockTeam(tx, order.groupBuyTeamId);
  if (team === null || !hasSeat(team, now)) return null;
  const { id: teamId, merchantId } = team;
  const seat = { teamId, merchantId, orderId: order.id, customerId: order.customerId, takenAt: now };
  if (!(await insertSeat(tx, { ...seat, state: 'TAKEN' }))) return null;
  const taken = team.taken + 1;
  const full = taken === team.size;
  const change = { taken, ...(full ? { status: 'SUCCEEDED' as const, settledAt: now } : {}) };
  await moveTeam(tx, teamId, change);
  return { ...team, ...change };
}

async function startTeam(tx: Tx, order: OrderRow, now: Date): Promise<TeamRow> {
  const {
    id: orderId,
    merchantId,
    customerId,
    groupBuyActivityId,
    groupBuyTeamSize,
    groupBuyTeamHours,
  } = order;
  const [line] = await linesOfOrders(tx, [orderId]);
  if (line === undefined || groupBuyActivityId === null) throw new Error(`${orderId} buys by no activity.`);
  const team: TeamRow = {
    id: newId('gbt', now),
    ...{ merchantId, activityId: groupBuyActivityId, listingId: line.listingId },
    ...{ size: groupBuyTeamSize ?? 2, taken: 1, status: 'FORMING', startedAt: now, settledAt: null },
    expiresAt: new Date(now.getTime() + (groupBuyTeamHours ?? 1) * hourMs),
  };
  await insertTeam(tx, team);
  await insertSeat(tx, { orderId, teamId: team.id, merchantId, customerId, state: 'TAKEN', takenAt: now });
  return team;
}

async function seated(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  team: TeamRow,
  change: TeamChange,
  now: Date,
): Promise<OrderRow> {
  await moveOrder(tx, order.id, { groupBuyTeamId: team.id });
  const sitting = { ...order, groupBuyTeamId: team.id };
  await deps.outbox.append(tx, [groupBuyTeamUpdated(team, change, now)]);
  if (team.status !== 'SUCCEEDED') return sitting;
  await confirmOthers(deps, tx, team.id, order.id, now);
  await deps.outbox.append(tx, [groupBuyTeamUpdated(team, 'SUCCEEDED', now)]);
  return confirmOrder(deps, tx, sitting, now);
}

async function confirmOthers(deps: Deps, tx: Tx, teamId: string, orderId: string, now: Date): Promise<void> {
  const seats = await seatsOfTeams(tx, [teamId]);
  const others = seats.map((seat) => seat.orderId).filter((id) => id !== orderId);
  for (const id of others.sort()) {
    const order = await lockOrder(tx, id);
    if (order?.status === 'PAID_WAITING_GROUP') await confirmOrder(deps, tx, order, now);
  }
}
