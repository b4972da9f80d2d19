import { type Binned, type Histogram, histogramOf, offsetsOf, remainder, type Slopes } from './histogram.ts';

/** How one tree is grown. */
export type GrowSettings = {
  /** How many leaves a tree has at most. */
  readonly leaves: number;
  /** How many splits lie above a leaf at most. */
  readonly depth: number;
  /** How many features one tree may ask about: two, and every tree is a table of a pair. */
  readonly mostFeatures: number;
  /** The pairs that trees may ask about; null for all. */
  readonly pairs: readonly (readonly [number, number])[] | null;
  /** The least information in a leaf: the sum of p(1 - p) of its rows. */
  readonly leastLeaf: number;
  /** What is added to a leaf's information, against small leaves. */
  readonly ridge: number;
};

/** A box of bins in which a tree says the same: from (inclusive) and to (exclusive) of each feature it asks about. */
export type Box = ReadonlyMap<number, readonly [from: number, to: number]>;

/** A leaf, with all rows that lie in it. */
export type Leaf = { readonly box: Box; readonly value: number; readonly rows: readonly Int32Array[] };

/** Where a node may be divided, what that is worth, and what the two sides then say. */
type Split = {
  readonly feature: number;
  readonly at: number;
  readonly gain: number;
  readonly left: number;
  readonly right: number;
};

type Node = {
  /** The rows that are learned from, and those that are only moved along. */
  readonly seen: Int32Array;
  readonly unseen: Int32Array;
  readonly depth: number;
  readonly box: Box;
  readonly histogram: Histogram;
  /** Between what the values below may lie, so that no direction is broken. */
  readonly low: number;
  readonly high: number;
  readonly value: number;
  split: Split | null;
};

export type Growing = {
  readonly data: Binned;
  readonly slopes: Slopes;
  readonly settings: GrowSettings;
  /** The features that the tree may ask about. */
  readonly features: readonly number[];
};

/** Grows a tree leaf by leaf, always where it gains most. */
export function grow(growing: Growing, seen: Int32Array, unseen: Int32Array): Leaf[] {
  const { data, slopes, settings, features } = growing;
  const offsets = offsetsOf(data.bins);
  const asked = new Set<number>();
  const { pairs } = settings;
  const goWith = (feature: number) =>
    pairs === null ||
    [...asked].every(
      (one) => one === feature || pairs.some((pair) => pair.includes(one) && pair.includes(feature)),
    );
  const open = () => (asked.size < settings.mostFeatures ? features.filter(goWith) : [...asked]);
  const seek = (node: Node) => {
    node.split = node.depth < settings.depth ? bestSplit(growing, offsets, node, open()) : null;
  };
  const histogram = histogramOf(data, slopes, offsets, seen, features);
  const bounds = { low: -Infinity, high: Infinity };
  const root: Node = {
    ...{ seen, unseen, depth: 0, box: new Map(), histogram, ...bounds, value: 0, split: null },
  };
  const nodes = [root];
  seek(root);
  while (nodes.length < settings.leaves) {
    const place = mostGain(nodes);
    const { [place]: best } = nodes;
    if (best?.split == null) break;
    const isNew = !asked.has(best.split.feature);
    asked.add(best.split.feature);
    const parts = divide(growing, offsets, best, best.split, open());
    nodes.splice(place, 1, ...parts);
    for (const node of isNew ? nodes : parts) seek(node);
  }
  if (nodes.length === 1) return [];
  return nodes.map((node) => ({ box: node.box, value: node.value, rows: [node.seen, node.unseen] }));
}

/** The place of the node whose division gains most; -1 where none can be divided. */
function mostGain(nodes: readonly Node[]): number {
  return nodes.reduce(
    (best, { split }, i) => (split !== null && split.gain > (nodes[best]?.split?.gain ?? 0) ? i : best),
    -1,
  );
}

function bestSplit(
  growing: Growing,
  offsets: readonly number[],
  node: Node,
  features: readonly number[],
): Split | null {
  let best: Split | null = null;
  for (const feature of features) {
    const split = bestOf(growing, offsets, node, feature);
    if (split !== null && split.gain > (best?.gain ?? 0)) best = split;
  }
  return best;
}

/** The best place to divide a node by one feature: where the two sides' values keep the direction and the node's bounds. */
function bestOf(
  { data, settings }: Growing,
  offsets: readonly number[],
  { histogram, low, high }: Node,
  feature: number,
): Split | null {
  const from = 2 * (offsets[feature] as number);
  const end = from + 2 * (data.bins[feature] as number);
  const direction = data.direction[feature] as number;
  const { ridge, leastLeaf } = settings;
  let gradient = 0;
  let weight = 0;
  for (let cell = from; cell < end; cell += 2) {
    gradient += histogram[cell] as number;
    weight += histogram[cell + 1] as number;
  }
  const whole = gainOf(gradient, weight + ridge, clamp(gradient / (weight + ridge), low, high));
  let best: Split | null = null;
  let most = 1e-9;
  let leftGradient = 0;
  let leftWeight = 0;
  for (let cell = from; cell < end - 2; cell += 2) {
    leftGradient += histogram[cell] as number;
    leftWeight += histogram[cell + 1] as number;
    const rightWeight = weight - leftWeight;
    if (leftWeight < leastLeaf) continue;
    if (rightWeight < leastLeaf) break;
    const rightGradient = gradient - leftGradient;
    const left = clamp(leftGradient / (leftWeight + ridge), low, high);
    const right = clamp(rightGradient / (rightWeight + ridge), low, high);
    if (direction * (right - left) < 0) continue;
    const parts =
      gainOf(leftGradient, leftWeight + ridge, left) + gainOf(rightGradient, rightWeight + ridge, right);
    if (parts - whole <= most) continue;
    most = parts - whole;
    best = { feature, at: (cell - from) / 2 + 1, gain: most, left, right };
  }
  return best;
}

/** How much better the rows are told when they are told so: twice the fall of the loss, to second order. */
function gainOf(gradient: number, weight: number, value: number): number {
  return (2 * gradient - weight * value) * value;
}

function divide(
  { data, slopes }: Growing,
  offsets: readonly number[],
  node: Node,
  { feature, at, left, right }: Split,
  features: readonly number[],
): readonly [Node, Node] {
  const column = data.columns[feature] as Uint8Array;
  const [seenLeft, seenRight] = parted(node.seen, column, at);
  const [unseenLeft, unseenRight] = parted(node.unseen, column, at);
  const fewer = seenLeft.length <= seenRight.length ? seenLeft : seenRight;
  const summed = histogramOf(data, slopes, offsets, fewer, features);
  const rest = remainder(node.histogram, summed);
  const [from, to] = node.box.get(feature) ?? [0, data.bins[feature] as number];
  const direction = data.direction[feature] as number;
  const middle = (left + right) / 2;
  const { low, high } = node;
  const below = { low, high: Math.min(high, middle) };
  const above = { low: Math.max(low, middle), high };
  const bounds = direction === 0 ? [node, node] : direction > 0 ? [below, above] : [above, below];
  const part = (side: 0 | 1, range: readonly [number, number], value: number): Node => ({
    seen: side === 0 ? seenLeft : seenRight,
    unseen: side === 0 ? unseenLeft : unseenRight,
    depth: node.depth + 1,
    box: new Map(node.box).set(feature, range),
    histogram: (fewer === seenLeft) === (side === 0) ? summed : rest,
    low: bounds[side]?.low ?? low,
    high: bounds[side]?.high ?? high,
    value,
    split: null,
  });
  return [part(0, [from, at], left), part(1, [at, to], right)];
}

/** The rows that lie below a bin and the others, each in their order. */
function parted(rows: Int32Array, column: Uint8Array, at: number): readonly [Int32Array, Int32Array] {
  const left = new Int32Array(rows.length);
  const right = new Int32Array(rows.length);
  let lefts = 0;
  let rights = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    if ((column[row] as number) < at) left[lefts++] = row;
    else right[rights++] = row;
  }
  return [left.subarray(0, lefts), right.subarray(0, rights)];
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
