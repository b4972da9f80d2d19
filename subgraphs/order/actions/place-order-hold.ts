import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { type HoldCode, isHoldCode } from '../domain/hold.ts';
import type { ReturnRule } from '../domain/return-rule.ts';
import { refuse, refuseHold } from '../errors.ts';
import type { Basket } from './place-order-input.ts';

/** Goods as the catalog holds them for one line: names, prices and what carries them, of this moment. */
export type HeldLine = {
  readonly listingId: string;
  readonly productId: string;
  readonly variantId: string;
  readonly offerId: string;
  readonly supplierId: string;
  readonly batchId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly unitPriceMinor: bigint;
  readonly quantity: number;
  readonly returnRule: ReturnRule;
  readonly groupBuyActivityId: string | null;
  readonly discountMinor: bigint;
  readonly totalMinor: bigint;
};

export type HeldCoupon = {
  readonly claimId: string;
  readonly couponId: string;
  readonly name: string;
  readonly discountMinor: bigint;
};

/** What the catalog has promised to an order until `heldUntil`. */
export type Hold = {
  readonly currency: string;
  readonly timeZone: string;
  readonly lines: readonly HeldLine[];
  readonly coupons: readonly HeldCoupon[];
  readonly totalMinor: bigint;
  readonly heldUntil: Date;
};

type Amount = { readonly amountMinor: number };
type Answer = {
  readonly sale: {
    readonly currency: string;
    readonly timeZone: string;
    readonly heldUntil: string;
    readonly payable: Amount;
    readonly lines: readonly (Omit<HeldLine, 'unitPriceMinor' | 'discountMinor' | 'totalMinor'> & {
      readonly unitPrice: Amount;
      readonly discount: Amount;
      readonly payable: Amount;
    })[];
    readonly coupons: readonly (Omit<HeldCoupon, 'discountMinor'> & { readonly discount: Amount })[];
  } | null;
  readonly refusal: {
    readonly code: string;
    readonly message: string;
    readonly messageZh: string;
    readonly lineIndex: number | null;
  } | null;
};

const answering = `{ sale { currency timeZone heldUntil payable { amountMinor }
    lines { listingId productId variantId offerId supplierId batchId productName variantName quantity returnRule
      groupBuyActivityId unitPrice { amountMinor } discount { amountMinor } payable { amountMinor } }
    coupons { claimId couponId name discount { amountMinor } } }
  refusal { code message messageZh lineIndex } }`;

type Buyer = { readonly userId: string; readonly visitor: Viewer['visitor'] };

/**
 * Has the catalog promise the goods and the coupons to an order that is about to be placed. What it refuses is refused
 * here in its words. The promise ends by itself if nobody places the order.
 */
export function holdGoods(deps: Deps, orderId: string, basket: Basket, buyer: Buyer): Promise<Hold> {
  const mutation = `mutation ($input: _HoldForOrderInput!) { answer: _holdForOrder(input: $input) ${answering} }`;
  return asked(deps, mutation, orderId, basket, buyer);
}

/** What the catalog would promise now, of which nothing is promised. Refuses what it would refuse. */
export function priceGoods(deps: Deps, orderId: string, basket: Basket, buyer: Buyer): Promise<Hold> {
  const mutation = `mutation ($input: _HoldForOrderInput!) { answer: _quoteForOrder(input: $input) ${answering} }`;
  return asked(deps, mutation, orderId, basket, buyer);
}

async function asked(
  deps: Deps,
  mutation: string,
  orderId: string,
  basket: Basket,
  buyer: Buyer,
): Promise<Hold> {
  const { merchantId, couponClaimIds, groupBuy } = basket;
  const groupBuyActivityId = groupBuy?.activityId ?? null;
  const { answer } = await deps.call<{ readonly answer: Answer }>('catalog', mutation, {
    input: {
      ...{ orderId, merchantId, couponClaimIds, buyerUserId: buyer.userId },
      visitorId: buyer.visitor?.merchantId === merchantId ? buyer.visitor.id : null,
      lines: basket.lines.map(({ listingId, quantity }) => ({ listingId, quantity, groupBuyActivityId })),
    },
  });
  const { sale, refusal } = answer;
  if (refusal !== null) return refuseAs(refusal, basket);
  if (sale === null) throw new Error('The catalog answered neither a sale nor a refusal.');
  return holdOf(sale);
}

function holdOf(sale: NonNullable<Answer['sale']>): Hold {
  return {
    currency: sale.currency,
    timeZone: sale.timeZone,
    heldUntil: new Date(sale.heldUntil),
    totalMinor: BigInt(sale.payable.amountMinor),
    lines: sale.lines.map(({ unitPrice, discount, payable, ...line }) => ({
      ...line,
      unitPriceMinor: BigInt(unitPrice.amountMinor),
      discountMinor: BigInt(discount.amountMinor),
      totalMinor: BigInt(payable.amountMinor),
    })),
    coupons: sale.coupons.map(({ discount, ...coupon }) => ({
      ...coupon,
      discountMinor: BigInt(discount.amountMinor),
    })),
  };
}

/**
 * Gives back what was promised to an order that was not placed. Should the catalog be away, the promise ends by itself
 * when its time is up.
 */
export async function releaseGoods(deps: Deps, orderId: string): Promise<void> {
  try {
    await deps.call('catalog', 'mutation ($orderId: ID!) { _releaseHold(orderId: $orderId) }', { orderId });
  } catch (error) {
    deps.log.warn({ err: error, orderId }, 'goods that no order wants stay held until their time is up');
  }
}

function refuseAs(refusal: NonNullable<Answer['refusal']>, { lines }: Basket): never {
  const { code, message, messageZh, lineIndex } = refusal;
  if (code === 'MERCHANT_NOT_FOUND') return refuse('NOT_FOUND', ['merchantId']);
  if (!isHoldCode(code)) throw new Error(`The catalog refused with ${code}, which the order does not know.`);
  const line = lineIndex === null ? undefined : lines[lineIndex];
  return refuseHold(code, line === undefined ? pathOf(code) : ['lines', line.index, 'listingId'], {
    en: message,
    zh: messageZh,
  });
}

function pathOf(code: HoldCode): readonly string[] {
  return code === 'COUPON_UNUSABLE' ? ['couponClaimIds'] : ['lines'];
}
