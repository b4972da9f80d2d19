/** Goods and how many of them. */
export type Wanted = { readonly listingId: string; readonly quantity: number };

/** Sums lines of the same goods, in the order in which the goods were first named. */
export function summed(lines: readonly Wanted[]): Wanted[] {
  const quantities = new Map<string, number>();
  for (const { listingId, quantity } of lines) {
    quantities.set(listingId, (quantities.get(listingId) ?? 0) + quantity);
  }
  return [...quantities].map(([listingId, quantity]) => ({ listingId, quantity }));
}
