import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { type AgentStatus, agentMayBecome, type RemovalReason } from '../domain/agent.ts';
import { refuse } from '../errors.ts';
import { type agentFacts, agentMoved } from '../events.ts';
import { type AgentRow, agentsById, changeAgent, lockAgents, recordEvent } from '../store/agents.ts';
import { nextSeq } from '../store/programs.ts';
import { holdAllOf } from './hold-commission.ts';
import { checkedWords } from './input.ts';
import { owners, requireRole } from './may.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** Writes down what happened to an agent that is held, and tells of it; answers where in the history. */
export async function recordMove(
  deps: Deps,
  tx: Tx,
  agent: AgentRow,
  kind: keyof typeof agentFacts,
  reason: string,
  recordedBy: string | null,
  now: Date,
): Promise<bigint> {
  const { merchantId, programId, id: agentId, sponsorId, status, rank } = agent;
  const seq = await nextSeq(tx);
  await recordEvent(tx, { seq, merchantId, programId, agentId, kind, reason, recordedBy, at: now });
  const told = { merchantId, programId, agentId, sponsorId, status, rank, seq: `${seq}` };
  await deps.outbox.append(tx, [agentMoved(kind, told, now)]);
  return seq;
}

type Move = { readonly agentId: string; readonly reason: string };

/** Takes an agent out for a while: it earns nothing of orders placed meanwhile. The owner. */
export function suspendAgent(deps: Acting, move: Move): Promise<void> {
  return moveAgent(deps, move, 'SUSPENDED', 'SUSPENDED', null);
}

/** Takes a suspended agent in again. The owner. */
export function reinstateAgent(deps: Acting, move: Move): Promise<void> {
  return moveAgent(deps, move, 'ACTIVE', 'REINSTATED', null);
}

/**
 * Removes an agent for good (R8). What it sold before is settled, unless it is removed for FRAUD: then that is held until
 * somebody decides. Its recruits keep it as their sponsor. The owner; agents themselves, by VOLUNTARY.
 */
export function removeAgent(deps: Acting, move: Move & { readonly removal: RemovalReason }): Promise<void> {
  return moveAgent(deps, move, 'REMOVED', 'REMOVED', move.removal);
}

async function moveAgent(
  deps: Acting,
  { agentId, reason: given }: Move,
  to: AgentStatus,
  kind: 'SUSPENDED' | 'REINSTATED' | 'REMOVED',
  removal: RemovalReason | null,
): Promise<void> {
  const actor = requireUser(deps.viewer);
  const [seen] = await agentsById(deps.db.pool, [agentId]);
  if (seen === undefined) return refuse('NOT_FOUND', ['agentId']);
  const leaves = seen.userId === actor && removal === 'VOLUNTARY';
  if (!leaves) requireRole(deps.viewer, seen.merchantId, owners, ['agentId']);
  const reason = checkedWords(given, 500, 'reason');
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    const held = await lockAgents(tx, [seen.id, seen.sponsorId]);
    const agent = held.get(agentId) ?? refuse('NOT_FOUND', ['agentId']);
    if (agent.status === to) return;
    if (!agentMayBecome(agent.status, to))
      return refuse('WRONG_STATE', ['agentId'], { status: agent.status });
    const change = { status: to, removalReason: removal, version: agent.version + 1 };
    await changeAgent(tx, agentId, change);
    await recordMove(deps, tx, { ...agent, ...change }, kind, reason, actor, now);
    if (removal === null) return;
    const sponsor = agent.sponsorId === null ? undefined : held.get(agent.sponsorId);
    if (sponsor !== undefined) await uncount(tx, agent, sponsor);
    if (removal === 'FRAUD') await holdAllOf(deps, tx, agentId, reason === '' ? 'FRAUD' : reason, now);
  });
}

/** Whoever leaves no longer counts for a sponsor who is not a BOSS yet; one who is stays it. */
async function uncount(tx: Tx, agent: AgentRow, sponsor: AgentRow): Promise<void> {
  const counts = agent.qualifiedAt !== null && sponsor.promotedSeq === null && sponsor.status !== 'REMOVED';
  if (!counts || sponsor.qualifiedRecruits === 0) return;
  await changeAgent(tx, sponsor.id, {
    qualifiedRecruits: sponsor.qualifiedRecruits - 1,
    version: sponsor.version + 1,
  });
}

/** Takes a BOSS its rank, for orders from here on. It is not promoted again by counting. The owner. */
export async function revokeRank(deps: Acting, { agentId, reason: given }: Move): Promise<void> {
  const actor = requireUser(deps.viewer);
  const [seen] = await agentsById(deps.db.pool, [agentId]);
  if (seen === undefined) return refuse('NOT_FOUND', ['agentId']);
  requireRole(deps.viewer, seen.merchantId, owners, ['agentId']);
  const reason = checkedWords(given, 500, 'reason');
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    const agent = (await lockAgents(tx, [agentId])).get(agentId) ?? refuse('NOT_FOUND', ['agentId']);
    if (agent.rank === 'AGENT') return;
    const change = { rank: 'AGENT' as const, version: agent.version + 1 };
    await changeAgent(tx, agentId, change);
    await recordMove(deps, tx, { ...agent, ...change }, 'RANK_REVOKED', reason, actor, now);
  });
}
