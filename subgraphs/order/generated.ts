import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgentKey } from './resolvers/orders/Agent.ts';
import type { MerchantKey } from './resolvers/orders/Merchant.ts';
import type { SeenOrder, SeenCoupon, OrderLineRow } from './store/orders.ts';
import type { OrderPage } from './resolvers/orders/order-connection.ts';
import type { CustomerRow } from './store/customers.ts';
import type { PaymentRow } from './store/payments.ts';
import type { RefundRow, RefundLineRow } from './store/refunds.ts';
import type { Quote } from './actions/quote-order.ts';
import type { QuoteLine } from './resolvers/orders/OrderQuote.ts';
import type { AfterSaleRow } from './store/after-sales.ts';
import type { AfterSalePage, SeenAfterSaleLine } from './loaders/after-sales.ts';
import type { SeenAddress } from './loaders/customers.ts';
import type { SuppliedLineRow, FulfillmentRow, ShipmentRow, ShipmentLineRow } from './store/fulfillments.ts';
import type { FulfillmentPage } from './loaders/fulfillment.ts';
import type { RefundQuote as Quoted } from './actions/quote-refund.ts';
import type { QuotedCommission, QuotedLine } from './resolvers/after-sales/index.ts';
import type { SupplierKey } from './resolvers/fulfillment/index.ts';
import type { ListingKey } from './resolvers/reviews/index.ts';
import type { ReviewRow } from './store/reviews.ts';
import type { ReviewPage } from './loaders/reviews.ts';
import type { SeenAccount, EntryPage } from './loaders/points.ts';
import type { PointsEntryRow } from './store/points.ts';
import type { ActivityKey } from './resolvers/group-buying/index.ts';
import type { SeenMember, TeamPage } from './loaders/group-buying.ts';
import type { TeamRow } from './store/group-buying.ts';
import type { AdSpendPage, SeenDay, SeenStats, SeenRepurchases, SeenSegment, SeenTotal } from './loaders/statistics.ts';
import type { AdSpendRow } from './store/statistics/ad-spend.ts';
import type { CustomerStatisticsRow, CountedRow } from './store/statistics/counting.ts';
import type { WindowFigures } from './domain/statistics/figures.ts';
import type { InvitationRow } from './store/statistics/invitations.ts';
import type { OrderContext } from './loaders.ts';
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
  /** An opaque, signed place in a live stream. It holds for one stream only and outlives reconnects. */
  Cursor: { input: string; output: string; }
  /** An instant: RFC 3339 in UTC with milliseconds, such as 2026-11-11T03:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar day in the merchant's time zone: `yyyy-mm-dd`, 2000-01-01 to 2100-12-31. */
  Day: { input: string; output: string; }
  /** A whole number of the smallest currency unit (CNY: fen), between -(2^53 - 1) and 2^53 - 1. Floats are refused. */
  MinorUnits: { input: bigint; output: bigint; }
  /** A whole number of a merchant's points (积分), between -(2^53 - 1) and 2^53 - 1. Floats are refused. */
  Points: { input: bigint; output: bigint; }
  _FieldSet: { input: string; output: string; }
};

/** A page of advertising entries. */
export type AdSpendConnection = {
  __typename?: 'AdSpendConnection';
  /** The items, each with its cursor. */
  edges: Array<AdSpendEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An advertising entry in a list. */
export type AdSpendEdge = {
  __typename?: 'AdSpendEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AdSpendEntry;
};

/** What a merchant spent on advertising, as it was entered (广告投放). Entries stay; a wrong one is taken back by another. */
export type AdSpendEntry = {
  __typename?: 'AdSpendEntry';
  /** How much; less than 0 takes back. */
  amount: Money;
  /** Where, in the merchant's words. */
  channel: Scalars['String']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** For which day. */
  day: Scalars['Day']['output'];
  /** Opaque, `asp_…`. */
  id: Scalars['ID']['output'];
  /** A note; may be empty. */
  note: Scalars['String']['output'];
  /** The user who entered it. */
  recordedBy: Scalars['String']['output'];
};

/** Points to give or to take. */
export type AdjustPointsInput = {
  /** Whose points. */
  customerId: Scalars['ID']['input'];
  /** How many; negative to take. Up to 1,000,000 and not 0. */
  delta: Scalars['Points']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why; plain text, 1 to 200 characters. The customer sees it. */
  note: Scalars['String']['input'];
};

/** What adjustPoints answers. */
export type AdjustPointsPayload = AdjustPointsSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The points came, or went. */
export type AdjustPointsSuccess = {
  __typename?: 'AdjustPointsSuccess';
  /** Whose. */
  customer: Customer;
};

/**
 * What a customer asks for after the sale, of one supplier (售后单). The customer, the merchant's people, apps with
 * `orders:read`, the platform; the supplier's people without prices and buyer.
 */
export type AfterSale = {
  __typename?: 'AfterSale';
  /** When it turned out that nobody had answered in time; null when somebody did. */
  breachedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it came to its end; null before. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** In the customer's words, at most 500 characters. */
  description: Scalars['String']['output'];
  /** Links to pictures and films, at most 9. */
  evidence: Array<Scalars['String']['output']>;
  /** Opaque, `ase_…`. */
  id: Scalars['ID']['output'];
  /** What is asked for. */
  kind: AfterSaleKind;
  /** Which units. */
  lines: Array<AfterSaleLine>;
  /** Of which order; null for the supplier. */
  order: Maybe<Order>;
  /** What people call that order. */
  orderNumber: Scalars['String']['output'];
  /** Why. */
  reason: AfterSaleReason;
  /** The refund; null before, and for the supplier. */
  refund: Maybe<Refund>;
  /** How the replacement comes, as `carrier number`; null before. */
  replacementParcel: Maybe<Scalars['String']['output']>;
  /** When it was asked. */
  requestedAt: Scalars['DateTime']['output'];
  /** Until when it is to be answered: two hours after it was asked (2小时内响应). */
  respondBy: Scalars['DateTime']['output'];
  /** When it was answered first; null before. */
  respondedAt: Maybe<Scalars['DateTime']['output']>;
  /** How the goods come back, as `carrier number`; null before. */
  returnParcel: Maybe<Scalars['String']['output']>;
  /** Until when granted goods are to be sent back; null when none are. */
  sendBackBy: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: AfterSaleStatus;
  /** Every step, oldest first. */
  steps: Array<AfterSaleStep>;
  /** Whose goods. */
  supplier: Supplier;
};

/** A page of after-sales. */
export type AfterSaleConnection = {
  __typename?: 'AfterSaleConnection';
  /** The items, each with its cursor. */
  edges: Array<AfterSaleEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An after-sale in a list. */
export type AfterSaleEdge = {
  __typename?: 'AfterSaleEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The after-sale. */
  node: AfterSale;
};

/** Which after-sale. */
export type AfterSaleInput = {
  /** The after-sale's id. */
  afterSaleId: Scalars['ID']['input'];
};

/** What a customer asks for after the sale. */
export type AfterSaleKind =
  /** Goods back for the same anew (换货). */
  | 'EXCHANGE'
  /** Money back without goods: not shipped yet, or faulty (仅退款). */
  | 'REFUND_ONLY'
  /** Goods back for money back (退货退款). */
  | 'RETURN';

/** Units that are asked for. */
export type AfterSaleLine = {
  __typename?: 'AfterSaleLine';
  /** The order line's id. */
  lineId: Scalars['ID']['output'];
  /** The goods' name at placement. */
  productName: Scalars['String']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
  /** How many of them were never shipped. */
  unshipped: Scalars['Int']['output'];
  /** Which variant. */
  variantName: Scalars['String']['output'];
};

/** Units of a line. */
export type AfterSaleLineInput = {
  /** Which line. */
  lineId: Scalars['ID']['input'];
  /** How many units, 1 or more. */
  quantity: Scalars['Int']['input'];
};

/** A parcel of an after-sale. */
export type AfterSaleParcelInput = {
  /** Which after-sale. */
  afterSaleId: Scalars['ID']['input'];
  /** Who carries it, 2 to 30 of A-Z, 0-9 and _. */
  carrier: Scalars['String']['input'];
  /** The carrier's number of it, 4 to 40 letters, digits and -. */
  trackingNumber: Scalars['String']['input'];
};

/** Who took a step of an after-sale. */
export type AfterSaleParty =
  /** Time, or the payment provider. */
  | 'CLOCK'
  /** The customer. */
  | 'CUSTOMER'
  /** The merchant's people. */
  | 'MERCHANT'
  /** The platform. */
  | 'PLATFORM'
  /** The supplier's people. */
  | 'SUPPLIER';

/** What the steps of an after-sale answer. */
export type AfterSalePayload = AfterSaleSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** Why a customer asks. */
export type AfterSaleReason =
  /** Damaged on the way. */
  | 'DAMAGED'
  /** Never arrived. */
  | 'NOT_RECEIVED'
  /** None is needed within seven days of arrival, except for goods such as fresh ones (七天无理由). */
  | 'NO_REASON'
  /** Another, said in words. */
  | 'OTHER'
  /** Faulty. */
  | 'QUALITY'
  /** Other goods than ordered. */
  | 'WRONG_GOODS';

/** How fast a merchant's after-sales were answered (响应时效). */
export type AfterSaleStats = {
  __typename?: 'AfterSaleStats';
  /** How many of them were answered. */
  answered: Scalars['Int']['output'];
  /** How many of them were not answered in time. */
  breached: Scalars['Int']['output'];
  /** How many were asked. */
  count: Scalars['Int']['output'];
  /** Half of the answered ones were answered within so many minutes; null when none were. */
  medianMinutes: Maybe<Scalars['Float']['output']>;
};

/** Where an after-sale stands. */
export type AfterSaleStatus =
  /** Granted; the goods are to be sent back. */
  | 'APPROVED'
  /** Done. */
  | 'CLOSED'
  /** Before the platform: not answered in time, or put there by the customer (平台介入). */
  | 'ESCALATED'
  /** The goods are back. */
  | 'RECEIVED'
  /** The money is on its way back. */
  | 'REFUNDING'
  /** Turned down; the customer may put it before the platform, once. */
  | 'REJECTED'
  /** The replacement is on its way. */
  | 'REPLACEMENT_SHIPPED'
  /** Asked; to be answered by `respondBy` (待响应). */
  | 'REQUESTED'
  /** The goods are on their way back. */
  | 'RETURN_IN_TRANSIT'
  /** The customer asks no more, or did not send the goods. */
  | 'WITHDRAWN';

/** A step of an after-sale, which is only appended to. */
export type AfterSaleStep = {
  __typename?: 'AfterSaleStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Whether it was taken because nobody had answered in time. */
  breach: Scalars['Boolean']['output'];
  /** What was said, at most 500 characters; may be empty. */
  note: Scalars['String']['output'];
  /** Who took it. */
  party: AfterSaleParty;
  /** Where it came. */
  status: AfterSaleStatus;
};

/** The step is taken. */
export type AfterSaleSuccess = {
  __typename?: 'AfterSaleSuccess';
  /** The after-sale, as it is now. */
  afterSale: AfterSale;
};

/** How old a customer is (年龄段). */
export type AgeBand =
  /** 18 to 24. */
  | 'AGE_18_24'
  /** 25 to 30. */
  | 'AGE_25_30'
  /** 31 to 40. */
  | 'AGE_31_40'
  /** 41 to 50. */
  | 'AGE_41_50'
  /** Over 50. */
  | 'AGE_OVER_50'
  /** Under 18. */
  | 'AGE_UNDER_18';

/** A member of a merchant's distribution. The distribution subgraph owns it. */
export type Agent = {
  __typename?: 'Agent';
  /** Orders attributed to this agent, newest first, without the buyer. The agent and the merchant's people; null for others. */
  attributedOrders: Maybe<OrderConnection>;
  /** Opaque, `agt_…`. */
  id: Scalars['ID']['output'];
  /** Which program. */
  program: Program;
};


/** A member of a merchant's distribution. The distribution subgraph owns it. */
export type AgentAttributedOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An answer to an after-sale. */
export type AnswerAfterSaleInput = {
  /** Which after-sale. */
  afterSaleId: Scalars['ID']['input'];
  /** Whether it is granted. */
  approve: Scalars['Boolean']['input'];
  /** In words, at most 500 characters; needed to turn it down. */
  note?: Scalars['String']['input'];
};

/** Goods made together. The catalog owns it. */
export type Batch = {
  __typename?: 'Batch';
  /** Opaque, `bat_…`. */
  id: Scalars['ID']['output'];
};

/** Which order to call off. */
export type CancelOrderInput = {
  /** The order's id. */
  orderId: Scalars['ID']['input'];
};

/** What cancelOrder answers. */
export type CancelOrderPayload = CancelOrderSuccess | ConflictError | ForbiddenError | NotFoundError;

/** The order is called off. */
export type CancelOrderSuccess = {
  __typename?: 'CancelOrderSuccess';
  /** The order, CANCELLED. */
  order: Order;
};

/** A merchant's card. The card subgraph owns it. */
export type Card = {
  __typename?: 'Card';
  /** Opaque, `crd_…`. */
  id: Scalars['ID']['output'];
};

/** One argument for a provider's own program. */
export type ClientParameter = {
  __typename?: 'ClientParameter';
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its value. */
  value: Scalars['String']['output'];
};

/** Which order arrived. */
export type ConfirmReceiptInput = {
  /** The order's id. */
  orderId: Scalars['ID']['input'];
};

/** What confirmReceipt answers. */
export type ConfirmReceiptPayload = ConfirmReceiptSuccess | ConflictError | ForbiddenError | NotFoundError;

/** What was sent has arrived. */
export type ConfirmReceiptSuccess = {
  __typename?: 'ConfirmReceiptSuccess';
  /** The order, as it is now. */
  order: Order;
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

/** A discount on conditions. The catalog owns it. */
export type Coupon = {
  __typename?: 'Coupon';
  /** Opaque, `cpn_…`. */
  id: Scalars['ID']['output'];
};

/** A user as one merchant's customer (客户). The customer, the merchant's people, apps with `orders:read`. */
export type Customer = {
  __typename?: 'Customer';
  /** The addresses the customer keeps, oldest first, at most 20. The customer only; null to others. */
  addresses: Maybe<Array<CustomerAddress>>;
  /** How old the customer is, if the customer agreed to profiling and said so. The customer and the merchant's people; null to others. */
  ageBand: Maybe<AgeBand>;
  /** When the customer first ordered, or told the merchant something of themselves. */
  createdAt: Scalars['DateTime']['output'];
  /** What the merchant calls the customer, 1 to 40 characters. */
  displayName: Scalars['String']['output'];
  /** When the customer was forgotten at their own wish; null when not. */
  erasedAt: Maybe<Scalars['DateTime']['output']>;
  /** The customer's gender, if the customer agreed to profiling and said so. The customer and the merchant's people; null to others. */
  gender: Maybe<Gender>;
  /** Opaque, `cus_…`. The same user is another customer at another merchant. */
  id: Scalars['ID']['output'];
  /** Whether the viewer is this customer. */
  isMe: Scalars['Boolean']['output'];
  /** When the customer agreed to be written to (营销消息); null when not. The customer and the merchant's people; null to others. */
  marketingConsentAt: Maybe<Scalars['DateTime']['output']>;
  /** Whose customer. */
  merchant: Merchant;
  /** The customer's orders, newest first. */
  orders: OrderConnection;
  /** The customer's points at this merchant. */
  pointsAccount: PointsAccount;
  /** When the customer agreed to profiling (用户画像); null when not. The customer and the merchant's people; null to others. */
  profilingConsentAt: Maybe<Scalars['DateTime']['output']>;
  /** What the customer's orders come to. The merchant's people and apps with `stats:read`; null for others, and before anything is paid. */
  statistics: Maybe<CustomerStatistics>;
};


/** A user as one merchant's customer (客户). The customer, the merchant's people, apps with `orders:read`. */
export type CustomerOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An address that a customer keeps. The customer only. */
export type CustomerAddress = {
  __typename?: 'CustomerAddress';
  /** The address. */
  address: DeliveryAddress;
  /** Opaque, `adr_…`. */
  id: Scalars['ID']['output'];
  /** Whether it is the one to offer first. */
  isDefault: Scalars['Boolean']['output'];
};

/** What a customer's orders come to. */
export type CustomerStatistics = {
  __typename?: 'CustomerStatistics';
  /** Completed orders of which not everything was refunded. */
  completedOrders: Scalars['Int']['output'];
  /** When the first one was paid. */
  firstPaidAt: Scalars['DateTime']['output'];
  /** When the last one was paid. */
  lastPaidAt: Scalars['DateTime']['output'];
  /** What was paid, less what has gone back. */
  netSales: Money;
  /** Paid orders, those that were called off later as well. */
  paidOrders: Scalars['Int']['output'];
};

/** What a merchant's day came to. */
export type DayStats = {
  __typename?: 'DayStats';
  /** What was spent on advertising that day, as it was entered. */
  adSpend: Money;
  /** Which day. */
  day: Scalars['Day']['output'];
  /** Gross sales (销售额): the totals of those orders, after coupons and points, with freight. */
  grossSales: Money;
  /** Net sales (净销售额): gross sales less refunds. Less than 0 on a day of refunds. */
  netSales: Money;
  /** Customers whose first paid order at the merchant was paid that day. */
  newCustomers: Scalars['Int']['output'];
  /** Orders whose money came that day, also those that wait for their group-buy team and those that were called off later. */
  ordersPaid: Scalars['Int']['output'];
  /** Orders placed, whatever became of them. */
  ordersPlaced: Scalars['Int']['output'];
  /** What was decided that day to go back of any paid order, goods and freight; counted on the day of the refund, whenever the order was paid. Money that no order took is in neither. */
  refunds: Money;
  /** Different customers who paid that day and had paid before another day. */
  returningCustomers: Scalars['Int']['output'];
  /** Units in the orders paid that day; refunded ones are not taken off. */
  units: Scalars['Int']['output'];
  /** Looks at the merchant's cards and at the goods on them, without crawlers, by the visitor's clock. */
  views: Scalars['Int']['output'];
  /** Different visitors who looked that day, as the card subgraph tells them apart. */
  visitors: Scalars['Int']['output'];
};

/** Where goods go (收货地址). It lies sealed and is opened only for those who may see it. */
export type DeliveryAddress = {
  __typename?: 'DeliveryAddress';
  /** The city; may be empty. */
  city: Scalars['String']['output'];
  /** The district; may be empty. */
  district: Scalars['String']['output'];
  /** The receiver's phone number. */
  phone: Scalars['String']['output'];
  /** The province; may be empty. */
  province: Scalars['String']['output'];
  /** Who receives, 1 to 40 characters. */
  recipient: Scalars['String']['output'];
  /** The 6-digit code of the district (GB/T 2260). */
  region: Scalars['String']['output'];
  /** Street and number, 1 to 200 characters. */
  street: Scalars['String']['output'];
};

/** Where goods are to go. */
export type DeliveryAddressInput = {
  /** The city, at most 30 characters. */
  city?: Scalars['String']['input'];
  /** The district, at most 30 characters. */
  district?: Scalars['String']['input'];
  /** A mainland mobile number, a line with area code, or an international number with +. */
  phone: Scalars['String']['input'];
  /** The province, at most 30 characters. */
  province?: Scalars['String']['input'];
  /** Who receives, 1 to 40 characters. */
  recipient: Scalars['String']['input'];
  /** The 6-digit code of the district (GB/T 2260). */
  region: Scalars['String']['input'];
  /** Street and number, 1 to 200 characters. */
  street: Scalars['String']['input'];
};

/** How fast goods are promised to arrive (配送时效). */
export type DeliveryKind =
  /** On the day after (次日达). */
  | 'NEXT_DAY'
  /** On the day of the payment, if it comes before the cut-off (当日达). */
  | 'SAME_DAY'
  /** Within the merchant's usual days (标准配送). */
  | 'STANDARD';

/** What a merchant promises for a region, and what it costs (配送规则). Public. */
export type DeliveryPolicy = {
  __typename?: 'DeliveryPolicy';
  /** What is paid before this minute of the merchant's local day goes out that day, 0 to 1,440. */
  cutoffMinute: Scalars['Int']['output'];
  /** How many days after the one it goes out on it arrives at the latest: SAME_DAY 0, NEXT_DAY 1, STANDARD 0 to 60. */
  days: Scalars['Int']['output'];
  /** From this sum of goods, after coupons and before points, it is free; null: never. */
  freeFromMinor: Maybe<Scalars['MinorUnits']['output']>;
  /** What the delivery costs, in the merchant's currency. */
  freightMinor: Scalars['MinorUnits']['output'];
  /** How fast. */
  kind: DeliveryKind;
  /** The beginning of the regions' 6-digit codes (GB/T 2260): none for everywhere, 2 digits a province, 4 a prefecture, 6 a district. The closest one holds. */
  regionPrefix: Scalars['String']['output'];
};

/** Where the viewer is to be forgotten. */
export type EraseMyDataInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** At which merchant. */
  merchantId: Scalars['ID']['input'];
};

/** What eraseMyData answers. */
export type EraseMyDataPayload = ConflictError | EraseMyDataSuccess | InvalidInputError | NotFoundError;

/** The viewer is forgotten. */
export type EraseMyDataSuccess = {
  __typename?: 'EraseMyDataSuccess';
  /** True. */
  erased: Scalars['Boolean']['output'];
};

/** Why a mutation was refused. Codes are closed lists; new ones are announced in the changelog. */
export type ErrorCode =
  /** There is no delivery address yet: goods are not sent without one, and where freight depends on it no order is placed. */
  | 'ADDRESS_MISSING'
  /** More would be taken back than was entered for that day and channel. */
  | 'AD_SPEND_BELOW_ZERO'
  /** This can be asked for faulty goods only. */
  | 'AFTER_SALE_NEEDS_FAULT'
  /** The goods have not arrived yet. */
  | 'AFTER_SALE_NOT_ARRIVED'
  /** The time to ask for this is over. */
  | 'AFTER_SALE_TOO_LATE'
  /** Not so many units are left to ask for. */
  | 'AFTER_SALE_TOO_MANY'
  /** The line has a review. */
  | 'ALREADY_REVIEWED'
  /** So many units are not left to ship: they were shipped, refunded or asked back. */
  | 'ALREADY_SHIPPED'
  /** One of the coupons cannot be used for this order; the message says which and why. */
  | 'COUPON_UNUSABLE'
  /** The merchant does not deliver there in this way, or not for the freight that was agreed. */
  | 'DELIVERY_UNAVAILABLE'
  /** The viewer may see the object but not do this with it. */
  | 'FORBIDDEN'
  /** The goods set aside for the group-buy activity are gone. */
  | 'GROUP_BUY_SHARE_TAKEN'
  /** The group-buy activity is over, or not of these goods. */
  | 'GROUP_BUY_UNAVAILABLE'
  /** The idempotency key was used before with another body. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An argument is malformed or outside its limits; `path` names it. */
  | 'INVALID_INPUT'
  /** One buyer may have so many of these goods, and would have more. */
  | 'LIMIT_PER_USER'
  /** Goods are not on this merchant's shelf. */
  | 'LISTING_UNAVAILABLE'
  /** The object does not exist, or the viewer may not know that it does. */
  | 'NOT_FOUND'
  /** There are not so many left of these goods. */
  | 'OUT_OF_STOCK'
  /** The goods are no longer held for the order: place it anew. */
  | 'PAYMENT_TIME_OVER'
  /** More points than the buyer has, or than the merchant's rules let this order be paid with. */
  | 'POINTS_UNUSABLE'
  /** The price differs from the one the buyer confirmed. */
  | 'PRICE_CHANGED'
  /** The payment provider does not accept this, or is not offered here: the sandbox is off where real money is taken. */
  | 'PROVIDER_REFUSED'
  /** A reason must be said. */
  | 'REASON_MISSING'
  /** There are fewer than 5 people in the group. */
  | 'SEGMENT_TOO_SMALL'
  /** The lines are of several suppliers. */
  | 'SEVERAL_SUPPLIERS'
  /** An order or an after-sale is still open. */
  | 'STILL_NEEDED'
  /** The group-buy team is full, or its time is over. */
  | 'TEAM_CLOSED'
  /** The buyer has too many unpaid orders at this merchant: pay or cancel one first. */
  | 'TOO_MANY_OPEN_ORDERS'
  /** The tracking number is that of another parcel. */
  | 'TRACKING_NUMBER_TAKEN'
  /** The visitor is known as somebody else. */
  | 'VISITOR_TAKEN'
  /** The order's state does not allow this. */
  | 'WRONG_STATE';

/** Which after-sale goes before the platform. */
export type EscalateAfterSaleInput = {
  /** Which after-sale. */
  afterSaleId: Scalars['ID']['input'];
  /** Why, at most 500 characters. */
  note?: Scalars['String']['input'];
};

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

/** A line as its supplier sees it. It tells no price. */
export type FulfillmentLine = {
  __typename?: 'FulfillmentLine';
  /** The batch the goods were sold from; null on lines from before there were batches. */
  batch: Maybe<Batch>;
  /** How many of them were refunded before they were shipped: they are not to be sent. */
  cancelledQuantity: Scalars['Int']['output'];
  /** How many of them have arrived. */
  deliveredQuantity: Scalars['Int']['output'];
  /** The order line's id, `orl_…`: what shipGoods names. */
  lineId: Scalars['ID']['output'];
  /** The supplier's offer; null on lines from before there were offers. */
  offer: Maybe<SupplierOffer>;
  /** The goods' name at placement. */
  productName: Scalars['String']['output'];
  /** How many units were ordered. */
  quantity: Scalars['Int']['output'];
  /** How many of them were shipped. */
  shippedQuantity: Scalars['Int']['output'];
  /** Which variant, by its option values. */
  variantName: Scalars['String']['output'];
};

/**
 * One supplier's part of an order (履约单). The supplier's people see it without prices, buyer and agent; the customer, the
 * merchant's people and apps with `orders:read` by their order.
 */
export type FulfillmentOrder = {
  __typename?: 'FulfillmentOrder';
  /** Where to. The supplier's people while there is something to ship or to hand over, the customer, the merchant's people, apps with `address:read`; null for others, and before there is one. */
  address: Maybe<DeliveryAddress>;
  /** When the last of it arrived; null before. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, `ful_…`. */
  id: Scalars['ID']['output'];
  /** What to send. */
  lines: Array<FulfillmentLine>;
  /** When the order was paid and the supplier could ship. */
  openedAt: Scalars['DateTime']['output'];
  /** The order; null for the supplier. */
  order: Maybe<Order>;
  /** What people call the order it is part of. */
  orderNumber: Scalars['String']['output'];
  /** How fast it was promised; null when nothing was. */
  promiseKind: Maybe<DeliveryKind>;
  /** Whether all of it arrived by then; null while nobody knows, or nothing was promised. */
  promiseMet: Maybe<Scalars['Boolean']['output']>;
  /** Until when it was promised; null when nothing was. */
  promisedBy: Maybe<Scalars['DateTime']['output']>;
  /** The parcels, oldest first. */
  shipments: Array<Shipment>;
  /** Where it stands. */
  status: FulfillmentStatus;
  /** Who ships. */
  supplier: Supplier;
};

/** A page of suppliers' parts of orders. */
export type FulfillmentOrderConnection = {
  __typename?: 'FulfillmentOrderConnection';
  /** The items, each with its cursor. */
  edges: Array<FulfillmentOrderEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A supplier's part of an order in a list. */
export type FulfillmentOrderEdge = {
  __typename?: 'FulfillmentOrderEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The part. */
  node: FulfillmentOrder;
};

/** Where a supplier's part of an order stands. */
export type FulfillmentStatus =
  /** All of it was refunded before it was shipped. */
  | 'CANCELLED'
  /** All of that has arrived. */
  | 'DELIVERED'
  /** Nothing of it was shipped. */
  | 'OPEN'
  /** Some of it was shipped. */
  | 'PARTIALLY_SHIPPED'
  /** All of it that was not refunded was shipped. */
  | 'SHIPPED';

/**
 * From a look at a card to the money (转化漏斗). Visitors and customers are counted each for themselves: who looked long before, or
 * was sent a link, buys without a look in these days.
 */
export type FunnelStats = {
  __typename?: 'FunnelStats';
  /** paidCustomers over visitors in basis points, to the nearest, a half up; null without a visitor. */
  conversionBps: Maybe<Scalars['Int']['output']>;
  /** Different customers whose money has come. */
  paidCustomers: Scalars['Int']['output'];
  /** Those of these orders whose money has come, by now. */
  paidOrders: Scalars['Int']['output'];
  /** Different customers who placed them. */
  placedCustomers: Scalars['Int']['output'];
  /** Orders placed in these days that came by a card or a share link. */
  placedOrders: Scalars['Int']['output'];
  /** Different visitors who looked at a card, or at goods on it, in these days. */
  visitors: Scalars['Int']['output'];
};

/** A customer's gender (性别), in the customer's own words. */
export type Gender =
  /** Female (女). */
  | 'FEMALE'
  /** Male (男). */
  | 'MALE'
  /** Another. */
  | 'OTHER';

/** A way to buy together. The catalog owns it. */
export type GroupBuyActivity = {
  __typename?: 'GroupBuyActivity';
  /** Opaque, `gba_…`. */
  id: Scalars['ID']['output'];
  /** Its teams that can be joined, newest first. Public. */
  joinableTeams: GroupBuyTeamConnection;
};


/** A way to buy together. The catalog owns it. */
export type GroupBuyActivityJoinableTeamsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Buying by a group-buy activity (拼团). */
export type GroupBuyInput = {
  /** Which activity; the order has one line, of its goods. */
  activityId: Scalars['ID']['input'];
  /** What happens when the payment comes and the team has no seat. */
  onFull?: GroupBuyOnFull;
  /** Which team to join; left out, the payment starts one. */
  teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** A member of a group-buy team. */
export type GroupBuyMember = {
  __typename?: 'GroupBuyMember';
  /** The first character of the name, then `**`. */
  name: Scalars['String']['output'];
  /** The member's order; null for all but those who see it anyway. */
  order: Maybe<Order>;
  /** Whether the member's order went back, whole. */
  refunded: Scalars['Boolean']['output'];
  /** When the seat was taken. */
  takenAt: Scalars['DateTime']['output'];
};

/** What a payer gets who finds no seat in the team: full, over, or the payer's own already. */
export type GroupBuyOnFull =
  /** A team of their own, which others may join. */
  | 'NEW_TEAM'
  /** Their money back. */
  | 'REFUND';

/** Buyers who gather for a group-buy price (拼团团队). A member is somebody who has paid; there are no others. Public. */
export type GroupBuyTeam = {
  __typename?: 'GroupBuyTeam';
  /** By which activity. */
  activity: GroupBuyActivity;
  /** When it must be full. */
  expiresAt: Scalars['DateTime']['output'];
  /** Opaque, `gbt_…`. */
  id: Scalars['ID']['output'];
  /** The goods. */
  listing: Listing;
  /** Who sits in it, in the order of their payments; names masked. At most 100. */
  members: Array<GroupBuyMember>;
  /** Whose goods. */
  merchant: Merchant;
  /** How many make it full. */
  size: Scalars['Int']['output'];
  /** When its first member paid. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: GroupBuyTeamStatus;
  /** How many have a seat. */
  taken: Scalars['Int']['output'];
};

/** A page of group-buy teams. */
export type GroupBuyTeamConnection = {
  __typename?: 'GroupBuyTeamConnection';
  /** The items, each with its cursor. */
  edges: Array<GroupBuyTeamEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A group-buy team in a list. */
export type GroupBuyTeamEdge = {
  __typename?: 'GroupBuyTeamEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The team. */
  node: GroupBuyTeam;
};

/** Where a group-buy team stands. */
export type GroupBuyTeamStatus =
  /** Its time was over before it was full; everybody has their money back (未成团). */
  | 'FAILED'
  /** It gathers (拼团中). */
  | 'FORMING'
  /** It was full in time (已成团). */
  | 'SUCCEEDED';

/** A visitor who agrees to be known. */
export type IdentifyVisitorInput = {
  /** Must be true. */
  consent: Scalars['Boolean']['input'];
  /** At which merchant. */
  merchantId: Scalars['ID']['input'];
};

/** What identifyVisitor answers. */
export type IdentifyVisitorPayload = ConflictError | IdentifyVisitorSuccess | InvalidInputError | NotFoundError;

/** The visitor is known as the viewer. */
export type IdentifyVisitorSuccess = {
  __typename?: 'IdentifyVisitorSuccess';
  /** The viewer as a customer. */
  customer: Customer;
};

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

/** A merchant's offer of a product. The catalog owns it. */
export type Listing = {
  __typename?: 'Listing';
  /** Opaque, `lst_…`. */
  id: Scalars['ID']['output'];
  /** How buyers rate it. Public. */
  rating: Rating;
  /** What buyers say of it, newest first. Public. */
  reviews: ReviewConnection;
};


/** A merchant's offer of a product. The catalog owns it. */
export type ListingReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A membership tier (会员等级). Public. */
export type MembershipTier = {
  __typename?: 'MembershipTier';
  /** Its key at the merchant, 1 to 20 of a-z, 0-9 and -. Coupons reach its members by the segment `tier-<key>`. */
  key: Scalars['String']['output'];
  /** Its Chinese name, 1 to 20 characters. */
  name: Scalars['String']['output'];
  /** Its English name, 1 to 40 characters. */
  nameEn: Scalars['String']['output'];
  /** From how many points on, earned in all less what refunds took back. */
  threshold: Scalars['Points']['output'];
};

/** A membership tier to set. */
export type MembershipTierInput = {
  /** As MembershipTier.key. */
  key: Scalars['String']['input'];
  /** As MembershipTier.name. */
  name: Scalars['String']['input'];
  /** As MembershipTier.nameEn. */
  nameEn: Scalars['String']['input'];
  /** As MembershipTier.threshold, 0 or more; each tier's is another. */
  threshold: Scalars['Points']['input'];
};

/** A business that sells to consumers. The catalog owns it. */
export type Merchant = {
  __typename?: 'Merchant';
  /** What was entered as spent on advertising, newest first. The merchant's people and apps with `stats:read`; null for others. */
  adSpendEntries: Maybe<AdSpendConnection>;
  /** How fast its after-sales of some time, at most 366 days, were answered. The merchant's people and apps with `stats:read`; null for others. */
  afterSaleStats: Maybe<AfterSaleStats>;
  /** The merchant's after-sales, newest first. The merchant's people and apps with `orders:read`; null for others. */
  afterSales: Maybe<AfterSaleConnection>;
  /** What the merchant promises for regions, and what it costs. Public. */
  deliveryPolicies: Array<DeliveryPolicy>;
  /** Opaque, `mer_…`. */
  id: Scalars['ID']['output'];
  /** The merchant's membership tiers, lowest first. Public. */
  membershipTiers: Array<MembershipTier>;
  /** The merchant's orders, newest first. The merchant's people and apps with `orders:read`; null for others. */
  orders: Maybe<OrderConnection>;
  /** How the merchant gives points and takes them; null when it does neither. Public. */
  pointsPolicy: Maybe<PointsPolicy>;
  /** The customers who paid in some days, by age band and gender; 366 days at most, INVALID_INPUT otherwise. The merchant's people and apps with `stats:read`; null for others. */
  segments: Maybe<Array<SegmentStats>>;
  /** What the merchant's orders come to, from one day to another, 366 days at most; INVALID_INPUT otherwise. The merchant's people and apps with `stats:read`; null for others. */
  stats: Maybe<MerchantStats>;
};


/** A business that sells to consumers. The catalog owns it. */
export type MerchantAdSpendEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A business that sells to consumers. The catalog owns it. */
export type MerchantAfterSaleStatsArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
};


/** A business that sells to consumers. The catalog owns it. */
export type MerchantAfterSalesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  breachOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<AfterSaleStatus>;
};


/** A business that sells to consumers. The catalog owns it. */
export type MerchantOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<OrderStatus>;
};


/** A business that sells to consumers. The catalog owns it. */
export type MerchantSegmentsArgs = {
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};


/** A business that sells to consumers. The catalog owns it. */
export type MerchantStatsArgs = {
  from: Scalars['Day']['input'];
  to: Scalars['Day']['input'];
};

/**
 * What a merchant's orders come to from one day to another (数据统计). Days are those of the order's time zone, which is the
 * merchant's when it is placed. Kept as facts come in: a moment behind the orders, and never otherwise than the orders say.
 * The merchant's people and apps with `stats:read`.
 */
export type MerchantStats = {
  __typename?: 'MerchantStats';
  /** The merchant's currency. */
  currency: Scalars['CurrencyCode']['output'];
  /** Every day from the first to the last. */
  days: Array<DayStats>;
  /** The first day. */
  from: Scalars['Day']['output'];
  /** How many of those who looked came to pay. */
  funnel: FunnelStats;
  /** Paid orders of customers who had paid for one before, by the way they came; a way that nobody came is left out. */
  repurchases: Array<RepurchaseStats>;
  /** The last day, included. */
  to: Scalars['Day']['output'];
  /** All of them together. */
  total: TotalStats;
};

/** What becomes of a review. */
export type ModerateReviewInput = {
  /** Whether it is hidden. */
  hide: Scalars['Boolean']['input'];
  /** Why, at most 500 characters. */
  note: Scalars['String']['input'];
  /** Which review. */
  reviewId: Scalars['ID']['input'];
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
  /** Gives a customer points, or takes them, not below 0. Role: MERCHANT_OWNER or MERCHANT_FINANCE. */
  adjustPoints: AdjustPointsPayload;
  /** Grants an after-sale or turns it down; the same answer again changes nothing. SUPPLIER of the goods, MERCHANT_OWNER, MERCHANT_STAFF; PLATFORM what is before it. */
  answerAfterSale: AfterSalePayload;
  /**
   * Calls off an order of which nothing was shipped; what was paid goes back whole. One that is called off stays so; one that
   * waits for its group-buy team waits on. The customer, and MERCHANT_OWNER or MERCHANT_STAFF.
   */
  cancelOrder: CancelOrderPayload;
  /** Says that whatever was sent of an order has arrived; saying so again changes nothing. The customer. */
  confirmReceipt: ConfirmReceiptPayload;
  /** Says that the replacement has arrived; the time for returns begins anew. The customer. */
  confirmReplacement: AfterSalePayload;
  /**
   * Forgets who the viewer is at a merchant: name, profile, addresses, consents, visitors. Orders and their money stay, of
   * nobody in particular. Refused while an order or an after-sale is open. It cannot be undone.
   */
  eraseMyData: EraseMyDataPayload;
  /** Puts an after-sale before the platform: one that was turned down, or not answered in time; once. The customer. */
  escalateAfterSale: AfterSalePayload;
  /**
   * The visitor whose token comes along agrees to be known to the merchant as the viewer. One who is somebody else's stays so,
   * as on a device that people share: come with a visitor of one's own.
   */
  identifyVisitor: IdentifyVisitorPayload;
  /** Hides a review, or shows it again. Role: PLATFORM. */
  moderateReview: ReviewPayload;
  /** Plays the buyer at the sandbox provider, which then sends its signed notice. The customer; only for SANDBOX payments. */
  payInSandbox: PayInSandboxPayload;
  /**
   * Places an order at the prices of this moment, for the viewer. Names and prices are frozen on its lines; the goods and
   * the coupons are held for 15 minutes. Who loses the last of them leaves nothing behind.
   */
  placeOrder: PlaceOrderPayload;
  /**
   * Computes a merchant's statistics from the orders anew, in place of what was kept. Nothing should come of it but what was not
   * counted yet. Role: MERCHANT_OWNER or PLATFORM.
   */
  rebuildStatistics: RebuildStatisticsPayload;
  /** Says that the goods are back: a return is refunded by it. SUPPLIER of the goods, MERCHANT_OWNER, MERCHANT_STAFF. */
  receiveReturn: AfterSalePayload;
  /**
   * Enters what was spent on advertising on a day; less than 0 takes back what was entered for that day and channel, and no more
   * than that. Role: MERCHANT_OWNER or MERCHANT_FINANCE.
   */
  recordAdSpend: RecordAdSpendPayload;
  /**
   * Says where a parcel is, for a carrier that does not tell by itself; of a SANDBOX_EXPRESS parcel the sandbox carrier says it,
   * by its signed notice. Role: SUPPLIER.
   */
  recordTracking: RecordTrackingPayload;
  /** Forgets an address of the viewer's; one that is not there stays so. After the default one the oldest left is it. Orders keep theirs. */
  removeAddress: RemoveAddressPayload;
  /** Takes back what was promised for a region and kind. Role: MERCHANT_OWNER or MERCHANT_STAFF. */
  removeDeliveryPolicy: RemoveDeliveryPolicyPayload;
  /** Answers a review in the merchant's name, in the place of what was answered before. Role: MERCHANT_OWNER or MERCHANT_STAFF. */
  replyToReview: ReviewPayload;
  /** Asks the platform to look at a review; a merchant hides none by itself. Role: MERCHANT_OWNER or MERCHANT_STAFF. */
  reportReview: ReviewPayload;
  /** Asks for goods to be taken back, exchanged, or only paid back; units of one supplier, each once. The customer. */
  requestAfterSale: RequestAfterSalePayload;
  /** Says what the viewer thinks of goods that arrived; once for each line of an order. The customer. */
  reviewGoods: ReviewPayload;
  /** Keeps an address of the viewer's at a merchant, at most 20; the first is the default. */
  saveAddress: SaveAddressPayload;
  /**
   * Puts the customers of an age band, a gender, or both into a segment that coupons can be for (定向优惠券), and, once a day,
   * whoever has come to be of them; who is in it stays. There must be 5 of them. Nobody is told who they are. Roles as
   * createCoupon.
   */
  segmentCoupon: SegmentCouponPayload;
  /** Has one of the viewer's addresses offered first, from now on. */
  setDefaultAddress: SetDefaultAddressPayload;
  /** Sets what a merchant promises for a region and kind, in the place of what it promised. Orders that are paid keep their promise. Role: MERCHANT_OWNER or MERCHANT_STAFF. */
  setDeliveryPolicy: SetDeliveryPolicyPayload;
  /** Sets the merchant's membership tiers, in the place of those it has; customers come into theirs with their next points. Role: MERCHANT_OWNER. */
  setMembershipTiers: SetMembershipTiersPayload;
  /** Says where an order goes, as long as nothing of it was shipped. Freight stays as agreed, so it goes nowhere where it would be more. The customer. */
  setOrderAddress: SetOrderAddressPayload;
  /** Sets how the merchant gives points and takes them, from now on. Role: MERCHANT_OWNER. */
  setPointsPolicy: SetPointsPolicyPayload;
  /**
   * Sends goods of a supplier's part of an order: some of them or all; units that were shipped, refunded or asked back are not
   * there to be sent. Role: SUPPLIER.
   */
  shipGoods: ShipGoodsPayload;
  /** Sends other goods for those that came back. SUPPLIER of the goods, MERCHANT_OWNER, MERCHANT_STAFF. */
  shipReplacement: AfterSalePayload;
  /** Sends granted goods back. The customer. */
  shipReturn: AfterSalePayload;
  /** Asks a provider for the order's money. The customer. A second start while one is pending returns the pending one. */
  startPayment: StartPaymentPayload;
  /** Changes what a merchant knows of the viewer; what is left out stays. Age and gender need the consent to profiling, and are forgotten with it. The viewer becomes a customer by it. */
  updateMyCustomer: UpdateMyCustomerPayload;
  /** Asks no more. The customer. */
  withdrawAfterSale: AfterSalePayload;
  /** Takes the consent back: no visitor is known as the viewer any more. */
  withdrawIdentification: WithdrawIdentificationPayload;
};


export type MutationAdjustPointsArgs = {
  input: AdjustPointsInput;
};


export type MutationAnswerAfterSaleArgs = {
  input: AnswerAfterSaleInput;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationConfirmReceiptArgs = {
  input: ConfirmReceiptInput;
};


export type MutationConfirmReplacementArgs = {
  input: AfterSaleInput;
};


export type MutationEraseMyDataArgs = {
  input: EraseMyDataInput;
};


export type MutationEscalateAfterSaleArgs = {
  input: EscalateAfterSaleInput;
};


export type MutationIdentifyVisitorArgs = {
  input: IdentifyVisitorInput;
};


export type MutationModerateReviewArgs = {
  input: ModerateReviewInput;
};


export type MutationPayInSandboxArgs = {
  input: PayInSandboxInput;
};


export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


export type MutationRebuildStatisticsArgs = {
  input: RebuildStatisticsInput;
};


export type MutationReceiveReturnArgs = {
  input: ReceiveReturnInput;
};


export type MutationRecordAdSpendArgs = {
  input: RecordAdSpendInput;
};


export type MutationRecordTrackingArgs = {
  input: RecordTrackingInput;
};


export type MutationRemoveAddressArgs = {
  input: RemoveAddressInput;
};


export type MutationRemoveDeliveryPolicyArgs = {
  input: RemoveDeliveryPolicyInput;
};


export type MutationReplyToReviewArgs = {
  input: ReplyToReviewInput;
};


export type MutationReportReviewArgs = {
  input: ReportReviewInput;
};


export type MutationRequestAfterSaleArgs = {
  input: RequestAfterSaleInput;
};


export type MutationReviewGoodsArgs = {
  input: ReviewGoodsInput;
};


export type MutationSaveAddressArgs = {
  input: SaveAddressInput;
};


export type MutationSegmentCouponArgs = {
  input: SegmentCouponInput;
};


export type MutationSetDefaultAddressArgs = {
  input: SetDefaultAddressInput;
};


export type MutationSetDeliveryPolicyArgs = {
  input: SetDeliveryPolicyInput;
};


export type MutationSetMembershipTiersArgs = {
  input: SetMembershipTiersInput;
};


export type MutationSetOrderAddressArgs = {
  input: SetOrderAddressInput;
};


export type MutationSetPointsPolicyArgs = {
  input: SetPointsPolicyInput;
};


export type MutationShipGoodsArgs = {
  input: ShipGoodsInput;
};


export type MutationShipReplacementArgs = {
  input: AfterSaleParcelInput;
};


export type MutationShipReturnArgs = {
  input: AfterSaleParcelInput;
};


export type MutationStartPaymentArgs = {
  input: StartPaymentInput;
};


export type MutationUpdateMyCustomerArgs = {
  input: UpdateMyCustomerInput;
};


export type MutationWithdrawAfterSaleArgs = {
  input: AfterSaleInput;
};


export type MutationWithdrawIdentificationArgs = {
  input: WithdrawIdentificationInput;
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

/**
 * A purchase from one merchant (订单). The customer, the merchant's people, apps with `orders:read`;
 * an agent sees of attributed orders all but the customer.
 */
export type Order = {
  __typename?: 'Order';
  /** Where it goes. The customer, the merchant's people, apps with `address:read`; null to others, and before there is one. */
  address: Maybe<DeliveryAddress>;
  /** Its after-sales, newest first. The customer, the merchant's people, apps with `orders:read`; empty for agents. */
  afterSales: Array<AfterSale>;
  /** The agent it is attributed to; null when none. */
  agent: Maybe<Agent>;
  /** When it was called off; null when it was not. */
  cancelledAt: Maybe<Scalars['DateTime']['output']>;
  /** When it came to its end: the time for returns was over and nothing open; null before. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** The coupons that made it cheaper, in the order in which they were taken off. */
  coupons: Array<OrderCoupon>;
  /** Who buys; null for agents. */
  customer: Maybe<Customer>;
  /** When the last of its goods arrived; null before. */
  deliveredAt: Maybe<Scalars['DateTime']['output']>;
  /** What the delivery costs. */
  freight: Money;
  /** Its parts by supplier. The customer, the merchant's people, apps with `orders:read`; empty for agents, and before it is paid. */
  fulfillmentOrders: Array<FulfillmentOrder>;
  /** How far its goods have come (发货状态). */
  fulfillmentStatus: OrderFulfillmentStatus;
  /** The group-buy team it has a seat in, or wants one in; null for other orders. */
  groupBuyTeam: Maybe<GroupBuyTeam>;
  /** Opaque, `ord_…`. */
  id: Scalars['ID']['output'];
  /** The invitation that its completion brought its buyer, if they agreed to be written to and had none for 7 days. The customer, the merchant's people, apps with `orders:read`; null for agents. */
  invitation: Maybe<OrderInvitation>;
  /** What is bought, in the order given. */
  lines: Array<OrderLine>;
  /** Who sells. */
  merchant: Merchant;
  /** What people call it: unique at the merchant, such as 20261111-000042. */
  number: Scalars['String']['output'];
  /** Where it came from; null for agents, and for a moment after it is placed. */
  origin: Maybe<OrderOrigin>;
  /** When the money was confirmed; null before. */
  paidAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the goods are held for the payment; null for orders from before goods were held. */
  payableUntil: Maybe<Scalars['DateTime']['output']>;
  /** Whether its money came (付款状态). */
  paymentStatus: OrderPaymentStatus;
  /** Its payments, newest first. The customer, the merchant's people, apps with `orders:read`; empty for agents. */
  payments: Array<Payment>;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** Points spent on it; each took off one minor unit (CNY: a fen). The customer, the merchant's people, apps with `orders:read`; null for agents. */
  points: Maybe<Scalars['Points']['output']>;
  /** How much of it went back (退款状态). */
  refundStatus: OrderRefundStatus;
  /** What has gone back of its money, or is on its way. */
  refunded: Money;
  /** Its refunds, newest first, such money as came late or twice included. The customer, the merchant's people, apps with `orders:read`; empty for agents. */
  refunds: Array<Refund>;
  /** Where it stands. */
  status: OrderStatus;
  /** The sum of the lines, after their discounts, and the freight. */
  total: Money;
};

/** A page of orders. */
export type OrderConnection = {
  __typename?: 'OrderConnection';
  /** The items, each with its cursor. */
  edges: Array<OrderEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** Where the live stream of whose list this is stood when this page was read: listen from here and nothing is missed. */
  streamCursor: Scalars['Cursor']['output'];
};

/** A coupon that made an order cheaper (优惠), as of placement. Seen by those who see the order. */
export type OrderCoupon = {
  __typename?: 'OrderCoupon';
  /** The coupon as it is now. */
  coupon: Maybe<Coupon>;
  /** What it took off the order. */
  discount: Money;
  /** Its name at placement. */
  name: Scalars['String']['output'];
};

/** An order in a list. */
export type OrderEdge = {
  __typename?: 'OrderEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The order. */
  node: Order;
};

/** How far an order's goods have come. Units that were refunded before they were shipped do not count. */
export type OrderFulfillmentStatus =
  /** All have arrived. */
  | 'DELIVERED'
  /** All were shipped. */
  | 'FULFILLED'
  /** Some were shipped. */
  | 'PARTIAL'
  /** None was shipped. */
  | 'UNFULFILLED';

/** A completed order asked its buyer back to the card's new arrivals (反哺). */
export type OrderInvitation = {
  __typename?: 'OrderInvitation';
  /** The card that the order came by; null when it came by none. */
  card: Maybe<Card>;
  /** When. */
  invitedAt: Scalars['DateTime']['output'];
};

/** One line of an order (订单明细). Name and price are frozen at placement and never re-read. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** The batch the goods were sold from: its trace and inspections. Null on lines from before there were batches. */
  batch: Maybe<Batch>;
  /** How many of its units have arrived. */
  deliveredQuantity: Scalars['Int']['output'];
  /** This line's share of the coupons; the shares sum to the coupons' discounts exactly. */
  discount: Money;
  /** Opaque, `orl_…`. */
  id: Scalars['ID']['output'];
  /** The goods as they are now; null when off the shelf, which whoever selects more than `id` learns. */
  listing: Maybe<Listing>;
  /** This line's share of the points, in money; the shares sum to what the points took off exactly. */
  pointsDiscount: Money;
  /** The goods' name at placement. */
  productName: Scalars['String']['output'];
  /** How many, 1 to 999. */
  quantity: Scalars['Int']['output'];
  /** How many of its units were refunded. */
  refundedQuantity: Scalars['Int']['output'];
  /** What its buyer says of it; null when nothing. */
  review: Maybe<Review>;
  /** How many of its units were shipped. */
  shippedQuantity: Scalars['Int']['output'];
  /** unitPrice × quantity − discount − pointsDiscount. */
  total: Money;
  /** The price of one unit at placement. */
  unitPrice: Money;
  /** Which variant, by its option values at placement, such as `红色 / M`; empty when there is but one. */
  variantName: Scalars['String']['output'];
};

/** One line to buy. */
export type OrderLineInput = {
  /** The goods. */
  listingId: Scalars['ID']['input'];
  /** How many, 1 to 999. */
  quantity: Scalars['Int']['input'];
};

/** Where an order came from. */
export type OrderOrigin = {
  __typename?: 'OrderOrigin';
  /** Whether it was placed within 30 days of an invitation to the card. */
  invited: Scalars['Boolean']['output'];
  /** Whether it is paid, and the buyer had paid for another before (复购). */
  isRepurchase: Scalars['Boolean']['output'];
  /** By which way the buyer came. */
  source: OrderSource;
};

/** Whether an order's money came. */
export type OrderPaymentStatus =
  /** All of it was paid. */
  | 'PAID'
  /** Nothing was paid that the order took. */
  | 'UNPAID';

/**
 * What an order would come to now (试算). Nothing is promised by it; placeOrder with its total as `expectedTotalMinor` refuses
 * when it has changed.
 */
export type OrderQuote = {
  __typename?: 'OrderQuote';
  /** The coupons that make it cheaper, those that come by themselves included, in the order in which they are taken off. */
  coupons: Array<OrderCoupon>;
  /** What the delivery costs. */
  freight: Money;
  /** The lines after coupons, before points. */
  goods: Money;
  /** The lines, in the order given, lines of the same goods summed. */
  lines: Array<OrderQuoteLine>;
  /** What the points take off. */
  pointsDiscount: Money;
  /** How many points could be spent on it: the merchant's rules and the buyer's balance. */
  spendablePoints: Scalars['Points']['output'];
  /** What is to be paid. */
  total: Money;
};

/** One line of a quote. */
export type OrderQuoteLine = {
  __typename?: 'OrderQuoteLine';
  /** This line's share of the coupons. */
  discount: Money;
  /** The goods. */
  listing: Listing;
  /** This line's share of the points, in money. */
  pointsDiscount: Money;
  /** Their name. */
  productName: Scalars['String']['output'];
  /** How many, 1 to 999. */
  quantity: Scalars['Int']['output'];
  /** unitPrice × quantity − discount − pointsDiscount. */
  total: Money;
  /** The price of one unit. */
  unitPrice: Money;
  /** Which variant. */
  variantName: Scalars['String']['output'];
};

/** How much of an order's money went back. */
export type OrderRefundStatus =
  /** All that was paid. */
  | 'FULL'
  /** None. */
  | 'NONE'
  /** Some of it. */
  | 'PARTIAL';

/** By which way a buyer came (来源). */
export type OrderSource =
  /** By a card (智能名片), and by no share link. */
  | 'CARD'
  /** By neither. */
  | 'DIRECT'
  /** By a share link (分享链接). */
  | 'SHARE_LINK';

/** Where an order stands (订单状态). */
export type OrderStatus =
  /** Called off; whatever was paid goes back (已取消). */
  | 'CANCELLED'
  /** The time for returning goods is over and nothing is open (已完成). */
  | 'COMPLETED'
  /** All of them have arrived (已签收). */
  | 'DELIVERED'
  /** Not paid in time (已过期). */
  | 'EXPIRED'
  /** All goods that were not refunded are on their way (已发货). */
  | 'FULFILLED'
  /** Paid, waiting for the suppliers to ship (待发货). */
  | 'PAID'
  /** Paid, waiting for its group-buy team to fill (待成团). */
  | 'PAID_WAITING_GROUP'
  /** Some of the goods are on their way (部分发货). */
  | 'PARTIALLY_FULFILLED'
  /** Placed, waiting for the money (待付款). */
  | 'PENDING_PAYMENT';

/** Where a page of a list begins and whether there is more (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last item; null on an empty page. Give it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether items follow behind `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Which payment to play through. */
export type PayInSandboxInput = {
  /** Says it so many seconds later, 0 to 86,400. */
  delaySeconds?: Scalars['Int']['input'];
  /** How the provider shall behave. */
  outcome?: SandboxOutcome;
  /** The payment's id. */
  paymentId: Scalars['ID']['input'];
};

/** What payInSandbox answers. */
export type PayInSandboxPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | PayInSandboxSuccess;

/** The sandbox provider has sent its notices. */
export type PayInSandboxSuccess = {
  __typename?: 'PayInSandboxSuccess';
  /** The payment as the notices left it. */
  payment: Payment;
};

/** An attempt to pay an order (支付单). Seen by those who see the order's payments. */
export type Payment = {
  __typename?: 'Payment';
  /** How much. */
  amount: Money;
  /** When the provider's notice of the money was taken in; null before. */
  capturedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the buyer's app hands to the provider's own program (WeChat: the arguments of wx.requestPayment), by name. The customer only, while it is PENDING; empty otherwise. */
  clientParameters: Array<ClientParameter>;
  /** When it was started. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `pay_…`. */
  id: Scalars['ID']['output'];
  /** Who takes the money. */
  provider: PaymentProvider;
  /** How much of it went back, or is on its way. */
  refunded: Money;
  /** Where it stands. */
  status: PaymentStatus;
};

/** Which provider takes the money. */
export type PaymentProvider =
  /** Plays a provider for trying things out: no money moves. */
  | 'SANDBOX'
  /** WeChat Pay (微信支付), within the WeChat mini-program (JSAPI). */
  | 'WECHATPAY';

/** Where a payment stands. */
export type PaymentStatus =
  /** The provider confirmed the money. */
  | 'CAPTURED'
  /** The provider refused it. */
  | 'FAILED'
  /** Asked of the provider, not yet confirmed. */
  | 'PENDING'
  /** The money came when the order could no longer take it (paid already, called off, or over); it goes back by itself. */
  | 'UNMATCHED';

/** What to buy, from one merchant. */
export type PlaceOrderInput = {
  /** Where it goes, one of the viewer's own addresses at this merchant. At a merchant with delivery policies it is needed; at others it may follow until the goods are shipped (setOrderAddress). */
  addressId?: InputMaybe<Scalars['ID']['input']>;
  /** The card that the buyer came by, if by one. */
  cardId?: InputMaybe<Scalars['ID']['input']>;
  /** Claims of the viewer's own coupons to use, at most 10, each once. One that cannot be used refuses the order. */
  couponClaimIds?: Array<Scalars['ID']['input']>;
  /** How fast; left out, the merchant's standard. */
  deliveryKind?: InputMaybe<DeliveryKind>;
  /** What the merchant may call the customer, 1 to 40 characters; used at the first order. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The total the buyer saw; another total refuses with PRICE_CHANGED. */
  expectedTotalMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** By which group-buy activity, if by one. */
  groupBuy?: InputMaybe<GroupBuyInput>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Whether the visitor whose token comes along agrees to be known to the merchant as this customer from here on. */
  identify?: Scalars['Boolean']['input'];
  /** 1 to 50 lines; lines of the same goods are summed. */
  lines: Array<OrderLineInput>;
  /** Who sells. */
  merchantId: Scalars['ID']['input'];
  /** How many points to spend, 0 or more, none when left out; each takes off one minor unit. More than the rules or the balance give refuses the order. */
  points?: InputMaybe<Scalars['Points']['input']>;
  /** The token of the share link the buyer came by. An unknown one, or one of another merchant, counts as none. */
  shareToken?: InputMaybe<Scalars['String']['input']>;
};

/** What placeOrder answers. */
export type PlaceOrderPayload = ConflictError | InvalidInputError | NotFoundError | PlaceOrderSuccess;

/** The order is placed. */
export type PlaceOrderSuccess = {
  __typename?: 'PlaceOrderSuccess';
  /** The order, PENDING_PAYMENT. */
  order: Order;
};

/** A customer's points at a merchant (积分账户). The customer, the merchant's people, apps with `orders:read`. */
export type PointsAccount = {
  __typename?: 'PointsAccount';
  /** What is there now: the sum of the entries. Below 0 when goods were refunded whose points were spent meanwhile. */
  balance: Scalars['Points']['output'];
  /** Earned in all, less what refunds took back: what the tier goes by. */
  earned: Scalars['Points']['output'];
  /** Every change, newest first. */
  entries: PointsEntryConnection;
  /** The customer's tier; null below the first. */
  tier: Maybe<MembershipTier>;
};


/** A customer's points at a merchant (积分账户). The customer, the merchant's people, apps with `orders:read`. */
export type PointsAccountEntriesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One change of a points balance, which is only appended to. */
export type PointsEntry = {
  __typename?: 'PointsEntry';
  /** What was there after it. */
  balanceAfter: Scalars['Points']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** How many came; negative for went. */
  delta: Scalars['Points']['output'];
  /** Opaque, `pts_…`. */
  id: Scalars['ID']['output'];
  /** Why. */
  kind: PointsEntryKind;
  /** What the merchant's people noted, at most 200 characters. */
  note: Maybe<Scalars['String']['output']>;
  /** The order that it was for; null when it was for none. */
  order: Maybe<Order>;
};

/** A page of points entries. */
export type PointsEntryConnection = {
  __typename?: 'PointsEntryConnection';
  /** The items, each with its cursor. */
  edges: Array<PointsEntryEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A points entry in a list. */
export type PointsEntryEdge = {
  __typename?: 'PointsEntryEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: PointsEntry;
};

/** Why a points balance changed. */
export type PointsEntryKind =
  /** The merchant's people gave or took them. */
  | 'ADJUSTED'
  /** A completed order earned them. */
  | 'EARNED'
  /** Their time was over. */
  | 'EXPIRED'
  /** The order, or goods of it, came to nothing: spent points came back. */
  | 'RETURNED'
  /** Refunded goods had earned them: they were taken back. */
  | 'REVERSED'
  /** They were spent on an order. */
  | 'SPENT';

/** How a merchant gives points and takes them (积分规则). Public. */
export type PointsPolicy = {
  __typename?: 'PointsPolicy';
  /** How many points a completed order earns, in basis points of what was paid for its goods in minor units: 100 is one point a yuan. 0 to 10,000; 0: none. */
  earnBps: Scalars['Int']['output'];
  /** For how many days points are good, 1 to 3,660. */
  expiryDays: Scalars['Int']['output'];
  /** How much of an order's goods, after coupons, may be paid with points, in basis points, 0 to 10,000. */
  maxSpendBps: Scalars['Int']['output'];
};

/** A merchant's distribution program. The distribution subgraph owns it. */
export type Program = {
  __typename?: 'Program';
  /** Opaque, `prg_…`. */
  id: Scalars['ID']['output'];
  /** Whose program it is. */
  merchant: Merchant;
};

export type Query = {
  __typename?: 'Query';
  /** What a merchant calls a customer of its own; null when it has none of that id. For subgraphs with a service token only. */
  _customerName: Maybe<Scalars['String']['output']>;
  /** An after-sale by id, or null. */
  afterSale: Maybe<AfterSale>;
  /** A customer by id, or null. */
  customer: Maybe<Customer>;
  /** What is before the platform, newest first. Role: PLATFORM; null for others. */
  escalatedAfterSales: Maybe<AfterSaleConnection>;
  /**
   * Everything kept of the viewer at a merchant, as one JSON document: `customer` with the consents, `addresses`, `visitors`,
   * `points` (entries), `reviews`, and `orders`, each with its `address`, `lines`, `payments`, `refunds` and `afterSales`; of points and
   * orders the newest 10,000. Amounts are texts in minor units. Null when there is nothing. Signed-in viewers.
   */
  exportMyData: Maybe<Scalars['String']['output']>;
  /** A supplier's part of an order by id, or null. */
  fulfillmentOrder: Maybe<FulfillmentOrder>;
  /** A group-buy team by id, or null. Public. */
  groupBuyTeam: Maybe<GroupBuyTeam>;
  /** The viewer as a customer, one per merchant at most, newest first. Empty for anonymous viewers. */
  myCustomers: Array<Customer>;
  /** An order by id, or null. */
  order: Maybe<Order>;
  /**
   * What an order would come to now, for the viewer: prices, coupons, points, freight. Refuses what placeOrder would refuse,
   * as a top-level error with that code. Signed-in viewers.
   */
  quote: OrderQuote;
  /** A refund by id, or null. */
  refund: Maybe<Refund>;
  /** Everything that refunding units of an order would move, by the arithmetic that then moves it; null for those who do not see the order's payments. */
  refundQuote: Maybe<RefundQuote>;
  /** Reviews that merchants have reported and nobody has looked at, newest first. Role: PLATFORM; null for others. */
  reportedReviews: Maybe<ReviewConnection>;
  /** A review by id, or null. */
  review: Maybe<Review>;
  /** A parcel by id, or null. */
  shipment: Maybe<Shipment>;
};


export type Query_CustomerNameArgs = {
  customerId: Scalars['ID']['input'];
  merchantId: Scalars['ID']['input'];
};


export type QueryAfterSaleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEscalatedAfterSalesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryExportMyDataArgs = {
  merchantId: Scalars['ID']['input'];
};


export type QueryFulfillmentOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGroupBuyTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryQuoteArgs = {
  input: QuoteInput;
};


export type QueryRefundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRefundQuoteArgs = {
  lines: Array<AfterSaleLineInput>;
  orderId: Scalars['ID']['input'];
  reason?: AfterSaleReason;
};


export type QueryReportedReviewsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryShipmentArgs = {
  id: Scalars['ID']['input'];
};

/** What to buy, from one merchant, to know what it comes to. */
export type QuoteInput = {
  /** Claims of the viewer's own coupons to use, at most 10, each once. */
  couponClaimIds?: Array<Scalars['ID']['input']>;
  /** How fast; left out, the merchant's standard. */
  deliveryKind?: InputMaybe<DeliveryKind>;
  /** By which group-buy activity, if by one. */
  groupBuy?: InputMaybe<GroupBuyInput>;
  /** 1 to 50 lines; lines of the same goods are summed. */
  lines: Array<OrderLineInput>;
  /** Who sells. */
  merchantId: Scalars['ID']['input'];
  /** How many points to spend, 0 or more; each takes off one minor unit. Left out: none. */
  points?: InputMaybe<Scalars['Points']['input']>;
  /** Where it goes: the 6-digit code of the district (GB/T 2260). Left out, freight is that of anywhere. */
  region?: InputMaybe<Scalars['String']['input']>;
};

/** How buyers rate goods (评分), over all published reviews. */
export type Rating = {
  __typename?: 'Rating';
  /** Their mean, 1 to 5, to two decimals; null when there are none. */
  average: Maybe<Scalars['Float']['output']>;
  /** How many reviews there are. */
  count: Scalars['Int']['output'];
};

/** Whose statistics to compute anew. */
export type RebuildStatisticsInput = {
  /** The merchant's id. */
  merchantId: Scalars['ID']['input'];
};

/** What rebuildStatistics answers. */
export type RebuildStatisticsPayload = ForbiddenError | NotFoundError | RebuildStatisticsSuccess;

/** The statistics are as the orders say. */
export type RebuildStatisticsSuccess = {
  __typename?: 'RebuildStatisticsSuccess';
  /** How many rows of what was kept were otherwise, or missing: such as were not counted yet, or were counted wrong. */
  differences: Scalars['Int']['output'];
  /** The merchant. */
  merchant: Merchant;
};

/** What came back. */
export type ReceiveReturnInput = {
  /** Which after-sale. */
  afterSaleId: Scalars['ID']['input'];
  /** In words, at most 500 characters. */
  note?: Scalars['String']['input'];
  /** Whether the goods can be sold again: then they are on stock by it. */
  restock: Scalars['Boolean']['input'];
};

/** What was spent on advertising. */
export type RecordAdSpendInput = {
  /** How much in the merchant's currency, up to 1,000,000,000,000 either way and not 0; less than 0 takes back. */
  amountMinor: Scalars['MinorUnits']['input'];
  /** Where, such as 抖音; 1 to 40 characters. */
  channel: Scalars['String']['input'];
  /** For which day; today or before. */
  day: Scalars['Day']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who spent it. */
  merchantId: Scalars['ID']['input'];
  /** A note, at most 200 characters. */
  note?: Scalars['String']['input'];
};

/** What recordAdSpend answers. */
export type RecordAdSpendPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | RecordAdSpendSuccess;

/** The spending is entered. */
export type RecordAdSpendSuccess = {
  __typename?: 'RecordAdSpendSuccess';
  /** The entry. */
  entry: AdSpendEntry;
};

/** Where a parcel is. */
export type RecordTrackingInput = {
  /** In words, at most 300 characters. */
  description?: Scalars['String']['input'];
  /** When; now when left out, and not in the future. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The place, at most 100 characters. */
  place?: Scalars['String']['input'];
  /** Which parcel. */
  shipmentId: Scalars['ID']['input'];
  /** Where it is; not CREATED. */
  status: ShipmentStatus;
};

/** What recordTracking answers. */
export type RecordTrackingPayload = ForbiddenError | InvalidInputError | NotFoundError | RecordTrackingSuccess;

/** What was said of the parcel is noted. */
export type RecordTrackingSuccess = {
  __typename?: 'RecordTrackingSuccess';
  /** The parcel, as it is now. */
  shipment: Shipment;
};

/** Money that goes back, and why (退款). Seen by those who see the order's payments. */
export type Refund = {
  __typename?: 'Refund';
  /** How much money. */
  amount: Money;
  /** How much of that is freight. */
  freight: Money;
  /** How much of that is for goods. */
  goods: Money;
  /** Opaque, `rfd_…`. */
  id: Scalars['ID']['output'];
  /** What it gives back of each line; empty for money that no order took. */
  lines: Array<RefundLine>;
  /** Of which order. */
  order: Order;
  /** Of which payment; null when no money was paid, only points. */
  payment: Maybe<Payment>;
  /** Points that come back with it. */
  points: Scalars['Points']['output'];
  /** Why. */
  reason: RefundReason;
  /** When it was decided. */
  requestedAt: Scalars['DateTime']['output'];
  /** When the provider confirmed it; null before. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands at the provider. */
  status: RefundStatus;
};

/** What a refund gives back of one line. */
export type RefundLine = {
  __typename?: 'RefundLine';
  /** What was paid for them. */
  goods: Money;
  /** Which line. */
  line: OrderLine;
  /** Points that were spent on them. */
  points: Scalars['Points']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
};

/** Everything that refunding units of an order would move, before anybody decides (退款试算). */
export type RefundQuote = {
  __typename?: 'RefundQuote';
  /** What is taken back of commissions. Whoever may read commissions at the merchant; null for others, and while distribution is away. */
  commissions: Maybe<Array<RefundQuoteCommission>>;
  /** Coupons that come back to who had them if they are still valid: those of an order of which nothing is left. */
  coupons: Array<OrderCoupon>;
  /** Points the goods had earned, which are taken back. */
  earnedPointsReversed: Scalars['Points']['output'];
  /** What goes back for freight. */
  freight: Money;
  /** What goes back for goods. */
  goods: Money;
  /** What each line gives back. */
  lines: Array<RefundQuoteLine>;
  /** Of which order. */
  order: Order;
  /** Points spent on the goods, which come back. */
  points: Scalars['Points']['output'];
  /** What goes back in all. */
  total: Money;
};

/** What a refund takes back of a commission. */
export type RefundQuoteCommission = {
  __typename?: 'RefundQuoteCommission';
  /** Whose. */
  agent: Agent;
  /** The commission's id. */
  commissionId: Scalars['ID']['output'];
  /** 0: who sold it; 1: the sponsor; 2: the sponsor's sponsor. */
  depth: Scalars['Int']['output'];
  /** How much. */
  reversal: Money;
};

/** What refunding units of one line gives back. */
export type RefundQuoteLine = {
  __typename?: 'RefundQuoteLine';
  /** What was paid for them. */
  goods: Money;
  /** The order line's id. */
  lineId: Scalars['ID']['output'];
  /** Points that were spent on them. */
  points: Scalars['Points']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
};

/** Why money goes back. */
export type RefundReason =
  /** An after-sale was granted. */
  | 'AFTER_SALE'
  /** The order was called off before anything was shipped. */
  | 'CANCELLED'
  /** The order was paid already. */
  | 'DOUBLE_PAYMENT'
  /** The group-buy team did not come together, or had no seat left. */
  | 'GROUP_FAILED'
  /** It came when the order was called off or its time was over. */
  | 'LATE_PAYMENT'
  /** The goods were gone when the money came. */
  | 'OUT_OF_STOCK';

/** Where a refund stands at the provider. */
export type RefundStatus =
  /** The provider was asked. */
  | 'DISPATCHED'
  /** The provider did not do it; it is asked again. */
  | 'FAILED'
  /** Decided; the provider has not been asked yet. */
  | 'REQUESTED'
  /** The money is back. */
  | 'SUCCEEDED';

/** Which address to forget. */
export type RemoveAddressInput = {
  /** The address's id. */
  addressId: Scalars['ID']['input'];
};

/** What removeAddress answers. */
export type RemoveAddressPayload = NotFoundError | RemoveAddressSuccess;

/** The address is forgotten. */
export type RemoveAddressSuccess = {
  __typename?: 'RemoveAddressSuccess';
  /** Its id. */
  addressId: Scalars['ID']['output'];
};

/** Which promise to take back. */
export type RemoveDeliveryPolicyInput = {
  /** Of which kind. */
  kind: DeliveryKind;
  /** Whose. */
  merchantId: Scalars['ID']['input'];
  /** For which regions. */
  regionPrefix?: Scalars['String']['input'];
};

/** What removeDeliveryPolicy answers. */
export type RemoveDeliveryPolicyPayload = ForbiddenError | RemoveDeliveryPolicySuccess;

/** The promise is taken back. */
export type RemoveDeliveryPolicySuccess = {
  __typename?: 'RemoveDeliveryPolicySuccess';
  /** Whose. */
  merchant: Merchant;
};

/** A merchant's answer to a review. */
export type ReplyToReviewInput = {
  /** 1 to 500 characters. */
  reply: Scalars['String']['input'];
  /** Which review. */
  reviewId: Scalars['ID']['input'];
};

/** Why the platform should look at a review. */
export type ReportReviewInput = {
  /** 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** Which review. */
  reviewId: Scalars['ID']['input'];
};

/** Paid orders of customers who had paid for one before (复购来源). */
export type RepurchaseStats = {
  __typename?: 'RepurchaseStats';
  /** Their totals; refunds are not taken off. */
  grossSales: Money;
  /** How many of them were placed within 30 days of an invitation to the card. */
  invitedOrders: Scalars['Int']['output'];
  /** How many were paid in these days. */
  orders: Scalars['Int']['output'];
  /** By which way they came. */
  source: OrderSource;
};

/** What a customer asks for after the sale. */
export type RequestAfterSaleInput = {
  /** In words, at most 500 characters. */
  description?: Scalars['String']['input'];
  /** Links to pictures and films, at most 9, https, each of at most 500 characters. */
  evidence?: Array<Scalars['String']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What. */
  kind: AfterSaleKind;
  /** Which units, 1 to 50 lines, each once, all of one supplier. */
  lines: Array<AfterSaleLineInput>;
  /** Of which order. */
  orderId: Scalars['ID']['input'];
  /** Why. */
  reason: AfterSaleReason;
};

/** What requestAfterSale answers. */
export type RequestAfterSalePayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | RequestAfterSaleSuccess;

/** It is asked. */
export type RequestAfterSaleSuccess = {
  __typename?: 'RequestAfterSaleSuccess';
  /** The after-sale, REQUESTED. */
  afterSale: AfterSale;
};

/**
 * What a buyer says of goods that arrived (评价). Public once published; a hidden one is seen by its author, the merchant's
 * people and the platform.
 */
export type Review = {
  __typename?: 'Review';
  /** The first character of the author's name, then `**`. */
  author: Scalars['String']['output'];
  /** In words, at most 1,000 characters; may be empty. */
  body: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `rev_…`. */
  id: Scalars['ID']['output'];
  /** The goods. */
  listing: Listing;
  /** Links to pictures, at most 9. */
  pictures: Array<Scalars['String']['output']>;
  /** 1 to 5. */
  rating: Scalars['Int']['output'];
  /** When the merchant answered; null when it did not. */
  repliedAt: Maybe<Scalars['DateTime']['output']>;
  /** The merchant's answer, at most 500 characters; null when there is none. */
  reply: Maybe<Scalars['String']['output']>;
  /** Why the merchant asked the platform to look at it. The merchant's people and the platform; null to others. */
  reportReason: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: ReviewStatus;
};

/** A page of reviews. */
export type ReviewConnection = {
  __typename?: 'ReviewConnection';
  /** The items, each with its cursor. */
  edges: Array<ReviewEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A review in a list. */
export type ReviewEdge = {
  __typename?: 'ReviewEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: Review;
};

/** What a buyer says of goods. */
export type ReviewGoodsInput = {
  /** In words, at most 1,000 characters. */
  body?: Scalars['String']['input'];
  /** Of which line of an order. */
  lineId: Scalars['ID']['input'];
  /** Links to pictures, at most 9, https, each of at most 500 characters. */
  pictures?: Array<Scalars['String']['input']>;
  /** 1 to 5. */
  rating: Scalars['Int']['input'];
};

/** What the mutations of reviews answer. */
export type ReviewPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | ReviewSuccess;

/** Where a review stands. */
export type ReviewStatus =
  /** The platform has hidden it. */
  | 'HIDDEN'
  /** Anybody may read it. */
  | 'PUBLISHED';

/** It is done. */
export type ReviewSuccess = {
  __typename?: 'ReviewSuccess';
  /** The review, as it is now. */
  review: Review;
};

/** How the sandbox provider shall behave. */
export type SandboxOutcome =
  /** Takes the money and says so once. */
  | 'CAPTURE'
  /** Says that it took another amount. */
  | 'CAPTURE_OTHER_AMOUNT'
  /** Says that it took the money, and then that it refused it: the notices came in the wrong order. */
  | 'CAPTURE_THEN_FAIL'
  /** Takes the money and says so three times, at once. */
  | 'CAPTURE_THRICE'
  /** Refuses the money and says so. */
  | 'FAIL'
  /** Says that it refused the money, and then that it took it. */
  | 'FAIL_THEN_CAPTURE';

/** An address to keep. */
export type SaveAddressInput = {
  /** The address. */
  address: DeliveryAddressInput;
  /** Which one it takes the place of; a new one when left out. */
  addressId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it is to be the one to offer first. */
  isDefault?: Scalars['Boolean']['input'];
  /** At which merchant. */
  merchantId: Scalars['ID']['input'];
};

/** What saveAddress answers. */
export type SaveAddressPayload = InvalidInputError | NotFoundError | SaveAddressSuccess;

/** The address is kept. */
export type SaveAddressSuccess = {
  __typename?: 'SaveAddressSuccess';
  /** The address. */
  address: CustomerAddress;
};

/** Whom to put into which segment: an age band, a gender, or both. */
export type SegmentCouponInput = {
  /** Those of this age band; any, told or not, when left out. */
  ageBand?: InputMaybe<AgeBand>;
  /** Those of this gender; any, told or not, when left out. */
  gender?: InputMaybe<Gender>;
  /** Whose customers. */
  merchantId: Scalars['ID']['input'];
  /** Which segment, 1 to 60 lower-case letters, digits and hyphens: the one that the coupon is for. Several groups may be put into one. */
  segmentKey: Scalars['String']['input'];
};

/** What segmentCoupon answers. */
export type SegmentCouponPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | SegmentCouponSuccess;

/** They are being put into the segment. */
export type SegmentCouponSuccess = {
  __typename?: 'SegmentCouponSuccess';
  /** How many customers the group has now. */
  customers: Scalars['Int']['output'];
};

/**
 * A merchant's customers of an age band and gender who paid in some days (用户画像). A segment of fewer than 5 people is
 * suppressed; and so that it cannot be told from the merchant's total, so are the next smallest, until at least two are and
 * 5 people or more are in them together. Of segments about nobody nothing is told.
 */
export type SegmentStats = {
  __typename?: 'SegmentStats';
  /** The age band; null: customers who do not tell, or have not agreed to profiling. */
  ageBand: Maybe<AgeBand>;
  /** Different customers who paid in these days; 0 where some only completed orders. Null when suppressed. */
  customers: Maybe<Scalars['Int']['output']>;
  /** The gender; null as for the age band. */
  gender: Maybe<Gender>;
  /** What those orders brought: what was paid, less what has gone back of them by now. Null when suppressed. */
  netSales: Maybe<Money>;
  /** Their orders paid in these days. Null when suppressed. */
  orders: Maybe<Scalars['Int']['output']>;
  /**
   * As TotalStats.repurchaseRateBps, of these customers. Null when suppressed, when nobody completed an order, and, by the same
   * rule as the segments, where it were about fewer than 5 people.
   */
  repurchaseRateBps: Maybe<Scalars['Int']['output']>;
  /** Whether nothing more is told of it. */
  suppressed: Scalars['Boolean']['output'];
};

/** Which address to offer first. */
export type SetDefaultAddressInput = {
  /** The address's id. */
  addressId: Scalars['ID']['input'];
};

/** What setDefaultAddress answers. */
export type SetDefaultAddressPayload = NotFoundError | SetDefaultAddressSuccess;

/** The address is the one to offer first. */
export type SetDefaultAddressSuccess = {
  __typename?: 'SetDefaultAddressSuccess';
  /** The address. */
  address: CustomerAddress;
};

/** What a merchant promises for a region. */
export type SetDeliveryPolicyInput = {
  /** As DeliveryPolicy.cutoffMinute. */
  cutoffMinute?: Scalars['Int']['input'];
  /** As DeliveryPolicy.days. */
  days: Scalars['Int']['input'];
  /** As DeliveryPolicy.freeFromMinor. */
  freeFromMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** What the delivery costs, 0 to 100,000,000. */
  freightMinor: Scalars['MinorUnits']['input'];
  /** How fast. */
  kind: DeliveryKind;
  /** Who promises. */
  merchantId: Scalars['ID']['input'];
  /** As DeliveryPolicy.regionPrefix. */
  regionPrefix?: Scalars['String']['input'];
};

/** What setDeliveryPolicy answers. */
export type SetDeliveryPolicyPayload = ForbiddenError | InvalidInputError | SetDeliveryPolicySuccess;

/** The promise is set. */
export type SetDeliveryPolicySuccess = {
  __typename?: 'SetDeliveryPolicySuccess';
  /** Whose. */
  merchant: Merchant;
};

/** A merchant's tiers. */
export type SetMembershipTiersInput = {
  /** Whose tiers. */
  merchantId: Scalars['ID']['input'];
  /** At most 10. */
  tiers: Array<MembershipTierInput>;
};

/** What setMembershipTiers answers. */
export type SetMembershipTiersPayload = ForbiddenError | InvalidInputError | SetMembershipTiersSuccess;

/** The tiers are set. */
export type SetMembershipTiersSuccess = {
  __typename?: 'SetMembershipTiersSuccess';
  /** Whose. */
  merchant: Merchant;
};

/** Where an order goes. */
export type SetOrderAddressInput = {
  /** Which of the viewer's addresses at the merchant. */
  addressId: Scalars['ID']['input'];
  /** Which order. */
  orderId: Scalars['ID']['input'];
};

/** What setOrderAddress answers. */
export type SetOrderAddressPayload = ConflictError | ForbiddenError | NotFoundError | SetOrderAddressSuccess;

/** The order goes there. */
export type SetOrderAddressSuccess = {
  __typename?: 'SetOrderAddressSuccess';
  /** The order. */
  order: Order;
};

/** How a merchant gives points and takes them. */
export type SetPointsPolicyInput = {
  /** As PointsPolicy.earnBps. */
  earnBps: Scalars['Int']['input'];
  /** As PointsPolicy.expiryDays. */
  expiryDays?: Scalars['Int']['input'];
  /** As PointsPolicy.maxSpendBps. */
  maxSpendBps: Scalars['Int']['input'];
  /** Whose rules. */
  merchantId: Scalars['ID']['input'];
};

/** What setPointsPolicy answers. */
export type SetPointsPolicyPayload = ForbiddenError | InvalidInputError | SetPointsPolicySuccess;

/** The rules are set. */
export type SetPointsPolicySuccess = {
  __typename?: 'SetPointsPolicySuccess';
  /** Whose. */
  merchant: Merchant;
};

/** A parcel to send. */
export type ShipGoodsInput = {
  /** As Shipment.carrier. */
  carrier: Scalars['String']['input'];
  /** Which part of an order it is of. */
  fulfillmentId: Scalars['ID']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What is in it, 1 to 50 lines, each once. */
  lines: Array<ShipLineInput>;
  /** The carrier's number of it, 4 to 40 letters, digits and -. */
  trackingNumber: Scalars['String']['input'];
};

/** What shipGoods answers. */
export type ShipGoodsPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | ShipGoodsSuccess;

/** The parcel is on its way. */
export type ShipGoodsSuccess = {
  __typename?: 'ShipGoodsSuccess';
  /** The parcel. */
  shipment: Shipment;
};

/** Units of a line to send. */
export type ShipLineInput = {
  /** Which line. */
  lineId: Scalars['ID']['input'];
  /** How many units, 1 or more. */
  quantity: Scalars['Int']['input'];
};

/** A parcel (包裹). Seen by those who see the supplier's part it belongs to. */
export type Shipment = {
  __typename?: 'Shipment';
  /** When it was signed for, or confirmed; null before. */
  arrivedAt: Maybe<Scalars['DateTime']['output']>;
  /** Who carries it: 2 to 30 of A-Z, 0-9 and _, such as SF or SANDBOX_EXPRESS. */
  carrier: Scalars['String']['output'];
  /** What the carrier said, the newest first. */
  events: Array<TrackingEvent>;
  /** Which part of an order it is of. */
  fulfillmentOrder: FulfillmentOrder;
  /** Opaque, `shp_…`. */
  id: Scalars['ID']['output'];
  /** What is in it. */
  lines: Array<ShipmentLine>;
  /** When the supplier handed it over. */
  shippedAt: Scalars['DateTime']['output'];
  /** Where it is. */
  status: ShipmentStatus;
  /** The carrier's number of it. */
  trackingNumber: Scalars['String']['output'];
};

/** What is in a parcel. */
export type ShipmentLine = {
  __typename?: 'ShipmentLine';
  /** The order line's id. */
  lineId: Scalars['ID']['output'];
  /** How many units. */
  quantity: Scalars['Int']['output'];
};

/** Where a parcel is, as its carrier says. */
export type ShipmentStatus =
  /** Handed over by the supplier; the carrier has not spoken. */
  | 'CREATED'
  /** Something is wrong with it (异常). */
  | 'EXCEPTION'
  /** On its way (运输中). */
  | 'IN_TRANSIT'
  /** The courier brings it (派送中). */
  | 'OUT_FOR_DELIVERY'
  /** The carrier has it (已揽收). */
  | 'PICKED_UP'
  /** It goes back to the supplier (退回). */
  | 'RETURNED'
  /** Signed for (已签收). */
  | 'SIGNED';

/** Which order to pay, by whom. */
export type StartPaymentInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The order's id. */
  orderId: Scalars['ID']['input'];
  /** Who pays, as the provider knows them, 1 to 128 printable characters; WECHATPAY: the openid, and it must be given. */
  payerId?: InputMaybe<Scalars['String']['input']>;
  /** Who takes the money. */
  provider?: PaymentProvider;
};

/** What startPayment answers. */
export type StartPaymentPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | StartPaymentSuccess;

/** The payment is started. */
export type StartPaymentSuccess = {
  __typename?: 'StartPaymentSuccess';
  /** The payment, PENDING. */
  payment: Payment;
};

/** A maker or shipper of goods. The catalog owns it. */
export type Supplier = {
  __typename?: 'Supplier';
  /** After-sales of its goods, newest first. The supplier's people; null for others. */
  afterSales: Maybe<AfterSaleConnection>;
  /** Its parts of orders, newest first. The supplier's people; null for others. */
  fulfillmentOrders: Maybe<FulfillmentOrderConnection>;
  /** Opaque, `sup_…`. */
  id: Scalars['ID']['output'];
};


/** A maker or shipper of goods. The catalog owns it. */
export type SupplierAfterSalesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  breachOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<AfterSaleStatus>;
};


/** A maker or shipper of goods. The catalog owns it. */
export type SupplierFulfillmentOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<FulfillmentStatus>;
};

/** A supplier's terms for one variant of a product. The catalog owns it. */
export type SupplierOffer = {
  __typename?: 'SupplierOffer';
  /** Opaque, `off_…`. */
  id: Scalars['ID']['output'];
};

/** What some days of a merchant came to together. */
export type TotalStats = {
  __typename?: 'TotalStats';
  /** What was spent on advertising in these days, as it was entered. */
  adSpend: Money;
  /** Customer acquisition cost by customer: advertising over new customers of these days. To the nearest minor unit, a half up; null without one. */
  costPerNewCustomer: Maybe<Money>;
  /** Customer acquisition cost by order (获客成本): advertising over orders paid in these days. To the nearest minor unit, a half up; null without an order. */
  costPerOrder: Maybe<Money>;
  /** As DayStats.grossSales, summed. */
  grossSales: Money;
  /** Gross sales less refunds. */
  netSales: Money;
  /** Customers whose first paid order at the merchant was paid in these days. */
  newCustomers: Scalars['Int']['output'];
  /** As DayStats.ordersPaid, summed. */
  ordersPaid: Scalars['Int']['output'];
  /** As DayStats.ordersPlaced, summed. */
  ordersPlaced: Scalars['Int']['output'];
  /** As DayStats.refunds, summed. */
  refunds: Money;
  /**
   * Repurchase rate (复购率) in basis points: customers with two or more orders completed in these days and not fully refunded,
   * over customers with one or more. Rounded to the nearest, a half up; null when there is none.
   */
  repurchaseRateBps: Maybe<Scalars['Int']['output']>;
  /** Different customers who paid in these days and had paid before them. */
  returningCustomers: Scalars['Int']['output'];
  /** As DayStats.units, summed. */
  units: Scalars['Int']['output'];
  /** Looks at the merchant's cards, summed. */
  views: Scalars['Int']['output'];
  /** Different visitors who looked in these days: who came on two days is one. */
  visitors: Scalars['Int']['output'];
};

/** What a carrier said of a parcel (物流轨迹). */
export type TrackingEvent = {
  __typename?: 'TrackingEvent';
  /** The carrier's words; may be empty. */
  description: Scalars['String']['output'];
  /** When, by the carrier's clock. */
  occurredAt: Scalars['DateTime']['output'];
  /** The place; empty when the carrier did not say. */
  place: Scalars['String']['output'];
  /** Where the parcel was. */
  status: ShipmentStatus;
};

/** What changes of what a merchant knows of the viewer. */
export type UpdateMyCustomerInput = {
  /** How old; null forgets. */
  ageBand?: InputMaybe<AgeBand>;
  /** What the merchant may call the viewer, 1 to 40 characters. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** Gender; null forgets. */
  gender?: InputMaybe<Gender>;
  /** Whether the viewer agrees to be written to. */
  marketingConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** At which merchant. */
  merchantId: Scalars['ID']['input'];
  /** Whether the viewer agrees to profiling. */
  profilingConsent?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What updateMyCustomer answers. */
export type UpdateMyCustomerPayload = InvalidInputError | NotFoundError | UpdateMyCustomerSuccess;

/** The merchant knows the viewer so. */
export type UpdateMyCustomerSuccess = {
  __typename?: 'UpdateMyCustomerSuccess';
  /** The viewer as a customer. */
  customer: Customer;
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

/** Where the consent is taken back. */
export type WithdrawIdentificationInput = {
  /** At which merchant. */
  merchantId: Scalars['ID']['input'];
};

/** What withdrawIdentification answers. */
export type WithdrawIdentificationPayload = NotFoundError | WithdrawIdentificationSuccess;

/** No visitor is known as the viewer any more. */
export type WithdrawIdentificationSuccess = {
  __typename?: 'WithdrawIdentificationSuccess';
  /** The viewer as a customer. */
  customer: Customer;
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
  AfterSale: AfterSale;
  Agent: Agent;
  Customer: Customer;
  FulfillmentOrder: FulfillmentOrder;
  GroupBuyActivity: GroupBuyActivity;
  GroupBuyTeam: GroupBuyTeam;
  Listing: Listing;
  Merchant: Merchant;
  Order: Order;
  OrderLine: OrderLine;
  Payment: Payment;
  Refund: Refund;
  Review: Review;
  Shipment: Shipment;
  Supplier: Supplier;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AfterSale:
    ( { __typename: 'AfterSale' }
    & GraphQLRecursivePick<FederationTypes['AfterSale'], {"id":true}> );
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Agent'], {"program":{"merchant":{"id":true}}}> ) );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
  FulfillmentOrder:
    ( { __typename: 'FulfillmentOrder' }
    & GraphQLRecursivePick<FederationTypes['FulfillmentOrder'], {"id":true}> );
  GroupBuyActivity:
    ( { __typename: 'GroupBuyActivity' }
    & GraphQLRecursivePick<FederationTypes['GroupBuyActivity'], {"id":true}> );
  GroupBuyTeam:
    ( { __typename: 'GroupBuyTeam' }
    & GraphQLRecursivePick<FederationTypes['GroupBuyTeam'], {"id":true}> );
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  OrderLine:
    ( { __typename: 'OrderLine' }
    & GraphQLRecursivePick<FederationTypes['OrderLine'], {"id":true}> );
  Payment:
    ( { __typename: 'Payment' }
    & GraphQLRecursivePick<FederationTypes['Payment'], {"id":true}> );
  Refund:
    ( { __typename: 'Refund' }
    & GraphQLRecursivePick<FederationTypes['Refund'], {"id":true}> );
  Review:
    ( { __typename: 'Review' }
    & GraphQLRecursivePick<FederationTypes['Review'], {"id":true}> );
  Shipment:
    ( { __typename: 'Shipment' }
    & GraphQLRecursivePick<FederationTypes['Shipment'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustPointsPayload:
    | ( Omit<AdjustPointsSuccess, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'AdjustPointsSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AfterSalePayload:
    | ( Omit<AfterSaleSuccess, 'afterSale'> & { afterSale: _RefType['AfterSale'] } & { __typename: 'AfterSaleSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CancelOrderPayload:
    | ( Omit<CancelOrderSuccess, 'order'> & { order: _RefType['Order'] } & { __typename: 'CancelOrderSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ConfirmReceiptPayload:
    | ( Omit<ConfirmReceiptSuccess, 'order'> & { order: _RefType['Order'] } & { __typename: 'ConfirmReceiptSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EraseMyDataPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( EraseMyDataSuccess & { __typename: 'EraseMyDataSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  IdentifyVisitorPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<IdentifyVisitorSuccess, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'IdentifyVisitorSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PayInSandboxPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PayInSandboxSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PayInSandboxSuccess' } )
  ;
  PlaceOrderPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PlaceOrderSuccess, 'order'> & { order: _RefType['Order'] } & { __typename: 'PlaceOrderSuccess' } )
  ;
  RebuildStatisticsPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RebuildStatisticsSuccess, 'merchant'> & { merchant: _RefType['Merchant'] } & { __typename: 'RebuildStatisticsSuccess' } )
  ;
  RecordAdSpendPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RecordAdSpendSuccess, 'entry'> & { entry: _RefType['AdSpendEntry'] } & { __typename: 'RecordAdSpendSuccess' } )
  ;
  RecordTrackingPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RecordTrackingSuccess, 'shipment'> & { shipment: _RefType['Shipment'] } & { __typename: 'RecordTrackingSuccess' } )
  ;
  RemoveAddressPayload:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( RemoveAddressSuccess & { __typename: 'RemoveAddressSuccess' } )
  ;
  RemoveDeliveryPolicyPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( Omit<RemoveDeliveryPolicySuccess, 'merchant'> & { merchant: _RefType['Merchant'] } & { __typename: 'RemoveDeliveryPolicySuccess' } )
  ;
  RequestAfterSalePayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RequestAfterSaleSuccess, 'afterSale'> & { afterSale: _RefType['AfterSale'] } & { __typename: 'RequestAfterSaleSuccess' } )
  ;
  ReviewPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ReviewSuccess, 'review'> & { review: _RefType['Review'] } & { __typename: 'ReviewSuccess' } )
  ;
  SaveAddressPayload:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SaveAddressSuccess, 'address'> & { address: _RefType['CustomerAddress'] } & { __typename: 'SaveAddressSuccess' } )
  ;
  SegmentCouponPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SegmentCouponSuccess & { __typename: 'SegmentCouponSuccess' } )
  ;
  SetDefaultAddressPayload:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SetDefaultAddressSuccess, 'address'> & { address: _RefType['CustomerAddress'] } & { __typename: 'SetDefaultAddressSuccess' } )
  ;
  SetDeliveryPolicyPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<SetDeliveryPolicySuccess, 'merchant'> & { merchant: _RefType['Merchant'] } & { __typename: 'SetDeliveryPolicySuccess' } )
  ;
  SetMembershipTiersPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<SetMembershipTiersSuccess, 'merchant'> & { merchant: _RefType['Merchant'] } & { __typename: 'SetMembershipTiersSuccess' } )
  ;
  SetOrderAddressPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SetOrderAddressSuccess, 'order'> & { order: _RefType['Order'] } & { __typename: 'SetOrderAddressSuccess' } )
  ;
  SetPointsPolicyPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<SetPointsPolicySuccess, 'merchant'> & { merchant: _RefType['Merchant'] } & { __typename: 'SetPointsPolicySuccess' } )
  ;
  ShipGoodsPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ShipGoodsSuccess, 'shipment'> & { shipment: _RefType['Shipment'] } & { __typename: 'ShipGoodsSuccess' } )
  ;
  StartPaymentPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StartPaymentSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'StartPaymentSuccess' } )
  ;
  UpdateMyCustomerPayload:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UpdateMyCustomerSuccess, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'UpdateMyCustomerSuccess' } )
  ;
  WithdrawIdentificationPayload:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<WithdrawIdentificationSuccess, 'customer'> & { customer: _RefType['Customer'] } & { __typename: 'WithdrawIdentificationSuccess' } )
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
  AdSpendConnection: ResolverTypeWrapper<AdSpendPage>;
  AdSpendEdge: ResolverTypeWrapper<Omit<AdSpendEdge, 'node'> & { node: ResolversTypes['AdSpendEntry'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdSpendEntry: ResolverTypeWrapper<AdSpendRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AdjustPointsInput: AdjustPointsInput;
  AdjustPointsPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustPointsPayload']>;
  AdjustPointsSuccess: ResolverTypeWrapper<Omit<AdjustPointsSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  AfterSale: ResolverTypeWrapper<AfterSaleRow>;
  AfterSaleConnection: ResolverTypeWrapper<AfterSalePage>;
  AfterSaleEdge: ResolverTypeWrapper<Omit<AfterSaleEdge, 'node'> & { node: ResolversTypes['AfterSale'] }>;
  AfterSaleInput: AfterSaleInput;
  AfterSaleKind: AfterSaleKind;
  AfterSaleLine: ResolverTypeWrapper<SeenAfterSaleLine>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AfterSaleLineInput: AfterSaleLineInput;
  AfterSaleParcelInput: AfterSaleParcelInput;
  AfterSaleParty: AfterSaleParty;
  AfterSalePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AfterSalePayload']>;
  AfterSaleReason: AfterSaleReason;
  AfterSaleStats: ResolverTypeWrapper<AfterSaleStats>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AfterSaleStatus: AfterSaleStatus;
  AfterSaleStep: ResolverTypeWrapper<AfterSaleStep>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AfterSaleSuccess: ResolverTypeWrapper<Omit<AfterSaleSuccess, 'afterSale'> & { afterSale: ResolversTypes['AfterSale'] }>;
  AgeBand: AgeBand;
  Agent: ResolverTypeWrapper<AgentKey>;
  AnswerAfterSaleInput: AnswerAfterSaleInput;
  Batch: ResolverTypeWrapper<Batch>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderPayload']>;
  CancelOrderSuccess: ResolverTypeWrapper<Omit<CancelOrderSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  Card: ResolverTypeWrapper<Card>;
  ClientParameter: ResolverTypeWrapper<ClientParameter>;
  ConfirmReceiptInput: ConfirmReceiptInput;
  ConfirmReceiptPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmReceiptPayload']>;
  ConfirmReceiptSuccess: ResolverTypeWrapper<Omit<ConfirmReceiptSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Coupon: ResolverTypeWrapper<Coupon>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Customer: ResolverTypeWrapper<CustomerRow>;
  CustomerAddress: ResolverTypeWrapper<SeenAddress>;
  CustomerStatistics: ResolverTypeWrapper<CustomerStatisticsRow>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DayStats: ResolverTypeWrapper<SeenDay>;
  DeliveryAddress: ResolverTypeWrapper<DeliveryAddress>;
  DeliveryAddressInput: DeliveryAddressInput;
  DeliveryKind: DeliveryKind;
  DeliveryPolicy: ResolverTypeWrapper<DeliveryPolicy>;
  EraseMyDataInput: EraseMyDataInput;
  EraseMyDataPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseMyDataPayload']>;
  EraseMyDataSuccess: ResolverTypeWrapper<EraseMyDataSuccess>;
  ErrorCode: ErrorCode;
  EscalateAfterSaleInput: EscalateAfterSaleInput;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  FulfillmentLine: ResolverTypeWrapper<SuppliedLineRow>;
  FulfillmentOrder: ResolverTypeWrapper<FulfillmentRow>;
  FulfillmentOrderConnection: ResolverTypeWrapper<FulfillmentPage>;
  FulfillmentOrderEdge: ResolverTypeWrapper<Omit<FulfillmentOrderEdge, 'node'> & { node: ResolversTypes['FulfillmentOrder'] }>;
  FulfillmentStatus: FulfillmentStatus;
  FunnelStats: ResolverTypeWrapper<WindowFigures>;
  Gender: Gender;
  GroupBuyActivity: ResolverTypeWrapper<ActivityKey>;
  GroupBuyInput: GroupBuyInput;
  GroupBuyMember: ResolverTypeWrapper<SeenMember>;
  GroupBuyOnFull: GroupBuyOnFull;
  GroupBuyTeam: ResolverTypeWrapper<TeamRow>;
  GroupBuyTeamConnection: ResolverTypeWrapper<TeamPage>;
  GroupBuyTeamEdge: ResolverTypeWrapper<Omit<GroupBuyTeamEdge, 'node'> & { node: ResolversTypes['GroupBuyTeam'] }>;
  GroupBuyTeamStatus: GroupBuyTeamStatus;
  IdentifyVisitorInput: IdentifyVisitorInput;
  IdentifyVisitorPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IdentifyVisitorPayload']>;
  IdentifyVisitorSuccess: ResolverTypeWrapper<Omit<IdentifyVisitorSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Listing: ResolverTypeWrapper<ListingKey>;
  MembershipTier: ResolverTypeWrapper<MembershipTier>;
  MembershipTierInput: MembershipTierInput;
  Merchant: ResolverTypeWrapper<MerchantKey>;
  MerchantStats: ResolverTypeWrapper<SeenStats>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  ModerateReviewInput: ModerateReviewInput;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Order: ResolverTypeWrapper<SeenOrder>;
  OrderConnection: ResolverTypeWrapper<OrderPage>;
  OrderCoupon: ResolverTypeWrapper<SeenCoupon>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderFulfillmentStatus: OrderFulfillmentStatus;
  OrderInvitation: ResolverTypeWrapper<InvitationRow>;
  OrderLine: ResolverTypeWrapper<OrderLineRow>;
  OrderLineInput: OrderLineInput;
  OrderOrigin: ResolverTypeWrapper<CountedRow>;
  OrderPaymentStatus: OrderPaymentStatus;
  OrderQuote: ResolverTypeWrapper<Quote>;
  OrderQuoteLine: ResolverTypeWrapper<QuoteLine>;
  OrderRefundStatus: OrderRefundStatus;
  OrderSource: OrderSource;
  OrderStatus: OrderStatus;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PayInSandboxInput: PayInSandboxInput;
  PayInSandboxPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayInSandboxPayload']>;
  PayInSandboxSuccess: ResolverTypeWrapper<Omit<PayInSandboxSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  Payment: ResolverTypeWrapper<PaymentRow>;
  PaymentProvider: PaymentProvider;
  PaymentStatus: PaymentStatus;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlaceOrderPayload']>;
  PlaceOrderSuccess: ResolverTypeWrapper<Omit<PlaceOrderSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  Points: ResolverTypeWrapper<Scalars['Points']['output']>;
  PointsAccount: ResolverTypeWrapper<SeenAccount>;
  PointsEntry: ResolverTypeWrapper<PointsEntryRow>;
  PointsEntryConnection: ResolverTypeWrapper<EntryPage>;
  PointsEntryEdge: ResolverTypeWrapper<Omit<PointsEntryEdge, 'node'> & { node: ResolversTypes['PointsEntry'] }>;
  PointsEntryKind: PointsEntryKind;
  PointsPolicy: ResolverTypeWrapper<PointsPolicy>;
  Program: ResolverTypeWrapper<Omit<Program, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuoteInput: QuoteInput;
  Rating: ResolverTypeWrapper<Rating>;
  RebuildStatisticsInput: RebuildStatisticsInput;
  RebuildStatisticsPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebuildStatisticsPayload']>;
  RebuildStatisticsSuccess: ResolverTypeWrapper<Omit<RebuildStatisticsSuccess, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  ReceiveReturnInput: ReceiveReturnInput;
  RecordAdSpendInput: RecordAdSpendInput;
  RecordAdSpendPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAdSpendPayload']>;
  RecordAdSpendSuccess: ResolverTypeWrapper<Omit<RecordAdSpendSuccess, 'entry'> & { entry: ResolversTypes['AdSpendEntry'] }>;
  RecordTrackingInput: RecordTrackingInput;
  RecordTrackingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordTrackingPayload']>;
  RecordTrackingSuccess: ResolverTypeWrapper<Omit<RecordTrackingSuccess, 'shipment'> & { shipment: ResolversTypes['Shipment'] }>;
  Refund: ResolverTypeWrapper<RefundRow>;
  RefundLine: ResolverTypeWrapper<RefundLineRow>;
  RefundQuote: ResolverTypeWrapper<Quoted>;
  RefundQuoteCommission: ResolverTypeWrapper<QuotedCommission>;
  RefundQuoteLine: ResolverTypeWrapper<QuotedLine>;
  RefundReason: RefundReason;
  RefundStatus: RefundStatus;
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAddressPayload']>;
  RemoveAddressSuccess: ResolverTypeWrapper<RemoveAddressSuccess>;
  RemoveDeliveryPolicyInput: RemoveDeliveryPolicyInput;
  RemoveDeliveryPolicyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveDeliveryPolicyPayload']>;
  RemoveDeliveryPolicySuccess: ResolverTypeWrapper<Omit<RemoveDeliveryPolicySuccess, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  ReplyToReviewInput: ReplyToReviewInput;
  ReportReviewInput: ReportReviewInput;
  RepurchaseStats: ResolverTypeWrapper<SeenRepurchases>;
  RequestAfterSaleInput: RequestAfterSaleInput;
  RequestAfterSalePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestAfterSalePayload']>;
  RequestAfterSaleSuccess: ResolverTypeWrapper<Omit<RequestAfterSaleSuccess, 'afterSale'> & { afterSale: ResolversTypes['AfterSale'] }>;
  Review: ResolverTypeWrapper<ReviewRow>;
  ReviewConnection: ResolverTypeWrapper<ReviewPage>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ReviewGoodsInput: ReviewGoodsInput;
  ReviewPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewPayload']>;
  ReviewStatus: ReviewStatus;
  ReviewSuccess: ResolverTypeWrapper<Omit<ReviewSuccess, 'review'> & { review: ResolversTypes['Review'] }>;
  SandboxOutcome: SandboxOutcome;
  SaveAddressInput: SaveAddressInput;
  SaveAddressPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveAddressPayload']>;
  SaveAddressSuccess: ResolverTypeWrapper<Omit<SaveAddressSuccess, 'address'> & { address: ResolversTypes['CustomerAddress'] }>;
  SegmentCouponInput: SegmentCouponInput;
  SegmentCouponPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SegmentCouponPayload']>;
  SegmentCouponSuccess: ResolverTypeWrapper<SegmentCouponSuccess>;
  SegmentStats: ResolverTypeWrapper<SeenSegment>;
  SetDefaultAddressInput: SetDefaultAddressInput;
  SetDefaultAddressPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDefaultAddressPayload']>;
  SetDefaultAddressSuccess: ResolverTypeWrapper<Omit<SetDefaultAddressSuccess, 'address'> & { address: ResolversTypes['CustomerAddress'] }>;
  SetDeliveryPolicyInput: SetDeliveryPolicyInput;
  SetDeliveryPolicyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDeliveryPolicyPayload']>;
  SetDeliveryPolicySuccess: ResolverTypeWrapper<Omit<SetDeliveryPolicySuccess, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  SetMembershipTiersInput: SetMembershipTiersInput;
  SetMembershipTiersPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetMembershipTiersPayload']>;
  SetMembershipTiersSuccess: ResolverTypeWrapper<Omit<SetMembershipTiersSuccess, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  SetOrderAddressInput: SetOrderAddressInput;
  SetOrderAddressPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOrderAddressPayload']>;
  SetOrderAddressSuccess: ResolverTypeWrapper<Omit<SetOrderAddressSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  SetPointsPolicyInput: SetPointsPolicyInput;
  SetPointsPolicyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPointsPolicyPayload']>;
  SetPointsPolicySuccess: ResolverTypeWrapper<Omit<SetPointsPolicySuccess, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  ShipGoodsInput: ShipGoodsInput;
  ShipGoodsPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShipGoodsPayload']>;
  ShipGoodsSuccess: ResolverTypeWrapper<Omit<ShipGoodsSuccess, 'shipment'> & { shipment: ResolversTypes['Shipment'] }>;
  ShipLineInput: ShipLineInput;
  Shipment: ResolverTypeWrapper<ShipmentRow>;
  ShipmentLine: ResolverTypeWrapper<ShipmentLineRow>;
  ShipmentStatus: ShipmentStatus;
  StartPaymentInput: StartPaymentInput;
  StartPaymentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPaymentPayload']>;
  StartPaymentSuccess: ResolverTypeWrapper<Omit<StartPaymentSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  Supplier: ResolverTypeWrapper<SupplierKey>;
  SupplierOffer: ResolverTypeWrapper<SupplierOffer>;
  TotalStats: ResolverTypeWrapper<SeenTotal>;
  TrackingEvent: ResolverTypeWrapper<TrackingEvent>;
  UpdateMyCustomerInput: UpdateMyCustomerInput;
  UpdateMyCustomerPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateMyCustomerPayload']>;
  UpdateMyCustomerSuccess: ResolverTypeWrapper<Omit<UpdateMyCustomerSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  WithdrawIdentificationInput: WithdrawIdentificationInput;
  WithdrawIdentificationPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawIdentificationPayload']>;
  WithdrawIdentificationSuccess: ResolverTypeWrapper<Omit<WithdrawIdentificationSuccess, 'customer'> & { customer: ResolversTypes['Customer'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdSpendConnection: AdSpendPage;
  AdSpendEdge: Omit<AdSpendEdge, 'node'> & { node: ResolversParentTypes['AdSpendEntry'] };
  String: Scalars['String']['output'];
  AdSpendEntry: AdSpendRow;
  ID: Scalars['ID']['output'];
  AdjustPointsInput: AdjustPointsInput;
  AdjustPointsPayload: ResolversUnionTypes<ResolversParentTypes>['AdjustPointsPayload'];
  AdjustPointsSuccess: Omit<AdjustPointsSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  AfterSale: AfterSaleRow;
  AfterSaleConnection: AfterSalePage;
  AfterSaleEdge: Omit<AfterSaleEdge, 'node'> & { node: ResolversParentTypes['AfterSale'] };
  AfterSaleInput: AfterSaleInput;
  AfterSaleLine: SeenAfterSaleLine;
  Int: Scalars['Int']['output'];
  AfterSaleLineInput: AfterSaleLineInput;
  AfterSaleParcelInput: AfterSaleParcelInput;
  AfterSalePayload: ResolversUnionTypes<ResolversParentTypes>['AfterSalePayload'];
  AfterSaleStats: AfterSaleStats;
  Float: Scalars['Float']['output'];
  AfterSaleStep: AfterSaleStep;
  Boolean: Scalars['Boolean']['output'];
  AfterSaleSuccess: Omit<AfterSaleSuccess, 'afterSale'> & { afterSale: ResolversParentTypes['AfterSale'] };
  Agent: AgentKey;
  AnswerAfterSaleInput: AnswerAfterSaleInput;
  Batch: Batch;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolversUnionTypes<ResolversParentTypes>['CancelOrderPayload'];
  CancelOrderSuccess: Omit<CancelOrderSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  Card: Card;
  ClientParameter: ClientParameter;
  ConfirmReceiptInput: ConfirmReceiptInput;
  ConfirmReceiptPayload: ResolversUnionTypes<ResolversParentTypes>['ConfirmReceiptPayload'];
  ConfirmReceiptSuccess: Omit<ConfirmReceiptSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  ConflictError: ConflictError;
  Coupon: Coupon;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Customer: CustomerRow;
  CustomerAddress: SeenAddress;
  CustomerStatistics: CustomerStatisticsRow;
  DateTime: Scalars['DateTime']['output'];
  Day: Scalars['Day']['output'];
  DayStats: SeenDay;
  DeliveryAddress: DeliveryAddress;
  DeliveryAddressInput: DeliveryAddressInput;
  DeliveryPolicy: DeliveryPolicy;
  EraseMyDataInput: EraseMyDataInput;
  EraseMyDataPayload: ResolversUnionTypes<ResolversParentTypes>['EraseMyDataPayload'];
  EraseMyDataSuccess: EraseMyDataSuccess;
  EscalateAfterSaleInput: EscalateAfterSaleInput;
  ForbiddenError: ForbiddenError;
  FulfillmentLine: SuppliedLineRow;
  FulfillmentOrder: FulfillmentRow;
  FulfillmentOrderConnection: FulfillmentPage;
  FulfillmentOrderEdge: Omit<FulfillmentOrderEdge, 'node'> & { node: ResolversParentTypes['FulfillmentOrder'] };
  FunnelStats: WindowFigures;
  GroupBuyActivity: ActivityKey;
  GroupBuyInput: GroupBuyInput;
  GroupBuyMember: SeenMember;
  GroupBuyTeam: TeamRow;
  GroupBuyTeamConnection: TeamPage;
  GroupBuyTeamEdge: Omit<GroupBuyTeamEdge, 'node'> & { node: ResolversParentTypes['GroupBuyTeam'] };
  IdentifyVisitorInput: IdentifyVisitorInput;
  IdentifyVisitorPayload: ResolversUnionTypes<ResolversParentTypes>['IdentifyVisitorPayload'];
  IdentifyVisitorSuccess: Omit<IdentifyVisitorSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  InvalidInputError: InvalidInputError;
  Listing: ListingKey;
  MembershipTier: MembershipTier;
  MembershipTierInput: MembershipTierInput;
  Merchant: MerchantKey;
  MerchantStats: SeenStats;
  MinorUnits: Scalars['MinorUnits']['output'];
  ModerateReviewInput: ModerateReviewInput;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  Order: SeenOrder;
  OrderConnection: OrderPage;
  OrderCoupon: SeenCoupon;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderInvitation: InvitationRow;
  OrderLine: OrderLineRow;
  OrderLineInput: OrderLineInput;
  OrderOrigin: CountedRow;
  OrderQuote: Quote;
  OrderQuoteLine: QuoteLine;
  PageInfo: PageInfo;
  PayInSandboxInput: PayInSandboxInput;
  PayInSandboxPayload: ResolversUnionTypes<ResolversParentTypes>['PayInSandboxPayload'];
  PayInSandboxSuccess: Omit<PayInSandboxSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  Payment: PaymentRow;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: ResolversUnionTypes<ResolversParentTypes>['PlaceOrderPayload'];
  PlaceOrderSuccess: Omit<PlaceOrderSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  Points: Scalars['Points']['output'];
  PointsAccount: SeenAccount;
  PointsEntry: PointsEntryRow;
  PointsEntryConnection: EntryPage;
  PointsEntryEdge: Omit<PointsEntryEdge, 'node'> & { node: ResolversParentTypes['PointsEntry'] };
  PointsPolicy: PointsPolicy;
  Program: Omit<Program, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  Query: Record<PropertyKey, never>;
  QuoteInput: QuoteInput;
  Rating: Rating;
  RebuildStatisticsInput: RebuildStatisticsInput;
  RebuildStatisticsPayload: ResolversUnionTypes<ResolversParentTypes>['RebuildStatisticsPayload'];
  RebuildStatisticsSuccess: Omit<RebuildStatisticsSuccess, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  ReceiveReturnInput: ReceiveReturnInput;
  RecordAdSpendInput: RecordAdSpendInput;
  RecordAdSpendPayload: ResolversUnionTypes<ResolversParentTypes>['RecordAdSpendPayload'];
  RecordAdSpendSuccess: Omit<RecordAdSpendSuccess, 'entry'> & { entry: ResolversParentTypes['AdSpendEntry'] };
  RecordTrackingInput: RecordTrackingInput;
  RecordTrackingPayload: ResolversUnionTypes<ResolversParentTypes>['RecordTrackingPayload'];
  RecordTrackingSuccess: Omit<RecordTrackingSuccess, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  Refund: RefundRow;
  RefundLine: RefundLineRow;
  RefundQuote: Quoted;
  RefundQuoteCommission: QuotedCommission;
  RefundQuoteLine: QuotedLine;
  RemoveAddressInput: RemoveAddressInput;
  RemoveAddressPayload: ResolversUnionTypes<ResolversParentTypes>['RemoveAddressPayload'];
  RemoveAddressSuccess: RemoveAddressSuccess;
  RemoveDeliveryPolicyInput: RemoveDeliveryPolicyInput;
  RemoveDeliveryPolicyPayload: ResolversUnionTypes<ResolversParentTypes>['RemoveDeliveryPolicyPayload'];
  RemoveDeliveryPolicySuccess: Omit<RemoveDeliveryPolicySuccess, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  ReplyToReviewInput: ReplyToReviewInput;
  ReportReviewInput: ReportReviewInput;
  RepurchaseStats: SeenRepurchases;
  RequestAfterSaleInput: RequestAfterSaleInput;
  RequestAfterSalePayload: ResolversUnionTypes<ResolversParentTypes>['RequestAfterSalePayload'];
  RequestAfterSaleSuccess: Omit<RequestAfterSaleSuccess, 'afterSale'> & { afterSale: ResolversParentTypes['AfterSale'] };
  Review: ReviewRow;
  ReviewConnection: ReviewPage;
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ReviewGoodsInput: ReviewGoodsInput;
  ReviewPayload: ResolversUnionTypes<ResolversParentTypes>['ReviewPayload'];
  ReviewSuccess: Omit<ReviewSuccess, 'review'> & { review: ResolversParentTypes['Review'] };
  SaveAddressInput: SaveAddressInput;
  SaveAddressPayload: ResolversUnionTypes<ResolversParentTypes>['SaveAddressPayload'];
  SaveAddressSuccess: Omit<SaveAddressSuccess, 'address'> & { address: ResolversParentTypes['CustomerAddress'] };
  SegmentCouponInput: SegmentCouponInput;
  SegmentCouponPayload: ResolversUnionTypes<ResolversParentTypes>['SegmentCouponPayload'];
  SegmentCouponSuccess: SegmentCouponSuccess;
  SegmentStats: SeenSegment;
  SetDefaultAddressInput: SetDefaultAddressInput;
  SetDefaultAddressPayload: ResolversUnionTypes<ResolversParentTypes>['SetDefaultAddressPayload'];
  SetDefaultAddressSuccess: Omit<SetDefaultAddressSuccess, 'address'> & { address: ResolversParentTypes['CustomerAddress'] };
  SetDeliveryPolicyInput: SetDeliveryPolicyInput;
  SetDeliveryPolicyPayload: ResolversUnionTypes<ResolversParentTypes>['SetDeliveryPolicyPayload'];
  SetDeliveryPolicySuccess: Omit<SetDeliveryPolicySuccess, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  SetMembershipTiersInput: SetMembershipTiersInput;
  SetMembershipTiersPayload: ResolversUnionTypes<ResolversParentTypes>['SetMembershipTiersPayload'];
  SetMembershipTiersSuccess: Omit<SetMembershipTiersSuccess, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  SetOrderAddressInput: SetOrderAddressInput;
  SetOrderAddressPayload: ResolversUnionTypes<ResolversParentTypes>['SetOrderAddressPayload'];
  SetOrderAddressSuccess: Omit<SetOrderAddressSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  SetPointsPolicyInput: SetPointsPolicyInput;
  SetPointsPolicyPayload: ResolversUnionTypes<ResolversParentTypes>['SetPointsPolicyPayload'];
  SetPointsPolicySuccess: Omit<SetPointsPolicySuccess, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  ShipGoodsInput: ShipGoodsInput;
  ShipGoodsPayload: ResolversUnionTypes<ResolversParentTypes>['ShipGoodsPayload'];
  ShipGoodsSuccess: Omit<ShipGoodsSuccess, 'shipment'> & { shipment: ResolversParentTypes['Shipment'] };
  ShipLineInput: ShipLineInput;
  Shipment: ShipmentRow;
  ShipmentLine: ShipmentLineRow;
  StartPaymentInput: StartPaymentInput;
  StartPaymentPayload: ResolversUnionTypes<ResolversParentTypes>['StartPaymentPayload'];
  StartPaymentSuccess: Omit<StartPaymentSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  Supplier: SupplierKey;
  SupplierOffer: SupplierOffer;
  TotalStats: SeenTotal;
  TrackingEvent: TrackingEvent;
  UpdateMyCustomerInput: UpdateMyCustomerInput;
  UpdateMyCustomerPayload: ResolversUnionTypes<ResolversParentTypes>['UpdateMyCustomerPayload'];
  UpdateMyCustomerSuccess: Omit<UpdateMyCustomerSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  WithdrawIdentificationInput: WithdrawIdentificationInput;
  WithdrawIdentificationPayload: ResolversUnionTypes<ResolversParentTypes>['WithdrawIdentificationPayload'];
  WithdrawIdentificationSuccess: Omit<WithdrawIdentificationSuccess, 'customer'> & { customer: ResolversParentTypes['Customer'] };
};

export type AdSpendConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AdSpendConnection'] = ResolversParentTypes['AdSpendConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdSpendEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AdSpendEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AdSpendEdge'] = ResolversParentTypes['AdSpendEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AdSpendEntry'], ParentType, ContextType>;
};

export type AdSpendEntryResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AdSpendEntry'] = ResolversParentTypes['AdSpendEntry']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdjustPointsPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AdjustPointsPayload'] = ResolversParentTypes['AdjustPointsPayload']> = {
  __resolveType: TypeResolveFn<'AdjustPointsSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AdjustPointsSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AdjustPointsSuccess'] = ResolversParentTypes['AdjustPointsSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AfterSaleResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AfterSale'] = ResolversParentTypes['AfterSale'], FederationReferenceType extends FederationReferenceTypes['AfterSale'] = FederationReferenceTypes['AfterSale']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AfterSale']> | FederationReferenceType, FederationReferenceType, ContextType>;
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AfterSaleKind'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AfterSaleLine']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AfterSaleReason'], ParentType, ContextType>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType>;
  replacementParcel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  respondBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  respondedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnParcel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sendBackBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AfterSaleStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AfterSaleStep']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type AfterSaleConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AfterSaleConnection'] = ResolversParentTypes['AfterSaleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AfterSaleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AfterSaleEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AfterSaleEdge'] = ResolversParentTypes['AfterSaleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AfterSale'], ParentType, ContextType>;
};

export type AfterSaleLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AfterSaleLine'] = ResolversParentTypes['AfterSaleLine']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unshipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AfterSalePayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AfterSalePayload'] = ResolversParentTypes['AfterSalePayload']> = {
  __resolveType: TypeResolveFn<'AfterSaleSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AfterSaleStatsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AfterSaleStats'] = ResolversParentTypes['AfterSaleStats']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type AfterSaleStepResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AfterSaleStep'] = ResolversParentTypes['AfterSaleStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  breach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['AfterSaleParty'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AfterSaleStatus'], ParentType, ContextType>;
};

export type AfterSaleSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['AfterSaleSuccess'] = ResolversParentTypes['AfterSaleSuccess']> = {
  afterSale?: Resolver<ResolversTypes['AfterSale'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'], FederationReferenceType extends FederationReferenceTypes['Agent'] = FederationReferenceTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attributedOrders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<AgentAttributedOrdersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type BatchResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Batch'] = ResolversParentTypes['Batch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CancelOrderPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CancelOrderPayload'] = ResolversParentTypes['CancelOrderPayload']> = {
  __resolveType: TypeResolveFn<'CancelOrderSuccess' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type CancelOrderSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CancelOrderSuccess'] = ResolversParentTypes['CancelOrderSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Card'] = ResolversParentTypes['Card']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ClientParameterResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ClientParameter'] = ResolversParentTypes['ClientParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmReceiptPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ConfirmReceiptPayload'] = ResolversParentTypes['ConfirmReceiptPayload']> = {
  __resolveType: TypeResolveFn<'ConfirmReceiptSuccess' | 'ConflictError' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type ConfirmReceiptSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ConfirmReceiptSuccess'] = ResolversParentTypes['ConfirmReceiptSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type CustomerResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer'], FederationReferenceType extends FederationReferenceTypes['Customer'] = FederationReferenceTypes['Customer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Customer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  addresses?: Resolver<Maybe<Array<ResolversTypes['CustomerAddress']>>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  marketingConsentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<CustomerOrdersArgs, 'first'>>;
  pointsAccount?: Resolver<ResolversTypes['PointsAccount'], ParentType, ContextType>;
  profilingConsentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statistics?: Resolver<Maybe<ResolversTypes['CustomerStatistics']>, ParentType, ContextType>;
};

export type CustomerAddressResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CustomerAddress'] = ResolversParentTypes['CustomerAddress']> = {
  address?: Resolver<ResolversTypes['DeliveryAddress'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CustomerStatisticsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['CustomerStatistics'] = ResolversParentTypes['CustomerStatistics']> = {
  completedOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPaidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastPaidAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  netSales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DayStatsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['DayStats'] = ResolversParentTypes['DayStats']> = {
  adSpend?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  grossSales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netSales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  newCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersPaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersPlaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returningCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryAddressResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['DeliveryAddress'] = ResolversParentTypes['DeliveryAddress']> = {
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  province?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  street?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeliveryPolicyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['DeliveryPolicy'] = ResolversParentTypes['DeliveryPolicy']> = {
  cutoffMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeFromMinor?: Resolver<Maybe<ResolversTypes['MinorUnits']>, ParentType, ContextType>;
  freightMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeliveryKind'], ParentType, ContextType>;
  regionPrefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EraseMyDataPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['EraseMyDataPayload'] = ResolversParentTypes['EraseMyDataPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'EraseMyDataSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type EraseMyDataSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['EraseMyDataSuccess'] = ResolversParentTypes['EraseMyDataSuccess']> = {
  erased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForbiddenErrorResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FulfillmentLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['FulfillmentLine'] = ResolversParentTypes['FulfillmentLine']> = {
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  cancelledQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['SupplierOffer']>, ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  variantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FulfillmentOrderResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['FulfillmentOrder'] = ResolversParentTypes['FulfillmentOrder'], FederationReferenceType extends FederationReferenceTypes['FulfillmentOrder'] = FederationReferenceTypes['FulfillmentOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FulfillmentOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['FulfillmentLine']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  orderNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promiseKind?: Resolver<Maybe<ResolversTypes['DeliveryKind']>, ParentType, ContextType>;
  promiseMet?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  promisedBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shipments?: Resolver<Array<ResolversTypes['Shipment']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FulfillmentStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type FulfillmentOrderConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['FulfillmentOrderConnection'] = ResolversParentTypes['FulfillmentOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FulfillmentOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FulfillmentOrderEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['FulfillmentOrderEdge'] = ResolversParentTypes['FulfillmentOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FulfillmentOrder'], ParentType, ContextType>;
};

export type FunnelStatsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['FunnelStats'] = ResolversParentTypes['FunnelStats']> = {
  conversionBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupBuyActivityResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['GroupBuyActivity'] = ResolversParentTypes['GroupBuyActivity'], FederationReferenceType extends FederationReferenceTypes['GroupBuyActivity'] = FederationReferenceTypes['GroupBuyActivity']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupBuyActivity']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinableTeams?: Resolver<ResolversTypes['GroupBuyTeamConnection'], ParentType, ContextType, RequireFields<GroupBuyActivityJoinableTeamsArgs, 'first'>>;
};

export type GroupBuyMemberResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['GroupBuyMember'] = ResolversParentTypes['GroupBuyMember']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type GroupBuyTeamResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['GroupBuyTeam'] = ResolversParentTypes['GroupBuyTeam'], FederationReferenceType extends FederationReferenceTypes['GroupBuyTeam'] = FederationReferenceTypes['GroupBuyTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GroupBuyTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  activity?: Resolver<ResolversTypes['GroupBuyActivity'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['GroupBuyMember']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GroupBuyTeamStatus'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupBuyTeamConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['GroupBuyTeamConnection'] = ResolversParentTypes['GroupBuyTeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GroupBuyTeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GroupBuyTeamEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['GroupBuyTeamEdge'] = ResolversParentTypes['GroupBuyTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GroupBuyTeam'], ParentType, ContextType>;
};

export type IdentifyVisitorPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['IdentifyVisitorPayload'] = ResolversParentTypes['IdentifyVisitorPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'IdentifyVisitorSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type IdentifyVisitorSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['IdentifyVisitorSuccess'] = ResolversParentTypes['IdentifyVisitorSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Rating'], ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<ListingReviewsArgs, 'first'>>;
};

export type MembershipTierResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['MembershipTier'] = ResolversParentTypes['MembershipTier']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
};

export type MerchantResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adSpendEntries?: Resolver<Maybe<ResolversTypes['AdSpendConnection']>, ParentType, ContextType, RequireFields<MerchantAdSpendEntriesArgs, 'first'>>;
  afterSaleStats?: Resolver<Maybe<ResolversTypes['AfterSaleStats']>, ParentType, ContextType, RequireFields<MerchantAfterSaleStatsArgs, 'from' | 'to'>>;
  afterSales?: Resolver<Maybe<ResolversTypes['AfterSaleConnection']>, ParentType, ContextType, RequireFields<MerchantAfterSalesArgs, 'breachOnly' | 'first'>>;
  deliveryPolicies?: Resolver<Array<ResolversTypes['DeliveryPolicy']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  membershipTiers?: Resolver<Array<ResolversTypes['MembershipTier']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<MerchantOrdersArgs, 'first'>>;
  pointsPolicy?: Resolver<Maybe<ResolversTypes['PointsPolicy']>, ParentType, ContextType>;
  segments?: Resolver<Maybe<Array<ResolversTypes['SegmentStats']>>, ParentType, ContextType, RequireFields<MerchantSegmentsArgs, 'from' | 'to'>>;
  stats?: Resolver<Maybe<ResolversTypes['MerchantStats']>, ParentType, ContextType, RequireFields<MerchantStatsArgs, 'from' | 'to'>>;
};

export type MerchantStatsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['MerchantStats'] = ResolversParentTypes['MerchantStats']> = {
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['DayStats']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  funnel?: Resolver<ResolversTypes['FunnelStats'], ParentType, ContextType>;
  repurchases?: Resolver<Array<ResolversTypes['RepurchaseStats']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['TotalStats'], ParentType, ContextType>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adjustPoints?: Resolver<ResolversTypes['AdjustPointsPayload'], ParentType, ContextType, RequireFields<MutationAdjustPointsArgs, 'input'>>;
  answerAfterSale?: Resolver<ResolversTypes['AfterSalePayload'], ParentType, ContextType, RequireFields<MutationAnswerAfterSaleArgs, 'input'>>;
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  confirmReceipt?: Resolver<ResolversTypes['ConfirmReceiptPayload'], ParentType, ContextType, RequireFields<MutationConfirmReceiptArgs, 'input'>>;
  confirmReplacement?: Resolver<ResolversTypes['AfterSalePayload'], ParentType, ContextType, RequireFields<MutationConfirmReplacementArgs, 'input'>>;
  eraseMyData?: Resolver<ResolversTypes['EraseMyDataPayload'], ParentType, ContextType, RequireFields<MutationEraseMyDataArgs, 'input'>>;
  escalateAfterSale?: Resolver<ResolversTypes['AfterSalePayload'], ParentType, ContextType, RequireFields<MutationEscalateAfterSaleArgs, 'input'>>;
  identifyVisitor?: Resolver<ResolversTypes['IdentifyVisitorPayload'], ParentType, ContextType, RequireFields<MutationIdentifyVisitorArgs, 'input'>>;
  moderateReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationModerateReviewArgs, 'input'>>;
  payInSandbox?: Resolver<ResolversTypes['PayInSandboxPayload'], ParentType, ContextType, RequireFields<MutationPayInSandboxArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderPayload'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  rebuildStatistics?: Resolver<ResolversTypes['RebuildStatisticsPayload'], ParentType, ContextType, RequireFields<MutationRebuildStatisticsArgs, 'input'>>;
  receiveReturn?: Resolver<ResolversTypes['AfterSalePayload'], ParentType, ContextType, RequireFields<MutationReceiveReturnArgs, 'input'>>;
  recordAdSpend?: Resolver<ResolversTypes['RecordAdSpendPayload'], ParentType, ContextType, RequireFields<MutationRecordAdSpendArgs, 'input'>>;
  recordTracking?: Resolver<ResolversTypes['RecordTrackingPayload'], ParentType, ContextType, RequireFields<MutationRecordTrackingArgs, 'input'>>;
  removeAddress?: Resolver<ResolversTypes['RemoveAddressPayload'], ParentType, ContextType, RequireFields<MutationRemoveAddressArgs, 'input'>>;
  removeDeliveryPolicy?: Resolver<ResolversTypes['RemoveDeliveryPolicyPayload'], ParentType, ContextType, RequireFields<MutationRemoveDeliveryPolicyArgs, 'input'>>;
  replyToReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationReplyToReviewArgs, 'input'>>;
  reportReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationReportReviewArgs, 'input'>>;
  requestAfterSale?: Resolver<ResolversTypes['RequestAfterSalePayload'], ParentType, ContextType, RequireFields<MutationRequestAfterSaleArgs, 'input'>>;
  reviewGoods?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationReviewGoodsArgs, 'input'>>;
  saveAddress?: Resolver<ResolversTypes['SaveAddressPayload'], ParentType, ContextType, RequireFields<MutationSaveAddressArgs, 'input'>>;
  segmentCoupon?: Resolver<ResolversTypes['SegmentCouponPayload'], ParentType, ContextType, RequireFields<MutationSegmentCouponArgs, 'input'>>;
  setDefaultAddress?: Resolver<ResolversTypes['SetDefaultAddressPayload'], ParentType, ContextType, RequireFields<MutationSetDefaultAddressArgs, 'input'>>;
  setDeliveryPolicy?: Resolver<ResolversTypes['SetDeliveryPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetDeliveryPolicyArgs, 'input'>>;
  setMembershipTiers?: Resolver<ResolversTypes['SetMembershipTiersPayload'], ParentType, ContextType, RequireFields<MutationSetMembershipTiersArgs, 'input'>>;
  setOrderAddress?: Resolver<ResolversTypes['SetOrderAddressPayload'], ParentType, ContextType, RequireFields<MutationSetOrderAddressArgs, 'input'>>;
  setPointsPolicy?: Resolver<ResolversTypes['SetPointsPolicyPayload'], ParentType, ContextType, RequireFields<MutationSetPointsPolicyArgs, 'input'>>;
  shipGoods?: Resolver<ResolversTypes['ShipGoodsPayload'], ParentType, ContextType, RequireFields<MutationShipGoodsArgs, 'input'>>;
  shipReplacement?: Resolver<ResolversTypes['AfterSalePayload'], ParentType, ContextType, RequireFields<MutationShipReplacementArgs, 'input'>>;
  shipReturn?: Resolver<ResolversTypes['AfterSalePayload'], ParentType, ContextType, RequireFields<MutationShipReturnArgs, 'input'>>;
  startPayment?: Resolver<ResolversTypes['StartPaymentPayload'], ParentType, ContextType, RequireFields<MutationStartPaymentArgs, 'input'>>;
  updateMyCustomer?: Resolver<ResolversTypes['UpdateMyCustomerPayload'], ParentType, ContextType, RequireFields<MutationUpdateMyCustomerArgs, 'input'>>;
  withdrawAfterSale?: Resolver<ResolversTypes['AfterSalePayload'], ParentType, ContextType, RequireFields<MutationWithdrawAfterSaleArgs, 'input'>>;
  withdrawIdentification?: Resolver<ResolversTypes['WithdrawIdentificationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawIdentificationArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['DeliveryAddress']>, ParentType, ContextType>;
  afterSales?: Resolver<Array<ResolversTypes['AfterSale']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coupons?: Resolver<Array<ResolversTypes['OrderCoupon']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  freight?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fulfillmentOrders?: Resolver<Array<ResolversTypes['FulfillmentOrder']>, ParentType, ContextType>;
  fulfillmentStatus?: Resolver<ResolversTypes['OrderFulfillmentStatus'], ParentType, ContextType>;
  groupBuyTeam?: Resolver<Maybe<ResolversTypes['GroupBuyTeam']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitation?: Resolver<Maybe<ResolversTypes['OrderInvitation']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['OrderOrigin']>, ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paymentStatus?: Resolver<ResolversTypes['OrderPaymentStatus'], ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Points']>, ParentType, ContextType>;
  refundStatus?: Resolver<ResolversTypes['OrderRefundStatus'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  refunds?: Resolver<Array<ResolversTypes['Refund']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OrderStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderConnection'] = ResolversParentTypes['OrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  streamCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
};

export type OrderCouponResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderCoupon'] = ResolversParentTypes['OrderCoupon']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderEdge'] = ResolversParentTypes['OrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
};

export type OrderInvitationResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderInvitation'] = ResolversParentTypes['OrderInvitation']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  deliveredQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  pointsDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refundedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  shippedQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrderOriginResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderOrigin'] = ResolversParentTypes['OrderOrigin']> = {
  invited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRepurchase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OrderSource'], ParentType, ContextType>;
};

export type OrderQuoteResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderQuote'] = ResolversParentTypes['OrderQuote']> = {
  coupons?: Resolver<Array<ResolversTypes['OrderCoupon']>, ParentType, ContextType>;
  freight?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderQuoteLine']>, ParentType, ContextType>;
  pointsDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  spendablePoints?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type OrderQuoteLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderQuoteLine'] = ResolversParentTypes['OrderQuoteLine']> = {
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  pointsDiscount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  variantName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayInSandboxPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PayInSandboxPayload'] = ResolversParentTypes['PayInSandboxPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'PayInSandboxSuccess', ParentType, ContextType>;
};

export type PayInSandboxSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PayInSandboxSuccess'] = ResolversParentTypes['PayInSandboxSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clientParameters?: Resolver<Array<ResolversTypes['ClientParameter']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
  refunded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PlaceOrderPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PlaceOrderPayload'] = ResolversParentTypes['PlaceOrderPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'PlaceOrderSuccess', ParentType, ContextType>;
};

export type PlaceOrderSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PlaceOrderSuccess'] = ResolversParentTypes['PlaceOrderSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface PointsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Points'], any> {
  name: 'Points';
}

export type PointsAccountResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PointsAccount'] = ResolversParentTypes['PointsAccount']> = {
  balance?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  earned?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PointsEntryConnection'], ParentType, ContextType, RequireFields<PointsAccountEntriesArgs, 'first'>>;
  tier?: Resolver<Maybe<ResolversTypes['MembershipTier']>, ParentType, ContextType>;
};

export type PointsEntryResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PointsEntry'] = ResolversParentTypes['PointsEntry']> = {
  balanceAfter?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  delta?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PointsEntryKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
};

export type PointsEntryConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PointsEntryConnection'] = ResolversParentTypes['PointsEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PointsEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PointsEntryEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PointsEntryEdge'] = ResolversParentTypes['PointsEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PointsEntry'], ParentType, ContextType>;
};

export type PointsPolicyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PointsPolicy'] = ResolversParentTypes['PointsPolicy']> = {
  earnBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxSpendBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Query_CustomerNameArgs, 'customerId' | 'merchantId'>>;
  afterSale?: Resolver<Maybe<ResolversTypes['AfterSale']>, ParentType, ContextType, RequireFields<QueryAfterSaleArgs, 'id'>>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  escalatedAfterSales?: Resolver<Maybe<ResolversTypes['AfterSaleConnection']>, ParentType, ContextType, RequireFields<QueryEscalatedAfterSalesArgs, 'first'>>;
  exportMyData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryExportMyDataArgs, 'merchantId'>>;
  fulfillmentOrder?: Resolver<Maybe<ResolversTypes['FulfillmentOrder']>, ParentType, ContextType, RequireFields<QueryFulfillmentOrderArgs, 'id'>>;
  groupBuyTeam?: Resolver<Maybe<ResolversTypes['GroupBuyTeam']>, ParentType, ContextType, RequireFields<QueryGroupBuyTeamArgs, 'id'>>;
  myCustomers?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
  quote?: Resolver<ResolversTypes['OrderQuote'], ParentType, ContextType, RequireFields<QueryQuoteArgs, 'input'>>;
  refund?: Resolver<Maybe<ResolversTypes['Refund']>, ParentType, ContextType, RequireFields<QueryRefundArgs, 'id'>>;
  refundQuote?: Resolver<Maybe<ResolversTypes['RefundQuote']>, ParentType, ContextType, RequireFields<QueryRefundQuoteArgs, 'lines' | 'orderId' | 'reason'>>;
  reportedReviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<QueryReportedReviewsArgs, 'first'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  shipment?: Resolver<Maybe<ResolversTypes['Shipment']>, ParentType, ContextType, RequireFields<QueryShipmentArgs, 'id'>>;
};

export type RatingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Rating'] = ResolversParentTypes['Rating']> = {
  average?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RebuildStatisticsPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RebuildStatisticsPayload'] = ResolversParentTypes['RebuildStatisticsPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'NotFoundError' | 'RebuildStatisticsSuccess', ParentType, ContextType>;
};

export type RebuildStatisticsSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RebuildStatisticsSuccess'] = ResolversParentTypes['RebuildStatisticsSuccess']> = {
  differences?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordAdSpendPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RecordAdSpendPayload'] = ResolversParentTypes['RecordAdSpendPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RecordAdSpendSuccess', ParentType, ContextType>;
};

export type RecordAdSpendSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RecordAdSpendSuccess'] = ResolversParentTypes['RecordAdSpendSuccess']> = {
  entry?: Resolver<ResolversTypes['AdSpendEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTrackingPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RecordTrackingPayload'] = ResolversParentTypes['RecordTrackingPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RecordTrackingSuccess', ParentType, ContextType>;
};

export type RecordTrackingSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RecordTrackingSuccess'] = ResolversParentTypes['RecordTrackingSuccess']> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefundResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Refund'] = ResolversParentTypes['Refund'], FederationReferenceType extends FederationReferenceTypes['Refund'] = FederationReferenceTypes['Refund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Refund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  freight?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RefundLine']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['Payment']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RefundReason'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RefundStatus'], ParentType, ContextType>;
};

export type RefundLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundLine'] = ResolversParentTypes['RefundLine']> = {
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RefundQuoteResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundQuote'] = ResolversParentTypes['RefundQuote']> = {
  commissions?: Resolver<Maybe<Array<ResolversTypes['RefundQuoteCommission']>>, ParentType, ContextType>;
  coupons?: Resolver<Array<ResolversTypes['OrderCoupon']>, ParentType, ContextType>;
  earnedPointsReversed?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  freight?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['RefundQuoteLine']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RefundQuoteCommissionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundQuoteCommission'] = ResolversParentTypes['RefundQuoteCommission']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  commissionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reversal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type RefundQuoteLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RefundQuoteLine'] = ResolversParentTypes['RefundQuoteLine']> = {
  goods?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Points'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemoveAddressPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RemoveAddressPayload'] = ResolversParentTypes['RemoveAddressPayload']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'RemoveAddressSuccess', ParentType, ContextType>;
};

export type RemoveAddressSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RemoveAddressSuccess'] = ResolversParentTypes['RemoveAddressSuccess']> = {
  addressId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveDeliveryPolicyPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RemoveDeliveryPolicyPayload'] = ResolversParentTypes['RemoveDeliveryPolicyPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'RemoveDeliveryPolicySuccess', ParentType, ContextType>;
};

export type RemoveDeliveryPolicySuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RemoveDeliveryPolicySuccess'] = ResolversParentTypes['RemoveDeliveryPolicySuccess']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepurchaseStatsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RepurchaseStats'] = ResolversParentTypes['RepurchaseStats']> = {
  grossSales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invitedOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['OrderSource'], ParentType, ContextType>;
};

export type RequestAfterSalePayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RequestAfterSalePayload'] = ResolversParentTypes['RequestAfterSalePayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RequestAfterSaleSuccess', ParentType, ContextType>;
};

export type RequestAfterSaleSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['RequestAfterSaleSuccess'] = ResolversParentTypes['RequestAfterSaleSuccess']> = {
  afterSale?: Resolver<ResolversTypes['AfterSale'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  pictures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReviewPayload'] = ResolversParentTypes['ReviewPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'ReviewSuccess', ParentType, ContextType>;
};

export type ReviewSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ReviewSuccess'] = ResolversParentTypes['ReviewSuccess']> = {
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveAddressPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SaveAddressPayload'] = ResolversParentTypes['SaveAddressPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'SaveAddressSuccess', ParentType, ContextType>;
};

export type SaveAddressSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SaveAddressSuccess'] = ResolversParentTypes['SaveAddressSuccess']> = {
  address?: Resolver<ResolversTypes['CustomerAddress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentCouponPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SegmentCouponPayload'] = ResolversParentTypes['SegmentCouponPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SegmentCouponSuccess', ParentType, ContextType>;
};

export type SegmentCouponSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SegmentCouponSuccess'] = ResolversParentTypes['SegmentCouponSuccess']> = {
  customers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SegmentStatsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SegmentStats'] = ResolversParentTypes['SegmentStats']> = {
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  customers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['Gender']>, ParentType, ContextType>;
  netSales?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  repurchaseRateBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SetDefaultAddressPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetDefaultAddressPayload'] = ResolversParentTypes['SetDefaultAddressPayload']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'SetDefaultAddressSuccess', ParentType, ContextType>;
};

export type SetDefaultAddressSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetDefaultAddressSuccess'] = ResolversParentTypes['SetDefaultAddressSuccess']> = {
  address?: Resolver<ResolversTypes['CustomerAddress'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDeliveryPolicyPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetDeliveryPolicyPayload'] = ResolversParentTypes['SetDeliveryPolicyPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'SetDeliveryPolicySuccess', ParentType, ContextType>;
};

export type SetDeliveryPolicySuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetDeliveryPolicySuccess'] = ResolversParentTypes['SetDeliveryPolicySuccess']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetMembershipTiersPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetMembershipTiersPayload'] = ResolversParentTypes['SetMembershipTiersPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'SetMembershipTiersSuccess', ParentType, ContextType>;
};

export type SetMembershipTiersSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetMembershipTiersSuccess'] = ResolversParentTypes['SetMembershipTiersSuccess']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOrderAddressPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetOrderAddressPayload'] = ResolversParentTypes['SetOrderAddressPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'SetOrderAddressSuccess', ParentType, ContextType>;
};

export type SetOrderAddressSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetOrderAddressSuccess'] = ResolversParentTypes['SetOrderAddressSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPointsPolicyPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetPointsPolicyPayload'] = ResolversParentTypes['SetPointsPolicyPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'SetPointsPolicySuccess', ParentType, ContextType>;
};

export type SetPointsPolicySuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SetPointsPolicySuccess'] = ResolversParentTypes['SetPointsPolicySuccess']> = {
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipGoodsPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShipGoodsPayload'] = ResolversParentTypes['ShipGoodsPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'ShipGoodsSuccess', ParentType, ContextType>;
};

export type ShipGoodsSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShipGoodsSuccess'] = ResolversParentTypes['ShipGoodsSuccess']> = {
  shipment?: Resolver<ResolversTypes['Shipment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShipmentResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Shipment'] = ResolversParentTypes['Shipment'], FederationReferenceType extends FederationReferenceTypes['Shipment'] = FederationReferenceTypes['Shipment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Shipment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  carrier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  events?: Resolver<Array<ResolversTypes['TrackingEvent']>, ParentType, ContextType>;
  fulfillmentOrder?: Resolver<ResolversTypes['FulfillmentOrder'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['ShipmentLine']>, ParentType, ContextType>;
  shippedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
  trackingNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShipmentLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ShipmentLine'] = ResolversParentTypes['ShipmentLine']> = {
  lineId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartPaymentPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['StartPaymentPayload'] = ResolversParentTypes['StartPaymentPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'StartPaymentSuccess', ParentType, ContextType>;
};

export type StartPaymentSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['StartPaymentSuccess'] = ResolversParentTypes['StartPaymentSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  afterSales?: Resolver<Maybe<ResolversTypes['AfterSaleConnection']>, ParentType, ContextType, RequireFields<SupplierAfterSalesArgs, 'breachOnly' | 'first'>>;
  fulfillmentOrders?: Resolver<Maybe<ResolversTypes['FulfillmentOrderConnection']>, ParentType, ContextType, RequireFields<SupplierFulfillmentOrdersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SupplierOfferResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['SupplierOffer'] = ResolversParentTypes['SupplierOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TotalStatsResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TotalStats'] = ResolversParentTypes['TotalStats']> = {
  adSpend?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costPerNewCustomer?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costPerOrder?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  grossSales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  netSales?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  newCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersPaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersPlaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refunds?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  repurchaseRateBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  returningCustomers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrackingEventResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['TrackingEvent'] = ResolversParentTypes['TrackingEvent']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ShipmentStatus'], ParentType, ContextType>;
};

export type UpdateMyCustomerPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['UpdateMyCustomerPayload'] = ResolversParentTypes['UpdateMyCustomerPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'UpdateMyCustomerSuccess', ParentType, ContextType>;
};

export type UpdateMyCustomerSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['UpdateMyCustomerSuccess'] = ResolversParentTypes['UpdateMyCustomerSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type WithdrawIdentificationPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['WithdrawIdentificationPayload'] = ResolversParentTypes['WithdrawIdentificationPayload']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'WithdrawIdentificationSuccess', ParentType, ContextType>;
};

export type WithdrawIdentificationSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['WithdrawIdentificationSuccess'] = ResolversParentTypes['WithdrawIdentificationSuccess']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = OrderContext> = {
  AdSpendConnection?: AdSpendConnectionResolvers<ContextType>;
  AdSpendEdge?: AdSpendEdgeResolvers<ContextType>;
  AdSpendEntry?: AdSpendEntryResolvers<ContextType>;
  AdjustPointsPayload?: AdjustPointsPayloadResolvers<ContextType>;
  AdjustPointsSuccess?: AdjustPointsSuccessResolvers<ContextType>;
  AfterSale?: AfterSaleResolvers<ContextType>;
  AfterSaleConnection?: AfterSaleConnectionResolvers<ContextType>;
  AfterSaleEdge?: AfterSaleEdgeResolvers<ContextType>;
  AfterSaleLine?: AfterSaleLineResolvers<ContextType>;
  AfterSalePayload?: AfterSalePayloadResolvers<ContextType>;
  AfterSaleStats?: AfterSaleStatsResolvers<ContextType>;
  AfterSaleStep?: AfterSaleStepResolvers<ContextType>;
  AfterSaleSuccess?: AfterSaleSuccessResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  CancelOrderSuccess?: CancelOrderSuccessResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  ClientParameter?: ClientParameterResolvers<ContextType>;
  ConfirmReceiptPayload?: ConfirmReceiptPayloadResolvers<ContextType>;
  ConfirmReceiptSuccess?: ConfirmReceiptSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  CustomerAddress?: CustomerAddressResolvers<ContextType>;
  CustomerStatistics?: CustomerStatisticsResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DayStats?: DayStatsResolvers<ContextType>;
  DeliveryAddress?: DeliveryAddressResolvers<ContextType>;
  DeliveryPolicy?: DeliveryPolicyResolvers<ContextType>;
  EraseMyDataPayload?: EraseMyDataPayloadResolvers<ContextType>;
  EraseMyDataSuccess?: EraseMyDataSuccessResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  FulfillmentLine?: FulfillmentLineResolvers<ContextType>;
  FulfillmentOrder?: FulfillmentOrderResolvers<ContextType>;
  FulfillmentOrderConnection?: FulfillmentOrderConnectionResolvers<ContextType>;
  FulfillmentOrderEdge?: FulfillmentOrderEdgeResolvers<ContextType>;
  FunnelStats?: FunnelStatsResolvers<ContextType>;
  GroupBuyActivity?: GroupBuyActivityResolvers<ContextType>;
  GroupBuyMember?: GroupBuyMemberResolvers<ContextType>;
  GroupBuyTeam?: GroupBuyTeamResolvers<ContextType>;
  GroupBuyTeamConnection?: GroupBuyTeamConnectionResolvers<ContextType>;
  GroupBuyTeamEdge?: GroupBuyTeamEdgeResolvers<ContextType>;
  IdentifyVisitorPayload?: IdentifyVisitorPayloadResolvers<ContextType>;
  IdentifyVisitorSuccess?: IdentifyVisitorSuccessResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  MembershipTier?: MembershipTierResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  MerchantStats?: MerchantStatsResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderCoupon?: OrderCouponResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderInvitation?: OrderInvitationResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  OrderOrigin?: OrderOriginResolvers<ContextType>;
  OrderQuote?: OrderQuoteResolvers<ContextType>;
  OrderQuoteLine?: OrderQuoteLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayInSandboxPayload?: PayInSandboxPayloadResolvers<ContextType>;
  PayInSandboxSuccess?: PayInSandboxSuccessResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PlaceOrderPayload?: PlaceOrderPayloadResolvers<ContextType>;
  PlaceOrderSuccess?: PlaceOrderSuccessResolvers<ContextType>;
  Points?: GraphQLScalarType;
  PointsAccount?: PointsAccountResolvers<ContextType>;
  PointsEntry?: PointsEntryResolvers<ContextType>;
  PointsEntryConnection?: PointsEntryConnectionResolvers<ContextType>;
  PointsEntryEdge?: PointsEntryEdgeResolvers<ContextType>;
  PointsPolicy?: PointsPolicyResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Rating?: RatingResolvers<ContextType>;
  RebuildStatisticsPayload?: RebuildStatisticsPayloadResolvers<ContextType>;
  RebuildStatisticsSuccess?: RebuildStatisticsSuccessResolvers<ContextType>;
  RecordAdSpendPayload?: RecordAdSpendPayloadResolvers<ContextType>;
  RecordAdSpendSuccess?: RecordAdSpendSuccessResolvers<ContextType>;
  RecordTrackingPayload?: RecordTrackingPayloadResolvers<ContextType>;
  RecordTrackingSuccess?: RecordTrackingSuccessResolvers<ContextType>;
  Refund?: RefundResolvers<ContextType>;
  RefundLine?: RefundLineResolvers<ContextType>;
  RefundQuote?: RefundQuoteResolvers<ContextType>;
  RefundQuoteCommission?: RefundQuoteCommissionResolvers<ContextType>;
  RefundQuoteLine?: RefundQuoteLineResolvers<ContextType>;
  RemoveAddressPayload?: RemoveAddressPayloadResolvers<ContextType>;
  RemoveAddressSuccess?: RemoveAddressSuccessResolvers<ContextType>;
  RemoveDeliveryPolicyPayload?: RemoveDeliveryPolicyPayloadResolvers<ContextType>;
  RemoveDeliveryPolicySuccess?: RemoveDeliveryPolicySuccessResolvers<ContextType>;
  RepurchaseStats?: RepurchaseStatsResolvers<ContextType>;
  RequestAfterSalePayload?: RequestAfterSalePayloadResolvers<ContextType>;
  RequestAfterSaleSuccess?: RequestAfterSaleSuccessResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewPayload?: ReviewPayloadResolvers<ContextType>;
  ReviewSuccess?: ReviewSuccessResolvers<ContextType>;
  SaveAddressPayload?: SaveAddressPayloadResolvers<ContextType>;
  SaveAddressSuccess?: SaveAddressSuccessResolvers<ContextType>;
  SegmentCouponPayload?: SegmentCouponPayloadResolvers<ContextType>;
  SegmentCouponSuccess?: SegmentCouponSuccessResolvers<ContextType>;
  SegmentStats?: SegmentStatsResolvers<ContextType>;
  SetDefaultAddressPayload?: SetDefaultAddressPayloadResolvers<ContextType>;
  SetDefaultAddressSuccess?: SetDefaultAddressSuccessResolvers<ContextType>;
  SetDeliveryPolicyPayload?: SetDeliveryPolicyPayloadResolvers<ContextType>;
  SetDeliveryPolicySuccess?: SetDeliveryPolicySuccessResolvers<ContextType>;
  SetMembershipTiersPayload?: SetMembershipTiersPayloadResolvers<ContextType>;
  SetMembershipTiersSuccess?: SetMembershipTiersSuccessResolvers<ContextType>;
  SetOrderAddressPayload?: SetOrderAddressPayloadResolvers<ContextType>;
  SetOrderAddressSuccess?: SetOrderAddressSuccessResolvers<ContextType>;
  SetPointsPolicyPayload?: SetPointsPolicyPayloadResolvers<ContextType>;
  SetPointsPolicySuccess?: SetPointsPolicySuccessResolvers<ContextType>;
  ShipGoodsPayload?: ShipGoodsPayloadResolvers<ContextType>;
  ShipGoodsSuccess?: ShipGoodsSuccessResolvers<ContextType>;
  Shipment?: ShipmentResolvers<ContextType>;
  ShipmentLine?: ShipmentLineResolvers<ContextType>;
  StartPaymentPayload?: StartPaymentPayloadResolvers<ContextType>;
  StartPaymentSuccess?: StartPaymentSuccessResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierOffer?: SupplierOfferResolvers<ContextType>;
  TotalStats?: TotalStatsResolvers<ContextType>;
  TrackingEvent?: TrackingEventResolvers<ContextType>;
  UpdateMyCustomerPayload?: UpdateMyCustomerPayloadResolvers<ContextType>;
  UpdateMyCustomerSuccess?: UpdateMyCustomerSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  WithdrawIdentificationPayload?: WithdrawIdentificationPayloadResolvers<ContextType>;
  WithdrawIdentificationSuccess?: WithdrawIdentificationSuccessResolvers<ContextType>;
};

