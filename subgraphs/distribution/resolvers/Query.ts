import { isId } from '../../../platform/ids.ts';
import { isIndividual } from '../../../platform/viewer.ts';
import { type DraftPlan, validatePlan } from '../actions/draft-plan.ts';
import { proveEntry } from '../actions/prove-entry.ts';
import { quoteReversals } from '../actions/quote-reversals.ts';
import type { QueryResolvers } from '../generated.ts';
import { agentOfUser, agentsById } from '../store/agents.ts';
import { requireService } from './answered.ts';

export const Query: QueryResolvers = {
  program: (_, { id }, { loaders }) => loaders.program.load(id),
  agent: (_, { id }, { loaders }) => loaders.agent.load(id),
  myAgents: async (_, __, { viewer, loaders }) => {
    if (!isIndividual(viewer, viewer.userId) || viewer.userId === null) return [];
    const rows = await loaders.agentsOf.load(viewer.userId);
    return rows.map((row) => ({ ...row, sight: 'SELF' }));
  },
  plan: (_, { id }, { loaders }) => loaders.plan.load(id),
  commission: (_, { id }, { loaders }) => loaders.commission.load(id),
  withdrawal: (_, { id }, { loaders }) => loaders.withdrawal.load(id),
  validatePlan: (_, { plan }) => validatePlan(plan as NonNullable<DraftPlan['draft']>),
  ledgerProof: async (_, { entryId }, { loaders, db }) => {
    const entry = await loaders.entry.load(entryId);
    return entry === null ? null : proveEntry(db.pool, entry);
  },
  _agentStanding: async (_, { merchantId, userId }, { db, viewer }) => {
    requireService(viewer);
    const agent = await agentOfUser(db.pool, merchantId, userId);
    return agent === null ? null : { agentId: agent.id, status: agent.status };
  },
  _agentAt: async (_, { merchantId, agentId }, { db, viewer }) => {
    requireService(viewer);
    const [agent] = isId('agt', agentId) ? await agentsById(db.pool, [agentId]) : [];
    return agent === undefined || agent.merchantId !== merchantId
      ? null
      : { userId: agent.userId, status: agent.status };
  },
  _quoteReversals: (_, { lines }, context) => {
    requireService(context.viewer);
    return quoteReversals(context, lines);
  },
};
