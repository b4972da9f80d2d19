/** How goods of a category may be returned (退货规则). */
export type ReturnRule = 'NO_REASON_7_DAYS' | 'QUALITY_ONLY';

/** Whether a product or a variant is still offered. */
export type ProductStatus = 'ACTIVE' | 'ARCHIVED';

/** Which merchants may list an offer: any, or those with a contract. */
export type Visibility = 'OPEN' | 'CONTRACTED';

/** Whether an offer may be ordered now. */
export type OfferStatus = 'ACTIVE' | 'PAUSED';

/** What a product is made of, for whom, for when: what filters and behaviour tags draw on. */
export type Attribute = { readonly key: string; readonly values: readonly string[] };

/** A picture or film of a product. */
export type Medium = { readonly kind: 'IMAGE' | 'VIDEO'; readonly url: string; readonly alt: string };
