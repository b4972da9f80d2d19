import { present } from '../../../platform/batching.ts';
import { explainCommission } from '../actions/explain-commission.ts';
import type {
  CommissionExplanationResolvers,
  CommissionResolvers,
  CommissionStepResolvers,
  CommissionTrailEntryResolvers,
  OrderResolvers,
} from '../generated.ts';
import type { DistributionLoaders } from '../loaders.ts';
import type { CommissionRow, CommissionStepRow } from '../store/commissions.ts';
import { amount } from './money.ts';

/** A step with the currency of its amount. */
export type SeenStep = CommissionStepRow & { readonly currency: string };

export const Commission: CommissionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.commission.load(id),
  order: ({ orderId }) => ({ id: orderId }),
  line: ({ lineId }) => ({ id: lineId }),
  agent: ({ agentId }, _, { loaders }) => (agentId === null ? null : loaders.agent.load(agentId)),
  base: ({ baseMinor, currency }) => amount(baseMinor, currency),
  gross: ({ grossMinor, currency }) => amount(grossMinor, currency),
  reversed: ({ reversedMinor, currency }) => amount(reversedMinor, currency),
  net: ({ grossMinor, reversedMinor, currency }) => amount(grossMinor - reversedMinor, currency),
  settlesAt: ({ settleAfter }) => settleAfter,
  explanation: (row) => row,
};

export const CommissionTrailEntry: CommissionTrailEntryResolvers = {
  line: ({ lineId }) => ({ id: lineId }),
  agent: ({ agentId }, _, { loaders }) => (agentId === null ? null : loaders.agent.load(agentId)),
  amount: ({ grossMinor, currency }) => amount(grossMinor, currency),
  reversed: ({ reversedMinor, currency }) => amount(reversedMinor, currency),
  explanation: (row) => row,
};

export const CommissionExplanation: CommissionExplanationResolvers = {
  text: async (row, _, { loaders }) => (await explained(row, loaders)).text,
  textZh: async (row, _, { loaders }) => (await explained(row, loaders)).textZh,
  formula: async (row, _, { loaders }) => (await explained(row, loaders)).formula,
  plan: ({ planId }, _, { loaders }) => present(loaders.plan.load(planId)),
  requiredRank: async (row, _, { loaders }) => (await explained(row, loaders)).place.requiredRank,
  rank: async (row, _, { loaders }) => (await explained(row, loaders)).place.rank,
  status: async (row, _, { loaders }) => (await explained(row, loaders)).place.status,
  qualifiedRecruits: async (row, _, { loaders }) => (await explained(row, loaders)).place.qualifiedRecruits,
  snapshotSeq: ({ snapshotSeq }) => snapshotSeq,
  late: async (row, _, { loaders }) => (await present(loaders.attribution.load(row.orderId))).late,
  steps: async ({ id, currency }, _, { loaders }) =>
    (await loaders.stepsOf.load(id)).map((step) => ({ ...step, currency })),
};

async function explained(row: CommissionRow, loaders: DistributionLoaders) {
  return explainCommission(row, (await present(loaders.attribution.load(row.orderId))).places);
}

export const CommissionStep: CommissionStepResolvers = {
  amount: ({ amountMinor, currency }) => amount(amountMinor, currency),
};

export const Order: OrderResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  commissionTrail: ({ id }, _, { loaders }) => loaders.trailOf.load(id),
};
