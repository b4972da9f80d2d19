import type { Deps } from '../../../platform/subgraph.ts';

/** What refunding goods would take back of a commission. */
export type QuotedReversal = {
  readonly commissionId: string;
  readonly agentId: string;
  readonly depth: number;
  readonly amountMinor: number;
};

/** Asks distribution what refunding goods would take back; null while it is away. */
export async function askReversals(
  deps: Deps,
  lines: readonly { readonly lineId: string; readonly goodsMinor: bigint }[],
): Promise<readonly QuotedReversal[] | null> {
  try {
    const { _quoteReversals: reversals } = await deps.call<{
      readonly _quoteReversals: readonly QuotedReversal[];
    }>(
      'distribution',
      `query ($lines: [ReversalQuoteInput!]!) { _quoteReversals(lines: $lines) { commissionId agentId depth amountMinor } }`,
      { lines: lines.map(({ lineId, goodsMinor }) => ({ lineId, goodsMinor: Number(goodsMinor) })) },
    );
    return reversals;
  } catch (error) {
    deps.log.warn({ err: error }, 'a refund is quoted without what it takes back of commissions');
    return null;
  }
}
