import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgentKey } from './resolvers/Agent.ts';
import type { CardRow } from './store/cards.ts';
import type { CardPage, ShareLinkPage, SessionPage } from './resolvers/pages.ts';
import type { CardModule as KeptCardModule, JoinAgentModule as KeptJoinAgentModule, LiveLinkModule as KeptLiveLinkModule, ProductModule as KeptProductModule, NewArrivalsModule as KeptNewArrivalsModule, ReviewsModule as KeptReviewsModule, RichTextModule as KeptRichTextModule } from './domain/modules.ts';
import type { Intent as Score } from './domain/intent.ts';
import type { LeadRow } from './store/leads.ts';
import type { AlertRow } from './store/lead-alerts.ts';
import type { AlertPage, LeadPage } from './resolvers/lead-pages.ts';
import type { MerchantKey } from './resolvers/Merchant.ts';
import type { ShareLinkRow } from './store/share-links.ts';
import type { SessionRow } from './store/sessions.ts';
import type { VisitorRow } from './store/visitors.ts';
import type { CardContext } from './loaders.ts';
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
  /** An opaque, signed place in a live stream. It holds for one stream only and outlives reconnects. */
  Cursor: { input: string; output: string; }
  /** An instant: RFC 3339 in UTC with milliseconds, such as 2026-11-11T03:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: string; output: string; }
};

/** A member of a merchant's distribution. The distribution subgraph owns it. */
export type Agent = {
  __typename?: 'Agent';
  /** Opaque, `agt_…`. */
  id: Scalars['ID']['output'];
  /** The links this agent shares, newest first, as far as the viewer sees them: the agent and the merchant's people do. Null for anonymous viewers. */
  shareLinks: Maybe<ShareLinkConnection>;
};


/** A member of a merchant's distribution. The distribution subgraph owns it. */
export type AgentShareLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an alert was raised. */
export type AlertKind =
  /** The visit reached HIGH. */
  | 'HIGH_INTENT'
  /** A visit began. */
  | 'VISIT_STARTED';

/** Which card to withdraw. */
export type ArchiveCardInput = {
  /** The card's id. */
  cardId: Scalars['ID']['input'];
};

/** What archiveCard answers. */
export type ArchiveCardPayload = ArchiveCardSuccess | ForbiddenError | NotFoundError;

/** The card is withdrawn. */
export type ArchiveCardSuccess = {
  __typename?: 'ArchiveCardSuccess';
  /** The card, ARCHIVED. */
  card: Card;
};

/** Something a visitor did. */
export type BehaviorEventInput = {
  /** Visible milliseconds so far in this view, 0 to 86,400,000. */
  dwellMs?: InputMaybe<Scalars['Int']['input']>;
  /** Made by the client, 8 to 64 characters of letters, digits, `-`, `_`, `.` and `:`; the same id again is the same event. */
  id: Scalars['ID']['input'];
  /** What it was. */
  kind: BehaviorKind;
  /** The goods concerned. */
  listingId?: InputMaybe<Scalars['ID']['input']>;
  /** The client's time of it: at most 5 minutes ahead of the server and at most 30 days back. */
  occurredAt: Scalars['DateTime']['input'];
  /** The key of the content section, 1 to 40 lower-case letters, digits and hyphens. */
  section?: InputMaybe<Scalars['String']['input']>;
  /** Names one opening of a page, 1 to 64 characters; made by the client. */
  viewId?: InputMaybe<Scalars['ID']['input']>;
};

/** What a visitor can do (行为). */
export type BehaviorKind =
  /** Clicked to buy (点击购买). Needs listingId. */
  | 'BUY_CLICK'
  /** Opened the card. Needs viewId. */
  | 'CARD_VIEW'
  /** Clicked a coupon (点击优惠券). */
  | 'COUPON_CLICK'
  /** Has been visible for so long in a view. Needs viewId and dwellMs; per view the largest counts. */
  | 'DWELL'
  /** Clicked a live stream (点击直播). */
  | 'LIVE_CLICK'
  /** Opened goods. Needs viewId and listingId. */
  | 'PRODUCT_VIEW'
  /** Read a content section, such as the ingredient list (成分表). Needs section; listingId when it belongs to goods. */
  | 'SECTION_VIEW'
  /** Shared the card on (转发). */
  | 'SHARE';

/** A merchant's shareable mini storefront (AI智能名片). Public once published; otherwise the merchant's people and apps with `cards:read` only. */
export type Card = {
  __typename?: 'Card';
  /** When it was first composed. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `crd_…`. */
  id: Scalars['ID']['output'];
  /** Whose card it is. */
  merchant: Merchant;
  /** What it shows, from top to bottom; at most 50. */
  modules: Array<CardModule>;
  /** When it was published last; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its share links, newest first. The merchant's people and apps with `cards:read`; null for others. */
  shareLinks: Maybe<ShareLinkConnection>;
  /** Its public name in addresses: lower-case letters, digits and hyphens, 3 to 60 characters, unique on the platform. */
  slug: Scalars['String']['output'];
  /** Where it stands. */
  status: CardStatus;
  /** What it is headed, 1 to 100 characters. */
  title: Scalars['String']['output'];
};


/** A merchant's shareable mini storefront (AI智能名片). Public once published; otherwise the merchant's people and apps with `cards:read` only. */
export type CardShareLinksArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of cards. */
export type CardConnection = {
  __typename?: 'CardConnection';
  /** The items, each with its cursor. */
  edges: Array<CardEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A card in a list. */
export type CardEdge = {
  __typename?: 'CardEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The card. */
  node: Card;
};

/** One part of a card (名片模块). */
export type CardModule = {
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
};

/** A part of a card to show: exactly one of the kinds. */
export type CardModuleInput = {
  /** The invitation to become an agent. */
  joinAgent?: InputMaybe<JoinAgentModuleInput>;
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['input'];
  /** A live stream to join. */
  liveLink?: InputMaybe<LiveLinkModuleInput>;
  /** The merchant's newest goods: true. */
  newArrivals?: InputMaybe<Scalars['Boolean']['input']>;
  /** Goods to look at and buy. */
  product?: InputMaybe<ProductModuleInput>;
  /** What buyers say of goods. */
  reviews?: InputMaybe<ProductModuleInput>;
  /** Words of the merchant's own. */
  richText?: InputMaybe<RichTextModuleInput>;
  /** Its heading, at most 100 characters. */
  title?: Scalars['String']['input'];
};

/** Where a card stands (名片状态). */
export type CardStatus =
  /** Withdrawn; only the merchant's people see it. */
  | 'ARCHIVED'
  /** Being composed; only the merchant's people see it. */
  | 'DRAFT'
  /** Anybody with the address may see it. */
  | 'PUBLISHED';

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

/** A card to compose. */
export type CreateCardInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose card. */
  merchantId: Scalars['ID']['input'];
  /** From top to bottom, at most 50. */
  modules?: Array<CardModuleInput>;
  /** Lower-case letters, digits and hyphens, 3 to 60 characters; unique on the platform. */
  slug: Scalars['String']['input'];
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** What createCard answers. */
export type CreateCardPayload = ConflictError | CreateCardSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The card was composed. */
export type CreateCardSuccess = {
  __typename?: 'CreateCardSuccess';
  /** The card, DRAFT. */
  card: Card;
};

/** A link to make. */
export type CreateShareLinkInput = {
  /** Shares as the viewer's own agent of this merchant; otherwise the viewer must be of the merchant's people. */
  asAgent?: Scalars['Boolean']['input'];
  /** The card to share; it must be published. */
  cardId: Scalars['ID']['input'];
  /** Where it will be shared. */
  channel: ShareChannel;
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** What createShareLink answers. */
export type CreateShareLinkPayload = ConflictError | CreateShareLinkSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The link was made. */
export type CreateShareLinkSuccess = {
  __typename?: 'CreateShareLinkSuccess';
  /** The link. */
  shareLink: ShareLink;
};

/** A user as one merchant's customer. The order subgraph owns it. */
export type Customer = {
  __typename?: 'Customer';
  /** Opaque, `cus_…`. */
  id: Scalars['ID']['output'];
};

/** Why a mutation was refused. Codes are closed lists; new ones are announced in the changelog. */
export type ErrorCode =
  /** A dwell below 0 or above 86,400,000 ms. */
  | 'DWELL_OUT_OF_RANGE'
  /** An event lacks a field that its kind needs, or has one that it cannot have. */
  | 'EVENT_MALFORMED'
  /** An event is dated more than 5 minutes ahead of the server. */
  | 'EVENT_TIME_IN_FUTURE'
  /** An event is dated more than 30 days back. */
  | 'EVENT_TOO_OLD'
  /** The viewer may see the object but not do this with it. */
  | 'FORBIDDEN'
  /** The idempotency key was used before with another body. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An argument is malformed or outside its limits; `path` names it. */
  | 'INVALID_INPUT'
  /** The object does not exist, or the viewer may not know that it does. */
  | 'NOT_FOUND'
  /** The slug belongs to another card. */
  | 'SLUG_TAKEN'
  /** More than 50 events in one call. */
  | 'TOO_MANY_EVENTS';

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

/** A lead's intent: a pure fold over its behaviour events, equal whatever order they arrive in. */
export type Intent = {
  __typename?: 'Intent';
  /** The level. */
  level: IntentLevel;
  /** The version of the rules that gave it. */
  modelVersion: Scalars['String']['output'];
  /** Why: every rule that contributed, the strongest first. */
  reasons: Array<IntentReason>;
  /** 0 to 100: the sum of the contributions, held at 79 until the rule for HIGH holds, then at least 80. */
  value: Scalars['Int']['output'];
};

/** How likely a visitor is to buy (购买意向). */
export type IntentLevel =
  /** The essay's rule holds: a visit with more than 180,000 ms of dwell in which a section was viewed at least twice (高意向). */
  | 'HIGH'
  /** Nothing but looking (低意向). */
  | 'LOW'
  /** Signs of interest: 40 points or more (中意向). */
  | 'MEDIUM';

/** One reason of an intent, with its evidence. */
export type IntentReason = {
  __typename?: 'IntentReason';
  /** The points it adds. */
  contribution: Scalars['Int']['output'];
  /** Ids of the client events behind it, at most 5. */
  evidence: Array<Scalars['ID']['output']>;
  /** What was seen, in the rule's unit (milliseconds, or a count). */
  observed: Scalars['Int']['output'];
  /** The rule: HIGH_INTENT, DWELL, SECTION_REPEATED, PRODUCTS_VIEWED, BUY_CLICKED, COUPON_CLICKED, SHARED or LIVE_CLICKED. */
  rule: Scalars['String']['output'];
  /** From where the rule holds, in the same unit. */
  threshold: Scalars['Int']['output'];
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

/** The invitation to become an agent from the card (成为代理). */
export type JoinAgentModule = CardModule & {
  __typename?: 'JoinAgentModule';
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** What the merchant says of it, at most 1,000 characters. */
  pitch: Scalars['String']['output'];
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
};

/** The invitation to become an agent. */
export type JoinAgentModuleInput = {
  /** What the merchant says of it, at most 1,000 characters. */
  pitch?: Scalars['String']['input'];
};

/** What a lead looked at last. */
export type LastViewed = {
  __typename?: 'LastViewed';
  /** When, by the event's time. */
  at: Scalars['DateTime']['output'];
  /** The goods, if it was goods. */
  listing: Maybe<Listing>;
  /** The content section, if it was one. */
  section: Maybe<Scalars['String']['output']>;
};

/**
 * A visitor as a merchant's prospect (线索): what it did and how likely it is to buy.
 * The merchant's people, apps with `leads:read`, and the agent whose link brought it.
 */
export type Lead = {
  __typename?: 'Lead';
  /** The agent whose link brought it first; null when none did. */
  agent: Maybe<Agent>;
  /** When it was first seen. */
  createdAt: Scalars['DateTime']['output'];
  /** The customer whom the visitor agreed to be known as; null until then, once the consent is taken back or the customer forgotten, and for agents. */
  customer: Maybe<Customer>;
  /** How consoles call it: a name once the visitor gave one, else a made-up label such as 访客 4821. */
  displayName: Scalars['String']['output'];
  /** Opaque, `led_…`. */
  id: Scalars['ID']['output'];
  /** The highest intent of its visits of the last 30 days counted from its latest event. */
  intent: Intent;
  /** Its latest event's time. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What it looked at last; null before the first view. */
  lastViewed: Maybe<LastViewed>;
  /** Whose lead it is. */
  merchant: Merchant;
  /** Its visits, newest first. */
  sessions: ViewSessionConnection;
  /** The visitor behind it; null for agents. */
  visitor: Maybe<Visitor>;
};


/**
 * A visitor as a merchant's prospect (线索): what it did and how likely it is to buy.
 * The merchant's people, apps with `leads:read`, and the agent whose link brought it.
 */
export type LeadSessionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * A notice that a lead is there or has become hot (提醒). At most one of each kind per visit.
 * The merchant's people, apps with `leads:read`, and the agent whose link brought the lead.
 */
export type LeadAlert = {
  __typename?: 'LeadAlert';
  /** Opaque, `alr_…`. */
  id: Scalars['ID']['output'];
  /** The intent when it was raised. */
  intentLevel: IntentLevel;
  /** Why. */
  kind: AlertKind;
  /** About whom. */
  lead: Lead;
  /** When it was raised. */
  raisedAt: Scalars['DateTime']['output'];
  /** When somebody of the merchant read it; null before. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** In which visit. */
  session: ViewSession;
};

/** A page of lead alerts. */
export type LeadAlertConnection = {
  __typename?: 'LeadAlertConnection';
  /** The items, each with its cursor. */
  edges: Array<LeadAlertEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** Where the merchant's live stream stood when this page was read: listen from here and nothing is missed. */
  streamCursor: Scalars['Cursor']['output'];
  /** How many alerts the filter matches in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A lead alert in a list. */
export type LeadAlertEdge = {
  __typename?: 'LeadAlertEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The lead alert. */
  node: LeadAlert;
};

/** Which alerts to list. */
export type LeadAlertFilter = {
  /** Only of this kind. */
  kind?: InputMaybe<AlertKind>;
  /** Only those nobody has read. */
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of leads. */
export type LeadConnection = {
  __typename?: 'LeadConnection';
  /** The items, each with its cursor. */
  edges: Array<LeadEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
  /** Where the merchant's live stream stood when this page was read: listen from here and nothing is missed. */
  streamCursor: Scalars['Cursor']['output'];
};

/** A lead in a list. */
export type LeadEdge = {
  __typename?: 'LeadEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The lead. */
  node: Lead;
};

/** Which leads to list. */
export type LeadFilter = {
  /** Brought by this agent. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** At least this intent. */
  minIntent?: InputMaybe<IntentLevel>;
  /** Seen at or after this instant. */
  seenSince?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A merchant's offer of a product. The catalog owns it. */
export type Listing = {
  __typename?: 'Listing';
  /** Opaque, `lst_…`. */
  id: Scalars['ID']['output'];
};

/** A listing that the model recommends. */
export type ListingRecommendation = {
  __typename?: 'ListingRecommendation';
  /** Why. */
  code: RecommendationCode;
  /** The listing's id. It may be off the shelf by now. */
  listingId: Scalars['ID']['output'];
  /** How strongly, 1 to 100. */
  score: Scalars['Int']['output'];
};

/** A live stream to join (直播链接). */
export type LiveLinkModule = CardModule & {
  __typename?: 'LiveLinkModule';
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** When it starts, if announced. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
  /** The https address of the stream. */
  url: Scalars['String']['output'];
};

/** A live stream to join. */
export type LiveLinkModuleInput = {
  /** When it starts. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The https address of the stream, at most 2,048 characters. */
  url: Scalars['String']['input'];
};

/** Which alert was read. */
export type MarkAlertReadInput = {
  /** The alert's id. */
  alertId: Scalars['ID']['input'];
};

/** What markAlertRead answers. */
export type MarkAlertReadPayload = ForbiddenError | MarkAlertReadSuccess | NotFoundError;

/** The alert is read. */
export type MarkAlertReadSuccess = {
  __typename?: 'MarkAlertReadSuccess';
  /** The alert. */
  alert: LeadAlert;
};

/** A business that sells to consumers. The catalog owns it. */
export type Merchant = {
  __typename?: 'Merchant';
  /** The merchant's cards, newest first. Drafts show to the merchant's people and apps with `cards:read` only. */
  cards: CardConnection;
  /** Opaque, `mer_…`. */
  id: Scalars['ID']['output'];
};


/** A business that sells to consumers. The catalog owns it. */
export type MerchantCardsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Withdraws a card; one that is withdrawn stays as it is. Roles as createCard. */
  archiveCard: ArchiveCardPayload;
  /** Composes a card, DRAFT at first. Role: MERCHANT_OWNER or MERCHANT_STAFF, or an app with `cards:write`. */
  createCard: CreateCardPayload;
  /** Makes a link to share a card by. The merchant's people, or an active agent of the merchant (the link is then the agent's). */
  createShareLink: CreateShareLinkPayload;
  /** Marks an alert as read; one that is read stays as it is. The merchant's people. */
  markAlertRead: MarkAlertReadPayload;
  /** Publishes a card; one that is published stays as it is. Roles as createCard. */
  publishCard: PublishCardPayload;
  /**
   * Introduces a visitor to a published card and gives it the token that `trackBehavior` needs (header `x-visitor-token`,
   * on sockets `visitorToken` in connection_init). Public. Sets no cookie. The same client key is the same visitor.
   */
  startVisit: StartVisitPayload;
  /**
   * Records what a visitor did; acknowledged once it is stored. Public, by visitor token; at most 50 events a call.
   * The same event id again counts once. One event at fault refuses the whole call.
   */
  trackBehavior: TrackBehaviorPayload;
  /** Replaces a card's title and modules. Roles as createCard. */
  updateCard: UpdateCardPayload;
};


export type MutationArchiveCardArgs = {
  input: ArchiveCardInput;
};


export type MutationCreateCardArgs = {
  input: CreateCardInput;
};


export type MutationCreateShareLinkArgs = {
  input: CreateShareLinkInput;
};


export type MutationMarkAlertReadArgs = {
  input: MarkAlertReadInput;
};


export type MutationPublishCardArgs = {
  input: PublishCardInput;
};


export type MutationStartVisitArgs = {
  input: StartVisitInput;
};


export type MutationTrackBehaviorArgs = {
  input: TrackBehaviorInput;
};


export type MutationUpdateCardArgs = {
  input: UpdateCardInput;
};

/** The merchant's newest goods (新品): what somebody who has bought comes back for. They are the card's `merchant { listings }`. */
export type NewArrivalsModule = CardModule & {
  __typename?: 'NewArrivalsModule';
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
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

/** Goods to look at and buy (商品详情). */
export type ProductModule = CardModule & {
  __typename?: 'ProductModule';
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** The goods; null when they are off the shelf, which whoever selects more than `id` learns. */
  listing: Maybe<Listing>;
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
};

/** Goods to look at and buy. */
export type ProductModuleInput = {
  /** The goods; they must be the merchant's own. */
  listingId: Scalars['ID']['input'];
};

/** Which card to publish. */
export type PublishCardInput = {
  /** The card's id. */
  cardId: Scalars['ID']['input'];
};

/** What publishCard answers. */
export type PublishCardPayload = ForbiddenError | NotFoundError | PublishCardSuccess;

/** The card is public. */
export type PublishCardSuccess = {
  __typename?: 'PublishCardSuccess';
  /** The card, PUBLISHED. */
  card: Card;
};

export type Query = {
  __typename?: 'Query';
  /**
   * What of a merchant's goods to show somebody, best first: what a lead or visitor looked at in the last 30 days, then what
   * most visitors did. Null when the merchant has no such lead. For subgraphs with a service token only.
   */
  _recommendListings: Maybe<Array<ListingRecommendation>>;
  /** A share link as distribution and order need it, or null. For subgraphs with a service token only. */
  _shareLink: Maybe<ShareAttribution>;
  /** A card by id, or null. Public once published. */
  card: Maybe<Card>;
  /** A lead by id, or null. */
  lead: Maybe<Lead>;
  /** An alert by id, or null. */
  leadAlert: Maybe<LeadAlert>;
  /** A merchant's alerts, newest first; null unless the viewer may read them. An agent gets those of own links' leads. */
  leadAlerts: Maybe<LeadAlertConnection>;
  /** A merchant's leads, latest seen first; null unless the viewer may read them. An agent gets the leads of own links. */
  leads: Maybe<LeadConnection>;
  /** A published card by its slug, or null. Public and cacheable. */
  publicCard: Maybe<Card>;
  /** A share link by its token, or null. Public; its agent shows to the merchant's people and the agent only. */
  shareLink: Maybe<ShareLink>;
};


export type Query_RecommendListingsArgs = {
  leadId: InputMaybe<Scalars['ID']['input']>;
  limit: Scalars['Int']['input'];
  merchantId: Scalars['ID']['input'];
  visitorId: InputMaybe<Scalars['ID']['input']>;
};


export type Query_ShareLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryCardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadAlertArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadAlertsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LeadAlertFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type QueryLeadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type QueryPublicCardArgs = {
  slug: Scalars['String']['input'];
};


export type QueryShareLinkArgs = {
  token: Scalars['String']['input'];
};

/** Why goods are recommended. */
export type RecommendationCode =
  /** They are like what the visitor has looked at. Kept for later models; the present one does not say it. */
  | 'ALIKE'
  /** They are new on the shelf. */
  | 'NEW_ARRIVAL'
  /** Many visitors of the shop have looked at them in the last 30 days. */
  | 'POPULAR_HERE'
  /** The visitor has looked at them in the last 30 days, longest first. */
  | 'VIEWED_BY_YOU';

/** What buyers say of goods (用户评价). */
export type ReviewsModule = CardModule & {
  __typename?: 'ReviewsModule';
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** The goods, with their `reviews` and `rating`; null when they are off the shelf, which whoever selects more than `id` learns. */
  listing: Maybe<Listing>;
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
};

/** Words of the merchant's own (图文介绍). */
export type RichTextModule = CardModule & {
  __typename?: 'RichTextModule';
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** Markdown without HTML, at most 10,000 characters. */
  markdown: Scalars['String']['output'];
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
};

/** Words of the merchant's own. */
export type RichTextModuleInput = {
  /** Markdown without HTML, at most 10,000 characters. */
  markdown: Scalars['String']['input'];
};

/** What a share link attributes. */
export type ShareAttribution = {
  __typename?: 'ShareAttribution';
  /** The agent who shares it, if one does. */
  agentId: Maybe<Scalars['ID']['output']>;
  /** The card it leads to. */
  cardId: Scalars['ID']['output'];
  /** The card's merchant. */
  merchantId: Scalars['ID']['output'];
  /** The link's id. */
  shareLinkId: Scalars['ID']['output'];
};

/** Where a card is shared (分享渠道). */
export type ShareChannel =
  /** 社群 other than a WeChat group */
  | 'COMMUNITY'
  /** To one person. */
  | 'DIRECT'
  /** 朋友圈 */
  | 'MOMENTS'
  /** Anywhere else. */
  | 'OTHER'
  /** Printed or shown as a code. */
  | 'QR_CODE'
  /** 微信群 */
  | 'WECHAT_GROUP';

/**
 * A link by which a card is shared (分享链接): it tells where a visitor came from and, if an agent shares it, whose visitor it is.
 * Who has the token sees it by that, but for the agent; by other ways the merchant's people, apps with `cards:read`, and the agent.
 */
export type ShareLink = {
  __typename?: 'ShareLink';
  /** The agent who shares it; null when the merchant does. */
  agent: Maybe<Agent>;
  /** The card it leads to; null where the viewer does not see it, as when it was withdrawn. */
  card: Maybe<Card>;
  /** Where it is shared. */
  channel: ShareChannel;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `shl_…`. */
  id: Scalars['ID']['output'];
  /** What stands in the shared address. */
  token: Scalars['String']['output'];
};

/** A page of share links. */
export type ShareLinkConnection = {
  __typename?: 'ShareLinkConnection';
  /** The items, each with its cursor. */
  edges: Array<ShareLinkEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A share link in a list. */
export type ShareLinkEdge = {
  __typename?: 'ShareLinkEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The share link. */
  node: ShareLink;
};

/** Who visits what. */
export type StartVisitInput = {
  /** A secret of the visitor's device, 22 to 128 random characters (a UUID or better), kept on the device: whoever holds it is this visitor. */
  clientKey: Scalars['String']['input'];
  /** The token of the link the visitor came by. An unknown one, or one of another merchant, counts as none. */
  shareToken?: InputMaybe<Scalars['String']['input']>;
  /** The published card's slug. */
  slug: Scalars['String']['input'];
};

/** What startVisit answers. */
export type StartVisitPayload = InvalidInputError | NotFoundError | StartVisitSuccess;

/** The visitor is introduced. */
export type StartVisitSuccess = {
  __typename?: 'StartVisitSuccess';
  /** The card visited. */
  card: Card;
  /** The visitor. */
  visitor: Visitor;
  /** Give it with every trackBehavior: header `x-visitor-token`. It holds for 180 days. */
  visitorToken: Scalars['String']['output'];
};

/** What was done. Who did it is told by the visitor token. */
export type TrackBehaviorInput = {
  /** The card it was done on; of the token's merchant. */
  cardId: Scalars['ID']['input'];
  /** 1 to 50 events, in any order. */
  events: Array<BehaviorEventInput>;
};

/** What trackBehavior answers. */
export type TrackBehaviorPayload = InvalidInputError | NotFoundError | TrackBehaviorSuccess;

/** The events are stored. */
export type TrackBehaviorSuccess = {
  __typename?: 'TrackBehaviorSuccess';
  /** How many events were new and are stored. */
  accepted: Scalars['Int']['output'];
  /** How many were known already; they changed nothing. */
  duplicates: Scalars['Int']['output'];
};

/** A card's new content. */
export type UpdateCardInput = {
  /** Which card. */
  cardId: Scalars['ID']['input'];
  /** From top to bottom, at most 50; they replace what was there. */
  modules: Array<CardModuleInput>;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** What updateCard answers. */
export type UpdateCardPayload = ForbiddenError | InvalidInputError | NotFoundError | UpdateCardSuccess;

/** The card has its new content. */
export type UpdateCardSuccess = {
  __typename?: 'UpdateCardSuccess';
  /** The card as it is now. */
  card: Card;
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

/** One visit of a visitor to a card (浏览会话): events at most 30 minutes apart. */
export type ViewSession = {
  __typename?: 'ViewSession';
  /** The card visited; null where the viewer does not see it, as an agent when it was withdrawn. */
  card: Maybe<Card>;
  /** Visible milliseconds: per view the largest report, summed over the views. */
  dwellMs: Scalars['Int']['output'];
  /** How many events it holds. */
  eventCount: Scalars['Int']['output'];
  /** Opaque, `ses_…`. */
  id: Scalars['ID']['output'];
  /** Its intent by itself. */
  intent: Intent;
  /** The last event's time. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** The share link it came by, if any; agents see their own links. */
  shareLink: Maybe<ShareLink>;
  /** The first event's time. */
  startedAt: Scalars['DateTime']['output'];
};

/** A page of visits. */
export type ViewSessionConnection = {
  __typename?: 'ViewSessionConnection';
  /** The items, each with its cursor. */
  edges: Array<ViewSessionEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A visit in a list. */
export type ViewSessionEdge = {
  __typename?: 'ViewSessionEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The visit. */
  node: ViewSession;
};

/**
 * A visitor of a merchant's cards (访客): one device at one merchant, unknown by name until it consents.
 * The visitor itself, and the merchant's people.
 */
export type Visitor = {
  __typename?: 'Visitor';
  /** When it was first seen. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `vis_…`. The same person is another visitor at another merchant. */
  id: Scalars['ID']['output'];
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
  Card: Card;
  Lead: Lead;
  LeadAlert: LeadAlert;
  Merchant: Merchant;
  ShareLink: ShareLink;
  ViewSession: ViewSession;
  Visitor: Visitor;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}> );
  Card:
    ( { __typename: 'Card' }
    & GraphQLRecursivePick<FederationTypes['Card'], {"id":true}> );
  Lead:
    ( { __typename: 'Lead' }
    & GraphQLRecursivePick<FederationTypes['Lead'], {"id":true}> );
  LeadAlert:
    ( { __typename: 'LeadAlert' }
    & GraphQLRecursivePick<FederationTypes['LeadAlert'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  ShareLink:
    ( { __typename: 'ShareLink' }
    & GraphQLRecursivePick<FederationTypes['ShareLink'], {"id":true}> );
  ViewSession:
    ( { __typename: 'ViewSession' }
    & GraphQLRecursivePick<FederationTypes['ViewSession'], {"id":true}> );
  Visitor:
    ( { __typename: 'Visitor' }
    & GraphQLRecursivePick<FederationTypes['Visitor'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ArchiveCardPayload:
    | ( Omit<ArchiveCardSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'ArchiveCardSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateCardPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateCardSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'CreateCardSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateShareLinkPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateShareLinkSuccess, 'shareLink'> & { shareLink: _RefType['ShareLink'] } & { __typename: 'CreateShareLinkSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  MarkAlertReadPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( Omit<MarkAlertReadSuccess, 'alert'> & { alert: _RefType['LeadAlert'] } & { __typename: 'MarkAlertReadSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PublishCardPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PublishCardSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'PublishCardSuccess' } )
  ;
  StartVisitPayload:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StartVisitSuccess, 'card' | 'visitor'> & { card: _RefType['Card'], visitor: _RefType['Visitor'] } & { __typename: 'StartVisitSuccess' } )
  ;
  TrackBehaviorPayload:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( TrackBehaviorSuccess & { __typename: 'TrackBehaviorSuccess' } )
  ;
  UpdateCardPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UpdateCardSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'UpdateCardSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CardModule:
    | ( KeptJoinAgentModule & { __typename: 'JoinAgentModule' } )
    | ( KeptLiveLinkModule & { __typename: 'LiveLinkModule' } )
    | ( KeptNewArrivalsModule & { __typename: 'NewArrivalsModule' } )
    | ( KeptProductModule & { __typename: 'ProductModule' } )
    | ( KeptReviewsModule & { __typename: 'ReviewsModule' } )
    | ( KeptRichTextModule & { __typename: 'RichTextModule' } )
  ;
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
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlertKind: AlertKind;
  ArchiveCardInput: ArchiveCardInput;
  ArchiveCardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveCardPayload']>;
  ArchiveCardSuccess: ResolverTypeWrapper<Omit<ArchiveCardSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  BehaviorEventInput: BehaviorEventInput;
  BehaviorKind: BehaviorKind;
  Card: ResolverTypeWrapper<CardRow>;
  CardConnection: ResolverTypeWrapper<CardPage>;
  CardEdge: ResolverTypeWrapper<Omit<CardEdge, 'node'> & { node: ResolversTypes['Card'] }>;
  CardModule: ResolverTypeWrapper<KeptCardModule>;
  CardModuleInput: CardModuleInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CardStatus: CardStatus;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreateCardInput: CreateCardInput;
  CreateCardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCardPayload']>;
  CreateCardSuccess: ResolverTypeWrapper<Omit<CreateCardSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  CreateShareLinkInput: CreateShareLinkInput;
  CreateShareLinkPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShareLinkPayload']>;
  CreateShareLinkSuccess: ResolverTypeWrapper<Omit<CreateShareLinkSuccess, 'shareLink'> & { shareLink: ResolversTypes['ShareLink'] }>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Customer: ResolverTypeWrapper<Customer>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  Intent: ResolverTypeWrapper<Score>;
  IntentLevel: IntentLevel;
  IntentReason: ResolverTypeWrapper<IntentReason>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JoinAgentModule: ResolverTypeWrapper<KeptJoinAgentModule>;
  JoinAgentModuleInput: JoinAgentModuleInput;
  LastViewed: ResolverTypeWrapper<LastViewed>;
  Lead: ResolverTypeWrapper<LeadRow>;
  LeadAlert: ResolverTypeWrapper<AlertRow>;
  LeadAlertConnection: ResolverTypeWrapper<AlertPage>;
  LeadAlertEdge: ResolverTypeWrapper<Omit<LeadAlertEdge, 'node'> & { node: ResolversTypes['LeadAlert'] }>;
  LeadAlertFilter: LeadAlertFilter;
  LeadConnection: ResolverTypeWrapper<LeadPage>;
  LeadEdge: ResolverTypeWrapper<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>;
  LeadFilter: LeadFilter;
  Listing: ResolverTypeWrapper<Listing>;
  ListingRecommendation: ResolverTypeWrapper<ListingRecommendation>;
  LiveLinkModule: ResolverTypeWrapper<KeptLiveLinkModule>;
  LiveLinkModuleInput: LiveLinkModuleInput;
  MarkAlertReadInput: MarkAlertReadInput;
  MarkAlertReadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkAlertReadPayload']>;
  MarkAlertReadSuccess: ResolverTypeWrapper<Omit<MarkAlertReadSuccess, 'alert'> & { alert: ResolversTypes['LeadAlert'] }>;
  Merchant: ResolverTypeWrapper<MerchantKey>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewArrivalsModule: ResolverTypeWrapper<KeptNewArrivalsModule>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProductModule: ResolverTypeWrapper<KeptProductModule>;
  ProductModuleInput: ProductModuleInput;
  PublishCardInput: PublishCardInput;
  PublishCardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCardPayload']>;
  PublishCardSuccess: ResolverTypeWrapper<Omit<PublishCardSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecommendationCode: RecommendationCode;
  ReviewsModule: ResolverTypeWrapper<KeptReviewsModule>;
  RichTextModule: ResolverTypeWrapper<KeptRichTextModule>;
  RichTextModuleInput: RichTextModuleInput;
  ShareAttribution: ResolverTypeWrapper<ShareAttribution>;
  ShareChannel: ShareChannel;
  ShareLink: ResolverTypeWrapper<ShareLinkRow>;
  ShareLinkConnection: ResolverTypeWrapper<ShareLinkPage>;
  ShareLinkEdge: ResolverTypeWrapper<Omit<ShareLinkEdge, 'node'> & { node: ResolversTypes['ShareLink'] }>;
  StartVisitInput: StartVisitInput;
  StartVisitPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartVisitPayload']>;
  StartVisitSuccess: ResolverTypeWrapper<Omit<StartVisitSuccess, 'card' | 'visitor'> & { card: ResolversTypes['Card'], visitor: ResolversTypes['Visitor'] }>;
  TrackBehaviorInput: TrackBehaviorInput;
  TrackBehaviorPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrackBehaviorPayload']>;
  TrackBehaviorSuccess: ResolverTypeWrapper<TrackBehaviorSuccess>;
  UpdateCardInput: UpdateCardInput;
  UpdateCardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCardPayload']>;
  UpdateCardSuccess: ResolverTypeWrapper<Omit<UpdateCardSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ViewSession: ResolverTypeWrapper<SessionRow>;
  ViewSessionConnection: ResolverTypeWrapper<SessionPage>;
  ViewSessionEdge: ResolverTypeWrapper<Omit<ViewSessionEdge, 'node'> & { node: ResolversTypes['ViewSession'] }>;
  Visitor: ResolverTypeWrapper<VisitorRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agent: AgentKey;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ArchiveCardInput: ArchiveCardInput;
  ArchiveCardPayload: ResolversUnionTypes<ResolversParentTypes>['ArchiveCardPayload'];
  ArchiveCardSuccess: Omit<ArchiveCardSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  BehaviorEventInput: BehaviorEventInput;
  Card: CardRow;
  CardConnection: CardPage;
  CardEdge: Omit<CardEdge, 'node'> & { node: ResolversParentTypes['Card'] };
  CardModule: KeptCardModule;
  CardModuleInput: CardModuleInput;
  Boolean: Scalars['Boolean']['output'];
  ConflictError: ConflictError;
  CreateCardInput: CreateCardInput;
  CreateCardPayload: ResolversUnionTypes<ResolversParentTypes>['CreateCardPayload'];
  CreateCardSuccess: Omit<CreateCardSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  CreateShareLinkInput: CreateShareLinkInput;
  CreateShareLinkPayload: ResolversUnionTypes<ResolversParentTypes>['CreateShareLinkPayload'];
  CreateShareLinkSuccess: Omit<CreateShareLinkSuccess, 'shareLink'> & { shareLink: ResolversParentTypes['ShareLink'] };
  Cursor: Scalars['Cursor']['output'];
  Customer: Customer;
  DateTime: Scalars['DateTime']['output'];
  ForbiddenError: ForbiddenError;
  Intent: Score;
  IntentReason: IntentReason;
  InvalidInputError: InvalidInputError;
  JoinAgentModule: KeptJoinAgentModule;
  JoinAgentModuleInput: JoinAgentModuleInput;
  LastViewed: LastViewed;
  Lead: LeadRow;
  LeadAlert: AlertRow;
  LeadAlertConnection: AlertPage;
  LeadAlertEdge: Omit<LeadAlertEdge, 'node'> & { node: ResolversParentTypes['LeadAlert'] };
  LeadAlertFilter: LeadAlertFilter;
  LeadConnection: LeadPage;
  LeadEdge: Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] };
  LeadFilter: LeadFilter;
  Listing: Listing;
  ListingRecommendation: ListingRecommendation;
  LiveLinkModule: KeptLiveLinkModule;
  LiveLinkModuleInput: LiveLinkModuleInput;
  MarkAlertReadInput: MarkAlertReadInput;
  MarkAlertReadPayload: ResolversUnionTypes<ResolversParentTypes>['MarkAlertReadPayload'];
  MarkAlertReadSuccess: Omit<MarkAlertReadSuccess, 'alert'> & { alert: ResolversParentTypes['LeadAlert'] };
  Merchant: MerchantKey;
  Mutation: Record<PropertyKey, never>;
  NewArrivalsModule: KeptNewArrivalsModule;
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  ProductModule: KeptProductModule;
  ProductModuleInput: ProductModuleInput;
  PublishCardInput: PublishCardInput;
  PublishCardPayload: ResolversUnionTypes<ResolversParentTypes>['PublishCardPayload'];
  PublishCardSuccess: Omit<PublishCardSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  Query: Record<PropertyKey, never>;
  ReviewsModule: KeptReviewsModule;
  RichTextModule: KeptRichTextModule;
  RichTextModuleInput: RichTextModuleInput;
  ShareAttribution: ShareAttribution;
  ShareLink: ShareLinkRow;
  ShareLinkConnection: ShareLinkPage;
  ShareLinkEdge: Omit<ShareLinkEdge, 'node'> & { node: ResolversParentTypes['ShareLink'] };
  StartVisitInput: StartVisitInput;
  StartVisitPayload: ResolversUnionTypes<ResolversParentTypes>['StartVisitPayload'];
  StartVisitSuccess: Omit<StartVisitSuccess, 'card' | 'visitor'> & { card: ResolversParentTypes['Card'], visitor: ResolversParentTypes['Visitor'] };
  TrackBehaviorInput: TrackBehaviorInput;
  TrackBehaviorPayload: ResolversUnionTypes<ResolversParentTypes>['TrackBehaviorPayload'];
  TrackBehaviorSuccess: TrackBehaviorSuccess;
  UpdateCardInput: UpdateCardInput;
  UpdateCardPayload: ResolversUnionTypes<ResolversParentTypes>['UpdateCardPayload'];
  UpdateCardSuccess: Omit<UpdateCardSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ViewSession: SessionRow;
  ViewSessionConnection: SessionPage;
  ViewSessionEdge: Omit<ViewSessionEdge, 'node'> & { node: ResolversParentTypes['ViewSession'] };
  Visitor: VisitorRow;
};

export type AgentResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'], FederationReferenceType extends FederationReferenceTypes['Agent'] = FederationReferenceTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shareLinks?: Resolver<Maybe<ResolversTypes['ShareLinkConnection']>, ParentType, ContextType, RequireFields<AgentShareLinksArgs, 'first'>>;
};

export type ArchiveCardPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ArchiveCardPayload'] = ResolversParentTypes['ArchiveCardPayload']> = {
  __resolveType: TypeResolveFn<'ArchiveCardSuccess' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type ArchiveCardSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ArchiveCardSuccess'] = ResolversParentTypes['ArchiveCardSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Card'] = ResolversParentTypes['Card'], FederationReferenceType extends FederationReferenceTypes['Card'] = FederationReferenceTypes['Card']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Card']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['CardModule']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shareLinks?: Resolver<Maybe<ResolversTypes['ShareLinkConnection']>, ParentType, ContextType, RequireFields<CardShareLinksArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardConnection'] = ResolversParentTypes['CardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardEdge'] = ResolversParentTypes['CardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
};

export type CardModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardModule'] = ResolversParentTypes['CardModule']> = {
  __resolveType: TypeResolveFn<'JoinAgentModule' | 'LiveLinkModule' | 'NewArrivalsModule' | 'ProductModule' | 'ReviewsModule' | 'RichTextModule', ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCardPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CreateCardPayload'] = ResolversParentTypes['CreateCardPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateCardSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateCardSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CreateCardSuccess'] = ResolversParentTypes['CreateCardSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateShareLinkPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CreateShareLinkPayload'] = ResolversParentTypes['CreateShareLinkPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateShareLinkSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateShareLinkSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CreateShareLinkSuccess'] = ResolversParentTypes['CreateShareLinkSuccess']> = {
  shareLink?: Resolver<ResolversTypes['ShareLink'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type CustomerResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ForbiddenErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntentResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Intent'] = ResolversParentTypes['Intent']> = {
  level?: Resolver<ResolversTypes['IntentLevel'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IntentReason']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntentReasonResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['IntentReason'] = ResolversParentTypes['IntentReason']> = {
  contribution?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinAgentModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['JoinAgentModule'] = ResolversParentTypes['JoinAgentModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pitch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LastViewedResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LastViewed'] = ResolversParentTypes['LastViewed']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LeadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead'], FederationReferenceType extends FederationReferenceTypes['Lead'] = FederationReferenceTypes['Lead']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Lead']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['Intent'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastViewed?: Resolver<Maybe<ResolversTypes['LastViewed']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  sessions?: Resolver<ResolversTypes['ViewSessionConnection'], ParentType, ContextType, RequireFields<LeadSessionsArgs, 'first'>>;
  visitor?: Resolver<Maybe<ResolversTypes['Visitor']>, ParentType, ContextType>;
};

export type LeadAlertResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadAlert'] = ResolversParentTypes['LeadAlert'], FederationReferenceType extends FederationReferenceTypes['LeadAlert'] = FederationReferenceTypes['LeadAlert']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeadAlert']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intentLevel?: Resolver<ResolversTypes['IntentLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['ViewSession'], ParentType, ContextType>;
};

export type LeadAlertConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadAlertConnection'] = ResolversParentTypes['LeadAlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadAlertEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  streamCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadAlertEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadAlertEdge'] = ResolversParentTypes['LeadAlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadAlert'], ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  streamCursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type ListingResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Listing'] = ResolversParentTypes['Listing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ListingRecommendationResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ListingRecommendation'] = ResolversParentTypes['ListingRecommendation']> = {
  code?: Resolver<ResolversTypes['RecommendationCode'], ParentType, ContextType>;
  listingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LiveLinkModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LiveLinkModule'] = ResolversParentTypes['LiveLinkModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkAlertReadPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['MarkAlertReadPayload'] = ResolversParentTypes['MarkAlertReadPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'MarkAlertReadSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type MarkAlertReadSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['MarkAlertReadSuccess'] = ResolversParentTypes['MarkAlertReadSuccess']> = {
  alert?: Resolver<ResolversTypes['LeadAlert'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MerchantResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cards?: Resolver<ResolversTypes['CardConnection'], ParentType, ContextType, RequireFields<MerchantCardsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveCard?: Resolver<ResolversTypes['ArchiveCardPayload'], ParentType, ContextType, RequireFields<MutationArchiveCardArgs, 'input'>>;
  createCard?: Resolver<ResolversTypes['CreateCardPayload'], ParentType, ContextType, RequireFields<MutationCreateCardArgs, 'input'>>;
  createShareLink?: Resolver<ResolversTypes['CreateShareLinkPayload'], ParentType, ContextType, RequireFields<MutationCreateShareLinkArgs, 'input'>>;
  markAlertRead?: Resolver<ResolversTypes['MarkAlertReadPayload'], ParentType, ContextType, RequireFields<MutationMarkAlertReadArgs, 'input'>>;
  publishCard?: Resolver<ResolversTypes['PublishCardPayload'], ParentType, ContextType, RequireFields<MutationPublishCardArgs, 'input'>>;
  startVisit?: Resolver<ResolversTypes['StartVisitPayload'], ParentType, ContextType, RequireFields<MutationStartVisitArgs, 'input'>>;
  trackBehavior?: Resolver<ResolversTypes['TrackBehaviorPayload'], ParentType, ContextType, RequireFields<MutationTrackBehaviorArgs, 'input'>>;
  updateCard?: Resolver<ResolversTypes['UpdateCardPayload'], ParentType, ContextType, RequireFields<MutationUpdateCardArgs, 'input'>>;
};

export type NewArrivalsModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['NewArrivalsModule'] = ResolversParentTypes['NewArrivalsModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ProductModule'] = ResolversParentTypes['ProductModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishCardPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['PublishCardPayload'] = ResolversParentTypes['PublishCardPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'NotFoundError' | 'PublishCardSuccess', ParentType, ContextType>;
};

export type PublishCardSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['PublishCardSuccess'] = ResolversParentTypes['PublishCardSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _recommendListings?: Resolver<Maybe<Array<ResolversTypes['ListingRecommendation']>>, ParentType, ContextType, RequireFields<Query_RecommendListingsArgs, 'limit' | 'merchantId'>>;
  _shareLink?: Resolver<Maybe<ResolversTypes['ShareAttribution']>, ParentType, ContextType, RequireFields<Query_ShareLinkArgs, 'token'>>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType, RequireFields<QueryCardArgs, 'id'>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leadAlert?: Resolver<Maybe<ResolversTypes['LeadAlert']>, ParentType, ContextType, RequireFields<QueryLeadAlertArgs, 'id'>>;
  leadAlerts?: Resolver<Maybe<ResolversTypes['LeadAlertConnection']>, ParentType, ContextType, RequireFields<QueryLeadAlertsArgs, 'first' | 'merchantId'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first' | 'merchantId'>>;
  publicCard?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType, RequireFields<QueryPublicCardArgs, 'slug'>>;
  shareLink?: Resolver<Maybe<ResolversTypes['ShareLink']>, ParentType, ContextType, RequireFields<QueryShareLinkArgs, 'token'>>;
};

export type ReviewsModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ReviewsModule'] = ResolversParentTypes['ReviewsModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RichTextModule'] = ResolversParentTypes['RichTextModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ShareAttributionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ShareAttribution'] = ResolversParentTypes['ShareAttribution']> = {
  agentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cardId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shareLinkId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ShareLinkResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ShareLink'] = ResolversParentTypes['ShareLink'], FederationReferenceType extends FederationReferenceTypes['ShareLink'] = FederationReferenceTypes['ShareLink']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ShareLink']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ShareChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShareLinkConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ShareLinkConnection'] = ResolversParentTypes['ShareLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShareLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShareLinkEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ShareLinkEdge'] = ResolversParentTypes['ShareLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShareLink'], ParentType, ContextType>;
};

export type StartVisitPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['StartVisitPayload'] = ResolversParentTypes['StartVisitPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'StartVisitSuccess', ParentType, ContextType>;
};

export type StartVisitSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['StartVisitSuccess'] = ResolversParentTypes['StartVisitSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  visitor?: Resolver<ResolversTypes['Visitor'], ParentType, ContextType>;
  visitorToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrackBehaviorPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['TrackBehaviorPayload'] = ResolversParentTypes['TrackBehaviorPayload']> = {
  __resolveType: TypeResolveFn<'InvalidInputError' | 'NotFoundError' | 'TrackBehaviorSuccess', ParentType, ContextType>;
};

export type TrackBehaviorSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['TrackBehaviorSuccess'] = ResolversParentTypes['TrackBehaviorSuccess']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCardPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['UpdateCardPayload'] = ResolversParentTypes['UpdateCardPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateCardSuccess', ParentType, ContextType>;
};

export type UpdateCardSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['UpdateCardSuccess'] = ResolversParentTypes['UpdateCardSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ViewSessionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ViewSession'] = ResolversParentTypes['ViewSession'], FederationReferenceType extends FederationReferenceTypes['ViewSession'] = FederationReferenceTypes['ViewSession']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ViewSession']> | FederationReferenceType, FederationReferenceType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  dwellMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['Intent'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  shareLink?: Resolver<Maybe<ResolversTypes['ShareLink']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ViewSessionConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ViewSessionConnection'] = ResolversParentTypes['ViewSessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ViewSessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ViewSessionEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ViewSessionEdge'] = ResolversParentTypes['ViewSessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ViewSession'], ParentType, ContextType>;
};

export type VisitorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Visitor'] = ResolversParentTypes['Visitor'], FederationReferenceType extends FederationReferenceTypes['Visitor'] = FederationReferenceTypes['Visitor']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Visitor']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = CardContext> = {
  Agent?: AgentResolvers<ContextType>;
  ArchiveCardPayload?: ArchiveCardPayloadResolvers<ContextType>;
  ArchiveCardSuccess?: ArchiveCardSuccessResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CardConnection?: CardConnectionResolvers<ContextType>;
  CardEdge?: CardEdgeResolvers<ContextType>;
  CardModule?: CardModuleResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateCardPayload?: CreateCardPayloadResolvers<ContextType>;
  CreateCardSuccess?: CreateCardSuccessResolvers<ContextType>;
  CreateShareLinkPayload?: CreateShareLinkPayloadResolvers<ContextType>;
  CreateShareLinkSuccess?: CreateShareLinkSuccessResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  Intent?: IntentResolvers<ContextType>;
  IntentReason?: IntentReasonResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JoinAgentModule?: JoinAgentModuleResolvers<ContextType>;
  LastViewed?: LastViewedResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadAlert?: LeadAlertResolvers<ContextType>;
  LeadAlertConnection?: LeadAlertConnectionResolvers<ContextType>;
  LeadAlertEdge?: LeadAlertEdgeResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingRecommendation?: ListingRecommendationResolvers<ContextType>;
  LiveLinkModule?: LiveLinkModuleResolvers<ContextType>;
  MarkAlertReadPayload?: MarkAlertReadPayloadResolvers<ContextType>;
  MarkAlertReadSuccess?: MarkAlertReadSuccessResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewArrivalsModule?: NewArrivalsModuleResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProductModule?: ProductModuleResolvers<ContextType>;
  PublishCardPayload?: PublishCardPayloadResolvers<ContextType>;
  PublishCardSuccess?: PublishCardSuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReviewsModule?: ReviewsModuleResolvers<ContextType>;
  RichTextModule?: RichTextModuleResolvers<ContextType>;
  ShareAttribution?: ShareAttributionResolvers<ContextType>;
  ShareLink?: ShareLinkResolvers<ContextType>;
  ShareLinkConnection?: ShareLinkConnectionResolvers<ContextType>;
  ShareLinkEdge?: ShareLinkEdgeResolvers<ContextType>;
  StartVisitPayload?: StartVisitPayloadResolvers<ContextType>;
  StartVisitSuccess?: StartVisitSuccessResolvers<ContextType>;
  TrackBehaviorPayload?: TrackBehaviorPayloadResolvers<ContextType>;
  TrackBehaviorSuccess?: TrackBehaviorSuccessResolvers<ContextType>;
  UpdateCardPayload?: UpdateCardPayloadResolvers<ContextType>;
  UpdateCardSuccess?: UpdateCardSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ViewSession?: ViewSessionResolvers<ContextType>;
  ViewSessionConnection?: ViewSessionConnectionResolvers<ContextType>;
  ViewSessionEdge?: ViewSessionEdgeResolvers<ContextType>;
  Visitor?: VisitorResolvers<ContextType>;
};

