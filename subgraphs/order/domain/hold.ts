/** Why the catalog does not promise goods or coupons to an order. */
const holdCodes = [
  'LISTING_UNAVAILABLE',
  'OUT_OF_STOCK',
  'LIMIT_PER_USER',
  'TOO_MANY_OPEN_ORDERS',
  'COUPON_UNUSABLE',
  'GROUP_BUY_UNAVAILABLE',
  'GROUP_BUY_SHARE_TAKEN',
] as const;

export type HoldCode = (typeof holdCodes)[number];

export function isHoldCode(code: string): code is HoldCode {
  return (holdCodes as readonly string[]).includes(code);
}
