/** A variant of a card: which version of it, and how large its share is. */
export type Variant = { readonly key: string; readonly weight: number; readonly version: number };

/** The names of variants, in their order. */
export const variantKeys = ['a', 'b', 'c', 'd'] as const;

/** The variant that a place between 0 and 1 falls into: each takes up as much as its weight is of all weights. */
export function variantAt(variants: readonly Variant[], place: number): Variant {
  const whole = variants.reduce((sum, { weight }) => sum + weight, 0);
  let rest = place * whole;
  for (const variant of variants) {
    rest -= variant.weight;
    if (rest < 0) return variant;
  }
  return variants.at(-1) as Variant;
}

/** What became of so many visitors. */
export type Tried = { readonly visitors: number; readonly count: number };

/** The 95 % interval of a rate (Wilson, 1927): holds for few visitors too, and never leaves 0 to 1. */
export function intervalOf({
  visitors,
  count,
}: Tried): { readonly low: number; readonly high: number } | null {
  if (visitors === 0) return null;
  const z = 1.959963984540054;
  const rate = count / visitors;
  const spread = 1 + (z * z) / visitors;
  const centre = (rate + (z * z) / (2 * visitors)) / spread;
  const half = (z / spread) * Math.sqrt((rate * (1 - rate)) / visitors + (z * z) / (4 * visitors * visitors));
  return { low: count === 0 ? 0 : centre - half, high: count === visitors ? 1 : centre + half };
}

/** Above this many the sum would take long, and the normal distribution is as good. */
const mostTerms = 20_000;

/** The probability that the second's true rate is above the first's, each known from uniform priors as a Beta. */
export function chanceToBeat(first: Tried, second: Tried): number {
  const a = { hits: first.count + 1, misses: first.visitors - first.count + 1 };
  const b = { hits: second.count + 1, misses: second.visitors - second.count + 1 };
  if (b.hits > mostTerms) return chanceOfNormals(a, b);
  // P(B > A) = Σ B(α + i, β + β') / ((β' + i) B(1 + i, β') B(α, β)) for i below α' (Evan Miller, 2014).
  let chance = 0;
  for (let i = 0; i < b.hits; i += 1) {
    chance += Math.exp(
      logBeta(a.hits + i, a.misses + b.misses) -
        Math.log(b.misses + i) -
        logBeta(1 + i, b.misses) -
        logBeta(a.hits, a.misses),
    );
  }
  return Math.min(1, chance);
}

type Beta = { readonly hits: number; readonly misses: number };

function chanceOfNormals(a: Beta, b: Beta): number {
  const [mine, theirs] = [momentsOf(b), momentsOf(a)];
  return normalBelow((mine.mean - theirs.mean) / Math.sqrt(mine.variance + theirs.variance));
}

function momentsOf({ hits, misses }: Beta): { readonly mean: number; readonly variance: number } {
  const all = hits + misses;
  return { mean: hits / all, variance: (hits * misses) / (all * all * (all + 1)) };
}

/** How much of a standard normal lies below, to 1.5e-7 (Abramowitz and Stegun 7.1.26). */
function normalBelow(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const above = (poly * Math.exp(-x * x)) / 2;
  return z >= 0 ? 1 - above : above;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Lanczos, g = 7: good to 15 digits above 0.5, and nothing here is below 1. */
function logGamma(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
    -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const y = x - 1;
  const sum = terms.reduce((so, term, i) => so + term / (y + i + 1), 0.99999999999980993);
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}
