import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { reversalOf } from '../domain/commission.ts';
import { reversing } from '../domain/ledger.ts';
import { commissionUpdated } from '../events.ts';
import {
  appendSteps,
  type CommissionRow,
  changeCommission,
  changeLine,
  lockCommissionsOfLines,
  lockLines,
  noteRefund,
} from '../store/commissions.ts';
import { movementOf } from './accrue-commissions.ts';
import { post } from './post.ts';
import { hasProgram } from './schedule-settlement.ts';

/** Goods of an order whose money goes back. */
export type RefundedOrder = {
  readonly merchantId: string;
  readonly orderId: string;
  readonly refundId: string;
  readonly lines: readonly { readonly lineId: string; readonly goodsMinor: string }[];
};

/**
 * Takes back what was earned of goods that are paid back (R6): at the frozen rate, cumulatively, so that refunds in any
 * order come to the same; whether it was settled or paid out or not (R7). Each refund once.
 */
export async function reverseCommissions(
  deps: Deps,
  tx: Tx,
  { merchantId, orderId, refundId, lines }: RefundedOrder,
  now: Date,
): Promise<void> {
  if (!(await hasProgram(tx, merchantId))) return;
  const held = await lockLines(
    tx,
    merchantId,
    orderId,
    lines.map(({ lineId }) => lineId),
  );
  const refunded = new Map<string, bigint>();
  for (const { lineId, goodsMinor: text } of lines) {
    const goodsMinor = BigInt(text);
    if (!(await noteRefund(tx, { refundId, lineId, merchantId, goodsMinor, refundedAt: now }))) continue;
    const refundedMinor = (held.get(lineId)?.refundedMinor ?? 0n) + goodsMinor;
    await changeLine(tx, lineId, { refundedMinor });
    refunded.set(lineId, refundedMinor);
  }
  if (refunded.size === 0) return;
  const due = (await lockCommissionsOfLines(tx, [...refunded.keys()])).flatMap((commission) => {
    const amountMinor = reversalOf(commission, refunded.get(commission.lineId) ?? 0n);
    return amountMinor === 0n ? [] : [{ commission, amountMinor, key: refundId, note: refundId }];
  });
  await reverse(deps, tx, due, now);
}

/** Takes back amounts of commissions that are held, each under its key once. */
export async function reverse(
  deps: Deps,
  tx: Tx,
  reversals: readonly {
    readonly commission: CommissionRow;
    readonly amountMinor: bigint;
    readonly key: string;
    readonly note: string;
  }[],
  now: Date,
): Promise<void> {
  if (reversals.length === 0) return;
  const keyed = reversals.map((one) => ({ ...one, key: `reverse:${one.key}:${one.commission.id}` }));
  const posted = await post(
    deps,
    tx,
    keyed.map(({ commission, amountMinor, key }) => ({
      ...movementOf(commission),
      ...{
        kind: 'REVERSE' as const,
        key,
        postings: reversing(commission.status === 'AVAILABLE', amountMinor),
      },
    })),
    now,
  );
  const done = keyed.filter(({ key }) => posted.has(key));
  for (const { commission, amountMinor } of done)
    await changeCommission(tx, commission.id, after(commission, amountMinor));
  await appendSteps(
    tx,
    done.map(({ commission, amountMinor, key, note }) => ({
      ...{
        commissionId: commission.id,
        merchantId: commission.merchantId,
        change: 'REVERSED',
        amountMinor,
        note,
      },
      ...{ transactionId: posted.get(key) ?? null, at: now },
    })),
  );
  await deps.outbox.append(
    tx,
    done.map(({ commission, amountMinor }) =>
      commissionUpdated({ ...commission, ...after(commission, amountMinor) }, 'REVERSED', amountMinor, now),
    ),
  );
}

function after(commission: CommissionRow, amountMinor: bigint) {
  const reversedMinor = commission.reversedMinor + amountMinor;
  const status = reversedMinor === commission.grossMinor ? ('REVERSED' as const) : commission.status;
  return { reversedMinor, status };
}
