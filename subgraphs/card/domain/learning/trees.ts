/** How trees are grown. */
export type TreeSettings = {
  /** How many trees. */
  readonly trees: number;
  /** How much of each tree is believed, 0 to 1. */
  readonly rate: number;
  /** How many leaves a tree has at most. */
  readonly leaves: number;
  /** How many splits lie above a leaf at most. */
  readonly depth: number;
  /** How many features one tree may ask about: two, and every tree is a table of a pair. */
  readonly mostFeatures: number;
  /** The least information in a leaf: the sum of p(1 - p) of its rows. */
  readonly leastLeaf: number;
  /** What is added to a leaf's information, against small leaves. */
  readonly ridge: number;
  /** Which share of the rows each tree sees, 0 to 1. */
  readonly rowShare: number;
  /** Which share of the features a tree may begin with, 0 to 1. */
  readonly columnShare: number;
  readonly seed: number;
};

/** What trees learn from: rows in bins, feature by feature, and what became of each row. */
export type Binned = {
  readonly rows: number;
  readonly columns: readonly Uint8Array[];
  readonly bins: readonly number[];
  readonly labels: Uint8Array;
  /** 1 where more may never lower the score, -1 where it may never raise it, 0 otherwise. */
  readonly direction: readonly number[];
};

/** A box of bins in which a tree says the same: from (inclusive) and to (exclusive) of each feature it asks about. */
export type Leaf = { readonly box: ReadonlyMap<number, readonly [number, number]>; readonly value: number };
export type Tree = readonly Leaf[];

/** A generator of numbers in [0, 1) that a seed always gives (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Split = {
  readonly feature: number;
  readonly at: number;
  readonly gain: number;
  readonly left: number;
  readonly right: number;
};

type Node = {
  readonly rows: Int32Array;
  readonly depth: number;
  readonly box: ReadonlyMap<number, readonly [number, number]>;
  readonly histogram: Float64Array;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  split: Split | null;
};

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
  const gradients = new Float64Array(data.rows);
  const weights = new Float64Array(data.rows);
  const offsets = offsetsOf(data.bins);
  for (let made = 0; made < settings.trees; made += 1) {
    for (let i = 0; i < data.rows; i += 1) {
      const p = 1 / (1 + Math.exp(-(margins[i] as number)));
      gradients[i] = (data.labels[i] as number) - p;
      weights[i] = p * (1 - p);
    }
    const rows = sampled(data.rows, settings.rowShare, random);
    const roots = data.bins.map(() => random() < settings.columnShare);
    const tree = grow({ data, gradients, weights, offsets, settings, roots }, rows);
    for (const { box, value } of tree) move(data, margins, box, value);
    yield tree;
  }
}

type Growing = {
  readonly data: Binned;
  readonly gradients: Float64Array;
  readonly weights: Float64Array;
  readonly offsets: readonly number[];
  readonly settings: TreeSettings;
  readonly roots: readonly boolean[];
};

function grow(growing: Growing, rows: Int32Array): Tree {
  const { settings } = growing;
  const asked = new Set<number>();
  const leaves = [nodeOf(growing, rows, 0, new Map(), -Infinity, Infinity, 0)];
  const seek = (node: Node) => {
    node.split = node.depth < settings.depth ? bestSplit(growing, node, asked) : null;
  };
  leaves.forEach(seek);
  while (leaves.length < settings.leaves) {
    const best = leaves.reduce<Node | null>(
      (most, node) => (node.split !== null && node.split.gain > (most?.split?.gain ?? 0) ? node : most),
      null,
    );
    if (best?.split == null) break;
    const isNew = !asked.has(best.split.feature);
    asked.add(best.split.feature);
    const parts = divide(growing, best, best.split);
    leaves.splice(leaves.indexOf(best), 1, ...parts);
    for (const node of isNew ? leaves : parts) seek(node);
  }
  return leaves
    .filter(({ box }) => box.size > 0)
    .map(({ box, value }) => ({ box, value: settings.rate * value }));
}

function nodeOf(
  { data, gradients, weights, offsets }: Growing,
  rows: Int32Array,
  depth: number,
  box: Node['box'],
  low: number,
  high: number,
  value: number,
): Node {
  const histogram = new Float64Array(2 * (offsets.at(-1) as number));
  for (let feature = 0; feature < data.columns.length; feature += 1) {
    const column = data.columns[feature] as Uint8Array;
    const offset = offsets[feature] as number;
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] as number;
      const cell = 2 * (offset + (column[row] as number));
      histogram[cell] = (histogram[cell] as number) + (gradients[row] as number);
      histogram[cell + 1] = (histogram[cell + 1] as number) + (weights[row] as number);
    }
  }
  return { rows, depth, box, histogram, low, high, value, split: null };
}

function bestSplit(growing: Growing, node: Node, asked: ReadonlySet<number>): Split | null {
  const { data, settings, roots } = growing;
  let best: Split | null = null;
  for (let feature = 0; feature < data.columns.length; feature += 1) {
    const may = asked.size === 0 ? roots[feature] : asked.has(feature) || asked.size < settings.mostFeatures;
    if (may !== true) continue;
    const split = bestOf(growing, node, feature);
    if (split !== null && split.gain > (best?.gain ?? 1e-9)) best = split;
  }
  return best;
}

/** The best place to divide a node by one feature: where the two sides' values keep the direction and the node's bounds. */
function bestOf({ data, offsets, settings }: Growing, node: Node, feature: number): Split | null {
  const { histogram, low, high } = node;
  const from = 2 * (offsets[feature] as number);
  const bins = data.bins[feature] as number;
  const direction = data.direction[feature] as number;
  const { ridge, leastLeaf } = settings;
  let gradient = 0;
  let weight = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    gradient += histogram[from + 2 * bin] as number;
    weight += histogram[from + 2 * bin + 1] as number;
  }
  const whole = (gradient * gradient) / (weight + ridge);
  let best: Split | null = null;
  let leftGradient = 0;
  let leftWeight = 0;
  for (let bin = 0; bin < bins - 1; bin += 1) {
    leftGradient += histogram[from + 2 * bin] as number;
    leftWeight += histogram[from + 2 * bin + 1] as number;
    const rightWeight = weight - leftWeight;
    if (leftWeight < leastLeaf) continue;
    if (rightWeight < leastLeaf) break;
    const rightGradient = gradient - leftGradient;
    const left = clamp(leftGradient / (leftWeight + ridge), low, high);
    const right = clamp(rightGradient / (rightWeight + ridge), low, high);
    if (direction * (right - left) < 0) continue;
    const gain =
      2 * (leftGradient * left + rightGradient * right) -
      (leftWeight + ridge) * left * left -
      (rightWeight + ridge) * right * right -
      whole;
    if (gain > (best?.gain ?? 1e-9)) best = { feature, at: bin + 1, gain, left, right };
  }
  return best;
}

function divide(growing: Growing, node: Node, { feature, at, left, right }: Split): [Node, Node] {
  const column = growing.data.columns[feature] as Uint8Array;
  const isLeft = (row: number) => (column[row] as number) < at;
  const [from, to] = node.box.get(feature) ?? [0, growing.data.bins[feature] as number];
  const direction = growing.data.direction[feature] as number;
  const middle = (left + right) / 2;
  const bounds = (side: -1 | 1): [number, number] => {
    if (direction === 0) return [node.low, node.high];
    return side * direction < 0 ? [node.low, middle] : [middle, node.high];
  };
  const part = (rows: Int32Array, range: readonly [number, number], side: -1 | 1, value: number) => {
    const box = new Map(node.box).set(feature, range);
    return nodeOf(growing, rows, node.depth + 1, box, ...bounds(side), value);
  };
  return [
    part(node.rows.filter(isLeft), [from, at], -1, left),
    part(
      node.rows.filter((row) => !isLeft(row)),
      [at, to],
      1,
      right,
    ),
  ];
}

function move(data: Binned, margins: Float64Array, box: Leaf['box'], value: number): void {
  const sides = [...box].map(([feature, range]) => [data.columns[feature] as Uint8Array, ...range] as const);
  for (let row = 0; row < data.rows; row += 1) {
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

function sampled(rows: number, share: number, random: () => number): Int32Array {
  const chosen = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row += 1) if (share >= 1 || random() < share) chosen[count++] = row;
  return chosen.slice(0, count);
}

function offsetsOf(bins: readonly number[]): number[] {
  const offsets = [0];
  for (const count of bins) offsets.push((offsets.at(-1) as number) + count);
  return offsets;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
