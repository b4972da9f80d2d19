import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ListingRow } from './store/listings.ts';
import type { ListingPage, ProductPage, CatalogContext } from './loaders.ts';
import type { MerchantRow } from './store/merchants.ts';
import type { ProductRow } from './store/products.ts';
import type { SupplierRow } from './store/suppliers.ts';
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

/** A listing to prepare. */
export type CreateListingInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Who sells it. */
  merchantId: Scalars['ID']['input'];
  /** The price of one unit in the merchant's currency, 1 to 10,000,000,000 minor units. */
  priceMinor: Scalars['MinorUnits']['input'];
  /** What is sold. */
  productId: Scalars['ID']['input'];
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
  /** Plain text, at most 5,000 characters. */
  description?: Scalars['String']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** An https or data:image address, at most 8,192 characters. */
  imageUrl?: InputMaybe<Scalars['String']['input']>;
  /** The name in Chinese, 1 to 200 characters. */
  name: Scalars['String']['input'];
  /** The name in English, at most 200 characters. */
  nameEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 20 keys of lower-case letters, digits and hyphens, each once. */
  sections?: Array<Scalars['String']['input']>;
  /** Whose product it is. */
  supplierId: Scalars['ID']['input'];
};

/** What createProduct answers. */
export type CreateProductPayload = ConflictError | CreateProductSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The product was entered. */
export type CreateProductSuccess = {
  __typename?: 'CreateProductSuccess';
  /** The product. */
  product: Product;
};

/** Why a mutation was refused. Codes are closed lists; new ones are announced in the changelog. */
export type ErrorCode =
  /** This merchant already lists this product. */
  | 'ALREADY_LISTED'
  /** The viewer may see the object but not do this with it. */
  | 'FORBIDDEN'
  /** The idempotency key was used before with another body. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An argument is malformed or outside its limits; `path` names it. */
  | 'INVALID_INPUT'
  /** The object does not exist, or the viewer may not know that it does. */
  | 'NOT_FOUND'
  /** The slug belongs to somebody else. */
  | 'SLUG_TAKEN';

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

/**
 * A merchant's offer of a supplier's product at the merchant's own price (上架商品); the merchant holds no stock.
 * LISTED ones are public; others look like missing ones to everybody but the merchant's people.
 */
export type Listing = {
  __typename?: 'Listing';
  /** When the merchant first entered it. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `lst_…`. */
  id: Scalars['ID']['output'];
  /** Who sells it. */
  merchant: Merchant;
  /** The price of one unit, before any discount. */
  price: Money;
  /** What is sold. */
  product: Product;
  /** Where it stands. */
  status: ListingStatus;
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

/** A listing as the order subgraph freezes it at placement. */
export type ListingForSale = {
  __typename?: 'ListingForSale';
  /** The listing's id. */
  listingId: Scalars['ID']['output'];
  /** The price of one unit at this moment. */
  price: Money;
  /** The product's id. */
  productId: Scalars['ID']['output'];
  /** The product's name at this moment. */
  productName: Scalars['String']['output'];
  /** Who ships it. */
  supplierId: Scalars['ID']['output'];
};

/** Where a listing stands (上架状态). */
export type ListingStatus =
  /** Being prepared; only the merchant's people see it. */
  | 'DRAFT'
  /** On the shelf; anybody may see and buy it. */
  | 'LISTED'
  /** Taken off the shelf; only the merchant's people see it. It can be listed again. */
  | 'UNLISTED';

/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type Merchant = {
  __typename?: 'Merchant';
  /** The currency of the merchant's prices. Public. */
  currency: Scalars['CurrencyCode']['output'];
  /** Opaque, `mer_…`. */
  id: Scalars['ID']['output'];
  /** The merchant's goods on the shelf, newest first. Listings that are not LISTED show to the merchant's people and apps with `catalog:read` only. */
  listings: ListingConnection;
  /** The shop's name, 1 to 100 characters. Public. */
  name: Scalars['String']['output'];
  /** Unique on the platform; lower-case letters, digits and hyphens, 3 to 60 characters. Public. */
  slug: Scalars['String']['output'];
  /** The IANA time zone in which the merchant's days begin and end. Public. */
  timeZone: Scalars['String']['output'];
};


/** A business that sells to consumers (商家, B): the tenant that almost everything belongs to. Public. */
export type MerchantListingsArgs = {
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
  /** Prepares a listing, DRAFT at first. Role: MERCHANT_OWNER or MERCHANT_STAFF, or an app with `catalog:write`. */
  createListing: CreateListingPayload;
  /** Enters a product. Role: SUPPLIER of that supplier. */
  createProduct: CreateProductPayload;
  /** Puts a listing on the shelf; one that is there already stays as it is. Roles as createListing. */
  publishListing: PublishListingPayload;
  /** Enters a merchant. Role: PLATFORM. */
  registerMerchant: RegisterMerchantPayload;
  /** Enters a supplier. Role: PLATFORM. */
  registerSupplier: RegisterSupplierPayload;
  /** Takes a listing off the shelf; one that is off already stays as it is. Roles as createListing. */
  unlistListing: UnlistListingPayload;
};


export type MutationCreateListingArgs = {
  input: CreateListingInput;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationPublishListingArgs = {
  input: PublishListingInput;
};


export type MutationRegisterMerchantArgs = {
  input: RegisterMerchantInput;
};


export type MutationRegisterSupplierArgs = {
  input: RegisterSupplierInput;
};


export type MutationUnlistListingArgs = {
  input: UnlistListingInput;
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

/** Where a page of a list begins and whether there is more (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last item; null on an empty page. Give it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether items follow behind `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Something a supplier makes or ships (商品). What a merchant sells it for is a Listing's. Public. */
export type Product = {
  __typename?: 'Product';
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Plain text, at most 5,000 characters. */
  description: Scalars['String']['output'];
  /** Opaque, `prd_…`. */
  id: Scalars['ID']['output'];
  /** An https or data:image address of the main picture. */
  imageUrl: Maybe<Scalars['String']['output']>;
  /** The name in Chinese, 1 to 200 characters. */
  name: Scalars['String']['output'];
  /** The name in English, if the supplier gave one. */
  nameEn: Maybe<Scalars['String']['output']>;
  /** Keys of the content sections a page shows (`ingredients`, `usage` …), which SECTION_VIEW events name. */
  sections: Array<Scalars['String']['output']>;
  /** Who supplies it. */
  supplier: Supplier;
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

/** Which listing to put on the shelf. */
export type PublishListingInput = {
  /** The listing's id. */
  listingId: Scalars['ID']['input'];
};

/** What publishListing answers. */
export type PublishListingPayload = ForbiddenError | NotFoundError | PublishListingSuccess;

/** The listing is on the shelf. */
export type PublishListingSuccess = {
  __typename?: 'PublishListingSuccess';
  /** The listing, LISTED. */
  listing: Listing;
};

export type Query = {
  __typename?: 'Query';
  /** What an order freezes of up to 100 listings. For subgraphs with a service token only; those not on the shelf are left out. */
  _listingsForSale: Array<ListingForSale>;
  /** A listing by id, or null. Public while LISTED; otherwise the merchant's people only. */
  listing: Maybe<Listing>;
  /** A merchant by id, or null. Public. */
  merchant: Maybe<Merchant>;
  /** A merchant by its slug, or null. Public. */
  merchantBySlug: Maybe<Merchant>;
  /** A product by id, or null. Public. */
  product: Maybe<Product>;
  /** A supplier by id, or null. Public. */
  supplier: Maybe<Supplier>;
};


export type Query_ListingsForSaleArgs = {
  ids: Array<Scalars['ID']['input']>;
  merchantId: Scalars['ID']['input'];
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


export type QueryProductArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySupplierArgs = {
  id: Scalars['ID']['input'];
};

/** A merchant to enter. */
export type RegisterMerchantInput = {
  /** The currency of its prices. */
  currency?: Scalars['CurrencyCode']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The shop's name, 1 to 100 characters. */
  name: Scalars['String']['input'];
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
};

/** What registerSupplier answers. */
export type RegisterSupplierPayload = ConflictError | ForbiddenError | InvalidInputError | RegisterSupplierSuccess;

/** The supplier was entered. */
export type RegisterSupplierSuccess = {
  __typename?: 'RegisterSupplierSuccess';
  /** The supplier. */
  supplier: Supplier;
};

/** A source of goods (供应商, S): inspects, stores and ships them. Its name is public. */
export type Supplier = {
  __typename?: 'Supplier';
  /** Opaque, `sup_…`. */
  id: Scalars['ID']['output'];
  /** The supplier's name, 1 to 100 characters. Public. */
  name: Scalars['String']['output'];
  /** What this supplier offers, newest first. Public. */
  products: ProductConnection;
};


/** A source of goods (供应商, S): inspects, stores and ships them. Its name is public. */
export type SupplierProductsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
  Listing: Listing;
  Merchant: Merchant;
  Product: Product;
  Supplier: Supplier;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Listing:
    ( { __typename: 'Listing' }
    & GraphQLRecursivePick<FederationTypes['Listing'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Supplier:
    ( { __typename: 'Supplier' }
    & GraphQLRecursivePick<FederationTypes['Supplier'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
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
  PublishListingPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PublishListingSuccess, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'PublishListingSuccess' } )
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
  UnlistListingPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UnlistListingSuccess, 'listing'> & { listing: _RefType['Listing'] } & { __typename: 'UnlistListingSuccess' } )
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
  ConflictError: ResolverTypeWrapper<ConflictError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CreateListingInput: CreateListingInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CreateListingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateListingPayload']>;
  CreateListingSuccess: ResolverTypeWrapper<Omit<CreateListingSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProductPayload']>;
  CreateProductSuccess: ResolverTypeWrapper<Omit<CreateProductSuccess, 'product'> & { product: ResolversTypes['Product'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  Listing: ResolverTypeWrapper<ListingRow>;
  ListingConnection: ResolverTypeWrapper<ListingPage>;
  ListingEdge: ResolverTypeWrapper<Omit<ListingEdge, 'node'> & { node: ResolversTypes['Listing'] }>;
  ListingForSale: ResolverTypeWrapper<ListingForSale>;
  ListingStatus: ListingStatus;
  Merchant: ResolverTypeWrapper<MerchantRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Product: ResolverTypeWrapper<ProductRow>;
  ProductConnection: ResolverTypeWrapper<ProductPage>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  PublishListingInput: PublishListingInput;
  PublishListingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishListingPayload']>;
  PublishListingSuccess: ResolverTypeWrapper<Omit<PublishListingSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterMerchantInput: RegisterMerchantInput;
  RegisterMerchantPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterMerchantPayload']>;
  RegisterMerchantSuccess: ResolverTypeWrapper<Omit<RegisterMerchantSuccess, 'merchant'> & { merchant: ResolversTypes['Merchant'] }>;
  RegisterSupplierInput: RegisterSupplierInput;
  RegisterSupplierPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterSupplierPayload']>;
  RegisterSupplierSuccess: ResolverTypeWrapper<Omit<RegisterSupplierSuccess, 'supplier'> & { supplier: ResolversTypes['Supplier'] }>;
  Supplier: ResolverTypeWrapper<SupplierRow>;
  UnlistListingInput: UnlistListingInput;
  UnlistListingPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlistListingPayload']>;
  UnlistListingSuccess: ResolverTypeWrapper<Omit<UnlistListingSuccess, 'listing'> & { listing: ResolversTypes['Listing'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ConflictError: ConflictError;
  String: Scalars['String']['output'];
  CreateListingInput: CreateListingInput;
  ID: Scalars['ID']['output'];
  CreateListingPayload: ResolversUnionTypes<ResolversParentTypes>['CreateListingPayload'];
  CreateListingSuccess: Omit<CreateListingSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolversUnionTypes<ResolversParentTypes>['CreateProductPayload'];
  CreateProductSuccess: Omit<CreateProductSuccess, 'product'> & { product: ResolversParentTypes['Product'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  ForbiddenError: ForbiddenError;
  InvalidInputError: InvalidInputError;
  Listing: ListingRow;
  ListingConnection: ListingPage;
  ListingEdge: Omit<ListingEdge, 'node'> & { node: ResolversParentTypes['Listing'] };
  ListingForSale: ListingForSale;
  Merchant: MerchantRow;
  Int: Scalars['Int']['output'];
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Product: ProductRow;
  ProductConnection: ProductPage;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  PublishListingInput: PublishListingInput;
  PublishListingPayload: ResolversUnionTypes<ResolversParentTypes>['PublishListingPayload'];
  PublishListingSuccess: Omit<PublishListingSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  Query: Record<PropertyKey, never>;
  RegisterMerchantInput: RegisterMerchantInput;
  RegisterMerchantPayload: ResolversUnionTypes<ResolversParentTypes>['RegisterMerchantPayload'];
  RegisterMerchantSuccess: Omit<RegisterMerchantSuccess, 'merchant'> & { merchant: ResolversParentTypes['Merchant'] };
  RegisterSupplierInput: RegisterSupplierInput;
  RegisterSupplierPayload: ResolversUnionTypes<ResolversParentTypes>['RegisterSupplierPayload'];
  RegisterSupplierSuccess: Omit<RegisterSupplierSuccess, 'supplier'> & { supplier: ResolversParentTypes['Supplier'] };
  Supplier: SupplierRow;
  UnlistListingInput: UnlistListingInput;
  UnlistListingPayload: ResolversUnionTypes<ResolversParentTypes>['UnlistListingPayload'];
  UnlistListingSuccess: Omit<UnlistListingSuccess, 'listing'> & { listing: ResolversParentTypes['Listing'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type ConflictErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
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

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ForbiddenErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ListingResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing'], FederationReferenceType extends FederationReferenceTypes['Listing'] = FederationReferenceTypes['Listing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Listing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ListingStatus'], ParentType, ContextType>;
};

export type ListingConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ListingConnection'] = ResolversParentTypes['ListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ListingEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ListingEdge'] = ResolversParentTypes['ListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
};

export type ListingForSaleResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ListingForSale'] = ResolversParentTypes['ListingForSale']> = {
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  productId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  productName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supplierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MerchantResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listings?: Resolver<ResolversTypes['ListingConnection'], ParentType, ContextType, RequireFields<MerchantListingsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createListing?: Resolver<ResolversTypes['CreateListingPayload'], ParentType, ContextType, RequireFields<MutationCreateListingArgs, 'input'>>;
  createProduct?: Resolver<ResolversTypes['CreateProductPayload'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  publishListing?: Resolver<ResolversTypes['PublishListingPayload'], ParentType, ContextType, RequireFields<MutationPublishListingArgs, 'input'>>;
  registerMerchant?: Resolver<ResolversTypes['RegisterMerchantPayload'], ParentType, ContextType, RequireFields<MutationRegisterMerchantArgs, 'input'>>;
  registerSupplier?: Resolver<ResolversTypes['RegisterSupplierPayload'], ParentType, ContextType, RequireFields<MutationRegisterSupplierArgs, 'input'>>;
  unlistListing?: Resolver<ResolversTypes['UnlistListingPayload'], ParentType, ContextType, RequireFields<MutationUnlistListingArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imageUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
};

export type PublishListingPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PublishListingPayload'] = ResolversParentTypes['PublishListingPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'NotFoundError' | 'PublishListingSuccess', ParentType, ContextType>;
};

export type PublishListingSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['PublishListingSuccess'] = ResolversParentTypes['PublishListingSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _listingsForSale?: Resolver<Array<ResolversTypes['ListingForSale']>, ParentType, ContextType, RequireFields<Query_ListingsForSaleArgs, 'ids' | 'merchantId'>>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType, RequireFields<QueryListingArgs, 'id'>>;
  merchant?: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType, RequireFields<QueryMerchantArgs, 'id'>>;
  merchantBySlug?: Resolver<Maybe<ResolversTypes['Merchant']>, ParentType, ContextType, RequireFields<QueryMerchantBySlugArgs, 'slug'>>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, RequireFields<QueryProductArgs, 'id'>>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType, RequireFields<QuerySupplierArgs, 'id'>>;
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

export type SupplierResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier'], FederationReferenceType extends FederationReferenceTypes['Supplier'] = FederationReferenceTypes['Supplier']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Supplier']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<SupplierProductsArgs, 'first'>>;
};

export type UnlistListingPayloadResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UnlistListingPayload'] = ResolversParentTypes['UnlistListingPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'NotFoundError' | 'UnlistListingSuccess', ParentType, ContextType>;
};

export type UnlistListingSuccessResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UnlistListingSuccess'] = ResolversParentTypes['UnlistListingSuccess']> = {
  listing?: Resolver<ResolversTypes['Listing'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CatalogContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type Resolvers<ContextType = CatalogContext> = {
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateListingPayload?: CreateListingPayloadResolvers<ContextType>;
  CreateListingSuccess?: CreateListingSuccessResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  CreateProductSuccess?: CreateProductSuccessResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingConnection?: ListingConnectionResolvers<ContextType>;
  ListingEdge?: ListingEdgeResolvers<ContextType>;
  ListingForSale?: ListingForSaleResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  PublishListingPayload?: PublishListingPayloadResolvers<ContextType>;
  PublishListingSuccess?: PublishListingSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterMerchantPayload?: RegisterMerchantPayloadResolvers<ContextType>;
  RegisterMerchantSuccess?: RegisterMerchantSuccessResolvers<ContextType>;
  RegisterSupplierPayload?: RegisterSupplierPayloadResolvers<ContextType>;
  RegisterSupplierSuccess?: RegisterSupplierSuccessResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  UnlistListingPayload?: UnlistListingPayloadResolvers<ContextType>;
  UnlistListingSuccess?: UnlistListingSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

