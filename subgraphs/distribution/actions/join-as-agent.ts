import type { Tx } from '../../../platform/db.ts';
import { once, wasAnswered } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { maySponsor } from '../domain/agent.ts';
import { refuse } from '../errors.ts';
import { agentJoined } from '../events.ts';
import {
  type AgentRow,
  agentOfUser,
  countNewcomer,
  holdAgent,
  insertAgent,
  noteDevice,
  recordEvent,
} from '../store/agents.ts';
import { nextSeq, type ProgramRow, programsOfMerchants } from '../store/programs.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedName, checkKey, conflict } from './input.ts';

export type JoinAsAgent = {
  readonly merchantId: string;
  readonly displayName: string;
  readonly shareToken?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** A person about to join, and the agent whose link they came by. */
type Newcomer = {
  readonly userId: string;
  readonly merchantId: string;
  readonly displayName: string;
  readonly recruiterId: string | null;
  /** The visitor that the person comes as, if it says so. */
  readonly visitorId: string | null;
};

/**
 * Makes the viewer an agent and answers the agent's id. Nothing is paid and nothing has to have been bought: joining
 * reads no order and takes no money. Who the sponsor is is decided once, when the agent is entered.
 */
export async function joinAsAgent(
  deps: Deps & { readonly viewer: Viewer },
  input: JoinAsAgent,
): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const displayName = checkedName(input.displayName, 40, 'displayName');
  const { merchantId } = input;
  if (!isId('mer', merchantId)) return refuse('NO_PROGRAM', ['merchantId']);
  const intention = { actor, action: 'joinAsAgent', key, request, now: deps.clock() };
  // The card subgraph is asked before the transaction, and not at all for a repeat.
  const repeat = await wasAnswered(deps.db.pool, idempotencyKeys, intention);
  const recruiterId = repeat ? null : await askRecruiter(deps, input);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, () => {
      if (repeat) throw new Error('An idempotency key was purged while it was used.');
      const visitor = deps.viewer.visitor?.merchantId === merchantId ? deps.viewer.visitor : null;
      const newcomer = {
        userId: actor,
        merchantId,
        displayName,
        recruiterId,
        visitorId: visitor?.id ?? null,
      };
      return enter(deps, tx, newcomer, intention.now);
    }),
  );
}

async function enter(deps: Deps, tx: Tx, newcomer: Newcomer, now: Date): Promise<{ id: string }> {
  const { merchantId, userId, displayName } = newcomer;
  const [program] = await programsOfMerchants(tx, [merchantId]);
  if (program === undefined) return refuse('NO_PROGRAM', ['merchantId']);
  if ((await agentOfUser(tx, merchantId, userId)) !== null)
    return refuse('ALREADY_AGENT', [], { merchantId });
  const sponsor = await sponsorOf(tx, program, newcomer);
  const sponsorId = sponsor?.id ?? null;
  const id = newId('agt', now);
  const programId = program.id;
  const agent = {
    ...{ merchantId, programId, id, userId, displayName, sponsorId },
    rank: 'AGENT' as const,
    status: 'ACTIVE' as const,
    joinedAt: now,
  };
  // A join of the same user that committed meanwhile wins here.
  if (!(await insertAgent(tx, agent))) return refuse('ALREADY_AGENT', [], { merchantId });
  const above = sponsor?.sponsorId ?? null;
  await countNewcomer(tx, agent, above);
  const event = { seq: await nextSeq(tx), merchantId, programId, agentId: id };
  await recordEvent(tx, { ...event, kind: 'JOINED', reason: '', recordedBy: userId, at: now });
  if (newcomer.visitorId !== null)
    await noteDevice(tx, { agentId: id, visitorId: newcomer.visitorId, merchantId, seenAt: now });
  const joined = { merchantId, programId, agentId: id, userId, sponsorId };
  await deps.outbox.append(tx, [agentJoined(joined, above, now)]);
  return { id };
}

/** The sponsor is held, so that it is still active when the newcomer is in. */
async function sponsorOf(tx: Tx, program: ProgramRow, { recruiterId }: Newcomer): Promise<AgentRow | null> {
  const recruiter = recruiterId === null ? null : await holdAgent(tx, recruiterId);
  if (recruiter !== null && maySponsor(recruiter, program.merchantId)) return recruiter;
  return program.rootsAllowed ? null : refuse('SPONSOR_REQUIRED', ['shareToken']);
}

async function askRecruiter(deps: Deps, { merchantId, shareToken }: JoinAsAgent): Promise<string | null> {
  if (shareToken === null || shareToken === undefined) return null;
  const { _shareLink: link } = await deps.call<{
    readonly _shareLink: { readonly merchantId: string; readonly agentId: string | null } | null;
  }>('card', 'query ($token: String!) { _shareLink(token: $token) { merchantId agentId } }', {
    token: shareToken,
  });
  return link?.merchantId === merchantId ? link.agentId : null;
}
