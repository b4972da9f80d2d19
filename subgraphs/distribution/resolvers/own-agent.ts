import type { SeenAgent } from '../loaders/agents.ts';
import type { DistributionContext } from '../loaders.ts';

/** The viewer's own agent at a merchant, which is known to be there. */
export async function ownAgentAt(
  { viewer, loaders }: DistributionContext,
  merchantId: string,
): Promise<SeenAgent> {
  const own = viewer.userId === null ? [] : await loaders.agentsOf.load(viewer.userId);
  const row = own.find((agent) => agent.merchantId === merchantId);
  if (row === undefined) throw new Error(`The viewer has no agent at ${merchantId}.`);
  return { ...row, sight: 'SELF' };
}
