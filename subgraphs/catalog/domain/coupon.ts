/** What a coupon takes off. */
export type CouponKind = 'FIXED' | 'PERCENT';

/** What goods a coupon is for. */
export type CouponScope = 'ALL' | 'PRODUCTS' | 'CATEGORIES';

/** Who may claim a coupon: anybody, or the members of a segment. */
export type CouponAudience = 'PUBLIC' | 'SEGMENT';

/** How one comes by a coupon: by claiming it, by a code, or by itself when a basket fits. */
export type CouponMode = 'CLAIM' | 'CODE' | 'AUTOMATIC';

/** Where a coupon stands. */
export type CouponStatus = 'DRAFT' | 'PUBLISHED' | 'ENDED';

/** Every step a coupon may take. */
const steps: Record<CouponStatus, readonly CouponStatus[]> = {
  DRAFT: ['PUBLISHED', 'ENDED'],
  PUBLISHED: ['ENDED'],
  ENDED: [],
};

/** Whether a coupon in one state may go to the other. */
export function couponMayBecome(from: CouponStatus, to: CouponStatus): boolean {
  return steps[from].includes(to);
}

/**
 * Where a claim stands: to be used, held for an order, used for good, or gone with the order that it came with by
 * itself.
 */
export type ClaimState = 'CLAIMED' | 'HELD' | 'USED' | 'VOID';

/** Where the use of a claim for an order stands. */
export type RedemptionState = 'HELD' | 'SETTLED' | 'RELEASED';

/** Whose a claim is: a person's, or an anonymous visitor's of one merchant. */
export function holdersOf(userId: string | null, visitorId: string | null): string[] {
  return [
    ...(userId === null ? [] : [`user:${userId}`]),
    ...(visitorId === null ? [] : [`visitor:${visitorId}`]),
  ];
}

/** Whether a claim is a visitor's still: whoever buys with it makes it their own. */
export function isVisitors(holder: string): boolean {
  return holder.startsWith('visitor:');
}

/** A code as it is kept, in upper case: 4 to 32 letters, digits and hyphens; null when it cannot be one. */
export function couponCodeOf(given: string): string | null {
  const code = given.trim().toUpperCase();
  return /^[A-Z0-9-]{4,32}$/.test(code) ? code : null;
}
