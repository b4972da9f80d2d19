import type { Tx } from '../../../platform/db.ts';
import { isIdempotencyKey, once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer } from '../../../platform/viewer.ts';
import { type AfterSaleKind, ask, respondMinutes } from '../domain/after-sale.ts';
import { paidStatuses } from '../domain/order-status.ts';
import type { AfterSaleReason } from '../domain/return-window.ts';
import { refuse, refuseInput } from '../errors.ts';
import { afterSaleUpdated } from '../events.ts';
import {
  type AfterSaleLineRow,
  type AfterSaleRow,
  appendStep,
  insertAfterSale,
  lastExchange,
  unitsInOpenAfterSales,
} from '../store/after-sales.ts';
import {
  linesOfOrders,
  lockOrder,
  type OrderRow,
  progressOfOrders,
  type SeenOrder,
} from '../store/orders.ts';
import { idempotencyKeys } from '../store/tables.ts';

/** What a customer asks for after the sale. */
export type RequestAfterSale = {
  readonly orderId: string;
  readonly kind: AfterSaleKind;
  readonly reason: AfterSaleReason;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
  readonly description?: string | null | undefined;
  readonly evidence?: readonly string[] | null | undefined;
  readonly idempotencyKey: string;
};

type Checked = { readonly description: string; readonly evidence: readonly string[] };

/** Asks for goods to be taken back, exchanged, or only paid back. Units can be asked for once. The customer. */
export async function requestAfterSale(
  deps: Deps & { readonly viewer: Viewer },
  seen: SeenOrder | null,
  input: RequestAfterSale,
): Promise<{ afterSaleId: string }> {
  const actor = requireUser(deps.viewer);
  const checked = checkedInput(input);
  if (seen === null) return refuse('NOT_FOUND', ['orderId']);
  if (!isIndividual(deps.viewer, seen.buyerUserId)) return refuse('FORBIDDEN', ['orderId']);
  const { idempotencyKey: key, ...request } = input;
  const intention = { actor, action: 'requestAfterSale', key, request, now: deps.clock() };
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const order = await lockOrder(tx, seen.id);
      // Somebody may have been forgotten meanwhile.
      if (order?.buyerUserId !== seen.buyerUserId) return refuse('NOT_FOUND', ['orderId']);
      return enter(deps, tx, order, input, checked, intention.now);
    }),
  );
}

async function enter(
  deps: Deps,
  tx: Tx,
  order: OrderRow,
  { kind, reason, lines }: RequestAfterSale,
  { description, evidence }: Checked,
  now: Date,
) {
  if (!paidStatuses.includes(order.status) || order.status === 'PAID_WAITING_GROUP')
    return refuse('WRONG_STATE', ['orderId'], { status: order.status });
  const asked = await askedLines(tx, order, { kind, reason, lines }, now);
  const { merchantId, id: orderId, customerId } = order;
  const respondBy = new Date(now.getTime() + respondMinutes * 60_000);
  const afterSale: AfterSaleRow = {
    id: newId('ase', now),
    ...{ merchantId, orderId, customerId, supplierId: asked.supplierId, kind, reason, description },
    ...{ evidence: [...evidence], status: 'REQUESTED', requestedAt: now, respondBy },
    ...{ respondedAt: null, breachedAt: null, escalatedAt: null, sendBackBy: null },
    ...{ returnCarrier: null, returnNumber: null, replacementCarrier: null, replacementNumber: null },
    ...{ replacedAt: null, refundId: null, closedAt: null },
  };
  const afterSaleId = afterSale.id;
  const rows: AfterSaleLineRow[] = asked.lines.map((line) => ({ ...line, afterSaleId, merchantId }));
  await insertAfterSale(tx, afterSale, rows);
  const step = { afterSaleId, merchantId, status: 'REQUESTED', party: 'CUSTOMER', breach: false } as const;
  await appendStep(tx, { ...step, note: description, at: now });
  await deps.outbox.append(tx, [afterSaleUpdated(afterSale, rows, 'REQUESTED', now)]);
  return { afterSaleId };
}

/** The units that are asked for, if they can be; all of one supplier. */
async function askedLines(
  tx: Tx,
  order: OrderRow,
  { kind, reason, lines }: Pick<RequestAfterSale, 'kind' | 'reason' | 'lines'>,
  now: Date,
) {
  const [rows, progress] = [await linesOfOrders(tx, [order.id]), await progressOfOrders(tx, [order.id])];
  const open = await unitsInOpenAfterSales(tx, order.id);
  const exchanged = await lastExchange(tx, order.id);
  const asked = lines.map(({ lineId, quantity }, index) => {
    const line = rows.find(({ id }) => id === lineId);
    const at = progress.find((one) => one.lineId === lineId);
    if (line === undefined || at === undefined) return refuse('NOT_FOUND', ['lines', index, 'lineId']);
    const arrived = at.deliveredAt !== null && exchanged !== null && exchanged > at.deliveredAt;
    const state = {
      ...at,
      returnRule: line.returnRule ?? 'NO_REASON_7_DAYS',
      arrivedAt: arrived ? exchanged : at.deliveredAt,
      asked: open.get(lineId) ?? { unshipped: 0, shipped: 0 },
    };
    const answer = ask(state, { kind, reason, quantity }, order.timeZone, now);
    if (typeof answer === 'string') return refuse(`AFTER_SALE_${answer}`, ['lines', index]);
    return { lineId, quantity, supplierId: at.supplierId, ...answer };
  });
  const suppliers = new Set(asked.map(({ supplierId }) => supplierId));
  const [supplierId] = suppliers;
  if (suppliers.size !== 1 || supplierId === undefined) return refuse('SEVERAL_SUPPLIERS', ['lines']);
  return { supplierId, lines: asked.map(({ supplierId: _, ...line }) => line) };
}

function checkedInput(input: RequestAfterSale): Checked {
  const { lines, idempotencyKey } = input;
  if (!isIdempotencyKey(idempotencyKey))
    refuseInput(['idempotencyKey'], '8 to 128 printable characters.', '须为 8 至 128 个可打印字符。');
  const distinct = new Set(lines.map(({ lineId }) => lineId)).size === lines.length;
  if (lines.length < 1 || lines.length > 50 || !distinct)
    refuseInput(['lines'], '1 to 50 lines, each once.', '须为 1 至 50 行且不重复。');
  lines.forEach(({ quantity }, index) => {
    if (quantity < 1) refuseInput(['lines', index, 'quantity'], '1 or more.', '须为 1 或更多。');
  });
  return {
    description: checkedNote(input.description ?? '', 'description'),
    evidence: checkedEvidence(input.evidence ?? []),
  };
}

/** A note of at most 500 characters, trimmed. */
export function checkedNote(given: string, field: string): string {
  const text = given.trim();
  if ([...text].length <= 500 && !/[^\P{Cc}\n]|\p{Cs}/u.test(text)) return text;
  return refuseInput([field], 'At most 500 characters.', '最多 500 个字符。');
}

/** Links to at most nine pictures or films. */
export function checkedEvidence(links: readonly string[]): readonly string[] {
  const isLink = (link: string) => link.length <= 500 && URL.canParse(link) && link.startsWith('https://');
  if (links.length <= 9 && links.every(isLink)) return links;
  return refuseInput(['evidence'], 'At most 9 https links.', '最多 9 个 https 链接。');
}
