import type { Tx } from '../../../platform/db.ts';
import { mostOpenOrders, type Sale, totalsOf } from '../domain/hold.ts';
import { refuse } from '../errors.ts';
import { insertHoldLines, openHolds } from '../store/holds.ts';
import { merchantsById } from '../store/merchants.ts';
import { purchasePrices } from '../store/purchase-prices.ts';
import { reserve } from './reserve-goods.ts';
import { checkLimits, lockGoods, price, redeem, type Wanted } from './take-goods.ts';

/** Takes everything, in the order in which everybody locks: see `lockGoods`. */
export async function makeSale(tx: Tx, input: Wanted, expiresAt: Date, now: Date): Promise<Sale> {
  const { orderId, merchantId, buyerUserId } = input;
  const [merchant] = await merchantsById(tx, [merchantId]);
  if (merchant === undefined) return refuse('MERCHANT_NOT_FOUND', ['merchantId']);
  const goods = await lockGoods(tx, input, now);
  await checkLimits(tx, input, goods, now);
  if ((await openHolds(tx, merchantId, buyerUserId, orderId, now)) >= mostOpenOrders)
    refuse('TOO_MANY_OPEN_ORDERS');
  const priced = (await price(tx, input, goods, now)).map((one) => ({
    ...one,
    grossMinor: one.unitPriceMinor * BigInt(one.quantity),
  }));
  const { perLine, applied } = await redeem(tx, input, priced, now);
  const lines = priced.map(({ goods: sold, ...line }, index) => {
    const { listingId, productId, variantId, offerId, supplierId, batchId, productName, returnRule } = sold;
    const discountMinor = perLine[index] ?? 0n;
    return {
      ...{ listingId, productId, variantId, offerId, supplierId, batchId, productName, returnRule },
      variantName: sold.optionValues.join(' / '),
      ...line,
      discountMinor,
      payableMinor: line.grossMinor - discountMinor,
    };
  });
  await reserve(tx, orderId, lines, now);
  return {
    ...{ orderId, merchantId, timeZone: merchant.timeZone, heldUntil: expiresAt.toISOString() },
    currency: goods[0]?.currency ?? merchant.currency,
    lines,
    coupons: applied,
    ...totalsOf(lines),
  };
}

/** The lines in a table, with what the merchant pays for each: the price is frozen with the sale. */
export async function keepLines(
  tx: Tx,
  { orderId, merchantId, currency, lines }: Sale,
  buyerUserId: string,
  now: Date,
) {
  const offerIds = [...new Set(lines.map(({ offerId }) => offerId))];
  const prices = await purchasePrices(
    tx,
    offerIds.map((offerId) => ({ merchantId, offerId })),
    now,
  );
  const rows = lines.map((line, position) => {
    const purchase = prices.get(`${merchantId} ${line.offerId}`);
    const { listingId, offerId, variantId, productId, supplierId, batchId, quantity, unitPriceMinor } = line;
    return {
      ...{
        orderId,
        position,
        merchantId,
        buyerUserId,
        listingId,
        offerId,
        variantId,
        productId,
        supplierId,
        batchId,
      },
      ...{
        quantity,
        unitPriceMinor,
        discountMinor: line.discountMinor,
        groupBuyActivityId: line.groupBuyActivityId,
      },
      purchaseMinor: purchase?.currency === currency ? purchase.amountMinor : null,
    };
  });
  await insertHoldLines(tx, rows);
}
