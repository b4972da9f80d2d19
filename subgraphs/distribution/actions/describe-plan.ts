import { depths, type Plan, type Rates } from '../domain/plan.ts';
import { judge } from '../domain/plan-rules.ts';
import { textOf } from '../domain/plan-text.ts';

/** A plan as its readers see it: its tiers, what it says in words, and what the rules have to say of it. */
export function describePlan(plan: Plan) {
  const tiersOf = (rates: Rates) =>
    depths.map((depth) => ({ depth, rateBps: rates[depth], requiredRank: plan.ranks[depth] }));
  const tiers = tiersOf(plan.rates);
  const modifiers = plan.modifiers.map(({ tierKey, rates }) => ({ tierKey, tiers: tiersOf(rates) }));
  return { tiers, modifiers, ...textOf(plan), findings: judge({ ...plan, tiers, modifiers }) };
}
