import { isId } from '../../../platform/ids.ts';
import type { Money } from '../../../platform/money.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { couponsById } from '../store/coupons.ts';
import { merchantsById } from '../store/merchants.ts';
import { saleGoods } from '../store/sale-goods.ts';
import { sellableOf } from '../store/sellable.ts';

export type ToldGoods = { readonly listingId: string; readonly name: string; readonly price: Money };

export type ToldCoupon = {
  readonly couponId: string;
  readonly name: string;
  readonly amountMinor: bigint | null;
  readonly rateBps: number | null;
  readonly capMinor: bigint | null;
  readonly minimumSpendMinor: bigint;
  readonly currency: string;
  readonly forAllGoods: boolean;
  readonly validUntil: Date;
};

/** What a message to somebody may tell of a merchant's shop. */
export type Told = {
  readonly shop: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly goods: ToldGoods[];
  readonly coupon: ToldCoupon | null;
};

/** A merchant's shop, those of some goods that can be bought now, and a coupon if anybody may claim it now. */
export async function tellGoods(
  { clock, db: { pool } }: Deps,
  asked: {
    readonly merchantId: string;
    readonly listingIds: readonly string[];
    readonly couponId: string | null;
  },
): Promise<Told | null> {
  const { merchantId, listingIds, couponId } = asked;
  const now = clock();
  const [merchant] = isId('mer', merchantId) ? await merchantsById(pool, [merchantId]) : [];
  if (merchant === undefined) return null;
  const possible = listingIds.filter((id) => isId('lst', id));
  const [priced, sellable, [coupon]] = await Promise.all([
    possible.length === 0 ? [] : saleGoods(pool, merchantId, possible, now),
    possible.length === 0 ? [] : sellableOf(pool, merchantId, possible, now),
    couponId !== null && isId('cpn', couponId) ? couponsById(pool, [couponId]) : [],
  ]);
  const inStock = new Set(sellable.map(({ id }) => id));
  const found = new Map(priced.map((one) => [one.listingId, one]));
  return {
    ...{ shop: merchant.name, timeZone: merchant.timeZone, currency: merchant.currency },
    goods: possible.flatMap((listingId) => {
      const one = inStock.has(listingId) ? found.get(listingId) : undefined;
      if (one === undefined) return [];
      const { productName: name, priceMinor: amountMinor, currency } = one;
      return [{ listingId, name, price: { amountMinor, currency } }];
    }),
    coupon: coupon?.merchantId === merchantId && isClaimable(coupon, now) ? toldOf(coupon) : null,
  };
}

type Coupon = Awaited<ReturnType<typeof couponsById>>[number];

function isClaimable(coupon: Coupon, now: Date): boolean {
  const { status, mode, audience, validFrom, validUntil, claimedCount, totalLimit } = coupon;
  const open = status === 'PUBLISHED' && mode === 'CLAIM' && audience === 'PUBLIC';
  const inTime = validFrom <= now && validUntil > now;
  return open && inTime && (totalLimit === null || claimedCount < totalLimit);
}

function toldOf({ id: couponId, name, scope, ...coupon }: Coupon): ToldCoupon {
  const { amountMinor, rateBps, capMinor, minimumSpendMinor, currency, validUntil } = coupon;
  const terms = { amountMinor, rateBps, capMinor, minimumSpendMinor, currency, validUntil };
  return { couponId, name, forAllGoods: scope === 'ALL', ...terms };
}
