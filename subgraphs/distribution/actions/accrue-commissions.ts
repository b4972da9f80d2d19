import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Reason } from '../domain/attribution.ts';
import { grossOf, pays, reasonOfLine, reversalOf } from '../domain/commission.ts';
import { move } from '../domain/ledger.ts';
import { commissionUpdated } from '../events.ts';
import { agentsById, countSale } from '../store/agents.ts';
import { type AttributionRow, attributionsOf, type PlaceRow, placesOf } from '../store/attribution.ts';
import {
  appendSteps,
  type CommissionLineRow,
  type CommissionRow,
  changeLine,
  insertCommissions,
  linesOfOrders,
  lockLines,
} from '../store/commissions.ts';
import { post } from './post.ts';
import { reverse } from './reverse-commissions.ts';
import { hasProgram, reschedule } from './schedule-settlement.ts';

/** An order whose money is there and whose goods will be sent. */
export type PaidOrder = {
  readonly merchantId: string;
  readonly orderId: string;
  readonly currency: string;
  readonly lines: readonly {
    readonly lineId: string;
    readonly listingId: string;
    readonly quantity: number;
    readonly goodsMinor: string;
  }[];
};

/** Notes what was paid for an order's lines, and has whoever sold it earn of them. */
export async function accrueCommissions(deps: Deps, tx: Tx, order: PaidOrder, now: Date): Promise<void> {
  const { merchantId, orderId, currency } = order;
  if (!(await hasProgram(tx, merchantId))) return;
  const ids = order.lines.map(({ lineId }) => lineId);
  const known = await lockLines(tx, merchantId, orderId, ids);
  for (const [position, { lineId, listingId, quantity, goodsMinor }] of order.lines.entries()) {
    if (known.get(lineId)?.paidAt !== null) continue;
    await changeLine(tx, lineId, {
      position,
      listingId,
      quantity,
      currency,
      baseMinor: BigInt(goodsMinor),
      paidAt: now,
    });
  }
  await earn(deps, tx, orderId, now);
}

/**
 * Has those who were found when the order was placed earn of each line that is paid (R4), and writes down why the others do
 * not. Each line and depth once, however often it is said.
 */
export async function earn(deps: Deps, tx: Tx, orderId: string, now: Date): Promise<void> {
  const [attribution] = await attributionsOf(tx, [orderId]);
  if (attribution === undefined) return;
  const lines = await linesOfOrders(tx, [orderId]);
  const places = await placesOf(tx, [orderId]);
  const entered = await insertCommissions(
    tx,
    lines.flatMap((line) => wantedOf(attribution, places, line, now)),
  );
  if (entered.length === 0) return;
  const paid = entered.filter(({ payee }) => payee !== null);
  await postAccruals(deps, tx, paid, now);
  await countSeller(tx, attribution);
  await reverseEarlier(deps, tx, paid, lines, now);
  await reschedule(
    tx,
    orderId,
    lines.map(({ lineId }) => lineId),
  );
}

function wantedOf(
  { merchantId, programId, orderId, planId, seq: snapshotSeq, excludedListingIds, risk }: AttributionRow,
  places: readonly PlaceRow[],
  { lineId, listingId, baseMinor, currency }: CommissionLineRow,
  accruedAt: Date,
) {
  if (baseMinor === null || currency === null) return [];
  const commissionable = listingId === null || !excludedListingIds.includes(listingId);
  return earningsOf(places, baseMinor, commissionable).map((earning) => ({
    ...earning,
    ...{ merchantId, programId, orderId, planId, snapshotSeq, currency, accruedAt, lineId, baseMinor },
    id: newId('com', accruedAt),
    holdReason: earning.reason === 'RISK_HOLD' ? risk : null,
  }));
}

type Earning = Pick<
  CommissionRow,
  'depth' | 'payee' | 'agentId' | 'reason' | 'rateBps' | 'grossMinor' | 'status'
>;

/** What each place of the chain earns of a base; at most two are paid. */
function earningsOf(places: readonly PlaceRow[], baseMinor: bigint, commissionable: boolean): Earning[] {
  let payees = 0;
  return places.map(({ depth, agentId, rateBps, reason: decided }) => {
    const amount = grossOf(baseMinor, rateBps);
    const reason: Reason = reasonOfLine(decided, commissionable, amount);
    if (!pays(reason))
      return { depth, agentId, rateBps, reason, payee: null, grossMinor: 0n, status: 'NONE' };
    payees += 1;
    const status = reason === 'RISK_HOLD' ? 'HELD' : 'PENDING';
    return { depth, agentId, rateBps, reason, payee: payees, grossMinor: amount, status };
  });
}

async function postAccruals(deps: Deps, tx: Tx, paid: readonly CommissionRow[], now: Date): Promise<void> {
  const key = ({ lineId, depth }: CommissionRow) => `accrue:${lineId}:${depth}`;
  const posted = await post(
    deps,
    tx,
    paid.map((commission) => ({
      ...movementOf(commission),
      kind: 'ACCRUE',
      key: key(commission),
      postings: move('COMMISSION_EXPENSE', 'PENDING', commission.grossMinor),
    })),
    now,
  );
  const step = (commission: CommissionRow) => ({
    ...{ commissionId: commission.id, merchantId: commission.merchantId, at: now },
    transactionId: posted.get(key(commission)) ?? null,
  });
  await appendSteps(
    tx,
    paid.flatMap((commission) => {
      const accrued = {
        ...step(commission),
        change: 'ACCRUED',
        amountMinor: commission.grossMinor,
        note: '',
      };
      if (commission.status !== 'HELD') return [accrued];
      const note = commission.holdReason ?? '';
      return [accrued, { ...step(commission), change: 'HELD', amountMinor: 0n, note, transactionId: null }];
    }),
  );
  await deps.outbox.append(
    tx,
    paid.map((commission) => commissionUpdated(commission, 'ACCRUED', commission.grossMinor, now)),
  );
}

/** What a movement of a commission's money names. */
export function movementOf({ merchantId, programId, agentId, currency, id: commissionId }: CommissionRow) {
  if (agentId === null) throw new Error(`${commissionId} is nobody's.`);
  return { merchantId, programId, agentId, currency, commissionId };
}

async function countSeller(tx: Tx, { agentId }: AttributionRow): Promise<void> {
  const [seller] = agentId === null ? [] : await agentsById(tx, [agentId]);
  if (seller !== undefined) await countSale(tx, seller);
}

/** What was refunded before this was heard of goes back at once: the order of facts decides nothing (I6). */
async function reverseEarlier(
  deps: Deps,
  tx: Tx,
  paid: readonly CommissionRow[],
  lines: readonly CommissionLineRow[],
  now: Date,
): Promise<void> {
  const due = paid.flatMap((commission) => {
    const refunded = lines.find(({ lineId }) => lineId === commission.lineId)?.refundedMinor ?? 0n;
    const amountMinor = reversalOf(commission, refunded);
    return amountMinor === 0n ? [] : [{ commission, amountMinor, key: 'earlier', note: 'earlier' }];
  });
  await reverse(deps, tx, due, now);
}
