import { type Decay, decayed } from './decay.ts';
import type { NumberedWalks } from './walks.ts';

export type NeighbourSettings = {
  /** How many of the newest walks that share goods are compared. */
  readonly sampled: number;
  /** How many of them, the most alike, say what comes next. */
  readonly neighbours: number;
  /** How goods that were looked at longer ago say less of what a walk is like. */
  readonly walkDecay: Decay;
  /** How a neighbour says less, the longer ago the walk shared goods with it. */
  readonly sharedDecay: Decay;
  /** How goods say less, the further they lie from the shared ones in the neighbour's walk. */
  readonly nearDecay: Decay;
  /** How much rare goods count more than goods that everybody looks at; 0 for not at all. */
  readonly rarity: number;
  /** How much a neighbour's goods count more behind the shared ones than before them; 1 for the same. */
  readonly onward: number;
  /** How much the latest shared one counts itself: it may be opened again. */
  readonly again: number;
};

/** Walks by the goods in them. */
export type Neighbourhood = {
  readonly walks: readonly Int32Array[];
  /** Of each of the goods the walks with it, newest first. */
  readonly holders: readonly Int32Array[];
  readonly rarities: Float64Array;
  readonly settings: NeighbourSettings;
};

/** Vector session neighbours: past walks are asked by the goods that they share with a walk. */
export function learnNeighbourhood(
  { goods, walks }: NumberedWalks,
  settings: NeighbourSettings,
): Neighbourhood {
  const holders = goods.map((): number[] => []);
  walks.forEach((walk, place) => {
    if (walk.length < 2) return;
    for (const number of new Set(walk)) holders[number]?.push(place);
  });
  const told = walks.filter(({ length }) => length > 1).length;
  return {
    walks,
    holders: holders.map((places) => Int32Array.from(places)),
    rarities: Float64Array.from(
      holders,
      ({ length }) => 1 + settings.rarity * Math.log((1 + told) / (1 + length)),
    ),
    settings,
  };
}

type Neighbour = { readonly place: number; readonly alike: number };

/** How much past walks like this one say that each of all goods comes next, those that it has been at included. */
export function neighbourly(hood: Neighbourhood, walk: Int32Array): Float64Array {
  const { walks, rarities, settings } = hood;
  const scores = new Float64Array(rarities.length);
  const ago = stepsAgo(walk);
  for (const { place, alike } of neighboursOf(hood, ago)) {
    const other = walks[place] as Int32Array;
    const [shared, at] = latestShared(other, ago);
    const weight = alike * decayed(settings.sharedDecay, shared);
    const counted = new Set<number>();
    for (let i = other.length - 1; i >= 0; i -= 1) {
      const number = other[i] as number;
      // What was opened twice is counted where it says more: behind the shared goods.
      if (counted.has(number)) continue;
      counted.add(number);
      const near = i === at ? settings.again : decayed(settings.nearDecay, Math.abs(i - at) - 1);
      const onward = i > at ? settings.onward : 1;
      scores[number] = (scores[number] as number) + weight * near * onward * (rarities[number] as number);
    }
  }
  return scores;
}

/** How many steps ago each of a walk's goods was opened last. */
function stepsAgo(walk: Int32Array): Map<number, number> {
  const ago = new Map<number, number>();
  for (let steps = 0; steps < walk.length; steps += 1) {
    const number = walk[walk.length - 1 - steps] as number;
    if (!ago.has(number)) ago.set(number, steps);
  }
  return ago;
}

/** The past walks that are most like it; of those that are equally so the newest. */
function neighboursOf(hood: Neighbourhood, ago: ReadonlyMap<number, number>): Neighbour[] {
  const { holders, walks, rarities, settings } = hood;
  const alike = new Map<number, number>();
  for (const [number, steps] of ago) {
    const weight = decayed(settings.walkDecay, steps) * (rarities[number] as number);
    const places = holders[number] as Int32Array;
    for (let i = 0; i < Math.min(settings.sampled, places.length); i += 1) {
      const place = places[i] as number;
      alike.set(place, (alike.get(place) ?? 0) + weight);
    }
  }
  // Places count up from the newest: the smaller one was later.
  const sampled = Int32Array.from(alike.keys()).sort().subarray(0, settings.sampled);
  const found = Array.from(sampled, (place): Neighbour => {
    const { length } = walks[place] as Int32Array;
    return { place, alike: (alike.get(place) as number) / Math.sqrt(length) };
  });
  if (found.length <= settings.neighbours) return found;
  return found.sort((a, b) => b.alike - a.alike || a.place - b.place).slice(0, settings.neighbours);
}

/** Which of the shared goods the walk was at last: how many steps ago, and where it lies in the other. */
function latestShared(other: Int32Array, ago: ReadonlyMap<number, number>): [steps: number, at: number] {
  let [least, at] = [Number.POSITIVE_INFINITY, -1];
  for (let i = 0; i < other.length; i += 1) {
    const steps = ago.get(other[i] as number);
    if (steps !== undefined && steps <= least) [least, at] = [steps, i];
  }
  return [least, at];
}
