/** What is best by its score, best first; equal ones by number. Only what scores above 0. */
export function best(scores: Float64Array, most: number): number[] {
  const kept: number[] = [];
  if (most < 1) return kept;
  let least = 0;
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number] as number;
    if (!(score > least)) continue;
    let place = kept.length;
    while (place > 0 && (scores[kept[place - 1] as number] as number) < score) place -= 1;
    kept.splice(place, 0, number);
    if (kept.length > most) kept.pop();
    if (kept.length === most) least = scores[kept[most - 1] as number] as number;
  }
  return kept;
}

/** Scores so that they sum to 1; where there are none they stay 0. */
export function shared(scores: Float64Array): Float64Array {
  const sum = scores.reduce((total, score) => total + score, 0);
  return sum > 0 ? scores.map((score) => score / sum) : scores;
}

/** Numbers with weights, as a row of a sparse matrix. */
export type Row = { readonly numbers: Int32Array; readonly weights: Float64Array };

/** Of a row what weighs most: at most so many, the heaviest first, equal ones by number. */
export function heaviest(row: ReadonlyMap<number, number>, most: number): Row {
  const kept = [...row].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
  return {
    numbers: Int32Array.from(kept, ([number]) => number),
    weights: Float64Array.from(kept, ([, weight]) => weight),
  };
}

/** Adds a row, so many times, to scores. */
export function addRow(scores: Float64Array, row: Row | undefined, times: number): void {
  if (row === undefined) return;
  for (let i = 0; i < row.numbers.length; i += 1) {
    const number = row.numbers[i] as number;
    scores[number] = (scores[number] as number) + times * (row.weights[i] as number);
  }
}

/** The best of scores as a row: at most so many, the heaviest first, equal ones by number. */
export function bestRow(scores: Float64Array, most: number): Row {
  const numbers = Int32Array.from(best(scores, most));
  return { numbers, weights: Float64Array.from(numbers, (number) => scores[number] as number) };
}

/** Goods, and how much they count. */
export type Weighed = { readonly listingId: string; readonly weight: number };

/** Of goods those that weigh most: at most so many, the heaviest first, equal ones by id. */
export function heaviestGoods<Goods extends Weighed>(goods: Iterable<Goods>, most: number): Goods[] {
  const kept: Goods[] = [];
  for (const one of goods) {
    let place = kept.length;
    while (place > 0 && isBefore(one, kept[place - 1] as Goods)) place -= 1;
    if (place >= most) continue;
    kept.splice(place, 0, one);
    if (kept.length > most) kept.pop();
  }
  return kept;
}

function isBefore(a: Weighed, b: Weighed): boolean {
  return a.weight > b.weight || (a.weight === b.weight && a.listingId < b.listingId);
}
