/** An agent's rank: these two and no other. */
export type AgentRank = 'AGENT' | 'BOSS';

/** An agent's standing. */
export type AgentStatus = 'ACTIVE' | 'SUSPENDED' | 'REMOVED';

/** Why an agent was removed. */
export type RemovalReason = 'VOLUNTARY' | 'POLICY' | 'FRAUD';

/** What happens to agents, as history keeps it. */
export type AgentEventKind =
  | 'JOINED'
  | 'QUALIFIED'
  | 'PROMOTED'
  | 'RANK_REVOKED'
  | 'SUSPENDED'
  | 'REINSTATED'
  | 'REMOVED';

type Candidate = { readonly merchantId: string; readonly status: AgentStatus };

/** Whether an agent can become the sponsor of somebody who joins the merchant's program at this moment. */
export function maySponsor(agent: Candidate, merchantId: string): boolean {
  return agent.status === 'ACTIVE' && agent.merchantId === merchantId;
}

const steps: Readonly<Record<AgentStatus, readonly AgentStatus[]>> = {
  ACTIVE: ['SUSPENDED', 'REMOVED'],
  SUSPENDED: ['ACTIVE', 'REMOVED'],
  REMOVED: [],
};

/** Whether an agent's standing may change so. */
export function agentMayBecome(from: AgentStatus, to: AgentStatus): boolean {
  return steps[from].includes(to);
}

/** What counts for a promotion. */
export type Promotable = {
  readonly rank: AgentRank;
  readonly qualifiedRecruits: number;
  /** Where in the program's history it was promoted; whoever was, is not promoted again by counting. */
  readonly promotedSeq: bigint | null;
};

/** Whether a sponsor becomes BOSS by what its recruits have come to: never again once it was (R2). */
export function isPromoted({ rank, qualifiedRecruits, promotedSeq }: Promotable, threshold: number): boolean {
  return rank === 'AGENT' && promotedSeq === null && qualifiedRecruits >= threshold;
}
