import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgentKey } from './resolvers/Agent.ts';
import type { MerchantKey } from './resolvers/Merchant.ts';
import type { SeenOrder, OrderCouponRow, OrderLineRow } from './store/orders.ts';
import type { OrderPage } from './resolvers/order-connection.ts';
import type { CustomerRow } from './store/customers.ts';
import type { PaymentRow } from './store/payments.ts';
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
  /** A whole number of the smallest currency unit (CNY: fen), between -(2^53 - 1) and 2^53 - 1. Floats are refused. */
  MinorUnits: { input: bigint; output: bigint; }
  _FieldSet: { input: string; output: string; }
};

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
  /** When the customer first ordered. */
  createdAt: Scalars['DateTime']['output'];
  /** What the merchant calls the customer, 1 to 40 characters. */
  displayName: Scalars['String']['output'];
  /** Opaque, `cus_…`. The same user is another customer at another merchant. */
  id: Scalars['ID']['output'];
  /** Whether the viewer is this customer. */
  isMe: Scalars['Boolean']['output'];
  /** Whose customer. */
  merchant: Merchant;
  /** The customer's orders, newest first. */
  orders: OrderConnection;
};


/** A user as one merchant's customer (客户). The customer, the merchant's people, apps with `orders:read`. */
export type CustomerOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why a mutation was refused. Codes are closed lists; new ones are announced in the changelog. */
export type ErrorCode =
  /** One of the coupons cannot be used for this order; the message says which and why. */
  | 'COUPON_UNUSABLE'
  /** The viewer may see the object but not do this with it. */
  | 'FORBIDDEN'
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
  /** The price differs from the one the buyer confirmed. */
  | 'PRICE_CHANGED'
  /** The payment provider does not accept this, or is not offered here: the sandbox is off where real money is taken. */
  | 'PROVIDER_REFUSED'
  /** The buyer has too many unpaid orders at this merchant: pay or cancel one first. */
  | 'TOO_MANY_OPEN_ORDERS'
  /** The order's state does not allow this. */
  | 'WRONG_STATE';

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
};

/** A business that sells to consumers. The catalog owns it. */
export type Merchant = {
  __typename?: 'Merchant';
  /** Opaque, `mer_…`. */
  id: Scalars['ID']['output'];
  /** The merchant's orders, newest first. The merchant's people and apps with `orders:read`; null for others. */
  orders: Maybe<OrderConnection>;
};


/** A business that sells to consumers. The catalog owns it. */
export type MerchantOrdersArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<OrderStatus>;
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
  /** Calls off an order that is not paid; one that is called off stays so. The customer, and MERCHANT_OWNER or MERCHANT_STAFF. */
  cancelOrder: CancelOrderPayload;
  /** Plays the buyer at the sandbox provider, which then sends its signed notice. The customer; only for SANDBOX payments. */
  payInSandbox: PayInSandboxPayload;
  /**
   * Places an order at the prices of this moment, for the viewer. Names and prices are frozen on its lines; the goods and
   * the coupons are held for 15 minutes. Who loses the last of them leaves nothing behind.
   */
  placeOrder: PlaceOrderPayload;
  /** Asks a provider for the order's money. The customer. A second start while one is pending returns the pending one. */
  startPayment: StartPaymentPayload;
};


export type MutationCancelOrderArgs = {
  input: CancelOrderInput;
};


export type MutationPayInSandboxArgs = {
  input: PayInSandboxInput;
};


export type MutationPlaceOrderArgs = {
  input: PlaceOrderInput;
};


export type MutationStartPaymentArgs = {
  input: StartPaymentInput;
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
  /** The agent it is attributed to; null when none. */
  agent: Maybe<Agent>;
  /** The coupons that made it cheaper, in the order in which they were taken off. */
  coupons: Array<OrderCoupon>;
  /** Who buys; null for agents. */
  customer: Maybe<Customer>;
  /** Opaque, `ord_…`. */
  id: Scalars['ID']['output'];
  /** What is bought, in the order given. */
  lines: Array<OrderLine>;
  /** Who sells. */
  merchant: Merchant;
  /** What people call it: unique at the merchant, such as 20261111-000042. */
  number: Scalars['String']['output'];
  /** When the money was confirmed; null before. */
  paidAt: Maybe<Scalars['DateTime']['output']>;
  /** Until when the goods are held for the payment; null for orders from before goods were held. */
  payableUntil: Maybe<Scalars['DateTime']['output']>;
  /** Its payments, newest first. The customer, the merchant's people, apps with `orders:read`; empty for agents. */
  payments: Array<Payment>;
  /** When it was placed. */
  placedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: OrderStatus;
  /** The sum of the lines, after their discounts. */
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

/** One line of an order (订单明细). Name and price are frozen at placement and never re-read. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** The batch the goods were sold from: its trace and inspections. Null on lines from before there were batches. */
  batch: Maybe<Batch>;
  /** This line's share of the coupons; the shares sum to the coupons' discounts exactly. */
  discount: Money;
  /** Opaque, `orl_…`. */
  id: Scalars['ID']['output'];
  /** The goods as they are now; null when off the shelf, which whoever selects more than `id` learns. */
  listing: Maybe<Listing>;
  /** The goods' name at placement. */
  productName: Scalars['String']['output'];
  /** How many, 1 to 999. */
  quantity: Scalars['Int']['output'];
  /** unitPrice × quantity − discount. */
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

/** Where an order stands (订单状态). */
export type OrderStatus =
  /** Called off before it was paid (已取消). */
  | 'CANCELLED'
  /** Paid (已付款). */
  | 'PAID'
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
  /** How the provider shall behave. */
  outcome?: SandboxOutcome;
  /** The payment's id. */
  paymentId: Scalars['ID']['input'];
};

/** What payInSandbox answers. */
export type PayInSandboxPayload = ConflictError | ForbiddenError | NotFoundError | PayInSandboxSuccess;

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
  /** When it was started. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `pay_…`. */
  id: Scalars['ID']['output'];
  /** Who takes the money. */
  provider: PaymentProvider;
  /** Where it stands. */
  status: PaymentStatus;
};

/** Which provider takes the money. */
export type PaymentProvider =
  /** Plays a provider for trying things out: no money moves. */
  | 'SANDBOX';

/** Where a payment stands. */
export type PaymentStatus =
  /** The provider confirmed the money. */
  | 'CAPTURED'
  /** The provider refused it. */
  | 'FAILED'
  /** Asked of the provider, not yet confirmed. */
  | 'PENDING'
  /** The money came when the order could no longer take it (paid already or cancelled); it is to be given back. */
  | 'UNMATCHED';

/** What to buy, from one merchant. */
export type PlaceOrderInput = {
  /** Claims of the viewer's own coupons to use, at most 10, each once. One that cannot be used refuses the order. */
  couponClaimIds?: Array<Scalars['ID']['input']>;
  /** What the merchant may call the customer, 1 to 40 characters; used at the first order. */
  displayName?: InputMaybe<Scalars['String']['input']>;
  /** The total the buyer saw; another total refuses with PRICE_CHANGED. */
  expectedTotalMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 50 lines; lines of the same goods are summed. */
  lines: Array<OrderLineInput>;
  /** Who sells. */
  merchantId: Scalars['ID']['input'];
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
  /** A customer by id, or null. */
  customer: Maybe<Customer>;
  /** The viewer as a customer, one per merchant at most, newest first. Empty for anonymous viewers. */
  myCustomers: Array<Customer>;
  /** An order by id, or null. */
  order: Maybe<Order>;
};


export type QueryCustomerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrderArgs = {
  id: Scalars['ID']['input'];
};

/** How the sandbox provider shall behave. */
export type SandboxOutcome =
  /** Takes the money and says so once. */
  | 'CAPTURE'
  /** Takes the money and says so three times. */
  | 'CAPTURE_THRICE'
  /** Refuses the money and says so. */
  | 'FAIL';

/** Which order to pay, by whom. */
export type StartPaymentInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The order's id. */
  orderId: Scalars['ID']['input'];
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
  Agent: Agent;
  Customer: Customer;
  Merchant: Merchant;
  Order: Order;
  OrderLine: OrderLine;
  Payment: Payment;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Agent'], {"program":{"merchant":{"id":true}}}> ) );
  Customer:
    ( { __typename: 'Customer' }
    & GraphQLRecursivePick<FederationTypes['Customer'], {"id":true}> );
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
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CancelOrderPayload:
    | ( Omit<CancelOrderSuccess, 'order'> & { order: _RefType['Order'] } & { __typename: 'CancelOrderSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PayInSandboxPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PayInSandboxSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'PayInSandboxSuccess' } )
  ;
  PlaceOrderPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PlaceOrderSuccess, 'order'> & { order: _RefType['Order'] } & { __typename: 'PlaceOrderSuccess' } )
  ;
  StartPaymentPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StartPaymentSuccess, 'payment'> & { payment: _RefType['Payment'] } & { __typename: 'StartPaymentSuccess' } )
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
  Agent: ResolverTypeWrapper<AgentKey>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Batch: ResolverTypeWrapper<Batch>;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelOrderPayload']>;
  CancelOrderSuccess: ResolverTypeWrapper<Omit<CancelOrderSuccess, 'order'> & { order: ResolversTypes['Order'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  Coupon: ResolverTypeWrapper<Coupon>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Customer: ResolverTypeWrapper<CustomerRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Listing: ResolverTypeWrapper<Listing>;
  Merchant: ResolverTypeWrapper<MerchantKey>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Order: ResolverTypeWrapper<SeenOrder>;
  OrderConnection: ResolverTypeWrapper<OrderPage>;
  OrderCoupon: ResolverTypeWrapper<OrderCouponRow>;
  OrderEdge: ResolverTypeWrapper<Omit<OrderEdge, 'node'> & { node: ResolversTypes['Order'] }>;
  OrderLine: ResolverTypeWrapper<OrderLineRow>;
  OrderLineInput: OrderLineInput;
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
  Program: ResolverTypeWrapper<Omit<Program, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SandboxOutcome: SandboxOutcome;
  StartPaymentInput: StartPaymentInput;
  StartPaymentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartPaymentPayload']>;
  StartPaymentSuccess: ResolverTypeWrapper<Omit<StartPaymentSuccess, 'payment'> & { payment: ResolversTypes['Payment'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agent: AgentKey;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Batch: Batch;
  CancelOrderInput: CancelOrderInput;
  CancelOrderPayload: ResolversUnionTypes<ResolversParentTypes>['CancelOrderPayload'];
  CancelOrderSuccess: Omit<CancelOrderSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  ConflictError: ConflictError;
  Coupon: Coupon;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  Customer: CustomerRow;
  Boolean: Scalars['Boolean']['output'];
  DateTime: Scalars['DateTime']['output'];
  ForbiddenError: ForbiddenError;
  InvalidInputError: InvalidInputError;
  Listing: Listing;
  Merchant: MerchantKey;
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  Order: SeenOrder;
  OrderConnection: OrderPage;
  OrderCoupon: OrderCouponRow;
  OrderEdge: Omit<OrderEdge, 'node'> & { node: ResolversParentTypes['Order'] };
  OrderLine: OrderLineRow;
  OrderLineInput: OrderLineInput;
  PageInfo: PageInfo;
  PayInSandboxInput: PayInSandboxInput;
  PayInSandboxPayload: ResolversUnionTypes<ResolversParentTypes>['PayInSandboxPayload'];
  PayInSandboxSuccess: Omit<PayInSandboxSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  Payment: PaymentRow;
  PlaceOrderInput: PlaceOrderInput;
  PlaceOrderPayload: ResolversUnionTypes<ResolversParentTypes>['PlaceOrderPayload'];
  PlaceOrderSuccess: Omit<PlaceOrderSuccess, 'order'> & { order: ResolversParentTypes['Order'] };
  Program: Omit<Program, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  Query: Record<PropertyKey, never>;
  StartPaymentInput: StartPaymentInput;
  StartPaymentPayload: ResolversUnionTypes<ResolversParentTypes>['StartPaymentPayload'];
  StartPaymentSuccess: Omit<StartPaymentSuccess, 'payment'> & { payment: ResolversParentTypes['Payment'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
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
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['OrderConnection'], ParentType, ContextType, RequireFields<CustomerOrdersArgs, 'first'>>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ForbiddenErrorResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MerchantResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  orders?: Resolver<Maybe<ResolversTypes['OrderConnection']>, ParentType, ContextType, RequireFields<MerchantOrdersArgs, 'first'>>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cancelOrder?: Resolver<ResolversTypes['CancelOrderPayload'], ParentType, ContextType, RequireFields<MutationCancelOrderArgs, 'input'>>;
  payInSandbox?: Resolver<ResolversTypes['PayInSandboxPayload'], ParentType, ContextType, RequireFields<MutationPayInSandboxArgs, 'input'>>;
  placeOrder?: Resolver<ResolversTypes['PlaceOrderPayload'], ParentType, ContextType, RequireFields<MutationPlaceOrderArgs, 'input'>>;
  startPayment?: Resolver<ResolversTypes['StartPaymentPayload'], ParentType, ContextType, RequireFields<MutationStartPaymentArgs, 'input'>>;
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
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  coupons?: Resolver<Array<ResolversTypes['OrderCoupon']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['OrderLine']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['Payment']>, ParentType, ContextType>;
  placedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type OrderLineResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine'], FederationReferenceType extends FederationReferenceTypes['OrderLine'] = FederationReferenceTypes['OrderLine']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrderLine']> | FederationReferenceType, FederationReferenceType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['Batch']>, ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PayInSandboxSuccess', ParentType, ContextType>;
};

export type PayInSandboxSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PayInSandboxSuccess'] = ResolversParentTypes['PayInSandboxSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment'], FederationReferenceType extends FederationReferenceTypes['Payment'] = FederationReferenceTypes['Payment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Payment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  capturedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['PaymentProvider'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type PlaceOrderPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PlaceOrderPayload'] = ResolversParentTypes['PlaceOrderPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'PlaceOrderSuccess', ParentType, ContextType>;
};

export type PlaceOrderSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['PlaceOrderSuccess'] = ResolversParentTypes['PlaceOrderSuccess']> = {
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType, RequireFields<QueryCustomerArgs, 'id'>>;
  myCustomers?: Resolver<Array<ResolversTypes['Customer']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType, RequireFields<QueryOrderArgs, 'id'>>;
};

export type StartPaymentPayloadResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['StartPaymentPayload'] = ResolversParentTypes['StartPaymentPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'StartPaymentSuccess', ParentType, ContextType>;
};

export type StartPaymentSuccessResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['StartPaymentSuccess'] = ResolversParentTypes['StartPaymentSuccess']> = {
  payment?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = OrderContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type Resolvers<ContextType = OrderContext> = {
  Agent?: AgentResolvers<ContextType>;
  Batch?: BatchResolvers<ContextType>;
  CancelOrderPayload?: CancelOrderPayloadResolvers<ContextType>;
  CancelOrderSuccess?: CancelOrderSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderConnection?: OrderConnectionResolvers<ContextType>;
  OrderCoupon?: OrderCouponResolvers<ContextType>;
  OrderEdge?: OrderEdgeResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayInSandboxPayload?: PayInSandboxPayloadResolvers<ContextType>;
  PayInSandboxSuccess?: PayInSandboxSuccessResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PlaceOrderPayload?: PlaceOrderPayloadResolvers<ContextType>;
  PlaceOrderSuccess?: PlaceOrderSuccessResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  StartPaymentPayload?: StartPaymentPayloadResolvers<ContextType>;
  StartPaymentSuccess?: StartPaymentSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

