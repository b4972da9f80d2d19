/** An agent's rank: these two and no other. */
export type AgentRank = 'AGENT' | 'BOSS';

/** An agent's standing. */
export type AgentStatus = 'ACTIVE' | 'SUSPENDED' | 'REMOVED';

type Candidate = { readonly merchantId: string; readonly status: AgentStatus };

/** Whether an agent can become the sponsor of somebody who joins the merchant's program at this moment. */
export function maySponsor(agent: Candidate, merchantId: string): boolean {
  return agent.status === 'ACTIVE' && agent.merchantId === merchantId;
}
