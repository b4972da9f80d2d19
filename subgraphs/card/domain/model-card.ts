import type { Outcome } from './intent-model.ts';
import { areaUnderCurve, brierScore, calibrationError, logLoss } from './learning/metrics.ts';

/** How well a model told how visits would end. */
export type Measure = {
  readonly visits: number;
  readonly auc: number | null;
  readonly logLoss: number;
  readonly brier: number;
  readonly calibrationError: number;
};

/** Measures chances that were told before the ends were known. */
export function measureOf(chances: readonly number[], ends: readonly boolean[]): Measure {
  const labels = ends.map((end) => (end ? 1 : 0));
  return {
    visits: labels.length,
    auc: areaUnderCurve(chances, labels),
    logLoss: logLoss(chances, labels),
    brier: brierScore(chances, labels),
    calibrationError: calibrationError(chances, labels),
  };
}

/** How many outcomes each side of a drift has. */
export const driftWindow = 200;

/**
 * How far the newest outcomes lie from those before in what was observed: the population stability index, sum over a
 * feature's stretches of (new - old) x ln(new / old), the features summed. Shares are held above half a visit. Null where
 * there are too few.
 */
export function driftOf(outcomes: readonly Outcome[], edges: readonly (readonly number[])[]): number | null {
  if (outcomes.length < 2 * driftWindow) return null;
  const now = outcomes.slice(-driftWindow);
  const before = outcomes.slice(-2 * driftWindow, -driftWindow);
  return edges.reduce((sum, one, feature) => {
    const share = (of: readonly Outcome[], bin: number) => {
      const within = of.filter(
        ({ observed }) => one.filter((edge) => edge <= (observed[feature] ?? 0)).length === bin,
      );
      return Math.max(within.length, 0.5) / driftWindow;
    };
    const steps = Array.from(
      { length: one.length + 1 },
      (_, bin) => [share(now, bin), share(before, bin)] as const,
    );
    return sum + steps.reduce((all, [a, b]) => all + (a - b) * Math.log(a / b), 0);
  }, 0);
}
