import { present } from '../../../platform/batching.ts';
import { isPlatform, worksFor } from '../../../platform/viewer.ts';
import { describePlan } from '../actions/describe-plan.ts';
import type { PlanResolvers, PlanSimulationResolvers, SimulatedAgentResolvers } from '../generated.ts';
import type { SimulationRow } from '../store/programs.ts';
import { amount } from './money.ts';

export const Plan: PlanResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.plan.load(id),
  tiers: ({ plan }) => describePlan(plan).tiers,
  modifiers: ({ plan }) => describePlan(plan).modifiers,
  inForce: async ({ id, programId }, _, { loaders }) =>
    (await present(loaders.program.load(programId))).planId === id,
  text: ({ plan }) => describePlan(plan).text,
  textZh: ({ plan }) => describePlan(plan).textZh,
  findings: ({ plan }) => describePlan(plan).findings,
  simulation: async ({ id, merchantId, programId }, _, { viewer, loaders }) => {
    if (!worksFor(viewer, merchantId) && !isPlatform(viewer)) return null;
    const simulation = await loaders.simulationOf.load(id);
    if (simulation === null) return null;
    return { ...simulation, currency: (await present(loaders.program.load(programId))).currency };
  },
};

/** A simulation, with the currency that its amounts are in. */
export type SeenSimulation = SimulationRow & { readonly currency: string };

/** What a plan would have been for an agent, with the currency. */
export type SeenOutcome = SimulationRow['result']['agents'][number] & { readonly currency: string };

export const PlanSimulation: PlanSimulationResolvers = {
  lines: ({ result }) => result.lines,
  base: ({ result, currency }) => amount(BigInt(result.baseMinor), currency),
  actual: ({ result, currency }) => amount(BigInt(result.actualMinor), currency),
  simulated: ({ result, currency }) => amount(BigInt(result.simulatedMinor), currency),
  winners: ({ result }) => result.winners,
  losers: ({ result }) => result.losers,
  capBreaches: ({ result }) => result.capBreaches,
  agents: ({ result, currency }) => result.agents.map((one) => ({ ...one, currency })),
};

export const SimulatedAgent: SimulatedAgentResolvers = {
  agent: ({ agentId }, _, { loaders }) => loaders.agent.load(agentId),
  actual: ({ actualMinor, currency }) => amount(BigInt(actualMinor), currency),
  simulated: ({ simulatedMinor, currency }) => amount(BigInt(simulatedMinor), currency),
};
