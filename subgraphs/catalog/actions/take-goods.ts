import type { Tx } from '../../../platform/db.ts';
import { Refusal } from '../../../platform/errors.ts';
import type { Discounts } from '../domain/discounts.ts';
import { firstBeyond, summed, type WantedLine } from '../domain/hold.ts';
import { refuse } from '../errors.ts';
import { lockBuyer, unitsOf } from '../store/holds.ts';
import { lockSaleGoods, type SaleGoods } from '../store/sale-goods.ts';
import { redeemCoupons } from './redeem-coupons.ts';
import { takeGroupBuyShare } from './take-group-buy-share.ts';

/** Who wants what for which order. */
export type Wanted = {
  readonly orderId: string;
  readonly merchantId: string;
  readonly buyerUserId: string;
  readonly visitorId: string | null;
  readonly lines: readonly WantedLine[];
  readonly couponClaimIds: readonly string[];
};

/** One line of a basket with the goods that it names, at the price of this moment. */
export type Priced = {
  readonly goods: SaleGoods & { readonly batchId: string };
  readonly quantity: number;
  readonly groupBuyActivityId: string | null;
  readonly unitPriceMinor: bigint;
};

const listingOf = ({ listingId }: WantedLine) => listingId;

/**
 * The goods of a basket, held on the shelf until the transaction ends; refuses what is not there to be bought.
 *
 * Whoever takes goods or gives them back locks in this order, everywhere: the order's hold; listings by id (shared);
 * the buyer at the merchant; group-buy activities by id; coupons; stock levels by offer id. Nobody who holds a later one
 * asks for an earlier one, so there is no circle to wait in.
 */
export async function lockGoods(tx: Tx, { merchantId, lines }: Wanted, now: Date): Promise<SaleGoods[]> {
  const ids = [...new Set(lines.map(listingOf))];
  const found = new Map((await lockSaleGoods(tx, merchantId, ids, now)).map((one) => [one.listingId, one]));
  return lines.map((line, index) => {
    const goods = found.get(line.listingId);
    const first = found.get(lines[0]?.listingId ?? '');
    if (goods === undefined || goods.currency !== first?.currency) {
      return refuse('LISTING_UNAVAILABLE', ['lines', index]);
    }
    return goods;
  });
}

/** Refuses what one person may not have; the buyer stays locked, so that parallel orders are counted. */
export async function checkLimits(
  tx: Tx,
  { merchantId, buyerUserId, lines }: Wanted,
  goods: readonly SaleGoods[],
  now: Date,
): Promise<void> {
  await lockBuyer(tx, merchantId, buyerUserId);
  const limits = new Map(
    goods.flatMap(({ listingId, perUserLimit }) =>
      perUserLimit === null ? [] : [[listingId, perUserLimit] as const],
    ),
  );
  if (limits.size === 0) return;
  const has = await unitsOf(tx, merchantId, buyerUserId, [...limits.keys()], now);
  const left = new Map([...limits].map(([id, limit]) => [id, limit - (has.get(id) ?? 0)]));
  const index = firstBeyond(lines, listingOf, left);
  if (index >= 0) refuse('LIMIT_PER_USER', ['lines', index]);
}

/** The goods at their prices: the listing's, or that of a group-buy activity, whose share is taken. */
export async function price(
  tx: Tx,
  wanted: Wanted,
  goods: readonly SaleGoods[],
  now: Date,
): Promise<Priced[]> {
  const prices = await takeShares(tx, wanted, now);
  return wanted.lines.map(({ quantity, groupBuyActivityId }, index) => {
    const one = goods[index];
    if (one?.batchId == null) return refuse('LISTING_UNAVAILABLE', ['lines', index]);
    const unitPriceMinor = prices.get(shareKey(wanted.lines[index])) ?? one.priceMinor;
    return { goods: { ...one, batchId: one.batchId }, quantity, groupBuyActivityId, unitPriceMinor };
  });
}

/** What an activity sells of a listing, taken once for all lines that name both; activities in the order of their ids. */
async function takeShares(tx: Tx, wanted: Wanted, now: Date): Promise<Map<string, bigint>> {
  const { orderId, merchantId, buyerUserId: userId, lines } = wanted;
  const grouped = lines.filter(({ groupBuyActivityId }) => groupBuyActivityId !== null);
  const prices = new Map<string, bigint>();
  for (const [share, quantity] of [...summed(grouped, shareKey)].sort()) {
    const index = lines.findIndex((line) => shareKey(line) === share);
    const [activityId = '', listingId = ''] = share.split(' ');
    const taking = { activityId, merchantId, listingId, userId, quantity, orderId, now };
    const { priceMinor } = await atLine(index, () => takeGroupBuyShare(tx, taking));
    prices.set(share, priceMinor);
  }
  return prices;
}

function shareKey(line: WantedLine | undefined): string {
  return `${line?.groupBuyActivityId} ${line?.listingId}`;
}

/** Lets a refusal name the line that it is about. */
async function atLine<T>(index: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal({ ...error.answer, path: ['lines', String(index)] });
  }
}

/** Redeems the basket's coupons; goods at a group-buy price take none. */
export async function redeem(
  tx: Tx,
  wanted: Wanted,
  lines: readonly (Pick<Priced, 'groupBuyActivityId'> & {
    readonly goods: SaleGoods;
    readonly grossMinor: bigint;
  })[],
  now: Date,
): Promise<Discounts> {
  const { orderId, merchantId, buyerUserId: userId, visitorId, couponClaimIds: claimIds } = wanted;
  const priced = lines.map(({ goods, grossMinor, groupBuyActivityId }, index) => ({
    index,
    listingId: goods.listingId,
    productId: goods.productId,
    categoryIds: goods.categoryIds,
    grossMinor,
    couponsAllowed: groupBuyActivityId === null,
  }));
  const currency = lines[0]?.goods.currency ?? '';
  const whose = { orderId, merchantId, userId, visitorId, currency };
  return redeemCoupons(tx, { ...whose, lines: priced, claimIds, now });
}
