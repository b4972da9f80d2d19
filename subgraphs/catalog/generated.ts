import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActivityRow } from './store/group-buying.ts';
import type { ActivityPage, DemandPage, PurchaseOrderPage, PlanPage } from './loaders/purchasing.ts';
import type { DemandRow } from './store/purchase-demands.ts';
import type { PurchaseOrderRow } from './store/purchase-orders.ts';
import type { PlanRow } from './store/purchase-plans.ts';
import type { RecommendedCoupon as SuitableCoupon } from './actions/recommend-coupons.ts';
import type { Recommended } from './actions/recommend-listings.ts';
import type { ContractRow, RetailPriceRow } from './store/contracts.ts';
import type { ContractPage, ContractPricePage, RetailPricePage } from './loaders/contracts.ts';
import type { ContractPriceRow } from './store/contract-prices.ts';
import type { InvitationRow } from './store/invitations.ts';
import type { InvitationPage, MemberPage, SupplierPage } from './loaders/parties.ts';
import type { MemberRow } from './store/members.ts';
import type { OfferRow } from './store/offers.ts';
import type { SeenLevel, JournalPage } from './loaders/stock.ts';
import type { MovementRow } from './store/stock.ts';
import type { Coupon as SoldCoupon, Line } from './resolvers/stock/held-sale.ts';
import type { Sale } from './domain/hold.ts';
import type { CountedTerm, CountedTerms } from './store/product-search.ts';
import type { VariantRow } from './store/variants.ts';
import type { FoundPage, StandardPage, CategoryPage, ProductPage } from './loaders/goods.ts';
import type { StandardRow } from './store/inspection-standards.ts';
import type { CategoryRow } from './store/categories.ts';
import type { QuotedCoupon, CouponQuote as Quoted } from './actions/quote-coupons.ts';
import type { BatchRow } from './store/batches.ts';
import type { BatchPage } from './loaders/trace.ts';
import type { TraceEventRow } from './store/trace-events.ts';
import type { CouponRow } from './store/coupons.ts';
import type { ClaimRow } from './store/coupon-claims.ts';
import type { ClaimPage, CouponPage } from './loaders/coupons.ts';
import type { ImportRow, ImportErrorRow } from './store/imports.ts';
import type { ImportPage, ImportErrorPage } from './loaders/transfers.ts';
import type { ToldCoupon, ToldGoods, Told } from './actions/tell-goods.ts';
import type { InspectionRow } from './store/inspections.ts';
import type { InspectionPage, PricePage, ListingPage } from './loaders/shelf.ts';
import type { ListingRow } from './store/listings.ts';
import type { PriceRow } from './store/listing-prices.ts';
import type { MerchantRow } from './store/merchants.ts';
import type { ProductRow } from './store/products.ts';
import type { SupplierRow } from './store/suppliers.ts';
import type { CatalogContext } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code in upper case, such as CNY. */
  CurrencyCode: { input: string; output: string; }
  /** An instant: RFC 3339 in UTC with milliseconds, such as 2026-11-11T03:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** A whole number of the smallest currency unit (CNY: fen), between -(2^53 - 1) and 2^53 - 1. Floats are refused. */
  MinorUnits: { input: bigint; output: bigint; }
  _FieldSet: { input: string; output: string; }
};

/** Which contract to accept. */
export type AcceptContractInput = {
  /** The contract's id. */
  contractId: Scalars['ID']['input'];
};

/** What acceptContract answers. */
export type AcceptContractPayload = AcceptContractSuccess | ConflictError | ForbiddenError | NotFoundError;

/** The contract was accepted. */
export type AcceptContractSuccess = {
  __typename?: 'AcceptContractSuccess';
  /** The contract, ACTIVE. */
  contract: Contract;
};

/** Which invitation to accept. */
export type AcceptInvitationInput = {
  /** The token that inviteMember told. */
  token: Scalars['String']['input'];
};

/** What acceptInvitation answers. */
export type AcceptInvitationPayload = AcceptInvitationSuccess | ConflictError | NotFoundError;

/** The viewer is a member. Rights follow without a new access token. */
export type AcceptInvitationSuccess = {
  __typename?: 'AcceptInvitationSuccess';
  /** The membership. */
  member: PartyMember;
};

/** A variant to add to a product. */
export type AddVariantInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which product; it has at most 100 variants. */
  productId: Scalars['ID']['input'];
  /** The variant. */
  variant: ProductVariantInput;
};

/** What addVariant answers. */
export type AddVariantPayload = AddVariantSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The variant was added. */
export type AddVariantSuccess = {
  __typename?: 'AddVariantSuccess';
  /** The variant. */
  variant: ProductVariant;
};

/** A change of an offer's stock. */
export type AdjustStockInput = {
  /** How many more units lie there, negative for fewer; up to 1,000,000,000 and not 0. What would leave fewer than are promised to orders is refused (STOCK_PROMISED). */
  delta: Scalars['Int']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Plain text, at most 200 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Which offer. */
  offerId: Scalars['ID']['input'];
  /** Why. */
  reason: StockAdjustmentReason;
};

/** What adjustStock answers. */
export type AdjustStockPayload = AdjustStockSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The stock was changed. */
export type AdjustStockSuccess = {
  __typename?: 'AdjustStockSuccess';
  /** The offer. */
  offer: SupplierOffer;
};

/** A part of a file's text. */
export type AppendImportChunkInput = {
  /** The import's id. */
  importId: Scalars['ID']['input'];
  /** Its number, from 0, without gaps; at most 256 parts. */
  sequence: Scalars['Int']['input'];
  /** 1 to 200,000 characters of CSV in UTF-8; a row may be cut by the end of a part. */
  text: Scalars['String']['input'];
};

/** What appendImportChunk answers. */
export type AppendImportChunkPayload = AppendImportChunkSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The part is kept. */
export type AppendImportChunkSuccess = {
  __typename?: 'AppendImportChunkSuccess';
  /** The import. */
  import: Import;
};

/** A coupon that would come off a basket. */
export type AppliedCoupon = {
  __typename?: 'AppliedCoupon';
  /** The claim; of one that comes by itself it is made with the order. */
  claimId: Scalars['ID']['output'];
  /** The coupon. */
  coupon: Coupon;
  /** What it takes off. */
  discount: Money;
};

/** Who applies to become a supplier. */
export type ApplyAsSupplierInput = {
  /** How the platform reaches it, 1 to 200 characters. */
  contact: Scalars['String']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The number of its business licence, 1 to 100 characters. */
  licenceNumber: Scalars['String']['input'];
  /** The supplier's name, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** What applyAsSupplier answers. */
export type ApplyAsSupplierPayload = ApplyAsSupplierSuccess | ConflictError | InvalidInputError;

/** The application was taken in. */
export type ApplyAsSupplierSuccess = {
  __typename?: 'ApplyAsSupplierSuccess';
  /** The supplier, APPLIED. */
  supplier: Supplier;
};

/** Which product to offer no more. */
export type ArchiveProductInput = {
  /** The product's id. */
  productId: Scalars['ID']['input'];
};

/** What archiveProduct answers. */
export type ArchiveProductPayload = ArchiveProductSuccess | ConflictError | ForbiddenError | NotFoundError;

/** The product is offered no more. */
export type ArchiveProductSuccess = {
  __typename?: 'ArchiveProductSuccess';
  /** The product, ARCHIVED. */
  product: Product;
};

/** Who to put into a segment. */
export type AssignToSegmentInput = {
  /** Whose segment. */
  merchantId: Scalars['ID']['input'];
  /** Which, 1 to 60 lower-case letters, digits and hyphens. */
  segmentKey: Scalars['String']['input'];
  /** 1 to 500 user ids. */
  userIds: Array<Scalars['ID']['input']>;
};

/** What assignToSegment answers. */
export type AssignToSegmentPayload = AssignToSegmentSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** They are in the segment. */
export type AssignToSegmentSuccess = {
  __typename?: 'AssignToSegmentSuccess';
  /** How many were not in it before. */
  added: Scalars['Int']['output'];
};

/** An attribute among found products. */
export type AttributeFacet = {
  __typename?: 'AttributeFacet';
  /** The attribute's key. */
  key: Scalars['String']['output'];
  /** Its most frequent values, at most 50. */
  values: Array<AttributeValueFacet>;
};

/** One attribute that found products must have. */
export type AttributeFilterInput = {
  /** The attribute's key. */
  key: Scalars['String']['input'];
  /** The product has at least one of these values; 1 to 20. */
  values: Array<Scalars['String']['input']>;
};

/** A value of an attribute among found products. */
export type AttributeValueFacet = {
  __typename?: 'AttributeValueFacet';
  /** How many of the found products have it. */
  count: Scalars['Int']['output'];
  /** The value. */
  value: Scalars['String']['output'];
};

/**
 * Goods made together, that are tested, traced and recalled together (批次). Public to whoever can name it: its code is
 * printed on the goods.
 */
export type Batch = {
  __typename?: 'Batch';
  /** What is printed on the goods: unique on the platform, 4 to 40 upper-case letters, digits and hyphens. */
  code: Scalars['String']['output'];
  /** Its trace from the source on: at most 500 events that people recorded, and those of its inspections and recall. */
  events: Array<TraceEvent>;
  /** When it is past its date; null for goods that keep. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, `bat_…`. */
  id: Scalars['ID']['output'];
  /** What laboratories found, newest first; APPROVED ones, to the supplier's people and the platform all. */
  inspections: Array<Inspection>;
  /** The offer; null to those who may not know it. */
  offer: Maybe<SupplierOffer>;
  /** The id of the offer it is sold from. */
  offerId: Scalars['ID']['output'];
  /** The page that shows the trace to people. */
  page: Scalars['String']['output'];
  /** When it was made or gathered. */
  producedAt: Scalars['DateTime']['output'];
  /** Whose goods. */
  product: Product;
  /** A QR code that leads to `page`. At most 100 as SVG and 10 as PNG in one request. */
  qrCode: Scalars['String']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
  /** Why it was called back; null unless RECALLED. */
  recallReason: Maybe<Scalars['String']['output']>;
  /** When it was called back; null unless RECALLED. */
  recalledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: BatchStatus;
  /** Who supplies it. */
  supplier: Supplier;
  /** Whether the trace is as it was recorded. Anybody can do the same with `events`, from the hashes' descriptions. */
  verification: TraceVerification;
};


/**
 * Goods made together, that are tested, traced and recalled together (批次). Public to whoever can name it: its code is
 * printed on the goods.
 */
export type BatchQrCodeArgs = {
  format?: QrCodeFormat;
  size?: Scalars['Int']['input'];
};

/** A page of batches. */
export type BatchConnection = {
  __typename?: 'BatchConnection';
  /** The items, each with its cursor. */
  edges: Array<BatchEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A batch in a list. */
export type BatchEdge = {
  __typename?: 'BatchEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The batch. */
  node: Batch;
};

/** Where a batch stands (批次状态). */
export type BatchStatus =
  /** All of it is sold; nothing is sold from it any more. */
  | 'EXHAUSTED'
  /** It is past its date. */
  | 'EXPIRED'
  /** Goods are sold from it, where its inspections allow. */
  | 'IN_FORCE'
  /** It was called back (召回), for good. */
  | 'RECALLED'
  /** Known, but nothing is sold from it yet. */
  | 'REGISTERED';

/** Which import to stop. */
export type CancelImportInput = {
  /** The import's id. */
  importId: Scalars['ID']['input'];
};

/** What cancelImport answers. */
export type CancelImportPayload = CancelImportSuccess | ConflictError | ForbiddenError | NotFoundError;

/** The import is stopped. */
export type CancelImportSuccess = {
  __typename?: 'CancelImportSuccess';
  /** The import, CANCELLED. */
  import: Import;
};

/** Which purchase plan to call off. */
export type CancelPurchasePlanInput = {
  /** The plan's id. */
  planId: Scalars['ID']['input'];
};

/** What cancelPurchasePlan answers. */
export type CancelPurchasePlanPayload = CancelPurchasePlanSuccess | ConflictError | ForbiddenError | NotFoundError;

/** The plan is called off. */
export type CancelPurchasePlanSuccess = {
  __typename?: 'CancelPurchasePlanSuccess';
  /** The plan, CANCELLED. */
  plan: PurchasePlan;
};

/** A kind of goods (类目), in a tree of at most 4 levels. Public; the platform's own people keep it. */
export type Category = {
  __typename?: 'Category';
  /** The categories right below, oldest first. */
  children: CategoryConnection;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `cat_…`. */
  id: Scalars['ID']['output'];
  /** Unique on the platform: lower-case letters, digits and hyphens, 2 to 60 characters. */
  key: Scalars['String']['output'];
  /** The name in Chinese, 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** The name in English, 1 to 100 characters. */
  nameEn: Scalars['String']['output'];
  /** The category above; null at the top. */
  parent: Maybe<Category>;
  /** How its goods may be returned. It holds for goods right in this category, not for those below. */
  returnRule: ReturnRule;
  /** What goods right in this category must have passed before they may be listed; 1 to 20. */
  standards: Array<InspectionStandard>;
};


/** A kind of goods (类目), in a tree of at most 4 levels. Public; the platform's own people keep it. */
export type CategoryChildrenArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of categories. */
export type CategoryConnection = {
  __typename?: 'CategoryConnection';
  /** The items, each with its cursor. */
  edges: Array<CategoryEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A category in a list. */
export type CategoryEdge = {
  __typename?: 'CategoryEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The category. */
  node: Category;
};

/** A category among found products. */
export type CategoryFacet = {
  __typename?: 'CategoryFacet';
  /** The category. */
  category: Category;
  /** How many of the found products stand right in it. */
  count: Scalars['Int']['output'];
};

/** Another price of a listing. */
export type ChangeListingPriceInput = {
  /** The price it is thought to have; another one refuses with PRICE_CHANGED. */
  expectedPriceMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which listing. */
  listingId: Scalars['ID']['input'];
  /** The price of one unit in the listing's currency, 1 to 10,000,000,000 minor units. */
  priceMinor: Scalars['MinorUnits']['input'];
};

/** What changeListingPrice answers. */
export type ChangeListingPricePayload = ChangeListingPriceSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The listing costs what was asked for. */
export type ChangeListingPriceSuccess = {
  __typename?: 'ChangeListingPriceSuccess';
  /** The listing. */
  listing: Listing;
};

/** Who becomes what. */
export type ChangeMemberRoleInput = {
  /** Of which merchant or supplier. */
  partyId: Scalars['ID']['input'];
  /** The new one. */
  role: MemberRole;
  /** Whose role. */
  userId: Scalars['ID']['input'];
};

/** What changeMemberRole answers. */
export type ChangeMemberRolePayload = ChangeMemberRoleSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The member has the role. */
export type ChangeMemberRoleSuccess = {
  __typename?: 'ChangeMemberRoleSuccess';
  /** The member. */
  member: PartyMember;
};

/** Which coupon to claim: by its id, or by its code. */
export type ClaimCouponInput = {
  /** The code, in either case. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The coupon's id. */
  couponId?: InputMaybe<Scalars['ID']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** With a code: whose coupon it is; none for the platform's. */
  merchantId?: InputMaybe<Scalars['ID']['input']>;
};

/** What claimCoupon answers. */
export type ClaimCouponPayload = ClaimCouponSuccess | ConflictError | InvalidInputError | NotFoundError;

/** The coupon was claimed. */
export type ClaimCouponSuccess = {
  __typename?: 'ClaimCouponSuccess';
  /** The viewer's claim. */
  claim: CouponClaim;
};

/** Which purchase plan to close. */
export type ClosePurchasePlanInput = {
  /** The plan's id. */
  planId: Scalars['ID']['input'];
};

/** What closePurchasePlan answers. */
export type ClosePurchasePlanPayload = ClosePurchasePlanSuccess | ConflictError | ForbiddenError | NotFoundError;

/** The plan has come to its end. */
export type ClosePurchasePlanSuccess = {
  __typename?: 'ClosePurchasePlanSuccess';
  /** The plan, CLOSED or FAILED. */
  plan: PurchasePlan;
};

/** The request contradicts what already stands: a key reused with another body, a name taken, a state that is past. */
export type ConflictError = UserError & {
  __typename?: 'ConflictError';
  /** The reason, for programs. */
  code: ErrorCode;
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** The input field at fault, from the input's root. */
  path: Array<Scalars['String']['output']>;
};

/** What a merchant and a supplier agreed on (合同). Shows to the people of both and to the platform; never to an app. */
export type Contract = {
  __typename?: 'Contract';
  /** When the other side accepted it. */
  acceptedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was proposed. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ended. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, `ctr_…`. */
  id: Scalars['ID']['output'];
  /** Who buys. */
  merchant: Merchant;
  /** What the merchant pays this supplier, past and to come, newest first; by this contract, an earlier one or a purchase order. */
  prices: ContractPriceConnection;
  /** Which of the two proposed it. */
  proposedBy: ContractSide;
  /**
   * What the merchant sells this supplier's goods for, on the shelf or off it, in the order in which it entered them. Null to
   * the supplier unless the contract is active and `sharesRetailPrice`.
   */
  retailPrices: Maybe<RetailPriceConnection>;
  /** Whether the supplier may see, while it is active, what the merchant sells its goods for (`retailPrices`). */
  sharesRetailPrice: Scalars['Boolean']['output'];
  /** Where it stands. */
  status: ContractStatus;
  /** Who supplies. */
  supplier: Supplier;
  /** What was agreed beside prices: plain text, at most 5,000 characters. */
  terms: Scalars['String']['output'];
};


/** What a merchant and a supplier agreed on (合同). Shows to the people of both and to the platform; never to an app. */
export type ContractPricesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What a merchant and a supplier agreed on (合同). Shows to the people of both and to the platform; never to an app. */
export type ContractRetailPricesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of contracts. */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  /** The items, each with its cursor. */
  edges: Array<ContractEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A contract in a list. */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The contract. */
  node: Contract;
};

/** What a merchant pays for one unit of an offer, from when until when. One price holds at a time. */
export type ContractPrice = {
  __typename?: 'ContractPrice';
  /** Opaque, `cpr_…`. */
  id: Scalars['ID']['output'];
  /** For which offer; null to those who may not know it any more. */
  offer: Maybe<SupplierOffer>;
  /** What one unit costs the merchant. */
  price: Money;
  /** Where it comes from. */
  source: ContractPriceSource;
  /** From when on. */
  validFrom: Scalars['DateTime']['output'];
  /** Until before when; null for as long as nothing takes its place. */
  validUntil: Maybe<Scalars['DateTime']['output']>;
};

/** A page of prices that a merchant pays. */
export type ContractPriceConnection = {
  __typename?: 'ContractPriceConnection';
  /** The items, each with its cursor. */
  edges: Array<ContractPriceEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A price that a merchant pays in a list. */
export type ContractPriceEdge = {
  __typename?: 'ContractPriceEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The price. */
  node: ContractPrice;
};

/** Where a price that a merchant pays comes from. */
export type ContractPriceSource =
  /** The contract's own price list. */
  | 'CONTRACT'
  /** A purchase order that merchants made together; it holds with or without a contract. */
  | 'PURCHASE_ORDER';

/** One of the two that have a contract. */
export type ContractSide =
  /** The merchant (商家). */
  | 'MERCHANT'
  /** The supplier (供应商). */
  | 'SUPPLIER';

/** Where a contract stands. */
export type ContractStatus =
  /** Both agreed; its price list counts. */
  | 'ACTIVE'
  /** Taken back, declined or ended; its price list counts no more. */
  | 'ENDED'
  /** One side proposed it; the other may accept it. */
  | 'PROPOSED';

/**
 * A discount on conditions (优惠券). Published ones for anybody are public; those for a segment are seen by its members, those
 * with a code by who has claimed one; the merchant's people and apps with `catalog:read` or `coupons:write` see all.
 */
export type Coupon = {
  __typename?: 'Coupon';
  /** How much, for FIXED. */
  amount: Maybe<Money>;
  /** Who may claim it. */
  audience: CouponAudience;
  /** The most that a PERCENT one takes off; null for any amount. */
  cap: Maybe<Money>;
  /** The categories it is for; empty unless scope is CATEGORIES. */
  categoryIds: Array<Scalars['ID']['output']>;
  /** For how many days a claim holds, within that time; null for all of it. */
  claimValidDays: Maybe<Scalars['Int']['output']>;
  /** How many are claimed. The merchant's people; null to others. */
  claimedCount: Maybe<Scalars['Int']['output']>;
  /** Its code. The merchant's people; null to others. */
  code: Maybe<Scalars['String']['output']>;
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** Of the coupons of one group an order takes one. */
  exclusiveGroup: Maybe<Scalars['String']['output']>;
  /** Opaque, `cpn_…`. */
  id: Scalars['ID']['output'];
  /** What it takes off. */
  kind: CouponKind;
  /** How many of it one order takes. */
  maxPerOrder: Scalars['Int']['output'];
  /** Whose it is; null for the platform's, which hold at every merchant and come off after the merchant's. */
  merchant: Maybe<Merchant>;
  /** What the goods it is for must come to just before it is taken off. */
  minimumSpend: Money;
  /** How one comes by it. */
  mode: CouponMode;
  /** 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** How many of it one person can have. */
  perUserLimit: Scalars['Int']['output'];
  /** Of one issuer's coupons the higher comes off first. */
  priority: Scalars['Int']['output'];
  /** The products it is for; empty unless scope is PRODUCTS. */
  productIds: Array<Scalars['ID']['output']>;
  /** Which part, for PERCENT: basis points, 1 to 10,000. */
  rateBps: Maybe<Scalars['Int']['output']>;
  /** What goods it is for. */
  scope: CouponScope;
  /** The segment's key. The merchant's people; null to others. */
  segmentKey: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: CouponStatus;
  /** How many can be claimed in all; null for any number. */
  totalLimit: Maybe<Scalars['Int']['output']>;
  /** From when it can be used. */
  validFrom: Scalars['DateTime']['output'];
  /** Until when it can be claimed and used. */
  validUntil: Scalars['DateTime']['output'];
};

/** Who may claim a coupon. */
export type CouponAudience =
  /** Anybody. */
  | 'PUBLIC'
  /** The members of one of the merchant's segments (定向人群). */
  | 'SEGMENT';

/**
 * A coupon that somebody has. Seen by who has it. A visitor's becomes the buyer's own with the first order that uses it, and
 * counts for its limit per person from then on.
 */
export type CouponClaim = {
  __typename?: 'CouponClaim';
  /** When it was claimed. */
  claimedAt: Scalars['DateTime']['output'];
  /** The coupon. */
  coupon: Coupon;
  /** Until when it can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, `clm_…`. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  state: CouponClaimState;
};

/** A page of claims. */
export type CouponClaimConnection = {
  __typename?: 'CouponClaimConnection';
  /** The items, each with its cursor. */
  edges: Array<CouponClaimEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A claim in a list. */
export type CouponClaimEdge = {
  __typename?: 'CouponClaimEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The claim. */
  node: CouponClaim;
};

/** Where a claim of a coupon stands. */
export type CouponClaimState =
  /** It can be used. */
  | 'CLAIMED'
  /** It is held for an order that is not paid. */
  | 'HELD'
  /** It was used. */
  | 'USED'
  /** It was taken off by itself for an order that came to nothing, and is gone. */
  | 'VOID';

/** A page of coupons. */
export type CouponConnection = {
  __typename?: 'CouponConnection';
  /** The items, each with its cursor. */
  edges: Array<CouponEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A coupon in a list. */
export type CouponEdge = {
  __typename?: 'CouponEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The coupon. */
  node: Coupon;
};

/** What a coupon takes off. */
export type CouponKind =
  /** An amount (满减). */
  | 'FIXED'
  /** A part of what the goods it is for come to (折扣). */
  | 'PERCENT';

/** How one comes by a coupon. */
export type CouponMode =
  /** By itself: it is taken off every basket that it fits (自动优惠). */
  | 'AUTOMATIC'
  /** By claiming it (领取). */
  | 'CLAIM'
  /** By a code (优惠码). */
  | 'CODE';

/** What a basket comes to with coupons, at this moment. It promises nothing: placing the order does. */
export type CouponQuote = {
  __typename?: 'CouponQuote';
  /** The coupons that come off, in that order: those named and those that come by themselves. */
  applied: Array<AppliedCoupon>;
  /** The sum of the lines' discounts. */
  discount: Money;
  /** The lines, in the order given. */
  lines: Array<QuotedLine>;
  /** What is to be paid for the goods: the sum of the lines' payables. */
  payable: Money;
  /** Those named that do not. */
  unusable: Array<UnusableCoupon>;
};

/** Why a coupon is recommended. */
export type CouponRecommendationCode =
  /** It is for anything in the shop. */
  | 'FOR_ANYTHING'
  /** It is for goods that are recommended to the lead. */
  | 'FOR_RECOMMENDED'
  /** It is for goods that the lead has looked at itself. */
  | 'FOR_VIEWED';

/** A reason for recommending a coupon, to show. */
export type CouponRecommendationReason = {
  __typename?: 'CouponRecommendationReason';
  /** The reason, for programs. */
  code: CouponRecommendationCode;
  /** The reason in English. */
  text: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  textZh: Scalars['String']['output'];
};

/** What goods a coupon is for. */
export type CouponScope =
  /** All of them. */
  | 'ALL'
  /** Some categories and those below them. */
  | 'CATEGORIES'
  /** Some products. */
  | 'PRODUCTS';

/** Where a coupon stands. */
export type CouponStatus =
  /** Being prepared; only the merchant's people see it. */
  | 'DRAFT'
  /** It can be claimed no more; who has one may use it. */
  | 'ENDED'
  /** It can be claimed and used; its terms stay as they are. */
  | 'PUBLISHED';

/** Why a coupon cannot be used for a basket. */
export type CouponUnusableReason =
  /** The goods it is for come to less than its minimum. */
  | 'BELOW_MINIMUM'
  /** It is used, or held for another order. */
  | 'COUPON_USED'
  /** Its time is over. */
  | 'EXPIRED'
  /** Another coupon of its exclusive group is used. */
  | 'GROUP_TAKEN'
  /** It was claimed as a visitor, and the viewer has had as many of it as one person may. */
  | 'LIMIT_PER_USER'
  /** One order takes no more of it. */
  | 'LIMIT_REACHED'
  /** It is for none of these goods, or they cost nothing any more. */
  | 'NOTHING_ELIGIBLE'
  /** Its time has not come. */
  | 'NOT_YET_VALID'
  /** The viewer has no such claim. */
  | 'NOT_YOURS';

/** A category to enter. */
export type CreateCategoryInput = {
  /** Lower-case letters, digits and hyphens, 2 to 60 characters; unique. */
  key: Scalars['String']['input'];
  /** The name in Chinese, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The name in English, 1 to 100 characters. */
  nameEn: Scalars['String']['input'];
  /** The category above; null for the top. The tree has at most 4 levels. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** How its goods may be returned. */
  returnRule?: ReturnRule;
  /** The standards its goods must have passed, 1 to 20, each once. */
  standardKeys: Array<Scalars['ID']['input']>;
};

/** What createCategory answers. */
export type CreateCategoryPayload = ConflictError | CreateCategorySuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The category was entered. */
export type CreateCategorySuccess = {
  __typename?: 'CreateCategorySuccess';
  /** The category. */
  category: Category;
};

/** A coupon to draft. */
export type CreateCouponInput = {
  /** For FIXED: how much, 1 to 10,000,000,000 minor units. */
  amountMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Who may claim it. */
  audience?: CouponAudience;
  /** For PERCENT: at most, 1 to 10,000,000,000 minor units. */
  capMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** For CATEGORIES: 1 to 100 ids; those below them are meant, too. */
  categoryIds?: Array<Scalars['ID']['input']>;
  /** For how many days a claim holds, 1 to 3,650. */
  claimValidDays?: InputMaybe<Scalars['Int']['input']>;
  /** For CODE: 4 to 32 letters, digits and hyphens, in either case; unique with its issuer. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The currency of a platform's one, CNY unless given; a merchant's is in the merchant's. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** Of the coupons of one group an order takes one: 1 to 60 lower-case letters, digits and hyphens. */
  exclusiveGroup?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it takes off. */
  kind: CouponKind;
  /** How many of it one order takes, 1 to 10. */
  maxPerOrder?: Scalars['Int']['input'];
  /** Whose it is; none for the platform's. */
  merchantId?: InputMaybe<Scalars['ID']['input']>;
  /** What the goods it is for must come to before it, 0 to 10,000,000,000 minor units. */
  minimumSpendMinor?: Scalars['MinorUnits']['input'];
  /** How one comes by it. */
  mode?: CouponMode;
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** How many of it one person can have, 1 to 1,000. */
  perUserLimit?: Scalars['Int']['input'];
  /** The higher comes off first, -1,000 to 1,000. */
  priority?: Scalars['Int']['input'];
  /** For PRODUCTS: 1 to 100 ids. */
  productIds?: Array<Scalars['ID']['input']>;
  /** For PERCENT: which part, 1 to 10,000 basis points. */
  rateBps?: InputMaybe<Scalars['Int']['input']>;
  /** What goods it is for. */
  scope?: CouponScope;
  /** For SEGMENT: 1 to 60 lower-case letters, digits and hyphens. */
  segmentKey?: InputMaybe<Scalars['String']['input']>;
  /** How many can be claimed in all, 1 to 10,000,000; any number unless given. */
  totalLimit?: InputMaybe<Scalars['Int']['input']>;
  /** From when it can be used; now unless given. */
  validFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Until when it can be claimed and used. */
  validUntil: Scalars['DateTime']['input'];
};

/** What createCoupon answers. */
export type CreateCouponPayload = ConflictError | CreateCouponSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The coupon was drafted. */
export type CreateCouponSuccess = {
  __typename?: 'CreateCouponSuccess';
  /** The coupon, DRAFT. */
  coupon: Coupon;
};

/** A group-buy activity to prepare, in the listing's currency. */
export type CreateGroupBuyActivityInput = {
  /** Until when, at most 366 days behind `startsAt`. */
  endsAt: Scalars['DateTime']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What is sold. */
  listingId: Scalars['ID']['input'];
  /** How many units one user may buy by it in all, 1 to `stockShare`. */
  perUserLimit?: Scalars['Int']['input'];
  /** What one unit costs each member of a team, 1 to 10,000,000,000 minor units; below the listing's price when it is published. */
  priceMinor: Scalars['MinorUnits']['input'];
  /** From when on goods are bought by it. */
  startsAt: Scalars['DateTime']['input'];
  /** How many units there are for it, from `teamSize` to 1,000,000. */
  stockShare: Scalars['Int']['input'];
  /** How long a team may gather, in hours, 1 to 168. */
  teamHours?: Scalars['Int']['input'];
  /** How many buyers make a team, 2 to 100. */
  teamSize: Scalars['Int']['input'];
};

/** What createGroupBuyActivity answers. */
export type CreateGroupBuyActivityPayload = ConflictError | CreateGroupBuyActivitySuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The activity was prepared. */
export type CreateGroupBuyActivitySuccess = {
  __typename?: 'CreateGroupBuyActivitySuccess';
  /** The activity, DRAFT. */
  activity: GroupBuyActivity;
};

/** A listing to prepare. */
export type CreateListingInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who sells it. */
  merchantId: Scalars['ID']['input'];
  /** The supplier's offer: one variant of a product. */
  offerId: Scalars['ID']['input'];
  /** The price of one unit in the merchant's currency, 1 to 10,000,000,000 minor units. */
  priceMinor: Scalars['MinorUnits']['input'];
};

/** What createListing answers. */
export type CreateListingPayload = ConflictError | CreateListingSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The listing was prepared. */
export type CreateListingSuccess = {
  __typename?: 'CreateListingSuccess';
  /** The listing, DRAFT. */
  listing: Listing;
};

/** A product to enter. */
export type CreateProductInput = {
  /** At most 30, each key once. */
  attributes?: Array<ProductAttributeInput>;
  /** What kind of goods it is; the general kind unless given. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** The currency of `wholesalePriceMinor`. */
  currency?: Scalars['CurrencyCode']['input'];
  /** Plain text, at most 5,000 characters. */
  description?: Scalars['String']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** An https or data:image address, at most 8,192 characters. */
  imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** How many units are there to begin with, beside `wholesalePriceMinor`: 0 to 1,000,000,000. */
  initialStock?: Scalars['Int']['input'];
  /** At most 20. */
  media?: Array<ProductMediaInput>;
  /** The name in Chinese, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The name in English, at most 200 characters. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** What its variants differ in: at most 3 different names of 1 to 40 characters. */
  optionNames?: Array<Scalars['String']['input']>;
  /** At most 20 keys of lower-case letters, digits and hyphens, each once. */
  sections?: Array<Scalars['String']['input']>;
  /** Whose product it is. */
  supplierId: Scalars['ID']['input'];
  /** At most 100, each SKU and combination of options once. None: the product comes in one variant, whose SKU is its id. */
  variants?: Array<ProductVariantInput>;
  /** Which merchants may list it, beside `wholesalePriceMinor`. */
  visibility?: OfferVisibility;
  /** For a product without `variants`: what a merchant without a contract pays for one unit, 0 to 10,000,000,000 minor units; none: it is not offered yet. */
  wholesalePriceMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** What createProduct answers. */
export type CreateProductPayload = ConflictError | CreateProductSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The product was entered. */
export type CreateProductSuccess = {
  __typename?: 'CreateProductSuccess';
  /** The product. */
  product: Product;
};

/** Some rows of a file. */
export type CsvPage = {
  __typename?: 'CsvPage';
  /** The rows, each with its line end. A cell that a spreadsheet would take for a formula begins with an apostrophe. */
  csv: Scalars['String']['output'];
  /** Give it as `after` for the next rows; null on an empty page. */
  endCursor: Maybe<Scalars['ID']['output']>;
  /** Whether rows follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** The file's first row: it belongs before the first page. */
  header: Scalars['String']['output'];
};

/** An inspection standard to enter. */
export type DefineInspectionStandardInput = {
  /** Plain text, at most 2,000 characters. */
  description?: Scalars['String']['input'];
  /** 3 to 60 upper-case letters, digits and underscores, a letter first; unique. */
  key: Scalars['ID']['input'];
  /** The name in Chinese, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The name in English, 1 to 100 characters. */
  nameEn: Scalars['String']['input'];
  /** For how many days after the test a pass holds at most, 1 to 3,650. */
  validityDays: Scalars['Int']['input'];
};

/** What defineInspectionStandard answers. */
export type DefineInspectionStandardPayload = ConflictError | DefineInspectionStandardSuccess | ForbiddenError | InvalidInputError;

/** The inspection standard was entered. */
export type DefineInspectionStandardSuccess = {
  __typename?: 'DefineInspectionStandardSuccess';
  /** The standard. */
  standard: InspectionStandard;
};

/** What a listing's goods are. */
export type DescribedGoods = {
  __typename?: 'DescribedGoods';
  /** The listing's id. */
  listingId: Scalars['ID']['output'];
  /** Categories and attributes. */
  traits: Array<GoodsTrait>;
};

/** Which batch to sell from no more. */
export type EndBatchInput = {
  /** The batch's id. */
  batchId: Scalars['ID']['input'];
};

/** What endBatch answers. */
export type EndBatchPayload = ConflictError | EndBatchSuccess | ForbiddenError | NotFoundError;

/** Nothing is sold from the batch any more. */
export type EndBatchSuccess = {
  __typename?: 'EndBatchSuccess';
  /** The batch, EXHAUSTED. */
  batch: Batch;
};

/** Which contract to end. */
export type EndContractInput = {
  /** The contract's id. */
  contractId: Scalars['ID']['input'];
};

/** What endContract answers. */
export type EndContractPayload = EndContractSuccess | ForbiddenError | NotFoundError;

/** The contract has ended. */
export type EndContractSuccess = {
  __typename?: 'EndContractSuccess';
  /** The contract, ENDED. */
  contract: Contract;
};

/** Which coupon to end. */
export type EndCouponInput = {
  /** The coupon's id. */
  couponId: Scalars['ID']['input'];
};

/** What endCoupon answers. */
export type EndCouponPayload = ConflictError | EndCouponSuccess | ForbiddenError | NotFoundError;

/** The coupon can be claimed no more. */
export type EndCouponSuccess = {
  __typename?: 'EndCouponSuccess';
  /** The coupon, ENDED. */
  coupon: Coupon;
};

/** Which group-buy activity to end. */
export type EndGroupBuyActivityInput = {
  /** The activity's id. */
  activityId: Scalars['ID']['input'];
};

/** What endGroupBuyActivity answers. */
export type EndGroupBuyActivityPayload = ConflictError | EndGroupBuyActivitySuccess | ForbiddenError | NotFoundError;

/** The activity has ended. */
export type EndGroupBuyActivitySuccess = {
  __typename?: 'EndGroupBuyActivitySuccess';
  /** The activity, ENDED. */
  activity: GroupBuyActivity;
};

/** Why a mutation was refused. Codes are closed lists; new ones are announced in the changelog. */
export type ErrorCode =
  /** This merchant already lists this offer. */
  | 'ALREADY_LISTED'
  /** The supplier was approved already. */
  | 'ALREADY_REVIEWED'
  /** Another application of the same user waits for review. */
  | 'APPLICATION_OPEN'
  /** This code is on another batch's goods. */
  | 'BATCH_CODE_TAKEN'
  /** The goods are past their date. */
  | 'BATCH_EXPIRED'
  /** The batch was recalled: another one is needed. */
  | 'BATCH_RECALLED'
  /** The batch's status does not allow this. */
  | 'BATCH_STATE'
  /** A contract of these two is proposed or active already. */
  | 'CONTRACT_STANDS'
  /** The contract's status does not allow this. */
  | 'CONTRACT_STATE'
  /** This code is another coupon's. */
  | 'COUPON_CODE_TAKEN'
  /** No more of this coupon can be claimed. */
  | 'COUPON_EXHAUSTED'
  /** The viewer has as many of this coupon as one person can have. */
  | 'COUPON_LIMIT_PER_USER'
  /** The coupon's status or time does not allow this. */
  | 'COUPON_NOT_VALID'
  /** A coupon cannot be used for this order; the message says which and why. */
  | 'COUPON_UNUSABLE'
  /** The offer's currency stays as it is. */
  | 'CURRENCY_STAYS'
  /** The viewer may see the object but not do this with it. */
  | 'FORBIDDEN'
  /** The group-buy price is not below the listing's price. */
  | 'GROUP_BUY_NOT_CHEAPER'
  /** The group-buy activity is not published. */
  | 'GROUP_BUY_NOT_PUBLISHED'
  /** The group-buy activity has ended. */
  | 'GROUP_BUY_OVER'
  /** Fewer units are left for the group-buy activity. */
  | 'GROUP_BUY_SHARE_TAKEN'
  /** The goods cannot be bought by this group-buy activity now. */
  | 'GROUP_BUY_UNAVAILABLE'
  /** The order was called off before it was held. */
  | 'HOLD_CLOSED'
  /** The idempotency key was used before with another body. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Another part of the text comes next; the message says which. */
  | 'IMPORT_CHUNK_ORDER'
  /** The import's status does not allow this. */
  | 'IMPORT_STATE'
  /** The inspection of the goods no longer holds. */
  | 'INSPECTION_EXPIRED'
  /** The goods failed an inspection. */
  | 'INSPECTION_FAILED'
  /** The inspection was reviewed otherwise already. */
  | 'INSPECTION_REVIEWED'
  /** An inspection of this batch and standard waits for its review already. */
  | 'INSPECTION_WAITING'
  /** An argument is malformed or outside its limits; `path` names it. */
  | 'INVALID_INPUT'
  /** The invitation was not accepted in time. */
  | 'INVITATION_EXPIRED'
  /** The invitation was accepted already. */
  | 'INVITATION_USED'
  /** Another one has this key. */
  | 'KEY_TAKEN'
  /** The last owner of a merchant or a supplier stays. */
  | 'LAST_OWNER'
  /** One user may not have so many. */
  | 'LIMIT_PER_USER'
  /** The goods are not on sale now. */
  | 'LISTING_UNAVAILABLE'
  /** There is no such merchant. */
  | 'MERCHANT_NOT_FOUND'
  /** The object does not exist, or the viewer may not know that it does. */
  | 'NOT_FOUND'
  /** The goods have not been tested for everything their category asks, or no batch of them is in force. */
  | 'NOT_INSPECTED'
  /** The offer is paused, or this merchant may no longer list it. */
  | 'OFFER_UNAVAILABLE'
  /** The product has a variant with these options. */
  | 'OPTIONS_TAKEN'
  /** There are not that many left. */
  | 'OUT_OF_STOCK'
  /** The price is another one by now. */
  | 'PRICE_CHANGED'
  /** The product is offered no more. */
  | 'PRODUCT_ARCHIVED'
  /** The product is on a merchant's shelf, or will be once its inspection has passed. */
  | 'PRODUCT_LISTED'
  /** As many merchants have joined the purchase plan as one can have: 1,000. */
  | 'PURCHASE_PLAN_FULL'
  /** The purchase plan cannot be joined, closed or called off: it has not opened yet, or has come to its end. */
  | 'PURCHASE_PLAN_NOT_OPEN'
  /** Another variant of this supplier has this SKU. */
  | 'SKU_TAKEN'
  /** The slug belongs to somebody else. */
  | 'SLUG_TAKEN'
  /** More than what would be left is promised to orders. */
  | 'STOCK_PROMISED'
  /** Too many invitations are open. */
  | 'TOO_MANY_INVITATIONS'
  /** Too many of the buyer's orders at this merchant wait for payment. */
  | 'TOO_MANY_OPEN_ORDERS'
  /** The trace holds all the events it may. */
  | 'TRACE_FULL';

/** The viewer's role does not allow this. */
export type ForbiddenError = UserError & {
  __typename?: 'ForbiddenError';
  /** The reason, for programs. */
  code: ErrorCode;
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** The input field that named the object, if any. */
  path: Array<Scalars['String']['output']>;
};

/** A category that goods belong to or an attribute that they have. */
export type GoodsTrait = {
  __typename?: 'GoodsTrait';
  /** Such as `category=lipstick` or `skin=sensitive`. */
  key: Scalars['String']['output'];
  /** In English. */
  name: Scalars['String']['output'];
  /** In Chinese. */
  nameZh: Scalars['String']['output'];
  /** How telling it is: ln((goods on the shelf + 1) / (those that have it + 1)) + 1. */
  rarity: Scalars['Float']['output'];
};

/**
 * A lower price for buying in a team (拼团活动). Public while it runs and its goods are on the shelf; otherwise the merchant's
 * people, apps with `catalog:read`, and the platform. Teams are the order subgraph's.
 */
export type GroupBuyActivity = {
  __typename?: 'GroupBuyActivity';
  /** When it was first entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when goods are bought by it. */
  endsAt: Scalars['DateTime']['output'];
  /** Opaque, `gba_…`. */
  id: Scalars['ID']['output'];
  /** What is sold; null where the viewer does not see it. */
  listing: Maybe<Listing>;
  /** Who sells. */
  merchant: Merchant;
  /** How many units one user may buy by this activity in all. */
  perUserLimit: Scalars['Int']['output'];
  /** What one unit costs each member of a team. */
  price: Money;
  /** From when on goods are bought by it. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: GroupBuyActivityStatus;
  /** How many units there are for this activity; the merchant's people, apps with `catalog:read`, and the platform; null to others. */
  stockShare: Maybe<Scalars['Int']['output']>;
  /** How many of them orders have taken. Seen as `stockShare`. */
  takenQuantity: Maybe<Scalars['Int']['output']>;
  /** How long a team may gather, in hours, 1 to 168. */
  teamHours: Scalars['Int']['output'];
  /** How many buyers make a team, 2 to 100. */
  teamSize: Scalars['Int']['output'];
};

/** A page of group-buy activities. */
export type GroupBuyActivityConnection = {
  __typename?: 'GroupBuyActivityConnection';
  /** The items, each with its cursor. */
  edges: Array<GroupBuyActivityEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A group-buy activity in a list. */
export type GroupBuyActivityEdge = {
  __typename?: 'GroupBuyActivityEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The activity. */
  node: GroupBuyActivity;
};

/** Where a group-buy activity stands (拼团活动状态). */
export type GroupBuyActivityStatus =
  /** Being prepared; only the merchant's people see it. */
  | 'DRAFT'
  /** Nothing is bought by it any more: it was ended, or its time is up. */
  | 'ENDED'
  /** Its terms stand; goods are bought by it between `startsAt` and `endsAt`. */
  | 'PUBLISHED';

/** A group-buy activity as the order subgraph needs it for teams. */
export type GroupBuyTerms = {
  __typename?: 'GroupBuyTerms';
  /** The activity's id. */
  activityId: Scalars['ID']['output'];
  /** Until when goods are bought by it. */
  endsAt: Scalars['DateTime']['output'];
  /** What is sold. */
  listingId: Scalars['ID']['output'];
  /** Whose it is. */
  merchantId: Scalars['ID']['output'];
  /** How many units one user may buy by this activity in all. */
  perUserLimit: Scalars['Int']['output'];
  /** What one unit costs each member of a team. */
  price: Money;
  /** From when on goods are bought by it. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: GroupBuyActivityStatus;
  /** How long a team may gather, in hours. */
  teamHours: Scalars['Int']['output'];
  /** How many buyers make a team. */
  teamSize: Scalars['Int']['output'];
};

/** A coupon that was redeemed for an order. Services only. */
export type HeldCoupon = {
  __typename?: 'HeldCoupon';
  /** The claim. */
  claimId: Scalars['ID']['output'];
  /** The coupon. */
  couponId: Scalars['ID']['output'];
  /** What it takes off in all. */
  discount: Money;
  /** The coupon's name at that moment. */
  name: Scalars['String']['output'];
  /** What it takes off each line, in the order of the lines. */
  shares: Array<Money>;
};

/** One line of what was promised. Services only. */
export type HeldLine = {
  __typename?: 'HeldLine';
  /** The batch whose inspections carry the listing. */
  batchId: Scalars['ID']['output'];
  /** What the coupons take off this line. */
  discount: Money;
  /** Unit price times quantity. */
  gross: Money;
  /** The group-buy activity at whose price it is sold; null for none. */
  groupBuyActivityId: Maybe<Scalars['ID']['output']>;
  /** The listing. */
  listingId: Scalars['ID']['output'];
  /** The supplier's offer. */
  offerId: Scalars['ID']['output'];
  /** What is to be paid for this line. */
  payable: Money;
  /** The product. */
  productId: Scalars['ID']['output'];
  /** The product's name at that moment. */
  productName: Scalars['String']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
  /** How it may be returned. */
  returnRule: ReturnRule;
  /** Who ships it. */
  supplierId: Scalars['ID']['output'];
  /** The price of one unit: the listing's, or the group-buy activity's. */
  unitPrice: Money;
  /** The variant. */
  variantId: Scalars['ID']['output'];
  /** The variant's option values, joined by ` / `; empty for goods that come in one shape. */
  variantName: Scalars['String']['output'];
};

/** Everything that was promised to an order, frozen. Services only. */
export type HeldSale = {
  __typename?: 'HeldSale';
  /** The coupons, in the order in which they were applied. */
  coupons: Array<HeldCoupon>;
  /** The currency of every amount. */
  currency: Scalars['CurrencyCode']['output'];
  /** What the coupons take off. */
  discount: Money;
  /** What the lines come to before discounts. */
  gross: Money;
  /** Until when the promise holds. */
  heldUntil: Scalars['DateTime']['output'];
  /** The lines, in the order in which they were asked for. */
  lines: Array<HeldLine>;
  /** The merchant. */
  merchantId: Scalars['ID']['output'];
  /** The order. */
  orderId: Scalars['ID']['output'];
  /** What is to be paid. */
  payable: Money;
  /** The merchant's IANA time zone. */
  timeZone: Scalars['String']['output'];
};

/** Either what was promised to an order or why nothing was. Services only. */
export type HoldAnswer = {
  __typename?: 'HoldAnswer';
  /** Why nothing was promised; null when it was. */
  refusal: Maybe<HoldRefusal>;
  /** What was promised; null when nothing was. */
  sale: Maybe<HeldSale>;
};

/** Why nothing was promised to an order. Services only. */
export type HoldRefusal = {
  __typename?: 'HoldRefusal';
  /** The reason, for programs. */
  code: ErrorCode;
  /** The line at fault, counted from 0; null when no single one is. */
  lineIndex: Maybe<Scalars['Int']['output']>;
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
};

/** Where the promise of goods to an order stands. Services only. */
export type HoldState =
  /** Paid; the goods are sold. */
  | 'COMMITTED'
  /** Its time was up; everything was given back. */
  | 'EXPIRED'
  /** Promised until its time is up. */
  | 'HELD'
  /** Called off; everything was given back, for good. */
  | 'RELEASED';

/**
 * A file that a supplier brings in (批量导入). Seen by the supplier's people and the platform. Bringing the same file in again
 * changes nothing.
 */
export type Import = {
  __typename?: 'Import';
  /** How many of them changed something that was there. */
  changedRows: Scalars['Int']['output'];
  /** How many parts of its text there are: the next one's sequence. */
  chunks: Scalars['Int']['output'];
  /** When it was started. */
  createdAt: Scalars['DateTime']['output'];
  /** How many of them made something new. */
  createdRows: Scalars['Int']['output'];
  /** Whether it is only tried: then the same is counted and checked, and nothing changed. */
  dryRun: Scalars['Boolean']['output'];
  /** How many of them were wrong, and left out. */
  errorCount: Scalars['Int']['output'];
  /** What was wrong, in the order of the file. */
  errors: ImportErrorConnection;
  /** Why it FAILED; null otherwise. */
  failure: Maybe<ImportFailure>;
  /** Opaque, `imp_…`. */
  id: Scalars['ID']['output'];
  /** What its rows are. */
  kind: ImportKind;
  /** How many rows are done, right or wrong. */
  processedRows: Scalars['Int']['output'];
  /** Where it stands. */
  status: ImportStatus;
  /** Whose goods. */
  supplier: Supplier;
  /** When it last came on. */
  updatedAt: Scalars['DateTime']['output'];
};


/**
 * A file that a supplier brings in (批量导入). Seen by the supplier's people and the platform. Bringing the same file in again
 * changes nothing.
 */
export type ImportErrorsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of imports. */
export type ImportConnection = {
  __typename?: 'ImportConnection';
  /** The items, each with its cursor. */
  edges: Array<ImportEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An import in a list. */
export type ImportEdge = {
  __typename?: 'ImportEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The import. */
  node: Import;
};

/** A row that was left out, and why. */
export type ImportError = {
  __typename?: 'ImportError';
  /** The reason, for programs. */
  code: ImportErrorCode;
  /** The column at fault. */
  column: Scalars['String']['output'];
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** The row's number in the file, from 1 behind the header. */
  row: Scalars['Int']['output'];
  /** What the cell says, its first 100 characters. */
  value: Scalars['String']['output'];
};

/** What is wrong with a cell. */
export type ImportErrorCode =
  /** It is malformed, or outside its limits. */
  | 'INVALID'
  /** It is somebody else's, or of something that is archived. */
  | 'TAKEN'
  /** It names something that there is not. */
  | 'UNKNOWN';

/** A page of what is wrong with rows. */
export type ImportErrorConnection = {
  __typename?: 'ImportErrorConnection';
  /** The items, each with its cursor. */
  edges: Array<ImportErrorEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** What is wrong with a row, in a list. */
export type ImportErrorEdge = {
  __typename?: 'ImportErrorEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** What is wrong. */
  node: ImportError;
};

/** Why a whole import FAILED. */
export type ImportFailure =
  /** The first row does not name a column that there must be. */
  | 'COLUMN_MISSING'
  /** The text is not CSV (RFC 4180), or a row is over 64 KiB. */
  | 'MALFORMED_CSV'
  /** Over 1,000 rows are wrong. */
  | 'TOO_MANY_ERRORS'
  /** There are over 200,000 rows. */
  | 'TOO_MANY_ROWS';

/** What the rows of a file are. */
export type ImportKind =
  /** Terms of offers that are there: `sku`, and any of `wholesale`, `visibility`, `status` and `low_threshold`. */
  | 'OFFERS'
  /**
   * Products in one variant each: the columns `sku` and `name`, and any of `name_en`, `category` (its key), `description`,
   * `barcode`, `attributes` (`key=value|value;key=value`), `image_url`, `wholesale` (such as 12.50), `currency` and `stock`
   * (what a new offer begins with).
   */
  | 'PRODUCTS';

/** Where an import stands. */
export type ImportStatus =
  /** It was stopped; it goes on where it was when it is run again. */
  | 'CANCELLED'
  /** All rows are done. */
  | 'DONE'
  /** It could not go on; `failure` says why. The rows that are done stay done. */
  | 'FAILED'
  /** It waits to be worked through. */
  | 'QUEUED'
  /** It is being worked through. */
  | 'RUNNING'
  /** Its text is being given. */
  | 'UPLOADING';

/**
 * What a laboratory found of a batch, tested for one standard (检测报告). APPROVED ones are public; others are seen by the
 * supplier's people and the platform.
 */
export type Inspection = {
  __typename?: 'Inspection';
  /** What the laboratory calls its certificate. */
  certificateNumber: Scalars['String']['output'];
  /** Where the certificate can be seen: an https address. */
  certificateUrl: Maybe<Scalars['String']['output']>;
  /** Opaque, `ins_…`. */
  id: Scalars['ID']['output'];
  /** When it was tested. */
  inspectedAt: Scalars['DateTime']['output'];
  /** The person who signed. The supplier's people and the platform; null to others. */
  inspector: Maybe<Scalars['String']['output']>;
  /** Who tested. */
  lab: Scalars['String']['output'];
  /** The values that were measured, at most 100. */
  measurements: Array<Measurement>;
  /** What was found. */
  result: InspectionResult;
  /** What the reviewer said. The supplier's people and the platform; null to others. */
  reviewNote: Maybe<Scalars['String']['output']>;
  /** When it was reviewed; null before. */
  reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the batch was tested for. */
  standard: InspectionStandard;
  /** What the platform made of it. */
  status: InspectionStatus;
  /** When it was submitted. */
  submittedAt: Scalars['DateTime']['output'];
  /** Until when a pass holds: at most as long as its standard allows. */
  validUntil: Scalars['DateTime']['output'];
};

/** A page of inspections. */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The items, each with its cursor. */
  edges: Array<InspectionEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** How an inspection is reviewed. */
export type InspectionDecision =
  /** It counts from now on. */
  | 'APPROVED'
  /** It does not count. */
  | 'REJECTED';

/** An inspection in a list. */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The inspection. */
  node: Inspection;
};

/** What a laboratory found. */
export type InspectionResult =
  /** It is not (不合格). */
  | 'FAIL'
  /** The batch is as the standard asks (合格). */
  | 'PASS';

/** What goods must be tested for before they may be sold (检测标准), such as PESTICIDE_RESIDUE. Public; the platform's own people enter them. */
export type InspectionStandard = {
  __typename?: 'InspectionStandard';
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** What is tested and how: plain text, at most 2,000 characters. */
  description: Scalars['String']['output'];
  /** Unique: 3 to 60 upper-case letters, digits and underscores, a letter first. */
  key: Scalars['ID']['output'];
  /** The name in Chinese, 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** The name in English, 1 to 100 characters. */
  nameEn: Scalars['String']['output'];
  /** For how many days after the test a pass holds at most, 1 to 3,650. */
  validityDays: Scalars['Int']['output'];
};

/** A page of inspection standards. */
export type InspectionStandardConnection = {
  __typename?: 'InspectionStandardConnection';
  /** The items, each with its cursor. */
  edges: Array<InspectionStandardEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An inspection standard in a list. */
export type InspectionStandardEdge = {
  __typename?: 'InspectionStandardEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The standard. */
  node: InspectionStandard;
};

/** What the platform made of an inspection (检测报告审核状态). */
export type InspectionStatus =
  /** Counts: of a batch and standard the approved one that was made last decides. */
  | 'APPROVED'
  /** Counts for nothing. */
  | 'REJECTED'
  /** Waits for its review; counts for nothing yet. */
  | 'SUBMITTED';

/** An argument is malformed or outside its limits. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** The reason, for programs. */
  code: ErrorCode;
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** The input field at fault, from the input's root. */
  path: Array<Scalars['String']['output']>;
};

/** What became of an invitation. */
export type InvitationStatus =
  /** Somebody joined by it; it can be accepted no more. */
  | 'ACCEPTED'
  /** It was not accepted within 7 days. */
  | 'EXPIRED'
  /** It may be accepted. */
  | 'OPEN'
  /** It was taken back. */
  | 'REVOKED';

/** Whom to invite. */
export type InviteMemberInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first invitation, without its token. */
  idempotencyKey: Scalars['String']['input'];
  /** The e-mail address or phone number it is meant for, 1 to 200 characters. Nothing is sent: hand the token over yourself. */
  label: Scalars['String']['input'];
  /** To which merchant (`mer_…`) or supplier (`sup_…`); at most 100 of its invitations may be open at once. */
  partyId: Scalars['ID']['input'];
  /** What they will be. */
  role: MemberRole;
};

/** What inviteMember answers. */
export type InviteMemberPayload = ConflictError | ForbiddenError | InvalidInputError | InviteMemberSuccess | NotFoundError;

/** The invitation was made. */
export type InviteMemberSuccess = {
  __typename?: 'InviteMemberSuccess';
  /** The invitation. */
  invitation: PartyInvitation;
  /** What the invited person gives to acceptInvitation. Told this once; null when the same key is used again. */
  token: Maybe<Scalars['String']['output']>;
};

/** What a merchant wants by a purchase plan. */
export type JoinPurchasePlanInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who joins. */
  merchantId: Scalars['ID']['input'];
  /** Which plan. */
  planId: Scalars['ID']['input'];
  /** How many units in all, 0 to 500,000; 0 withdraws. */
  quantity: Scalars['Int']['input'];
};

/** What joinPurchasePlan answers. */
export type JoinPurchasePlanPayload = ConflictError | ForbiddenError | InvalidInputError | JoinPurchasePlanSuccess | NotFoundError;

/** What the merchant wants is noted. */
export type JoinPurchasePlanSuccess = {
  __typename?: 'JoinPurchasePlanSuccess';
  /** What the merchant wants; null when it has withdrawn. */
  demand: Maybe<PurchaseDemand>;
  /** The plan, as it is now. */
  plan: PurchasePlan;
};

/** Which party to leave. */
export type LeavePartyInput = {
  /** The merchant's or the supplier's id. */
  partyId: Scalars['ID']['input'];
};

/** What leaveParty answers. */
export type LeavePartyPayload = ConflictError | LeavePartySuccess;

/** The viewer is no member. */
export type LeavePartySuccess = {
  __typename?: 'LeavePartySuccess';
  /** Of what. */
  partyId: Scalars['ID']['output'];
};

/**
 * A merchant's offer of a supplier's product at the merchant's own price (上架商品); the merchant holds no stock.
 * LISTED ones are public; others look like missing ones to everybody but the merchant's people.
 */
export type Listing = {
  __typename?: 'Listing';
  /** Whether there is any of it, without the number. As public as the listing. */
  availability: StockAvailability;
  /** The batch that carries it: its trace and inspections. Null while it is not on the shelf. */
  batch: Maybe<Batch>;
  /** When the merchant first entered it. */
  createdAt: Scalars['DateTime']['output'];
  /** Its group-buy activities, newest first: those that run; all of them to those who see the others. */
  groupBuyActivities: GroupBuyActivityConnection;
  /** Opaque, `lst_…`. */
  id: Scalars['ID']['output'];
  /** Until when the inspections hold that carry it: at that instant it cannot be bought any more. Null when it is not LISTED. */
  listedUntil: Maybe<Scalars['DateTime']['output']>;
  /**
   * What the price leaves above `purchasePrice` for one unit, before discounts and commissions; below zero when it is sold at
   * a loss. Null without a purchase price in the listing's currency. Shows to whom `purchasePrice` shows.
   */
  margin: Maybe<Money>;
  /** Who sells it. */
  merchant: Merchant;
  /**
   * Why it came off the shelf by itself: INSPECTION_FAILED, INSPECTION_EXPIRED, BATCH_EXPIRED, BATCH_RECALLED or
   * NOT_INSPECTED; null otherwise. The merchant's people and apps with `catalog:read`; null to others.
   */
  offReason: Maybe<Scalars['String']['output']>;
  /** The supplier's offer that it is sold from; null to those who may not know it. */
  offer: Maybe<SupplierOffer>;
  /** How many of it one buyer may have; null for any number. */
  perUserLimit: Maybe<Scalars['Int']['output']>;
  /** The price of one unit, before any discount. */
  price: Money;
  /** What it has cost, newest first. The merchant's people; null to others. */
  priceHistory: Maybe<ListingPriceConnection>;
  /** What is sold. */
  product: Product;
  /** What the merchant pays for one unit now. Null to all but the merchant's people and the platform: never to an app or a supplier. */
  purchasePrice: Maybe<Money>;
  /** Where it stands. */
  status: ListingStatus;
  /** The variant that is sold. */
  variant: ProductVariant;
};


/**
 * A merchant's offer of a supplier's product at the merchant's own price (上架商品); the merchant holds no stock.
 * LISTED ones are public; others look like missing ones to everybody but the merchant's people.
 */
export type ListingGroupBuyActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A merchant's offer of a supplier's product at the merchant's own price (上架商品); the merchant holds no stock.
 * LISTED ones are public; others look like missing ones to everybody but the merchant's people.
 */
export type ListingPriceHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of listings. */
export type ListingConnection = {
  __typename?: 'ListingConnection';
  /** The items, each with its cursor. */
  edges: Array<ListingEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A listing in a list. */
export type ListingEdge = {
  __typename?: 'ListingEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The listing. */
  node: Listing;
};

/** What a listing has cost since some instant (价格历史). */
export type ListingPrice = {
  __typename?: 'ListingPrice';
  /** Since when it holds. */
  changedAt: Scalars['DateTime']['output'];
  /** Who set it: a user id. */
  changedBy: Scalars['ID']['output'];
  /** The price of one unit. */
  price: Money;
};

/** A page of prices. */
export type ListingPriceConnection = {
  __typename?: 'ListingPriceConnection';
  /** The items, each with its cursor. */
  edges: Array<ListingPriceEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A price in a list. */
export type ListingPriceEdge = {
  __typename?: 'ListingPriceEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The price. */
  node: ListingPrice;
};

/** Where a listing stands (上架状态). */
export type ListingStatus =
  /** Being prepared; only the merchant's people see it. */
  | 'DRAFT'
  /** On the shelf; anybody may see and buy it. */
  | 'LISTED'
  /** Goes on the shelf by itself once an inspection has passed; only the merchant's people see it. */
  | 'PENDING_INSPECTION'
  /** Taken off because its batch was recalled (召回); only the merchant's people see it. It can be listed again on another batch. */
  | 'RECALLED'
  /** Taken off the shelf; only the merchant's people see it. It can be listed again. */
  | 'UNLISTED';

/** One value that a laboratory measured. */
export type Measurement = {
  __typename?: 'Measurement';
  /** The most that is allowed, in the same unit; may be empty. */
  limit: Scalars['String']['output'];
  /** What was measured, 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** In which unit, such as `mg/kg`; may be empty. */
  unit: Scalars['String']['output'];
  /** How much was found, 1 to 100 characters, such as `0.01` or `未检出`. */
  value: Scalars['String']['output'];
};

/** One value that was measured. */
export type MeasurementInput = {
  /** The most that is allowed, at most 100 characters. */
  limit?: Scalars['String']['input'];
  /** What was measured, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** In which unit, at most 100 characters. */
  unit?: Scalars['String']['input'];
  /** How much was found, 1 to 100 characters. */
  value: Scalars['String']['input'];
};

/** What a product's media are. */
export type MediaKind =
  /** A picture. */
  | 'IMAGE'
  /** A film. */
  | 'VIDEO';

/** What somebody is at a merchant or a supplier. */
export type MemberRole =
  /** Sees money. At merchants only. */
  | 'FINANCE'
  /** Decides everything, and on the people. The last owner stays. */
  | 'OWNER'
  /** Does the daily work: listings, orders; at a supplier everything but deciding on the people. */
  | 'STAFF';

/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type Merchant = {
  __typename?: 'Merchant';
  /** Its contracts with suppliers, newest first. Null to all but its people and the platform. */
  contracts: Maybe<ContractConnection>;
  /**
   * Its coupons that can be claimed now, newest first: those for anybody, and those for a segment to its members. The
   * merchant's people and apps with `catalog:read` see all of them.
   */
  coupons: CouponConnection;
  /** The currency of the merchant's prices. Public. */
  currency: Scalars['CurrencyCode']['output'];
  /** Its group-buy activities, newest first: those that run, of goods on the shelf; all of them to those who see the others. */
  groupBuyActivities: GroupBuyActivityConnection;
  /** Opaque, `mer_…`. */
  id: Scalars['ID']['output'];
  /** Who was asked to join, newest first. Null to all but its owners. */
  invitations: Maybe<PartyInvitationConnection>;
  /** The merchant's goods on the shelf, newest first. Listings that are not LISTED show to the merchant's people and apps with `catalog:read` only. */
  listings: ListingConnection;
  /** An https or data:image address of the logo. Public. */
  logoUrl: Maybe<Scalars['String']['output']>;
  /** Its people, in the order in which they joined. Null to all but its people and the platform. */
  members: Maybe<PartyMemberConnection>;
  /** The shop's name, 1 to 100 characters. Public. */
  name: Scalars['String']['output'];
  /** What it bought by purchase plans, newest first. The merchant's people and the platform only; null to others. */
  purchaseOrders: Maybe<PurchaseOrderConnection>;
  /**
   * The purchase plans that it may join or has joined, newest first: open ones of offers that it may list, and whichever it
   * joined. The merchant's people and the platform only; null to others.
   */
  purchasePlans: Maybe<PurchasePlanConnection>;
  /** Unique on the platform; lower-case letters, digits and hyphens, 3 to 60 characters. Public. */
  slug: Scalars['String']['output'];
  /** Whether its people want to hear of goods that run low. Null to all but its people and the platform. */
  stockLowNotice: Maybe<Scalars['Boolean']['output']>;
  /** Where customers find help, such as a phone number; 1 to 200 characters. Public. */
  supportContact: Maybe<Scalars['String']['output']>;
  /** The IANA time zone in which the merchant's days begin and end. Public. */
  timeZone: Scalars['String']['output'];
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ContractStatus>;
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantCouponsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantGroupBuyActivitiesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantInvitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantListingsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantPurchaseOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantPurchasePlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An amount of money (金额). Exact: no float ever holds it. */
export type Money = {
  __typename?: 'Money';
  /** The amount in the smallest unit of the currency (CNY: fen). */
  amountMinor: Scalars['MinorUnits']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts people into a segment of a merchant's, as assignToSegment does; answers how many were not in it before. 0 for a merchant
   * that is not known. Services only.
   */
  _assignToSegment: Scalars['Int']['output'];
  /**
   * Sells what an order was promised, once. COMMITTED; null when the order was promised nothing; EXPIRED or RELEASED when the
   * time was up and the goods are gone: then `hold.shortfall` is told, and the money has to go back. Services only.
   */
  _commitHold: Maybe<HoldState>;
  /**
   * Promises goods, prices and coupons to an order until its time is up: all of them or none. The same request for the same
   * order gets the same answer, whatever has changed since. For subgraphs with a service token only.
   */
  _holdForOrder: HoldAnswer;
  /** What `_holdForOrder` would answer now; nothing is promised. Services only. */
  _quoteForOrder: HoldAnswer;
  /**
   * Gives back what an order was promised, once. COMMITTED when it is sold already: then nothing is given back. An order that
   * was promised nothing is closed, and will be promised nothing. Services only.
   */
  _releaseHold: HoldState;
  /** Accepts a contract that the other side proposed; one that is active stays so. Role: MERCHANT_OWNER, or SUPPLIER. */
  acceptContract: AcceptContractPayload;
  /**
   * Joins by an invitation's token. Again by the same user it is the same membership; for anybody else the token is spent.
   * Who is a member already keeps the role. Any signed-in user who has the token.
   */
  acceptInvitation: AcceptInvitationPayload;
  /** Adds a variant to a product. Role: SUPPLIER of its supplier. */
  addVariant: AddVariantPayload;
  /** Enters a change of an offer's stock into the journal. Role: SUPPLIER of its supplier. */
  adjustStock: AdjustStockPayload;
  /** Adds the next part of a file's text; the same part again is a success. Role: SUPPLIER of its supplier. */
  appendImportChunk: AppendImportChunkPayload;
  /** Asks to become a supplier. Any signed-in user, with one application waiting for review at a time. */
  applyAsSupplier: ApplyAsSupplierPayload;
  /**
   * Offers a product no more, for good; its offers are paused. Refused while a merchant has it on the shelf, or waits for its
   * inspection to put it there. One that is
   * archived already stays as it is. Role: SUPPLIER of its supplier.
   */
  archiveProduct: ArchiveProductPayload;
  /** Puts people into a segment that coupons can be for; those who are in it stay. Roles as createCoupon. */
  assignToSegment: AssignToSegmentPayload;
  /** Stops an import behind the rows that are done. Role: SUPPLIER of its supplier. */
  cancelImport: CancelImportPayload;
  /** Calls an open purchase plan off; one that was called off stays as it is. Roles as openPurchasePlan. */
  cancelPurchasePlan: CancelPurchasePlanPayload;
  /** Asks another price from now on; orders keep theirs. Roles as createListing. */
  changeListingPrice: ChangeListingPricePayload;
  /** Gives a member another role; the same one again stays as it is. The party's owners; the last owner stays one. */
  changeMemberRole: ChangeMemberRolePayload;
  /** Claims a coupon (领券) for the viewer: a person, or a visitor of the merchant's card by its token. */
  claimCoupon: ClaimCouponPayload;
  /**
   * Brings a purchase plan to its end before its time: confirmed with enough demand, failed with less. One that has come to
   * its end stays as it is. Roles as openPurchasePlan.
   */
  closePurchasePlan: ClosePurchasePlanPayload;
  /** Enters a category; where it stands in the tree stays. Role: PLATFORM. */
  createCategory: CreateCategoryPayload;
  /** Drafts a coupon. Role: MERCHANT_OWNER or MERCHANT_STAFF, or an app with `coupons:write`; PLATFORM for the platform's own. */
  createCoupon: CreateCouponPayload;
  /** Prepares a group-buy activity, DRAFT at first. Role: MERCHANT_OWNER or MERCHANT_STAFF, or an app with `catalog:write`. */
  createGroupBuyActivity: CreateGroupBuyActivityPayload;
  /** Prepares a listing, DRAFT at first. Role: MERCHANT_OWNER or MERCHANT_STAFF, or an app with `catalog:write`. */
  createListing: CreateListingPayload;
  /** Enters a product. Role: SUPPLIER of that supplier. */
  createProduct: CreateProductPayload;
  /** Enters an inspection standard. Role: PLATFORM. */
  defineInspectionStandard: DefineInspectionStandardPayload;
  /**
   * Has no more goods be sold from a batch; what it carried is carried by another one that passed, or comes off the shelf.
   * Role: SUPPLIER of its supplier.
   */
  endBatch: EndBatchPayload;
  /**
   * Ends a contract, or takes back or declines a proposal; the prices of its list hold no more from now on. One that has ended
   * stays so. Role: MERCHANT_OWNER, or SUPPLIER.
   */
  endContract: EndContractPayload;
  /** Lets nobody claim a coupon any more; who has one may use it. Roles as createCoupon. */
  endCoupon: EndCouponPayload;
  /** Ends a published group-buy activity; one that has ended stays as it is. Roles as createGroupBuyActivity. */
  endGroupBuyActivity: EndGroupBuyActivityPayload;
  /** Invites somebody to a merchant or a supplier. Its owners. */
  inviteMember: InviteMemberPayload;
  /**
   * Says how much a merchant wants by a purchase plan, in the place of what it said before; 0 withdraws. It binds the merchant
   * once the plan is confirmed. At most 1,000 merchants join one plan. Role: MERCHANT_OWNER or MERCHANT_FINANCE.
   */
  joinPurchasePlan: JoinPurchasePlanPayload;
  /** Leaves a party; who is none of its people stays so. Its members, but not the last owner. */
  leaveParty: LeavePartyPayload;
  /** Opens a purchase plan for an offer. Role: SUPPLIER of that offer's supplier, or PLATFORM. */
  openPurchasePlan: OpenPurchasePlanPayload;
  /** Proposes a contract. Role: MERCHANT_OWNER, or SUPPLIER, of the side it is proposed as. One at a time stands between two. */
  proposeContract: ProposeContractPayload;
  /** Lets a coupon be claimed and used; its terms stay as they are from now on. Roles as createCoupon. */
  publishCoupon: PublishCouponPayload;
  /** Publishes a group-buy activity, whose terms then never change; one that is published stays as it is. Roles as createGroupBuyActivity. */
  publishGroupBuyActivity: PublishGroupBuyActivityPayload;
  /**
   * Puts a listing on the shelf, if a batch of its goods is in force and has passed everything its category is tested for;
   * otherwise it is refused with what is lacking. One that is there already stays. Roles as createListing.
   */
  publishListing: PublishListingPayload;
  /**
   * Has goods be sold from a batch; what waits for it goes on the shelf if it has passed its inspections. One that is in
   * force already stays so. Role: SUPPLIER of its supplier.
   */
  putBatchInForce: PutBatchInForcePayload;
  /** Makes a variant's offer, or changes its terms; what is not given stays. Role: SUPPLIER of its supplier. */
  putOffer: PutOfferPayload;
  /** Lets more of a coupon be claimed. Roles as createCoupon. */
  raiseCouponLimit: RaiseCouponLimitPayload;
  /**
   * Calls back a batch (召回), for good: in one transaction every listing of its goods comes off the shelf, and no new order
   * of them is taken. Merchants, buyers and cards hear of it live. Role: SUPPLIER of its supplier, or PLATFORM.
   */
  recallBatch: RecallBatchPayload;
  /** Adds an event to a batch's trace, for good. Role: SUPPLIER of its supplier. */
  recordTraceEvent: RecordTraceEventPayload;
  /** Registers a batch of an offer's goods. What is said of it here stays. Role: SUPPLIER of its supplier. */
  registerBatch: RegisterBatchPayload;
  /** Enters a merchant. Role: PLATFORM. */
  registerMerchant: RegisterMerchantPayload;
  /** Enters a supplier, approved at once. Role: PLATFORM. */
  registerSupplier: RegisterSupplierPayload;
  /** Takes a member out, at once for every open connection; who is none stays so. The party's owners; the last owner stays. */
  removeMember: RemoveMemberPayload;
  /**
   * Decides on an inspection, once. An approved pass puts on the shelf what waited for it; an approved failure takes the
   * goods off every shelf in the same instant. Role: PLATFORM.
   */
  reviewInspection: ReviewInspectionPayload;
  /** Decides on a supplier's application; the same decision again stays as it is. Role: PLATFORM. */
  reviewSupplier: ReviewSupplierPayload;
  /** Takes an invitation back; one that was taken back already stays so. The owners of its party. */
  revokeInvitation: RevokeInvitationPayload;
  /**
   * Has an import be worked through, 200 rows at a time, from its first row, or from where it was cancelled. One that is at it
   * stays so. Role: SUPPLIER of its supplier.
   */
  runImport: RunImportPayload;
  /**
   * Writes what the merchant pays for an offer in a period, in place of what was to hold then. In the offer's currency. Role:
   * SUPPLIER of an active contract.
   */
  setContractPrice: SetContractPricePayload;
  /** Says how many of a listing one buyer may have. Roles as createListing. */
  setListingLimit: SetListingLimitPayload;
  /** Sets below how many available units an offer's stock is low. Role: SUPPLIER of its supplier. */
  setStockLowThreshold: SetStockLowThresholdPayload;
  /** Opens an import that a file's text can be given to, part by part. Role: SUPPLIER of that supplier. */
  startImport: StartImportPayload;
  /**
   * Submits what a laboratory found of a batch, for review: one at a time for each batch and standard. Role: SUPPLIER of its
   * supplier.
   */
  submitInspection: SubmitInspectionPayload;
  /** Takes a listing off the shelf; one that is off already stays as it is. Roles as createListing. */
  unlistListing: UnlistListingPayload;
  /** Changes a category; what is not given stays. Role: PLATFORM. */
  updateCategory: UpdateCategoryPayload;
  /** Changes a merchant's settings; what is not given stays. Role: MERCHANT_OWNER. */
  updateMerchant: UpdateMerchantPayload;
  /** Changes a product; what is not given stays. Role: SUPPLIER of its supplier. */
  updateProduct: UpdateProductPayload;
};


export type Mutation_AssignToSegmentArgs = {
  merchantId: Scalars['ID']['input'];
  segmentKey: Scalars['String']['input'];
  userIds: Array<Scalars['ID']['input']>;
};


export type Mutation_CommitHoldArgs = {
  orderId: Scalars['ID']['input'];
};


export type Mutation_HoldForOrderArgs = {
  input: _HoldForOrderInput;
};


export type Mutation_QuoteForOrderArgs = {
  input: _HoldForOrderInput;
};


export type Mutation_ReleaseHoldArgs = {
  orderId: Scalars['ID']['input'];
};


export type MutationAcceptContractArgs = {
  input: AcceptContractInput;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationAddVariantArgs = {
  input: AddVariantInput;
};


export type MutationAdjustStockArgs = {
  input: AdjustStockInput;
};


export type MutationAppendImportChunkArgs = {
  input: AppendImportChunkInput;
};


export type MutationApplyAsSupplierArgs = {
  input: ApplyAsSupplierInput;
};


export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


export type MutationAssignToSegmentArgs = {
  input: AssignToSegmentInput;
};


export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


export type MutationCancelPurchasePlanArgs = {
  input: CancelPurchasePlanInput;
};


export type MutationChangeListingPriceArgs = {
  input: ChangeListingPriceInput;
};


export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


export type MutationClaimCouponArgs = {
  input: ClaimCouponInput;
};


export type MutationClosePurchasePlanArgs = {
  input: ClosePurchasePlanInput;
};


export type MutationCreateCategoryArgs = {
  input: CreateCategoryInput;
};


export type MutationCreateCouponArgs = {
  input: CreateCouponInput;
};


export type MutationCreateGroupBuyActivityArgs = {
  input: CreateGroupBuyActivityInput;
};


export type MutationCreateListingArgs = {
  input: CreateListingInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationDefineInspectionStandardArgs = {
  input: DefineInspectionStandardInput;
};


export type MutationEndBatchArgs = {
  input: EndBatchInput;
};


export type MutationEndContractArgs = {
  input: EndContractInput;
};


export type MutationEndCouponArgs = {
  input: EndCouponInput;
};


export type MutationEndGroupBuyActivityArgs = {
  input: EndGroupBuyActivityInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationJoinPurchasePlanArgs = {
  input: JoinPurchasePlanInput;
};


export type MutationLeavePartyArgs = {
  input: LeavePartyInput;
};


export type MutationOpenPurchasePlanArgs = {
  input: OpenPurchasePlanInput;
};


export type MutationProposeContractArgs = {
  input: ProposeContractInput;
};


export type MutationPublishCouponArgs = {
  input: PublishCouponInput;
};


export type MutationPublishGroupBuyActivityArgs = {
  input: PublishGroupBuyActivityInput;
};


export type MutationPublishListingArgs = {
  input: PublishListingInput;
};


export type MutationPutBatchInForceArgs = {
  input: PutBatchInForceInput;
};


export type MutationPutOfferArgs = {
  input: PutOfferInput;
};


export type MutationRaiseCouponLimitArgs = {
  input: RaiseCouponLimitInput;
};


export type MutationRecallBatchArgs = {
  input: RecallBatchInput;
};


export type MutationRecordTraceEventArgs = {
  input: RecordTraceEventInput;
};


export type MutationRegisterBatchArgs = {
  input: RegisterBatchInput;
};


export type MutationRegisterMerchantArgs = {
  input: RegisterMerchantInput;
};


export type MutationRegisterSupplierArgs = {
  input: RegisterSupplierInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationReviewInspectionArgs = {
  input: ReviewInspectionInput;
};


export type MutationReviewSupplierArgs = {
  input: ReviewSupplierInput;
};


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationRunImportArgs = {
  input: RunImportInput;
};


export type MutationSetContractPriceArgs = {
  input: SetContractPriceInput;
};


export type MutationSetListingLimitArgs = {
  input: SetListingLimitInput;
};


export type MutationSetStockLowThresholdArgs = {
  input: SetStockLowThresholdInput;
};


export type MutationStartImportArgs = {
  input: StartImportInput;
};


export type MutationSubmitInspectionArgs = {
  input: SubmitInspectionInput;
};


export type MutationUnlistListingArgs = {
  input: UnlistListingInput;
};


export type MutationUpdateCategoryArgs = {
  input: UpdateCategoryInput;
};


export type MutationUpdateMerchantArgs = {
  input: UpdateMerchantInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};

/** The object does not exist, or the viewer may not know that it does: the two look alike. */
export type NotFoundError = UserError & {
  __typename?: 'NotFoundError';
  /** The reason, for programs. */
  code: ErrorCode;
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** The input field that named the object. */
  path: Array<Scalars['String']['output']>;
};

/** Whether an offer may be ordered now. */
export type OfferStatus =
  /** It may. */
  | 'ACTIVE'
  /** Not for now; only who supplies it, the platform, and merchants with a contract for it or a listing of it still see it. */
  | 'PAUSED';

/** The terms of a new offer. */
export type OfferTermsInput = {
  /** The currency of that price; it stays. */
  currency?: Scalars['CurrencyCode']['input'];
  /** How many units are there to begin with, 0 to 1,000,000,000; kept in the stock journal as RECEIVED. */
  initialStock?: Scalars['Int']['input'];
  /** Which merchants may list it. */
  visibility?: OfferVisibility;
  /** What a merchant without a contract pays for one unit, 0 to 10,000,000,000 minor units. */
  wholesalePriceMinor: Scalars['MinorUnits']['input'];
};

/** Which merchants may know of an offer and list it. */
export type OfferVisibility =
  /** Only merchants with a contract that covers it; for everybody else it does not exist. */
  | 'CONTRACTED'
  /** Any merchant; that the offer is there is public, its price is not. */
  | 'OPEN';

/** A purchase plan to open, in the offer's currency. */
export type OpenPurchasePlanInput = {
  /** When it comes to its end, at most 366 days ahead. */
  closesAt: Scalars['DateTime']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** With fewer units, over all merchants, the plan fails; at least the first tier's. */
  minimumQuantity: Scalars['Int']['input'];
  /** What is bought. */
  offerId: Scalars['ID']['input'];
  /** From when on merchants may join; now when left out. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What else holds; plain text, at most 5,000 characters. */
  terms?: Scalars['String']['input'];
  /** 1 to 20 tiers; each asks for more units than the one before and costs less. */
  tiers: Array<PurchaseTierInput>;
};

/** What openPurchasePlan answers. */
export type OpenPurchasePlanPayload = ConflictError | InvalidInputError | NotFoundError | OpenPurchasePlanSuccess;

/** The plan is open. */
export type OpenPurchasePlanSuccess = {
  __typename?: 'OpenPurchasePlanSuccess';
  /** The plan, OPEN. */
  plan: PurchasePlan;
};

/** Where a page of a list begins and whether there is more (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last item; null on an empty page. Give it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether items follow behind `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A merchant or a supplier: who has members. */
export type Party = Merchant | Supplier;

/** Somebody was asked to join a merchant or a supplier (邀请). Shows to its owners. */
export type PartyInvitation = {
  __typename?: 'PartyInvitation';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Until when it may be accepted: 7 days after it was made. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, `inv_…`. */
  id: Scalars['ID']['output'];
  /** Who invited. */
  invitedBy: Scalars['ID']['output'];
  /** The e-mail address or phone number it was meant for, as the owner wrote it. */
  label: Scalars['String']['output'];
  /** What they will be. */
  role: MemberRole;
  /** What became of it. */
  status: InvitationStatus;
};

/** A page of invitations. */
export type PartyInvitationConnection = {
  __typename?: 'PartyInvitationConnection';
  /** The items, each with its cursor. */
  edges: Array<PartyInvitationEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An invitation in a list. */
export type PartyInvitationEdge = {
  __typename?: 'PartyInvitationEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The invitation. */
  node: PartyInvitation;
};

/** Somebody of a merchant or a supplier (成员). Shows to the people of that party and to the platform. */
export type PartyMember = {
  __typename?: 'PartyMember';
  /** Opaque, `mbr_…`. */
  id: Scalars['ID']['output'];
  /** When they joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** The e-mail address or phone number of the invitation; null for the first owner, and for all but owners and oneself. */
  label: Maybe<Scalars['String']['output']>;
  /** Where. */
  party: Party;
  /** What they are there. */
  role: MemberRole;
  /** Who, as access tokens name people. */
  userId: Scalars['ID']['output'];
};

/** A page of members. */
export type PartyMemberConnection = {
  __typename?: 'PartyMemberConnection';
  /** The items, each with its cursor. */
  edges: Array<PartyMemberEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A member in a list. */
export type PartyMemberEdge = {
  __typename?: 'PartyMemberEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: PartyMember;
};

/** Something a supplier makes or ships (商品). What a merchant sells it for is a Listing's. Public. */
export type Product = {
  __typename?: 'Product';
  /** At most 30, each key once. */
  attributes: Array<ProductAttribute>;
  /** What kind of goods it is. */
  category: Category;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, at most 5,000 characters. */
  description: Scalars['String']['output'];
  /** Opaque, `prd_…`. */
  id: Scalars['ID']['output'];
  /** An https or data:image address of the main picture. */
  imageUrl: Maybe<Scalars['String']['output']>;
  /** At most 20, in the order in which a page shows them. */
  media: Array<ProductMedia>;
  /** The name in Chinese, 1 to 200 characters. */
  name: Scalars['String']['output'];
  /** The name in English, if the supplier gave one. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** What its variants differ in, such as colour and size; at most 3, each 1 to 40 characters. */
  optionNames: Array<Scalars['String']['output']>;
  /** Keys of the content sections a page shows (`ingredients`, `usage` …), which SECTION_VIEW events name. */
  sections: Array<Scalars['String']['output']>;
  /** Whether it is offered. */
  status: ProductStatus;
  /** Who supplies it. */
  supplier: Supplier;
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its 1 to 100 variants, oldest first. */
  variants: Array<ProductVariant>;
};

/** What a product is made of, for whom, for when (商品属性): filters, facets and the card's behaviour tags draw on it. Public. */
export type ProductAttribute = {
  __typename?: 'ProductAttribute';
  /** Such as `ingredient`, `skin-type`, `season`: 1 to 40 lower-case letters, digits, hyphens and underscores. */
  key: Scalars['String']['output'];
  /** 1 to 20 values, each once, each 1 to 60 characters. */
  values: Array<Scalars['String']['output']>;
};

/** An attribute of a product. */
export type ProductAttributeInput = {
  /** 1 to 40 lower-case letters, digits, hyphens and underscores. */
  key: Scalars['String']['input'];
  /** 1 to 20 values, each once, each 1 to 60 characters. */
  values: Array<Scalars['String']['input']>;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The items, each with its cursor. */
  edges: Array<ProductEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A product in a list. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The product. */
  node: Product;
};

/** What found products have in common, counted within the search and its whole filter; the most frequent first. */
export type ProductFacets = {
  __typename?: 'ProductFacets';
  /** What they are made of, for whom, for when: at most 50 keys, in the order of their most frequent value. */
  attributes: Array<AttributeFacet>;
  /** The categories they stand right in, at most 50. */
  categories: Array<CategoryFacet>;
  /** Who supplies them, at most 50. */
  suppliers: Array<SupplierFacet>;
};

/** What found products must be. Every part given must hold. */
export type ProductFilterInput = {
  /** Having every one of these attributes; at most 20. */
  attributes?: InputMaybe<Array<AttributeFilterInput>>;
  /** In one of these categories or anywhere below them; at most 50. */
  categoryIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** On this merchant's shelf now. */
  merchantId?: InputMaybe<Scalars['ID']['input']>;
  /** Of one of these suppliers; at most 50. */
  supplierIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A picture or film of a product. Public. */
export type ProductMedia = {
  __typename?: 'ProductMedia';
  /** What it shows, for those who do not see it; at most 200 characters. */
  alt: Scalars['String']['output'];
  /** What it is. */
  kind: MediaKind;
  /** An https address, or for pictures also a data:image one; at most 8,192 characters. */
  url: Scalars['String']['output'];
};

/** A picture or film of a product. */
export type ProductMediaInput = {
  /** What it shows; at most 200 characters. */
  alt?: Scalars['String']['input'];
  /** What it is. */
  kind?: MediaKind;
  /** An https address, or for pictures also a data:image one; at most 8,192 characters. */
  url: Scalars['String']['input'];
};

/** In which order found products come. Both are total orders: pages neither repeat nor leave out what did not change. */
export type ProductOrder =
  /** Newest first. */
  | 'NEWEST'
  /**
   * Names that are the searched phrase first, then names that begin with it, then those that contain it, then all others;
   * within each the name of which the phrase is the larger part first; newest among equals. Without a search as NEWEST.
   */
  | 'RELEVANCE';

/** A page of found products. `totalCount` and `facets` are counted only when they are selected. */
export type ProductSearchConnection = {
  __typename?: 'ProductSearchConnection';
  /** The items, each with its cursor. */
  edges: Array<ProductEdge>;
  /** What the found products of all pages have in common. Costs one statement that reads every one of them. */
  facets: ProductFacets;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** How many products are found on all pages. Costs one statement that reads every one of them. */
  totalCount: Scalars['Int']['output'];
};

/** Whether a product or a variant is still offered. */
export type ProductStatus =
  /** It is offered. */
  | 'ACTIVE'
  /** It is offered no more: found by id only, since old orders name it. It cannot come back. */
  | 'ARCHIVED';

/** What is kept, counted and shipped: a product in one combination of its options (规格). Public. */
export type ProductVariant = {
  __typename?: 'ProductVariant';
  /** EAN-8, UPC-A (12 digits), EAN-13 or GTIN-14, its check digit verified; null if it has none. */
  barcode: Maybe<Scalars['String']['output']>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `var_…`. */
  id: Scalars['ID']['output'];
  /** The supplier's terms for it; null when there are none, and when the viewer may not know them: see SupplierOffer. */
  offer: Maybe<SupplierOffer>;
  /** Its options, in the order of the product's; empty for a product that comes in one shape. */
  options: Array<VariantOption>;
  /** What it is a variant of. */
  product: Product;
  /** The supplier's own number for it, unique with this supplier; 1 to 60 characters. */
  sku: Scalars['String']['output'];
  /** Whether it is offered. */
  status: ProductStatus;
};

/** A variant to enter. */
export type ProductVariantInput = {
  /** EAN-8, UPC-A (12 digits), EAN-13 or GTIN-14 with its check digit. */
  barcode?: InputMaybe<Scalars['String']['input']>;
  /** The terms on which merchants may have it; none: it is not offered yet. */
  offer?: InputMaybe<OfferTermsInput>;
  /** One value for each of the product's option names, in their order; each 1 to 60 characters. */
  optionValues?: Array<Scalars['String']['input']>;
  /** The supplier's own number for it, unique with this supplier; 1 to 60 characters. */
  sku: Scalars['String']['input'];
};

/** A contract to propose. */
export type ProposeContractInput = {
  /** In whose name the viewer proposes it. */
  as: ContractSide;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who buys. */
  merchantId: Scalars['ID']['input'];
  /** Whether the supplier may see what the merchant sells its goods for. */
  sharesRetailPrice?: Scalars['Boolean']['input'];
  /** Who supplies; an approved one. */
  supplierId: Scalars['ID']['input'];
  /** What is agreed beside prices: plain text, at most 5,000 characters. */
  terms?: Scalars['String']['input'];
};

/** What proposeContract answers. */
export type ProposeContractPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | ProposeContractSuccess;

/** The contract was proposed. */
export type ProposeContractSuccess = {
  __typename?: 'ProposeContractSuccess';
  /** The contract, PROPOSED. */
  contract: Contract;
};

/** Which coupon to publish. */
export type PublishCouponInput = {
  /** The coupon's id. */
  couponId: Scalars['ID']['input'];
};

/** What publishCoupon answers. */
export type PublishCouponPayload = ConflictError | ForbiddenError | NotFoundError | PublishCouponSuccess;

/** The coupon can be claimed. */
export type PublishCouponSuccess = {
  __typename?: 'PublishCouponSuccess';
  /** The coupon, PUBLISHED. */
  coupon: Coupon;
};

/** Which group-buy activity to publish. */
export type PublishGroupBuyActivityInput = {
  /** The activity's id. */
  activityId: Scalars['ID']['input'];
};

/** What publishGroupBuyActivity answers. */
export type PublishGroupBuyActivityPayload = ConflictError | ForbiddenError | NotFoundError | PublishGroupBuyActivitySuccess;

/** The activity is published. */
export type PublishGroupBuyActivitySuccess = {
  __typename?: 'PublishGroupBuyActivitySuccess';
  /** The activity, PUBLISHED. */
  activity: GroupBuyActivity;
};

/** Which listing to put on the shelf. */
export type PublishListingInput = {
  /** The listing's id. */
  listingId: Scalars['ID']['input'];
  /** Instead of refusing what has not passed its inspection, has it wait and go on the shelf by itself when it has. */
  whenInspected?: Scalars['Boolean']['input'];
};

/** What publishListing answers. */
export type PublishListingPayload = ConflictError | ForbiddenError | NotFoundError | PublishListingSuccess;

/** The listing is on the shelf. */
export type PublishListingSuccess = {
  __typename?: 'PublishListingSuccess';
  /** The listing, LISTED or PENDING_INSPECTION. */
  listing: Listing;
};

/** What one merchant wants by a purchase plan. That merchant's people, the supplier's, and the platform. */
export type PurchaseDemand = {
  __typename?: 'PurchaseDemand';
  /** When it said so last. */
  changedAt: Scalars['DateTime']['output'];
  /** When the merchant joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** Who wants it. */
  merchant: Merchant;
  /** How many units, 1 to 500,000. */
  quantity: Scalars['Int']['output'];
};

/** A page of merchants' demands. */
export type PurchaseDemandConnection = {
  __typename?: 'PurchaseDemandConnection';
  /** The items, each with its cursor. */
  edges: Array<PurchaseDemandEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A merchant's demand in a list. */
export type PurchaseDemandEdge = {
  __typename?: 'PurchaseDemandEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The demand. */
  node: PurchaseDemand;
};

/**
 * What a merchant bought by a purchase plan (采购单); it never changes. That merchant's people, the supplier's, and the platform;
 * never apps. Like missing to others.
 */
export type PurchaseOrder = {
  __typename?: 'PurchaseOrder';
  /** When it was made. */
  confirmedAt: Scalars['DateTime']['output'];
  /** Opaque, `por_…`. */
  id: Scalars['ID']['output'];
  /** Who bought. */
  merchant: Merchant;
  /** What people call it, unique on the platform, such as PO-20261111-0AB1C2D3E4. */
  number: Scalars['String']['output'];
  /** The plan that it comes from. */
  plan: PurchasePlan;
  /** The goods. */
  product: Product;
  /** How many units. */
  quantity: Scalars['Int']['output'];
  /** Where it stands. */
  status: PurchaseOrderStatus;
  /** Who sold. */
  supplier: Supplier;
  /** The price of all units. */
  total: Money;
  /** The price of one unit: since then also the merchant's contract price for the offer. */
  unitPrice: Money;
};

/** A page of purchase orders. */
export type PurchaseOrderConnection = {
  __typename?: 'PurchaseOrderConnection';
  /** The items, each with its cursor. */
  edges: Array<PurchaseOrderEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A purchase order in a list. */
export type PurchaseOrderEdge = {
  __typename?: 'PurchaseOrderEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The purchase order. */
  node: PurchaseOrder;
};

/** Where a purchase order stands. */
export type PurchaseOrderStatus =
  /** Made, at a price that never changes. */
  | 'CONFIRMED';

/**
 * Central purchasing (集中采购): demand of several merchants for one offer, gathered for a lower price. Seen by the supplier's
 * people, the platform, and the people of merchants that may list the offer or have joined; never by apps. Like missing to others.
 */
export type PurchasePlan = {
  __typename?: 'PurchasePlan';
  /** When it comes to its end by itself, within about a minute. */
  closesAt: Scalars['DateTime']['output'];
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /**
   * What one merchant wants; null when it has not joined, has withdrawn, or the viewer is not of its people, the supplier's or
   * the platform's.
   */
  demand: Maybe<PurchaseDemand>;
  /** Who wants how much, by merchant. The supplier's people and the platform only; null to others. */
  demands: Maybe<PurchaseDemandConnection>;
  /** When it was closed, failed or called off; null while OPEN. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many units all merchants want together. What another merchant wants shows to nobody but the supplier and the platform. */
  gatheredQuantity: Scalars['Int']['output'];
  /** Opaque, `ppl_…`. */
  id: Scalars['ID']['output'];
  /** With fewer units, over all merchants, the plan fails; at least the first tier's. */
  minimumQuantity: Scalars['Int']['output'];
  /** What is bought; null where the viewer does not see the offer any more. */
  offer: Maybe<SupplierOffer>;
  /** From when on merchants may join. */
  opensAt: Scalars['DateTime']['output'];
  /** The purchase orders that it came to, newest first. The supplier's people and the platform only; null to others. */
  orders: Maybe<PurchaseOrderConnection>;
  /** The goods that the offer is of. */
  product: Product;
  /** The tier that the gathered quantity has reached; null below the first. */
  reachedTier: Maybe<PurchaseTier>;
  /** Where it stands. */
  status: PurchasePlanStatus;
  /** Who sells. */
  supplier: Supplier;
  /** What else holds, such as delivery and payment; plain text, at most 5,000 characters. */
  terms: Scalars['String']['output'];
  /** Its prices, from the smallest quantity to the largest: each asks for more units and costs less. 1 to 20. */
  tiers: Array<PurchaseTier>;
  /** What each merchant pays for one unit, frozen at the end; null unless CLOSED. */
  unitPrice: Maybe<Money>;
};


/**
 * Central purchasing (集中采购): demand of several merchants for one offer, gathered for a lower price. Seen by the supplier's
 * people, the platform, and the people of merchants that may list the offer or have joined; never by apps. Like missing to others.
 */
export type PurchasePlanDemandArgs = {
  merchantId: Scalars['ID']['input'];
};


/**
 * Central purchasing (集中采购): demand of several merchants for one offer, gathered for a lower price. Seen by the supplier's
 * people, the platform, and the people of merchants that may list the offer or have joined; never by apps. Like missing to others.
 */
export type PurchasePlanDemandsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Central purchasing (集中采购): demand of several merchants for one offer, gathered for a lower price. Seen by the supplier's
 * people, the platform, and the people of merchants that may list the offer or have joined; never by apps. Like missing to others.
 */
export type PurchasePlanOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of purchase plans. */
export type PurchasePlanConnection = {
  __typename?: 'PurchasePlanConnection';
  /** The items, each with its cursor. */
  edges: Array<PurchasePlanEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A purchase plan in a list. */
export type PurchasePlanEdge = {
  __typename?: 'PurchasePlanEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The plan. */
  node: PurchasePlan;
};

/** Where a purchase plan stands (集采状态). */
export type PurchasePlanStatus =
  /** Called off by the supplier or the platform; nobody bought. */
  | 'CANCELLED'
  /** Confirmed: every merchant that joined has its purchase order, at one price. */
  | 'CLOSED'
  /** Came to its end below its minimum; nobody bought. */
  | 'FAILED'
  /** Gathers demand until `closesAt`; merchants may join between `opensAt` and `closesAt`. */
  | 'OPEN';

/** A tier of a purchase plan's prices (阶梯价). Seen by whoever sees the plan. */
export type PurchaseTier = {
  __typename?: 'PurchaseTier';
  /** From how many units on, over all merchants together, this price holds. */
  minQuantity: Scalars['Int']['output'];
  /** What one unit then costs each merchant. */
  unitPrice: Money;
};

/** A tier of a purchase plan's prices. */
export type PurchaseTierInput = {
  /** From how many units on, over all merchants together, 1 to 2,000,000,000. */
  minQuantity: Scalars['Int']['input'];
  /** What one unit then costs, in the offer's currency, 1 to 10,000,000,000 minor units. */
  unitPriceMinor: Scalars['MinorUnits']['input'];
};

/** Which batch to sell from. */
export type PutBatchInForceInput = {
  /** The batch's id. */
  batchId: Scalars['ID']['input'];
};

/** What putBatchInForce answers. */
export type PutBatchInForcePayload = ConflictError | ForbiddenError | NotFoundError | PutBatchInForceSuccess;

/** Goods are sold from the batch. */
export type PutBatchInForceSuccess = {
  __typename?: 'PutBatchInForceSuccess';
  /** The batch, IN_FORCE. */
  batch: Batch;
};

/** The terms of a variant's offer. */
export type PutOfferInput = {
  /** The currency of that price, CNY unless given; that of an offer that is there stays. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** How many units a new offer begins with, 0 to 1,000,000,000. One that is there changes its stock by adjusting it. */
  initialStock?: InputMaybe<Scalars['Int']['input']>;
  /** ACTIVE unless given; PAUSED keeps new orders and listings away. */
  status?: InputMaybe<OfferStatus>;
  /** Which variant. */
  variantId: Scalars['ID']['input'];
  /** Which merchants may list it; OPEN unless given. */
  visibility?: InputMaybe<OfferVisibility>;
  /** What a merchant without a contract pays for one unit, 0 to 10,000,000,000 minor units. A new offer must have it. */
  wholesalePriceMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** What putOffer answers. */
export type PutOfferPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | PutOfferSuccess;

/** The offer is as it was asked for. */
export type PutOfferSuccess = {
  __typename?: 'PutOfferSuccess';
  /** The offer. */
  offer: SupplierOffer;
};

/** How a QR code is drawn. */
export type QrCodeFormat =
  /** A PNG as a data address. */
  | 'PNG_DATA_URL'
  /** An SVG document. */
  | 'SVG';

export type Query = {
  __typename?: 'Query';
  /**
   * Which of up to 100 coupons anybody can come by at a merchant now without a code: published, not over, its own or the platform's.
   * For subgraphs with a service token only.
   */
  _couponsOnOffer: Array<Scalars['ID']['output']>;
  /**
   * What up to 100 of a merchant's goods are, on the shelf or not, and how rare that is on its shelf: their categories with all
   * above them, and their attributes. For subgraphs with a service token only.
   */
  _describeGoods: Array<DescribedGoods>;
  /**
   * What a user may do by membership, as access tokens write it: `MERCHANT_OWNER:mer_…`, `SUPPLIER:sup_…`. For the gateway and
   * subgraphs with a service token only.
   */
  _grantsOf: Array<Scalars['String']['output']>;
  /** The terms of a group-buy activity, published or ended, or null. For subgraphs with a service token only. */
  _groupBuyActivity: Maybe<GroupBuyTerms>;
  /** Which of up to 100 listings are a merchant's and on its shelf now. For subgraphs with a service token only. */
  _listingsOnShelf: Array<Scalars['ID']['output']>;
  /**
   * What a message may tell of a merchant's shop, up to 100 of its goods that can be bought now, and a coupon of its own that
   * anybody may claim now. Null when there is no such merchant. For subgraphs with a service token only.
   */
  _tellables: Maybe<Tellables>;
  /** A batch by id, or null. Public. */
  batch: Maybe<Batch>;
  /** The categories right below another, or at the top, oldest first. Public. */
  categories: CategoryConnection;
  /** A category by id, or null. Public. */
  category: Maybe<Category>;
  /** A contract by id, or null. The people of both sides, and the platform. */
  contract: Maybe<Contract>;
  /** A coupon by id, or null. */
  coupon: Maybe<Coupon>;
  /** A supplier's offers as rows that startImport takes (OFFERS). The supplier's people; null to others. */
  exportOffers: Maybe<CsvPage>;
  /** A supplier's goods as rows that startImport takes (PRODUCTS). The supplier's people; null to others. */
  exportProducts: Maybe<CsvPage>;
  /** A group-buy activity by id, or null. Public while it runs and its goods are on the shelf. */
  groupBuyActivity: Maybe<GroupBuyActivity>;
  /** An import by id, or null. */
  import: Maybe<Import>;
  /** An inspection by id, or null. See Inspection for who may know it. */
  inspection: Maybe<Inspection>;
  /** What goods can be tested for, by key. Public. */
  inspectionStandards: InspectionStandardConnection;
  /** Inspections in a state, the longest waiting first. The platform's own people; FORBIDDEN to others. */
  inspections: InspectionConnection;
  /** A listing by id, or null. Public while LISTED; otherwise the merchant's people only. */
  listing: Maybe<Listing>;
  /** A merchant by id, or null. Public. */
  merchant: Maybe<Merchant>;
  /** A merchant by its slug, or null. Public. */
  merchantBySlug: Maybe<Merchant>;
  /** The viewer's claims at a merchant, the platform's coupons among them, newest first: a person's, and a visitor's by its token. */
  myCoupons: CouponClaimConnection;
  /** What the viewer is of, latest first. Signed-in users. */
  myMemberships: PartyMemberConnection;
  /** A product by id, or null. Public. */
  product: Maybe<Product>;
  /** A variant by id, or null. Public. */
  productVariant: Maybe<ProductVariant>;
  /**
   * Searches the products that are offered. Public. The search is over names in Chinese and English, SKUs, barcodes, options
   * and attribute values, in that order up to 2,000 terms a product; not over descriptions.
   * A text is cut into terms that an inverted index (GIN) holds: every Chinese, Japanese or Korean character and pair of
   * neighbours, every other word with its beginnings of 2 to 12 letters, all in NFKC and lower case. A product is found when
   * it has every term of the search, so 面霜 finds 保湿面霜 and `mois` finds Moisturising; of a longer word the first 12
   * letters decide. Trigrams (pg_trgm) would not serve: a Chinese word of two characters has no whole trigram, and under the
   * C locale they drop all that is not ASCII.
   */
  products: ProductSearchConnection;
  /** A purchase order by id, or null. The merchant's people, the supplier's, and the platform. */
  purchaseOrder: Maybe<PurchaseOrder>;
  /** A purchase plan by id, or null. The supplier's people, the platform, and the people of merchants that may join or have joined. */
  purchasePlan: Maybe<PurchasePlan>;
  /**
   * What a basket would come to now with the viewer's claims, and what comes off by itself. Null when one of the goods is not
   * on this merchant's shelf.
   */
  quoteCoupons: Maybe<CouponQuote>;
  /**
   * Which of a merchant's coupons to show a lead, best first: published ones in force that it may still claim, for goods that
   * interest it or for anything. A part of the leads, picked by chance and for good, is held out and gets an empty list, so
   * that `couponUplift` can tell what recommending coupons is worth; each coupon that is shown, or would be, is noted once. Who
   * asks is not told which of the two it is. The merchant's people and apps with `leads:read` for a lead, of whom no segment is
   * known, so that they get what anybody may claim; a visitor for itself, by its visitor token, empty before it has looked
   * at anything. Null to others, and when the merchant has no such lead.
   */
  recommendedCoupons: Maybe<Array<RecommendedCoupon>>;
  /**
   * What of a merchant's shelf to show somebody, best first: what the card's model recommends, then new arrivals; nothing twice,
   * only goods on the shelf and in stock. The merchant's people and apps with `leads:read` for a lead or customer; a visitor
   * for itself, by its visitor token. Null to others, and when the merchant has no such lead.
   */
  recommendedListings: Maybe<Array<RecommendedListing>>;
  /** A supplier by id, or null. Public once it is approved. */
  supplier: Maybe<Supplier>;
  /** The suppliers that wait for review, oldest first. Role: PLATFORM; refused with FORBIDDEN to others. */
  supplierApplications: SupplierConnection;
  /** A supplier's offer by id, or null. See SupplierOffer for who may know it. */
  supplierOffer: Maybe<SupplierOffer>;
  /**
   * A batch by the code on its goods (溯源查询), in either case, or null. Public. The trace's genesis is SHA-256, in hex, of
   * the JSON array ["lianka-trace-1", "batch", id, offerId, product id, code, quantity, producedAt, expiresAt].
   */
  traceability: Maybe<Batch>;
};


export type Query_CouponsOnOfferArgs = {
  ids: Array<Scalars['ID']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type Query_DescribeGoodsArgs = {
  ids: Array<Scalars['ID']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type Query_GrantsOfArgs = {
  userId: Scalars['ID']['input'];
};


export type Query_GroupBuyActivityArgs = {
  id: Scalars['ID']['input'];
};


export type Query_ListingsOnShelfArgs = {
  ids: Array<Scalars['ID']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type Query_TellablesArgs = {
  couponId: InputMaybe<Scalars['ID']['input']>;
  listingIds: Array<Scalars['ID']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type QueryBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCategoriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  parentId: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContractArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCouponArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExportOffersArgs = {
  after: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  supplierId: Scalars['ID']['input'];
};


export type QueryExportProductsArgs = {
  after: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  supplierId: Scalars['ID']['input'];
};


export type QueryGroupBuyActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionStandardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InspectionStatus;
};


export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMerchantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMerchantBySlugArgs = {
  slug: Scalars['String']['input'];
};


export type QueryMyCouponsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type QueryMyMembershipsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductVariantArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<ProductFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ProductOrder;
  search: InputMaybe<Scalars['String']['input']>;
};


export type QueryPurchaseOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPurchasePlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuoteCouponsArgs = {
  claimIds?: Array<Scalars['ID']['input']>;
  lines: Array<QuoteLineInput>;
  merchantId: Scalars['ID']['input'];
};


export type QueryRecommendedCouponsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  leadId: InputMaybe<Scalars['ID']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type QueryRecommendedListingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  for: InputMaybe<RecommendFor>;
  merchantId: Scalars['ID']['input'];
};


export type QuerySupplierArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplierApplicationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySupplierOfferArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTraceabilityArgs = {
  batchCode: Scalars['String']['input'];
};

/** One line of a basket. */
export type QuoteLineInput = {
  /** The goods. */
  listingId: Scalars['ID']['input'];
  /** How many, 1 to 999. */
  quantity: Scalars['Int']['input'];
};

/** A line of a basket with its share of the coupons. */
export type QuotedLine = {
  __typename?: 'QuotedLine';
  /** This line's share of the coupons: the shares sum to the discounts exactly. */
  discount: Money;
  /** Price × quantity. */
  gross: Money;
  /** The listing. */
  listingId: Scalars['ID']['output'];
  /** gross − discount. */
  payable: Money;
};

/** How many of a coupon can be claimed. */
export type RaiseCouponLimitInput = {
  /** The coupon's id. */
  couponId: Scalars['ID']['input'];
  /** More than now, at most 10,000,000; null for any number. */
  totalLimit?: InputMaybe<Scalars['Int']['input']>;
};

/** What raiseCouponLimit answers. */
export type RaiseCouponLimitPayload = ForbiddenError | InvalidInputError | NotFoundError | RaiseCouponLimitSuccess;

/** More of the coupon can be claimed. */
export type RaiseCouponLimitSuccess = {
  __typename?: 'RaiseCouponLimitSuccess';
  /** The coupon. */
  coupon: Coupon;
};

/** Which batch to call back. */
export type RecallBatchInput = {
  /** The batch's id. */
  batchId: Scalars['ID']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 500 characters. Public. */
  reason: Scalars['String']['input'];
};

/** What recallBatch answers. */
export type RecallBatchPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | RecallBatchSuccess;

/** The batch was called back. */
export type RecallBatchSuccess = {
  __typename?: 'RecallBatchSuccess';
  /** The batch, RECALLED. */
  batch: Batch;
};

/** For whom to recommend: at most one of the two. With neither it is the visitor that the visitor token names. */
export type RecommendFor = {
  /**
   * A customer of the merchant. The merchant's people, and apps with `leads:read`. What a customer looked at is not known yet,
   * so the answer is what is popular and new.
   */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** A lead of the merchant. The merchant's people, and apps with `leads:read`. */
  leadId?: InputMaybe<Scalars['ID']['input']>;
};

/** Why goods are recommended. */
export type RecommendationCode =
  /** They are of the same kind as what the visitor has looked at: category and attributes, but for those that may tell of health. */
  | 'ALIKE'
  /** They are new on the shelf. */
  | 'NEW_ARRIVAL'
  /** Many visitors of the shop have looked at them in the last 30 days. */
  | 'POPULAR_HERE'
  /** The visitor has looked at them itself in the last 30 days. */
  | 'VIEWED_BY_YOU'
  /** Other visitors went on to them, within a few steps, after what the visitor has looked at. */
  | 'VIEWED_NEXT'
  /** Visitors who looked at the same goods as the visitor looked at them, too. */
  | 'VIEWED_TOGETHER';

/** A reason for a recommendation, to show. */
export type RecommendationReason = {
  __typename?: 'RecommendationReason';
  /** The reason, for programs. */
  code: RecommendationCode;
  /** The reason in English. */
  text: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  textZh: Scalars['String']['output'];
};

/**
 * A coupon recommended to somebody (推荐优惠券): to be claimed, in force and not used up when it was recommended. Whoever asked
 * sees it.
 */
export type RecommendedCoupon = {
  __typename?: 'RecommendedCoupon';
  /** The coupon. */
  coupon: Coupon;
  /** Why. */
  reason: CouponRecommendationReason;
  /** How strongly, 0 to 100, by what of the goods it is for; 0 when it is for anything. */
  score: Scalars['Int']['output'];
};

/** Goods recommended to somebody (推荐商品): on the shelf and in stock when they were recommended. Whoever asked sees it. */
export type RecommendedListing = {
  __typename?: 'RecommendedListing';
  /** The goods. */
  listing: Listing;
  /** Why. */
  reason: RecommendationReason;
  /** How strongly, 0 to 100, by the card's model; 0 for new arrivals. */
  score: Scalars['Int']['output'];
};

/** An event to record. */
export type RecordTraceEventInput = {
  /** Whose trace. */
  batchId: Scalars['ID']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What happened. */
  kind: RecordedTraceKind;
  /** Anything else, at most 500 characters. Public. */
  note?: Scalars['String']['input'];
  /** When; at most five minutes in the future. */
  occurredAt: Scalars['DateTime']['input'];
  /** Where, 1 to 200 characters. Public. */
  place: Scalars['String']['input'];
};

/** What recordTraceEvent answers. */
export type RecordTraceEventPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | RecordTraceEventSuccess;

/** The event was recorded. */
export type RecordTraceEventSuccess = {
  __typename?: 'RecordTraceEventSuccess';
  /** The event. */
  event: TraceEvent;
};

/** What happened that people record. */
export type RecordedTraceKind =
  /** It arrived (送达). */
  | 'DELIVERED'
  /** It was gathered (采收). */
  | 'HARVESTED'
  /** It was made (生产). */
  | 'PRODUCED'
  /** It left (发货). */
  | 'SHIPPED'
  /** It was put into a store (入库). */
  | 'STORED';

/** A batch to register. */
export type RegisterBatchInput = {
  /** What is printed on the goods: 4 to 40 letters, digits and hyphens, kept in upper case; ten random ones unless given. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** When it is past its date; none for goods that keep. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The offer whose goods it is. */
  offerId: Scalars['ID']['input'];
  /** When it was made or gathered; not in the future. */
  producedAt: Scalars['DateTime']['input'];
  /** How many units, 1 to 1,000,000,000. */
  quantity: Scalars['Int']['input'];
};

/** What registerBatch answers. */
export type RegisterBatchPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | RegisterBatchSuccess;

/** The batch was registered. */
export type RegisterBatchSuccess = {
  __typename?: 'RegisterBatchSuccess';
  /** The batch, REGISTERED. */
  batch: Batch;
};

/** A merchant to enter. */
export type RegisterMerchantInput = {
  /** The currency of its prices. */
  currency?: Scalars['CurrencyCode']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The shop's name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Who owns it first, as access tokens name people: 1 to 200 printable characters; they may invite the others. */
  ownerUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Lower-case letters, digits and hyphens, 3 to 60 characters; unique on the platform. */
  slug: Scalars['String']['input'];
  /** An IANA time zone. */
  timeZone?: Scalars['String']['input'];
};

/** What registerMerchant answers. */
export type RegisterMerchantPayload = ConflictError | ForbiddenError | InvalidInputError | RegisterMerchantSuccess;

/** The merchant was entered. */
export type RegisterMerchantSuccess = {
  __typename?: 'RegisterMerchantSuccess';
  /** The merchant. */
  merchant: Merchant;
};

/** A supplier to enter. */
export type RegisterSupplierInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The supplier's name, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** Who owns it first, as access tokens name people: 1 to 200 printable characters; they may invite the others. */
  ownerUserId?: InputMaybe<Scalars['ID']['input']>;
};

/** What registerSupplier answers. */
export type RegisterSupplierPayload = ConflictError | ForbiddenError | InvalidInputError | RegisterSupplierSuccess;

/** The supplier was entered. */
export type RegisterSupplierSuccess = {
  __typename?: 'RegisterSupplierSuccess';
  /** The supplier. */
  supplier: Supplier;
};

/** Whom to take out. */
export type RemoveMemberInput = {
  /** Of which merchant or supplier. */
  partyId: Scalars['ID']['input'];
  /** Whom. */
  userId: Scalars['ID']['input'];
};

/** What removeMember answers. */
export type RemoveMemberPayload = ConflictError | ForbiddenError | NotFoundError | RemoveMemberSuccess;

/** The user is no member. */
export type RemoveMemberSuccess = {
  __typename?: 'RemoveMemberSuccess';
  /** Who. */
  userId: Scalars['ID']['output'];
};

/** What a merchant sells an offer for. */
export type RetailPrice = {
  __typename?: 'RetailPrice';
  /** Which offer; null to those who may not know it any more. */
  offer: Maybe<SupplierOffer>;
  /** Whether it is on the shelf. */
  onShelf: Scalars['Boolean']['output'];
  /** The price of one unit, before any discount. */
  price: Money;
};

/** A page of prices that a merchant sells for. */
export type RetailPriceConnection = {
  __typename?: 'RetailPriceConnection';
  /** The items, each with its cursor. */
  edges: Array<RetailPriceEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A price that a merchant sells for in a list. */
export type RetailPriceEdge = {
  __typename?: 'RetailPriceEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The price. */
  node: RetailPrice;
};

/** How goods of a category may be returned (退货规则). */
export type ReturnRule =
  /** Within 7 days of delivery without a reason (七天无理由). */
  | 'NO_REASON_7_DAYS'
  /** For a fault only, such as fresh food (仅限质量问题). */
  | 'QUALITY_ONLY';

/** The review of an inspection. */
export type ReviewInspectionInput = {
  /** Whether it counts. */
  decision: InspectionDecision;
  /** Which inspection. */
  inspectionId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  note?: Scalars['String']['input'];
};

/** What reviewInspection answers. */
export type ReviewInspectionPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | ReviewInspectionSuccess;

/** The inspection was reviewed. */
export type ReviewInspectionSuccess = {
  __typename?: 'ReviewInspectionSuccess';
  /** The inspection. */
  inspection: Inspection;
};

/** A decision on a supplier. */
export type ReviewSupplierInput = {
  /** What is decided. */
  decision: SupplierDecision;
  /** Why, for the applicant: plain text, at most 1,000 characters. */
  note?: Scalars['String']['input'];
  /** Which supplier. */
  supplierId: Scalars['ID']['input'];
};

/** What reviewSupplier answers. */
export type ReviewSupplierPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | ReviewSupplierSuccess;

/** It was decided. */
export type ReviewSupplierSuccess = {
  __typename?: 'ReviewSupplierSuccess';
  /** The supplier. */
  supplier: Supplier;
};

/** Which invitation to take back. */
export type RevokeInvitationInput = {
  /** The invitation's id. */
  invitationId: Scalars['ID']['input'];
};

/** What revokeInvitation answers. */
export type RevokeInvitationPayload = ConflictError | ForbiddenError | NotFoundError | RevokeInvitationSuccess;

/** The invitation was taken back. */
export type RevokeInvitationSuccess = {
  __typename?: 'RevokeInvitationSuccess';
  /** The invitation, REVOKED. */
  invitation: PartyInvitation;
};

/** Which import to work through. */
export type RunImportInput = {
  /** The import's id. */
  importId: Scalars['ID']['input'];
};

/** What runImport answers. */
export type RunImportPayload = ConflictError | ForbiddenError | NotFoundError | RunImportSuccess;

/** The import is being worked through. */
export type RunImportSuccess = {
  __typename?: 'RunImportSuccess';
  /** The import, QUEUED or RUNNING. */
  import: Import;
};

/** A price to write into a contract's list. */
export type SetContractPriceInput = {
  /** Which contract, an active one. */
  contractId: Scalars['ID']['input'];
  /** From when on; from now on unless given. Not in the past. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which of the supplier's offers. */
  offerId: Scalars['ID']['input'];
  /** What one unit costs the merchant, 0 to 10,000,000,000 minor units of the offer's currency. */
  priceMinor: Scalars['MinorUnits']['input'];
  /** Until before when; for good unless given. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What setContractPrice answers. */
export type SetContractPricePayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | SetContractPriceSuccess;

/** The price is in the list. */
export type SetContractPriceSuccess = {
  __typename?: 'SetContractPriceSuccess';
  /** The price. */
  price: ContractPrice;
};

/** How many of a listing one buyer may have. */
export type SetListingLimitInput = {
  /** Which listing. */
  listingId: Scalars['ID']['input'];
  /** 1 to 1,000,000, over all of the buyer's orders; null for any number. */
  perUserLimit?: InputMaybe<Scalars['Int']['input']>;
};

/** What setListingLimit answers. */
export type SetListingLimitPayload = ForbiddenError | InvalidInputError | NotFoundError | SetListingLimitSuccess;

/** The listing has the limit that was asked for. */
export type SetListingLimitSuccess = {
  __typename?: 'SetListingLimitSuccess';
  /** The listing. */
  listing: Listing;
};

/** The threshold of an offer's stock. */
export type SetStockLowThresholdInput = {
  /** Stock is low when fewer than so many units are available, 0 to 2,000,000,000; 0: never. */
  lowThreshold: Scalars['Int']['input'];
  /** Which offer. */
  offerId: Scalars['ID']['input'];
};

/** What setStockLowThreshold answers. */
export type SetStockLowThresholdPayload = ForbiddenError | InvalidInputError | NotFoundError | SetStockLowThresholdSuccess;

/** The threshold was set. */
export type SetStockLowThresholdSuccess = {
  __typename?: 'SetStockLowThresholdSuccess';
  /** The offer. */
  offer: SupplierOffer;
};

/** A file to bring in. */
export type StartImportInput = {
  /** Only try it. */
  dryRun?: Scalars['Boolean']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What its rows are. */
  kind: ImportKind;
  /** Whose goods. */
  supplierId: Scalars['ID']['input'];
};

/** What startImport answers. */
export type StartImportPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | StartImportSuccess;

/** The import is open. */
export type StartImportSuccess = {
  __typename?: 'StartImportSuccess';
  /** The import, UPLOADING. */
  import: Import;
};

/** What a supplier says of a change of its stock. */
export type StockAdjustmentReason =
  /** An earlier entry was wrong; more or fewer. */
  | 'CORRECTED'
  /** Somebody counted; more or fewer. */
  | 'COUNTED'
  /** Goods broke or spoilt; fewer. */
  | 'DAMAGED'
  /** Goods are missing; fewer. */
  | 'LOST'
  /** Goods came in; more. */
  | 'RECEIVED'
  /** Goods came back and can be sold; more. */
  | 'RETURNED';

/** What the public learns of a stock (库存状态). */
export type StockAvailability =
  /** There are enough. */
  | 'IN_STOCK'
  /** Fewer are left than the supplier's threshold. */
  | 'LOW'
  /** None are left. */
  | 'OUT_OF_STOCK';

/** What is there of an offer, and how much of it is promised (库存). The supplier's people and the platform only. */
export type StockLevel = {
  __typename?: 'StockLevel';
  /** Units that may still be promised: onHand - reserved, never below 0. */
  available: Scalars['Int']['output'];
  /** Every change of it, the newest first. The sums of the changes are the level. */
  journal: StockMovementConnection;
  /** When fewer than so many are available the supplier and the merchants with a listing on the shelf are told, once until it rises again; 0: never. */
  lowThreshold: Scalars['Int']['output'];
  /** Units that lie at the supplier, promised ones included. */
  onHand: Scalars['Int']['output'];
  /** Units promised to orders that wait for payment. A promise whose time is up counts until it is swept, within a minute, or until somebody asks for the goods. */
  reserved: Scalars['Int']['output'];
};


/** What is there of an offer, and how much of it is promised (库存). The supplier's people and the platform only. */
export type StockLevelJournalArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One line of the stock journal (库存流水), which is only appended to. The supplier's people and the platform only. */
export type StockMovement = {
  __typename?: 'StockMovement';
  /** The line's number; those of one offer are in the order of their effect. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: StockMovementKind;
  /** What they noted, at most 200 characters. */
  note: Maybe<Scalars['String']['output']>;
  /** Units that lay there after it. */
  onHandAfter: Scalars['Int']['output'];
  /** How many more units lie there; negative for fewer. */
  onHandDelta: Scalars['Int']['output'];
  /** The order that it was for; null when it was for none. */
  orderId: Maybe<Scalars['ID']['output']>;
  /** What the supplier's people said; null when an order, or the offer's first entry, was the reason. */
  reason: Maybe<StockAdjustmentReason>;
  /** When it was written. */
  recordedAt: Scalars['DateTime']['output'];
  /** The user who wrote it; `order` for what orders did. */
  recordedBy: Scalars['String']['output'];
  /** Units that were promised after it. */
  reservedAfter: Scalars['Int']['output'];
  /** How many more units are promised; negative for fewer. */
  reservedDelta: Scalars['Int']['output'];
};

/** A page of the stock journal. */
export type StockMovementConnection = {
  __typename?: 'StockMovementConnection';
  /** The items, each with its cursor. */
  edges: Array<StockMovementEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A line of the stock journal in a list. */
export type StockMovementEdge = {
  __typename?: 'StockMovementEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: StockMovement;
};

/** Why a stock level changed. */
export type StockMovementKind =
  /** The supplier's people counted, lost, got back or corrected. */
  | 'ADJUSTED'
  /** The order was paid: the goods are sold. */
  | 'COMMITTED'
  /** The order was not paid in time; the promise ended. */
  | 'EXPIRED'
  /** Goods came in. */
  | 'RECEIVED'
  /** The order was called off; the promise ended. */
  | 'RELEASED'
  /** Promised to an order that waits for payment. */
  | 'RESERVED'
  /** The order was refunded: the goods can be sold again. */
  | 'RESTOCKED';

/** What a laboratory found. */
export type SubmitInspectionInput = {
  /** Which batch. */
  batchId: Scalars['ID']['input'];
  /** What the laboratory calls its certificate, 1 to 100 characters. */
  certificateNumber: Scalars['String']['input'];
  /** Where the certificate can be seen: an https address, at most 2,048 characters. */
  certificateUrl?: InputMaybe<Scalars['String']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** When it was tested; not in the future. */
  inspectedAt: Scalars['DateTime']['input'];
  /** The person who signed, 1 to 100 characters. */
  inspector: Scalars['String']['input'];
  /** Who tested, 1 to 100 characters. */
  lab: Scalars['String']['input'];
  /** At most 100 values. */
  measurements?: Array<MeasurementInput>;
  /** What was found. */
  result: InspectionResult;
  /** What it was tested for. */
  standardKey: Scalars['ID']['input'];
  /** Until when a pass holds; as long as its standard allows unless given, never longer. */
  validUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What submitInspection answers. */
export type SubmitInspectionPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | SubmitInspectionSuccess;

/** The inspection was submitted. */
export type SubmitInspectionSuccess = {
  __typename?: 'SubmitInspectionSuccess';
  /** The inspection, SUBMITTED. */
  inspection: Inspection;
};

/**
 * A source of goods (供应商, S): inspects, stores and ships them. Public once it is approved; to all but its people and the
 * platform another one is missing.
 */
export type Supplier = {
  __typename?: 'Supplier';
  /** How the platform reaches it. Null to all but its people and the platform. */
  contact: Maybe<Scalars['String']['output']>;
  /** Its contracts with merchants, newest first. Null to all but its people and the platform. */
  contracts: Maybe<ContractConnection>;
  /** Opaque, `sup_…`. */
  id: Scalars['ID']['output'];
  /** Its imports, newest first. The supplier's people and the platform; null to others. */
  imports: Maybe<ImportConnection>;
  /** The inspections of its batches, newest first. The supplier's people and the platform; null to others. */
  inspections: Maybe<InspectionConnection>;
  /** Who was asked to join, newest first. Null to all but its owners. */
  invitations: Maybe<PartyInvitationConnection>;
  /** The number of its business licence (营业执照). Null to all but its people and the platform. */
  licenceNumber: Maybe<Scalars['String']['output']>;
  /** Its people, in the order in which they joined. Null to all but its people and the platform. */
  members: Maybe<PartyMemberConnection>;
  /** The supplier's name, 1 to 100 characters. Public. */
  name: Scalars['String']['output'];
  /** What this supplier offers, newest first. Public. */
  products: ProductConnection;
  /** Its purchase plans, newest first. The supplier's people and the platform only; null to others. */
  purchasePlans: Maybe<PurchasePlanConnection>;
  /** What the platform wrote with its decision. Null to all but its people and the platform. */
  reviewNote: Maybe<Scalars['String']['output']>;
  /** When the platform decided. Null to all but its people and the platform. */
  reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. Others than its people and the platform know APPROVED ones only. */
  status: SupplierStatus;
};


/**
 * A source of goods (供应商, S): inspects, stores and ships them. Public once it is approved; to all but its people and the
 * platform another one is missing.
 */
export type SupplierContractsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<ContractStatus>;
};


/**
 * A source of goods (供应商, S): inspects, stores and ships them. Public once it is approved; to all but its people and the
 * platform another one is missing.
 */
export type SupplierImportsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A source of goods (供应商, S): inspects, stores and ships them. Public once it is approved; to all but its people and the
 * platform another one is missing.
 */
export type SupplierInspectionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A source of goods (供应商, S): inspects, stores and ships them. Public once it is approved; to all but its people and the
 * platform another one is missing.
 */
export type SupplierInvitationsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A source of goods (供应商, S): inspects, stores and ships them. Public once it is approved; to all but its people and the
 * platform another one is missing.
 */
export type SupplierMembersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A source of goods (供应商, S): inspects, stores and ships them. Public once it is approved; to all but its people and the
 * platform another one is missing.
 */
export type SupplierProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A source of goods (供应商, S): inspects, stores and ships them. Public once it is approved; to all but its people and the
 * platform another one is missing.
 */
export type SupplierPurchasePlansArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of suppliers. */
export type SupplierConnection = {
  __typename?: 'SupplierConnection';
  /** The items, each with its cursor. */
  edges: Array<SupplierEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** What a review of a supplier decides. */
export type SupplierDecision =
  /** It becomes public and may offer goods. */
  | 'APPROVED'
  /** It stays out. */
  | 'REJECTED';

/** A supplier in a list. */
export type SupplierEdge = {
  __typename?: 'SupplierEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The supplier. */
  node: Supplier;
};

/** A supplier among found products. */
export type SupplierFacet = {
  __typename?: 'SupplierFacet';
  /** How many of the found products are its. */
  count: Scalars['Int']['output'];
  /** The supplier. */
  supplier: Supplier;
};

/**
 * A supplier's terms for one variant (供货). That an OPEN, ACTIVE one is there is public; others look like missing ones to
 * everybody but the supplier's people, the platform, and merchants with a contract for it or a listing of it.
 */
export type SupplierOffer = {
  __typename?: 'SupplierOffer';
  /** Units that may still be ordered. The supplier's people, the platform, and merchants that may list the offer or have listed it (an app of theirs with `catalog:read`); null to others. */
  availability: Maybe<Scalars['Int']['output']>;
  /** Its batches, newest first. The supplier's people and the platform; null to others. */
  batches: Maybe<BatchConnection>;
  /** When it was first made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `off_…`. */
  id: Scalars['ID']['output'];
  /** What is supplied. */
  product: Product;
  /**
   * What a merchant pays for one unit now: what it agreed on with the supplier, else the wholesale price of an OPEN offer.
   * Null to all but that merchant's people and the platform: never to another merchant, an app or the supplier, who finds it
   * in `Contract.prices`.
   */
  purchasePrice: Maybe<Money>;
  /** Whether it may be ordered now. */
  status: OfferStatus;
  /** Its stock. The supplier's people and the platform only; null to others. */
  stock: Maybe<StockLevel>;
  /** Who supplies. */
  supplier: Supplier;
  /** In which shape. */
  variant: ProductVariant;
  /** Which merchants may list it. */
  visibility: OfferVisibility;
  /** What the supplier asks of a merchant without a contract for one unit. The supplier's people and the platform only; null to others. */
  wholesalePrice: Maybe<Money>;
};


/**
 * A supplier's terms for one variant (供货). That an OPEN, ACTIVE one is there is public; others look like missing ones to
 * everybody but the supplier's people, the platform, and merchants with a contract for it or a listing of it.
 */
export type SupplierOfferBatchesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A supplier's terms for one variant (供货). That an OPEN, ACTIVE one is there is public; others look like missing ones to
 * everybody but the supplier's people, the platform, and merchants with a contract for it or a listing of it.
 */
export type SupplierOfferPurchasePriceArgs = {
  merchantId: Scalars['ID']['input'];
};

/** Where a supplier stands. */
export type SupplierStatus =
  /** It waits for the platform's review; only its people and the platform know of it. */
  | 'APPLIED'
  /** It is public and may offer goods. */
  | 'APPROVED'
  /** The platform refused it; only its people and the platform know of it. It can be approved later. */
  | 'REJECTED';

/** A coupon that anybody may claim now. */
export type TellableCoupon = {
  __typename?: 'TellableCoupon';
  /** What it takes off; null where it is a rate. */
  amountMinor: Maybe<Scalars['MinorUnits']['output']>;
  /** The most that the rate takes off; null for any. */
  capMinor: Maybe<Scalars['MinorUnits']['output']>;
  /** The coupon's id. */
  couponId: Scalars['ID']['output'];
  /** The currency of its amounts. */
  currency: Scalars['CurrencyCode']['output'];
  /** Whether it is for all goods. */
  forAllGoods: Scalars['Boolean']['output'];
  /** From which sum on it holds. */
  minimumSpendMinor: Scalars['MinorUnits']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The rate it takes off, in basis points; null where it is an amount. */
  rateBps: Maybe<Scalars['Int']['output']>;
  /** Until when. */
  validUntil: Scalars['DateTime']['output'];
};

/** Goods that can be bought now. */
export type TellableGoods = {
  __typename?: 'TellableGoods';
  /** The listing's id. */
  listingId: Scalars['ID']['output'];
  /** The product's name. */
  name: Scalars['String']['output'];
  /** What they cost now. */
  price: Money;
};

/** What a message to somebody may tell. */
export type Tellables = {
  __typename?: 'Tellables';
  /** The coupon; null when it cannot be claimed by anybody now. */
  coupon: Maybe<TellableCoupon>;
  /** The merchant's currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** The goods, in the order they were asked for. */
  goods: Array<TellableGoods>;
  /** The shop's name. */
  shop: Scalars['String']['output'];
  /** The merchant's IANA time zone. */
  timeZone: Scalars['String']['output'];
};

/**
 * One link of a batch's trace: sealed by a hash upon the one before it, so that nothing can be changed, left out or slipped
 * in without being found. Public.
 */
export type TraceEvent = {
  __typename?: 'TraceEvent';
  /**
   * SHA-256, in hex, of the JSON array ["lianka-trace-1", "event", batch id, sequence, kind, place, note, occurredAt,
   * recordedAt, recorderHash, prevHash].
   */
  hash: Scalars['String']['output'];
  /** What happened. */
  kind: TraceKind;
  /** Anything else, at most 500 characters. */
  note: Scalars['String']['output'];
  /** When it happened, as the one who recorded it says. */
  occurredAt: Scalars['DateTime']['output'];
  /** Where, at most 200 characters. */
  place: Scalars['String']['output'];
  /** The hash of the link before; of the first one the batch's genesis. */
  prevHash: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** SHA-256 of the batch's id, a space, and the id of the user who recorded it: the person stays unnamed. */
  recorderHash: Scalars['String']['output'];
  /** Its place in the trace, from 1, without gaps. */
  sequence: Scalars['Int']['output'];
};

/** What happened to a batch (溯源事件). */
export type TraceKind =
  /** It arrived (送达). */
  | 'DELIVERED'
  /** It was gathered (采收). */
  | 'HARVESTED'
  /** A laboratory tested it, and the platform approved the result (检测); recorded by the product itself. */
  | 'INSPECTED'
  /** It was made (生产). */
  | 'PRODUCED'
  /** It was called back (召回); recorded by the product itself. */
  | 'RECALLED'
  /** It left (发货). */
  | 'SHIPPED'
  /** It was put into a store (入库). */
  | 'STORED';

/** What is wrong with a trace. */
export type TraceProblem =
  /** The batch's own facts are not those its trace began with, or its recall is not the one its trace tells of. */
  | 'BATCH_CHANGED'
  /** An event is not the one that was sealed. */
  | 'EVENT_CHANGED'
  /** An event is missing. */
  | 'EVENT_MISSING';

/** A check of a batch's whole trace, made anew from the rows whenever it is asked for. */
export type TraceVerification = {
  __typename?: 'TraceVerification';
  /** The first event that is wrong, by its sequence; 0 for the batch itself. Null when all is well. */
  brokenAt: Maybe<Scalars['Int']['output']>;
  /** How many events were checked. */
  checkedEvents: Scalars['Int']['output'];
  /** Whether everything is as it was recorded. */
  intact: Scalars['Boolean']['output'];
  /** What is wrong with it. */
  problem: Maybe<TraceProblem>;
};

/** Which listing to take off the shelf. */
export type UnlistListingInput = {
  /** The listing's id. */
  listingId: Scalars['ID']['input'];
};

/** What unlistListing answers. */
export type UnlistListingPayload = ForbiddenError | NotFoundError | UnlistListingSuccess;

/** The listing is off the shelf. */
export type UnlistListingSuccess = {
  __typename?: 'UnlistListingSuccess';
  /** The listing, UNLISTED. */
  listing: Listing;
};

/** A coupon that cannot be used for a basket. */
export type UnusableCoupon = {
  __typename?: 'UnusableCoupon';
  /** The claim. */
  claimId: Scalars['ID']['output'];
  /** Why not, for programs. */
  reason: CouponUnusableReason;
  /** Why not, in English. */
  text: Scalars['String']['output'];
  /** Why not, in Chinese (中文). */
  textZh: Scalars['String']['output'];
};

/** What to change of a category. */
export type UpdateCategoryInput = {
  /** Which category. */
  categoryId: Scalars['ID']['input'];
  /** The name in Chinese, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name in English, 1 to 100 characters. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** How its goods may be returned, from the next order on. */
  returnRule?: InputMaybe<ReturnRule>;
  /** The standards its goods must have passed, 1 to 20, each once; from the next listing or review on. */
  standardKeys?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What updateCategory answers. */
export type UpdateCategoryPayload = ForbiddenError | InvalidInputError | NotFoundError | UpdateCategorySuccess;

/** The category is as it was asked for. */
export type UpdateCategorySuccess = {
  __typename?: 'UpdateCategorySuccess';
  /** The category. */
  category: Category;
};

/** What to change of a merchant. */
export type UpdateMerchantInput = {
  /** An https or data:image address, at most 8,192 characters; null removes it. */
  logoUrl?: InputMaybe<Scalars['String']['input']>;
  /** Which merchant. */
  merchantId: Scalars['ID']['input'];
  /** The shop's name, 1 to 100 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Whether its people want to hear of goods that run low. */
  stockLowNotice?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where customers find help, 1 to 200 characters; null removes it. */
  supportContact?: InputMaybe<Scalars['String']['input']>;
  /** An IANA time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** What updateMerchant answers. */
export type UpdateMerchantPayload = ForbiddenError | InvalidInputError | NotFoundError | UpdateMerchantSuccess;

/** The merchant is as it was asked for. */
export type UpdateMerchantSuccess = {
  __typename?: 'UpdateMerchantSuccess';
  /** The merchant. */
  merchant: Merchant;
};

/** What to change of a product. */
export type UpdateProductInput = {
  /** At most 30, each key once. */
  attributes?: InputMaybe<Array<ProductAttributeInput>>;
  /** What kind of goods it is. */
  categoryId?: InputMaybe<Scalars['ID']['input']>;
  /** Plain text, at most 5,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** An https or data:image address, at most 8,192 characters; null removes it. */
  imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** At most 20. */
  media?: InputMaybe<Array<ProductMediaInput>>;
  /** The name in Chinese, 1 to 200 characters. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The name in English, at most 200 characters; null removes it. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Which product. */
  productId: Scalars['ID']['input'];
  /** At most 20 keys of lower-case letters, digits and hyphens, each once. */
  sections?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What updateProduct answers. */
export type UpdateProductPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | UpdateProductSuccess;

/** The product is as it was asked for. */
export type UpdateProductSuccess = {
  __typename?: 'UpdateProductSuccess';
  /** The product. */
  product: Product;
};

/** An expected refusal, answered as data. Nothing was changed. */
export type UserError = {
  /** The reason, for programs. */
  code: ErrorCode;
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** The input field at fault, from the input's root; empty when no single field is. */
  path: Array<Scalars['String']['output']>;
};

/** One option of a variant, such as colour: red. */
export type VariantOption = {
  __typename?: 'VariantOption';
  /** What is chosen, 1 to 40 characters. */
  name: Scalars['String']['output'];
  /** What this variant is, 1 to 60 characters. */
  value: Scalars['String']['output'];
};

/** What an order wants. Services only. */
export type _HoldForOrderInput = {
  /** Who will pay. */
  buyerUserId: Scalars['ID']['input'];
  /** Claims of coupons to redeem, at most 10, each once. */
  couponClaimIds?: Array<Scalars['ID']['input']>;
  /** For how many seconds the promise holds, 1 to 86,400. */
  holdSeconds?: Scalars['Int']['input'];
  /** What is wanted, 1 to 50 lines. Lines that name the same goods are added up. */
  lines: Array<_HoldLineInput>;
  /** The merchant they must belong to. */
  merchantId: Scalars['ID']['input'];
  /** The order that will be placed; its promise is kept under this id. 1 to 100 printable characters. */
  orderId: Scalars['ID']['input'];
  /** The visitor that the buyer was before signing in, if known. */
  visitorId?: InputMaybe<Scalars['ID']['input']>;
};

/** One line of what an order wants. Services only. */
export type _HoldLineInput = {
  /** The group-buy activity at whose price they are wanted; null for the listing's price. */
  groupBuyActivityId?: InputMaybe<Scalars['ID']['input']>;
  /** Which listing. */
  listingId: Scalars['ID']['input'];
  /** How many units, 1 to 999. */
  quantity: Scalars['Int']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Batch: Batch;
  Category: Category;
  Contract: Contract;
  Coupon: Coupon;
  CouponClaim: CouponClaim;
  GroupBuyActivity: GroupBuyActivity;
  Import: Import;
  Inspection: Inspection;
  InspectionStandard: InspectionStandard;
  Listing: Listing;
  Merchant: Merchant;
  Product: Product;
  ProductVariant: ProductVariant;
  PurchaseOrder: PurchaseOrder;
  PurchasePlan: PurchasePlan;
  Supplier: Supplier;
  SupplierOffer: SupplierOffer;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Batch:
    ( { __typename: 'Batch' }
    & GraphQLRecursivePick<FederationTypes['Batch'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Contract:
    ( { __typename: 'Contract' }
    & GraphQLRecursivePick<FederationTypes['Contract'], {"id":true}> );
  Coupon:
    ( { __typename: 'Coupon' }
    & GraphQLRecursivePick<FederationTypes['Coupon'], {"id":true}> );
  CouponClaim:
    ( { __typename: 'CouponClaim' }
    & GraphQLRecursivePick<FederationTypes['CouponClaim'], {"id":true}> );
  GroupBuyActivity:
    ( { __typename: 'GroupBuyActivity' }
    & GraphQLRecursivePick<FederationTypes['GroupBuyActivity'], {"id":true}> );
  Import:
    ( { __typename: 'Import' }
    & GraphQLRecursivePick<FederationTypes['Import'], {"id":true}> );
  Inspection:
    ( { __typename: 'Inspection' }
    & GraphQLRecursivePick<FederationTypes['Inspection'], {"id":true}> );
  InspectionStandard:
    ( { __typename: 'InspectionStandard' }
    & GraphQLRecursivePick<FederationTypes['InspectionStandard'], {"key":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  ProductVariant:
    ( { __typename: 'ProductVariant' }
    & GraphQLRecursivePick<FederationTypes['ProductVariant'], {"id":true}> );
  PurchaseOrder:
    ( { __typename: 'PurchaseOrder' }
    & GraphQLRecursivePick<FederationTypes['PurchaseOrder'], {"id":true}> );
  PurchasePlan:
    ( { __typename: 'PurchasePlan' }
    & GraphQLRecursivePick<FederationTypes['PurchasePlan'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
  SupplierOffer:
    ( { __typename: 'SupplierOffer' }
    & GraphQLRecursivePick<FederationTypes['SupplierOffer'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptContractPayload:
    | ( Omit<AcceptContractSuccess, 'contract'> & { contract: _RefType['Contract'] } & { __typename: 'AcceptContractSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AcceptInvitationPayload:
    | ( Omit<AcceptInvitationSuccess, 'member'> & { member: _RefType['PartyMember'] } & { __typename: 'AcceptInvitationSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AddVariantPayload:
    | ( Omit<AddVariantSuccess, 'variant'> & { variant: _RefType['ProductVariant'] } & { __typename: 'AddVariantSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AdjustStockPayload:
    | ( Omit<AdjustStockSuccess, 'offer'> & { offer: _RefType['SupplierOffer'] } & { __typename: 'AdjustStockSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AppendImportChunkPayload:
    | ( Omit<AppendImportChunkSuccess, 'import'> & { import: _RefType['Import'] } & { __typename: 'AppendImportChunkSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ApplyAsSupplierPayload:
    | ( Omit<ApplyAsSupplierSuccess, 'supplier'> & { supplier: _RefType['Supplier'] } & { __typename: 'ApplyAsSupplierSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  ArchiveProductPayload:
    | ( Omit<ArchiveProductSuccess, 'product'> & { product: _RefType['Product'] } & { __typename: 'ArchiveProductSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AssignToSegmentPayload:
    | ( AssignToSegmentSuccess & { __typename: 'AssignToSegmentSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CancelImportPayload:
    | ( Omit<CancelImportSuccess, 'import'> & { import: _RefType['Import'] } & { __typename: 'CancelImportSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CancelPurchasePlanPayload:
    | ( Omit<CancelPurchasePlanSuccess, 'plan'> & { plan: _RefType['PurchasePlan'] } & { __typename: 'CancelPurchasePlanSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeListingPricePayload:
    | ( Omit<ChangeListingPriceSuccess, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'ChangeListingPriceSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeMemberRolePayload:
    | ( Omit<ChangeMemberRoleSuccess, 'member'> & { member: _RefType['PartyMember'] } & { __typename: 'ChangeMemberRoleSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ClaimCouponPayload:
    | ( Omit<ClaimCouponSuccess, 'claim'> & { claim: _RefType['CouponClaim'] } & { __typename: 'ClaimCouponSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ClosePurchasePlanPayload:
    | ( Omit<ClosePurchasePlanSuccess, 'plan'> & { plan: _RefType['PurchasePlan'] } & { __typename: 'ClosePurchasePlanSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateCategoryPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateCategorySuccess, 'category'> & { category: _RefType['Category'] } & { __typename: 'CreateCategorySuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateCouponPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateCouponSuccess, 'coupon'> & { coupon: _RefType['Coupon'] } & { __typename: 'CreateCouponSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateGroupBuyActivityPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateGroupBuyActivitySuccess, 'activity'> & { activity: _RefType['GroupBuyActivity'] } & { __typename: 'CreateGroupBuyActivitySuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateListingPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateListingSuccess, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'CreateListingSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateProductPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateProductSuccess, 'product'> & { product: _RefType['Product'] } & { __typename: 'CreateProductSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DefineInspectionStandardPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<DefineInspectionStandardSuccess, 'standard'> & { standard: _RefType['InspectionStandard'] } & { __typename: 'DefineInspectionStandardSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  EndBatchPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<EndBatchSuccess, 'batch'> & { batch: _RefType['Batch'] } & { __typename: 'EndBatchSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EndContractPayload:
    | ( Omit<EndContractSuccess, 'contract'> & { contract: _RefType['Contract'] } & { __typename: 'EndContractSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EndCouponPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<EndCouponSuccess, 'coupon'> & { coupon: _RefType['Coupon'] } & { __typename: 'EndCouponSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EndGroupBuyActivityPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<EndGroupBuyActivitySuccess, 'activity'> & { activity: _RefType['GroupBuyActivity'] } & { __typename: 'EndGroupBuyActivitySuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  InviteMemberPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<InviteMemberSuccess, 'invitation'> & { invitation: _RefType['PartyInvitation'] } & { __typename: 'InviteMemberSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  JoinPurchasePlanPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<JoinPurchasePlanSuccess, 'demand' | 'plan'> & { demand?: Maybe<_RefType['PurchaseDemand']>, plan: _RefType['PurchasePlan'] } & { __typename: 'JoinPurchasePlanSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  LeavePartyPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( LeavePartySuccess & { __typename: 'LeavePartySuccess' } )
  ;
  OpenPurchasePlanPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<OpenPurchasePlanSuccess, 'plan'> & { plan: _RefType['PurchasePlan'] } & { __typename: 'OpenPurchasePlanSuccess' } )
  ;
  Party:
    | ( MerchantRow & { __typename: 'Merchant' } )
    | ( SupplierRow & { __typename: 'Supplier' } )
  ;
  ProposeContractPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ProposeContractSuccess, 'contract'> & { contract: _RefType['Contract'] } & { __typename: 'ProposeContractSuccess' } )
  ;
  PublishCouponPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PublishCouponSuccess, 'coupon'> & { coupon: _RefType['Coupon'] } & { __typename: 'PublishCouponSuccess' } )
  ;
  PublishGroupBuyActivityPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PublishGroupBuyActivitySuccess, 'activity'> & { activity: _RefType['GroupBuyActivity'] } & { __typename: 'PublishGroupBuyActivitySuccess' } )
  ;
  PublishListingPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PublishListingSuccess, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'PublishListingSuccess' } )
  ;
  PutBatchInForcePayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PutBatchInForceSuccess, 'batch'> & { batch: _RefType['Batch'] } & { __typename: 'PutBatchInForceSuccess' } )
  ;
  PutOfferPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PutOfferSuccess, 'offer'> & { offer: _RefType['SupplierOffer'] } & { __typename: 'PutOfferSuccess' } )
  ;
  RaiseCouponLimitPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RaiseCouponLimitSuccess, 'coupon'> & { coupon: _RefType['Coupon'] } & { __typename: 'RaiseCouponLimitSuccess' } )
  ;
  RecallBatchPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RecallBatchSuccess, 'batch'> & { batch: _RefType['Batch'] } & { __typename: 'RecallBatchSuccess' } )
  ;
  RecordTraceEventPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RecordTraceEventSuccess, 'event'> & { event: _RefType['TraceEvent'] } & { __typename: 'RecordTraceEventSuccess' } )
  ;
  RegisterBatchPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RegisterBatchSuccess, 'batch'> & { batch: _RefType['Batch'] } & { __typename: 'RegisterBatchSuccess' } )
  ;
  RegisterMerchantPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<RegisterMerchantSuccess, 'merchant'> & { merchant: _RefType['Merchant'] } & { __typename: 'RegisterMerchantSuccess' } )
  ;
  RegisterSupplierPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<RegisterSupplierSuccess, 'supplier'> & { supplier: _RefType['Supplier'] } & { __typename: 'RegisterSupplierSuccess' } )
  ;
  RemoveMemberPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RemoveMemberSuccess & { __typename: 'RemoveMemberSuccess' } )
  ;
  ReviewInspectionPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ReviewInspectionSuccess, 'inspection'> & { inspection: _RefType['Inspection'] } & { __typename: 'ReviewInspectionSuccess' } )
  ;
  ReviewSupplierPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ReviewSupplierSuccess, 'supplier'> & { supplier: _RefType['Supplier'] } & { __typename: 'ReviewSupplierSuccess' } )
  ;
  RevokeInvitationPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RevokeInvitationSuccess, 'invitation'> & { invitation: _RefType['PartyInvitation'] } & { __typename: 'RevokeInvitationSuccess' } )
  ;
  RunImportPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RunImportSuccess, 'import'> & { import: _RefType['Import'] } & { __typename: 'RunImportSuccess' } )
  ;
  SetContractPricePayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SetContractPriceSuccess, 'price'> & { price: _RefType['ContractPrice'] } & { __typename: 'SetContractPriceSuccess' } )
  ;
  SetListingLimitPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SetListingLimitSuccess, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'SetListingLimitSuccess' } )
  ;
  SetStockLowThresholdPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SetStockLowThresholdSuccess, 'offer'> & { offer: _RefType['SupplierOffer'] } & { __typename: 'SetStockLowThresholdSuccess' } )
  ;
  StartImportPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StartImportSuccess, 'import'> & { import: _RefType['Import'] } & { __typename: 'StartImportSuccess' } )
  ;
  SubmitInspectionPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SubmitInspectionSuccess, 'inspection'> & { inspection: _RefType['Inspection'] } & { __typename: 'SubmitInspectionSuccess' } )
  ;
  UnlistListingPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UnlistListingSuccess, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'UnlistListingSuccess' } )
  ;
  UpdateCategoryPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UpdateCategorySuccess, 'category'> & { category: _RefType['Category'] } & { __typename: 'UpdateCategorySuccess' } )
  ;
  UpdateMerchantPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UpdateMerchantSuccess, 'merchant'> & { merchant: _RefType['Merchant'] } & { __typename: 'UpdateMerchantSuccess' } )
  ;
  UpdateProductPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UpdateProductSuccess, 'product'> & { product: _RefType['Product'] } & { __typename: 'UpdateProductSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptContractInput: AcceptContractInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AcceptContractPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptContractPayload']>;
  AcceptContractSuccess: ResolverTypeWrapper<Omit<AcceptContractSuccess, 'contract'> & { contract: ResolversTypes['Contract'] }>;
  AcceptInvitationInput: AcceptInvitationInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptInvitationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptInvitationPayload']>;
  AcceptInvitationSuccess: ResolverTypeWrapper<Omit<AcceptInvitationSuccess, 'member'> & { member: ResolversTypes['PartyMember'] }>;
  AddVariantInput: AddVariantInput;
  AddVariantPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddVariantPayload']>;
  AddVariantSuccess: ResolverTypeWrapper<Omit<AddVariantSuccess, 'variant'> & { variant: ResolversTypes['ProductVariant'] }>;
  AdjustStockInput: AdjustStockInput;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AdjustStockPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustStockPayload']>;
  AdjustStockSuccess: ResolverTypeWrapper<Omit<AdjustStockSuccess, 'offer'> & { offer: ResolversTypes['SupplierOffer'] }>;
  AppendImportChunkInput: AppendImportChunkInput;
  AppendImportChunkPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AppendImportChunkPayload']>;
  AppendImportChunkSuccess: ResolverTypeWrapper<Omit<AppendImportChunkSuccess, 'import'> & { import: ResolversTypes['Import'] }>;
  AppliedCoupon: ResolverTypeWrapper<QuotedCoupon>;
  ApplyAsSupplierInput: ApplyAsSupplierInput;
  ApplyAsSupplierPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyAsSupplierPayload']>;
  ApplyAsSupplierSuccess: ResolverTypeWrapper<Omit<ApplyAsSupplierSuccess, 'supplier'> & { supplier: ResolversTypes['Supplier'] }>;
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveProductPayload']>;
  ArchiveProductSuccess: ResolverTypeWrapper<Omit<ArchiveProductSuccess, 'product'> & { product: ResolversTypes['Product'] }>;
  AssignToSegmentInput: AssignToSegmentInput;
  AssignToSegmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignToSegmentPayload']>;
  AssignToSegmentSuccess: ResolverTypeWrapper<AssignToSegmentSuccess>;
  AttributeFacet: ResolverTypeWrapper<AttributeFacet>;
  AttributeFilterInput: AttributeFilterInput;
  AttributeValueFacet: ResolverTypeWrapper<AttributeValueFacet>;
  Batch: ResolverTypeWrapper<BatchRow>;
  BatchConnection: ResolverTypeWrapper<BatchPage>;
  BatchEdge: ResolverTypeWrapper<Omit<BatchEdge, 'node'> & { node: ResolversTypes['Batch'] }>;
  BatchStatus: BatchStatus;
  CancelImportInput: CancelImportInput;
  CancelImportPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelImportPayload']>;
  CancelImportSuccess: ResolverTypeWrapper<Omit<CancelImportSuccess, 'import'> & { import: ResolversTypes['Import'] }>;
  CancelPurchasePlanInput: CancelPurchasePlanInput;
  CancelPurchasePlanPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelPurchasePlanPayload']>;
  CancelPurchasePlanSuccess: ResolverTypeWrapper<Omit<CancelPurchasePlanSuccess, 'plan'> & { plan: ResolversTypes['PurchasePlan'] }>;
  Category: ResolverTypeWrapper<CategoryRow>;
  CategoryConnection: ResolverTypeWrapper<CategoryPage>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  CategoryFacet: ResolverTypeWrapper<CountedTerm>;
  ChangeListingPriceInput: ChangeListingPriceInput;
  ChangeListingPricePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeListingPricePayload']>;
  ChangeListingPriceSuccess: ResolverTypeWrapper<Omit<ChangeListingPriceSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeMemberRolePayload']>;
  ChangeMemberRoleSuccess: ResolverTypeWrapper<Omit<ChangeMemberRoleSuccess, 'member'> & { member: ResolversTypes['PartyMember'] }>;
  ClaimCouponInput: ClaimCouponInput;
  ClaimCouponPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClaimCouponPayload']>;
  ClaimCouponSuccess: ResolverTypeWrapper<Omit<ClaimCouponSuccess, 'claim'> & { claim: ResolversTypes['CouponClaim'] }>;
  ClosePurchasePlanInput: ClosePurchasePlanInput;
  ClosePurchasePlanPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ClosePurchasePlanPayload']>;
  ClosePurchasePlanSuccess: ResolverTypeWrapper<Omit<ClosePurchasePlanSuccess, 'plan'> & { plan: ResolversTypes['PurchasePlan'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Contract: ResolverTypeWrapper<ContractRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ContractConnection: ResolverTypeWrapper<ContractPage>;
  ContractEdge: ResolverTypeWrapper<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>;
  ContractPrice: ResolverTypeWrapper<ContractPriceRow>;
  ContractPriceConnection: ResolverTypeWrapper<ContractPricePage>;
  ContractPriceEdge: ResolverTypeWrapper<Omit<ContractPriceEdge, 'node'> & { node: ResolversTypes['ContractPrice'] }>;
  ContractPriceSource: ContractPriceSource;
  ContractSide: ContractSide;
  ContractStatus: ContractStatus;
  Coupon: ResolverTypeWrapper<CouponRow>;
  CouponAudience: CouponAudience;
  CouponClaim: ResolverTypeWrapper<ClaimRow>;
  CouponClaimConnection: ResolverTypeWrapper<ClaimPage>;
  CouponClaimEdge: ResolverTypeWrapper<Omit<CouponClaimEdge, 'node'> & { node: ResolversTypes['CouponClaim'] }>;
  CouponClaimState: CouponClaimState;
  CouponConnection: ResolverTypeWrapper<CouponPage>;
  CouponEdge: ResolverTypeWrapper<Omit<CouponEdge, 'node'> & { node: ResolversTypes['Coupon'] }>;
  CouponKind: CouponKind;
  CouponMode: CouponMode;
  CouponQuote: ResolverTypeWrapper<Quoted>;
  CouponRecommendationCode: CouponRecommendationCode;
  CouponRecommendationReason: ResolverTypeWrapper<CouponRecommendationReason>;
  CouponScope: CouponScope;
  CouponStatus: CouponStatus;
  CouponUnusableReason: CouponUnusableReason;
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCategoryPayload']>;
  CreateCategorySuccess: ResolverTypeWrapper<Omit<CreateCategorySuccess, 'category'> & { category: ResolversTypes['Category'] }>;
  CreateCouponInput: CreateCouponInput;
  CreateCouponPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCouponPayload']>;
  CreateCouponSuccess: ResolverTypeWrapper<Omit<CreateCouponSuccess, 'coupon'> & { coupon: ResolversTypes['Coupon'] }>;
  CreateGroupBuyActivityInput: CreateGroupBuyActivityInput;
  CreateGroupBuyActivityPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateGroupBuyActivityPayload']>;
  CreateGroupBuyActivitySuccess: ResolverTypeWrapper<Omit<CreateGroupBuyActivitySuccess, 'activity'> & { activity: ResolversTypes['GroupBuyActivity'] }>;
  CreateListingInput: CreateListingInput;
  CreateListingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateListingPayload']>;
  CreateListingSuccess: ResolverTypeWrapper<Omit<CreateListingSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProductPayload']>;
  CreateProductSuccess: ResolverTypeWrapper<Omit<CreateProductSuccess, 'product'> & { product: ResolversTypes['Product'] }>;
  CsvPage: ResolverTypeWrapper<CsvPage>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefineInspectionStandardInput: DefineInspectionStandardInput;
  DefineInspectionStandardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DefineInspectionStandardPayload']>;
  DefineInspectionStandardSuccess: ResolverTypeWrapper<Omit<DefineInspectionStandardSuccess, 'standard'> & { standard: ResolversTypes['InspectionStandard'] }>;
  DescribedGoods: ResolverTypeWrapper<DescribedGoods>;
  EndBatchInput: EndBatchInput;
  EndBatchPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndBatchPayload']>;
  EndBatchSuccess: ResolverTypeWrapper<Omit<EndBatchSuccess, 'batch'> & { batch: ResolversTypes['Batch'] }>;
  EndContractInput: EndContractInput;
  EndContractPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndContractPayload']>;
  EndContractSuccess: ResolverTypeWrapper<Omit<EndContractSuccess, 'contract'> & { contract: ResolversTypes['Contract'] }>;
  EndCouponInput: EndCouponInput;
  EndCouponPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndCouponPayload']>;
  EndCouponSuccess: ResolverTypeWrapper<Omit<EndCouponSuccess, 'coupon'> & { coupon: ResolversTypes['Coupon'] }>;
  EndGroupBuyActivityInput: EndGroupBuyActivityInput;
  EndGroupBuyActivityPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndGroupBuyActivityPayload']>;
  EndGroupBuyActivitySuccess: ResolverTypeWrapper<Omit<EndGroupBuyActivitySuccess, 'activity'> & { activity: ResolversTypes['GroupBuyActivity'] }>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  GoodsTrait: ResolverTypeWrapper<GoodsTrait>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupBuyActivity: ResolverTypeWrapper<ActivityRow>;
  GroupBuyActivityConnection: ResolverTypeWrapper<ActivityPage>;
  GroupBuyActivityEdge: ResolverTypeWrapper<Omit<GroupBuyActivityEdge, 'node'> & { node: ResolversTypes['GroupBuyActivity'] }>;
  GroupBuyActivityStatus: GroupBuyActivityStatus;
  GroupBuyTerms: ResolverTypeWrapper<GroupBuyTerms>;
  HeldCoupon: ResolverTypeWrapper<SoldCoupon>;
  HeldLine: ResolverTypeWrapper<Line>;
  HeldSale: ResolverTypeWrapper<Sale>;
  HoldAnswer: ResolverTypeWrapper<Omit<HoldAnswer, 'sale'> & { sale?: Maybe<ResolversTypes['HeldSale']> }>;
  HoldRefusal: ResolverTypeWrapper<HoldRefusal>;
  HoldState: HoldState;
  Import: ResolverTypeWrapper<ImportRow>;
  ImportConnection: ResolverTypeWrapper<ImportPage>;
  ImportEdge: ResolverTypeWrapper<Omit<ImportEdge, 'node'> & { node: ResolversTypes['Import'] }>;
  ImportError: ResolverTypeWrapper<ImportErrorRow>;
  ImportErrorCode: ImportErrorCode;
  ImportErrorConnection: ResolverTypeWrapper<ImportErrorPage>;
  ImportErrorEdge: ResolverTypeWrapper<Omit<ImportErrorEdge, 'node'> & { node: ResolversTypes['ImportError'] }>;
  ImportFailure: ImportFailure;
  ImportKind: ImportKind;
  ImportStatus: ImportStatus;
  Inspection: ResolverTypeWrapper<InspectionRow>;
  InspectionConnection: ResolverTypeWrapper<InspectionPage>;
  InspectionDecision: InspectionDecision;
  InspectionEdge: ResolverTypeWrapper<Omit<InspectionEdge, 'node'> & { node: ResolversTypes['Inspection'] }>;
  InspectionResult: InspectionResult;
  InspectionStandard: ResolverTypeWrapper<StandardRow>;
  InspectionStandardConnection: ResolverTypeWrapper<StandardPage>;
  InspectionStandardEdge: ResolverTypeWrapper<Omit<InspectionStandardEdge, 'node'> & { node: ResolversTypes['InspectionStandard'] }>;
  InspectionStatus: InspectionStatus;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvitationStatus: InvitationStatus;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteMemberPayload']>;
  InviteMemberSuccess: ResolverTypeWrapper<Omit<InviteMemberSuccess, 'invitation'> & { invitation: ResolversTypes['PartyInvitation'] }>;
  JoinPurchasePlanInput: JoinPurchasePlanInput;
  JoinPurchasePlanPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinPurchasePlanPayload']>;
  JoinPurchasePlanSuccess: ResolverTypeWrapper<Omit<JoinPurchasePlanSuccess, 'demand' | 'plan'> & { demand?: Maybe<ResolversTypes['PurchaseDemand']>, plan: ResolversTypes['PurchasePlan'] }>;
  LeavePartyInput: LeavePartyInput;
  LeavePartyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeavePartyPayload']>;
  LeavePartySuccess: ResolverTypeWrapper<LeavePartySuccess>;
  Listing: ResolverTypeWrapper<ListingRow>;
  ListingConnection: ResolverTypeWrapper<ListingPage>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  ListingPrice: ResolverTypeWrapper<PriceRow>;
  ListingPriceConnection: ResolverTypeWrapper<PricePage>;
  ListingPriceEdge: ResolverTypeWrapper<Omit<ListingPriceEdge, 'node'> & { node: ResolversTypes['ListingPrice'] }>;
  ListingStatus: ListingStatus;
  Measurement: ResolverTypeWrapper<Measurement>;
  MeasurementInput: MeasurementInput;
  MediaKind: MediaKind;
  MemberRole: MemberRole;
  Merchant: ResolverTypeWrapper<MerchantRow>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  OfferStatus: OfferStatus;
  OfferTermsInput: OfferTermsInput;
  OfferVisibility: OfferVisibility;
  OpenPurchasePlanInput: OpenPurchasePlanInput;
  OpenPurchasePlanPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenPurchasePlanPayload']>;
  OpenPurchasePlanSuccess: ResolverTypeWrapper<Omit<OpenPurchasePlanSuccess, 'plan'> & { plan: ResolversTypes['PurchasePlan'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>;
  PartyInvitation: ResolverTypeWrapper<InvitationRow>;
  PartyInvitationConnection: ResolverTypeWrapper<InvitationPage>;
  PartyInvitationEdge: ResolverTypeWrapper<Omit<PartyInvitationEdge, 'node'> & { node: ResolversTypes['PartyInvitation'] }>;
  PartyMember: ResolverTypeWrapper<MemberRow>;
  PartyMemberConnection: ResolverTypeWrapper<MemberPage>;
  PartyMemberEdge: ResolverTypeWrapper<Omit<PartyMemberEdge, 'node'> & { node: ResolversTypes['PartyMember'] }>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductAttribute: ResolverTypeWrapper<ProductAttribute>;
  ProductAttributeInput: ProductAttributeInput;
  ProductConnection: ResolverTypeWrapper<ProductPage>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  ProductFacets: ResolverTypeWrapper<CountedTerms>;
  ProductFilterInput: ProductFilterInput;
  ProductMedia: ResolverTypeWrapper<ProductMedia>;
  ProductMediaInput: ProductMediaInput;
  ProductOrder: ProductOrder;
  ProductSearchConnection: ResolverTypeWrapper<FoundPage>;
  ProductStatus: ProductStatus;
  ProductVariant: ResolverTypeWrapper<VariantRow>;
  ProductVariantInput: ProductVariantInput;
  ProposeContractInput: ProposeContractInput;
  ProposeContractPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeContractPayload']>;
  ProposeContractSuccess: ResolverTypeWrapper<Omit<ProposeContractSuccess, 'contract'> & { contract: ResolversTypes['Contract'] }>;
  PublishCouponInput: PublishCouponInput;
  PublishCouponPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCouponPayload']>;
  PublishCouponSuccess: ResolverTypeWrapper<Omit<PublishCouponSuccess, 'coupon'> & { coupon: ResolversTypes['Coupon'] }>;
  PublishGroupBuyActivityInput: PublishGroupBuyActivityInput;
  PublishGroupBuyActivityPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishGroupBuyActivityPayload']>;
  PublishGroupBuyActivitySuccess: ResolverTypeWrapper<Omit<PublishGroupBuyActivitySuccess, 'activity'> & { activity: ResolversTypes['GroupBuyActivity'] }>;
  PublishListingInput: PublishListingInput;
  PublishListingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishListingPayload']>;
  PublishListingSuccess: ResolverTypeWrapper<Omit<PublishListingSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  PurchaseDemand: ResolverTypeWrapper<DemandRow>;
  PurchaseDemandConnection: ResolverTypeWrapper<DemandPage>;
  PurchaseDemandEdge: ResolverTypeWrapper<Omit<PurchaseDemandEdge, 'node'> & { node: ResolversTypes['PurchaseDemand'] }>;
  PurchaseOrder: ResolverTypeWrapper<PurchaseOrderRow>;
  PurchaseOrderConnection: ResolverTypeWrapper<PurchaseOrderPage>;
  PurchaseOrderEdge: ResolverTypeWrapper<Omit<PurchaseOrderEdge, 'node'> & { node: ResolversTypes['PurchaseOrder'] }>;
  PurchaseOrderStatus: PurchaseOrderStatus;
  PurchasePlan: ResolverTypeWrapper<PlanRow>;
  PurchasePlanConnection: ResolverTypeWrapper<PlanPage>;
  PurchasePlanEdge: ResolverTypeWrapper<Omit<PurchasePlanEdge, 'node'> & { node: ResolversTypes['PurchasePlan'] }>;
  PurchasePlanStatus: PurchasePlanStatus;
  PurchaseTier: ResolverTypeWrapper<PurchaseTier>;
  PurchaseTierInput: PurchaseTierInput;
  PutBatchInForceInput: PutBatchInForceInput;
  PutBatchInForcePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutBatchInForcePayload']>;
  PutBatchInForceSuccess: ResolverTypeWrapper<Omit<PutBatchInForceSuccess, 'batch'> & { batch: ResolversTypes['Batch'] }>;
  PutOfferInput: PutOfferInput;
  PutOfferPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PutOfferPayload']>;
  PutOfferSuccess: ResolverTypeWrapper<Omit<PutOfferSuccess, 'offer'> & { offer: ResolversTypes['SupplierOffer'] }>;
  QrCodeFormat: QrCodeFormat;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteLineInput: QuoteLineInput;
  QuotedLine: ResolverTypeWrapper<QuotedLine>;
  RaiseCouponLimitInput: RaiseCouponLimitInput;
  RaiseCouponLimitPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RaiseCouponLimitPayload']>;
  RaiseCouponLimitSuccess: ResolverTypeWrapper<Omit<RaiseCouponLimitSuccess, 'coupon'> & { coupon: ResolversTypes['Coupon'] }>;
  RecallBatchInput: RecallBatchInput;
  RecallBatchPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecallBatchPayload']>;
  RecallBatchSuccess: ResolverTypeWrapper<Omit<RecallBatchSuccess, 'batch'> & { batch: ResolversTypes['Batch'] }>;
  RecommendFor: RecommendFor;
  RecommendationCode: RecommendationCode;
  RecommendationReason: ResolverTypeWrapper<RecommendationReason>;
  RecommendedCoupon: ResolverTypeWrapper<SuitableCoupon>;
  RecommendedListing: ResolverTypeWrapper<Recommended>;
  RecordTraceEventInput: RecordTraceEventInput;
  RecordTraceEventPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTraceEventPayload']>;
  RecordTraceEventSuccess: ResolverTypeWrapper<Omit<RecordTraceEventSuccess, 'event'> & { event: ResolversTypes['TraceEvent'] }>;
  RecordedTraceKind: RecordedTraceKind;
  RegisterBatchInput: RegisterBatchInput;
  RegisterBatchPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterBatchPayload']>;
  RegisterBatchSuccess: ResolverTypeWrapper<Omit<RegisterBatchSuccess, 'batch'> & { batch: ResolversTypes['Batch'] }>;
  RegisterMerchantInput: RegisterMerchantInput;
  RegisterMerchantPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterMerchantPayload']>;
  RegisterMerchantSuccess: ResolverTypeWrapper<Omit<RegisterMerchantSuccess, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  RegisterSupplierInput: RegisterSupplierInput;
  RegisterSupplierPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterSupplierPayload']>;
  RegisterSupplierSuccess: ResolverTypeWrapper<Omit<RegisterSupplierSuccess, 'supplier'> & { supplier: ResolversTypes['Supplier'] }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveMemberPayload']>;
  RemoveMemberSuccess: ResolverTypeWrapper<RemoveMemberSuccess>;
  RetailPrice: ResolverTypeWrapper<RetailPriceRow>;
  RetailPriceConnection: ResolverTypeWrapper<RetailPricePage>;
  RetailPriceEdge: ResolverTypeWrapper<Omit<RetailPriceEdge, 'node'> & { node: ResolversTypes['RetailPrice'] }>;
  ReturnRule: ReturnRule;
  ReviewInspectionInput: ReviewInspectionInput;
  ReviewInspectionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewInspectionPayload']>;
  ReviewInspectionSuccess: ResolverTypeWrapper<Omit<ReviewInspectionSuccess, 'inspection'> & { inspection: ResolversTypes['Inspection'] }>;
  ReviewSupplierInput: ReviewSupplierInput;
  ReviewSupplierPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewSupplierPayload']>;
  ReviewSupplierSuccess: ResolverTypeWrapper<Omit<ReviewSupplierSuccess, 'supplier'> & { supplier: ResolversTypes['Supplier'] }>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeInvitationPayload']>;
  RevokeInvitationSuccess: ResolverTypeWrapper<Omit<RevokeInvitationSuccess, 'invitation'> & { invitation: ResolversTypes['PartyInvitation'] }>;
  RunImportInput: RunImportInput;
  RunImportPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RunImportPayload']>;
  RunImportSuccess: ResolverTypeWrapper<Omit<RunImportSuccess, 'import'> & { import: ResolversTypes['Import'] }>;
  SetContractPriceInput: SetContractPriceInput;
  SetContractPricePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetContractPricePayload']>;
  SetContractPriceSuccess: ResolverTypeWrapper<Omit<SetContractPriceSuccess, 'price'> & { price: ResolversTypes['ContractPrice'] }>;
  SetListingLimitInput: SetListingLimitInput;
  SetListingLimitPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetListingLimitPayload']>;
  SetListingLimitSuccess: ResolverTypeWrapper<Omit<SetListingLimitSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  SetStockLowThresholdInput: SetStockLowThresholdInput;
  SetStockLowThresholdPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetStockLowThresholdPayload']>;
  SetStockLowThresholdSuccess: ResolverTypeWrapper<Omit<SetStockLowThresholdSuccess, 'offer'> & { offer: ResolversTypes['SupplierOffer'] }>;
  StartImportInput: StartImportInput;
  StartImportPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartImportPayload']>;
  StartImportSuccess: ResolverTypeWrapper<Omit<StartImportSuccess, 'import'> & { import: ResolversTypes['Import'] }>;
  StockAdjustmentReason: StockAdjustmentReason;
  StockAvailability: StockAvailability;
  StockLevel: ResolverTypeWrapper<SeenLevel>;
  StockMovement: ResolverTypeWrapper<MovementRow>;
  StockMovementConnection: ResolverTypeWrapper<JournalPage>;
  StockMovementEdge: ResolverTypeWrapper<Omit<StockMovementEdge, 'node'> & { node: ResolversTypes['StockMovement'] }>;
  StockMovementKind: StockMovementKind;
  SubmitInspectionInput: SubmitInspectionInput;
  SubmitInspectionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitInspectionPayload']>;
  SubmitInspectionSuccess: ResolverTypeWrapper<Omit<SubmitInspectionSuccess, 'inspection'> & { inspection: ResolversTypes['Inspection'] }>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  SupplierConnection: ResolverTypeWrapper<SupplierPage>;
  SupplierDecision: SupplierDecision;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierFacet: ResolverTypeWrapper<CountedTerm>;
  SupplierOffer: ResolverTypeWrapper<OfferRow>;
  SupplierStatus: SupplierStatus;
  TellableCoupon: ResolverTypeWrapper<ToldCoupon>;
  TellableGoods: ResolverTypeWrapper<ToldGoods>;
  Tellables: ResolverTypeWrapper<Told>;
  TraceEvent: ResolverTypeWrapper<TraceEventRow>;
  TraceKind: TraceKind;
  TraceProblem: TraceProblem;
  TraceVerification: ResolverTypeWrapper<TraceVerification>;
  UnlistListingInput: UnlistListingInput;
  UnlistListingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlistListingPayload']>;
  UnlistListingSuccess: ResolverTypeWrapper<Omit<UnlistListingSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  UnusableCoupon: ResolverTypeWrapper<UnusableCoupon>;
  UpdateCategoryInput: UpdateCategoryInput;
  UpdateCategoryPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCategoryPayload']>;
  UpdateCategorySuccess: ResolverTypeWrapper<Omit<UpdateCategorySuccess, 'category'> & { category: ResolversTypes['Category'] }>;
  UpdateMerchantInput: UpdateMerchantInput;
  UpdateMerchantPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateMerchantPayload']>;
  UpdateMerchantSuccess: ResolverTypeWrapper<Omit<UpdateMerchantSuccess, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateProductPayload']>;
  UpdateProductSuccess: ResolverTypeWrapper<Omit<UpdateProductSuccess, 'product'> & { product: ResolversTypes['Product'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VariantOption: ResolverTypeWrapper<VariantOption>;
  _HoldForOrderInput: _HoldForOrderInput;
  _HoldLineInput: _HoldLineInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptContractInput: AcceptContractInput;
  ID: Scalars['ID']['output'];
  AcceptContractPayload: ResolversUnionTypes<ResolversParentTypes>['AcceptContractPayload'];
  AcceptContractSuccess: Omit<AcceptContractSuccess, 'contract'> & { contract: ResolversParentTypes['Contract'] };
  AcceptInvitationInput: AcceptInvitationInput;
  String: Scalars['String']['output'];
  AcceptInvitationPayload: ResolversUnionTypes<ResolversParentTypes>['AcceptInvitationPayload'];
  AcceptInvitationSuccess: Omit<AcceptInvitationSuccess, 'member'> & { member: ResolversParentTypes['PartyMember'] };
  AddVariantInput: AddVariantInput;
  AddVariantPayload: ResolversUnionTypes<ResolversParentTypes>['AddVariantPayload'];
  AddVariantSuccess: Omit<AddVariantSuccess, 'variant'> & { variant: ResolversParentTypes['ProductVariant'] };
  AdjustStockInput: AdjustStockInput;
  Int: Scalars['Int']['output'];
  AdjustStockPayload: ResolversUnionTypes<ResolversParentTypes>['AdjustStockPayload'];
  AdjustStockSuccess: Omit<AdjustStockSuccess, 'offer'> & { offer: ResolversParentTypes['SupplierOffer'] };
  AppendImportChunkInput: AppendImportChunkInput;
  AppendImportChunkPayload: ResolversUnionTypes<ResolversParentTypes>['AppendImportChunkPayload'];
  AppendImportChunkSuccess: Omit<AppendImportChunkSuccess, 'import'> & { import: ResolversParentTypes['Import'] };
  AppliedCoupon: QuotedCoupon;
  ApplyAsSupplierInput: ApplyAsSupplierInput;
  ApplyAsSupplierPayload: ResolversUnionTypes<ResolversParentTypes>['ApplyAsSupplierPayload'];
  ApplyAsSupplierSuccess: Omit<ApplyAsSupplierSuccess, 'supplier'> & { supplier: ResolversParentTypes['Supplier'] };
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductPayload: ResolversUnionTypes<ResolversParentTypes>['ArchiveProductPayload'];
  ArchiveProductSuccess: Omit<ArchiveProductSuccess, 'product'> & { product: ResolversParentTypes['Product'] };
  AssignToSegmentInput: AssignToSegmentInput;
  AssignToSegmentPayload: ResolversUnionTypes<ResolversParentTypes>['AssignToSegmentPayload'];
  AssignToSegmentSuccess: AssignToSegmentSuccess;
  AttributeFacet: AttributeFacet;
  AttributeFilterInput: AttributeFilterInput;
  AttributeValueFacet: AttributeValueFacet;
  Batch: BatchRow;
  BatchConnection: BatchPage;
  BatchEdge: Omit<BatchEdge, 'node'> & { node: ResolversParentTypes['Batch'] };
  CancelImportInput: CancelImportInput;
  CancelImportPayload: ResolversUnionTypes<ResolversParentTypes>['CancelImportPayload'];
  CancelImportSuccess: Omit<CancelImportSuccess, 'import'> & { import: ResolversParentTypes['Import'] };
  CancelPurchasePlanInput: CancelPurchasePlanInput;
  CancelPurchasePlanPayload: ResolversUnionTypes<ResolversParentTypes>['CancelPurchasePlanPayload'];
  CancelPurchasePlanSuccess: Omit<CancelPurchasePlanSuccess, 'plan'> & { plan: ResolversParentTypes['PurchasePlan'] };
  Category: CategoryRow;
  CategoryConnection: CategoryPage;
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  CategoryFacet: CountedTerm;
  ChangeListingPriceInput: ChangeListingPriceInput;
  ChangeListingPricePayload: ResolversUnionTypes<ResolversParentTypes>['ChangeListingPricePayload'];
  ChangeListingPriceSuccess: Omit<ChangeListingPriceSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: ResolversUnionTypes<ResolversParentTypes>['ChangeMemberRolePayload'];
  ChangeMemberRoleSuccess: Omit<ChangeMemberRoleSuccess, 'member'> & { member: ResolversParentTypes['PartyMember'] };
  ClaimCouponInput: ClaimCouponInput;
  ClaimCouponPayload: ResolversUnionTypes<ResolversParentTypes>['ClaimCouponPayload'];
  ClaimCouponSuccess: Omit<ClaimCouponSuccess, 'claim'> & { claim: ResolversParentTypes['CouponClaim'] };
  ClosePurchasePlanInput: ClosePurchasePlanInput;
  ClosePurchasePlanPayload: ResolversUnionTypes<ResolversParentTypes>['ClosePurchasePlanPayload'];
  ClosePurchasePlanSuccess: Omit<ClosePurchasePlanSuccess, 'plan'> & { plan: ResolversParentTypes['PurchasePlan'] };
  ConflictError: ConflictError;
  Contract: ContractRow;
  Boolean: Scalars['Boolean']['output'];
  ContractConnection: ContractPage;
  ContractEdge: Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] };
  ContractPrice: ContractPriceRow;
  ContractPriceConnection: ContractPricePage;
  ContractPriceEdge: Omit<ContractPriceEdge, 'node'> & { node: ResolversParentTypes['ContractPrice'] };
  Coupon: CouponRow;
  CouponClaim: ClaimRow;
  CouponClaimConnection: ClaimPage;
  CouponClaimEdge: Omit<CouponClaimEdge, 'node'> & { node: ResolversParentTypes['CouponClaim'] };
  CouponConnection: CouponPage;
  CouponEdge: Omit<CouponEdge, 'node'> & { node: ResolversParentTypes['Coupon'] };
  CouponQuote: Quoted;
  CouponRecommendationReason: CouponRecommendationReason;
  CreateCategoryInput: CreateCategoryInput;
  CreateCategoryPayload: ResolversUnionTypes<ResolversParentTypes>['CreateCategoryPayload'];
  CreateCategorySuccess: Omit<CreateCategorySuccess, 'category'> & { category: ResolversParentTypes['Category'] };
  CreateCouponInput: CreateCouponInput;
  CreateCouponPayload: ResolversUnionTypes<ResolversParentTypes>['CreateCouponPayload'];
  CreateCouponSuccess: Omit<CreateCouponSuccess, 'coupon'> & { coupon: ResolversParentTypes['Coupon'] };
  CreateGroupBuyActivityInput: CreateGroupBuyActivityInput;
  CreateGroupBuyActivityPayload: ResolversUnionTypes<ResolversParentTypes>['CreateGroupBuyActivityPayload'];
  CreateGroupBuyActivitySuccess: Omit<CreateGroupBuyActivitySuccess, 'activity'> & { activity: ResolversParentTypes['GroupBuyActivity'] };
  CreateListingInput: CreateListingInput;
  CreateListingPayload: ResolversUnionTypes<ResolversParentTypes>['CreateListingPayload'];
  CreateListingSuccess: Omit<CreateListingSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolversUnionTypes<ResolversParentTypes>['CreateProductPayload'];
  CreateProductSuccess: Omit<CreateProductSuccess, 'product'> & { product: ResolversParentTypes['Product'] };
  CsvPage: CsvPage;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DefineInspectionStandardInput: DefineInspectionStandardInput;
  DefineInspectionStandardPayload: ResolversUnionTypes<ResolversParentTypes>['DefineInspectionStandardPayload'];
  DefineInspectionStandardSuccess: Omit<DefineInspectionStandardSuccess, 'standard'> & { standard: ResolversParentTypes['InspectionStandard'] };
  DescribedGoods: DescribedGoods;
  EndBatchInput: EndBatchInput;
  EndBatchPayload: ResolversUnionTypes<ResolversParentTypes>['EndBatchPayload'];
  EndBatchSuccess: Omit<EndBatchSuccess, 'batch'> & { batch: ResolversParentTypes['Batch'] };
  EndContractInput: EndContractInput;
  EndContractPayload: ResolversUnionTypes<ResolversParentTypes>['EndContractPayload'];
  EndContractSuccess: Omit<EndContractSuccess, 'contract'> & { contract: ResolversParentTypes['Contract'] };
  EndCouponInput: EndCouponInput;
  EndCouponPayload: ResolversUnionTypes<ResolversParentTypes>['EndCouponPayload'];
  EndCouponSuccess: Omit<EndCouponSuccess, 'coupon'> & { coupon: ResolversParentTypes['Coupon'] };
  EndGroupBuyActivityInput: EndGroupBuyActivityInput;
  EndGroupBuyActivityPayload: ResolversUnionTypes<ResolversParentTypes>['EndGroupBuyActivityPayload'];
  EndGroupBuyActivitySuccess: Omit<EndGroupBuyActivitySuccess, 'activity'> & { activity: ResolversParentTypes['GroupBuyActivity'] };
  ForbiddenError: ForbiddenError;
  GoodsTrait: GoodsTrait;
  Float: Scalars['Float']['output'];
  GroupBuyActivity: ActivityRow;
  GroupBuyActivityConnection: ActivityPage;
  GroupBuyActivityEdge: Omit<GroupBuyActivityEdge, 'node'> & { node: ResolversParentTypes['GroupBuyActivity'] };
  GroupBuyTerms: GroupBuyTerms;
  HeldCoupon: SoldCoupon;
  HeldLine: Line;
  HeldSale: Sale;
  HoldAnswer: Omit<HoldAnswer, 'sale'> & { sale?: Maybe<ResolversParentTypes['HeldSale']> };
  HoldRefusal: HoldRefusal;
  Import: ImportRow;
  ImportConnection: ImportPage;
  ImportEdge: Omit<ImportEdge, 'node'> & { node: ResolversParentTypes['Import'] };
  ImportError: ImportErrorRow;
  ImportErrorConnection: ImportErrorPage;
  ImportErrorEdge: Omit<ImportErrorEdge, 'node'> & { node: ResolversParentTypes['ImportError'] };
  Inspection: InspectionRow;
  InspectionConnection: InspectionPage;
  InspectionEdge: Omit<InspectionEdge, 'node'> & { node: ResolversParentTypes['Inspection'] };
  InspectionStandard: StandardRow;
  InspectionStandardConnection: StandardPage;
  InspectionStandardEdge: Omit<InspectionStandardEdge, 'node'> & { node: ResolversParentTypes['InspectionStandard'] };
  InvalidInputError: InvalidInputError;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: ResolversUnionTypes<ResolversParentTypes>['InviteMemberPayload'];
  InviteMemberSuccess: Omit<InviteMemberSuccess, 'invitation'> & { invitation: ResolversParentTypes['PartyInvitation'] };
  JoinPurchasePlanInput: JoinPurchasePlanInput;
  JoinPurchasePlanPayload: ResolversUnionTypes<ResolversParentTypes>['JoinPurchasePlanPayload'];
  JoinPurchasePlanSuccess: Omit<JoinPurchasePlanSuccess, 'demand' | 'plan'> & { demand?: Maybe<ResolversParentTypes['PurchaseDemand']>, plan: ResolversParentTypes['PurchasePlan'] };
  LeavePartyInput: LeavePartyInput;
  LeavePartyPayload: ResolversUnionTypes<ResolversParentTypes>['LeavePartyPayload'];
  LeavePartySuccess: LeavePartySuccess;
  Listing: ListingRow;
  ListingConnection: ListingPage;
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  ListingPrice: PriceRow;
  ListingPriceConnection: PricePage;
  ListingPriceEdge: Omit<ListingPriceEdge, 'node'> & { node: ResolversParentTypes['ListingPrice'] };
  Measurement: Measurement;
  MeasurementInput: MeasurementInput;
  Merchant: MerchantRow;
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  OfferTermsInput: OfferTermsInput;
  OpenPurchasePlanInput: OpenPurchasePlanInput;
  OpenPurchasePlanPayload: ResolversUnionTypes<ResolversParentTypes>['OpenPurchasePlanPayload'];
  OpenPurchasePlanSuccess: Omit<OpenPurchasePlanSuccess, 'plan'> & { plan: ResolversParentTypes['PurchasePlan'] };
  PageInfo: PageInfo;
  Party: ResolversUnionTypes<ResolversParentTypes>['Party'];
  PartyInvitation: InvitationRow;
  PartyInvitationConnection: InvitationPage;
  PartyInvitationEdge: Omit<PartyInvitationEdge, 'node'> & { node: ResolversParentTypes['PartyInvitation'] };
  PartyMember: MemberRow;
  PartyMemberConnection: MemberPage;
  PartyMemberEdge: Omit<PartyMemberEdge, 'node'> & { node: ResolversParentTypes['PartyMember'] };
  Product: ProductRow;
  ProductAttribute: ProductAttribute;
  ProductAttributeInput: ProductAttributeInput;
  ProductConnection: ProductPage;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  ProductFacets: CountedTerms;
  ProductFilterInput: ProductFilterInput;
  ProductMedia: ProductMedia;
  ProductMediaInput: ProductMediaInput;
  ProductSearchConnection: FoundPage;
  ProductVariant: VariantRow;
  ProductVariantInput: ProductVariantInput;
  ProposeContractInput: ProposeContractInput;
  ProposeContractPayload: ResolversUnionTypes<ResolversParentTypes>['ProposeContractPayload'];
  ProposeContractSuccess: Omit<ProposeContractSuccess, 'contract'> & { contract: ResolversParentTypes['Contract'] };
  PublishCouponInput: PublishCouponInput;
  PublishCouponPayload: ResolversUnionTypes<ResolversParentTypes>['PublishCouponPayload'];
  PublishCouponSuccess: Omit<PublishCouponSuccess, 'coupon'> & { coupon: ResolversParentTypes['Coupon'] };
  PublishGroupBuyActivityInput: PublishGroupBuyActivityInput;
  PublishGroupBuyActivityPayload: ResolversUnionTypes<ResolversParentTypes>['PublishGroupBuyActivityPayload'];
  PublishGroupBuyActivitySuccess: Omit<PublishGroupBuyActivitySuccess, 'activity'> & { activity: ResolversParentTypes['GroupBuyActivity'] };
  PublishListingInput: PublishListingInput;
  PublishListingPayload: ResolversUnionTypes<ResolversParentTypes>['PublishListingPayload'];
  PublishListingSuccess: Omit<PublishListingSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  PurchaseDemand: DemandRow;
  PurchaseDemandConnection: DemandPage;
  PurchaseDemandEdge: Omit<PurchaseDemandEdge, 'node'> & { node: ResolversParentTypes['PurchaseDemand'] };
  PurchaseOrder: PurchaseOrderRow;
  PurchaseOrderConnection: PurchaseOrderPage;
  PurchaseOrderEdge: Omit<PurchaseOrderEdge, 'node'> & { node: ResolversParentTypes['PurchaseOrder'] };
  PurchasePlan: PlanRow;
  PurchasePlanConnection: PlanPage;
  PurchasePlanEdge: Omit<PurchasePlanEdge, 'node'> & { node: ResolversParentTypes['PurchasePlan'] };
  PurchaseTier: PurchaseTier;
  PurchaseTierInput: PurchaseTierInput;
  PutBatchInForceInput: PutBatchInForceInput;
  PutBatchInForcePayload: ResolversUnionTypes<ResolversParentTypes>['PutBatchInForcePayload'];
  PutBatchInForceSuccess: Omit<PutBatchInForceSuccess, 'batch'> & { batch: ResolversParentTypes['Batch'] };
  PutOfferInput: PutOfferInput;
  PutOfferPayload: ResolversUnionTypes<ResolversParentTypes>['PutOfferPayload'];
  PutOfferSuccess: Omit<PutOfferSuccess, 'offer'> & { offer: ResolversParentTypes['SupplierOffer'] };
  Query: Record<PropertyKey, never>;
  QuoteLineInput: QuoteLineInput;
  QuotedLine: QuotedLine;
  RaiseCouponLimitInput: RaiseCouponLimitInput;
  RaiseCouponLimitPayload: ResolversUnionTypes<ResolversParentTypes>['RaiseCouponLimitPayload'];
  RaiseCouponLimitSuccess: Omit<RaiseCouponLimitSuccess, 'coupon'> & { coupon: ResolversParentTypes['Coupon'] };
  RecallBatchInput: RecallBatchInput;
  RecallBatchPayload: ResolversUnionTypes<ResolversParentTypes>['RecallBatchPayload'];
  RecallBatchSuccess: Omit<RecallBatchSuccess, 'batch'> & { batch: ResolversParentTypes['Batch'] };
  RecommendFor: RecommendFor;
  RecommendationReason: RecommendationReason;
  RecommendedCoupon: SuitableCoupon;
  RecommendedListing: Recommended;
  RecordTraceEventInput: RecordTraceEventInput;
  RecordTraceEventPayload: ResolversUnionTypes<ResolversParentTypes>['RecordTraceEventPayload'];
  RecordTraceEventSuccess: Omit<RecordTraceEventSuccess, 'event'> & { event: ResolversParentTypes['TraceEvent'] };
  RegisterBatchInput: RegisterBatchInput;
  RegisterBatchPayload: ResolversUnionTypes<ResolversParentTypes>['RegisterBatchPayload'];
  RegisterBatchSuccess: Omit<RegisterBatchSuccess, 'batch'> & { batch: ResolversParentTypes['Batch'] };
  RegisterMerchantInput: RegisterMerchantInput;
  RegisterMerchantPayload: ResolversUnionTypes<ResolversParentTypes>['RegisterMerchantPayload'];
  RegisterMerchantSuccess: Omit<RegisterMerchantSuccess, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  RegisterSupplierInput: RegisterSupplierInput;
  RegisterSupplierPayload: ResolversUnionTypes<ResolversParentTypes>['RegisterSupplierPayload'];
  RegisterSupplierSuccess: Omit<RegisterSupplierSuccess, 'supplier'> & { supplier: ResolversParentTypes['Supplier'] };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolversUnionTypes<ResolversParentTypes>['RemoveMemberPayload'];
  RemoveMemberSuccess: RemoveMemberSuccess;
  RetailPrice: RetailPriceRow;
  RetailPriceConnection: RetailPricePage;
  RetailPriceEdge: Omit<RetailPriceEdge, 'node'> & { node: ResolversParentTypes['RetailPrice'] };
  ReviewInspectionInput: ReviewInspectionInput;
  ReviewInspectionPayload: ResolversUnionTypes<ResolversParentTypes>['ReviewInspectionPayload'];
  ReviewInspectionSuccess: Omit<ReviewInspectionSuccess, 'inspection'> & { inspection: ResolversParentTypes['Inspection'] };
  ReviewSupplierInput: ReviewSupplierInput;
  ReviewSupplierPayload: ResolversUnionTypes<ResolversParentTypes>['ReviewSupplierPayload'];
  ReviewSupplierSuccess: Omit<ReviewSupplierSuccess, 'supplier'> & { supplier: ResolversParentTypes['Supplier'] };
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: ResolversUnionTypes<ResolversParentTypes>['RevokeInvitationPayload'];
  RevokeInvitationSuccess: Omit<RevokeInvitationSuccess, 'invitation'> & { invitation: ResolversParentTypes['PartyInvitation'] };
  RunImportInput: RunImportInput;
  RunImportPayload: ResolversUnionTypes<ResolversParentTypes>['RunImportPayload'];
  RunImportSuccess: Omit<RunImportSuccess, 'import'> & { import: ResolversParentTypes['Import'] };
  SetContractPriceInput: SetContractPriceInput;
  SetContractPricePayload: ResolversUnionTypes<ResolversParentTypes>['SetContractPricePayload'];
  SetContractPriceSuccess: Omit<SetContractPriceSuccess, 'price'> & { price: ResolversParentTypes['ContractPrice'] };
  SetListingLimitInput: SetListingLimitInput;
  SetListingLimitPayload: ResolversUnionTypes<ResolversParentTypes>['SetListingLimitPayload'];
  SetListingLimitSuccess: Omit<SetListingLimitSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  SetStockLowThresholdInput: SetStockLowThresholdInput;
  SetStockLowThresholdPayload: ResolversUnionTypes<ResolversParentTypes>['SetStockLowThresholdPayload'];
  SetStockLowThresholdSuccess: Omit<SetStockLowThresholdSuccess, 'offer'> & { offer: ResolversParentTypes['SupplierOffer'] };
  StartImportInput: StartImportInput;
  StartImportPayload: ResolversUnionTypes<ResolversParentTypes>['StartImportPayload'];
  StartImportSuccess: Omit<StartImportSuccess, 'import'> & { import: ResolversParentTypes['Import'] };
  StockLevel: SeenLevel;
  StockMovement: MovementRow;
  StockMovementConnection: JournalPage;
  StockMovementEdge: Omit<StockMovementEdge, 'node'> & { node: ResolversParentTypes['StockMovement'] };
  SubmitInspectionInput: SubmitInspectionInput;
  SubmitInspectionPayload: ResolversUnionTypes<ResolversParentTypes>['SubmitInspectionPayload'];
  SubmitInspectionSuccess: Omit<SubmitInspectionSuccess, 'inspection'> & { inspection: ResolversParentTypes['Inspection'] };
  Supplier: SupplierRow;
  SupplierConnection: SupplierPage;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierFacet: CountedTerm;
  SupplierOffer: OfferRow;
  TellableCoupon: ToldCoupon;
  TellableGoods: ToldGoods;
  Tellables: Told;
  TraceEvent: TraceEventRow;
  TraceVerification: TraceVerification;
  UnlistListingInput: UnlistListingInput;
  UnlistListingPayload: ResolversUnionTypes<ResolversParentTypes>['UnlistListingPayload'];
  UnlistListingSuccess: Omit<UnlistListingSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  UnusableCoupon: UnusableCoupon;
  UpdateCategoryInput: UpdateCategoryInput;
  UpdateCategoryPayload: ResolversUnionTypes<ResolversParentTypes>['UpdateCategoryPayload'];
  UpdateCategorySuccess: Omit<UpdateCategorySuccess, 'category'> & { category: ResolversParentTypes['Category'] };
  UpdateMerchantInput: UpdateMerchantInput;
  UpdateMerchantPayload: ResolversUnionTypes<ResolversParentTypes>['UpdateMerchantPayload'];
  UpdateMerchantSuccess: Omit<UpdateMerchantSuccess, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolversUnionTypes<ResolversParentTypes>['UpdateProductPayload'];
  UpdateProductSuccess: Omit<UpdateProductSuccess, 'product'> & { product: ResolversParentTypes['Product'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VariantOption: VariantOption;
  _HoldForOrderInput: _HoldForOrderInput;
  _HoldLineInput: _HoldLineInput;
};

export type AcceptContractPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AcceptContractPayload'] = ResolversParentTypes['AcceptContractPayload']> = {
  __resolveType: TypeResolveFn<'AcceptContractSuccess' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type AcceptContractSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AcceptContractSuccess'] = ResolversParentTypes['AcceptContractSuccess']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  __resolveType: TypeResolveFn<'AcceptInvitationSuccess' | 'ConflictError' | 'NotFoundError', ParentType, ContextType>;
};

export type AcceptInvitationSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AcceptInvitationSuccess'] = ResolversParentTypes['AcceptInvitationSuccess']> = {
  member?: Resolver<ResolversTypes['PartyMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddVariantPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AddVariantPayload'] = ResolversParentTypes['AddVariantPayload']> = {
  __resolveType: TypeResolveFn<'AddVariantSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AddVariantSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AddVariantSuccess'] = ResolversParentTypes['AddVariantSuccess']> = {
  variant?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdjustStockPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AdjustStockPayload'] = ResolversParentTypes['AdjustStockPayload']> = {
  __resolveType: TypeResolveFn<'AdjustStockSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AdjustStockSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AdjustStockSuccess'] = ResolversParentTypes['AdjustStockSuccess']> = {
  offer?: Resolver<ResolversTypes['SupplierOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppendImportChunkPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AppendImportChunkPayload'] = ResolversParentTypes['AppendImportChunkPayload']> = {
  __resolveType: TypeResolveFn<'AppendImportChunkSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AppendImportChunkSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AppendImportChunkSuccess'] = ResolversParentTypes['AppendImportChunkSuccess']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AppliedCouponResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AppliedCoupon'] = ResolversParentTypes['AppliedCoupon']> = {
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ApplyAsSupplierPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ApplyAsSupplierPayload'] = ResolversParentTypes['ApplyAsSupplierPayload']> = {
  __resolveType: TypeResolveFn<'ApplyAsSupplierSuccess' | 'ConflictError' | 'InvalidInputError', ParentType, ContextType>;
};

export type ApplyAsSupplierSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ApplyAsSupplierSuccess'] = ResolversParentTypes['ApplyAsSupplierSuccess']> = {
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveProductPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ArchiveProductPayload'] = ResolversParentTypes['ArchiveProductPayload']> = {
  __resolveType: TypeResolveFn<'ArchiveProductSuccess' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type ArchiveProductSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ArchiveProductSuccess'] = ResolversParentTypes['ArchiveProductSuccess']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignToSegmentPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AssignToSegmentPayload'] = ResolversParentTypes['AssignToSegmentPayload']> = {
  __resolveType: TypeResolveFn<'AssignToSegmentSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AssignToSegmentSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AssignToSegmentSuccess'] = ResolversParentTypes['AssignToSegmentSuccess']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeFacetResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AttributeFacet'] = ResolversParentTypes['AttributeFacet']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['AttributeValueFacet']>, ParentType, ContextType>;
};

export type AttributeValueFacetResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['AttributeValueFacet'] = ResolversParentTypes['AttributeValueFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BatchResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch'], FederationReferenceType extends FederationReferenceTypes['Batch'] = FederationReferenceTypes['Batch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Batch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['TraceEvent']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['Inspection']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['SupplierOffer']>, ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  page?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  producedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  qrCode?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BatchQrCodeArgs, 'format' | 'size'>>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recallReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recalledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BatchStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  verification?: Resolver<ResolversTypes['TraceVerification'], ParentType, ContextType>;
};

export type BatchConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['BatchConnection'] = ResolversParentTypes['BatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BatchEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['BatchEdge'] = ResolversParentTypes['BatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
};

export type CancelImportPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CancelImportPayload'] = ResolversParentTypes['CancelImportPayload']> = {
  __resolveType: TypeResolveFn<'CancelImportSuccess' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelImportSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CancelImportSuccess'] = ResolversParentTypes['CancelImportSuccess']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CancelPurchasePlanPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CancelPurchasePlanPayload'] = ResolversParentTypes['CancelPurchasePlanPayload']> = {
  __resolveType: TypeResolveFn<'CancelPurchasePlanSuccess' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelPurchasePlanSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CancelPurchasePlanSuccess'] = ResolversParentTypes['CancelPurchasePlanSuccess']> = {
  plan?: Resolver<ResolversTypes['PurchasePlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, RequireFields<CategoryChildrenArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  returnRule?: Resolver<ResolversTypes['ReturnRule'], ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['InspectionStandard']>, ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
};

export type CategoryFacetResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CategoryFacet'] = ResolversParentTypes['CategoryFacet']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeListingPricePayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ChangeListingPricePayload'] = ResolversParentTypes['ChangeListingPricePayload']> = {
  __resolveType: TypeResolveFn<'ChangeListingPriceSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeListingPriceSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ChangeListingPriceSuccess'] = ResolversParentTypes['ChangeListingPriceSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeMemberRolePayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ChangeMemberRolePayload'] = ResolversParentTypes['ChangeMemberRolePayload']> = {
  __resolveType: TypeResolveFn<'ChangeMemberRoleSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeMemberRoleSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ChangeMemberRoleSuccess'] = ResolversParentTypes['ChangeMemberRoleSuccess']> = {
  member?: Resolver<ResolversTypes['PartyMember'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimCouponPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ClaimCouponPayload'] = ResolversParentTypes['ClaimCouponPayload']> = {
  __resolveType: TypeResolveFn<'ClaimCouponSuccess' | 'ConflictError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ClaimCouponSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ClaimCouponSuccess'] = ResolversParentTypes['ClaimCouponSuccess']> = {
  claim?: Resolver<ResolversTypes['CouponClaim'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClosePurchasePlanPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ClosePurchasePlanPayload'] = ResolversParentTypes['ClosePurchasePlanPayload']> = {
  __resolveType: TypeResolveFn<'ClosePurchasePlanSuccess' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type ClosePurchasePlanSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ClosePurchasePlanSuccess'] = ResolversParentTypes['ClosePurchasePlanSuccess']> = {
  plan?: Resolver<ResolversTypes['PurchasePlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContractResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract'], FederationReferenceType extends FederationReferenceTypes['Contract'] = FederationReferenceTypes['Contract']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Contract']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  prices?: Resolver<ResolversTypes['ContractPriceConnection'], ParentType, ContextType, RequireFields<ContractPricesArgs, 'first'>>;
  proposedBy?: Resolver<ResolversTypes['ContractSide'], ParentType, ContextType>;
  retailPrices?: Resolver<Maybe<ResolversTypes['RetailPriceConnection']>, ParentType, ContextType, RequireFields<ContractRetailPricesArgs, 'first'>>;
  sharesRetailPrice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractPriceResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ContractPrice'] = ResolversParentTypes['ContractPrice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['SupplierOffer']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ContractPriceSource'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ContractPriceConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ContractPriceConnection'] = ResolversParentTypes['ContractPriceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractPriceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ContractPriceEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ContractPriceEdge'] = ResolversParentTypes['ContractPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractPrice'], ParentType, ContextType>;
};

export type CouponResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon'], FederationReferenceType extends FederationReferenceTypes['Coupon'] = FederationReferenceTypes['Coupon']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Coupon']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['CouponAudience'], ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  categoryIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  claimValidDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  claimedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  exclusiveGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CouponKind'], ParentType, ContextType>;
  maxPerOrder?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merchant?: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType>;
  minimumSpend?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CouponMode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  perUserLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  productIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  rateBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['CouponScope'], ParentType, ContextType>;
  segmentKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CouponStatus'], ParentType, ContextType>;
  totalLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CouponClaimResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CouponClaim'] = ResolversParentTypes['CouponClaim'], FederationReferenceType extends FederationReferenceTypes['CouponClaim'] = FederationReferenceTypes['CouponClaim']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CouponClaim']> | FederationReferenceType, FederationReferenceType, ContextType>;
  claimedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CouponClaimState'], ParentType, ContextType>;
};

export type CouponClaimConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CouponClaimConnection'] = ResolversParentTypes['CouponClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouponClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponClaimEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CouponClaimEdge'] = ResolversParentTypes['CouponClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CouponClaim'], ParentType, ContextType>;
};

export type CouponConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CouponConnection'] = ResolversParentTypes['CouponConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CouponEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CouponEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CouponEdge'] = ResolversParentTypes['CouponEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
};

export type CouponQuoteResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CouponQuote'] = ResolversParentTypes['CouponQuote']> = {
  applied?: Resolver<Array<ResolversTypes['AppliedCoupon']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['QuotedLine']>, ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unusable?: Resolver<Array<ResolversTypes['UnusableCoupon']>, ParentType, ContextType>;
};

export type CouponRecommendationReasonResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CouponRecommendationReason'] = ResolversParentTypes['CouponRecommendationReason']> = {
  code?: Resolver<ResolversTypes['CouponRecommendationCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateCategoryPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateCategoryPayload'] = ResolversParentTypes['CreateCategoryPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateCategorySuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateCategorySuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateCategorySuccess'] = ResolversParentTypes['CreateCategorySuccess']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCouponPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateCouponPayload'] = ResolversParentTypes['CreateCouponPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateCouponSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateCouponSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateCouponSuccess'] = ResolversParentTypes['CreateCouponSuccess']> = {
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateGroupBuyActivityPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateGroupBuyActivityPayload'] = ResolversParentTypes['CreateGroupBuyActivityPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateGroupBuyActivitySuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateGroupBuyActivitySuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateGroupBuyActivitySuccess'] = ResolversParentTypes['CreateGroupBuyActivitySuccess']> = {
  activity?: Resolver<ResolversTypes['GroupBuyActivity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateListingPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateListingPayload'] = ResolversParentTypes['CreateListingPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateListingSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateListingSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateListingSuccess'] = ResolversParentTypes['CreateListingSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateProductPayload'] = ResolversParentTypes['CreateProductPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateProductSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateProductSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CreateProductSuccess'] = ResolversParentTypes['CreateProductSuccess']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CsvPageResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['CsvPage'] = ResolversParentTypes['CsvPage']> = {
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefineInspectionStandardPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['DefineInspectionStandardPayload'] = ResolversParentTypes['DefineInspectionStandardPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'DefineInspectionStandardSuccess' | 'ForbiddenError' | 'InvalidInputError', ParentType, ContextType>;
};

export type DefineInspectionStandardSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['DefineInspectionStandardSuccess'] = ResolversParentTypes['DefineInspectionStandardSuccess']> = {
  standard?: Resolver<ResolversTypes['InspectionStandard'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DescribedGoodsResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['DescribedGoods'] = ResolversParentTypes['DescribedGoods']> = {
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  traits?: Resolver<Array<ResolversTypes['GoodsTrait']>, ParentType, ContextType>;
};

export type EndBatchPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['EndBatchPayload'] = ResolversParentTypes['EndBatchPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'EndBatchSuccess' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type EndBatchSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['EndBatchSuccess'] = ResolversParentTypes['EndBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndContractPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['EndContractPayload'] = ResolversParentTypes['EndContractPayload']> = {
  __resolveType: TypeResolveFn<'EndContractSuccess' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type EndContractSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['EndContractSuccess'] = ResolversParentTypes['EndContractSuccess']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndCouponPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['EndCouponPayload'] = ResolversParentTypes['EndCouponPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'EndCouponSuccess' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type EndCouponSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['EndCouponSuccess'] = ResolversParentTypes['EndCouponSuccess']> = {
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EndGroupBuyActivityPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['EndGroupBuyActivityPayload'] = ResolversParentTypes['EndGroupBuyActivityPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'EndGroupBuyActivitySuccess' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type EndGroupBuyActivitySuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['EndGroupBuyActivitySuccess'] = ResolversParentTypes['EndGroupBuyActivitySuccess']> = {
  activity?: Resolver<ResolversTypes['GroupBuyActivity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForbiddenErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GoodsTraitResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['GoodsTrait'] = ResolversParentTypes['GoodsTrait']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GroupBuyActivityResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['GroupBuyActivity'] = ResolversParentTypes['GroupBuyActivity'], FederationReferenceType extends FederationReferenceTypes['GroupBuyActivity'] = FederationReferenceTypes['GroupBuyActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupBuyActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  perUserLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GroupBuyActivityStatus'], ParentType, ContextType>;
  stockShare?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  takenQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  teamHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teamSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupBuyActivityConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['GroupBuyActivityConnection'] = ResolversParentTypes['GroupBuyActivityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupBuyActivityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GroupBuyActivityEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['GroupBuyActivityEdge'] = ResolversParentTypes['GroupBuyActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupBuyActivity'], ParentType, ContextType>;
};

export type GroupBuyTermsResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['GroupBuyTerms'] = ResolversParentTypes['GroupBuyTerms']> = {
  activityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  perUserLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GroupBuyActivityStatus'], ParentType, ContextType>;
  teamHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  teamSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeldCouponResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['HeldCoupon'] = ResolversParentTypes['HeldCoupon']> = {
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  couponId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type HeldLineResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['HeldLine'] = ResolversParentTypes['HeldLine']> = {
  batchId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  groupBuyActivityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returnRule?: Resolver<ResolversTypes['ReturnRule'], ParentType, ContextType>;
  supplierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HeldSaleResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['HeldSale'] = ResolversParentTypes['HeldSale']> = {
  coupons?: Resolver<Array<ResolversTypes['HeldCoupon']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['HeldLine']>, ParentType, ContextType>;
  merchantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orderId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HoldAnswerResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['HoldAnswer'] = ResolversParentTypes['HoldAnswer']> = {
  refusal?: Resolver<Maybe<ResolversTypes['HoldRefusal']>, ParentType, ContextType>;
  sale?: Resolver<Maybe<ResolversTypes['HeldSale']>, ParentType, ContextType>;
};

export type HoldRefusalResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['HoldRefusal'] = ResolversParentTypes['HoldRefusal']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  lineIndex?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Import'] = ResolversParentTypes['Import'], FederationReferenceType extends FederationReferenceTypes['Import'] = FederationReferenceTypes['Import']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Import']> | FederationReferenceType, FederationReferenceType, ContextType>;
  changedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chunks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  errorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['ImportErrorConnection'], ParentType, ContextType, RequireFields<ImportErrorsArgs, 'first'>>;
  failure?: Resolver<Maybe<ResolversTypes['ImportFailure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  processedRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ImportConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ImportConnection'] = ResolversParentTypes['ImportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ImportEdge'] = ResolversParentTypes['ImportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
};

export type ImportErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ImportError'] = ResolversParentTypes['ImportError']> = {
  code?: Resolver<ResolversTypes['ImportErrorCode'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportErrorConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ImportErrorConnection'] = ResolversParentTypes['ImportErrorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportErrorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportErrorEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ImportErrorEdge'] = ResolversParentTypes['ImportErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportError'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection'], FederationReferenceType extends FederationReferenceTypes['Inspection'] = FederationReferenceTypes['Inspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Inspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  certificateNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certificateUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inspector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lab?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measurements?: Resolver<Array<ResolversTypes['Measurement']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['InspectionResult'], ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['InspectionStandard'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InspectionStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionStandardResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InspectionStandard'] = ResolversParentTypes['InspectionStandard'], FederationReferenceType extends FederationReferenceTypes['InspectionStandard'] = FederationReferenceTypes['InspectionStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['InspectionStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validityDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionStandardConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InspectionStandardConnection'] = ResolversParentTypes['InspectionStandardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionStandardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InspectionStandardEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InspectionStandardEdge'] = ResolversParentTypes['InspectionStandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionStandard'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InviteMemberPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InviteMemberPayload'] = ResolversParentTypes['InviteMemberPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'InviteMemberSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type InviteMemberSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InviteMemberSuccess'] = ResolversParentTypes['InviteMemberSuccess']> = {
  invitation?: Resolver<ResolversTypes['PartyInvitation'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinPurchasePlanPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['JoinPurchasePlanPayload'] = ResolversParentTypes['JoinPurchasePlanPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'JoinPurchasePlanSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type JoinPurchasePlanSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['JoinPurchasePlanSuccess'] = ResolversParentTypes['JoinPurchasePlanSuccess']> = {
  demand?: Resolver<Maybe<ResolversTypes['PurchaseDemand']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['PurchasePlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeavePartyPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['LeavePartyPayload'] = ResolversParentTypes['LeavePartyPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'LeavePartySuccess', ParentType, ContextType>;
};

export type LeavePartySuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['LeavePartySuccess'] = ResolversParentTypes['LeavePartySuccess']> = {
  partyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<ResolversTypes['StockAvailability'], ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groupBuyActivities?: Resolver<ResolversTypes['GroupBuyActivityConnection'], ParentType, ContextType, RequireFields<ListingGroupBuyActivitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  margin?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  offReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['SupplierOffer']>, ParentType, ContextType>;
  perUserLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  priceHistory?: Resolver<Maybe<ResolversTypes['ListingPriceConnection']>, ParentType, ContextType, RequireFields<ListingPriceHistoryArgs, 'first'>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchasePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type ListingPriceResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ListingPrice'] = ResolversParentTypes['ListingPrice']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ListingPriceConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ListingPriceConnection'] = ResolversParentTypes['ListingPriceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingPriceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListingPriceEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ListingPriceEdge'] = ResolversParentTypes['ListingPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ListingPrice'], ParentType, ContextType>;
};

export type MeasurementResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Measurement'] = ResolversParentTypes['Measurement']> = {
  limit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MerchantResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<MerchantContractsArgs, 'first'>>;
  coupons?: Resolver<ResolversTypes['CouponConnection'], ParentType, ContextType, RequireFields<MerchantCouponsArgs, 'first'>>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  groupBuyActivities?: Resolver<ResolversTypes['GroupBuyActivityConnection'], ParentType, ContextType, RequireFields<MerchantGroupBuyActivitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<ResolversTypes['PartyInvitationConnection']>, ParentType, ContextType, RequireFields<MerchantInvitationsArgs, 'first'>>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<MerchantListingsArgs, 'first'>>;
  logoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['PartyMemberConnection']>, ParentType, ContextType, RequireFields<MerchantMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purchaseOrders?: Resolver<Maybe<ResolversTypes['PurchaseOrderConnection']>, ParentType, ContextType, RequireFields<MerchantPurchaseOrdersArgs, 'first'>>;
  purchasePlans?: Resolver<Maybe<ResolversTypes['PurchasePlanConnection']>, ParentType, ContextType, RequireFields<MerchantPurchasePlansArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stockLowNotice?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  supportContact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _assignToSegment?: Resolver<ResolversTypes['Int'], ParentType, ContextType, RequireFields<Mutation_AssignToSegmentArgs, 'merchantId' | 'segmentKey' | 'userIds'>>;
  _commitHold?: Resolver<Maybe<ResolversTypes['HoldState']>, ParentType, ContextType, RequireFields<Mutation_CommitHoldArgs, 'orderId'>>;
  _holdForOrder?: Resolver<ResolversTypes['HoldAnswer'], ParentType, ContextType, RequireFields<Mutation_HoldForOrderArgs, 'input'>>;
  _quoteForOrder?: Resolver<ResolversTypes['HoldAnswer'], ParentType, ContextType, RequireFields<Mutation_QuoteForOrderArgs, 'input'>>;
  _releaseHold?: Resolver<ResolversTypes['HoldState'], ParentType, ContextType, RequireFields<Mutation_ReleaseHoldArgs, 'orderId'>>;
  acceptContract?: Resolver<ResolversTypes['AcceptContractPayload'], ParentType, ContextType, RequireFields<MutationAcceptContractArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  addVariant?: Resolver<ResolversTypes['AddVariantPayload'], ParentType, ContextType, RequireFields<MutationAddVariantArgs, 'input'>>;
  adjustStock?: Resolver<ResolversTypes['AdjustStockPayload'], ParentType, ContextType, RequireFields<MutationAdjustStockArgs, 'input'>>;
  appendImportChunk?: Resolver<ResolversTypes['AppendImportChunkPayload'], ParentType, ContextType, RequireFields<MutationAppendImportChunkArgs, 'input'>>;
  applyAsSupplier?: Resolver<ResolversTypes['ApplyAsSupplierPayload'], ParentType, ContextType, RequireFields<MutationApplyAsSupplierArgs, 'input'>>;
  archiveProduct?: Resolver<ResolversTypes['ArchiveProductPayload'], ParentType, ContextType, RequireFields<MutationArchiveProductArgs, 'input'>>;
  assignToSegment?: Resolver<ResolversTypes['AssignToSegmentPayload'], ParentType, ContextType, RequireFields<MutationAssignToSegmentArgs, 'input'>>;
  cancelImport?: Resolver<ResolversTypes['CancelImportPayload'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'input'>>;
  cancelPurchasePlan?: Resolver<ResolversTypes['CancelPurchasePlanPayload'], ParentType, ContextType, RequireFields<MutationCancelPurchasePlanArgs, 'input'>>;
  changeListingPrice?: Resolver<ResolversTypes['ChangeListingPricePayload'], ParentType, ContextType, RequireFields<MutationChangeListingPriceArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRolePayload'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  claimCoupon?: Resolver<ResolversTypes['ClaimCouponPayload'], ParentType, ContextType, RequireFields<MutationClaimCouponArgs, 'input'>>;
  closePurchasePlan?: Resolver<ResolversTypes['ClosePurchasePlanPayload'], ParentType, ContextType, RequireFields<MutationClosePurchasePlanArgs, 'input'>>;
  createCategory?: Resolver<ResolversTypes['CreateCategoryPayload'], ParentType, ContextType, RequireFields<MutationCreateCategoryArgs, 'input'>>;
  createCoupon?: Resolver<ResolversTypes['CreateCouponPayload'], ParentType, ContextType, RequireFields<MutationCreateCouponArgs, 'input'>>;
  createGroupBuyActivity?: Resolver<ResolversTypes['CreateGroupBuyActivityPayload'], ParentType, ContextType, RequireFields<MutationCreateGroupBuyActivityArgs, 'input'>>;
  createListing?: Resolver<ResolversTypes['CreateListingPayload'], ParentType, ContextType, RequireFields<MutationCreateListingArgs, 'input'>>;
  createProduct?: Resolver<ResolversTypes['CreateProductPayload'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  defineInspectionStandard?: Resolver<ResolversTypes['DefineInspectionStandardPayload'], ParentType, ContextType, RequireFields<MutationDefineInspectionStandardArgs, 'input'>>;
  endBatch?: Resolver<ResolversTypes['EndBatchPayload'], ParentType, ContextType, RequireFields<MutationEndBatchArgs, 'input'>>;
  endContract?: Resolver<ResolversTypes['EndContractPayload'], ParentType, ContextType, RequireFields<MutationEndContractArgs, 'input'>>;
  endCoupon?: Resolver<ResolversTypes['EndCouponPayload'], ParentType, ContextType, RequireFields<MutationEndCouponArgs, 'input'>>;
  endGroupBuyActivity?: Resolver<ResolversTypes['EndGroupBuyActivityPayload'], ParentType, ContextType, RequireFields<MutationEndGroupBuyActivityArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberPayload'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  joinPurchasePlan?: Resolver<ResolversTypes['JoinPurchasePlanPayload'], ParentType, ContextType, RequireFields<MutationJoinPurchasePlanArgs, 'input'>>;
  leaveParty?: Resolver<ResolversTypes['LeavePartyPayload'], ParentType, ContextType, RequireFields<MutationLeavePartyArgs, 'input'>>;
  openPurchasePlan?: Resolver<ResolversTypes['OpenPurchasePlanPayload'], ParentType, ContextType, RequireFields<MutationOpenPurchasePlanArgs, 'input'>>;
  proposeContract?: Resolver<ResolversTypes['ProposeContractPayload'], ParentType, ContextType, RequireFields<MutationProposeContractArgs, 'input'>>;
  publishCoupon?: Resolver<ResolversTypes['PublishCouponPayload'], ParentType, ContextType, RequireFields<MutationPublishCouponArgs, 'input'>>;
  publishGroupBuyActivity?: Resolver<ResolversTypes['PublishGroupBuyActivityPayload'], ParentType, ContextType, RequireFields<MutationPublishGroupBuyActivityArgs, 'input'>>;
  publishListing?: Resolver<ResolversTypes['PublishListingPayload'], ParentType, ContextType, RequireFields<MutationPublishListingArgs, 'input'>>;
  putBatchInForce?: Resolver<ResolversTypes['PutBatchInForcePayload'], ParentType, ContextType, RequireFields<MutationPutBatchInForceArgs, 'input'>>;
  putOffer?: Resolver<ResolversTypes['PutOfferPayload'], ParentType, ContextType, RequireFields<MutationPutOfferArgs, 'input'>>;
  raiseCouponLimit?: Resolver<ResolversTypes['RaiseCouponLimitPayload'], ParentType, ContextType, RequireFields<MutationRaiseCouponLimitArgs, 'input'>>;
  recallBatch?: Resolver<ResolversTypes['RecallBatchPayload'], ParentType, ContextType, RequireFields<MutationRecallBatchArgs, 'input'>>;
  recordTraceEvent?: Resolver<ResolversTypes['RecordTraceEventPayload'], ParentType, ContextType, RequireFields<MutationRecordTraceEventArgs, 'input'>>;
  registerBatch?: Resolver<ResolversTypes['RegisterBatchPayload'], ParentType, ContextType, RequireFields<MutationRegisterBatchArgs, 'input'>>;
  registerMerchant?: Resolver<ResolversTypes['RegisterMerchantPayload'], ParentType, ContextType, RequireFields<MutationRegisterMerchantArgs, 'input'>>;
  registerSupplier?: Resolver<ResolversTypes['RegisterSupplierPayload'], ParentType, ContextType, RequireFields<MutationRegisterSupplierArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  reviewInspection?: Resolver<ResolversTypes['ReviewInspectionPayload'], ParentType, ContextType, RequireFields<MutationReviewInspectionArgs, 'input'>>;
  reviewSupplier?: Resolver<ResolversTypes['ReviewSupplierPayload'], ParentType, ContextType, RequireFields<MutationReviewSupplierArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationPayload'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  runImport?: Resolver<ResolversTypes['RunImportPayload'], ParentType, ContextType, RequireFields<MutationRunImportArgs, 'input'>>;
  setContractPrice?: Resolver<ResolversTypes['SetContractPricePayload'], ParentType, ContextType, RequireFields<MutationSetContractPriceArgs, 'input'>>;
  setListingLimit?: Resolver<ResolversTypes['SetListingLimitPayload'], ParentType, ContextType, RequireFields<MutationSetListingLimitArgs, 'input'>>;
  setStockLowThreshold?: Resolver<ResolversTypes['SetStockLowThresholdPayload'], ParentType, ContextType, RequireFields<MutationSetStockLowThresholdArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportPayload'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  submitInspection?: Resolver<ResolversTypes['SubmitInspectionPayload'], ParentType, ContextType, RequireFields<MutationSubmitInspectionArgs, 'input'>>;
  unlistListing?: Resolver<ResolversTypes['UnlistListingPayload'], ParentType, ContextType, RequireFields<MutationUnlistListingArgs, 'input'>>;
  updateCategory?: Resolver<ResolversTypes['UpdateCategoryPayload'], ParentType, ContextType, RequireFields<MutationUpdateCategoryArgs, 'input'>>;
  updateMerchant?: Resolver<ResolversTypes['UpdateMerchantPayload'], ParentType, ContextType, RequireFields<MutationUpdateMerchantArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['UpdateProductPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenPurchasePlanPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['OpenPurchasePlanPayload'] = ResolversParentTypes['OpenPurchasePlanPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'OpenPurchasePlanSuccess', ParentType, ContextType>;
};

export type OpenPurchasePlanSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['OpenPurchasePlanSuccess'] = ResolversParentTypes['OpenPurchasePlanSuccess']> = {
  plan?: Resolver<ResolversTypes['PurchasePlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Merchant' | 'Supplier', ParentType, ContextType>;
};

export type PartyInvitationResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PartyInvitation'] = ResolversParentTypes['PartyInvitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InvitationStatus'], ParentType, ContextType>;
};

export type PartyInvitationConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PartyInvitationConnection'] = ResolversParentTypes['PartyInvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartyInvitationEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PartyInvitationEdge'] = ResolversParentTypes['PartyInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyInvitation'], ParentType, ContextType>;
};

export type PartyMemberResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PartyMember'] = ResolversParentTypes['PartyMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MemberRole'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartyMemberConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PartyMemberConnection'] = ResolversParentTypes['PartyMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartyMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PartyMemberEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PartyMemberEdge'] = ResolversParentTypes['PartyMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartyMember'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['ProductMedia']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optionNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['ProductVariant']>, ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type ProductFacetsResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductFacets'] = ResolversParentTypes['ProductFacets']> = {
  attributes?: Resolver<Array<ResolversTypes['AttributeFacet']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['CategoryFacet']>, ParentType, ContextType>;
  suppliers?: Resolver<Array<ResolversTypes['SupplierFacet']>, ParentType, ContextType>;
};

export type ProductMediaResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductMedia'] = ResolversParentTypes['ProductMedia']> = {
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaKind'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductSearchConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductSearchConnection'] = ResolversParentTypes['ProductSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProductFacets'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductVariantResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductVariant'] = ResolversParentTypes['ProductVariant'], FederationReferenceType extends FederationReferenceTypes['ProductVariant'] = FederationReferenceTypes['ProductVariant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProductVariant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  barcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['SupplierOffer']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['VariantOption']>, ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  sku?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
};

export type ProposeContractPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProposeContractPayload'] = ResolversParentTypes['ProposeContractPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'ProposeContractSuccess', ParentType, ContextType>;
};

export type ProposeContractSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProposeContractSuccess'] = ResolversParentTypes['ProposeContractSuccess']> = {
  contract?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishCouponPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PublishCouponPayload'] = ResolversParentTypes['PublishCouponPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PublishCouponSuccess', ParentType, ContextType>;
};

export type PublishCouponSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PublishCouponSuccess'] = ResolversParentTypes['PublishCouponSuccess']> = {
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishGroupBuyActivityPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PublishGroupBuyActivityPayload'] = ResolversParentTypes['PublishGroupBuyActivityPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PublishGroupBuyActivitySuccess', ParentType, ContextType>;
};

export type PublishGroupBuyActivitySuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PublishGroupBuyActivitySuccess'] = ResolversParentTypes['PublishGroupBuyActivitySuccess']> = {
  activity?: Resolver<ResolversTypes['GroupBuyActivity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishListingPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PublishListingPayload'] = ResolversParentTypes['PublishListingPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PublishListingSuccess', ParentType, ContextType>;
};

export type PublishListingSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PublishListingSuccess'] = ResolversParentTypes['PublishListingSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PurchaseDemandResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchaseDemand'] = ResolversParentTypes['PurchaseDemand']> = {
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PurchaseDemandConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchaseDemandConnection'] = ResolversParentTypes['PurchaseDemandConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseDemandEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseDemandEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchaseDemandEdge'] = ResolversParentTypes['PurchaseDemandEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseDemand'], ParentType, ContextType>;
};

export type PurchaseOrderResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchaseOrder'] = ResolversParentTypes['PurchaseOrder'], FederationReferenceType extends FederationReferenceTypes['PurchaseOrder'] = FederationReferenceTypes['PurchaseOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchaseOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['PurchasePlan'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchaseOrderStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PurchaseOrderConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchaseOrderConnection'] = ResolversParentTypes['PurchaseOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchaseOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchaseOrderEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchaseOrderEdge'] = ResolversParentTypes['PurchaseOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchaseOrder'], ParentType, ContextType>;
};

export type PurchasePlanResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchasePlan'] = ResolversParentTypes['PurchasePlan'], FederationReferenceType extends FederationReferenceTypes['PurchasePlan'] = FederationReferenceTypes['PurchasePlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PurchasePlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  demand?: Resolver<Maybe<ResolversTypes['PurchaseDemand']>, ParentType, ContextType, RequireFields<PurchasePlanDemandArgs, 'merchantId'>>;
  demands?: Resolver<Maybe<ResolversTypes['PurchaseDemandConnection']>, ParentType, ContextType, RequireFields<PurchasePlanDemandsArgs, 'first'>>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gatheredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minimumQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['SupplierOffer']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['PurchaseOrderConnection']>, ParentType, ContextType, RequireFields<PurchasePlanOrdersArgs, 'first'>>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  reachedTier?: Resolver<Maybe<ResolversTypes['PurchaseTier']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PurchasePlanStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['PurchaseTier']>, ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PurchasePlanConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchasePlanConnection'] = ResolversParentTypes['PurchasePlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PurchasePlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PurchasePlanEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchasePlanEdge'] = ResolversParentTypes['PurchasePlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PurchasePlan'], ParentType, ContextType>;
};

export type PurchaseTierResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PurchaseTier'] = ResolversParentTypes['PurchaseTier']> = {
  minQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type PutBatchInForcePayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PutBatchInForcePayload'] = ResolversParentTypes['PutBatchInForcePayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PutBatchInForceSuccess', ParentType, ContextType>;
};

export type PutBatchInForceSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PutBatchInForceSuccess'] = ResolversParentTypes['PutBatchInForceSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PutOfferPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PutOfferPayload'] = ResolversParentTypes['PutOfferPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'PutOfferSuccess', ParentType, ContextType>;
};

export type PutOfferSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PutOfferSuccess'] = ResolversParentTypes['PutOfferSuccess']> = {
  offer?: Resolver<ResolversTypes['SupplierOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _couponsOnOffer?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<Query_CouponsOnOfferArgs, 'ids' | 'merchantId'>>;
  _describeGoods?: Resolver<Array<ResolversTypes['DescribedGoods']>, ParentType, ContextType, RequireFields<Query_DescribeGoodsArgs, 'ids' | 'merchantId'>>;
  _grantsOf?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Query_GrantsOfArgs, 'userId'>>;
  _groupBuyActivity?: Resolver<Maybe<ResolversTypes['GroupBuyTerms']>, ParentType, ContextType, RequireFields<Query_GroupBuyActivityArgs, 'id'>>;
  _listingsOnShelf?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<Query_ListingsOnShelfArgs, 'ids' | 'merchantId'>>;
  _tellables?: Resolver<Maybe<ResolversTypes['Tellables']>, ParentType, ContextType, RequireFields<Query_TellablesArgs, 'listingIds' | 'merchantId'>>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryBatchArgs, 'id'>>;
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, RequireFields<QueryCategoriesArgs, 'first'>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'id'>>;
  contract?: Resolver<Maybe<ResolversTypes['Contract']>, ParentType, ContextType, RequireFields<QueryContractArgs, 'id'>>;
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType, RequireFields<QueryCouponArgs, 'id'>>;
  exportOffers?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, RequireFields<QueryExportOffersArgs, 'first' | 'supplierId'>>;
  exportProducts?: Resolver<Maybe<ResolversTypes['CsvPage']>, ParentType, ContextType, RequireFields<QueryExportProductsArgs, 'first' | 'supplierId'>>;
  groupBuyActivity?: Resolver<Maybe<ResolversTypes['GroupBuyActivity']>, ParentType, ContextType, RequireFields<QueryGroupBuyActivityArgs, 'id'>>;
  import?: Resolver<Maybe<ResolversTypes['Import']>, ParentType, ContextType, RequireFields<QueryImportArgs, 'id'>>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspectionStandards?: Resolver<ResolversTypes['InspectionStandardConnection'], ParentType, ContextType, RequireFields<QueryInspectionStandardsArgs, 'first'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first' | 'status'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  merchant?: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType, RequireFields<QueryMerchantArgs, 'id'>>;
  merchantBySlug?: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType, RequireFields<QueryMerchantBySlugArgs, 'slug'>>;
  myCoupons?: Resolver<ResolversTypes['CouponClaimConnection'], ParentType, ContextType, RequireFields<QueryMyCouponsArgs, 'first' | 'merchantId'>>;
  myMemberships?: Resolver<ResolversTypes['PartyMemberConnection'], ParentType, ContextType, RequireFields<QueryMyMembershipsArgs, 'first'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  productVariant?: Resolver<Maybe<ResolversTypes['ProductVariant']>, ParentType, ContextType, RequireFields<QueryProductVariantArgs, 'id'>>;
  products?: Resolver<ResolversTypes['ProductSearchConnection'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first' | 'orderBy'>>;
  purchaseOrder?: Resolver<Maybe<ResolversTypes['PurchaseOrder']>, ParentType, ContextType, RequireFields<QueryPurchaseOrderArgs, 'id'>>;
  purchasePlan?: Resolver<Maybe<ResolversTypes['PurchasePlan']>, ParentType, ContextType, RequireFields<QueryPurchasePlanArgs, 'id'>>;
  quoteCoupons?: Resolver<Maybe<ResolversTypes['CouponQuote']>, ParentType, ContextType, RequireFields<QueryQuoteCouponsArgs, 'claimIds' | 'lines' | 'merchantId'>>;
  recommendedCoupons?: Resolver<Maybe<Array<ResolversTypes['RecommendedCoupon']>>, ParentType, ContextType, RequireFields<QueryRecommendedCouponsArgs, 'first' | 'merchantId'>>;
  recommendedListings?: Resolver<Maybe<Array<ResolversTypes['RecommendedListing']>>, ParentType, ContextType, RequireFields<QueryRecommendedListingsArgs, 'first' | 'merchantId'>>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType, RequireFields<QuerySupplierArgs, 'id'>>;
  supplierApplications?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, RequireFields<QuerySupplierApplicationsArgs, 'first'>>;
  supplierOffer?: Resolver<Maybe<ResolversTypes['SupplierOffer']>, ParentType, ContextType, RequireFields<QuerySupplierOfferArgs, 'id'>>;
  traceability?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType, RequireFields<QueryTraceabilityArgs, 'batchCode'>>;
};

export type QuotedLineResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['QuotedLine'] = ResolversParentTypes['QuotedLine']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RaiseCouponLimitPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RaiseCouponLimitPayload'] = ResolversParentTypes['RaiseCouponLimitPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RaiseCouponLimitSuccess', ParentType, ContextType>;
};

export type RaiseCouponLimitSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RaiseCouponLimitSuccess'] = ResolversParentTypes['RaiseCouponLimitSuccess']> = {
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecallBatchPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RecallBatchPayload'] = ResolversParentTypes['RecallBatchPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RecallBatchSuccess', ParentType, ContextType>;
};

export type RecallBatchSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RecallBatchSuccess'] = ResolversParentTypes['RecallBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationReasonResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RecommendationReason'] = ResolversParentTypes['RecommendationReason']> = {
  code?: Resolver<ResolversTypes['RecommendationCode'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RecommendedCouponResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RecommendedCoupon'] = ResolversParentTypes['RecommendedCoupon']> = {
  coupon?: Resolver<ResolversTypes['Coupon'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CouponRecommendationReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendedListingResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RecommendedListing'] = ResolversParentTypes['RecommendedListing']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RecommendationReason'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordTraceEventPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RecordTraceEventPayload'] = ResolversParentTypes['RecordTraceEventPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RecordTraceEventSuccess', ParentType, ContextType>;
};

export type RecordTraceEventSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RecordTraceEventSuccess'] = ResolversParentTypes['RecordTraceEventSuccess']> = {
  event?: Resolver<ResolversTypes['TraceEvent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterBatchPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RegisterBatchPayload'] = ResolversParentTypes['RegisterBatchPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RegisterBatchSuccess', ParentType, ContextType>;
};

export type RegisterBatchSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RegisterBatchSuccess'] = ResolversParentTypes['RegisterBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['Batch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterMerchantPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RegisterMerchantPayload'] = ResolversParentTypes['RegisterMerchantPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'RegisterMerchantSuccess', ParentType, ContextType>;
};

export type RegisterMerchantSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RegisterMerchantSuccess'] = ResolversParentTypes['RegisterMerchantSuccess']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterSupplierPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RegisterSupplierPayload'] = ResolversParentTypes['RegisterSupplierPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'RegisterSupplierSuccess', ParentType, ContextType>;
};

export type RegisterSupplierSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RegisterSupplierSuccess'] = ResolversParentTypes['RegisterSupplierSuccess']> = {
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RemoveMemberSuccess', ParentType, ContextType>;
};

export type RemoveMemberSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RemoveMemberSuccess'] = ResolversParentTypes['RemoveMemberSuccess']> = {
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetailPriceResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RetailPrice'] = ResolversParentTypes['RetailPrice']> = {
  offer?: Resolver<Maybe<ResolversTypes['SupplierOffer']>, ParentType, ContextType>;
  onShelf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RetailPriceConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RetailPriceConnection'] = ResolversParentTypes['RetailPriceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RetailPriceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RetailPriceEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RetailPriceEdge'] = ResolversParentTypes['RetailPriceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RetailPrice'], ParentType, ContextType>;
};

export type ReviewInspectionPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ReviewInspectionPayload'] = ResolversParentTypes['ReviewInspectionPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'ReviewInspectionSuccess', ParentType, ContextType>;
};

export type ReviewInspectionSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ReviewInspectionSuccess'] = ResolversParentTypes['ReviewInspectionSuccess']> = {
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewSupplierPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ReviewSupplierPayload'] = ResolversParentTypes['ReviewSupplierPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'ReviewSupplierSuccess', ParentType, ContextType>;
};

export type ReviewSupplierSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ReviewSupplierSuccess'] = ResolversParentTypes['ReviewSupplierSuccess']> = {
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeInvitationPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RevokeInvitationPayload'] = ResolversParentTypes['RevokeInvitationPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RevokeInvitationSuccess', ParentType, ContextType>;
};

export type RevokeInvitationSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RevokeInvitationSuccess'] = ResolversParentTypes['RevokeInvitationSuccess']> = {
  invitation?: Resolver<ResolversTypes['PartyInvitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RunImportPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RunImportPayload'] = ResolversParentTypes['RunImportPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RunImportSuccess', ParentType, ContextType>;
};

export type RunImportSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['RunImportSuccess'] = ResolversParentTypes['RunImportSuccess']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetContractPricePayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SetContractPricePayload'] = ResolversParentTypes['SetContractPricePayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SetContractPriceSuccess', ParentType, ContextType>;
};

export type SetContractPriceSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SetContractPriceSuccess'] = ResolversParentTypes['SetContractPriceSuccess']> = {
  price?: Resolver<ResolversTypes['ContractPrice'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetListingLimitPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SetListingLimitPayload'] = ResolversParentTypes['SetListingLimitPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SetListingLimitSuccess', ParentType, ContextType>;
};

export type SetListingLimitSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SetListingLimitSuccess'] = ResolversParentTypes['SetListingLimitSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetStockLowThresholdPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SetStockLowThresholdPayload'] = ResolversParentTypes['SetStockLowThresholdPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SetStockLowThresholdSuccess', ParentType, ContextType>;
};

export type SetStockLowThresholdSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SetStockLowThresholdSuccess'] = ResolversParentTypes['SetStockLowThresholdSuccess']> = {
  offer?: Resolver<ResolversTypes['SupplierOffer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartImportPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['StartImportPayload'] = ResolversParentTypes['StartImportPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'StartImportSuccess', ParentType, ContextType>;
};

export type StartImportSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['StartImportSuccess'] = ResolversParentTypes['StartImportSuccess']> = {
  import?: Resolver<ResolversTypes['Import'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StockLevelResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['StockLevel'] = ResolversParentTypes['StockLevel']> = {
  available?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  journal?: Resolver<ResolversTypes['StockMovementConnection'], ParentType, ContextType, RequireFields<StockLevelJournalArgs, 'first'>>;
  lowThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHand?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['StockMovement'] = ResolversParentTypes['StockMovement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StockMovementKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onHandAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onHandDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['StockAdjustmentReason']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reservedAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reservedDelta?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StockMovementConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['StockMovementConnection'] = ResolversParentTypes['StockMovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StockMovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StockMovementEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['StockMovementEdge'] = ResolversParentTypes['StockMovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StockMovement'], ParentType, ContextType>;
};

export type SubmitInspectionPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SubmitInspectionPayload'] = ResolversParentTypes['SubmitInspectionPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SubmitInspectionSuccess', ParentType, ContextType>;
};

export type SubmitInspectionSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SubmitInspectionSuccess'] = ResolversParentTypes['SubmitInspectionSuccess']> = {
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<SupplierContractsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imports?: Resolver<Maybe<ResolversTypes['ImportConnection']>, ParentType, ContextType, RequireFields<SupplierImportsArgs, 'first'>>;
  inspections?: Resolver<Maybe<ResolversTypes['InspectionConnection']>, ParentType, ContextType, RequireFields<SupplierInspectionsArgs, 'first'>>;
  invitations?: Resolver<Maybe<ResolversTypes['PartyInvitationConnection']>, ParentType, ContextType, RequireFields<SupplierInvitationsArgs, 'first'>>;
  licenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['PartyMemberConnection']>, ParentType, ContextType, RequireFields<SupplierMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<SupplierProductsArgs, 'first'>>;
  purchasePlans?: Resolver<Maybe<ResolversTypes['PurchasePlanConnection']>, ParentType, ContextType, RequireFields<SupplierPurchasePlansArgs, 'first'>>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SupplierStatus'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierFacetResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SupplierFacet'] = ResolversParentTypes['SupplierFacet']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierOfferResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['SupplierOffer'] = ResolversParentTypes['SupplierOffer'], FederationReferenceType extends FederationReferenceTypes['SupplierOffer'] = FederationReferenceTypes['SupplierOffer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SupplierOffer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  batches?: Resolver<Maybe<ResolversTypes['BatchConnection']>, ParentType, ContextType, RequireFields<SupplierOfferBatchesArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  purchasePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<SupplierOfferPurchasePriceArgs, 'merchantId'>>;
  status?: Resolver<ResolversTypes['OfferStatus'], ParentType, ContextType>;
  stock?: Resolver<Maybe<ResolversTypes['StockLevel']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['ProductVariant'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['OfferVisibility'], ParentType, ContextType>;
  wholesalePrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type TellableCouponResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['TellableCoupon'] = ResolversParentTypes['TellableCoupon']> = {
  amountMinor?: Resolver<Maybe<ResolversTypes['MinorUnits']>, ParentType, ContextType>;
  capMinor?: Resolver<Maybe<ResolversTypes['MinorUnits']>, ParentType, ContextType>;
  couponId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  forAllGoods?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minimumSpendMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rateBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TellableGoodsResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['TellableGoods'] = ResolversParentTypes['TellableGoods']> = {
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TellablesResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Tellables'] = ResolversParentTypes['Tellables']> = {
  coupon?: Resolver<Maybe<ResolversTypes['TellableCoupon']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  goods?: Resolver<Array<ResolversTypes['TellableGoods']>, ParentType, ContextType>;
  shop?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraceEventResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['TraceEvent'] = ResolversParentTypes['TraceEvent']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TraceKind'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prevHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recorderHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraceVerificationResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['TraceVerification'] = ResolversParentTypes['TraceVerification']> = {
  brokenAt?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checkedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['TraceProblem']>, ParentType, ContextType>;
};

export type UnlistListingPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UnlistListingPayload'] = ResolversParentTypes['UnlistListingPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'NotFoundError' | 'UnlistListingSuccess', ParentType, ContextType>;
};

export type UnlistListingSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UnlistListingSuccess'] = ResolversParentTypes['UnlistListingSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnusableCouponResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UnusableCoupon'] = ResolversParentTypes['UnusableCoupon']> = {
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CouponUnusableReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateCategoryPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UpdateCategoryPayload'] = ResolversParentTypes['UpdateCategoryPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateCategorySuccess', ParentType, ContextType>;
};

export type UpdateCategorySuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UpdateCategorySuccess'] = ResolversParentTypes['UpdateCategorySuccess']> = {
  category?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateMerchantPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UpdateMerchantPayload'] = ResolversParentTypes['UpdateMerchantPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateMerchantSuccess', ParentType, ContextType>;
};

export type UpdateMerchantSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UpdateMerchantSuccess'] = ResolversParentTypes['UpdateMerchantSuccess']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UpdateProductPayload'] = ResolversParentTypes['UpdateProductPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateProductSuccess', ParentType, ContextType>;
};

export type UpdateProductSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UpdateProductSuccess'] = ResolversParentTypes['UpdateProductSuccess']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type VariantOptionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['VariantOption'] = ResolversParentTypes['VariantOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = CatalogContext> = {
  AcceptContractPayload?: AcceptContractPayloadResolvers<ContextType>;
  AcceptContractSuccess?: AcceptContractSuccessResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AcceptInvitationSuccess?: AcceptInvitationSuccessResolvers<ContextType>;
  AddVariantPayload?: AddVariantPayloadResolvers<ContextType>;
  AddVariantSuccess?: AddVariantSuccessResolvers<ContextType>;
  AdjustStockPayload?: AdjustStockPayloadResolvers<ContextType>;
  AdjustStockSuccess?: AdjustStockSuccessResolvers<ContextType>;
  AppendImportChunkPayload?: AppendImportChunkPayloadResolvers<ContextType>;
  AppendImportChunkSuccess?: AppendImportChunkSuccessResolvers<ContextType>;
  AppliedCoupon?: AppliedCouponResolvers<ContextType>;
  ApplyAsSupplierPayload?: ApplyAsSupplierPayloadResolvers<ContextType>;
  ApplyAsSupplierSuccess?: ApplyAsSupplierSuccessResolvers<ContextType>;
  ArchiveProductPayload?: ArchiveProductPayloadResolvers<ContextType>;
  ArchiveProductSuccess?: ArchiveProductSuccessResolvers<ContextType>;
  AssignToSegmentPayload?: AssignToSegmentPayloadResolvers<ContextType>;
  AssignToSegmentSuccess?: AssignToSegmentSuccessResolvers<ContextType>;
  AttributeFacet?: AttributeFacetResolvers<ContextType>;
  AttributeValueFacet?: AttributeValueFacetResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  BatchConnection?: BatchConnectionResolvers<ContextType>;
  BatchEdge?: BatchEdgeResolvers<ContextType>;
  CancelImportPayload?: CancelImportPayloadResolvers<ContextType>;
  CancelImportSuccess?: CancelImportSuccessResolvers<ContextType>;
  CancelPurchasePlanPayload?: CancelPurchasePlanPayloadResolvers<ContextType>;
  CancelPurchasePlanSuccess?: CancelPurchasePlanSuccessResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  CategoryFacet?: CategoryFacetResolvers<ContextType>;
  ChangeListingPricePayload?: ChangeListingPricePayloadResolvers<ContextType>;
  ChangeListingPriceSuccess?: ChangeListingPriceSuccessResolvers<ContextType>;
  ChangeMemberRolePayload?: ChangeMemberRolePayloadResolvers<ContextType>;
  ChangeMemberRoleSuccess?: ChangeMemberRoleSuccessResolvers<ContextType>;
  ClaimCouponPayload?: ClaimCouponPayloadResolvers<ContextType>;
  ClaimCouponSuccess?: ClaimCouponSuccessResolvers<ContextType>;
  ClosePurchasePlanPayload?: ClosePurchasePlanPayloadResolvers<ContextType>;
  ClosePurchasePlanSuccess?: ClosePurchasePlanSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Contract?: ContractResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractPrice?: ContractPriceResolvers<ContextType>;
  ContractPriceConnection?: ContractPriceConnectionResolvers<ContextType>;
  ContractPriceEdge?: ContractPriceEdgeResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponClaim?: CouponClaimResolvers<ContextType>;
  CouponClaimConnection?: CouponClaimConnectionResolvers<ContextType>;
  CouponClaimEdge?: CouponClaimEdgeResolvers<ContextType>;
  CouponConnection?: CouponConnectionResolvers<ContextType>;
  CouponEdge?: CouponEdgeResolvers<ContextType>;
  CouponQuote?: CouponQuoteResolvers<ContextType>;
  CouponRecommendationReason?: CouponRecommendationReasonResolvers<ContextType>;
  CreateCategoryPayload?: CreateCategoryPayloadResolvers<ContextType>;
  CreateCategorySuccess?: CreateCategorySuccessResolvers<ContextType>;
  CreateCouponPayload?: CreateCouponPayloadResolvers<ContextType>;
  CreateCouponSuccess?: CreateCouponSuccessResolvers<ContextType>;
  CreateGroupBuyActivityPayload?: CreateGroupBuyActivityPayloadResolvers<ContextType>;
  CreateGroupBuyActivitySuccess?: CreateGroupBuyActivitySuccessResolvers<ContextType>;
  CreateListingPayload?: CreateListingPayloadResolvers<ContextType>;
  CreateListingSuccess?: CreateListingSuccessResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  CreateProductSuccess?: CreateProductSuccessResolvers<ContextType>;
  CsvPage?: CsvPageResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DefineInspectionStandardPayload?: DefineInspectionStandardPayloadResolvers<ContextType>;
  DefineInspectionStandardSuccess?: DefineInspectionStandardSuccessResolvers<ContextType>;
  DescribedGoods?: DescribedGoodsResolvers<ContextType>;
  EndBatchPayload?: EndBatchPayloadResolvers<ContextType>;
  EndBatchSuccess?: EndBatchSuccessResolvers<ContextType>;
  EndContractPayload?: EndContractPayloadResolvers<ContextType>;
  EndContractSuccess?: EndContractSuccessResolvers<ContextType>;
  EndCouponPayload?: EndCouponPayloadResolvers<ContextType>;
  EndCouponSuccess?: EndCouponSuccessResolvers<ContextType>;
  EndGroupBuyActivityPayload?: EndGroupBuyActivityPayloadResolvers<ContextType>;
  EndGroupBuyActivitySuccess?: EndGroupBuyActivitySuccessResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  GoodsTrait?: GoodsTraitResolvers<ContextType>;
  GroupBuyActivity?: GroupBuyActivityResolvers<ContextType>;
  GroupBuyActivityConnection?: GroupBuyActivityConnectionResolvers<ContextType>;
  GroupBuyActivityEdge?: GroupBuyActivityEdgeResolvers<ContextType>;
  GroupBuyTerms?: GroupBuyTermsResolvers<ContextType>;
  HeldCoupon?: HeldCouponResolvers<ContextType>;
  HeldLine?: HeldLineResolvers<ContextType>;
  HeldSale?: HeldSaleResolvers<ContextType>;
  HoldAnswer?: HoldAnswerResolvers<ContextType>;
  HoldRefusal?: HoldRefusalResolvers<ContextType>;
  Import?: ImportResolvers<ContextType>;
  ImportConnection?: ImportConnectionResolvers<ContextType>;
  ImportEdge?: ImportEdgeResolvers<ContextType>;
  ImportError?: ImportErrorResolvers<ContextType>;
  ImportErrorConnection?: ImportErrorConnectionResolvers<ContextType>;
  ImportErrorEdge?: ImportErrorEdgeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionStandard?: InspectionStandardResolvers<ContextType>;
  InspectionStandardConnection?: InspectionStandardConnectionResolvers<ContextType>;
  InspectionStandardEdge?: InspectionStandardEdgeResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InviteMemberPayload?: InviteMemberPayloadResolvers<ContextType>;
  InviteMemberSuccess?: InviteMemberSuccessResolvers<ContextType>;
  JoinPurchasePlanPayload?: JoinPurchasePlanPayloadResolvers<ContextType>;
  JoinPurchasePlanSuccess?: JoinPurchasePlanSuccessResolvers<ContextType>;
  LeavePartyPayload?: LeavePartyPayloadResolvers<ContextType>;
  LeavePartySuccess?: LeavePartySuccessResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  ListingPrice?: ListingPriceResolvers<ContextType>;
  ListingPriceConnection?: ListingPriceConnectionResolvers<ContextType>;
  ListingPriceEdge?: ListingPriceEdgeResolvers<ContextType>;
  Measurement?: MeasurementResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OpenPurchasePlanPayload?: OpenPurchasePlanPayloadResolvers<ContextType>;
  OpenPurchasePlanSuccess?: OpenPurchasePlanSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PartyInvitation?: PartyInvitationResolvers<ContextType>;
  PartyInvitationConnection?: PartyInvitationConnectionResolvers<ContextType>;
  PartyInvitationEdge?: PartyInvitationEdgeResolvers<ContextType>;
  PartyMember?: PartyMemberResolvers<ContextType>;
  PartyMemberConnection?: PartyMemberConnectionResolvers<ContextType>;
  PartyMemberEdge?: PartyMemberEdgeResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  ProductFacets?: ProductFacetsResolvers<ContextType>;
  ProductMedia?: ProductMediaResolvers<ContextType>;
  ProductSearchConnection?: ProductSearchConnectionResolvers<ContextType>;
  ProductVariant?: ProductVariantResolvers<ContextType>;
  ProposeContractPayload?: ProposeContractPayloadResolvers<ContextType>;
  ProposeContractSuccess?: ProposeContractSuccessResolvers<ContextType>;
  PublishCouponPayload?: PublishCouponPayloadResolvers<ContextType>;
  PublishCouponSuccess?: PublishCouponSuccessResolvers<ContextType>;
  PublishGroupBuyActivityPayload?: PublishGroupBuyActivityPayloadResolvers<ContextType>;
  PublishGroupBuyActivitySuccess?: PublishGroupBuyActivitySuccessResolvers<ContextType>;
  PublishListingPayload?: PublishListingPayloadResolvers<ContextType>;
  PublishListingSuccess?: PublishListingSuccessResolvers<ContextType>;
  PurchaseDemand?: PurchaseDemandResolvers<ContextType>;
  PurchaseDemandConnection?: PurchaseDemandConnectionResolvers<ContextType>;
  PurchaseDemandEdge?: PurchaseDemandEdgeResolvers<ContextType>;
  PurchaseOrder?: PurchaseOrderResolvers<ContextType>;
  PurchaseOrderConnection?: PurchaseOrderConnectionResolvers<ContextType>;
  PurchaseOrderEdge?: PurchaseOrderEdgeResolvers<ContextType>;
  PurchasePlan?: PurchasePlanResolvers<ContextType>;
  PurchasePlanConnection?: PurchasePlanConnectionResolvers<ContextType>;
  PurchasePlanEdge?: PurchasePlanEdgeResolvers<ContextType>;
  PurchaseTier?: PurchaseTierResolvers<ContextType>;
  PutBatchInForcePayload?: PutBatchInForcePayloadResolvers<ContextType>;
  PutBatchInForceSuccess?: PutBatchInForceSuccessResolvers<ContextType>;
  PutOfferPayload?: PutOfferPayloadResolvers<ContextType>;
  PutOfferSuccess?: PutOfferSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotedLine?: QuotedLineResolvers<ContextType>;
  RaiseCouponLimitPayload?: RaiseCouponLimitPayloadResolvers<ContextType>;
  RaiseCouponLimitSuccess?: RaiseCouponLimitSuccessResolvers<ContextType>;
  RecallBatchPayload?: RecallBatchPayloadResolvers<ContextType>;
  RecallBatchSuccess?: RecallBatchSuccessResolvers<ContextType>;
  RecommendationReason?: RecommendationReasonResolvers<ContextType>;
  RecommendedCoupon?: RecommendedCouponResolvers<ContextType>;
  RecommendedListing?: RecommendedListingResolvers<ContextType>;
  RecordTraceEventPayload?: RecordTraceEventPayloadResolvers<ContextType>;
  RecordTraceEventSuccess?: RecordTraceEventSuccessResolvers<ContextType>;
  RegisterBatchPayload?: RegisterBatchPayloadResolvers<ContextType>;
  RegisterBatchSuccess?: RegisterBatchSuccessResolvers<ContextType>;
  RegisterMerchantPayload?: RegisterMerchantPayloadResolvers<ContextType>;
  RegisterMerchantSuccess?: RegisterMerchantSuccessResolvers<ContextType>;
  RegisterSupplierPayload?: RegisterSupplierPayloadResolvers<ContextType>;
  RegisterSupplierSuccess?: RegisterSupplierSuccessResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  RemoveMemberSuccess?: RemoveMemberSuccessResolvers<ContextType>;
  RetailPrice?: RetailPriceResolvers<ContextType>;
  RetailPriceConnection?: RetailPriceConnectionResolvers<ContextType>;
  RetailPriceEdge?: RetailPriceEdgeResolvers<ContextType>;
  ReviewInspectionPayload?: ReviewInspectionPayloadResolvers<ContextType>;
  ReviewInspectionSuccess?: ReviewInspectionSuccessResolvers<ContextType>;
  ReviewSupplierPayload?: ReviewSupplierPayloadResolvers<ContextType>;
  ReviewSupplierSuccess?: ReviewSupplierSuccessResolvers<ContextType>;
  RevokeInvitationPayload?: RevokeInvitationPayloadResolvers<ContextType>;
  RevokeInvitationSuccess?: RevokeInvitationSuccessResolvers<ContextType>;
  RunImportPayload?: RunImportPayloadResolvers<ContextType>;
  RunImportSuccess?: RunImportSuccessResolvers<ContextType>;
  SetContractPricePayload?: SetContractPricePayloadResolvers<ContextType>;
  SetContractPriceSuccess?: SetContractPriceSuccessResolvers<ContextType>;
  SetListingLimitPayload?: SetListingLimitPayloadResolvers<ContextType>;
  SetListingLimitSuccess?: SetListingLimitSuccessResolvers<ContextType>;
  SetStockLowThresholdPayload?: SetStockLowThresholdPayloadResolvers<ContextType>;
  SetStockLowThresholdSuccess?: SetStockLowThresholdSuccessResolvers<ContextType>;
  StartImportPayload?: StartImportPayloadResolvers<ContextType>;
  StartImportSuccess?: StartImportSuccessResolvers<ContextType>;
  StockLevel?: StockLevelResolvers<ContextType>;
  StockMovement?: StockMovementResolvers<ContextType>;
  StockMovementConnection?: StockMovementConnectionResolvers<ContextType>;
  StockMovementEdge?: StockMovementEdgeResolvers<ContextType>;
  SubmitInspectionPayload?: SubmitInspectionPayloadResolvers<ContextType>;
  SubmitInspectionSuccess?: SubmitInspectionSuccessResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierFacet?: SupplierFacetResolvers<ContextType>;
  SupplierOffer?: SupplierOfferResolvers<ContextType>;
  TellableCoupon?: TellableCouponResolvers<ContextType>;
  TellableGoods?: TellableGoodsResolvers<ContextType>;
  Tellables?: TellablesResolvers<ContextType>;
  TraceEvent?: TraceEventResolvers<ContextType>;
  TraceVerification?: TraceVerificationResolvers<ContextType>;
  UnlistListingPayload?: UnlistListingPayloadResolvers<ContextType>;
  UnlistListingSuccess?: UnlistListingSuccessResolvers<ContextType>;
  UnusableCoupon?: UnusableCouponResolvers<ContextType>;
  UpdateCategoryPayload?: UpdateCategoryPayloadResolvers<ContextType>;
  UpdateCategorySuccess?: UpdateCategorySuccessResolvers<ContextType>;
  UpdateMerchantPayload?: UpdateMerchantPayloadResolvers<ContextType>;
  UpdateMerchantSuccess?: UpdateMerchantSuccessResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  UpdateProductSuccess?: UpdateProductSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VariantOption?: VariantOptionResolvers<ContextType>;
};

