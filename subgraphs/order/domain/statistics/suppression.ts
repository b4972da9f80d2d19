/** So many people a figure must be about, so that it tells of nobody. */
export const fewest = 5;

/**
 * Which of the parts of a whole are not to be told. `people`: how many each part is about; parts about nobody tell of
 * nobody. Whoever knows the whole knows what the untold parts come to together: so those are about five people at least,
 * and at least two parts, for which the smallest of the others are left untold as well. Of equally small ones the first.
 */
export function untold(people: readonly number[]): boolean[] {
  const hidden = people.map((count) => count > 0 && count < fewest);
  if (!hidden.includes(true)) return hidden;
  const bySize = people
    .map((count, index) => ({ count, index }))
    .filter(({ count }) => count >= fewest)
    .sort((a, b) => a.count - b.count || a.index - b.index);
  for (const { index } of bySize) {
    if (isCovered(people, hidden)) break;
    hidden[index] = true;
  }
  return hidden;
}

function isCovered(people: readonly number[], hidden: readonly boolean[]): boolean {
  const counts = people.filter((_, index) => hidden[index]);
  return counts.length >= 2 && counts.reduce((sum, count) => sum + count, 0) >= fewest;
}
