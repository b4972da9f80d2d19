import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { decide, type Sale, type Standing } from '../domain/attribution.ts';
import {
  type AgentRow,
  agentOfUser,
  agentsById,
  eventsUntil,
  holdChain,
  wasSeenAs,
} from '../store/agents.ts';
import {
  type AttributionRow,
  attributionsOf,
  bind,
  bindingAt,
  insertAttribution,
  placesOf,
} from '../store/attribution.ts';
import {
  excludedOf,
  holdProgram,
  nextSeq,
  type PlanRow,
  type ProgramRow,
  planAt,
  plansById,
} from '../store/programs.ts';
import { earn } from './accrue-commissions.ts';

/** An order that is about to be placed, or was. */
export type PlacedOrder = {
  readonly orderId: string;
  readonly merchantId: string;
  /** The agent of the share link it was placed by. */
  readonly agentId: string | null;
  readonly buyerUserId: string | null;
  /** The buyer's membership tier at the merchant. */
  readonly buyerTier: string | null;
  /** The visitor that the buyer says it is. */
  readonly visitorId: string | null;
  readonly listingIds: readonly string[];
  readonly placedAt: Date;
};

/** Whose an order is: the selling agent and who is above, the nearest first. */
export type Snapshot = { readonly agentId: string | null; readonly uplineAgentIds: string[] };

/**
 * Decides whose an order is and who will be paid of it, and keeps that for good (R3). Said again for the same order, the
 * first decision is answered. Null where the merchant has no program.
 *
 * What is before and what after is decided by locks: this holds the agents' rows and the plan's pointer against whoever
 * promotes, removes or publishes, and takes its number in the same history as they do.
 */
export function snapshotAttribution(deps: Deps, order: PlacedOrder): Promise<Snapshot | null> {
  return deps.db.transaction(async (tx) => {
    const [known] = await attributionsOf(tx, [order.orderId]);
    if (known !== undefined) return told(tx, known);
    const program = await holdProgram(tx, order.merchantId);
    if (program?.planId == null) return null;
    const [plan] = await plansById(tx, [program.planId]);
    if (plan === undefined) throw new Error(`${program.id} names a plan that is not there.`);
    const sellerId = await sellerOf(tx, program, order);
    const chain = sellerId === null ? [] : await holdChain(tx, sellerId);
    return enter(tx, program, plan, chain, order, false);
  });
}

/** The same for an order that was taken while this subgraph was away: from what history says of the moment (LATE_SNAPSHOT). */
export async function snapshotLate(deps: Deps, tx: Tx, order: PlacedOrder): Promise<void> {
  const program = await holdProgram(tx, order.merchantId);
  if (program === null) return;
  const plan = await planAt(tx, program.id, order.placedAt);
  // There was no program yet, and nobody to be paid.
  if (plan === null) return;
  deps.log.warn({ orderId: order.orderId }, 'an order is attributed late, by history');
  const sellerId = await sellerOf(tx, program, order);
  const chain = sellerId === null ? [] : await chainAt(tx, sellerId, order.placedAt);
  await enter(tx, program, plan, chain, order, true);
  // It may have been paid before this was heard of.
  await earn(deps, tx, order.orderId, order.placedAt);
}

/** The link's agent if it is one of this program; else the customer's own, where the program locks that. */
async function sellerOf(tx: Tx, program: ProgramRow, order: PlacedOrder): Promise<string | null> {
  const [linked] = order.agentId === null ? [] : await agentsById(tx, [order.agentId]);
  if (linked?.programId === program.id && linked.status === 'ACTIVE') return linked.id;
  const bound =
    program.bindMode === 'LOCKED' && order.buyerUserId !== null
      ? await bindingAt(tx, program.id, order.buyerUserId, order.placedAt)
      : null;
  // Somebody who may not sell is still told why nothing is paid.
  return bound?.agentId ?? (linked?.programId === program.id ? linked.id : null);
}

/** An agent and those above it, as they were at an instant. */
async function chainAt(tx: Tx, agentId: string, at: Date): Promise<AgentRow[]> {
  const chain = (await holdChain(tx, agentId)).filter(({ joinedAt }) => joinedAt <= at);
  const events = await eventsUntil(
    tx,
    chain.map(({ id }) => id),
    at,
  );
  return chain.map((agent) => {
    const past = { ...agent, rank: 'AGENT' as AgentRow['rank'], status: 'ACTIVE' as AgentRow['status'] };
    for (const { kind } of events.filter((event) => event.agentId === agent.id)) {
      if (kind === 'PROMOTED') past.rank = 'BOSS';
      if (kind === 'RANK_REVOKED') past.rank = 'AGENT';
      if (kind === 'SUSPENDED') past.status = 'SUSPENDED';
      if (kind === 'REINSTATED') past.status = 'ACTIVE';
      if (kind === 'REMOVED') past.status = 'REMOVED';
    }
    return past;
  });
}

async function enter(
  tx: Tx,
  program: ProgramRow,
  plan: PlanRow,
  chain: readonly AgentRow[],
  order: PlacedOrder,
  late: boolean,
): Promise<Snapshot> {
  const { orderId, merchantId, buyerUserId, buyerTier, placedAt } = order;
  const buyer = buyerUserId === null ? null : await agentOfUser(tx, merchantId, buyerUserId);
  const risk = await riskOf(tx, chain, buyer, order);
  const standings: Standing[] = chain.map(({ id: agentId, userId, rank, status, version }) => ({
    ...{ agentId, userId, rank, status, version },
  }));
  const sale: Sale = { chain: standings, buyerUserId, buyerTier, risky: risk !== null };
  const attribution: AttributionRow = {
    ...{ orderId, merchantId, programId: program.id, planId: plan.id, seq: await nextSeq(tx), late },
    ...{ agentId: chain[0]?.id ?? null, buyerUserId, buyerAgentId: buyer?.id ?? null, buyerTier, risk },
    ...{ excludedListingIds: await excludedOf(tx, merchantId, order.listingIds), placedAt, confirmed: late },
  };
  const places = decide(plan.plan, sale).map(({ depth, standing, rateBps, requiredRank, reason }) => ({
    ...{ orderId, depth, merchantId, rateBps, requiredRank, reason },
    agentId: standing?.agentId ?? null,
    userId: standing?.userId ?? null,
    rank: standing?.rank ?? null,
    status: standing?.status ?? null,
    agentVersion: standing?.version ?? null,
    qualifiedRecruits: chain[depth]?.qualifiedRecruits ?? null,
  }));
  if (!(await insertAttribution(tx, attribution, places))) {
    // Said twice at once: the decision that is kept is answered.
    const [kept] = await attributionsOf(tx, [orderId]);
    return told(tx, kept ?? attribution);
  }
  await bindCustomer(tx, program, attribution, order.agentId);
  return told(tx, attribution);
}

/** Whoever buys by an agent's link is its customer for a while, where the program says so. */
async function bindCustomer(
  tx: Tx,
  { id: programId, bindMode, bindDays, merchantId }: ProgramRow,
  { agentId, buyerUserId: userId, placedAt: boundAt }: AttributionRow,
  linked: string | null,
): Promise<void> {
  if (bindMode !== 'LOCKED' || agentId === null || agentId !== linked || userId === null) return;
  const expiresAt = new Date(boundAt.getTime() + bindDays * 86_400_000);
  await bind(tx, { programId, userId, merchantId, agentId, boundAt, expiresAt });
}

/** Whether the buyer looks like one of those who would be paid, in another guise (F8). */
async function riskOf(
  tx: Tx,
  chain: readonly AgentRow[],
  buyer: AgentRow | null,
  { buyerUserId, visitorId }: PlacedOrder,
): Promise<AttributionRow['risk']> {
  const payees = chain.filter(({ userId }) => userId !== buyerUserId);
  if (payees.length === 0) return null;
  const account = buyer?.payoutAccount ?? null;
  if (account !== null && payees.some(({ payoutAccount }) => payoutAccount === account))
    return 'SAME_ACCOUNT';
  const ids = payees.map(({ id }) => id);
  return visitorId !== null && (await wasSeenAs(tx, ids, visitorId)) ? 'SAME_DEVICE' : null;
}

async function told(tx: Tx, { orderId, agentId }: AttributionRow): Promise<Snapshot> {
  const places = await placesOf(tx, [orderId]);
  const above = places.filter(({ depth }) => depth > 0).map((place) => place.agentId);
  return { agentId, uplineAgentIds: above.filter((id) => id !== null) };
}
