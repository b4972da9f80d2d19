import type { TeamMemberResolvers } from '../generated.ts';

export const TeamMember: TeamMemberResolvers = {
  ordersSold: async ({ agent }, _, { loaders }) => (await loaders.counts.load(agent.id)).ordersSold,
};
