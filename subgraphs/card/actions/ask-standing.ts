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
