import { bestRow, heaviest, type Row } from './ranking.ts';
import type { NumberedWalks } from './walks.ts';

export type Progress = { readonly done: number; readonly total: number };

/** A symmetric matrix by its lower triangle, row behind row: row i begins at i * (i + 1) / 2. */
export type Triangle = { readonly size: number; readonly cells: Float64Array };

const rowAt = (row: number) => (row * (row + 1)) / 2;

/** In how many walks each two of the goods are, and on the diagonal each of them. */
export function together({ goods, walks }: Pick<NumberedWalks, 'goods' | 'walks'>): Triangle {
  const cells = new Float64Array(rowAt(goods.length));
  for (const walk of walks) {
    const seen = [...new Set(walk)].sort((a, b) => a - b);
    for (const [place, row] of seen.entries()) {
      for (const column of seen.slice(0, place + 1)) {
        cells[rowAt(row) + column] = (cells[rowAt(row) + column] as number) + 1;
      }
    }
  }
  return { size: goods.length, cells };
}

/**
 * The linear item model EASE: what others in a walk say of each of the goods, B = I - P / diag(P) with P the inverse of
 * the goods' joint counts plus a ridge, in closed form. Of each of the goods the others that it speaks for most are kept.
 * Takes time with the third power of the goods: yields after each row, so that whoever waits is served in between.
 */
export function* relateLinearly(
  counts: Triangle,
  ridge: number,
  kept: number,
): Generator<Progress, Row[], undefined> {
  const { size } = counts;
  const cells = counts.cells.slice();
  for (let i = 0; i < size; i += 1) cells[rowAt(i) + i] = (cells[rowAt(i) + i] as number) + ridge;
  const total = (passes.length + 1) * size;
  yield* inverted({ size, cells }, total);
  const rows: Row[] = [];
  const said = new Float64Array(size);
  for (let from = 0; from < size; from += 1) {
    for (let to = 0; to < size; to += 1) {
      const joint = cells[rowAt(Math.max(from, to)) + Math.min(from, to)] as number;
      said[to] = to === from ? 0 : -joint / (cells[rowAt(to) + to] as number);
    }
    rows.push(bestRow(said, kept));
    yield { done: passes.length * size + from + 1, total };
  }
  return rows;
}

/** The same by the cosine of joint counts: for shelves that are too large for the linear model. */
export function relateByCosine(walks: NumberedWalks, kept: number): Row[] {
  const alone = new Float64Array(walks.goods.length);
  const joint = walks.goods.map(() => new Map<number, number>());
  for (const walk of walks.walks) {
    const seen = [...new Set(walk)];
    for (const a of seen) {
      alone[a] = (alone[a] as number) + 1;
      for (const b of seen) if (a !== b) joint[a]?.set(b, (joint[a]?.get(b) ?? 0) + 1);
    }
  }
  const norm = (a: number, b: number) => Math.sqrt((alone[a] as number) * (alone[b] as number));
  return joint.map((row, a) =>
    heaviest(new Map([...row].map(([b, count]) => [b, count / norm(a, b)])), kept),
  );
}

/** Inverts a positive definite matrix in its place: Cholesky's factor, that factor's inverse, and its square. */
function* inverted({ size, cells }: Triangle, total: number): Generator<Progress, void, undefined> {
  const spare = new Float64Array(size);
  for (const [part, pass] of passes.entries()) {
    for (let row = 0; row < size; row += 1) {
      pass(cells, row, size, spare);
      yield { done: part * size + row + 1, total };
    }
  }
}

/** What is done with one row after the other. Each reads what lies in one piece of memory, which is what makes it fast. */
const passes = [factor, turn, square];

/** The row of the lower factor L with L Lᵀ the matrix. */
function factor(cells: Float64Array, row: number): void {
  const here = rowAt(row);
  for (let column = 0; column <= row; column += 1) {
    const there = rowAt(column);
    const rest = (cells[here + column] as number) - product(cells, here, there, column);
    if (column === row && !(rest > 0)) throw new Error('The matrix is not positive definite.');
    cells[here + column] = column === row ? Math.sqrt(rest) : rest / (cells[there + column] as number);
  }
}

/** The row of the factor's inverse, from the rows above it. */
function turn(cells: Float64Array, row: number, _: number, spare: Float64Array): void {
  const here = rowAt(row);
  const diagonal = cells[here + row] as number;
  spare.fill(0, 0, row);
  for (let k = 0; k < row; k += 1) {
    addTimes(spare, cells, rowAt(k), k + 1, -(cells[here + k] as number) / diagonal);
  }
  cells.set(spare.subarray(0, row), here);
  cells[here + row] = 1 / diagonal;
}

/** The row of the turned factor's square, from that row and those below it. */
function square(cells: Float64Array, row: number, size: number, spare: Float64Array): void {
  spare.fill(0, 0, row + 1);
  for (let k = row; k < size; k += 1) {
    const there = rowAt(k);
    addTimes(spare, cells, there, row + 1, cells[there + row] as number);
  }
  cells.set(spare.subarray(0, row + 1), rowAt(row));
}

/** The sum of products of two stretches: four sums at once, none of which waits for another. */
function product(cells: Float64Array, a: number, b: number, length: number): number {
  let [first, second, third, fourth, i] = [0, 0, 0, 0, 0];
  for (; i + 3 < length; i += 4) {
    first += (cells[a + i] as number) * (cells[b + i] as number);
    second += (cells[a + i + 1] as number) * (cells[b + i + 1] as number);
    third += (cells[a + i + 2] as number) * (cells[b + i + 2] as number);
    fourth += (cells[a + i + 3] as number) * (cells[b + i + 3] as number);
  }
  for (; i < length; i += 1) first += (cells[a + i] as number) * (cells[b + i] as number);
  return first + second + third + fourth;
}

/** Adds a stretch, so many times, to the beginning of another. */
function addTimes(sums: Float64Array, cells: Float64Array, at: number, length: number, times: number): void {
  if (times === 0) return;
  for (let i = 0; i < length; i += 1) sums[i] = (sums[i] as number) + times * (cells[at + i] as number);
}
