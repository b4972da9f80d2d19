import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db.ts';
import { Refusal } from '../../../platform/errors.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { keptSale, type Sale, saleOf } from '../domain/hold.ts';
import { refuse } from '../errors.ts';
import { holdOf, insertHold, updateHold } from '../store/holds.ts';
import { checkedHold } from './checked-hold.ts';
import { keepLines, makeSale } from './make-sale.ts';
import { makeWay } from './make-way.ts';
import { tellLow } from './move-stock.ts';
import type { Wanted } from './take-goods.ts';

export type HoldForOrder = Wanted & { readonly holdSeconds: number };

/** Why nothing was promised. */
export type HoldRefusal = {
  readonly code: string;
  readonly message: string;
  readonly messageZh: string;
  /** The line at fault, counted from 0; null when no single one is. */
  readonly lineIndex: number | null;
};

/** Either what was promised or why nothing was. */
export type HoldAnswer =
  | { readonly sale: Sale; readonly refusal: null }
  | { readonly sale: null; readonly refusal: HoldRefusal };

/**
 * Promises goods, prices and coupons to an order for some time, all of them or none. The same request gets the same
 * answer, whatever has changed since. What a promise whose time is up still keeps is free for whoever asks.
 */
export async function holdForOrder(deps: Deps, input: HoldForOrder): Promise<HoldAnswer> {
  const first = await attempt(deps, input);
  if (first.sale !== null || !mayBeInTheWay(first.refusal)) return first;
  const found = await makeWay(deps, input.merchantId, input.lines, input.orderId);
  return found === 0 ? first : attempt(deps, input);
}

/** Whether a refusal may be about something that another order keeps. */
function mayBeInTheWay({ code }: HoldRefusal): boolean {
  return (
    code === 'OUT_OF_STOCK' ||
    code.startsWith('COUPON') ||
    code.startsWith('GROUP_BUY') ||
    code.startsWith('LIMIT')
  );
}

async function attempt(deps: Deps, input: HoldForOrder): Promise<HoldAnswer> {
  const now = deps.clock();
  return answerOf(() => {
    checkedHold(input);
    return deps.db.transaction((tx) => hold(deps, tx, input, now));
  });
}

/** What came of making a sale: the sale, or why there is none. */
export async function answerOf(make: () => Promise<Sale>): Promise<HoldAnswer> {
  try {
    return { sale: await make(), refusal: null };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, messageZh, path } = error.answer;
    const lineIndex = path[0] === 'lines' && path[1] !== undefined ? Number(path[1]) : null;
    return { sale: null, refusal: { code, message, messageZh, lineIndex } };
  }
}

async function hold(deps: Deps, tx: Tx, input: HoldForOrder, now: Date): Promise<Sale> {
  const { orderId, merchantId, buyerUserId, holdSeconds } = input;
  const requestHash = hashOf(input);
  const expiresAt = new Date(now.getTime() + holdSeconds * 1_000);
  const opened = {
    orderId,
    merchantId,
    buyerUserId,
    state: 'HELD',
    requestHash,
    expiresAt,
    createdAt: now,
  } as const;
  if (!(await insertHold(tx, opened))) return earlier(tx, orderId, requestHash);
  const sale = await makeSale(tx, input, expiresAt, now);
  const { visitorId, couponClaimIds } = input;
  await updateHold(tx, orderId, { answer: keptSale(sale), basket: { visitorId, couponClaimIds } });
  await keepLines(tx, sale, buyerUserId, now);
  await tellLow(
    deps,
    tx,
    sale.lines.map(({ offerId }) => offerId),
    now,
  );
  return sale;
}

/** What was promised to this order before. */
async function earlier(tx: Tx, orderId: string, requestHash: string): Promise<Sale> {
  const known = await holdOf(tx, orderId);
  if (known === null) throw new Error(`The hold of ${orderId} vanished.`);
  if (known.requestHash !== null && known.requestHash !== requestHash) {
    return refuse('IDEMPOTENCY_CONFLICT', ['orderId']);
  }
  // Whoever called it off gave its goods back: an answer would promise them to nobody's order.
  return known.state === 'RELEASED' ? refuse('HOLD_CLOSED', ['orderId']) : saleOf(known.answer);
}

function hashOf({
  merchantId,
  buyerUserId,
  visitorId,
  lines,
  couponClaimIds,
  holdSeconds,
}: HoldForOrder): string {
  const wanted = lines.map(({ listingId, quantity, groupBuyActivityId }) => [
    listingId,
    quantity,
    groupBuyActivityId,
  ]);
  const request = [merchantId, buyerUserId, visitorId, wanted, couponClaimIds, holdSeconds];
  return createHash('sha256').update(JSON.stringify(request)).digest('base64url');
}
