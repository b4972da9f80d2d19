import { gatewayError } from '../../../platform/errors.ts';
import { isIndividual, isService, type Viewer } from '../../../platform/viewer.ts';
import type { QueryResolvers } from '../generated.ts';
import { agentOfUser, uplineOf } from '../store/agents.ts';

export const Query: QueryResolvers = {
  program: (_, { id }, { loaders }) => loaders.program.load(id),
  agent: (_, { id }, { loaders }) => loaders.agent.load(id),
  myAgents: async (_, __, { viewer, loaders }) => {
    if (!isIndividual(viewer, viewer.userId) || viewer.userId === null) return [];
    const rows = await loaders.agentsOf.load(viewer.userId);
    return rows.map((row) => ({ ...row, sight: 'SELF' }));
  },
  _agentStanding: async (_, { merchantId, userId }, { db, viewer }) => {
    requireService(viewer);
    const agent = await agentOfUser(db.pool, merchantId, userId);
    return agent === null ? null : { agentId: agent.id, status: agent.status };
  },
  _upline: (_, { agentId }, { db, viewer }) => {
    requireService(viewer);
    return uplineOf(db.pool, agentId);
  },
};

function requireService(viewer: Viewer): void {
  if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
}
