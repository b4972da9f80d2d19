import { type GrowSettings, grow, type Leaf } from './grow.ts';
import type { Binned } from './histogram.ts';
import { seeded } from './seeded.ts';

/** How trees are boosted. */
export type TreeSettings = GrowSettings & {
  /** How many trees. */
  readonly trees: number;
  /** How much of each tree is believed, 0 to 1. */
  readonly rate: number;
  /** Which share of the rows each tree sees, 0 to 1. */
  readonly rowShare: number;
  /** Which share of the features a tree may ask about, 0 to 1. */
  readonly columnShare: number;
  readonly seed: number;
};

export type Tree = readonly Leaf[];

/**
 * Boosted trees for a chance (second-order logistic boosting over histograms, grown leaf by leaf). `margins` are the
 * log-odds so far and are moved along. Yields after each tree, so that whoever trains can do something else in between.
 */
export function* boost(
  data: Binned,
  margins: Float64Array,
  settings: TreeSettings,
): Generator<Tree, void, undefined> {
  const random = seeded(settings.seed);
  const slopes = { gradients: new Float64Array(data.rows), weights: new Float64Array(data.rows) };
  for (let made = 0; made < settings.trees; made += 1) {
    for (let i = 0; i < data.rows; i += 1) {
      const p = 1 / (1 + Math.exp(-(margins[i] as number)));
      slopes.gradients[i] = (data.labels[i] as number) - p;
      slopes.weights[i] = p * (1 - p);
    }
    const [seen, unseen] = sampled(data.rows, settings.rowShare, random);
    const features = data.bins.flatMap((_, feature) => (random() < settings.columnShare ? [feature] : []));
    const leaves = grow({ data, slopes, settings, features }, seen, unseen);
    const tree = leaves.map((leaf) => ({ ...leaf, value: settings.rate * leaf.value }));
    for (const { rows, value } of tree) {
      for (const some of rows) {
        for (let i = 0; i < some.length; i += 1) {
          const row = some[i] as number;
          margins[row] = (margins[row] as number) + value;
        }
      }
    }
    yield tree;
  }
}

/** Moves the log-odds of other rows by a tree. */
export function addTree(columns: readonly Uint8Array[], margins: Float64Array, tree: Tree): void {
  for (const { box, value } of tree) {
    const sides = [...box].map(([feature, range]) => [columns[feature] as Uint8Array, ...range] as const);
    for (let row = 0; row < margins.length; row += 1) {
      let inside = true;
      for (const [column, from, to] of sides) {
        const bin = column[row] as number;
        if (bin < from || bin >= to) {
          inside = false;
          break;
        }
      }
      if (inside) margins[row] = (margins[row] as number) + value;
    }
  }
}

/** Draws rows: those drawn, and the others. */
function sampled(rows: number, share: number, random: () => number): readonly [Int32Array, Int32Array] {
  const seen: number[] = [];
  const unseen: number[] = [];
  for (let row = 0; row < rows; row += 1) (share >= 1 || random() < share ? seen : unseen).push(row);
  return [Int32Array.from(seen), Int32Array.from(unseen)];
}
