import { timingSafeEqual } from 'node:crypto';
import { type Tx, violatedConstraint } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isPromoted } from '../domain/agent.ts';
import { refuse } from '../errors.ts';
import {
  type AgentRow,
  agentOfUser,
  changeAgent,
  countAttempt,
  dropCode,
  isTaken,
  lockAgents,
  lockCode,
  noteDevice,
} from '../store/agents.ts';
import { holdProgram, plansById } from '../store/programs.ts';
import type { Keyring } from './keyring.ts';
import { recordMove } from './move-agent.ts';

/**
 * Qualifies the viewer by the code it was sent, and counts it at its sponsor in the same transaction: the second qualified
 * recruit makes the sponsor a BOSS, once (R2). Said again by somebody who is qualified, nothing happens. Orders are not
 * asked about (K1).
 */
export async function verifyAgent(
  deps: Deps & { readonly viewer: Viewer },
  keyring: Keyring,
  { merchantId, code }: { readonly merchantId: string; readonly code: string },
): Promise<void> {
  const userId = requireUser(deps.viewer);
  const seen = await agentOfUser(deps.db.pool, merchantId, userId);
  if (seen === null) return refuse('NOT_FOUND', ['merchantId']);
  const now = deps.clock();
  const wrong = await deps.db
    .transaction(async (tx) => {
      const threshold = await thresholdOf(tx, merchantId);
      // The sponsor is older and stands first: whoever changes both takes them in this order.
      const held = await lockAgents(tx, [seen.id, seen.sponsorId]);
      const agent = held.get(seen.id) ?? refuse('NOT_FOUND', ['merchantId']);
      if (agent.qualifiedAt !== null) return false;
      if (agent.status !== 'ACTIVE') return refuse('WRONG_STATE', ['merchantId'], { status: agent.status });
      const sent = await lockCode(tx, agent.id);
      if (sent === null || sent.attempts >= 5 || sent.expiresAt <= now) return true;
      if (!same(sent.codeHash, keyring.hash(`code:${agent.id}:${code}`))) return true;
      if (await isTaken(tx, agent, sent)) return refuse('PHONE_TAKEN', ['code']);
      await dropCode(tx, agent.id);
      const visitor = deps.viewer.visitor;
      if (visitor?.merchantId === merchantId)
        await noteDevice(tx, { agentId: agent.id, visitorId: visitor.id, merchantId, seenAt: now });
      const sponsor = agent.sponsorId === null ? null : (held.get(agent.sponsorId) ?? null);
      await qualify(deps, tx, { agent, sponsor, threshold }, sent.phoneHash, now);
      return false;
    })
    // Two agents with one telephone at the same instant: the database lets one pass.
    .catch((error) => {
      if (violatedConstraint(error) === 'agents_phone') return refuse('PHONE_TAKEN', ['code']);
      throw error;
    });
  if (!wrong) return;
  // Outside, so that the refusal does not undo the count.
  await countAttempt(deps.db.pool, seen.id);
  refuse('CODE_WRONG', ['code']);
}

async function qualify(
  deps: Deps,
  tx: Tx,
  { agent, sponsor, threshold }: { agent: AgentRow; sponsor: AgentRow | null; threshold: number },
  phoneHash: string,
  now: Date,
): Promise<void> {
  const qualified = { ...agent, phoneHash, qualifiedAt: now, version: agent.version + 1 };
  await changeAgent(tx, agent.id, { phoneHash, qualifiedAt: now, version: qualified.version });
  await recordMove(deps, tx, qualified, 'QUALIFIED', '', agent.userId, now);
  if (sponsor === null || sponsor.status === 'REMOVED') return;
  const qualifiedRecruits = sponsor.qualifiedRecruits + 1;
  const counted = { ...sponsor, qualifiedRecruits, version: sponsor.version + 1 };
  await changeAgent(tx, sponsor.id, { qualifiedRecruits, version: counted.version });
  if (isPromoted(counted, threshold)) await promote(deps, tx, counted, now);
}

async function promote(deps: Deps, tx: Tx, sponsor: AgentRow, now: Date): Promise<void> {
  const boss = { ...sponsor, rank: 'BOSS' as const };
  const promotedSeq = await recordMove(deps, tx, boss, 'PROMOTED', '', null, now);
  await changeAgent(tx, sponsor.id, { rank: 'BOSS', promotedSeq, promotedAt: now });
}

/** Of the plan in force, which is held: whoever publishes another waits. */
async function thresholdOf(tx: Tx, merchantId: string): Promise<number> {
  const program = await holdProgram(tx, merchantId);
  const [plan] = program?.planId == null ? [] : await plansById(tx, [program.planId]);
  if (plan === undefined) throw new Error(`${merchantId} has agents and no plan.`);
  return plan.promotionThreshold;
}

function same(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
