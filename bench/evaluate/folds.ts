import { seeded } from '../../subgraphs/card/domain/learning/seeded.ts';

/** Numbers from 0 up in an order that a seed always gives. */
export function shuffled(count: number, seed: number): number[] {
  const random = seeded(seed);
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** Rows divided into folds, each with the same share of rows that converted. */
export function stratifiedFolds(labels: ArrayLike<number>, folds: number, seed: number): number[][] {
  const parts = Array.from({ length: folds }, (): number[] => []);
  const order = shuffled(labels.length, seed);
  for (const label of [0, 1]) {
    const alike = order.filter((row) => labels[row] === label);
    for (const [i, row] of alike.entries()) parts[i % folds]?.push(row);
  }
  return parts;
}
