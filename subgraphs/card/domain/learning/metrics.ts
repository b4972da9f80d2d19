/** The chance that a log-odds stands for. */
export function chanceOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The chance that a row that converted is put before one that did not, ties half; null without both kinds. */
export function areaUnderCurve(scores: ArrayLike<number>, labels: ArrayLike<number>): number | null {
  const order = Array.from({ length: scores.length }, (_, i) => i).sort(
    (a, b) => (scores[a] as number) - (scores[b] as number),
  );
  let ranks = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let end = i;
    let tied = 0;
    while (end < order.length && scores[order[end] as number] === scores[order[i] as number]) {
      tied += labels[order[end] as number] as number;
      end += 1;
    }
    ranks += tied * ((i + 1 + end) / 2);
    positives += tied;
    i = end;
  }
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return null;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The mean precision at each row that converted, from the highest score down, ties as one step. */
export function averagePrecision(scores: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = descending(scores);
  let found = 0;
  let sum = 0;
  for (let i = 0; i < order.length; ) {
    let end = i;
    let tied = 0;
    while (end < order.length && scores[order[end] as number] === scores[order[i] as number]) {
      tied += labels[order[end] as number] as number;
      end += 1;
    }
    found += tied;
    sum += tied * (found / end);
    i = end;
  }
  return found === 0 ? 0 : sum / found;
}

/** Mean squared error of the chances. */
export function brierScore(chances: ArrayLike<number>, labels: ArrayLike<number>): number {
  return mean(chances, (p, i) => (p - (labels[i] as number)) ** 2);
}

/** Mean negative log-likelihood; chances are held within 1e-12 of 0 and 1. */
export function logLoss(chances: ArrayLike<number>, labels: ArrayLike<number>): number {
  return mean(chances, (p, i) => -Math.log(Math.max(1e-12, labels[i] === 1 ? p : 1 - p)));
}

/** How far told chances lie from what came, in ten bins of equal width, weighed by how many lie in each. */
export function calibrationError(chances: ArrayLike<number>, labels: ArrayLike<number>): number {
  const told = new Float64Array(10);
  const came = new Float64Array(10);
  for (let i = 0; i < chances.length; i += 1) {
    const bin = Math.min(9, Math.floor(10 * (chances[i] as number)));
    told[bin] = (told[bin] as number) + (chances[i] as number);
    came[bin] = (came[bin] as number) + (labels[i] as number);
  }
  return (
    told.reduce((sum, one, bin) => sum + Math.abs(one - (came[bin] as number)), 0) /
    Math.max(1, chances.length)
  );
}

/** The harmonic mean of precision and recall when all from a chance on are called. */
export function f1At(threshold: number, chances: ArrayLike<number>, labels: ArrayLike<number>): number {
  let hit = 0;
  let called = 0;
  let there = 0;
  for (let i = 0; i < chances.length; i += 1) {
    const call = (chances[i] as number) >= threshold;
    called += call ? 1 : 0;
    there += labels[i] as number;
    hit += call ? (labels[i] as number) : 0;
  }
  return hit === 0 ? 0 : (2 * hit) / (called + there);
}

/** The chance from which on calling gives the best F1. */
export function bestThreshold(chances: ArrayLike<number>, labels: ArrayLike<number>): number {
  const order = descending(chances);
  let there = 0;
  for (let i = 0; i < labels.length; i += 1) there += labels[i] as number;
  let hit = 0;
  let best = { f1: -1, threshold: 0.5 };
  order.forEach((row, i) => {
    hit += labels[row] as number;
    const f1 = (2 * hit) / (i + 1 + there);
    if (f1 > best.f1) best = { f1, threshold: chances[row] as number };
  });
  return best.threshold;
}

/**
 * The mean of paired differences over cross-validation folds with its 95 % interval, by the corrected resampled t
 * (Nadeau and Bengio 2003): folds share training rows, so the plain interval would be too narrow.
 */
export function pairedInterval(differences: readonly number[]): { mean: number; low: number; high: number } {
  const folds = differences.length;
  const middle = differences.reduce((sum, one) => sum + one, 0) / folds;
  const variance = differences.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (folds - 1);
  const half = quantiles(folds - 1) * Math.sqrt(variance * (1 / folds + 1 / (folds - 1)));
  return { mean: middle, low: middle - half, high: middle + half };
}

/** Two-sided 95 % quantiles of Student's t by degrees of freedom. */
function quantiles(degrees: number): number {
  const table = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131,
  ];
  return table[degrees - 1] ?? 1.96 + 2.4 / degrees;
}

function descending(scores: ArrayLike<number>): number[] {
  return Array.from({ length: scores.length }, (_, i) => i).sort(
    (a, b) => (scores[b] as number) - (scores[a] as number) || a - b,
  );
}

function mean(values: ArrayLike<number>, of: (value: number, i: number) => number): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += of(values[i] as number, i);
  return values.length === 0 ? 0 : sum / values.length;
}
