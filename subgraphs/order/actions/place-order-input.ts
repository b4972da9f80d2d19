import { isIdempotencyKey } from '../../../platform/idempotency.ts';
import { isId } from '../../../platform/ids.ts';
import type { DeliveryKind } from '../domain/delivery.ts';
import { summed, type Wanted } from '../domain/totals.ts';
import { refuseInput } from '../errors.ts';
import { checkedName } from './update-my-customer.ts';

/** What a buyer wants to know the price of, as it comes in. */
export type AskQuote = {
  readonly merchantId: string;
  readonly lines: readonly Wanted[];
  readonly couponClaimIds?: readonly string[] | null | undefined;
  readonly points?: bigint | null | undefined;
  readonly region?: string | null | undefined;
  readonly deliveryKind?: DeliveryKind | null | undefined;
  readonly groupBuy?: GroupBuyWish | null | undefined;
};

/** A buyer who joins a team of a group-buy activity, or starts one. */
export type GroupBuyWish = {
  readonly activityId: string;
  readonly teamId?: string | null | undefined;
  readonly onFull?: 'NEW_TEAM' | 'REFUND' | null | undefined;
};

/** What a buyer asks for, as it comes in. */
export type PlaceOrder = Omit<AskQuote, 'region'> & {
  readonly addressId?: string | null | undefined;
  readonly cardId?: string | null | undefined;
  readonly identify?: boolean | null | undefined;
  readonly displayName?: string | null | undefined;
  readonly shareToken?: string | null | undefined;
  readonly expectedTotalMinor?: bigint | null | undefined;
  readonly idempotencyKey: string;
};

/** A basket, checked: each goods once. */
export type Basket = {
  readonly merchantId: string;
  /** `index`: the line of the input that names the goods first. */
  readonly lines: readonly (Wanted & { readonly index: number })[];
  readonly couponClaimIds: readonly string[];
  readonly points: bigint;
  readonly deliveryKind: DeliveryKind | null;
  readonly groupBuy: {
    readonly activityId: string;
    readonly teamId: string | null;
    readonly onFull: 'NEW_TEAM' | 'REFUND';
  } | null;
};

/** What a buyer asks for, checked. */
export type Wish = Basket & {
  readonly displayName: string | null;
  readonly shareToken: string | null;
  readonly addressId: string | null;
  readonly cardId: string | null;
  /** Whether the visitor who buys agrees to be known as this customer. */
  readonly identify: boolean;
  readonly expectedTotalMinor: bigint | null;
};

/** Checks what a buyer asks for; refuses with INVALID_INPUT. */
export function checkedWish(input: PlaceOrder): Wish {
  if (!isIdempotencyKey(input.idempotencyKey)) {
    refuseInput(['idempotencyKey'], '8 to 128 printable characters.', '须为 8 至 128 个可打印字符。');
  }
  const { shareToken = null, addressId = null, cardId = null, expectedTotalMinor = null } = input;
  return {
    ...checkedBasket(input),
    displayName: checkedName(input.displayName ?? null),
    ...{ shareToken, addressId, cardId: isId('crd', cardId ?? '') ? cardId : null, expectedTotalMinor },
    identify: input.identify === true,
  };
}

/** Checks a basket; refuses with INVALID_INPUT. */
export function checkedBasket(input: AskQuote): Basket {
  const points = input.points ?? 0n;
  if (points < 0n) refuseInput(['points'], '0 or more.', '须为 0 或更多。');
  const lines = checkedLines(input.lines);
  const groupBuy = input.groupBuy ?? null;
  if (groupBuy !== null && lines.length !== 1)
    refuseInput(['lines'], 'A group-buy order is for one goods.', '拼团订单只能包含一种商品。');
  return {
    merchantId: input.merchantId,
    lines,
    couponClaimIds: checkedClaims(input.couponClaimIds ?? []),
    points,
    deliveryKind: input.deliveryKind ?? null,
    groupBuy:
      groupBuy === null
        ? null
        : {
            activityId: groupBuy.activityId,
            teamId: groupBuy.teamId ?? null,
            onFull: groupBuy.onFull ?? 'NEW_TEAM',
          },
  };
}

function checkedLines(lines: readonly Wanted[]): Basket['lines'] {
  if (lines.length < 1 || lines.length > 50) {
    refuseInput(['lines'], '1 to 50 lines.', '须为 1 至 50 行。');
  }
  lines.forEach(({ quantity }, index) => {
    checkQuantity(quantity, index);
  });
  return summed(lines).map((line) => {
    const index = lines.findIndex(({ listingId }) => listingId === line.listingId);
    checkQuantity(line.quantity, index);
    return { ...line, index };
  });
}

function checkedClaims(ids: readonly string[]): readonly string[] {
  if (ids.length <= 10 && new Set(ids).size === ids.length) return ids;
  return refuseInput(['couponClaimIds'], 'At most 10 coupons, each once.', '最多 10 张互不相同的优惠券。');
}

function checkQuantity(quantity: number, index: number): void {
  if (quantity >= 1 && quantity <= 999) return;
  refuseInput(
    ['lines', index, 'quantity'],
    '1 to 999 of the same goods, over all lines.',
    '同一商品合计数量须为 1 至 999。',
  );
}
