import type { Tx } from '../../../platform/db.ts';
import { settleAfter } from '../domain/settlement.ts';
import { attributionsOf } from '../store/attribution.ts';
import {
  changeLine,
  deliveredAtOf,
  linesOf,
  linesOfOrders,
  lockLines,
  noteAfterSale,
  noteArrivalOf,
  noteDelivered,
  openAfterSalesOf,
  setSettleAfter,
} from '../store/commissions.ts';
import { plansById, programsById, programsOfMerchants } from '../store/programs.ts';

type LineOf = { readonly merchantId: string; readonly orderId: string };

/** Units of an order's lines arrived. */
export async function noteArrival(
  tx: Tx,
  {
    arrivalId,
    lines,
    arrivedAt: at,
    ...of
  }: LineOf & {
    readonly arrivalId: string;
    readonly arrivedAt: string;
    readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
  },
): Promise<void> {
  if (!(await hasProgram(tx, of.merchantId))) return;
  const arrivedAt = new Date(at);
  const ids = lines.map(({ lineId }) => lineId);
  const held = await lockLines(tx, of.merchantId, of.orderId, ids);
  for (const { lineId, quantity } of lines) {
    const line = held.get(lineId);
    const arrival = { arrivalId, lineId, merchantId: of.merchantId, quantity, arrivedAt };
    if (line === undefined || !(await noteArrivalOf(tx, arrival))) continue;
    const deliveredAt = later(line.deliveredAt, arrivedAt);
    await changeLine(tx, lineId, { deliveredQuantity: line.deliveredQuantity + quantity, deliveredAt });
  }
  await reschedule(tx, of.orderId, ids);
}

/** Everything of an order that was not refunded is there. */
export async function noteDelivery(
  tx: Tx,
  { merchantId, orderId }: LineOf,
  deliveredAt: Date,
): Promise<void> {
  if (!(await hasProgram(tx, merchantId))) return;
  await noteDelivered(tx, { orderId, merchantId, deliveredAt });
  const lines = await linesOfOrders(tx, [orderId]);
  const ids = lines.map(({ lineId }) => lineId);
  await lockLines(tx, merchantId, orderId, ids);
  await reschedule(tx, orderId, ids);
}

const closed = new Set(['CLOSED', 'REJECTED', 'WITHDRAWN']);

/** Something is asked for lines after the sale, or no longer: meanwhile nothing of them is settled (R5). */
export async function noteAfterSaleOf(
  tx: Tx,
  {
    afterSaleId,
    kind,
    status,
    lines,
    ...of
  }: LineOf & {
    readonly afterSaleId: string;
    readonly kind: string;
    readonly status: string;
    readonly lines: readonly { readonly lineId: string }[];
  },
  at: Date,
): Promise<void> {
  const { merchantId, orderId } = of;
  if (!(await hasProgram(tx, merchantId))) return;
  const ids = lines.map(({ lineId }) => lineId);
  const held = await lockLines(tx, merchantId, orderId, ids);
  for (const [lineId, { exchangedAt }] of held) {
    await noteAfterSale(tx, { lineId, afterSaleId, merchantId, closed: closed.has(status) });
    // Goods that were exchanged can be sent back for as long again.
    if (kind === 'EXCHANGE' && status === 'CLOSED')
      await changeLine(tx, lineId, { exchangedAt: later(exchangedAt, at) });
  }
  await reschedule(tx, orderId, ids);
}

/** Whether anybody could earn there. */
export async function hasProgram(tx: Tx, merchantId: string): Promise<boolean> {
  return (await programsOfMerchants(tx, [merchantId])).length > 0;
}

function later(a: Date | null, b: Date): Date {
  return a !== null && a > b ? a : b;
}

/** Works out from when lines that are held can be settled, by what is known of them now. */
export async function reschedule(tx: Tx, orderId: string, lineIds: readonly string[]): Promise<void> {
  const [attribution] = await attributionsOf(tx, [orderId]);
  // An order that is nobody's yet has nothing to settle yet.
  if (attribution === undefined || lineIds.length === 0) return;
  const [plan] = await plansById(tx, [attribution.planId]);
  const [program] = await programsById(tx, [attribution.programId]);
  if (plan === undefined || program === undefined) throw new Error(`${orderId} is of no plan.`);
  const orderDeliveredAt = await deliveredAtOf(tx, orderId);
  const open = await openAfterSalesOf(tx, lineIds);
  for (const { lineId, quantity, deliveredQuantity, deliveredAt, exchangedAt } of await linesOf(
    tx,
    lineIds,
  )) {
    const openAfterSales = open.get(lineId) ?? 0;
    const line = { quantity, deliveredQuantity, deliveredAt, exchangedAt, orderDeliveredAt, openAfterSales };
    await setSettleAfter(tx, lineId, settleAfter(line, plan.returnWindowDays, program.timeZone));
  }
}
