import type { Minor } from '../../../platform/money.ts';
import { decide, type Sale } from './attribution.ts';
import { grossOf, pays, reasonOfLine, reversalOf } from './commission.ts';
import type { Plan } from './plan.ts';

/** An order line of the past, with who stood where when it was placed. */
export type PastLine = {
  readonly sale: Sale;
  readonly commissionable: boolean;
  readonly baseMinor: Minor;
  readonly refundedMinor: Minor;
  /** What it was paid in fact, after reversals, by agent. */
  readonly paid: readonly { readonly agentId: string; readonly netMinor: Minor }[];
};

/** What an agent would have had, beside what it had. Amounts as numbers: they are kept as JSON, of one merchant's days. */
export type AgentOutcome = {
  readonly agentId: string;
  readonly actualMinor: number;
  readonly simulatedMinor: number;
};

/** What a plan would have come to. */
export type SimulationResult = {
  readonly lines: number;
  readonly baseMinor: number;
  readonly actualMinor: number;
  readonly simulatedMinor: number;
  readonly winners: number;
  readonly losers: number;
  /** Lines of which more than the plan's own cap would have been paid: none, unless the arithmetic is wrong. */
  readonly capBreaches: number;
  /** Those it would have changed most for, at most a hundred. */
  readonly agents: readonly AgentOutcome[];
};

const mostAgents = 100;

/** Pays the past by another plan, by the very rules that the plan would then be paid by. */
export function simulate(plan: Plan, lines: readonly PastLine[]): SimulationResult {
  const actual = new Map<string, Minor>();
  const simulated = new Map<string, Minor>();
  const add = (to: Map<string, Minor>, agentId: string, amount: Minor) =>
    to.set(agentId, (to.get(agentId) ?? 0n) + amount);
  let capBreaches = 0;
  for (const line of lines) {
    for (const { agentId, netMinor } of line.paid) add(actual, agentId, netMinor);
    let gross = 0n;
    for (const { standing, rateBps, reason } of decide(plan, line.sale)) {
      const grossMinor = grossOf(line.baseMinor, rateBps);
      if (standing === null || !pays(reasonOfLine(reason, line.commissionable, grossMinor))) continue;
      gross += grossMinor;
      const earned = { baseMinor: line.baseMinor, rateBps, grossMinor, reversedMinor: 0n };
      add(simulated, standing.agentId, grossMinor - reversalOf(earned, line.refundedMinor));
    }
    if (gross > grossOf(line.baseMinor, plan.maxPayoutBps)) capBreaches += 1;
  }
  const agents = [...new Set([...actual.keys(), ...simulated.keys()])].map((agentId) => ({
    agentId,
    actualMinor: Number(actual.get(agentId) ?? 0n),
    simulatedMinor: Number(simulated.get(agentId) ?? 0n),
  }));
  const change = (one: AgentOutcome) => one.simulatedMinor - one.actualMinor;
  return {
    lines: lines.length,
    baseMinor: lines.reduce((sum, { baseMinor }) => sum + Number(baseMinor), 0),
    actualMinor: agents.reduce((sum, one) => sum + one.actualMinor, 0),
    simulatedMinor: agents.reduce((sum, one) => sum + one.simulatedMinor, 0),
    winners: agents.filter((one) => change(one) > 0).length,
    losers: agents.filter((one) => change(one) < 0).length,
    capBreaches,
    agents: agents
      .sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)) || (a.agentId < b.agentId ? -1 : 1))
      .slice(0, mostAgents),
  };
}
