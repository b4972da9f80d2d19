import { isIdempotencyKey } from '../../../platform/idempotency.ts';
import { summed, type Wanted } from '../domain/totals.ts';
import { refuseInput } from '../errors.ts';

/** What a buyer asks for, as it comes in. */
export type PlaceOrder = {
  readonly merchantId: string;
  readonly lines: readonly Wanted[];
  readonly displayName?: string | null | undefined;
  readonly shareToken?: string | null | undefined;
  readonly couponClaimIds?: readonly string[] | null | undefined;
  readonly expectedTotalMinor?: bigint | null | undefined;
  readonly idempotencyKey: string;
};

/** What a buyer asks for, checked: each goods once. */
export type Wish = {
  readonly merchantId: string;
  /** `index`: the line of the input that names the goods first. */
  readonly lines: readonly (Wanted & { readonly index: number })[];
  readonly displayName: string | null;
  readonly shareToken: string | null;
  readonly couponClaimIds: readonly string[];
  readonly expectedTotalMinor: bigint | null;
};

/** Checks what a buyer asks for; refuses with INVALID_INPUT. */
export function checkedWish(input: PlaceOrder): Wish {
  if (!isIdempotencyKey(input.idempotencyKey)) {
    refuseInput(['idempotencyKey'], '8 to 128 printable characters.', '须为 8 至 128 个可打印字符。');
  }
  return {
    merchantId: input.merchantId,
    lines: checkedLines(input.lines),
    displayName: checkedName(input.displayName ?? null),
    shareToken: input.shareToken ?? null,
    couponClaimIds: checkedClaims(input.couponClaimIds ?? []),
    expectedTotalMinor: input.expectedTotalMinor ?? null,
  };
}

function checkedLines(lines: readonly Wanted[]): Wish['lines'] {
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

function checkedName(given: string | null): string | null {
  if (given === null) return null;
  const name = given.trim();
  const length = [...name].length;
  if (length >= 1 && length <= 40 && !/\p{Cc}/u.test(name)) return name;
  return refuseInput(
    ['displayName'],
    '1 to 40 characters, without control characters.',
    '须为 1 至 40 个字符，且不含控制字符。',
  );
}
