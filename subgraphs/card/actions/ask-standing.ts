import type { Deps } from '../../../platform/subgraph.ts';

/** A user's standing as an agent of a merchant. */
export type Standing = { readonly agentId: string; readonly status: string };

const standingQuery =
  'query ($merchantId: ID!, $userId: ID!) { _agentStanding(merchantId: $merchantId, userId: $userId) { agentId status } }';

/** Asks distribution what a user is at a merchant; null when it is no agent there. */
export async function askStanding(deps: Deps, merchantId: string, userId: string): Promise<Standing | null> {
  const { _agentStanding } = await deps.call<{ readonly _agentStanding: Standing | null }>(
    'distribution',
    standingQuery,
    { merchantId, userId },
  );
  return _agentStanding;
}

const agentQuery =
  'query ($merchantId: ID!, $agentId: ID!) { _agentAt(merchantId: $merchantId, agentId: $agentId) { userId status } }';

/** Asks distribution who an agent of a merchant is; null when the merchant has no such agent. */
export async function askAgent(
  deps: Deps,
  merchantId: string,
  agentId: string,
): Promise<{ readonly userId: string; readonly status: string } | null> {
  const { _agentAt } = await deps.call<{
    readonly _agentAt: { readonly userId: string; readonly status: string } | null;
  }>('distribution', agentQuery, { merchantId, agentId });
  return _agentAt;
}
