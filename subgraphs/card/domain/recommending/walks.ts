/** Goods that somebody opened. `id` settles which of two openings at one instant is first. */
export type Opening = {
  readonly id: string;
  readonly visitorId: string;
  readonly listingId: string;
  readonly at: number;
};

/** A visit as these models see it: the goods that were opened, in order, those opened again included. */
export type Walk = {
  readonly id: string;
  readonly visitorId: string;
  readonly endedAt: number;
  readonly goods: readonly string[];
};

/** Walks with numbers for goods, in the order of their ids: whatever settles by the number settles by the id. */
export type NumberedWalks = {
  readonly goods: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Newest first. */
  readonly walks: readonly Int32Array[];
};

/** The walks of whatever was opened, newest first: each visitor's openings, parted where it paused for longer than that. */
export function walksOf(openings: readonly Opening[], longestPauseMs: number): Walk[] {
  const ordered = [...openings].sort((a, b) => a.at - b.at || compare(a.id, b.id));
  const open = new Map<string, { id: string; visitorId: string; endedAt: number; goods: string[] }>();
  const walks: Walk[] = [];
  for (const { id, visitorId, listingId, at } of ordered) {
    const known = open.get(visitorId);
    if (known !== undefined && at - known.endedAt <= longestPauseMs) {
      known.goods.push(listingId);
      known.endedAt = at;
      continue;
    }
    const walk = { id, visitorId, endedAt: at, goods: [listingId] };
    open.set(visitorId, walk);
    walks.push(walk);
  }
  return newestFirst(walks);
}

/** Walks by their end, newest first; those that end together by id. */
export function newestFirst(walks: readonly Walk[]): Walk[] {
  return [...walks].sort((a, b) => b.endedAt - a.endedAt || compare(a.id, b.id));
}

/** The same walks in numbers, whatever order they came in. */
export function numbered(walks: readonly Walk[]): NumberedWalks {
  const goods = [...new Set(walks.flatMap((walk) => walk.goods))].sort(compare);
  const numbers = new Map(goods.map((id, number) => [id, number]));
  const inNumbers = ({ goods: walked }: Walk) => Int32Array.from(walked, (id) => numbers.get(id) as number);
  return { goods, numbers, walks: newestFirst(walks).map(inNumbers) };
}

/** The numbers of goods that are known; others are passed over. */
export function numbersOf({ numbers }: Pick<NumberedWalks, 'numbers'>, goods: readonly string[]): Int32Array {
  return Int32Array.from(goods.flatMap((id) => numbers.get(id) ?? []));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
