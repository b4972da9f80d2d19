import { isPlatform, worksFor } from '../../../../platform/viewer.ts';
import type { AgentResolvers } from '../../generated.ts';
import type { OrderContext } from '../../loaders.ts';
import { orderConnection } from './order-connection.ts';

/** An agent as far as this subgraph knows it: whose it is, the gateway brings along where it is needed. */
export type AgentKey = {
  readonly id: string;
  readonly program?: { readonly merchant: { readonly id: string } };
};

export const Agent: AgentResolvers = {
  __resolveReference: (reference) => reference,
  attributedOrders: async (agent, args, context) => {
    // The distribution subgraph tells whose agent this is, through the gateway; it is null where that is hidden.
    const merchantId = agent.program?.merchant.id;
    if (merchantId === undefined || !(await mayList(context, merchantId, agent.id))) return null;
    return orderConnection(context, { agentId: agent.id, merchantId }, `agent:${agent.id}`, args);
  },
};

async function mayList({ viewer, loaders }: OrderContext, merchantId: string, agentId: string) {
  if (worksFor(viewer, merchantId) || isPlatform(viewer)) return true;
  return viewer.userId !== null && (await loaders.agentAt.load(merchantId)) === agentId;
}
