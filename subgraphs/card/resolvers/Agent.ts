import type { AgentResolvers } from '../generated.ts';
import { linkPage } from './pages.ts';

/** An agent as far as this subgraph knows it. */
export type AgentKey = { readonly id: string };

export const Agent: AgentResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  // Whose agent it is, each link tells: the list holds those that the viewer may see. To nobody it is closed.
  shareLinks: ({ id }, args, { loaders, viewer }) =>
    viewer.userId === null && viewer.grants.length === 0 && !viewer.shared
      ? null
      : linkPage(loaders, loaders.linksOfAgent, id, args),
};
