/** An amount as the graph has it. */
export function amount(amountMinor: bigint, currency: string) {
  return { amountMinor, currency };
}
