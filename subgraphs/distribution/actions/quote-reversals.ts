import type { Deps } from '../../../platform/subgraph.ts';
import { reversalOf } from '../domain/commission.ts';
import { linesOf, paidCommissionsOfLines } from '../store/commissions.ts';

/** What refunding goods would take back of a commission. */
export type QuotedReversal = {
  readonly commissionId: string;
  readonly agentId: string;
  readonly depth: number;
  readonly amountMinor: bigint;
};

/** What refunding goods of lines would take back, by the very arithmetic that then does. Nothing is done. */
export async function quoteReversals(
  { db }: Deps,
  wished: readonly { readonly lineId: string; readonly goodsMinor: bigint }[],
): Promise<QuotedReversal[]> {
  const ids = wished.map(({ lineId }) => lineId);
  const [lines, paid] = await Promise.all([linesOf(db.pool, ids), paidCommissionsOfLines(db.pool, ids)]);
  return paid.flatMap((commission) => {
    const before = lines.find(({ lineId }) => lineId === commission.lineId)?.refundedMinor ?? 0n;
    const wish = wished.find(({ lineId }) => lineId === commission.lineId)?.goodsMinor ?? 0n;
    const amountMinor = reversalOf(commission, before + wish);
    const { id: commissionId, agentId, depth } = commission;
    return agentId === null || amountMinor === 0n ? [] : [{ commissionId, agentId, depth, amountMinor }];
  });
}
