import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgentKey } from './resolvers/Agent.ts';
import type { TagRow } from './store/tags.ts';
import type { CampaignRow, SpendRow } from './store/campaigns.ts';
import type { CampaignPage, SpendPage } from './resolvers/campaigns.ts';
import type { SeenCard, SeenModule } from './loaders/shown-cards.ts';
import type { CardPage, ExperimentPage, VersionPage, StoryPage, ModuleTypePage, ShareLinkPage, SessionPage } from './resolvers/pages.ts';
import type { SeenDraft } from './resolvers/card-versions.ts';
import type { ExperimentRow } from './store/card-experiments.ts';
import type { SeenVariant } from './resolvers/card-experiments.ts';
import type { VersionRow } from './store/card-versions.ts';
import type { ContactModule as KeptContactModule, CouponModule as KeptCouponModule, CustomModule as KeptCustomModule, JoinAgentModule as KeptJoinAgentModule, LiveLinkModule as KeptLiveLinkModule, ProductModule as KeptProductModule, NewArrivalsModule as KeptNewArrivalsModule, ReviewsModule as KeptReviewsModule, RichTextModule as KeptRichTextModule, VideoModule as KeptVideoModule } from './domain/modules.ts';
import type { VisitorRow } from './store/visitors.ts';
import type { Scored as EarlyScore, Intent as Score } from './domain/intent.ts';
import type { FunnelPage } from './resolvers/funnel.ts';
import type { FunnelRow as CountedRow } from './store/funnel-rows.ts';
import type { ModelCard } from './actions/explain-model.ts';
import type { LeadRow } from './store/leads.ts';
import type { AlertRow } from './store/lead-alerts.ts';
import type { AlertPage, LeadPage } from './resolvers/lead-pages.ts';
import type { MomentRow, NoteRow, TaskRow } from './store/pipeline.ts';
import type { MerchantKey } from './resolvers/Merchant.ts';
import type { OutreachRow as InboxRow, OutreachRow } from './store/outreach.ts';
import type { OutreachPage as InboxPage, OutreachPage } from './resolvers/outreach-pages.ts';
import type { EffectRow } from './store/outreach-effect.ts';
import type { ShownSettings } from './actions/outreach-settings.ts';
import type { ModuleTypeRow } from './store/module-types.ts';
import type { ShareLinkRow } from './store/share-links.ts';
import type { SessionRow } from './store/sessions.ts';
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
  /** An ISO 4217 currency code in upper case, such as CNY. */
  CurrencyCode: { input: string; output: string; }
  /** An opaque, signed place in a live stream. It holds for one stream only and outlives reconnects. */
  Cursor: { input: string; output: string; }
  /** An instant: RFC 3339 in UTC with milliseconds, such as 2026-11-11T03:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  /** A calendar day in the merchant's time zone: `yyyy-mm-dd`, 2000-01-01 to 2100-12-31. */
  Day: { input: string; output: string; }
  /** Any JSON value: bounded where it is taken in. */
  JSON: { input: unknown; output: unknown; }
  /** A whole number of the smallest currency unit (CNY: fen), between -(2^53 - 1) and 2^53 - 1. Floats are refused. */
  MinorUnits: { input: bigint; output: bigint; }
  _FieldSet: { input: string; output: string; }
};

/** What to note. */
export type AddLeadNoteInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead. */
  leadId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** What addLeadNote answers. */
export type AddLeadNotePayload = AddLeadNoteSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The note is written. */
export type AddLeadNoteSuccess = {
  __typename?: 'AddLeadNoteSuccess';
  /** The note. */
  note: LeadNote;
};

/** What to do. */
export type AddLeadTaskInput = {
  /** Who shall do it. */
  assigneeUserId?: InputMaybe<Scalars['ID']['input']>;
  /** When it is due, at most two years ahead. */
  dueAt: Scalars['DateTime']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** The lead. */
  leadId: Scalars['ID']['input'];
  /** 1 to 500 characters. */
  text: Scalars['String']['input'];
};

/** What addLeadTask answers. */
export type AddLeadTaskPayload = AddLeadTaskSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The task is set. */
export type AddLeadTaskSuccess = {
  __typename?: 'AddLeadTaskSuccess';
  /** The task. */
  task: LeadTask;
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

/** To whom. */
export type AssignLeadInput = {
  /** An active agent of the merchant; not together with userId. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** The lead. */
  leadId: Scalars['ID']['input'];
  /** A user of the merchant's people. */
  userId?: InputMaybe<Scalars['ID']['input']>;
};

/** What assignLead answers. */
export type AssignLeadPayload = AssignLeadSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The lead is given. */
export type AssignLeadSuccess = {
  __typename?: 'AssignLeadSuccess';
  /** The lead. */
  lead: Lead;
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
  /** The key of the content section, 1 to 40 lower-case letters, digits and hyphens; of a module that was read, its key. */
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

/** A tag of a lead (行为标签). */
export type BehaviorTag = {
  __typename?: 'BehaviorTag';
  /** How sure it is, 1 to 100: for INTEREST its strength beside the strongest, weighed by rarity on the shelf; for TRAIT how often the rule held; 100 for STAFF. */
  confidence: Scalars['Int']['output'];
  /** What stands behind it, the strongest first, at most 5. */
  evidence: Array<TagEvidence>;
  /** Unique in the lead: such as `interest:category=lipstick`, `trait:ingredient-conscious`, `staff:vip`. */
  key: Scalars['String']['output'];
  /** What kind it is. */
  kind: TagKind;
  /** In English, such as: interested in lipstick. */
  name: Scalars['String']['output'];
  /** In Chinese, such as: 关注口红. */
  nameZh: Scalars['String']['output'];
  /** Whether it may tell of health or skin: shown and used only while the visitor agrees to that. */
  sensitive: Scalars['Boolean']['output'];
};

/**
 * Something a merchant does to be seen, and pays for (推广活动). Its links tell what came of it, in `cardFunnel` by CAMPAIGN.
 * The merchant's people and apps with `stats:read`.
 */
export type Campaign = {
  __typename?: 'Campaign';
  /** Where it runs: all its links are of this channel; null for anywhere. */
  channel: Maybe<ShareChannel>;
  /** When it was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** The currency that its spend is counted in. */
  currency: Scalars['CurrencyCode']['output'];
  /** Its first day. */
  firstDay: Scalars['Day']['output'];
  /** Opaque, `cpg_…`. */
  id: Scalars['ID']['output'];
  /** Its last day, included; null while its end is open. */
  lastDay: Maybe<Scalars['Day']['output']>;
  /** Whose campaign it is. */
  merchant: Merchant;
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** What was entered as spent, newest first. */
  spends: CampaignSpendConnection;
  /** Everything that was spent on it, corrections taken off. */
  spent: Money;
};


/**
 * Something a merchant does to be seen, and pays for (推广活动). Its links tell what came of it, in `cardFunnel` by CAMPAIGN.
 * The merchant's people and apps with `stats:read`.
 */
export type CampaignSpendsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of campaigns. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** The items, each with its cursor. */
  edges: Array<CampaignEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A campaign in a list. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The campaign. */
  node: Campaign;
};

/** An amount spent on a campaign, or taken back of what was entered wrong. It never changes. */
export type CampaignSpend = {
  __typename?: 'CampaignSpend';
  /** Above 0; below 0 for a correction. */
  amount: Money;
  /** For which day. */
  day: Scalars['Day']['output'];
  /** Opaque, `csp_…`. */
  id: Scalars['ID']['output'];
  /** Why it was corrected; null for what was spent. */
  reason: Maybe<Scalars['String']['output']>;
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
  /** The user who entered it. */
  recordedBy: Scalars['ID']['output'];
};

/** A page of what was spent. */
export type CampaignSpendConnection = {
  __typename?: 'CampaignSpendConnection';
  /** The items, each with its cursor. */
  edges: Array<CampaignSpendEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An amount spent in a list. */
export type CampaignSpendEdge = {
  __typename?: 'CampaignSpendEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The amount. */
  node: CampaignSpend;
};

/** A merchant's shareable mini storefront (AI智能名片). Public once published; otherwise the merchant's people and apps with `cards:read` only. */
export type Card = {
  __typename?: 'Card';
  /** When it was first composed. */
  createdAt: Scalars['DateTime']['output'];
  /** What the merchant's people are composing. They and apps with `cards:read`; null for others. */
  draft: Maybe<CardDraft>;
  /** Opaque, `crd_…`. */
  id: Scalars['ID']['output'];
  /** Whose card it is. */
  merchant: Merchant;
  /**
   * What it shows, from top to bottom, at most 50: as published; as drafted before the first publication. The merchant's people
   * and apps with `cards:read` see all modules with their `visibility`; everybody else those that show to them now. A visitor
   * (by visitor token) in a running experiment sees its variant.
   */
  modules: Array<CardModule>;
  /** When it was published last; null before. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** Its share links, newest first. The merchant's people and apps with `cards:read`; null for others. */
  shareLinks: Maybe<ShareLinkConnection>;
  /**
   * Its public name in addresses: lower-case letters, digits and hyphens, 3 to 60 characters, unique on the platform. Where it
   * was asked for by a slug that it had before, this one tells where to go.
   */
  slug: Scalars['String']['output'];
  /** Where it stands. */
  status: CardStatus;
  /** What it is headed, 1 to 100 characters: as published; as drafted before the first publication. */
  title: Scalars['String']['output'];
  /** The variant that the viewer sees while an experiment runs; null outside of one, and for who is no visitor. */
  variant: Maybe<Scalars['String']['output']>;
  /** The number of the published version; null before the first publication. */
  version: Maybe<Scalars['Int']['output']>;
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

/** What is being composed of a card and nobody sees yet (草稿). */
export type CardDraft = {
  __typename?: 'CardDraft';
  /** Whether publishing it would change what is published. */
  changed: Scalars['Boolean']['output'];
  /** All its modules. */
  modules: Array<CardModule>;
  /** Counts the changes; give it as `expectedRevision` so that nobody's change is lost. */
  revision: Scalars['Int']['output'];
  /** What it is headed. */
  title: Scalars['String']['output'];
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** A card in a list. */
export type CardEdge = {
  __typename?: 'CardEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The card. */
  node: Card;
};

/**
 * A comparison of variants of a published card (A/B 测试). A visitor sees the same variant throughout: it follows from the
 * visitor's and the experiment's id. The merchant's people and apps with `cards:read`.
 */
export type CardExperiment = {
  __typename?: 'CardExperiment';
  /** The card. */
  card: Card;
  /** Opaque, `exp_…`. */
  id: Scalars['ID']['output'];
  /** 1 to 60 characters. */
  name: Scalars['String']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: CardExperimentStatus;
  /** When it was stopped; null while it runs. */
  stoppedAt: Maybe<Scalars['DateTime']['output']>;
  /** 2 to 4; the first, `a`, is what was published when it began. */
  variants: Array<CardVariant>;
  /** The variant that was chosen when it was stopped; null while it runs, and when none was. */
  winner: Maybe<Scalars['String']['output']>;
};

/** A page of experiments. */
export type CardExperimentConnection = {
  __typename?: 'CardExperimentConnection';
  /** The items, each with its cursor. */
  edges: Array<CardExperimentEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An experiment in a list. */
export type CardExperimentEdge = {
  __typename?: 'CardExperimentEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The experiment. */
  node: CardExperiment;
};

/** Whether an experiment still assigns visitors. */
export type CardExperimentStatus =
  /** Visitors see their variants. */
  | 'RUNNING'
  /** Everybody sees what is published. */
  | 'STOPPED';

/** One part of a card (名片模块). */
export type CardModule = {
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
};

/** A part of a card to show: exactly one of the kinds. */
export type CardModuleInput = {
  /** How to reach the merchant. */
  contact?: InputMaybe<ContactModuleInput>;
  /** A coupon to claim. */
  coupon?: InputMaybe<CouponModuleInput>;
  /** Of a registered type. */
  custom?: InputMaybe<CustomModuleInput>;
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
  /** A film to watch. */
  video?: InputMaybe<VideoModuleInput>;
  /** To whom and when it shows; to everybody always when null. */
  visibility?: InputMaybe<ModuleVisibilityInput>;
};

/** Where a card stands (名片状态). */
export type CardStatus =
  /** Withdrawn; only the merchant's people see it. */
  | 'ARCHIVED'
  /** Being composed; only the merchant's people see it. */
  | 'DRAFT'
  /** Anybody with the address may see it. */
  | 'PUBLISHED';

/**
 * A variant, with what its visitors did. Counted are visitors with a visit to the card that began while the experiment ran;
 * crawlers are not, and whoever asked to be forgotten no longer is.
 */
export type CardVariant = {
  __typename?: 'CardVariant';
  /** Of them, those who clicked to buy. */
  buyClicked: VariantMeasure;
  /** How often they clicked to buy. */
  buyClicks: Scalars['Int']['output'];
  /** Of them, those with a visit of HIGH intent. */
  highIntent: VariantMeasure;
  /** `a` to `d`. */
  key: Scalars['String']['output'];
  /** How many orders they paid. */
  ordersPaid: Scalars['Int']['output'];
  /** Of them, those who paid an order that came from such a visit. */
  paid: VariantMeasure;
  /** What it shows. */
  version: CardVersion;
  /** How many visitors it had. */
  visitors: Scalars['Int']['output'];
  /** Its share of the visitors is its weight divided by the sum of all weights. */
  weight: Scalars['Int']['output'];
};

/** A variant to compare. */
export type CardVariantInput = {
  /** Its modules, at most 50; as published when null. */
  modules?: InputMaybe<Array<CardModuleInput>>;
  /** Its title, 1 to 100 characters; as published when null. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100: its share is this divided by the sum of all. */
  weight?: Scalars['Int']['input'];
};

/** What a card said at a time (名片版本); it never changes. The merchant's people and apps with `cards:read`. */
export type CardVersion = {
  __typename?: 'CardVersion';
  /** How it came to be. */
  cause: CardVersionCause;
  /** Whether it is the one that is published. */
  isPublished: Scalars['Boolean']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** The user or app who made it; null for what was published before there were versions. */
  madeBy: Maybe<Scalars['ID']['output']>;
  /** All its modules. */
  modules: Array<CardModule>;
  /** Counts from 1 within the card. */
  number: Scalars['Int']['output'];
  /** What the card was headed. */
  title: Scalars['String']['output'];
};

/** How a version of a card came to be. */
export type CardVersionCause =
  /** The draft was published. */
  | 'PUBLISHED'
  /** It was shown to a part of the visitors by an experiment. */
  | 'VARIANT'
  /** It won an experiment. */
  | 'WON';

/** A page of versions. */
export type CardVersionConnection = {
  __typename?: 'CardVersionConnection';
  /** The items, each with its cursor. */
  edges: Array<CardVersionEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A version in a list. */
export type CardVersionEdge = {
  __typename?: 'CardVersionEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: CardVersion;
};

/** Which slug. */
export type ChangeCardSlugInput = {
  /** The card's id. */
  cardId: Scalars['ID']['input'];
  /** Lower-case letters, digits and hyphens, 3 to 60 characters; of no other card, now or before. At most 20 for one card. */
  slug: Scalars['String']['input'];
};

/** What changeCardSlug answers. */
export type ChangeCardSlugPayload = ChangeCardSlugSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The card has the slug. */
export type ChangeCardSlugSuccess = {
  __typename?: 'ChangeCardSlugSuccess';
  /** The card as it is now. */
  card: Card;
};

/** Which task. */
export type CompleteLeadTaskInput = {
  /** The task. */
  taskId: Scalars['ID']['input'];
};

/** What completeLeadTask answers. */
export type CompleteLeadTaskPayload = CompleteLeadTaskSuccess | ForbiddenError | NotFoundError;

/** The task is done. */
export type CompleteLeadTaskSuccess = {
  __typename?: 'CompleteLeadTaskSuccess';
  /** The task. */
  task: LeadTask;
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

/** What a visitor agreed to (授权状态). Nothing is agreed to unless it says so, save what the counting of visits needs. */
export type ConsentState = {
  __typename?: 'ConsentState';
  /** When it last changed; null when it never did. */
  changedAt: Maybe<Scalars['DateTime']['output']>;
  /** May be written to (接收消息). */
  outreach: Scalars['Boolean']['output'];
  /** May be tagged by what can tell of health or skin (敏感标签). */
  sensitive: Scalars['Boolean']['output'];
};

/** How to reach the merchant (联系方式). At least one of them. */
export type ContactModule = CardModule & {
  __typename?: 'ContactModule';
  /** Where it is, at most 200 characters; null for none. */
  address: Maybe<Scalars['String']['output']>;
  /** When it is open, at most 200 characters; null for none. */
  hours: Maybe<Scalars['String']['output']>;
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** A telephone number; null for none. */
  phone: Maybe<Scalars['String']['output']>;
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
  /** 微信号; null for none. */
  wechatId: Maybe<Scalars['String']['output']>;
};

/** How to reach the merchant: at least one of them. */
export type ContactModuleInput = {
  /** 1 to 200 characters. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 200 characters. */
  hours?: InputMaybe<Scalars['String']['input']>;
  /** 5 to 30 digits, spaces and `+ - ( )`. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 微信号: 6 to 20 letters, digits, `-` and `_`, beginning with a letter. */
  wechatId?: InputMaybe<Scalars['String']['input']>;
};

/** An amount that was entered and not spent. */
export type CorrectCampaignSpendInput = {
  /** How much too much was entered, 1 to what the entries of that day come to. */
  amountMinor: Scalars['MinorUnits']['input'];
  /** On which campaign. */
  campaignId: Scalars['ID']['input'];
  /** For which day. */
  day: Scalars['Day']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Why, 1 to 200 characters. */
  reason: Scalars['String']['input'];
};

/** What correctCampaignSpend answers. */
export type CorrectCampaignSpendPayload = ConflictError | CorrectCampaignSpendSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The correction is entered. */
export type CorrectCampaignSpendSuccess = {
  __typename?: 'CorrectCampaignSpendSuccess';
  /** The campaign with it. */
  campaign: Campaign;
  /** The entry. */
  spend: CampaignSpend;
};

/** A coupon. The catalog owns it. */
export type Coupon = {
  __typename?: 'Coupon';
  /** Opaque, `cpn_…`. */
  id: Scalars['ID']['output'];
};

/** One side of the comparison. */
export type CouponArm = {
  __typename?: 'CouponArm';
  /** How many of them bought. Null below 30 leads. */
  conversions: Maybe<Scalars['Int']['output']>;
  /** How many leads are on it. */
  leads: Scalars['Int']['output'];
  /** Which part of them bought, 0 to 1. Null below 30 leads. */
  rate: Maybe<Scalars['Float']['output']>;
};

/** Whether coupons may be shown to a lead. */
export type CouponExposure = {
  __typename?: 'CouponExposure';
  /** Whether the lead is held out: then they are not to be shown. */
  heldOut: Scalars['Boolean']['output'];
};

/** A coupon to claim (优惠券). */
export type CouponModule = CardModule & {
  __typename?: 'CouponModule';
  /** The coupon; null when the viewer may not see it, which whoever selects more than `id` learns. */
  coupon: Maybe<Coupon>;
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
};

/** A coupon to claim. */
export type CouponModuleInput = {
  /** The coupon: published, still to be claimed, and the merchant's own or the platform's. */
  couponId: Scalars['ID']['input'];
};

/**
 * What recommending coupons is worth (优惠券推荐增益): leads that were recommended some, against leads picked by chance that
 * were not. A lead bought when an order of it was paid within 14 days after the coupons were first recommended, or would have
 * been. Whoever may ask for it sees all of it.
 */
export type CouponUplift = {
  __typename?: 'CouponUplift';
  /**
   * By how much the rate of buyers is higher among the treated, from -1 to 1. Null below 30 leads on either side: of so few
   * nothing can be said.
   */
  difference: Maybe<Scalars['Float']['output']>;
  /** The upper end. */
  differenceHigh: Maybe<Scalars['Float']['output']>;
  /** The lower end of its 95 % confidence interval (Newcombe's, from Wilson scores); null with the difference. */
  differenceLow: Maybe<Scalars['Float']['output']>;
  /** From when on leads were first recommended coupons, included. */
  from: Scalars['DateTime']['output'];
  /** Leads that were held out. */
  heldOut: CouponArm;
  /** Which share of the leads that come is held out now, in percent, 0 to 50. */
  holdoutPercent: Scalars['Int']['output'];
  /** Until when, not included. */
  to: Scalars['DateTime']['output'];
  /** Leads that were recommended coupons. */
  treated: CouponArm;
};

/** A campaign to enter. */
export type CreateCampaignInput = {
  /** Where it runs; null for anywhere. */
  channel?: InputMaybe<ShareChannel>;
  /** The currency that its spend will be entered in, three capital letters. */
  currency?: Scalars['CurrencyCode']['input'];
  /** Its first day. */
  firstDay: Scalars['Day']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Its last day, included; null for an open end. */
  lastDay?: InputMaybe<Scalars['Day']['input']>;
  /** Whose. */
  merchantId: Scalars['ID']['input'];
  /** What it is called, 1 to 100 characters. */
  name: Scalars['String']['input'];
};

/** What createCampaign answers. */
export type CreateCampaignPayload = ConflictError | CreateCampaignSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The campaign is entered. */
export type CreateCampaignSuccess = {
  __typename?: 'CreateCampaignSuccess';
  /** The campaign. */
  campaign: Campaign;
};

/** A card to compose. */
export type CreateCardInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose card. */
  merchantId: Scalars['ID']['input'];
  /** From top to bottom, at most 50. */
  modules?: Array<CardModuleInput>;
  /** Lower-case letters, digits and hyphens, 3 to 60 characters; unique on the platform. Made of the title and the id when null. */
  slug?: InputMaybe<Scalars['String']['input']>;
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
  /** The campaign that it will belong to, for good; of the campaign's channel, if that has one. The merchant's people. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
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

/** A module of a type that the merchant or a partner made (自定义模块). Its data has passed the schema of exactly that version. */
export type CustomModule = CardModule & {
  __typename?: 'CustomModule';
  /** What to render: an object, at most 16,384 bytes. Texts in it are texts, never markup. */
  data: Scalars['JSON']['output'];
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
  /** The type's key. */
  type: Scalars['String']['output'];
  /** The version of the type that the data was checked by. */
  version: Scalars['Int']['output'];
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
};

/** A module of a registered type. */
export type CustomModuleInput = {
  /** An object that the version's schema allows: at most 16,384 bytes as JSON, 8 levels, 2,000 values. */
  data: Scalars['JSON']['input'];
  /** The type's key. */
  type: Scalars['String']['input'];
  /** Its version; the newest when null. The module stays with it. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A user as one merchant's customer. The order subgraph owns it. */
export type Customer = {
  __typename?: 'Customer';
  /** Opaque, `cus_…`. */
  id: Scalars['ID']['output'];
};

/** What to word. */
export type DraftOutreachInput = {
  /** A coupon of the merchant's that anybody may claim now. */
  couponId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is about; a COUPON needs `couponId`. */
  kind?: OutreachKind;
  /** In which language. */
  language?: OutreachLanguage;
  /** To whom. */
  leadId: Scalars['ID']['input'];
  /** Goods to name, at most 3, on the merchant's shelf and in stock. */
  listingIds?: Array<Scalars['ID']['input']>;
};

/** What draftOutreach answers. */
export type DraftOutreachPayload = DraftOutreachSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** It is worded. */
export type DraftOutreachSuccess = {
  __typename?: 'DraftOutreachSuccess';
  /** The draft. The newest 20 drafts of a lead are kept. */
  outreach: Outreach;
};

/** How something is drawn. */
export type DrawingFormat =
  /** A PNG as a data address. QR codes only. */
  | 'PNG_DATA_URL'
  /** The text of an SVG document. */
  | 'SVG'
  /** An SVG as a data address, for where an address of a picture is wanted. */
  | 'SVG_DATA_URL';

/** An intent told from looking alone. */
export type EarlyIntent = {
  __typename?: 'EarlyIntent';
  /** Why, the strongest first. */
  reasons: Array<IntentReason>;
  /** The score in log-odds: the sum of the reasons' contributions. */
  score: Scalars['Float']['output'];
  /** The chance to buy in percent, 0 to 100. */
  value: Scalars['Int']['output'];
};

/** What it shall say. */
export type EditOutreachInput = {
  /** Which draft. */
  outreachId: Scalars['ID']['input'];
  /** At most 300 characters in Chinese, 600 in English. How to get no more messages is added where it lacks. */
  text: Scalars['String']['input'];
};

/** What editOutreach answers. */
export type EditOutreachPayload = ConflictError | EditOutreachSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** It says that now. */
export type EditOutreachSuccess = {
  __typename?: 'EditOutreachSuccess';
  /** The draft. */
  outreach: Outreach;
};

/** Which lead. */
export type EraseLeadInput = {
  /** The lead. */
  leadId: Scalars['ID']['input'];
};

/** What eraseLead answers. */
export type EraseLeadPayload = EraseLeadSuccess | ForbiddenError | NotFoundError;

/** The lead is gone. */
export type EraseLeadSuccess = {
  __typename?: 'EraseLeadSuccess';
  /** The lead that was. */
  leadId: Scalars['ID']['output'];
};

/** Why a mutation was refused. Codes are closed lists; new ones are announced in the changelog. */
export type ErrorCode =
  /** The data breaks the module type's schema; the path leads to what does. */
  | 'DATA_INVALID'
  /** A dwell below 0 or above 86,400,000 ms. */
  | 'DWELL_OUT_OF_RANGE'
  /** An event lacks a field that its kind needs, or has one that it cannot have. */
  | 'EVENT_MALFORMED'
  /** An event is dated more than 5 minutes ahead of the server. */
  | 'EVENT_TIME_IN_FUTURE'
  /** An event is dated more than 30 days back. */
  | 'EVENT_TOO_OLD'
  /** The card has an experiment running: stop it first. */
  | 'EXPERIMENT_RUNNING'
  /** The experiment was stopped before, and not so. */
  | 'EXPERIMENT_STOPPED'
  /** The viewer may see the object but not do this with it. */
  | 'FORBIDDEN'
  /** The idempotency key was used before with another body. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An argument is malformed or outside its limits; `path` names it. */
  | 'INVALID_INPUT'
  /** The object does not exist, or the viewer may not know that it does. */
  | 'NOT_FOUND'
  /** The lead got as many messages as the merchant's settings allow; or one is on its way. */
  | 'OUTREACH_CAP_REACHED'
  /** The message is no draft any more. */
  | 'OUTREACH_NOT_A_DRAFT'
  /** The visitor did not agree to messages, or wants no more. */
  | 'OUTREACH_NO_CONSENT'
  /** A price, a name, the shelf, the coupon or whether the visitor is known has changed since the draft: draft it anew. */
  | 'OUTREACH_OUTDATED'
  /** The text says what it may not: a price, a coupon or goods that are not the catalog's, a claim, an address. */
  | 'OUTREACH_TEXT_REFUSED'
  /** The card's draft is at another revision than the one this change was made from: read it again. */
  | 'REVISION_CONFLICT'
  /** The schema uses something that a module type cannot have; the path leads to it. */
  | 'SCHEMA_REFUSED'
  /** The slug belongs to another card. */
  | 'SLUG_TAKEN'
  /** More notes, tasks, tags or rules than one may hold. */
  | 'TOO_MANY'
  /** More than 50 events in one call. */
  | 'TOO_MANY_EVENTS'
  /** The model has no such version, or it is another merchant's. */
  | 'UNKNOWN_VERSION'
  /** The visitor asked to be forgotten: its device begins anew with a new client key. */
  | 'VISITOR_FORGOTTEN';

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

/** Who asks to be forgotten is told by the visitor token. */
export type ForgetMeInput = {
  /** Must be true. */
  confirm: Scalars['Boolean']['input'];
};

/** What forgetMe answers. */
export type ForgetMePayload = ForgetMeSuccess | InvalidInputError | NotFoundError;

/** The visitor is forgotten. */
export type ForgetMeSuccess = {
  __typename?: 'ForgetMeSuccess';
  /** Always true. */
  forgotten: Scalars['Boolean']['output'];
};

/** A page of a funnel's rows, the highest key first: the newest day, the newest link. */
export type FunnelConnection = {
  __typename?: 'FunnelConnection';
  /** The items, each with its cursor. */
  edges: Array<FunnelEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** By what the numbers of a funnel are told apart. */
export type FunnelDimension =
  /** By the agent who shared the link. */
  | 'AGENT'
  /** By the campaign that the link belongs to, with what was spent on it. */
  | 'CAMPAIGN'
  /** By the card. */
  | 'CARD'
  /** By where the link was shared. */
  | 'CHANNEL'
  /** By the day. */
  | 'DAY'
  /** By the share link; what came by none is a row of its own. */
  | 'SHARE_LINK';

/** A row in a list. */
export type FunnelEdge = {
  __typename?: 'FunnelEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: FunnelRow;
};

/** Which part of a funnel is asked for; everything given must hold. */
export type FunnelFilter = {
  /** By this agent's links only. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** By this campaign's links only. */
  campaignId?: InputMaybe<Scalars['ID']['input']>;
  /** On this card only. */
  cardId?: InputMaybe<Scalars['ID']['input']>;
  /** By links of this channel only. */
  channel?: InputMaybe<ShareChannel>;
  /** By this link only. */
  shareLinkId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of one source (来源漏斗). What crawlers, prefetchers and previews report is nowhere in it. */
export type FunnelRow = {
  __typename?: 'FunnelRow';
  /** The agent; null unless the rows are agents, and for what came by none's link. */
  agent: Maybe<Agent>;
  /** The campaign; null unless the rows are campaigns, for what belongs to none, and for agents. */
  campaign: Maybe<Campaign>;
  /** The card; null unless the rows are cards, where no card led to it, and where the viewer does not see it. */
  card: Maybe<Card>;
  /** The channel; null unless the rows are channels, and for what came by no link. */
  channel: Maybe<ShareChannel>;
  /** Spend per placed order, to the nearest minor unit (获客成本): 50,000 yuan for 200 orders is 25,000 fen. Null without spend or orders. */
  costPerOrder: Maybe<Money>;
  /** The same per paid order. */
  costPerPaidOrder: Maybe<Money>;
  /** The day; null unless the rows are days. */
  day: Maybe<Scalars['Day']['output']>;
  /** What tells it apart from the other rows: an id, a channel or a day; empty for what came by none. */
  key: Scalars['String']['output'];
  /** Orders of customers who had paid for one before and came back by a share link or by the card's new arrivals (复购回流). */
  repurchases: Scalars['Int']['output'];
  /** What was paid of the orders less what of it was refunded since, freight included, in each currency that was paid in. */
  revenue: Array<Money>;
  /** The link; null unless the rows are links, and for what came by none. */
  shareLink: Maybe<ShareLink>;
  /** What was spent on the campaign on these days; null unless the rows are campaigns, where a filter asks for parts of one, and for agents. */
  spend: Maybe<Money>;
  /** The steps in the order VIEW, PRODUCT, BUY_CLICK, CLAIM, ORDER, PAID. */
  steps: Array<FunnelStep>;
};

/** How many came how far. */
export type FunnelStep = {
  __typename?: 'FunnelStep';
  /** How often it was taken. */
  events: Scalars['Int']['output'];
  /** Visitors as a share of those of the step before; above 1 where many came here without that. Null for the first, and where nobody took the step before. */
  ofPrevious: Maybe<Scalars['Float']['output']>;
  /** Visitors as a share of those who viewed; null where nobody did. */
  ofViews: Maybe<Scalars['Float']['output']>;
  /** Which step. */
  step: FunnelStepName;
  /**
   * Different visitors who took it: each counts once a day for each card and link, so that whoever comes on two days, or by
   * two links, counts twice. An order whose buyer was never seen on a card counts as a visitor of its own.
   */
  visitors: Scalars['Int']['output'];
};

/** A step from a first look to a paid order. */
export type FunnelStepName =
  /** Clicked a buy link (点击购买). */
  | 'BUY_CLICK'
  /** Claimed a coupon (领券). Claims of a visitor are counted to its last visit, claims of a signed-in person to no card. */
  | 'CLAIM'
  /** Placed an order (下单). */
  | 'ORDER'
  /** Paid for an order (支付). On the day the order was placed. */
  | 'PAID'
  /** Opened goods (查看商品). Once a visit for each of the goods. */
  | 'PRODUCT'
  /** Opened the card, or goods on it (浏览). Once for each view: a refresh of the same view, dwell and visibility are none. */
  | 'VIEW';

/**
 * A lead's intent: a pure fold over its behaviour events, equal whatever order they arrive in. The same events and the same
 * `modelVersion` always give the same.
 */
export type Intent = {
  __typename?: 'Intent';
  /** The same without what lies next to buying (BUY_CLICKED, COUPON_CLICKED): how early it can be told. */
  early: EarlyIntent;
  /** The level, by the merchant's policy. */
  level: IntentLevel;
  /** The version that gave it: the base model, and how often the merchant's own correction had changed. */
  modelVersion: Scalars['String']['output'];
  /** Why: every feature that contributed, BASELINE included, the strongest first. */
  reasons: Array<IntentReason>;
  /** The score in log-odds: the sum of the reasons' contributions, within 1e-9. */
  score: Scalars['Float']['output'];
  /** The chance to buy in percent as the model has it, 0 to 100: 100 / (1 + e^-score), rounded. */
  value: Scalars['Int']['output'];
};

/** A model beside which the present one is measured. */
export type IntentContender =
  /** The base model with the merchant's correction: what scores now. */
  | 'ADAPTIVE'
  /** A model that began with nothing and learned from this merchant alone. */
  | 'COLD'
  /** The base model as it is, never corrected. */
  | 'FROZEN';

/** How likely a visitor is to buy (购买意向). Where the levels begin is the merchant's `IntentPolicy`. */
export type IntentLevel =
  /**
   * By the essay's rule: a visit with more than 180,000 ms of dwell in which a section was viewed at least twice; or the
   * policy's `highFrom` points, 80 unless changed (高意向).
   */
  | 'HIGH'
  /** Nothing but looking (低意向). */
  | 'LOW'
  /** Signs of interest: the policy's `mediumFrom` points, 40 unless changed (中意向). */
  | 'MEDIUM';

/** How well a model told how visits would end. */
export type IntentMeasure = {
  __typename?: 'IntentMeasure';
  /** The chance that it puts a visit with a purchase before one without, 0.5 for guessing; null without both kinds. */
  auc: Maybe<Scalars['Float']['output']>;
  /** Mean squared error of the chance; lower is better. */
  brier: Scalars['Float']['output'];
  /** How far told chances lie from what came, 0 to 1 (expected calibration error in 10 bins). */
  calibrationError: Scalars['Float']['output'];
  /** Which model. */
  contender: IntentContender;
  /** Mean negative log-likelihood per visit; lower is better. */
  logLoss: Scalars['Float']['output'];
  /** How many visits it was asked about. */
  visits: Scalars['Int']['output'];
};

/** What the intent model of a merchant is made of and how well it does (模型卡). The merchant's people and apps with `leads:read`. */
export type IntentModel = {
  __typename?: 'IntentModel';
  /** The base model that all merchants share; `cold-1` is the table of weights that holds before there is data. */
  baseVersion: Scalars['String']['output'];
  /** How many of them ended in a purchase. */
  conversions: Scalars['Int']['output'];
  /**
   * How far the merchant's last 200 outcomes lie from the 200 before in what was observed: population stability index, summed
   * over the features; above 0.25 is commonly called a shift. Null below 400 outcomes.
   */
  drift: Maybe<Scalars['Float']['output']>;
  /** How three models would have told the merchant's last visits, at most 2,000, each before it knew how the visit ended. */
  measured: Array<IntentMeasure>;
  /** How many visits of this merchant the correction has learned from. */
  outcomes: Scalars['Int']['output'];
  /** The merchant's rules. */
  policy: IntentPolicy;
  /** When the base model was trained; null for the table of weights. */
  trainedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many of them ended in a purchase. */
  trainedConversions: Scalars['Int']['output'];
  /** How many visits the base model was trained on. */
  trainedOn: Scalars['Int']['output'];
  /** The version that scores now. */
  version: Scalars['String']['output'];
  /** The versions there were, newest first, at most 50. */
  versions: Array<IntentVersion>;
  /** What each step of each feature adds at present, correction included. */
  weights: Array<IntentWeight>;
};

/** Where intent levels begin at a merchant (意向规则). The merchant's people and apps with `leads:read`. */
export type IntentPolicy = {
  __typename?: 'IntentPolicy';
  /** Dwell above this many milliseconds, together with `highSectionRepeats`, is HIGH; 180,000 unless changed (source: the founding essay). */
  highDwellMs: Scalars['Int']['output'];
  /** From how many points HIGH holds without that rule, 1 to 101; 80 unless changed, 101 for never. */
  highFrom: Scalars['Int']['output'];
  /** How often one section must be viewed for that; 2 unless changed (source: the founding essay). */
  highSectionRepeats: Scalars['Int']['output'];
  /** From how many points MEDIUM holds, 1 to 100; 40 unless changed. */
  mediumFrom: Scalars['Int']['output'];
};

/** One reason of an intent, with its evidence. */
export type IntentReason = {
  __typename?: 'IntentReason';
  /** What it adds to the score, in log-odds; below 0 it speaks against. */
  contribution: Scalars['Float']['output'];
  /** How many visits that ended in a purchase stand behind this number; 0 while it is a rule of thumb. */
  conversionsBehind: Scalars['Int']['output'];
  /** Ids of the client events behind it, at most 5. */
  evidence: Array<Scalars['ID']['output']>;
  /**
   * What was looked at: BASELINE, DWELL and LONGEST_VIEW (seconds), SECTION_REPEATED (views of the section viewed most),
   * SECTIONS_READ, PRODUCTS_VIEWED, SHARED, LIVE_CLICKED, COUPON_CLICKED, BUY_CLICKED (counts), HIGH_INTENT (1
   * when the essay's rule holds), or two of them joined by `&` for what they say together.
   */
  feature: Scalars['String']['output'];
  /** What was seen, in the feature's unit; of two together, that of the first. */
  observed: Scalars['Float']['output'];
};

/** Training of the base model, which all merchants share. The platform only. */
export type IntentTraining = {
  __typename?: 'IntentTraining';
  /** How many steps are done. */
  done: Scalars['Int']['output'];
  /** When it ended; null before. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, `imt_…`. */
  id: Scalars['ID']['output'];
  /** Log loss of the new model on the newest fifth of the visits; null before. */
  logLoss: Maybe<Scalars['Float']['output']>;
  /** Log loss of the present model on the same. */
  presentLogLoss: Maybe<Scalars['Float']['output']>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** RUNNING, ADOPTED, REJECTED (it did no better than the present one on the newest visits), TOO_LITTLE_DATA or FAILED. */
  status: Scalars['String']['output'];
  /** How many steps there are; 0 before it is known. */
  total: Scalars['Int']['output'];
  /** Visits trained on. */
  visits: Scalars['Int']['output'];
};

/** A version of a merchant's intent model. */
export type IntentVersion = {
  __typename?: 'IntentVersion';
  /** Why it was made. */
  cause: IntentVersionCause;
  /** When. */
  madeAt: Scalars['DateTime']['output'];
  /** How many outcomes it has learned from. */
  outcomes: Scalars['Int']['output'];
  /** Its name, as in Intent.modelVersion. */
  version: Scalars['String']['output'];
};

/** Why a version was made. */
export type IntentVersionCause =
  /** It learned from how visits ended. */
  | 'LEARNED'
  /** Somebody went back to an earlier version. */
  | 'ROLLED_BACK'
  /** A new base model came into force. */
  | 'TRAINED';

/** What a step of a feature adds. */
export type IntentWeight = {
  __typename?: 'IntentWeight';
  /** In log-odds. */
  contribution: Scalars['Float']['output'];
  /** How many visits that ended in a purchase stand behind it. */
  conversionsBehind: Scalars['Int']['output'];
  /** The feature, as in IntentReason. */
  feature: Scalars['String']['output'];
  /** The step holds from this observed value on; null for the first. */
  from: Maybe<Scalars['Float']['output']>;
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
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
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
  /** The agent who follows it up; null for none. */
  assigneeAgent: Maybe<Agent>;
  /** The user of the merchant's people who follows it up; null for none, and for agents. */
  assigneeUserId: Maybe<Scalars['ID']['output']>;
  /** What the visitor agreed to; null for agents. */
  consent: Maybe<ConsentState>;
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
  /** Notes of the merchant's people, newest first, at most 200; null for agents. */
  notes: Maybe<Array<LeadNote>>;
  /** Messages to it, newest first, drafts included; agents see those that they had drafted. */
  outreaches: OutreachConnection;
  /** Its visits, newest first. */
  sessions: ViewSessionConnection;
  /** Where it stands in the merchant's pipeline (跟进阶段). */
  stage: LeadStage;
  /** When it came there. */
  stageChangedAt: Scalars['DateTime']['output'];
  /**
   * What it is interested in and what it is like (行为标签), the surest first. Those that may tell of health only while the
   * visitor agrees; agents see neither those nor the STAFF ones.
   */
  tags: Array<BehaviorTag>;
  /** What is to be done, what is due first, at most 100; null for agents. */
  tasks: Maybe<Array<LeadTask>>;
  /** What happened, newest first: visits, alerts, stages, notes, tasks, messages, orders. Null for agents. */
  timeline: Maybe<LeadMomentConnection>;
  /** The visitor behind it; null for agents. */
  visitor: Maybe<Visitor>;
};


/**
 * A visitor as a merchant's prospect (线索): what it did and how likely it is to buy.
 * The merchant's people, apps with `leads:read`, and the agent whose link brought it.
 */
export type LeadOutreachesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
 * A visitor as a merchant's prospect (线索): what it did and how likely it is to buy.
 * The merchant's people, apps with `leads:read`, and the agent whose link brought it.
 */
export type LeadTimelineArgs = {
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
  /** Followed up by this user. */
  assigneeUserId?: InputMaybe<Scalars['ID']['input']>;
  /** Brought first by a link of this channel. */
  channel?: InputMaybe<ShareChannel>;
  /** At least this intent. */
  minIntent?: InputMaybe<IntentLevel>;
  /** Seen before this instant. */
  seenBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Seen at or after this instant. */
  seenSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** In one of these stages. */
  stages?: InputMaybe<Array<LeadStage>>;
  /** With all of these tags, by key; at most 10. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What of the goods interests a lead. */
export type LeadInterest = {
  __typename?: 'LeadInterest';
  /** What it is recommended, best first, at most 100. */
  goods: Array<ListingRecommendation>;
  /** The lead's id. */
  leadId: Scalars['ID']['output'];
  /** The lead's visitor. */
  visitorId: Scalars['ID']['output'];
};

/** A moment of a lead's story (时间线). */
export type LeadMoment = {
  __typename?: 'LeadMoment';
  /** The user who did it, if one of the merchant's people did. */
  actorId: Maybe<Scalars['ID']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Opaque. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: LeadMomentKind;
  /** The order, if it was one. */
  order: Maybe<Order>;
  /** The visit, if it was one. */
  session: Maybe<ViewSession>;
  /** In English. */
  text: Scalars['String']['output'];
  /** In Chinese. */
  textZh: Scalars['String']['output'];
};

/** A page of moments. */
export type LeadMomentConnection = {
  __typename?: 'LeadMomentConnection';
  /** The items, each with its cursor. */
  edges: Array<LeadMomentEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A moment in a list. */
export type LeadMomentEdge = {
  __typename?: 'LeadMomentEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The moment. */
  node: LeadMoment;
};

/** What kind of moment it was. */
export type LeadMomentKind =
  /** An alert was raised. */
  | 'ALERT'
  /** It was given to somebody. */
  | 'ASSIGNED'
  /** What it agreed to changed. */
  | 'CONSENT'
  /** A message was sent to it. */
  | 'MESSAGE'
  /** It opened a message. */
  | 'MESSAGE_OPENED'
  /** A note was written. */
  | 'NOTE'
  /** It paid an order. */
  | 'ORDER_PAID'
  /** It placed an order. */
  | 'ORDER_PLACED'
  /** It came to another stage. */
  | 'STAGE'
  /** A tag was given or taken by hand. */
  | 'TAG'
  /** A task was set. */
  | 'TASK'
  /** A task was done. */
  | 'TASK_DONE'
  /** A visit began. */
  | 'VISIT';

/** A note about a lead. */
export type LeadNote = {
  __typename?: 'LeadNote';
  /** The user who wrote it. */
  authorId: Scalars['ID']['output'];
  /** When. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `not_…`. */
  id: Scalars['ID']['output'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['output'];
};

/** Where a lead stands in the merchant's pipeline (跟进阶段). */
export type LeadStage =
  /** Somebody wrote or called (已联系). */
  | 'CONTACTED'
  /** It will not (已流失). */
  | 'LOST'
  /** It is being talked over (洽谈中). */
  | 'NEGOTIATING'
  /** Nobody has spoken to it (新线索). */
  | 'NEW'
  /** It bought: by itself at its first paid order, or by hand (已成交). */
  | 'WON';

/** Something to do about a lead (跟进任务). */
export type LeadTask = {
  __typename?: 'LeadTask';
  /** The user who shall do it; null for whoever comes first. */
  assigneeUserId: Maybe<Scalars['ID']['output']>;
  /** When it was done; null before. */
  doneAt: Maybe<Scalars['DateTime']['output']>;
  /** When it is due; everybody at the merchant who listens to `leadTaskDue` is then reminded, once. */
  dueAt: Scalars['DateTime']['output'];
  /** Opaque, `tsk_…`. */
  id: Scalars['ID']['output'];
  /** About whom. */
  lead: Lead;
  /** 1 to 500 characters. */
  text: Scalars['String']['output'];
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
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
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

/** A message as the visitor gets it (消息). The visitor alone, by visitor token. */
export type Message = {
  __typename?: 'Message';
  /** The coupon that comes with it: claim it by `claimCoupon`; null for none. */
  coupon: Maybe<Coupon>;
  /** Opaque, `out_…`. */
  id: Scalars['ID']['output'];
  /** The goods it names, at most 3. */
  listings: Array<Listing>;
  /** Whose message. */
  merchant: Merchant;
  /** When it was opened first; null before. */
  openedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whoever has it can stop this merchant's messages to the visitor by `optOut`: for links in messages. */
  optOutToken: Scalars['String']['output'];
  /** When it came. */
  sentAt: Scalars['DateTime']['output'];
  /** What it says. */
  text: Scalars['String']['output'];
};

/** A page of a visitor's messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The items, each with its cursor. */
  edges: Array<MessageEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A message in a list. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Message;
};

/** To whom a module shows (可见人群). It is decided from who asks: a visitor by the visitor token, an agent by the access token. */
export type ModuleAudience =
  /** An agent of the merchant who was not removed (代理). */
  | 'AGENTS'
  /** Everybody, search engines and caches included. */
  | 'EVERYONE'
  /** A visitor who agreed to be known as a customer of the merchant (老客户). */
  | 'KNOWN_CUSTOMERS'
  /** A visitor who is not known as a customer and was first seen at this merchant within the last 24 hours (新访客). */
  | 'NEW_VISITORS'
  /** A visitor who is not known as a customer and was first seen earlier (回访). */
  | 'RETURNING_VISITORS';

/** A version of a module type of a merchant's own (自定义模块类型). The merchant's people, and apps with `cards:read` or `cards:write`. */
export type ModuleType = {
  __typename?: 'ModuleType';
  /** Unique at the merchant: 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** Its name in English. */
  name: Scalars['String']['output'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** When this version was registered. */
  registeredAt: Scalars['DateTime']['output'];
  /** The user or app who registered it. */
  registeredBy: Scalars['ID']['output'];
  /** The JSON Schema, draft 2020-12 unless `$schema` names draft 7. */
  schema: Scalars['JSON']['output'];
  /** Counts from 1; a version never changes. */
  version: Scalars['Int']['output'];
  /** All its versions, newest first. */
  versions: ModuleTypeConnection;
};


/** A version of a module type of a merchant's own (自定义模块类型). The merchant's people, and apps with `cards:read` or `cards:write`. */
export type ModuleTypeVersionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of module types. */
export type ModuleTypeConnection = {
  __typename?: 'ModuleTypeConnection';
  /** The items, each with its cursor. */
  edges: Array<ModuleTypeEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A module type in a list. */
export type ModuleTypeEdge = {
  __typename?: 'ModuleTypeEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The module type. */
  node: ModuleType;
};

/** To whom and when a module shows. */
export type ModuleVisibility = {
  __typename?: 'ModuleVisibility';
  /** Whoever is in one of them. */
  audiences: Array<ModuleAudience>;
  /** Not before; null for always so far. */
  from: Maybe<Scalars['DateTime']['output']>;
  /** No longer from then on; null for no end. */
  until: Maybe<Scalars['DateTime']['output']>;
};

/** To whom and when a module shows. */
export type ModuleVisibilityInput = {
  /** Whoever is in one of them; at least one. */
  audiences?: Array<ModuleAudience>;
  /** Not before. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** No longer from then on; after `from`. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** An amount of money (金额). Exact: no float ever holds it. */
export type Money = {
  __typename?: 'Money';
  /** The amount in the smallest unit of the currency (CNY: fen). */
  amountMinor: Scalars['MinorUnits']['output'];
  /** The currency of the amount. */
  currency: Scalars['CurrencyCode']['output'];
};

/** To which stage. */
export type MoveLeadInput = {
  /** The lead. */
  leadId: Scalars['ID']['input'];
  /** At most 500 characters, kept in the timeline. */
  reason?: Scalars['String']['input'];
  /** The stage. */
  stage: LeadStage;
};

/** What moveLead answers. */
export type MoveLeadPayload = ForbiddenError | InvalidInputError | MoveLeadSuccess | NotFoundError;

/** The lead is there. */
export type MoveLeadSuccess = {
  __typename?: 'MoveLeadSuccess';
  /** The lead. */
  lead: Lead;
};

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Settles whether coupons may be shown to a lead, and notes each of them the first time. For subgraphs with a service token
   * only.
   */
  _exposeCoupons: Maybe<CouponExposure>;
  /** Writes a note about a lead. The merchant's people. */
  addLeadNote: AddLeadNotePayload;
  /** Sets a task about a lead. The merchant's people. */
  addLeadTask: AddLeadTaskPayload;
  /** Withdraws a card and stops its experiment; one that is withdrawn stays as it is. Roles as createCard. */
  archiveCard: ArchiveCardPayload;
  /** Gives a lead to somebody, or to nobody. The merchant's people. */
  assignLead: AssignLeadPayload;
  /** Gives a card another slug; those it had lead to it for ever. Roles as createCard. */
  changeCardSlug: ChangeCardSlugPayload;
  /** Marks a task as done; one that is done stays so. The merchant's people. */
  completeLeadTask: CompleteLeadTaskPayload;
  /** Takes back what was entered as spent and was not, with the reason: what was entered stays. Roles as recordCampaignSpend. */
  correctCampaignSpend: CorrectCampaignSpendPayload;
  /** Enters a campaign. Role: MERCHANT_OWNER, MERCHANT_FINANCE or MERCHANT_STAFF. */
  createCampaign: CreateCampaignPayload;
  /** Composes a card, DRAFT at first. Role: MERCHANT_OWNER or MERCHANT_STAFF, or an app with `cards:write`. */
  createCard: CreateCardPayload;
  /** Makes a link to share a card by. The merchant's people, or an active agent of the merchant (the link is then the agent's). */
  createShareLink: CreateShareLinkPayload;
  /**
   * Words a message to a lead from the catalog's own prices and coupons: by the language model where one is configured and what it
   * says passes every check, else from set phrases. The merchant's people, and the agent who follows the lead up; the name
   * of the customer is told to and by the merchant's people alone, and only where the visitor agreed to be known and written to.
   */
  draftOutreach: DraftOutreachPayload;
  /** Changes the words of a draft; they are checked again. Roles as draftOutreach. */
  editOutreach: EditOutreachPayload;
  /** Forgets the visitor behind a lead, as it asked the merchant. Role: MERCHANT_OWNER. */
  eraseLead: EraseLeadPayload;
  /** Forgets the asking visitor, by visitor token: what it did, what was made of it and what it was sent. Sums that were counted stay. What its device still sends counts for nothing. */
  forgetMe: ForgetMePayload;
  /** Marks an alert as read; one that is read stays as it is. The merchant's people. */
  markAlertRead: MarkAlertReadPayload;
  /** Brings a lead to a stage; one that is there stays. The merchant's people, and the agent who follows it up. */
  moveLead: MoveLeadPayload;
  /** Marks a message as opened; one that is stays so. By visitor token. */
  openMessage: OpenMessagePayload;
  /** Stops a merchant's messages to a visitor at once, by visitor token or by a message's token. Again is the same. */
  optOut: OptOutPayload;
  /** Publishes a card's draft as its next version; a card that already says so stays as it is. Roles as createCard. */
  publishCard: PublishCardPayload;
  /** Changes where intent levels begin; visits are judged anew at their next event. Role: MERCHANT_OWNER. */
  publishIntentPolicy: PublishIntentPolicyPayload;
  /** Enters what was spent on a campaign. Role: MERCHANT_OWNER or MERCHANT_FINANCE. */
  recordCampaignSpend: RecordCampaignSpendPayload;
  /** Registers a module type of the merchant's own, or its next version; the same again changes nothing. Roles as createCard. */
  registerModuleType: RegisterModuleTypePayload;
  /** Makes a version of a card its draft again; the public sees it once it is published. Roles as createCard. */
  restoreCardVersion: RestoreCardVersionPayload;
  /** Goes back to an earlier version of the merchant's model; it learns on from there. Role: MERCHANT_OWNER. */
  rollBackIntentModel: RollBackIntentModelPayload;
  /**
   * Sends a draft, once. Needs the visitor's consent; prices are compared with the catalog's at that moment. In quiet hours it waits
   * for their end. Roles as draftOutreach: an agent who merely brought the lead may not.
   */
  sendOutreach: SendOutreachPayload;
  /** Says what the asking visitor agrees to, by visitor token. What is taken back takes its effects with it. */
  setConsent: SetConsentPayload;
  /**
   * Sets which share of the leads is recommended no coupons. It holds for leads that coupons are recommended to for the first
   * time from now on; the others stay where they are. Role: MERCHANT_OWNER.
   */
  setCouponHoldout: SetCouponHoldoutPayload;
  /** Changes how a merchant writes to its leads. Role: MERCHANT_OWNER. */
  setOutreachSettings: SetOutreachSettingsPayload;
  /** Replaces a merchant's trait rules; leads are tagged by them from their next event on. Role: MERCHANT_OWNER or MERCHANT_STAFF. */
  setTraitRules: SetTraitRulesPayload;
  /** Compares variants of a published card on its visitors; it cannot be published anew until that is stopped. Roles as createCard. */
  startCardExperiment: StartCardExperimentPayload;
  /**
   * Introduces a visitor to a published card and gives it the token that `trackBehavior` needs (header `x-visitor-token`,
   * on sockets `visitorToken` in connection_init). Public. Sets no cookie. The same client key is the same visitor.
   */
  startVisit: StartVisitPayload;
  /** Stops an experiment, with a winner or without; the same again changes nothing. Roles as createCard. */
  stopCardExperiment: StopCardExperimentPayload;
  /** Gives a lead a tag by hand; one that it has stays as it is. The merchant's people. */
  tagLead: TagLeadPayload;
  /**
   * Records what a visitor did; acknowledged once it is stored. Public, by visitor token; at most 50 events a call.
   * The same event id again counts once. One event at fault refuses the whole call.
   */
  trackBehavior: TrackBehaviorPayload;
  /** Trains the base model anew from how visits ended; it also happens every night. It comes into force only if it does better on the newest visits. The platform only. */
  trainIntentModel: TrainIntentModelPayload;
  /** Takes a hand-given tag from a lead; others come from what it does. The merchant's people. */
  untagLead: UntagLeadPayload;
  /** Replaces the title and modules of a card's draft; the public sees it once it is published. Roles as createCard. */
  updateCard: UpdateCardPayload;
};


export type Mutation_ExposeCouponsArgs = {
  couponIds: Array<Scalars['ID']['input']>;
  leadId: Scalars['ID']['input'];
  merchantId: Scalars['ID']['input'];
};


export type MutationAddLeadNoteArgs = {
  input: AddLeadNoteInput;
};


export type MutationAddLeadTaskArgs = {
  input: AddLeadTaskInput;
};


export type MutationArchiveCardArgs = {
  input: ArchiveCardInput;
};


export type MutationAssignLeadArgs = {
  input: AssignLeadInput;
};


export type MutationChangeCardSlugArgs = {
  input: ChangeCardSlugInput;
};


export type MutationCompleteLeadTaskArgs = {
  input: CompleteLeadTaskInput;
};


export type MutationCorrectCampaignSpendArgs = {
  input: CorrectCampaignSpendInput;
};


export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


export type MutationCreateCardArgs = {
  input: CreateCardInput;
};


export type MutationCreateShareLinkArgs = {
  input: CreateShareLinkInput;
};


export type MutationDraftOutreachArgs = {
  input: DraftOutreachInput;
};


export type MutationEditOutreachArgs = {
  input: EditOutreachInput;
};


export type MutationEraseLeadArgs = {
  input: EraseLeadInput;
};


export type MutationForgetMeArgs = {
  input: ForgetMeInput;
};


export type MutationMarkAlertReadArgs = {
  input: MarkAlertReadInput;
};


export type MutationMoveLeadArgs = {
  input: MoveLeadInput;
};


export type MutationOpenMessageArgs = {
  input: OpenMessageInput;
};


export type MutationOptOutArgs = {
  input: OptOutInput;
};


export type MutationPublishCardArgs = {
  input: PublishCardInput;
};


export type MutationPublishIntentPolicyArgs = {
  input: PublishIntentPolicyInput;
};


export type MutationRecordCampaignSpendArgs = {
  input: RecordCampaignSpendInput;
};


export type MutationRegisterModuleTypeArgs = {
  input: RegisterModuleTypeInput;
};


export type MutationRestoreCardVersionArgs = {
  input: RestoreCardVersionInput;
};


export type MutationRollBackIntentModelArgs = {
  input: RollBackIntentModelInput;
};


export type MutationSendOutreachArgs = {
  input: SendOutreachInput;
};


export type MutationSetConsentArgs = {
  input: SetConsentInput;
};


export type MutationSetCouponHoldoutArgs = {
  input: SetCouponHoldoutInput;
};


export type MutationSetOutreachSettingsArgs = {
  input: SetOutreachSettingsInput;
};


export type MutationSetTraitRulesArgs = {
  input: SetTraitRulesInput;
};


export type MutationStartCardExperimentArgs = {
  input: StartCardExperimentInput;
};


export type MutationStartVisitArgs = {
  input: StartVisitInput;
};


export type MutationStopCardExperimentArgs = {
  input: StopCardExperimentInput;
};


export type MutationTagLeadArgs = {
  input: TagLeadInput;
};


export type MutationTrackBehaviorArgs = {
  input: TrackBehaviorInput;
};


export type MutationTrainIntentModelArgs = {
  input: TrainIntentModelInput;
};


export type MutationUntagLeadArgs = {
  input: UntagLeadInput;
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
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
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

/** Something that would be observed in a visit. */
export type ObservedInput = {
  /** The feature, as in IntentReason; not BASELINE, not two together. */
  feature: Scalars['String']['input'];
  /** The value, 0 to 1,000,000. */
  value: Scalars['Float']['input'];
};

/** Which message. */
export type OpenMessageInput = {
  /** The message. */
  messageId: Scalars['ID']['input'];
};

/** What openMessage answers. */
export type OpenMessagePayload = NotFoundError | OpenMessageSuccess;

/** It is opened. */
export type OpenMessageSuccess = {
  __typename?: 'OpenMessageSuccess';
  /** The message. */
  message: Message;
};

/** Who wants no more messages: whoever the visitor token says, or whom a message's `optOutToken` was for. */
export type OptOutInput = {
  /** A message's `optOutToken`; left out, the visitor token counts. */
  token?: InputMaybe<Scalars['String']['input']>;
};

/** What optOut answers. */
export type OptOutPayload = NotFoundError | OptOutSuccess;

/** The merchant does not write to the visitor any more; what was scheduled is called off. */
export type OptOutSuccess = {
  __typename?: 'OptOutSuccess';
  /** Always true. */
  optedOut: Scalars['Boolean']['output'];
};

/** A purchase. The order subgraph owns it. */
export type Order = {
  __typename?: 'Order';
  /** Opaque, `ord_…`. */
  id: Scalars['ID']['output'];
};

/**
 * A message to a lead (触达消息), from its draft on. The merchant's people and apps with `leads:read`; an agent sees those of its
 * own drafting for leads that it sees.
 */
export type Outreach = {
  __typename?: 'Outreach';
  /** The way it goes, decided when it is sent; null before. */
  channel: Maybe<OutreachChannel>;
  /** When the visitor claimed its coupon first, within 7 days. */
  claimedAt: Maybe<Scalars['DateTime']['output']>;
  /** The coupon that comes with it, to be claimed by the visitor; null for none. */
  coupon: Maybe<Coupon>;
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** The user who had it drafted. */
  draftedById: Scalars['ID']['output'];
  /** When it goes, or is tried again: while SCHEDULED or SENDING. */
  dueAt: Maybe<Scalars['DateTime']['output']>;
  /** When somebody changed the words; null when nobody did. */
  editedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it did not go; null unless FAILED. */
  failure: Maybe<OutreachFailure>;
  /** Opaque, `out_…`; once it is sent, the id of the visitor's Message. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: OutreachKind;
  /** In which language it is worded. */
  language: OutreachLanguage;
  /** To whom. */
  lead: Lead;
  /** The goods it names, at most 3. */
  listings: Array<Listing>;
  /** When the visitor opened it first. */
  openedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many orders were paid that the visitor placed within 7 days after it, it being the last message before them. */
  orders: Scalars['Int']['output'];
  /** What those orders came to when they were paid, before refunds; null while there is none. */
  revenue: Maybe<Money>;
  /** When it was delivered. */
  sentAt: Maybe<Scalars['DateTime']['output']>;
  /** The user who sent it; null before. */
  sentById: Maybe<Scalars['ID']['output']>;
  /** Where it stands. */
  state: OutreachState;
  /** What it says: at most 300 characters in Chinese, 600 in English. It ends with how to get no more messages. */
  text: Scalars['String']['output'];
  /** Who worded the draft. */
  wordedBy: OutreachWording;
};

/** The way a message goes. */
export type OutreachChannel =
  /** Into the visitor's inbox: `myMessages` (站内信). */
  | 'IN_APP'
  /** To the merchant's own https address, which delivers it; it is in `myMessages`, too. */
  | 'WEBHOOK';

/** A page of a lead's messages. */
export type OutreachConnection = {
  __typename?: 'OutreachConnection';
  /** The items, each with its cursor. */
  edges: Array<OutreachEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A message in a list. */
export type OutreachEdge = {
  __typename?: 'OutreachEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: Outreach;
};

/**
 * What a merchant's messages of some days came to (触达效果). Every effect counts on the day when its message was sent, in the
 * merchant's time zone. What was counted stays when a visitor is forgotten.
 */
export type OutreachEffect = {
  __typename?: 'OutreachEffect';
  /** Of how many the coupon was claimed, each once, within 7 days. */
  claimed: Scalars['Int']['output'];
  /** How many of them were opened, each once. */
  opened: Scalars['Int']['output'];
  /** How many orders were paid that came within 7 days, each for the last message before it. */
  orders: Scalars['Int']['output'];
  /** What these orders came to when they were paid, before refunds; one item a currency. */
  revenue: Array<Money>;
  /** How many were delivered. */
  sent: Scalars['Int']['output'];
};

/** Why a message did not go. */
export type OutreachFailure =
  /** What it tells is not so any more, such as a price that changed after it was scheduled: draft it anew. */
  | 'OUTDATED'
  /** The webhook did not take it in 6 tries. */
  | 'UNDELIVERABLE';

/** What a message is about. */
export type OutreachKind =
  /** A coupon to claim (优惠券). */
  | 'COUPON'
  /** What is given and nothing else; with nothing given, a word of thanks (问候). */
  | 'FREE'
  /** Goods to look at: those given, else those recommended to the lead (商品推荐). */
  | 'RECOMMENDATION';

/** In which language a message is worded. */
export type OutreachLanguage =
  /** English. */
  | 'EN'
  /** Simplified Chinese (简体中文). */
  | 'ZH_CN';

/** How a merchant writes to its leads (触达设置). The merchant's people and apps with `leads:read`. */
export type OutreachSettings = {
  __typename?: 'OutreachSettings';
  /** The way messages go; IN_APP unless changed. */
  channel: OutreachChannel;
  /** At most so many messages to one lead within 24 hours: 1 to 3, 1 unless changed. */
  perDay: Scalars['Int']['output'];
  /** At most so many within 7 days: 1 to 7, 3 unless changed. */
  perWeek: Scalars['Int']['output'];
  /** When quiet hours begin in the merchant's time zone, `HH:MM`; 21:00 unless changed. What is sent in them goes when they end. */
  quietFrom: Scalars['String']['output'];
  /** When they end, `HH:MM`; 09:00 unless changed. */
  quietUntil: Scalars['String']['output'];
  /** Where the webhook is; null for none. */
  webhookUrl: Maybe<Scalars['String']['output']>;
};

/** Where a message stands. */
export type OutreachState =
  /** Called off: the visitor wants no messages (已取消). */
  | 'CANCELLED'
  /** Worded, not sent (草稿). */
  | 'DRAFT'
  /** It did not go; `failure` says why (失败). */
  | 'FAILED'
  /** Waits for the end of the quiet hours (待发送). */
  | 'SCHEDULED'
  /** On its way; a webhook that does not take it is tried again for 8 hours (发送中). */
  | 'SENDING'
  /** Delivered (已发送). */
  | 'SENT';

/** Who worded a draft. */
export type OutreachWording =
  /** The language model that the operator configured; its words passed every check. */
  | 'MODEL'
  /** Set phrases (模板). */
  | 'TEMPLATE';

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
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
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
  /** The draft's revision that shall be published, refused when it is another by now; whichever when null. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What publishCard answers. */
export type PublishCardPayload = ConflictError | ForbiddenError | NotFoundError | PublishCardSuccess;

/** The card is public. */
export type PublishCardSuccess = {
  __typename?: 'PublishCardSuccess';
  /** The card, PUBLISHED. */
  card: Card;
};

/** Where levels shall begin. */
export type PublishIntentPolicyInput = {
  /** 1,000 to 86,400,000. */
  highDwellMs?: Scalars['Int']['input'];
  /** 1 to 101, above `mediumFrom`. */
  highFrom?: Scalars['Int']['input'];
  /** 1 to 100. */
  highSectionRepeats?: Scalars['Int']['input'];
  /** 1 to 100. */
  mediumFrom?: Scalars['Int']['input'];
  /** Whose policy. */
  merchantId: Scalars['ID']['input'];
};

/** What publishIntentPolicy answers. */
export type PublishIntentPolicyPayload = ForbiddenError | InvalidInputError | PublishIntentPolicySuccess;

/** The policy holds. */
export type PublishIntentPolicySuccess = {
  __typename?: 'PublishIntentPolicySuccess';
  /** The policy as it is now. */
  policy: IntentPolicy;
};

export type Query = {
  __typename?: 'Query';
  /** A lead, or a visitor's lead, with what of the goods interests it; null when the merchant has no such lead. For subgraphs with a service token only. */
  _leadInterest: Maybe<LeadInterest>;
  /**
   * What of a merchant's goods to show somebody, best first, each once: what visits like its latest lead to, what it looked at
   * in the last 30 days, what is looked at together with that, what is like that, what most visitors look at. Null when the
   * merchant has no such lead. For subgraphs with a service token only.
   */
  _recommendListings: Maybe<Array<ListingRecommendation>>;
  /** A share link as distribution and order need it, or null. For subgraphs with a service token only. */
  _shareLink: Maybe<ShareAttribution>;
  /** A campaign by id, or null. The merchant's people and apps with `stats:read`. */
  campaign: Maybe<Campaign>;
  /** A merchant's campaigns, newest first; null unless the viewer may read them. */
  campaigns: Maybe<CampaignConnection>;
  /** A card by id, or null. Public once published. */
  card: Maybe<Card>;
  /** An experiment by id, or null. */
  cardExperiment: Maybe<CardExperiment>;
  /** A card's experiments, newest first; null unless the viewer is of the merchant's people or an app with `cards:read`. */
  cardExperiments: Maybe<CardExperimentConnection>;
  /**
   * What came of a merchant's cards and links from one day to another, 366 days at most: who viewed, opened goods, clicked,
   * claimed, ordered and paid. A visit counts on the day it began, by the link of its first event; an order on the day it was
   * placed, by the link that the buyer named or else that of the last visit within 30 days before. Decided then, for good.
   * The merchant's people and apps with `stats:read`; an agent gets the numbers of own links; null for others.
   */
  cardFunnel: Maybe<FunnelConnection>;
  /** What a card said, newest first; null unless the viewer is of the merchant's people or an app with `cards:read`. */
  cardHistory: Maybe<CardVersionConnection>;
  /**
   * What recommending coupons is worth: of leads that were first recommended coupons in that time, how many bought, against
   * those that were held out. Null unless the viewer may read the merchant's leads as one of its people, an app with
   * `leads:read`, or the platform.
   */
  couponUplift: Maybe<CouponUplift>;
  /** The intent model of a merchant; null unless the viewer may read its leads as one of its people, an app or the platform. */
  intentModel: Maybe<IntentModel>;
  /** A training of the base model, or null. The platform only. */
  intentTraining: Maybe<IntentTraining>;
  /** A lead by id, or null. */
  lead: Maybe<Lead>;
  /** An alert by id, or null. */
  leadAlert: Maybe<LeadAlert>;
  /** A merchant's alerts, newest first; null unless the viewer may read them. An agent gets those of own links' leads. */
  leadAlerts: Maybe<LeadAlertConnection>;
  /** A task by id, or null. The merchant's people. */
  leadTask: Maybe<LeadTask>;
  /** A merchant's leads, latest seen first; null unless the viewer may read them. An agent gets the leads of own links. */
  leads: Maybe<LeadConnection>;
  /** A module type of a merchant's, or null. */
  moduleType: Maybe<ModuleType>;
  /** A merchant's own module types in their newest versions, by key; null unless the viewer may read them. */
  moduleTypes: Maybe<ModuleTypeConnection>;
  /** What the asking visitor agreed to, by visitor token; null without one. */
  myConsent: Maybe<ConsentState>;
  /** The messages that the asking visitor got, newest first, by visitor token; null without one. */
  myMessages: Maybe<MessageConnection>;
  /**
   * Everything that is kept of the asking visitor, as JSON: what it did, what was made of it, what it was sent. By visitor
   * token; null without one. At most the newest 10,000 events.
   */
  myVisitorData: Maybe<Scalars['String']['output']>;
  /** A message to a lead by id, or null. */
  outreach: Maybe<Outreach>;
  /** What a merchant's messages of some days came to. Who sees as outreachSettings. */
  outreachEffect: Maybe<OutreachEffect>;
  /** How a merchant writes to its leads; null unless the viewer is one of its people, an app with `leads:read` or the platform. */
  outreachSettings: Maybe<OutreachSettings>;
  /**
   * A published card by its slug or by one it had before, or null. Its content is the same for everybody: the modules that show
   * to EVERYONE now, outside of any experiment. A GET that selects nothing else at its root and carries no token is answered
   * with `cache-control: public` and an `etag`.
   */
  publicCard: Maybe<Card>;
  /** How the nightly model of a merchant's goods went last; null before the first night. Who sees as intentModel. */
  recommendationModel: Maybe<RecommendationModel>;
  /** A share link by its token, or null. Public; its agent shows to the merchant's people and the agent only. */
  shareLink: Maybe<ShareLink>;
  /** The trait rules of a merchant, in the order of their keys: its own, or those that hold unless changed. Who sees as intentModel. */
  traitRules: Maybe<Array<TraitRule>>;
  /** A visitor by id, or null. */
  visitor: Maybe<Visitor>;
  /** What the merchant's model would say of a visit in which this was observed; what is not given is 0. Who sees as intentModel. */
  whatIf: Maybe<Intent>;
};


export type Query_LeadInterestArgs = {
  leadId: InputMaybe<Scalars['ID']['input']>;
  merchantId: Scalars['ID']['input'];
  visitorId: InputMaybe<Scalars['ID']['input']>;
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


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type QueryCardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCardExperimentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCardExperimentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  cardId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCardFunnelArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  by: FunnelDimension;
  filter: InputMaybe<FunnelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Day']['input'];
  merchantId: Scalars['ID']['input'];
  to: Scalars['Day']['input'];
};


export type QueryCardHistoryArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  cardId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCouponUpliftArgs = {
  couponId: InputMaybe<Scalars['ID']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  merchantId: Scalars['ID']['input'];
  to: InputMaybe<Scalars['DateTime']['input']>;
};


export type QueryIntentModelArgs = {
  merchantId: Scalars['ID']['input'];
};


export type QueryIntentTrainingArgs = {
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


export type QueryLeadTaskArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeadsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  filter: InputMaybe<LeadFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type QueryModuleTypeArgs = {
  key: Scalars['String']['input'];
  merchantId: Scalars['ID']['input'];
  version: InputMaybe<Scalars['Int']['input']>;
};


export type QueryModuleTypesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  merchantId: Scalars['ID']['input'];
};


export type QueryMyMessagesArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryOutreachArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOutreachEffectArgs = {
  from: Scalars['Day']['input'];
  merchantId: Scalars['ID']['input'];
  to: Scalars['Day']['input'];
};


export type QueryOutreachSettingsArgs = {
  merchantId: Scalars['ID']['input'];
};


export type QueryPublicCardArgs = {
  slug: Scalars['String']['input'];
};


export type QueryRecommendationModelArgs = {
  merchantId: Scalars['ID']['input'];
};


export type QueryShareLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryTraitRulesArgs = {
  merchantId: Scalars['ID']['input'];
};


export type QueryVisitorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWhatIfArgs = {
  merchantId: Scalars['ID']['input'];
  observed: Array<ObservedInput>;
  version: InputMaybe<Scalars['String']['input']>;
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

/** How a recommendation model is learned. */
export type RecommendationMethod =
  /** The cosine of joint visits, for more. */
  | 'COSINE'
  /** The linear item model EASE, for up to 4,000 goods. */
  | 'EASE';

/** The nightly model of what of a merchant's goods is looked at together (推荐模型). Whoever may ask for it sees all of it. */
export type RecommendationModel = {
  __typename?: 'RecommendationModel';
  /** How much of the work is done. */
  done: Scalars['Int']['output'];
  /** When it ended; null while it runs. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many goods they looked at. */
  goods: Scalars['Int']['output'];
  /** By which method; null before that is settled, and with too little data. */
  method: Maybe<RecommendationMethod>;
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  status: RecommendationModelStatus;
  /** How much work there is. */
  total: Scalars['Int']['output'];
  /** How many visits it was learned from: those of the last 90 days to several goods. */
  visits: Scalars['Int']['output'];
};

/** Where a recommendation model stands. */
export type RecommendationModelStatus =
  /** It could not be learned; the one before is in use, and it is tried again the next night. */
  | 'FAILED'
  /** It is in use. */
  | 'READY'
  /** It is being learned; the one before is in use. */
  | 'RUNNING'
  /** There are fewer than 50 visits to several goods: nothing was learned, and none is in use. */
  | 'TOO_LITTLE_DATA';

/** An amount that was spent. */
export type RecordCampaignSpendInput = {
  /** How much, in minor units of the campaign's currency, 1 to 1,000,000,000,000. */
  amountMinor: Scalars['MinorUnits']['input'];
  /** On which campaign. */
  campaignId: Scalars['ID']['input'];
  /** For which day, one of the campaign's. */
  day: Scalars['Day']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** What recordCampaignSpend answers. */
export type RecordCampaignSpendPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | RecordCampaignSpendSuccess;

/** The amount is entered. */
export type RecordCampaignSpendSuccess = {
  __typename?: 'RecordCampaignSpendSuccess';
  /** The campaign with it. */
  campaign: Campaign;
  /** The entry. */
  spend: CampaignSpend;
};

/** A module type to register. */
export type RegisterModuleTypeInput = {
  /** 1 to 40 lower-case letters, digits and hyphens; an existing one gets its next version. */
  key: Scalars['String']['input'];
  /** Whose type. */
  merchantId: Scalars['ID']['input'];
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 1 to 60 characters. */
  nameZh: Scalars['String']['input'];
  /**
   * A JSON Schema of an object, draft 2020-12, or draft 7 where `$schema` names it. At most 16,384 bytes, 10 levels, 1,000 parts
   * with every `$ref` written out. `$ref` leads to `#/$defs/…` or `#/definitions/…` only and never back to itself. Not taken:
   * `pattern`, `patternProperties`, `$id`, `$dynamicRef` and whatever else is not in the list that SCHEMA_REFUSED answers with;
   * of `format` there are date, date-time, email and uri; `uniqueItems` needs `maxItems` of at most 100 beside it.
   */
  schema: Scalars['JSON']['input'];
};

/** What registerModuleType answers. */
export type RegisterModuleTypePayload = ForbiddenError | InvalidInputError | RegisterModuleTypeSuccess;

/** The module type is registered. */
export type RegisterModuleTypeSuccess = {
  __typename?: 'RegisterModuleTypeSuccess';
  /** The newest version: the registered one, or the one before when nothing changed. */
  moduleType: ModuleType;
};

/** What to bring back. */
export type RestoreCardVersionInput = {
  /** The card's id. */
  cardId: Scalars['ID']['input'];
  /** The draft's revision that it shall replace; whichever when null. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The number of the version. */
  version: Scalars['Int']['input'];
};

/** What restoreCardVersion answers. */
export type RestoreCardVersionPayload = ConflictError | ForbiddenError | NotFoundError | RestoreCardVersionSuccess;

/** The draft says what the version said. */
export type RestoreCardVersionSuccess = {
  __typename?: 'RestoreCardVersionSuccess';
  /** The card as it is now. */
  card: Card;
};

/** What buyers say of goods (用户评价). */
export type ReviewsModule = CardModule & {
  __typename?: 'ReviewsModule';
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** The goods, with their `reviews` and `rating`; null when they are off the shelf, which whoever selects more than `id` learns. */
  listing: Maybe<Listing>;
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
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
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
};

/** Words of the merchant's own. */
export type RichTextModuleInput = {
  /** Markdown without HTML, at most 10,000 characters. */
  markdown: Scalars['String']['input'];
};

/** To which version. */
export type RollBackIntentModelInput = {
  /** Whose model. */
  merchantId: Scalars['ID']['input'];
  /** As in IntentVersion. */
  version: Scalars['String']['input'];
};

/** What rollBackIntentModel answers. */
export type RollBackIntentModelPayload = ForbiddenError | InvalidInputError | NotFoundError | RollBackIntentModelSuccess;

/** The model says again what it said. */
export type RollBackIntentModelSuccess = {
  __typename?: 'RollBackIntentModelSuccess';
  /** The model as it is now: a new version that says what the earlier one said. */
  model: IntentModel;
};

/** What to send. */
export type SendOutreachInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Which draft. */
  outreachId: Scalars['ID']['input'];
};

/** What sendOutreach answers. */
export type SendOutreachPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | SendOutreachSuccess;

/** It is sent, on its way, or waits for the end of the quiet hours: its state says which. */
export type SendOutreachSuccess = {
  __typename?: 'SendOutreachSuccess';
  /** The message. */
  outreach: Outreach;
};

/** What it agrees to. */
export type SetConsentInput = {
  /** May be written to. */
  outreach: Scalars['Boolean']['input'];
  /** May be tagged by what can tell of health or skin. */
  sensitive: Scalars['Boolean']['input'];
};

/** What setConsent answers. */
export type SetConsentPayload = NotFoundError | SetConsentSuccess;

/** It is noted. */
export type SetConsentSuccess = {
  __typename?: 'SetConsentSuccess';
  /** What holds now. */
  consent: ConsentState;
};

/** Which share is held out. */
export type SetCouponHoldoutInput = {
  /** Whose leads. */
  merchantId: Scalars['ID']['input'];
  /** In percent, 0 to 50. It is 10 unless set; at 0 nothing can be measured. */
  percent: Scalars['Int']['input'];
};

/** What setCouponHoldout answers. */
export type SetCouponHoldoutPayload = ForbiddenError | InvalidInputError | SetCouponHoldoutSuccess;

/** The share is set. */
export type SetCouponHoldoutSuccess = {
  __typename?: 'SetCouponHoldoutSuccess';
  /** The share, in percent. */
  percent: Scalars['Int']['output'];
};

/** How the merchant shall write. */
export type SetOutreachSettingsInput = {
  /** WEBHOOK needs `webhookUrl`. */
  channel?: OutreachChannel;
  /** Whose settings. */
  merchantId: Scalars['ID']['input'];
  /** 1 to 3. */
  perDay?: Scalars['Int']['input'];
  /** 1 to 7, not below `perDay`. */
  perWeek?: Scalars['Int']['input'];
  /** `HH:MM`. */
  quietFrom?: Scalars['String']['input'];
  /** `HH:MM`; quiet hours last 8 to 23 hours. */
  quietUntil?: Scalars['String']['input'];
  /** Whether a new secret shall sign from now on; the first address gets one by itself. */
  rotateWebhookSecret?: Scalars['Boolean']['input'];
  /** An https address, at most 500 characters, without user and fragment; not one of a private network. */
  webhookUrl?: InputMaybe<Scalars['String']['input']>;
};

/** What setOutreachSettings answers. */
export type SetOutreachSettingsPayload = ForbiddenError | InvalidInputError | SetOutreachSettingsSuccess;

/** The settings hold. */
export type SetOutreachSettingsSuccess = {
  __typename?: 'SetOutreachSettingsSuccess';
  /** The settings as they are now. */
  settings: OutreachSettings;
  /**
   * What the webhook's calls are signed with, by Standard Webhooks (`whsec_…`): told when it is new, null otherwise. Calls carry
   * `webhook-id` (the message's id, the same whenever it is tried again), `webhook-timestamp` and `webhook-signature`.
   */
  webhookSecret: Maybe<Scalars['String']['output']>;
};

/** The rules. */
export type SetTraitRulesInput = {
  /** Whose rules. */
  merchantId: Scalars['ID']['input'];
  /** At most 50, each key once. */
  rules: Array<TraitRuleInput>;
};

/** What setTraitRules answers. */
export type SetTraitRulesPayload = ForbiddenError | InvalidInputError | SetTraitRulesSuccess;

/** The rules hold. */
export type SetTraitRulesSuccess = {
  __typename?: 'SetTraitRulesSuccess';
  /** The rules as they are now, by key. */
  rules: Array<TraitRule>;
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
  /** The campaign that it belongs to; null for none, and unless the viewer is of the merchant's people or an app with `stats:read`. */
  campaign: Maybe<Campaign>;
  /** The card it leads to; null where the viewer does not see it, as when it was withdrawn. */
  card: Maybe<Card>;
  /** Where it is shared. */
  channel: ShareChannel;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `shl_…`. */
  id: Scalars['ID']['output'];
  /**
   * A picture to share (分享海报), 750 by 1,000 pixels: the card's title, the shop's name and the QR code. SVG or SVG_DATA_URL. At
   * most 20 in one request. Null where the card is withdrawn.
   */
  picture: Maybe<Scalars['String']['output']>;
  /** A QR code of `url`. At most 100 as SVG and 10 as PNG in one request. */
  qrCode: Scalars['String']['output'];
  /** What stands in the shared address. */
  token: Scalars['String']['output'];
  /** The address to share: it leads to the card and carries the token. */
  url: Scalars['String']['output'];
};


/**
 * A link by which a card is shared (分享链接): it tells where a visitor came from and, if an agent shares it, whose visitor it is.
 * Who has the token sees it by that, but for the agent; by other ways the merchant's people, apps with `cards:read`, and the agent.
 */
export type ShareLinkPictureArgs = {
  format?: DrawingFormat;
};


/**
 * A link by which a card is shared (分享链接): it tells where a visitor came from and, if an agent shares it, whose visitor it is.
 * Who has the token sees it by that, but for the agent; by other ways the merchant's people, apps with `cards:read`, and the agent.
 */
export type ShareLinkQrCodeArgs = {
  format?: DrawingFormat;
  size?: Scalars['Int']['input'];
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

/** What to compare. */
export type StartCardExperimentInput = {
  /** A published card with no experiment running. */
  cardId: Scalars['ID']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** 2 to 4. The first must be what is published, that is with neither title nor modules. */
  variants: Array<CardVariantInput>;
};

/** What startCardExperiment answers. */
export type StartCardExperimentPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | StartCardExperimentSuccess;

/** The experiment runs. */
export type StartCardExperimentSuccess = {
  __typename?: 'StartCardExperimentSuccess';
  /** The experiment. */
  experiment: CardExperiment;
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

/** Which experiment to stop. */
export type StopCardExperimentInput = {
  /** The experiment's id. */
  experimentId: Scalars['ID']['input'];
  /** The variant that is published from now on; null leaves what is published. A draft without changes of its own follows. */
  winner?: InputMaybe<Scalars['String']['input']>;
};

/** What stopCardExperiment answers. */
export type StopCardExperimentPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | StopCardExperimentSuccess;

/** The experiment is over. */
export type StopCardExperimentSuccess = {
  __typename?: 'StopCardExperimentSuccess';
  /** The experiment. */
  experiment: CardExperiment;
};

/** What stands behind a tag. */
export type TagEvidence = {
  __typename?: 'TagEvidence';
  /** Ids of the client events, at most 5. */
  events: Array<Scalars['ID']['output']>;
  /** The goods looked at, if it was goods. */
  listing: Maybe<Listing>;
  /** How long in milliseconds for goods, how often otherwise. */
  observed: Scalars['Int']['output'];
  /** The content section read, if it was one. */
  section: Maybe<Scalars['String']['output']>;
};

/** What kind of tag it is. */
export type TagKind =
  /** What goods it looks at: by dwell and by how rare the attribute is on the shelf (兴趣). */
  | 'INTEREST'
  /** Given by the merchant's people (人工标签). */
  | 'STAFF'
  /** How it looks: by a rule that the merchant edits (特征). */
  | 'TRAIT';

/** Which tag. */
export type TagLeadInput = {
  /** The lead. */
  leadId: Scalars['ID']['input'];
  /** 1 to 40 characters; the key is made of it. */
  name: Scalars['String']['input'];
};

/** What tagLead answers. */
export type TagLeadPayload = ForbiddenError | InvalidInputError | NotFoundError | TagLeadSuccess;

/** The lead has the tag. */
export type TagLeadSuccess = {
  __typename?: 'TagLeadSuccess';
  /** The lead. */
  lead: Lead;
};

/** What was done. Who did it is told by the visitor token. */
export type TrackBehaviorInput = {
  /** The card it was done on; of the token's merchant. */
  cardId: Scalars['ID']['input'];
  /** 1 to 50 events, in any order. */
  events: Array<BehaviorEventInput>;
  /** The client's time of sending: if it differs from the server's by more than 2 s, all events are moved by the difference. */
  sentAt?: InputMaybe<Scalars['DateTime']['input']>;
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

/** What to train. */
export type TrainIntentModelInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
};

/** What trainIntentModel answers. */
export type TrainIntentModelPayload = ConflictError | ForbiddenError | InvalidInputError | TrainIntentModelSuccess;

/** The training began. */
export type TrainIntentModelSuccess = {
  __typename?: 'TrainIntentModelSuccess';
  /** The training, which goes on behind the scenes. */
  training: IntentTraining;
};

/** A rule by which leads get a trait tag (标签规则). */
export type TraitRule = {
  __typename?: 'TraitRule';
  /** From how many on the rule holds, 1 to 1,000,000: seconds for DWELL_SECONDS, goods or times for the others. */
  atLeast: Scalars['Int']['output'];
  /** Unique at the merchant, 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** The tag's name in English. */
  name: Scalars['String']['output'];
  /** The tag's name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Whether it may tell of health or skin: then only visitors who agree are tagged. */
  sensitive: Scalars['Boolean']['output'];
  /** What is counted within one visit. */
  signal: TraitSignal;
  /** The section for SECTION_VIEWED, the attribute such as `skin=sensitive` for ATTRIBUTE_VIEWED; null for any section, and for the others. */
  subject: Maybe<Scalars['String']['output']>;
};

/** A rule by which leads get a trait tag. */
export type TraitRuleInput = {
  /** From how many on, 1 to 1,000,000. */
  atLeast: Scalars['Int']['input'];
  /** 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['input'];
  /** The tag's name in English, 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** The tag's name in Chinese, 1 to 60 characters. */
  nameZh: Scalars['String']['input'];
  /** Whether it may tell of health or skin; true whatever is given for attributes of skin, health, allergy, pregnancy or disease. */
  sensitive?: Scalars['Boolean']['input'];
  /** What is counted within one visit. */
  signal: TraitSignal;
  /** The section, or the attribute as `key=value`; at most 120 characters. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** What a trait rule counts within one visit. */
export type TraitSignal =
  /** Goods opened that have an attribute. */
  | 'ATTRIBUTE_VIEWED'
  /** Clicks on coupons. */
  | 'COUPON_CLICKED'
  /** Visible seconds. */
  | 'DWELL_SECONDS'
  /** Goods opened. */
  | 'PRODUCTS_VIEWED'
  /** Views of one section. */
  | 'SECTION_VIEWED'
  /** Shares. */
  | 'SHARED';

/** Which tag to take. */
export type UntagLeadInput = {
  /** The tag's key. */
  key: Scalars['String']['input'];
  /** The lead. */
  leadId: Scalars['ID']['input'];
};

/** What untagLead answers. */
export type UntagLeadPayload = ForbiddenError | InvalidInputError | NotFoundError | UntagLeadSuccess;

/** The lead has the tag no longer. */
export type UntagLeadSuccess = {
  __typename?: 'UntagLeadSuccess';
  /** The lead. */
  lead: Lead;
};

/** A card's new content. */
export type UpdateCardInput = {
  /** Which card. */
  cardId: Scalars['ID']['input'];
  /** The draft's revision that this was made from, refused when it is another by now; whichever when null. */
  expectedRevision?: InputMaybe<Scalars['Int']['input']>;
  /** From top to bottom, at most 50; they replace what was there. */
  modules: Array<CardModuleInput>;
  /** 1 to 100 characters. */
  title: Scalars['String']['input'];
};

/** What updateCard answers. */
export type UpdateCardPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | UpdateCardSuccess;

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

/**
 * A part of a variant's visitors. The interval and the probability hold for one look at a time chosen beforehand: who looks
 * again and again and stops at the first good one fools himself.
 */
export type VariantMeasure = {
  __typename?: 'VariantMeasure';
  /** The probability that the true rate is above that of variant `a`, from uniform priors (Beta); null for `a` itself. */
  beatsFirst: Maybe<Scalars['Float']['output']>;
  /** How many visitors. */
  count: Scalars['Int']['output'];
  /** Where it ends. */
  high: Maybe<Scalars['Float']['output']>;
  /** Where the 95 % interval of the true rate begins (Wilson); null without visitors. */
  low: Maybe<Scalars['Float']['output']>;
  /** `count` divided by the variant's visitors; null without any. */
  rate: Maybe<Scalars['Float']['output']>;
};

/** A film to watch (视频). */
export type VideoModule = CardModule & {
  __typename?: 'VideoModule';
  /** Unique in the card; 1 to 40 lower-case letters, digits and hyphens. */
  key: Scalars['String']['output'];
  /** The https address of a still picture; null for none. */
  posterUrl: Maybe<Scalars['String']['output']>;
  /** Its heading, at most 100 characters; empty for none. */
  title: Scalars['String']['output'];
  /** The https address of the film. */
  url: Scalars['String']['output'];
  /** To whom and when it shows. The merchant's people and apps with `cards:read`, who see all modules; null to others. */
  visibility: Maybe<ModuleVisibility>;
};

/** A film to watch. */
export type VideoModuleInput = {
  /** The https address of a still picture, at most 2,048 characters. */
  posterUrl?: InputMaybe<Scalars['String']['input']>;
  /** The https address of the film, at most 2,048 characters. */
  url: Scalars['String']['input'];
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
  /** Whether the viewer is this visitor. */
  isMe: Scalars['Boolean']['output'];
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
  Campaign: Campaign;
  Card: Card;
  Lead: Lead;
  LeadAlert: LeadAlert;
  LeadTask: LeadTask;
  Merchant: Merchant;
  Message: Message;
  Outreach: Outreach;
  ShareLink: ShareLink;
  ViewSession: ViewSession;
  Visitor: Visitor;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Card:
    ( { __typename: 'Card' }
    & GraphQLRecursivePick<FederationTypes['Card'], {"id":true}> );
  Lead:
    ( { __typename: 'Lead' }
    & GraphQLRecursivePick<FederationTypes['Lead'], {"id":true}> );
  LeadAlert:
    ( { __typename: 'LeadAlert' }
    & GraphQLRecursivePick<FederationTypes['LeadAlert'], {"id":true}> );
  LeadTask:
    ( { __typename: 'LeadTask' }
    & GraphQLRecursivePick<FederationTypes['LeadTask'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  Message:
    ( { __typename: 'Message' }
    & GraphQLRecursivePick<FederationTypes['Message'], {"id":true}> );
  Outreach:
    ( { __typename: 'Outreach' }
    & GraphQLRecursivePick<FederationTypes['Outreach'], {"id":true}> );
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
  AddLeadNotePayload:
    | ( Omit<AddLeadNoteSuccess, 'note'> & { note: _RefType['LeadNote'] } & { __typename: 'AddLeadNoteSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AddLeadTaskPayload:
    | ( Omit<AddLeadTaskSuccess, 'task'> & { task: _RefType['LeadTask'] } & { __typename: 'AddLeadTaskSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ArchiveCardPayload:
    | ( Omit<ArchiveCardSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'ArchiveCardSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AssignLeadPayload:
    | ( Omit<AssignLeadSuccess, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'AssignLeadSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ChangeCardSlugPayload:
    | ( Omit<ChangeCardSlugSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'ChangeCardSlugSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CompleteLeadTaskPayload:
    | ( Omit<CompleteLeadTaskSuccess, 'task'> & { task: _RefType['LeadTask'] } & { __typename: 'CompleteLeadTaskSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CorrectCampaignSpendPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CorrectCampaignSpendSuccess, 'campaign' | 'spend'> & { campaign: _RefType['Campaign'], spend: _RefType['CampaignSpend'] } & { __typename: 'CorrectCampaignSpendSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateCampaignPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateCampaignSuccess, 'campaign'> & { campaign: _RefType['Campaign'] } & { __typename: 'CreateCampaignSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
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
  DraftOutreachPayload:
    | ( Omit<DraftOutreachSuccess, 'outreach'> & { outreach: _RefType['Outreach'] } & { __typename: 'DraftOutreachSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EditOutreachPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<EditOutreachSuccess, 'outreach'> & { outreach: _RefType['Outreach'] } & { __typename: 'EditOutreachSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  EraseLeadPayload:
    | ( EraseLeadSuccess & { __typename: 'EraseLeadSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  ForgetMePayload:
    | ( ForgetMeSuccess & { __typename: 'ForgetMeSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  MarkAlertReadPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( Omit<MarkAlertReadSuccess, 'alert'> & { alert: _RefType['LeadAlert'] } & { __typename: 'MarkAlertReadSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  MoveLeadPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<MoveLeadSuccess, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'MoveLeadSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  OpenMessagePayload:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<OpenMessageSuccess, 'message'> & { message: _RefType['Message'] } & { __typename: 'OpenMessageSuccess' } )
  ;
  OptOutPayload:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( OptOutSuccess & { __typename: 'OptOutSuccess' } )
  ;
  PublishCardPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PublishCardSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'PublishCardSuccess' } )
  ;
  PublishIntentPolicyPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( PublishIntentPolicySuccess & { __typename: 'PublishIntentPolicySuccess' } )
  ;
  RecordCampaignSpendPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RecordCampaignSpendSuccess, 'campaign' | 'spend'> & { campaign: _RefType['Campaign'], spend: _RefType['CampaignSpend'] } & { __typename: 'RecordCampaignSpendSuccess' } )
  ;
  RegisterModuleTypePayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<RegisterModuleTypeSuccess, 'moduleType'> & { moduleType: _RefType['ModuleType'] } & { __typename: 'RegisterModuleTypeSuccess' } )
  ;
  RestoreCardVersionPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RestoreCardVersionSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'RestoreCardVersionSuccess' } )
  ;
  RollBackIntentModelPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<RollBackIntentModelSuccess, 'model'> & { model: _RefType['IntentModel'] } & { __typename: 'RollBackIntentModelSuccess' } )
  ;
  SendOutreachPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SendOutreachSuccess, 'outreach'> & { outreach: _RefType['Outreach'] } & { __typename: 'SendOutreachSuccess' } )
  ;
  SetConsentPayload:
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SetConsentSuccess, 'consent'> & { consent: _RefType['ConsentState'] } & { __typename: 'SetConsentSuccess' } )
  ;
  SetCouponHoldoutPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SetCouponHoldoutSuccess & { __typename: 'SetCouponHoldoutSuccess' } )
  ;
  SetOutreachSettingsPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<SetOutreachSettingsSuccess, 'settings'> & { settings: _RefType['OutreachSettings'] } & { __typename: 'SetOutreachSettingsSuccess' } )
  ;
  SetTraitRulesPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( SetTraitRulesSuccess & { __typename: 'SetTraitRulesSuccess' } )
  ;
  StartCardExperimentPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StartCardExperimentSuccess, 'experiment'> & { experiment: _RefType['CardExperiment'] } & { __typename: 'StartCardExperimentSuccess' } )
  ;
  StartVisitPayload:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StartVisitSuccess, 'card' | 'visitor'> & { card: _RefType['Card'], visitor: _RefType['Visitor'] } & { __typename: 'StartVisitSuccess' } )
  ;
  StopCardExperimentPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<StopCardExperimentSuccess, 'experiment'> & { experiment: _RefType['CardExperiment'] } & { __typename: 'StopCardExperimentSuccess' } )
  ;
  TagLeadPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<TagLeadSuccess, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'TagLeadSuccess' } )
  ;
  TrackBehaviorPayload:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( TrackBehaviorSuccess & { __typename: 'TrackBehaviorSuccess' } )
  ;
  TrainIntentModelPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( TrainIntentModelSuccess & { __typename: 'TrainIntentModelSuccess' } )
  ;
  UntagLeadPayload:
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UntagLeadSuccess, 'lead'> & { lead: _RefType['Lead'] } & { __typename: 'UntagLeadSuccess' } )
  ;
  UpdateCardPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<UpdateCardSuccess, 'card'> & { card: _RefType['Card'] } & { __typename: 'UpdateCardSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  CardModule:
    | ( KeptContactModule & { __typename: 'ContactModule' } )
    | ( KeptCouponModule & { __typename: 'CouponModule' } )
    | ( KeptCustomModule & { __typename: 'CustomModule' } )
    | ( KeptJoinAgentModule & { __typename: 'JoinAgentModule' } )
    | ( KeptLiveLinkModule & { __typename: 'LiveLinkModule' } )
    | ( KeptNewArrivalsModule & { __typename: 'NewArrivalsModule' } )
    | ( KeptProductModule & { __typename: 'ProductModule' } )
    | ( KeptReviewsModule & { __typename: 'ReviewsModule' } )
    | ( KeptRichTextModule & { __typename: 'RichTextModule' } )
    | ( KeptVideoModule & { __typename: 'VideoModule' } )
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
  AddLeadNoteInput: AddLeadNoteInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AddLeadNotePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddLeadNotePayload']>;
  AddLeadNoteSuccess: ResolverTypeWrapper<Omit<AddLeadNoteSuccess, 'note'> & { note: ResolversTypes['LeadNote'] }>;
  AddLeadTaskInput: AddLeadTaskInput;
  AddLeadTaskPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddLeadTaskPayload']>;
  AddLeadTaskSuccess: ResolverTypeWrapper<Omit<AddLeadTaskSuccess, 'task'> & { task: ResolversTypes['LeadTask'] }>;
  Agent: ResolverTypeWrapper<AgentKey>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AlertKind: AlertKind;
  ArchiveCardInput: ArchiveCardInput;
  ArchiveCardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArchiveCardPayload']>;
  ArchiveCardSuccess: ResolverTypeWrapper<Omit<ArchiveCardSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  AssignLeadInput: AssignLeadInput;
  AssignLeadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssignLeadPayload']>;
  AssignLeadSuccess: ResolverTypeWrapper<Omit<AssignLeadSuccess, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  BehaviorEventInput: BehaviorEventInput;
  BehaviorKind: BehaviorKind;
  BehaviorTag: ResolverTypeWrapper<TagRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Campaign: ResolverTypeWrapper<CampaignRow>;
  CampaignConnection: ResolverTypeWrapper<CampaignPage>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignSpend: ResolverTypeWrapper<SpendRow>;
  CampaignSpendConnection: ResolverTypeWrapper<SpendPage>;
  CampaignSpendEdge: ResolverTypeWrapper<Omit<CampaignSpendEdge, 'node'> & { node: ResolversTypes['CampaignSpend'] }>;
  Card: ResolverTypeWrapper<SeenCard>;
  CardConnection: ResolverTypeWrapper<CardPage>;
  CardDraft: ResolverTypeWrapper<SeenDraft>;
  CardEdge: ResolverTypeWrapper<Omit<CardEdge, 'node'> & { node: ResolversTypes['Card'] }>;
  CardExperiment: ResolverTypeWrapper<ExperimentRow>;
  CardExperimentConnection: ResolverTypeWrapper<ExperimentPage>;
  CardExperimentEdge: ResolverTypeWrapper<Omit<CardExperimentEdge, 'node'> & { node: ResolversTypes['CardExperiment'] }>;
  CardExperimentStatus: CardExperimentStatus;
  CardModule: ResolverTypeWrapper<SeenModule>;
  CardModuleInput: CardModuleInput;
  CardStatus: CardStatus;
  CardVariant: ResolverTypeWrapper<SeenVariant>;
  CardVariantInput: CardVariantInput;
  CardVersion: ResolverTypeWrapper<VersionRow>;
  CardVersionCause: CardVersionCause;
  CardVersionConnection: ResolverTypeWrapper<VersionPage>;
  CardVersionEdge: ResolverTypeWrapper<Omit<CardVersionEdge, 'node'> & { node: ResolversTypes['CardVersion'] }>;
  ChangeCardSlugInput: ChangeCardSlugInput;
  ChangeCardSlugPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeCardSlugPayload']>;
  ChangeCardSlugSuccess: ResolverTypeWrapper<Omit<ChangeCardSlugSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  CompleteLeadTaskInput: CompleteLeadTaskInput;
  CompleteLeadTaskPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteLeadTaskPayload']>;
  CompleteLeadTaskSuccess: ResolverTypeWrapper<Omit<CompleteLeadTaskSuccess, 'task'> & { task: ResolversTypes['LeadTask'] }>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  ConsentState: ResolverTypeWrapper<VisitorRow>;
  ContactModule: ResolverTypeWrapper<KeptContactModule>;
  ContactModuleInput: ContactModuleInput;
  CorrectCampaignSpendInput: CorrectCampaignSpendInput;
  CorrectCampaignSpendPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectCampaignSpendPayload']>;
  CorrectCampaignSpendSuccess: ResolverTypeWrapper<Omit<CorrectCampaignSpendSuccess, 'campaign' | 'spend'> & { campaign: ResolversTypes['Campaign'], spend: ResolversTypes['CampaignSpend'] }>;
  Coupon: ResolverTypeWrapper<Coupon>;
  CouponArm: ResolverTypeWrapper<CouponArm>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CouponExposure: ResolverTypeWrapper<CouponExposure>;
  CouponModule: ResolverTypeWrapper<KeptCouponModule>;
  CouponModuleInput: CouponModuleInput;
  CouponUplift: ResolverTypeWrapper<CouponUplift>;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCampaignPayload']>;
  CreateCampaignSuccess: ResolverTypeWrapper<Omit<CreateCampaignSuccess, 'campaign'> & { campaign: ResolversTypes['Campaign'] }>;
  CreateCardInput: CreateCardInput;
  CreateCardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCardPayload']>;
  CreateCardSuccess: ResolverTypeWrapper<Omit<CreateCardSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  CreateShareLinkInput: CreateShareLinkInput;
  CreateShareLinkPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateShareLinkPayload']>;
  CreateShareLinkSuccess: ResolverTypeWrapper<Omit<CreateShareLinkSuccess, 'shareLink'> & { shareLink: ResolversTypes['ShareLink'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  CustomModule: ResolverTypeWrapper<KeptCustomModule>;
  CustomModuleInput: CustomModuleInput;
  Customer: ResolverTypeWrapper<Customer>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Day: ResolverTypeWrapper<Scalars['Day']['output']>;
  DraftOutreachInput: DraftOutreachInput;
  DraftOutreachPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftOutreachPayload']>;
  DraftOutreachSuccess: ResolverTypeWrapper<Omit<DraftOutreachSuccess, 'outreach'> & { outreach: ResolversTypes['Outreach'] }>;
  DrawingFormat: DrawingFormat;
  EarlyIntent: ResolverTypeWrapper<EarlyScore>;
  EditOutreachInput: EditOutreachInput;
  EditOutreachPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditOutreachPayload']>;
  EditOutreachSuccess: ResolverTypeWrapper<Omit<EditOutreachSuccess, 'outreach'> & { outreach: ResolversTypes['Outreach'] }>;
  EraseLeadInput: EraseLeadInput;
  EraseLeadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EraseLeadPayload']>;
  EraseLeadSuccess: ResolverTypeWrapper<EraseLeadSuccess>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  ForgetMeInput: ForgetMeInput;
  ForgetMePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ForgetMePayload']>;
  ForgetMeSuccess: ResolverTypeWrapper<ForgetMeSuccess>;
  FunnelConnection: ResolverTypeWrapper<FunnelPage>;
  FunnelDimension: FunnelDimension;
  FunnelEdge: ResolverTypeWrapper<Omit<FunnelEdge, 'node'> & { node: ResolversTypes['FunnelRow'] }>;
  FunnelFilter: FunnelFilter;
  FunnelRow: ResolverTypeWrapper<CountedRow>;
  FunnelStep: ResolverTypeWrapper<FunnelStep>;
  FunnelStepName: FunnelStepName;
  Intent: ResolverTypeWrapper<Score>;
  IntentContender: IntentContender;
  IntentLevel: IntentLevel;
  IntentMeasure: ResolverTypeWrapper<IntentMeasure>;
  IntentModel: ResolverTypeWrapper<ModelCard>;
  IntentPolicy: ResolverTypeWrapper<IntentPolicy>;
  IntentReason: ResolverTypeWrapper<IntentReason>;
  IntentTraining: ResolverTypeWrapper<IntentTraining>;
  IntentVersion: ResolverTypeWrapper<IntentVersion>;
  IntentVersionCause: IntentVersionCause;
  IntentWeight: ResolverTypeWrapper<IntentWeight>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
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
  LeadInterest: ResolverTypeWrapper<LeadInterest>;
  LeadMoment: ResolverTypeWrapper<MomentRow>;
  LeadMomentConnection: ResolverTypeWrapper<StoryPage>;
  LeadMomentEdge: ResolverTypeWrapper<Omit<LeadMomentEdge, 'node'> & { node: ResolversTypes['LeadMoment'] }>;
  LeadMomentKind: LeadMomentKind;
  LeadNote: ResolverTypeWrapper<NoteRow>;
  LeadStage: LeadStage;
  LeadTask: ResolverTypeWrapper<TaskRow>;
  Listing: ResolverTypeWrapper<Listing>;
  ListingRecommendation: ResolverTypeWrapper<ListingRecommendation>;
  LiveLinkModule: ResolverTypeWrapper<KeptLiveLinkModule>;
  LiveLinkModuleInput: LiveLinkModuleInput;
  MarkAlertReadInput: MarkAlertReadInput;
  MarkAlertReadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkAlertReadPayload']>;
  MarkAlertReadSuccess: ResolverTypeWrapper<Omit<MarkAlertReadSuccess, 'alert'> & { alert: ResolversTypes['LeadAlert'] }>;
  Merchant: ResolverTypeWrapper<MerchantKey>;
  Message: ResolverTypeWrapper<InboxRow>;
  MessageConnection: ResolverTypeWrapper<InboxPage>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  ModuleAudience: ModuleAudience;
  ModuleType: ResolverTypeWrapper<ModuleTypeRow>;
  ModuleTypeConnection: ResolverTypeWrapper<ModuleTypePage>;
  ModuleTypeEdge: ResolverTypeWrapper<Omit<ModuleTypeEdge, 'node'> & { node: ResolversTypes['ModuleType'] }>;
  ModuleVisibility: ResolverTypeWrapper<ModuleVisibility>;
  ModuleVisibilityInput: ModuleVisibilityInput;
  Money: ResolverTypeWrapper<Money>;
  MoveLeadInput: MoveLeadInput;
  MoveLeadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveLeadPayload']>;
  MoveLeadSuccess: ResolverTypeWrapper<Omit<MoveLeadSuccess, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewArrivalsModule: ResolverTypeWrapper<KeptNewArrivalsModule>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  ObservedInput: ObservedInput;
  OpenMessageInput: OpenMessageInput;
  OpenMessagePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenMessagePayload']>;
  OpenMessageSuccess: ResolverTypeWrapper<Omit<OpenMessageSuccess, 'message'> & { message: ResolversTypes['Message'] }>;
  OptOutInput: OptOutInput;
  OptOutPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OptOutPayload']>;
  OptOutSuccess: ResolverTypeWrapper<OptOutSuccess>;
  Order: ResolverTypeWrapper<Order>;
  Outreach: ResolverTypeWrapper<OutreachRow>;
  OutreachChannel: OutreachChannel;
  OutreachConnection: ResolverTypeWrapper<OutreachPage>;
  OutreachEdge: ResolverTypeWrapper<Omit<OutreachEdge, 'node'> & { node: ResolversTypes['Outreach'] }>;
  OutreachEffect: ResolverTypeWrapper<EffectRow>;
  OutreachFailure: OutreachFailure;
  OutreachKind: OutreachKind;
  OutreachLanguage: OutreachLanguage;
  OutreachSettings: ResolverTypeWrapper<ShownSettings>;
  OutreachState: OutreachState;
  OutreachWording: OutreachWording;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProductModule: ResolverTypeWrapper<KeptProductModule>;
  ProductModuleInput: ProductModuleInput;
  PublishCardInput: PublishCardInput;
  PublishCardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishCardPayload']>;
  PublishCardSuccess: ResolverTypeWrapper<Omit<PublishCardSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  PublishIntentPolicyInput: PublishIntentPolicyInput;
  PublishIntentPolicyPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishIntentPolicyPayload']>;
  PublishIntentPolicySuccess: ResolverTypeWrapper<PublishIntentPolicySuccess>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecommendationCode: RecommendationCode;
  RecommendationMethod: RecommendationMethod;
  RecommendationModel: ResolverTypeWrapper<RecommendationModel>;
  RecommendationModelStatus: RecommendationModelStatus;
  RecordCampaignSpendInput: RecordCampaignSpendInput;
  RecordCampaignSpendPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCampaignSpendPayload']>;
  RecordCampaignSpendSuccess: ResolverTypeWrapper<Omit<RecordCampaignSpendSuccess, 'campaign' | 'spend'> & { campaign: ResolversTypes['Campaign'], spend: ResolversTypes['CampaignSpend'] }>;
  RegisterModuleTypeInput: RegisterModuleTypeInput;
  RegisterModuleTypePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterModuleTypePayload']>;
  RegisterModuleTypeSuccess: ResolverTypeWrapper<Omit<RegisterModuleTypeSuccess, 'moduleType'> & { moduleType: ResolversTypes['ModuleType'] }>;
  RestoreCardVersionInput: RestoreCardVersionInput;
  RestoreCardVersionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreCardVersionPayload']>;
  RestoreCardVersionSuccess: ResolverTypeWrapper<Omit<RestoreCardVersionSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  ReviewsModule: ResolverTypeWrapper<KeptReviewsModule>;
  RichTextModule: ResolverTypeWrapper<KeptRichTextModule>;
  RichTextModuleInput: RichTextModuleInput;
  RollBackIntentModelInput: RollBackIntentModelInput;
  RollBackIntentModelPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollBackIntentModelPayload']>;
  RollBackIntentModelSuccess: ResolverTypeWrapper<Omit<RollBackIntentModelSuccess, 'model'> & { model: ResolversTypes['IntentModel'] }>;
  SendOutreachInput: SendOutreachInput;
  SendOutreachPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendOutreachPayload']>;
  SendOutreachSuccess: ResolverTypeWrapper<Omit<SendOutreachSuccess, 'outreach'> & { outreach: ResolversTypes['Outreach'] }>;
  SetConsentInput: SetConsentInput;
  SetConsentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetConsentPayload']>;
  SetConsentSuccess: ResolverTypeWrapper<Omit<SetConsentSuccess, 'consent'> & { consent: ResolversTypes['ConsentState'] }>;
  SetCouponHoldoutInput: SetCouponHoldoutInput;
  SetCouponHoldoutPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetCouponHoldoutPayload']>;
  SetCouponHoldoutSuccess: ResolverTypeWrapper<SetCouponHoldoutSuccess>;
  SetOutreachSettingsInput: SetOutreachSettingsInput;
  SetOutreachSettingsPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetOutreachSettingsPayload']>;
  SetOutreachSettingsSuccess: ResolverTypeWrapper<Omit<SetOutreachSettingsSuccess, 'settings'> & { settings: ResolversTypes['OutreachSettings'] }>;
  SetTraitRulesInput: SetTraitRulesInput;
  SetTraitRulesPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetTraitRulesPayload']>;
  SetTraitRulesSuccess: ResolverTypeWrapper<SetTraitRulesSuccess>;
  ShareAttribution: ResolverTypeWrapper<ShareAttribution>;
  ShareChannel: ShareChannel;
  ShareLink: ResolverTypeWrapper<ShareLinkRow>;
  ShareLinkConnection: ResolverTypeWrapper<ShareLinkPage>;
  ShareLinkEdge: ResolverTypeWrapper<Omit<ShareLinkEdge, 'node'> & { node: ResolversTypes['ShareLink'] }>;
  StartCardExperimentInput: StartCardExperimentInput;
  StartCardExperimentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartCardExperimentPayload']>;
  StartCardExperimentSuccess: ResolverTypeWrapper<Omit<StartCardExperimentSuccess, 'experiment'> & { experiment: ResolversTypes['CardExperiment'] }>;
  StartVisitInput: StartVisitInput;
  StartVisitPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartVisitPayload']>;
  StartVisitSuccess: ResolverTypeWrapper<Omit<StartVisitSuccess, 'card' | 'visitor'> & { card: ResolversTypes['Card'], visitor: ResolversTypes['Visitor'] }>;
  StopCardExperimentInput: StopCardExperimentInput;
  StopCardExperimentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopCardExperimentPayload']>;
  StopCardExperimentSuccess: ResolverTypeWrapper<Omit<StopCardExperimentSuccess, 'experiment'> & { experiment: ResolversTypes['CardExperiment'] }>;
  TagEvidence: ResolverTypeWrapper<TagEvidence>;
  TagKind: TagKind;
  TagLeadInput: TagLeadInput;
  TagLeadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TagLeadPayload']>;
  TagLeadSuccess: ResolverTypeWrapper<Omit<TagLeadSuccess, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  TrackBehaviorInput: TrackBehaviorInput;
  TrackBehaviorPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrackBehaviorPayload']>;
  TrackBehaviorSuccess: ResolverTypeWrapper<TrackBehaviorSuccess>;
  TrainIntentModelInput: TrainIntentModelInput;
  TrainIntentModelPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TrainIntentModelPayload']>;
  TrainIntentModelSuccess: ResolverTypeWrapper<TrainIntentModelSuccess>;
  TraitRule: ResolverTypeWrapper<TraitRule>;
  TraitRuleInput: TraitRuleInput;
  TraitSignal: TraitSignal;
  UntagLeadInput: UntagLeadInput;
  UntagLeadPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UntagLeadPayload']>;
  UntagLeadSuccess: ResolverTypeWrapper<Omit<UntagLeadSuccess, 'lead'> & { lead: ResolversTypes['Lead'] }>;
  UpdateCardInput: UpdateCardInput;
  UpdateCardPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateCardPayload']>;
  UpdateCardSuccess: ResolverTypeWrapper<Omit<UpdateCardSuccess, 'card'> & { card: ResolversTypes['Card'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VariantMeasure: ResolverTypeWrapper<VariantMeasure>;
  VideoModule: ResolverTypeWrapper<KeptVideoModule>;
  VideoModuleInput: VideoModuleInput;
  ViewSession: ResolverTypeWrapper<SessionRow>;
  ViewSessionConnection: ResolverTypeWrapper<SessionPage>;
  ViewSessionEdge: ResolverTypeWrapper<Omit<ViewSessionEdge, 'node'> & { node: ResolversTypes['ViewSession'] }>;
  Visitor: ResolverTypeWrapper<VisitorRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddLeadNoteInput: AddLeadNoteInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AddLeadNotePayload: ResolversUnionTypes<ResolversParentTypes>['AddLeadNotePayload'];
  AddLeadNoteSuccess: Omit<AddLeadNoteSuccess, 'note'> & { note: ResolversParentTypes['LeadNote'] };
  AddLeadTaskInput: AddLeadTaskInput;
  AddLeadTaskPayload: ResolversUnionTypes<ResolversParentTypes>['AddLeadTaskPayload'];
  AddLeadTaskSuccess: Omit<AddLeadTaskSuccess, 'task'> & { task: ResolversParentTypes['LeadTask'] };
  Agent: AgentKey;
  Int: Scalars['Int']['output'];
  ArchiveCardInput: ArchiveCardInput;
  ArchiveCardPayload: ResolversUnionTypes<ResolversParentTypes>['ArchiveCardPayload'];
  ArchiveCardSuccess: Omit<ArchiveCardSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  AssignLeadInput: AssignLeadInput;
  AssignLeadPayload: ResolversUnionTypes<ResolversParentTypes>['AssignLeadPayload'];
  AssignLeadSuccess: Omit<AssignLeadSuccess, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  BehaviorEventInput: BehaviorEventInput;
  BehaviorTag: TagRow;
  Boolean: Scalars['Boolean']['output'];
  Campaign: CampaignRow;
  CampaignConnection: CampaignPage;
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignSpend: SpendRow;
  CampaignSpendConnection: SpendPage;
  CampaignSpendEdge: Omit<CampaignSpendEdge, 'node'> & { node: ResolversParentTypes['CampaignSpend'] };
  Card: SeenCard;
  CardConnection: CardPage;
  CardDraft: SeenDraft;
  CardEdge: Omit<CardEdge, 'node'> & { node: ResolversParentTypes['Card'] };
  CardExperiment: ExperimentRow;
  CardExperimentConnection: ExperimentPage;
  CardExperimentEdge: Omit<CardExperimentEdge, 'node'> & { node: ResolversParentTypes['CardExperiment'] };
  CardModule: SeenModule;
  CardModuleInput: CardModuleInput;
  CardVariant: SeenVariant;
  CardVariantInput: CardVariantInput;
  CardVersion: VersionRow;
  CardVersionConnection: VersionPage;
  CardVersionEdge: Omit<CardVersionEdge, 'node'> & { node: ResolversParentTypes['CardVersion'] };
  ChangeCardSlugInput: ChangeCardSlugInput;
  ChangeCardSlugPayload: ResolversUnionTypes<ResolversParentTypes>['ChangeCardSlugPayload'];
  ChangeCardSlugSuccess: Omit<ChangeCardSlugSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  CompleteLeadTaskInput: CompleteLeadTaskInput;
  CompleteLeadTaskPayload: ResolversUnionTypes<ResolversParentTypes>['CompleteLeadTaskPayload'];
  CompleteLeadTaskSuccess: Omit<CompleteLeadTaskSuccess, 'task'> & { task: ResolversParentTypes['LeadTask'] };
  ConflictError: ConflictError;
  ConsentState: VisitorRow;
  ContactModule: KeptContactModule;
  ContactModuleInput: ContactModuleInput;
  CorrectCampaignSpendInput: CorrectCampaignSpendInput;
  CorrectCampaignSpendPayload: ResolversUnionTypes<ResolversParentTypes>['CorrectCampaignSpendPayload'];
  CorrectCampaignSpendSuccess: Omit<CorrectCampaignSpendSuccess, 'campaign' | 'spend'> & { campaign: ResolversParentTypes['Campaign'], spend: ResolversParentTypes['CampaignSpend'] };
  Coupon: Coupon;
  CouponArm: CouponArm;
  Float: Scalars['Float']['output'];
  CouponExposure: CouponExposure;
  CouponModule: KeptCouponModule;
  CouponModuleInput: CouponModuleInput;
  CouponUplift: CouponUplift;
  CreateCampaignInput: CreateCampaignInput;
  CreateCampaignPayload: ResolversUnionTypes<ResolversParentTypes>['CreateCampaignPayload'];
  CreateCampaignSuccess: Omit<CreateCampaignSuccess, 'campaign'> & { campaign: ResolversParentTypes['Campaign'] };
  CreateCardInput: CreateCardInput;
  CreateCardPayload: ResolversUnionTypes<ResolversParentTypes>['CreateCardPayload'];
  CreateCardSuccess: Omit<CreateCardSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  CreateShareLinkInput: CreateShareLinkInput;
  CreateShareLinkPayload: ResolversUnionTypes<ResolversParentTypes>['CreateShareLinkPayload'];
  CreateShareLinkSuccess: Omit<CreateShareLinkSuccess, 'shareLink'> & { shareLink: ResolversParentTypes['ShareLink'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Cursor: Scalars['Cursor']['output'];
  CustomModule: KeptCustomModule;
  CustomModuleInput: CustomModuleInput;
  Customer: Customer;
  DateTime: Scalars['DateTime']['output'];
  Day: Scalars['Day']['output'];
  DraftOutreachInput: DraftOutreachInput;
  DraftOutreachPayload: ResolversUnionTypes<ResolversParentTypes>['DraftOutreachPayload'];
  DraftOutreachSuccess: Omit<DraftOutreachSuccess, 'outreach'> & { outreach: ResolversParentTypes['Outreach'] };
  EarlyIntent: EarlyScore;
  EditOutreachInput: EditOutreachInput;
  EditOutreachPayload: ResolversUnionTypes<ResolversParentTypes>['EditOutreachPayload'];
  EditOutreachSuccess: Omit<EditOutreachSuccess, 'outreach'> & { outreach: ResolversParentTypes['Outreach'] };
  EraseLeadInput: EraseLeadInput;
  EraseLeadPayload: ResolversUnionTypes<ResolversParentTypes>['EraseLeadPayload'];
  EraseLeadSuccess: EraseLeadSuccess;
  ForbiddenError: ForbiddenError;
  ForgetMeInput: ForgetMeInput;
  ForgetMePayload: ResolversUnionTypes<ResolversParentTypes>['ForgetMePayload'];
  ForgetMeSuccess: ForgetMeSuccess;
  FunnelConnection: FunnelPage;
  FunnelEdge: Omit<FunnelEdge, 'node'> & { node: ResolversParentTypes['FunnelRow'] };
  FunnelFilter: FunnelFilter;
  FunnelRow: CountedRow;
  FunnelStep: FunnelStep;
  Intent: Score;
  IntentMeasure: IntentMeasure;
  IntentModel: ModelCard;
  IntentPolicy: IntentPolicy;
  IntentReason: IntentReason;
  IntentTraining: IntentTraining;
  IntentVersion: IntentVersion;
  IntentWeight: IntentWeight;
  InvalidInputError: InvalidInputError;
  JSON: Scalars['JSON']['output'];
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
  LeadInterest: LeadInterest;
  LeadMoment: MomentRow;
  LeadMomentConnection: StoryPage;
  LeadMomentEdge: Omit<LeadMomentEdge, 'node'> & { node: ResolversParentTypes['LeadMoment'] };
  LeadNote: NoteRow;
  LeadTask: TaskRow;
  Listing: Listing;
  ListingRecommendation: ListingRecommendation;
  LiveLinkModule: KeptLiveLinkModule;
  LiveLinkModuleInput: LiveLinkModuleInput;
  MarkAlertReadInput: MarkAlertReadInput;
  MarkAlertReadPayload: ResolversUnionTypes<ResolversParentTypes>['MarkAlertReadPayload'];
  MarkAlertReadSuccess: Omit<MarkAlertReadSuccess, 'alert'> & { alert: ResolversParentTypes['LeadAlert'] };
  Merchant: MerchantKey;
  Message: InboxRow;
  MessageConnection: InboxPage;
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  MinorUnits: Scalars['MinorUnits']['output'];
  ModuleType: ModuleTypeRow;
  ModuleTypeConnection: ModuleTypePage;
  ModuleTypeEdge: Omit<ModuleTypeEdge, 'node'> & { node: ResolversParentTypes['ModuleType'] };
  ModuleVisibility: ModuleVisibility;
  ModuleVisibilityInput: ModuleVisibilityInput;
  Money: Money;
  MoveLeadInput: MoveLeadInput;
  MoveLeadPayload: ResolversUnionTypes<ResolversParentTypes>['MoveLeadPayload'];
  MoveLeadSuccess: Omit<MoveLeadSuccess, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  Mutation: Record<PropertyKey, never>;
  NewArrivalsModule: KeptNewArrivalsModule;
  NotFoundError: NotFoundError;
  ObservedInput: ObservedInput;
  OpenMessageInput: OpenMessageInput;
  OpenMessagePayload: ResolversUnionTypes<ResolversParentTypes>['OpenMessagePayload'];
  OpenMessageSuccess: Omit<OpenMessageSuccess, 'message'> & { message: ResolversParentTypes['Message'] };
  OptOutInput: OptOutInput;
  OptOutPayload: ResolversUnionTypes<ResolversParentTypes>['OptOutPayload'];
  OptOutSuccess: OptOutSuccess;
  Order: Order;
  Outreach: OutreachRow;
  OutreachConnection: OutreachPage;
  OutreachEdge: Omit<OutreachEdge, 'node'> & { node: ResolversParentTypes['Outreach'] };
  OutreachEffect: EffectRow;
  OutreachSettings: ShownSettings;
  PageInfo: PageInfo;
  ProductModule: KeptProductModule;
  ProductModuleInput: ProductModuleInput;
  PublishCardInput: PublishCardInput;
  PublishCardPayload: ResolversUnionTypes<ResolversParentTypes>['PublishCardPayload'];
  PublishCardSuccess: Omit<PublishCardSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  PublishIntentPolicyInput: PublishIntentPolicyInput;
  PublishIntentPolicyPayload: ResolversUnionTypes<ResolversParentTypes>['PublishIntentPolicyPayload'];
  PublishIntentPolicySuccess: PublishIntentPolicySuccess;
  Query: Record<PropertyKey, never>;
  RecommendationModel: RecommendationModel;
  RecordCampaignSpendInput: RecordCampaignSpendInput;
  RecordCampaignSpendPayload: ResolversUnionTypes<ResolversParentTypes>['RecordCampaignSpendPayload'];
  RecordCampaignSpendSuccess: Omit<RecordCampaignSpendSuccess, 'campaign' | 'spend'> & { campaign: ResolversParentTypes['Campaign'], spend: ResolversParentTypes['CampaignSpend'] };
  RegisterModuleTypeInput: RegisterModuleTypeInput;
  RegisterModuleTypePayload: ResolversUnionTypes<ResolversParentTypes>['RegisterModuleTypePayload'];
  RegisterModuleTypeSuccess: Omit<RegisterModuleTypeSuccess, 'moduleType'> & { moduleType: ResolversParentTypes['ModuleType'] };
  RestoreCardVersionInput: RestoreCardVersionInput;
  RestoreCardVersionPayload: ResolversUnionTypes<ResolversParentTypes>['RestoreCardVersionPayload'];
  RestoreCardVersionSuccess: Omit<RestoreCardVersionSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  ReviewsModule: KeptReviewsModule;
  RichTextModule: KeptRichTextModule;
  RichTextModuleInput: RichTextModuleInput;
  RollBackIntentModelInput: RollBackIntentModelInput;
  RollBackIntentModelPayload: ResolversUnionTypes<ResolversParentTypes>['RollBackIntentModelPayload'];
  RollBackIntentModelSuccess: Omit<RollBackIntentModelSuccess, 'model'> & { model: ResolversParentTypes['IntentModel'] };
  SendOutreachInput: SendOutreachInput;
  SendOutreachPayload: ResolversUnionTypes<ResolversParentTypes>['SendOutreachPayload'];
  SendOutreachSuccess: Omit<SendOutreachSuccess, 'outreach'> & { outreach: ResolversParentTypes['Outreach'] };
  SetConsentInput: SetConsentInput;
  SetConsentPayload: ResolversUnionTypes<ResolversParentTypes>['SetConsentPayload'];
  SetConsentSuccess: Omit<SetConsentSuccess, 'consent'> & { consent: ResolversParentTypes['ConsentState'] };
  SetCouponHoldoutInput: SetCouponHoldoutInput;
  SetCouponHoldoutPayload: ResolversUnionTypes<ResolversParentTypes>['SetCouponHoldoutPayload'];
  SetCouponHoldoutSuccess: SetCouponHoldoutSuccess;
  SetOutreachSettingsInput: SetOutreachSettingsInput;
  SetOutreachSettingsPayload: ResolversUnionTypes<ResolversParentTypes>['SetOutreachSettingsPayload'];
  SetOutreachSettingsSuccess: Omit<SetOutreachSettingsSuccess, 'settings'> & { settings: ResolversParentTypes['OutreachSettings'] };
  SetTraitRulesInput: SetTraitRulesInput;
  SetTraitRulesPayload: ResolversUnionTypes<ResolversParentTypes>['SetTraitRulesPayload'];
  SetTraitRulesSuccess: SetTraitRulesSuccess;
  ShareAttribution: ShareAttribution;
  ShareLink: ShareLinkRow;
  ShareLinkConnection: ShareLinkPage;
  ShareLinkEdge: Omit<ShareLinkEdge, 'node'> & { node: ResolversParentTypes['ShareLink'] };
  StartCardExperimentInput: StartCardExperimentInput;
  StartCardExperimentPayload: ResolversUnionTypes<ResolversParentTypes>['StartCardExperimentPayload'];
  StartCardExperimentSuccess: Omit<StartCardExperimentSuccess, 'experiment'> & { experiment: ResolversParentTypes['CardExperiment'] };
  StartVisitInput: StartVisitInput;
  StartVisitPayload: ResolversUnionTypes<ResolversParentTypes>['StartVisitPayload'];
  StartVisitSuccess: Omit<StartVisitSuccess, 'card' | 'visitor'> & { card: ResolversParentTypes['Card'], visitor: ResolversParentTypes['Visitor'] };
  StopCardExperimentInput: StopCardExperimentInput;
  StopCardExperimentPayload: ResolversUnionTypes<ResolversParentTypes>['StopCardExperimentPayload'];
  StopCardExperimentSuccess: Omit<StopCardExperimentSuccess, 'experiment'> & { experiment: ResolversParentTypes['CardExperiment'] };
  TagEvidence: TagEvidence;
  TagLeadInput: TagLeadInput;
  TagLeadPayload: ResolversUnionTypes<ResolversParentTypes>['TagLeadPayload'];
  TagLeadSuccess: Omit<TagLeadSuccess, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  TrackBehaviorInput: TrackBehaviorInput;
  TrackBehaviorPayload: ResolversUnionTypes<ResolversParentTypes>['TrackBehaviorPayload'];
  TrackBehaviorSuccess: TrackBehaviorSuccess;
  TrainIntentModelInput: TrainIntentModelInput;
  TrainIntentModelPayload: ResolversUnionTypes<ResolversParentTypes>['TrainIntentModelPayload'];
  TrainIntentModelSuccess: TrainIntentModelSuccess;
  TraitRule: TraitRule;
  TraitRuleInput: TraitRuleInput;
  UntagLeadInput: UntagLeadInput;
  UntagLeadPayload: ResolversUnionTypes<ResolversParentTypes>['UntagLeadPayload'];
  UntagLeadSuccess: Omit<UntagLeadSuccess, 'lead'> & { lead: ResolversParentTypes['Lead'] };
  UpdateCardInput: UpdateCardInput;
  UpdateCardPayload: ResolversUnionTypes<ResolversParentTypes>['UpdateCardPayload'];
  UpdateCardSuccess: Omit<UpdateCardSuccess, 'card'> & { card: ResolversParentTypes['Card'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VariantMeasure: VariantMeasure;
  VideoModule: KeptVideoModule;
  VideoModuleInput: VideoModuleInput;
  ViewSession: SessionRow;
  ViewSessionConnection: SessionPage;
  ViewSessionEdge: Omit<ViewSessionEdge, 'node'> & { node: ResolversParentTypes['ViewSession'] };
  Visitor: VisitorRow;
};

export type AddLeadNotePayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['AddLeadNotePayload'] = ResolversParentTypes['AddLeadNotePayload']> = {
  __resolveType: TypeResolveFn<'AddLeadNoteSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AddLeadNoteSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['AddLeadNoteSuccess'] = ResolversParentTypes['AddLeadNoteSuccess']> = {
  note?: Resolver<ResolversTypes['LeadNote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddLeadTaskPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['AddLeadTaskPayload'] = ResolversParentTypes['AddLeadTaskPayload']> = {
  __resolveType: TypeResolveFn<'AddLeadTaskSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AddLeadTaskSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['AddLeadTaskSuccess'] = ResolversParentTypes['AddLeadTaskSuccess']> = {
  task?: Resolver<ResolversTypes['LeadTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type AssignLeadPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['AssignLeadPayload'] = ResolversParentTypes['AssignLeadPayload']> = {
  __resolveType: TypeResolveFn<'AssignLeadSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AssignLeadSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['AssignLeadSuccess'] = ResolversParentTypes['AssignLeadSuccess']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BehaviorTagResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['BehaviorTag'] = ResolversParentTypes['BehaviorTag']> = {
  confidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['TagEvidence']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TagKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ShareChannel']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spends?: Resolver<ResolversTypes['CampaignSpendConnection'], ParentType, ContextType, RequireFields<CampaignSpendsArgs, 'first'>>;
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignSpendResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CampaignSpend'] = ResolversParentTypes['CampaignSpend']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Day'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CampaignSpendConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CampaignSpendConnection'] = ResolversParentTypes['CampaignSpendConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignSpendEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignSpendEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CampaignSpendEdge'] = ResolversParentTypes['CampaignSpendEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignSpend'], ParentType, ContextType>;
};

export type CardResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Card'] = ResolversParentTypes['Card'], FederationReferenceType extends FederationReferenceTypes['Card'] = FederationReferenceTypes['Card']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Card']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['CardDraft']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['CardModule']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  shareLinks?: Resolver<Maybe<ResolversTypes['ShareLinkConnection']>, ParentType, ContextType, RequireFields<CardShareLinksArgs, 'first'>>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CardConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardConnection'] = ResolversParentTypes['CardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardDraftResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardDraft'] = ResolversParentTypes['CardDraft']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['CardModule']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CardEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardEdge'] = ResolversParentTypes['CardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
};

export type CardExperimentResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardExperiment'] = ResolversParentTypes['CardExperiment']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CardExperimentStatus'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['CardVariant']>, ParentType, ContextType>;
  winner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CardExperimentConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardExperimentConnection'] = ResolversParentTypes['CardExperimentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CardExperimentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardExperimentEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardExperimentEdge'] = ResolversParentTypes['CardExperimentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CardExperiment'], ParentType, ContextType>;
};

export type CardModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardModule'] = ResolversParentTypes['CardModule']> = {
  __resolveType: TypeResolveFn<'ContactModule' | 'CouponModule' | 'CustomModule' | 'JoinAgentModule' | 'LiveLinkModule' | 'NewArrivalsModule' | 'ProductModule' | 'ReviewsModule' | 'RichTextModule' | 'VideoModule', ParentType, ContextType>;
};

export type CardVariantResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardVariant'] = ResolversParentTypes['CardVariant']> = {
  buyClicked?: Resolver<ResolversTypes['VariantMeasure'], ParentType, ContextType>;
  buyClicks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highIntent?: Resolver<ResolversTypes['VariantMeasure'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ordersPaid?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['VariantMeasure'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['CardVersion'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CardVersionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardVersion'] = ResolversParentTypes['CardVersion']> = {
  cause?: Resolver<ResolversTypes['CardVersionCause'], ParentType, ContextType>;
  isPublished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  madeBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['CardModule']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardVersionConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardVersionConnection'] = ResolversParentTypes['CardVersionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CardVersionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardVersionEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CardVersionEdge'] = ResolversParentTypes['CardVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CardVersion'], ParentType, ContextType>;
};

export type ChangeCardSlugPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ChangeCardSlugPayload'] = ResolversParentTypes['ChangeCardSlugPayload']> = {
  __resolveType: TypeResolveFn<'ChangeCardSlugSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ChangeCardSlugSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ChangeCardSlugSuccess'] = ResolversParentTypes['ChangeCardSlugSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteLeadTaskPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CompleteLeadTaskPayload'] = ResolversParentTypes['CompleteLeadTaskPayload']> = {
  __resolveType: TypeResolveFn<'CompleteLeadTaskSuccess' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type CompleteLeadTaskSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CompleteLeadTaskSuccess'] = ResolversParentTypes['CompleteLeadTaskSuccess']> = {
  task?: Resolver<ResolversTypes['LeadTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentStateResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ConsentState'] = ResolversParentTypes['ConsentState']> = {
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outreach?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContactModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ContactModule'] = ResolversParentTypes['ContactModule']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
  wechatId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectCampaignSpendPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CorrectCampaignSpendPayload'] = ResolversParentTypes['CorrectCampaignSpendPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CorrectCampaignSpendSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CorrectCampaignSpendSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CorrectCampaignSpendSuccess'] = ResolversParentTypes['CorrectCampaignSpendSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  spend?: Resolver<ResolversTypes['CampaignSpend'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Coupon'] = ResolversParentTypes['Coupon']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CouponArmResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CouponArm'] = ResolversParentTypes['CouponArm']> = {
  conversions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type CouponExposureResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CouponExposure'] = ResolversParentTypes['CouponExposure']> = {
  heldOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CouponModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CouponModule'] = ResolversParentTypes['CouponModule']> = {
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CouponUpliftResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CouponUplift'] = ResolversParentTypes['CouponUplift']> = {
  difference?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  differenceHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  differenceLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  heldOut?: Resolver<ResolversTypes['CouponArm'], ParentType, ContextType>;
  holdoutPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  treated?: Resolver<ResolversTypes['CouponArm'], ParentType, ContextType>;
};

export type CreateCampaignPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CreateCampaignPayload'] = ResolversParentTypes['CreateCampaignPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateCampaignSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateCampaignSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CreateCampaignSuccess'] = ResolversParentTypes['CreateCampaignSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
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

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type CustomModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['CustomModule'] = ResolversParentTypes['CustomModule']> = {
  data?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DayScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Day'], any> {
  name: 'Day';
}

export type DraftOutreachPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['DraftOutreachPayload'] = ResolversParentTypes['DraftOutreachPayload']> = {
  __resolveType: TypeResolveFn<'DraftOutreachSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type DraftOutreachSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['DraftOutreachSuccess'] = ResolversParentTypes['DraftOutreachSuccess']> = {
  outreach?: Resolver<ResolversTypes['Outreach'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlyIntentResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['EarlyIntent'] = ResolversParentTypes['EarlyIntent']> = {
  reasons?: Resolver<Array<ResolversTypes['IntentReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EditOutreachPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['EditOutreachPayload'] = ResolversParentTypes['EditOutreachPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'EditOutreachSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type EditOutreachSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['EditOutreachSuccess'] = ResolversParentTypes['EditOutreachSuccess']> = {
  outreach?: Resolver<ResolversTypes['Outreach'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EraseLeadPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['EraseLeadPayload'] = ResolversParentTypes['EraseLeadPayload']> = {
  __resolveType: TypeResolveFn<'EraseLeadSuccess' | 'ForbiddenError' | 'NotFoundError', ParentType, ContextType>;
};

export type EraseLeadSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['EraseLeadSuccess'] = ResolversParentTypes['EraseLeadSuccess']> = {
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForbiddenErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForgetMePayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ForgetMePayload'] = ResolversParentTypes['ForgetMePayload']> = {
  __resolveType: TypeResolveFn<'ForgetMeSuccess' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type ForgetMeSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ForgetMeSuccess'] = ResolversParentTypes['ForgetMeSuccess']> = {
  forgotten?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FunnelConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['FunnelConnection'] = ResolversParentTypes['FunnelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FunnelEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FunnelEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['FunnelEdge'] = ResolversParentTypes['FunnelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FunnelRow'], ParentType, ContextType>;
};

export type FunnelRowResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['FunnelRow'] = ResolversParentTypes['FunnelRow']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['ShareChannel']>, ParentType, ContextType>;
  costPerOrder?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  costPerPaidOrder?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  day?: Resolver<Maybe<ResolversTypes['Day']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repurchases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  shareLink?: Resolver<Maybe<ResolversTypes['ShareLink']>, ParentType, ContextType>;
  spend?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['FunnelStep']>, ParentType, ContextType>;
};

export type FunnelStepResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['FunnelStep'] = ResolversParentTypes['FunnelStep']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ofPrevious?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ofViews?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['FunnelStepName'], ParentType, ContextType>;
  visitors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntentResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Intent'] = ResolversParentTypes['Intent']> = {
  early?: Resolver<ResolversTypes['EarlyIntent'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IntentLevel'], ParentType, ContextType>;
  modelVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['IntentReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntentMeasureResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['IntentMeasure'] = ResolversParentTypes['IntentMeasure']> = {
  auc?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  brier?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  calibrationError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contender?: Resolver<ResolversTypes['IntentContender'], ParentType, ContextType>;
  logLoss?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntentModelResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['IntentModel'] = ResolversParentTypes['IntentModel']> = {
  baseVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conversions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  drift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measured?: Resolver<Array<ResolversTypes['IntentMeasure']>, ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['IntentPolicy'], ParentType, ContextType>;
  trainedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trainedConversions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trainedOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['IntentVersion']>, ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['IntentWeight']>, ParentType, ContextType>;
};

export type IntentPolicyResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['IntentPolicy'] = ResolversParentTypes['IntentPolicy']> = {
  highDwellMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  highSectionRepeats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediumFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntentReasonResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['IntentReason'] = ResolversParentTypes['IntentReason']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conversionsBehind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type IntentTrainingResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['IntentTraining'] = ResolversParentTypes['IntentTraining']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logLoss?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  presentLogLoss?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntentVersionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['IntentVersion'] = ResolversParentTypes['IntentVersion']> = {
  cause?: Resolver<ResolversTypes['IntentVersionCause'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outcomes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IntentWeightResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['IntentWeight'] = ResolversParentTypes['IntentWeight']> = {
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conversionsBehind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JoinAgentModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['JoinAgentModule'] = ResolversParentTypes['JoinAgentModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pitch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
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
  assigneeAgent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  assigneeUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['ConsentState']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['Intent'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastViewed?: Resolver<Maybe<ResolversTypes['LastViewed']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['LeadNote']>>, ParentType, ContextType>;
  outreaches?: Resolver<ResolversTypes['OutreachConnection'], ParentType, ContextType, RequireFields<LeadOutreachesArgs, 'first'>>;
  sessions?: Resolver<ResolversTypes['ViewSessionConnection'], ParentType, ContextType, RequireFields<LeadSessionsArgs, 'first'>>;
  stage?: Resolver<ResolversTypes['LeadStage'], ParentType, ContextType>;
  stageChangedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['BehaviorTag']>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<Array<ResolversTypes['LeadTask']>>, ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['LeadMomentConnection']>, ParentType, ContextType, RequireFields<LeadTimelineArgs, 'first'>>;
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

export type LeadInterestResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadInterest'] = ResolversParentTypes['LeadInterest']> = {
  goods?: Resolver<Array<ResolversTypes['ListingRecommendation']>, ParentType, ContextType>;
  leadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  visitorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeadMomentResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadMoment'] = ResolversParentTypes['LeadMoment']> = {
  actorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeadMomentKind'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Order']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['ViewSession']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadMomentConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadMomentConnection'] = ResolversParentTypes['LeadMomentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadMomentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LeadMomentEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadMomentEdge'] = ResolversParentTypes['LeadMomentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadMoment'], ParentType, ContextType>;
};

export type LeadNoteResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadNote'] = ResolversParentTypes['LeadNote']> = {
  authorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadTaskResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['LeadTask'] = ResolversParentTypes['LeadTask'], FederationReferenceType extends FederationReferenceTypes['LeadTask'] = FederationReferenceTypes['LeadTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeadTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assigneeUserId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
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

export type MessageResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message'], FederationReferenceType extends FederationReferenceTypes['Message'] = FederationReferenceTypes['Message']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Message']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listings?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  optOutToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type ModuleTypeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ModuleType'] = ResolversParentTypes['ModuleType']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schema?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['ModuleTypeConnection'], ParentType, ContextType, RequireFields<ModuleTypeVersionsArgs, 'first'>>;
};

export type ModuleTypeConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ModuleTypeConnection'] = ResolversParentTypes['ModuleTypeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ModuleTypeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ModuleTypeEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ModuleTypeEdge'] = ResolversParentTypes['ModuleTypeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ModuleType'], ParentType, ContextType>;
};

export type ModuleVisibilityResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ModuleVisibility'] = ResolversParentTypes['ModuleVisibility']> = {
  audiences?: Resolver<Array<ResolversTypes['ModuleAudience']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MoveLeadPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['MoveLeadPayload'] = ResolversParentTypes['MoveLeadPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'MoveLeadSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type MoveLeadSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['MoveLeadSuccess'] = ResolversParentTypes['MoveLeadSuccess']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _exposeCoupons?: Resolver<Maybe<ResolversTypes['CouponExposure']>, ParentType, ContextType, RequireFields<Mutation_ExposeCouponsArgs, 'couponIds' | 'leadId' | 'merchantId'>>;
  addLeadNote?: Resolver<ResolversTypes['AddLeadNotePayload'], ParentType, ContextType, RequireFields<MutationAddLeadNoteArgs, 'input'>>;
  addLeadTask?: Resolver<ResolversTypes['AddLeadTaskPayload'], ParentType, ContextType, RequireFields<MutationAddLeadTaskArgs, 'input'>>;
  archiveCard?: Resolver<ResolversTypes['ArchiveCardPayload'], ParentType, ContextType, RequireFields<MutationArchiveCardArgs, 'input'>>;
  assignLead?: Resolver<ResolversTypes['AssignLeadPayload'], ParentType, ContextType, RequireFields<MutationAssignLeadArgs, 'input'>>;
  changeCardSlug?: Resolver<ResolversTypes['ChangeCardSlugPayload'], ParentType, ContextType, RequireFields<MutationChangeCardSlugArgs, 'input'>>;
  completeLeadTask?: Resolver<ResolversTypes['CompleteLeadTaskPayload'], ParentType, ContextType, RequireFields<MutationCompleteLeadTaskArgs, 'input'>>;
  correctCampaignSpend?: Resolver<ResolversTypes['CorrectCampaignSpendPayload'], ParentType, ContextType, RequireFields<MutationCorrectCampaignSpendArgs, 'input'>>;
  createCampaign?: Resolver<ResolversTypes['CreateCampaignPayload'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  createCard?: Resolver<ResolversTypes['CreateCardPayload'], ParentType, ContextType, RequireFields<MutationCreateCardArgs, 'input'>>;
  createShareLink?: Resolver<ResolversTypes['CreateShareLinkPayload'], ParentType, ContextType, RequireFields<MutationCreateShareLinkArgs, 'input'>>;
  draftOutreach?: Resolver<ResolversTypes['DraftOutreachPayload'], ParentType, ContextType, RequireFields<MutationDraftOutreachArgs, 'input'>>;
  editOutreach?: Resolver<ResolversTypes['EditOutreachPayload'], ParentType, ContextType, RequireFields<MutationEditOutreachArgs, 'input'>>;
  eraseLead?: Resolver<ResolversTypes['EraseLeadPayload'], ParentType, ContextType, RequireFields<MutationEraseLeadArgs, 'input'>>;
  forgetMe?: Resolver<ResolversTypes['ForgetMePayload'], ParentType, ContextType, RequireFields<MutationForgetMeArgs, 'input'>>;
  markAlertRead?: Resolver<ResolversTypes['MarkAlertReadPayload'], ParentType, ContextType, RequireFields<MutationMarkAlertReadArgs, 'input'>>;
  moveLead?: Resolver<ResolversTypes['MoveLeadPayload'], ParentType, ContextType, RequireFields<MutationMoveLeadArgs, 'input'>>;
  openMessage?: Resolver<ResolversTypes['OpenMessagePayload'], ParentType, ContextType, RequireFields<MutationOpenMessageArgs, 'input'>>;
  optOut?: Resolver<ResolversTypes['OptOutPayload'], ParentType, ContextType, RequireFields<MutationOptOutArgs, 'input'>>;
  publishCard?: Resolver<ResolversTypes['PublishCardPayload'], ParentType, ContextType, RequireFields<MutationPublishCardArgs, 'input'>>;
  publishIntentPolicy?: Resolver<ResolversTypes['PublishIntentPolicyPayload'], ParentType, ContextType, RequireFields<MutationPublishIntentPolicyArgs, 'input'>>;
  recordCampaignSpend?: Resolver<ResolversTypes['RecordCampaignSpendPayload'], ParentType, ContextType, RequireFields<MutationRecordCampaignSpendArgs, 'input'>>;
  registerModuleType?: Resolver<ResolversTypes['RegisterModuleTypePayload'], ParentType, ContextType, RequireFields<MutationRegisterModuleTypeArgs, 'input'>>;
  restoreCardVersion?: Resolver<ResolversTypes['RestoreCardVersionPayload'], ParentType, ContextType, RequireFields<MutationRestoreCardVersionArgs, 'input'>>;
  rollBackIntentModel?: Resolver<ResolversTypes['RollBackIntentModelPayload'], ParentType, ContextType, RequireFields<MutationRollBackIntentModelArgs, 'input'>>;
  sendOutreach?: Resolver<ResolversTypes['SendOutreachPayload'], ParentType, ContextType, RequireFields<MutationSendOutreachArgs, 'input'>>;
  setConsent?: Resolver<ResolversTypes['SetConsentPayload'], ParentType, ContextType, RequireFields<MutationSetConsentArgs, 'input'>>;
  setCouponHoldout?: Resolver<ResolversTypes['SetCouponHoldoutPayload'], ParentType, ContextType, RequireFields<MutationSetCouponHoldoutArgs, 'input'>>;
  setOutreachSettings?: Resolver<ResolversTypes['SetOutreachSettingsPayload'], ParentType, ContextType, RequireFields<MutationSetOutreachSettingsArgs, 'input'>>;
  setTraitRules?: Resolver<ResolversTypes['SetTraitRulesPayload'], ParentType, ContextType, RequireFields<MutationSetTraitRulesArgs, 'input'>>;
  startCardExperiment?: Resolver<ResolversTypes['StartCardExperimentPayload'], ParentType, ContextType, RequireFields<MutationStartCardExperimentArgs, 'input'>>;
  startVisit?: Resolver<ResolversTypes['StartVisitPayload'], ParentType, ContextType, RequireFields<MutationStartVisitArgs, 'input'>>;
  stopCardExperiment?: Resolver<ResolversTypes['StopCardExperimentPayload'], ParentType, ContextType, RequireFields<MutationStopCardExperimentArgs, 'input'>>;
  tagLead?: Resolver<ResolversTypes['TagLeadPayload'], ParentType, ContextType, RequireFields<MutationTagLeadArgs, 'input'>>;
  trackBehavior?: Resolver<ResolversTypes['TrackBehaviorPayload'], ParentType, ContextType, RequireFields<MutationTrackBehaviorArgs, 'input'>>;
  trainIntentModel?: Resolver<ResolversTypes['TrainIntentModelPayload'], ParentType, ContextType, RequireFields<MutationTrainIntentModelArgs, 'input'>>;
  untagLead?: Resolver<ResolversTypes['UntagLeadPayload'], ParentType, ContextType, RequireFields<MutationUntagLeadArgs, 'input'>>;
  updateCard?: Resolver<ResolversTypes['UpdateCardPayload'], ParentType, ContextType, RequireFields<MutationUpdateCardArgs, 'input'>>;
};

export type NewArrivalsModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['NewArrivalsModule'] = ResolversParentTypes['NewArrivalsModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenMessagePayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['OpenMessagePayload'] = ResolversParentTypes['OpenMessagePayload']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'OpenMessageSuccess', ParentType, ContextType>;
};

export type OpenMessageSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['OpenMessageSuccess'] = ResolversParentTypes['OpenMessageSuccess']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OptOutPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['OptOutPayload'] = ResolversParentTypes['OptOutPayload']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'OptOutSuccess', ParentType, ContextType>;
};

export type OptOutSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['OptOutSuccess'] = ResolversParentTypes['OptOutSuccess']> = {
  optedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OutreachResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Outreach'] = ResolversParentTypes['Outreach'], FederationReferenceType extends FederationReferenceTypes['Outreach'] = FederationReferenceTypes['Outreach']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Outreach']> | FederationReferenceType, FederationReferenceType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['OutreachChannel']>, ParentType, ContextType>;
  claimedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  coupon?: Resolver<Maybe<ResolversTypes['Coupon']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedById?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['OutreachFailure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutreachKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['OutreachLanguage'], ParentType, ContextType>;
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  listings?: Resolver<Array<ResolversTypes['Listing']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sentById?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OutreachState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordedBy?: Resolver<ResolversTypes['OutreachWording'], ParentType, ContextType>;
};

export type OutreachConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['OutreachConnection'] = ResolversParentTypes['OutreachConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OutreachEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OutreachEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['OutreachEdge'] = ResolversParentTypes['OutreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Outreach'], ParentType, ContextType>;
};

export type OutreachEffectResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['OutreachEffect'] = ResolversParentTypes['OutreachEffect']> = {
  claimed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revenue?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutreachSettingsResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['OutreachSettings'] = ResolversParentTypes['OutreachSettings']> = {
  channel?: Resolver<ResolversTypes['OutreachChannel'], ParentType, ContextType>;
  perDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quietFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietUntil?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhookUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProductModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ProductModule'] = ResolversParentTypes['ProductModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishCardPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['PublishCardPayload'] = ResolversParentTypes['PublishCardPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'PublishCardSuccess', ParentType, ContextType>;
};

export type PublishCardSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['PublishCardSuccess'] = ResolversParentTypes['PublishCardSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishIntentPolicyPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['PublishIntentPolicyPayload'] = ResolversParentTypes['PublishIntentPolicyPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'PublishIntentPolicySuccess', ParentType, ContextType>;
};

export type PublishIntentPolicySuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['PublishIntentPolicySuccess'] = ResolversParentTypes['PublishIntentPolicySuccess']> = {
  policy?: Resolver<ResolversTypes['IntentPolicy'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _leadInterest?: Resolver<Maybe<ResolversTypes['LeadInterest']>, ParentType, ContextType, RequireFields<Query_LeadInterestArgs, 'merchantId'>>;
  _recommendListings?: Resolver<Maybe<Array<ResolversTypes['ListingRecommendation']>>, ParentType, ContextType, RequireFields<Query_RecommendListingsArgs, 'limit' | 'merchantId'>>;
  _shareLink?: Resolver<Maybe<ResolversTypes['ShareAttribution']>, ParentType, ContextType, RequireFields<Query_ShareLinkArgs, 'token'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<Maybe<ResolversTypes['CampaignConnection']>, ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first' | 'merchantId'>>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType, RequireFields<QueryCardArgs, 'id'>>;
  cardExperiment?: Resolver<Maybe<ResolversTypes['CardExperiment']>, ParentType, ContextType, RequireFields<QueryCardExperimentArgs, 'id'>>;
  cardExperiments?: Resolver<Maybe<ResolversTypes['CardExperimentConnection']>, ParentType, ContextType, RequireFields<QueryCardExperimentsArgs, 'cardId' | 'first'>>;
  cardFunnel?: Resolver<Maybe<ResolversTypes['FunnelConnection']>, ParentType, ContextType, RequireFields<QueryCardFunnelArgs, 'by' | 'first' | 'from' | 'merchantId' | 'to'>>;
  cardHistory?: Resolver<Maybe<ResolversTypes['CardVersionConnection']>, ParentType, ContextType, RequireFields<QueryCardHistoryArgs, 'cardId' | 'first'>>;
  couponUplift?: Resolver<Maybe<ResolversTypes['CouponUplift']>, ParentType, ContextType, RequireFields<QueryCouponUpliftArgs, 'merchantId'>>;
  intentModel?: Resolver<Maybe<ResolversTypes['IntentModel']>, ParentType, ContextType, RequireFields<QueryIntentModelArgs, 'merchantId'>>;
  intentTraining?: Resolver<Maybe<ResolversTypes['IntentTraining']>, ParentType, ContextType, RequireFields<QueryIntentTrainingArgs, 'id'>>;
  lead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<QueryLeadArgs, 'id'>>;
  leadAlert?: Resolver<Maybe<ResolversTypes['LeadAlert']>, ParentType, ContextType, RequireFields<QueryLeadAlertArgs, 'id'>>;
  leadAlerts?: Resolver<Maybe<ResolversTypes['LeadAlertConnection']>, ParentType, ContextType, RequireFields<QueryLeadAlertsArgs, 'first' | 'merchantId'>>;
  leadTask?: Resolver<Maybe<ResolversTypes['LeadTask']>, ParentType, ContextType, RequireFields<QueryLeadTaskArgs, 'id'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first' | 'merchantId'>>;
  moduleType?: Resolver<Maybe<ResolversTypes['ModuleType']>, ParentType, ContextType, RequireFields<QueryModuleTypeArgs, 'key' | 'merchantId'>>;
  moduleTypes?: Resolver<Maybe<ResolversTypes['ModuleTypeConnection']>, ParentType, ContextType, RequireFields<QueryModuleTypesArgs, 'first' | 'merchantId'>>;
  myConsent?: Resolver<Maybe<ResolversTypes['ConsentState']>, ParentType, ContextType>;
  myMessages?: Resolver<Maybe<ResolversTypes['MessageConnection']>, ParentType, ContextType, RequireFields<QueryMyMessagesArgs, 'first'>>;
  myVisitorData?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outreach?: Resolver<Maybe<ResolversTypes['Outreach']>, ParentType, ContextType, RequireFields<QueryOutreachArgs, 'id'>>;
  outreachEffect?: Resolver<Maybe<ResolversTypes['OutreachEffect']>, ParentType, ContextType, RequireFields<QueryOutreachEffectArgs, 'from' | 'merchantId' | 'to'>>;
  outreachSettings?: Resolver<Maybe<ResolversTypes['OutreachSettings']>, ParentType, ContextType, RequireFields<QueryOutreachSettingsArgs, 'merchantId'>>;
  publicCard?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType, RequireFields<QueryPublicCardArgs, 'slug'>>;
  recommendationModel?: Resolver<Maybe<ResolversTypes['RecommendationModel']>, ParentType, ContextType, RequireFields<QueryRecommendationModelArgs, 'merchantId'>>;
  shareLink?: Resolver<Maybe<ResolversTypes['ShareLink']>, ParentType, ContextType, RequireFields<QueryShareLinkArgs, 'token'>>;
  traitRules?: Resolver<Maybe<Array<ResolversTypes['TraitRule']>>, ParentType, ContextType, RequireFields<QueryTraitRulesArgs, 'merchantId'>>;
  visitor?: Resolver<Maybe<ResolversTypes['Visitor']>, ParentType, ContextType, RequireFields<QueryVisitorArgs, 'id'>>;
  whatIf?: Resolver<Maybe<ResolversTypes['Intent']>, ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'merchantId' | 'observed'>>;
};

export type RecommendationModelResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RecommendationModel'] = ResolversParentTypes['RecommendationModel']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['RecommendationMethod']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RecommendationModelStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordCampaignSpendPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RecordCampaignSpendPayload'] = ResolversParentTypes['RecordCampaignSpendPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RecordCampaignSpendSuccess', ParentType, ContextType>;
};

export type RecordCampaignSpendSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RecordCampaignSpendSuccess'] = ResolversParentTypes['RecordCampaignSpendSuccess']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  spend?: Resolver<ResolversTypes['CampaignSpend'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterModuleTypePayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RegisterModuleTypePayload'] = ResolversParentTypes['RegisterModuleTypePayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'RegisterModuleTypeSuccess', ParentType, ContextType>;
};

export type RegisterModuleTypeSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RegisterModuleTypeSuccess'] = ResolversParentTypes['RegisterModuleTypeSuccess']> = {
  moduleType?: Resolver<ResolversTypes['ModuleType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestoreCardVersionPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RestoreCardVersionPayload'] = ResolversParentTypes['RestoreCardVersionPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'NotFoundError' | 'RestoreCardVersionSuccess', ParentType, ContextType>;
};

export type RestoreCardVersionSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RestoreCardVersionSuccess'] = ResolversParentTypes['RestoreCardVersionSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewsModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ReviewsModule'] = ResolversParentTypes['ReviewsModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RichTextModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RichTextModule'] = ResolversParentTypes['RichTextModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollBackIntentModelPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RollBackIntentModelPayload'] = ResolversParentTypes['RollBackIntentModelPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'RollBackIntentModelSuccess', ParentType, ContextType>;
};

export type RollBackIntentModelSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['RollBackIntentModelSuccess'] = ResolversParentTypes['RollBackIntentModelSuccess']> = {
  model?: Resolver<ResolversTypes['IntentModel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SendOutreachPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SendOutreachPayload'] = ResolversParentTypes['SendOutreachPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'SendOutreachSuccess', ParentType, ContextType>;
};

export type SendOutreachSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SendOutreachSuccess'] = ResolversParentTypes['SendOutreachSuccess']> = {
  outreach?: Resolver<ResolversTypes['Outreach'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetConsentPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SetConsentPayload'] = ResolversParentTypes['SetConsentPayload']> = {
  __resolveType: TypeResolveFn<'NotFoundError' | 'SetConsentSuccess', ParentType, ContextType>;
};

export type SetConsentSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SetConsentSuccess'] = ResolversParentTypes['SetConsentSuccess']> = {
  consent?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetCouponHoldoutPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SetCouponHoldoutPayload'] = ResolversParentTypes['SetCouponHoldoutPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'SetCouponHoldoutSuccess', ParentType, ContextType>;
};

export type SetCouponHoldoutSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SetCouponHoldoutSuccess'] = ResolversParentTypes['SetCouponHoldoutSuccess']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetOutreachSettingsPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SetOutreachSettingsPayload'] = ResolversParentTypes['SetOutreachSettingsPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'SetOutreachSettingsSuccess', ParentType, ContextType>;
};

export type SetOutreachSettingsSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SetOutreachSettingsSuccess'] = ResolversParentTypes['SetOutreachSettingsSuccess']> = {
  settings?: Resolver<ResolversTypes['OutreachSettings'], ParentType, ContextType>;
  webhookSecret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetTraitRulesPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SetTraitRulesPayload'] = ResolversParentTypes['SetTraitRulesPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'SetTraitRulesSuccess', ParentType, ContextType>;
};

export type SetTraitRulesSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['SetTraitRulesSuccess'] = ResolversParentTypes['SetTraitRulesSuccess']> = {
  rules?: Resolver<Array<ResolversTypes['TraitRule']>, ParentType, ContextType>;
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
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ShareChannel'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  picture?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ShareLinkPictureArgs, 'format'>>;
  qrCode?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ShareLinkQrCodeArgs, 'format' | 'size'>>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShareLinkConnectionResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ShareLinkConnection'] = ResolversParentTypes['ShareLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ShareLinkEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ShareLinkEdgeResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['ShareLinkEdge'] = ResolversParentTypes['ShareLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShareLink'], ParentType, ContextType>;
};

export type StartCardExperimentPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['StartCardExperimentPayload'] = ResolversParentTypes['StartCardExperimentPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'StartCardExperimentSuccess', ParentType, ContextType>;
};

export type StartCardExperimentSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['StartCardExperimentSuccess'] = ResolversParentTypes['StartCardExperimentSuccess']> = {
  experiment?: Resolver<ResolversTypes['CardExperiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type StopCardExperimentPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['StopCardExperimentPayload'] = ResolversParentTypes['StopCardExperimentPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'StopCardExperimentSuccess', ParentType, ContextType>;
};

export type StopCardExperimentSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['StopCardExperimentSuccess'] = ResolversParentTypes['StopCardExperimentSuccess']> = {
  experiment?: Resolver<ResolversTypes['CardExperiment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagEvidenceResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['TagEvidence'] = ResolversParentTypes['TagEvidence']> = {
  events?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes['Listing']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TagLeadPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['TagLeadPayload'] = ResolversParentTypes['TagLeadPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'TagLeadSuccess', ParentType, ContextType>;
};

export type TagLeadSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['TagLeadSuccess'] = ResolversParentTypes['TagLeadSuccess']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
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

export type TrainIntentModelPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['TrainIntentModelPayload'] = ResolversParentTypes['TrainIntentModelPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'TrainIntentModelSuccess', ParentType, ContextType>;
};

export type TrainIntentModelSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['TrainIntentModelSuccess'] = ResolversParentTypes['TrainIntentModelSuccess']> = {
  training?: Resolver<ResolversTypes['IntentTraining'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraitRuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['TraitRule'] = ResolversParentTypes['TraitRule']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['TraitSignal'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UntagLeadPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['UntagLeadPayload'] = ResolversParentTypes['UntagLeadPayload']> = {
  __resolveType: TypeResolveFn<'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'UntagLeadSuccess', ParentType, ContextType>;
};

export type UntagLeadSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['UntagLeadSuccess'] = ResolversParentTypes['UntagLeadSuccess']> = {
  lead?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateCardPayloadResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['UpdateCardPayload'] = ResolversParentTypes['UpdateCardPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'UpdateCardSuccess', ParentType, ContextType>;
};

export type UpdateCardSuccessResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['UpdateCardSuccess'] = ResolversParentTypes['UpdateCardSuccess']> = {
  card?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type VariantMeasureResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['VariantMeasure'] = ResolversParentTypes['VariantMeasure']> = {
  beatsFirst?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type VideoModuleResolvers<ContextType = CardContext, ParentType extends ResolversParentTypes['VideoModule'] = ResolversParentTypes['VideoModule']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posterUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['ModuleVisibility']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = CardContext> = {
  AddLeadNotePayload?: AddLeadNotePayloadResolvers<ContextType>;
  AddLeadNoteSuccess?: AddLeadNoteSuccessResolvers<ContextType>;
  AddLeadTaskPayload?: AddLeadTaskPayloadResolvers<ContextType>;
  AddLeadTaskSuccess?: AddLeadTaskSuccessResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  ArchiveCardPayload?: ArchiveCardPayloadResolvers<ContextType>;
  ArchiveCardSuccess?: ArchiveCardSuccessResolvers<ContextType>;
  AssignLeadPayload?: AssignLeadPayloadResolvers<ContextType>;
  AssignLeadSuccess?: AssignLeadSuccessResolvers<ContextType>;
  BehaviorTag?: BehaviorTagResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignSpend?: CampaignSpendResolvers<ContextType>;
  CampaignSpendConnection?: CampaignSpendConnectionResolvers<ContextType>;
  CampaignSpendEdge?: CampaignSpendEdgeResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CardConnection?: CardConnectionResolvers<ContextType>;
  CardDraft?: CardDraftResolvers<ContextType>;
  CardEdge?: CardEdgeResolvers<ContextType>;
  CardExperiment?: CardExperimentResolvers<ContextType>;
  CardExperimentConnection?: CardExperimentConnectionResolvers<ContextType>;
  CardExperimentEdge?: CardExperimentEdgeResolvers<ContextType>;
  CardModule?: CardModuleResolvers<ContextType>;
  CardVariant?: CardVariantResolvers<ContextType>;
  CardVersion?: CardVersionResolvers<ContextType>;
  CardVersionConnection?: CardVersionConnectionResolvers<ContextType>;
  CardVersionEdge?: CardVersionEdgeResolvers<ContextType>;
  ChangeCardSlugPayload?: ChangeCardSlugPayloadResolvers<ContextType>;
  ChangeCardSlugSuccess?: ChangeCardSlugSuccessResolvers<ContextType>;
  CompleteLeadTaskPayload?: CompleteLeadTaskPayloadResolvers<ContextType>;
  CompleteLeadTaskSuccess?: CompleteLeadTaskSuccessResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  ConsentState?: ConsentStateResolvers<ContextType>;
  ContactModule?: ContactModuleResolvers<ContextType>;
  CorrectCampaignSpendPayload?: CorrectCampaignSpendPayloadResolvers<ContextType>;
  CorrectCampaignSpendSuccess?: CorrectCampaignSpendSuccessResolvers<ContextType>;
  Coupon?: CouponResolvers<ContextType>;
  CouponArm?: CouponArmResolvers<ContextType>;
  CouponExposure?: CouponExposureResolvers<ContextType>;
  CouponModule?: CouponModuleResolvers<ContextType>;
  CouponUplift?: CouponUpliftResolvers<ContextType>;
  CreateCampaignPayload?: CreateCampaignPayloadResolvers<ContextType>;
  CreateCampaignSuccess?: CreateCampaignSuccessResolvers<ContextType>;
  CreateCardPayload?: CreateCardPayloadResolvers<ContextType>;
  CreateCardSuccess?: CreateCardSuccessResolvers<ContextType>;
  CreateShareLinkPayload?: CreateShareLinkPayloadResolvers<ContextType>;
  CreateShareLinkSuccess?: CreateShareLinkSuccessResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Cursor?: GraphQLScalarType;
  CustomModule?: CustomModuleResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Day?: GraphQLScalarType;
  DraftOutreachPayload?: DraftOutreachPayloadResolvers<ContextType>;
  DraftOutreachSuccess?: DraftOutreachSuccessResolvers<ContextType>;
  EarlyIntent?: EarlyIntentResolvers<ContextType>;
  EditOutreachPayload?: EditOutreachPayloadResolvers<ContextType>;
  EditOutreachSuccess?: EditOutreachSuccessResolvers<ContextType>;
  EraseLeadPayload?: EraseLeadPayloadResolvers<ContextType>;
  EraseLeadSuccess?: EraseLeadSuccessResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  ForgetMePayload?: ForgetMePayloadResolvers<ContextType>;
  ForgetMeSuccess?: ForgetMeSuccessResolvers<ContextType>;
  FunnelConnection?: FunnelConnectionResolvers<ContextType>;
  FunnelEdge?: FunnelEdgeResolvers<ContextType>;
  FunnelRow?: FunnelRowResolvers<ContextType>;
  FunnelStep?: FunnelStepResolvers<ContextType>;
  Intent?: IntentResolvers<ContextType>;
  IntentMeasure?: IntentMeasureResolvers<ContextType>;
  IntentModel?: IntentModelResolvers<ContextType>;
  IntentPolicy?: IntentPolicyResolvers<ContextType>;
  IntentReason?: IntentReasonResolvers<ContextType>;
  IntentTraining?: IntentTrainingResolvers<ContextType>;
  IntentVersion?: IntentVersionResolvers<ContextType>;
  IntentWeight?: IntentWeightResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JoinAgentModule?: JoinAgentModuleResolvers<ContextType>;
  LastViewed?: LastViewedResolvers<ContextType>;
  Lead?: LeadResolvers<ContextType>;
  LeadAlert?: LeadAlertResolvers<ContextType>;
  LeadAlertConnection?: LeadAlertConnectionResolvers<ContextType>;
  LeadAlertEdge?: LeadAlertEdgeResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadInterest?: LeadInterestResolvers<ContextType>;
  LeadMoment?: LeadMomentResolvers<ContextType>;
  LeadMomentConnection?: LeadMomentConnectionResolvers<ContextType>;
  LeadMomentEdge?: LeadMomentEdgeResolvers<ContextType>;
  LeadNote?: LeadNoteResolvers<ContextType>;
  LeadTask?: LeadTaskResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  ListingRecommendation?: ListingRecommendationResolvers<ContextType>;
  LiveLinkModule?: LiveLinkModuleResolvers<ContextType>;
  MarkAlertReadPayload?: MarkAlertReadPayloadResolvers<ContextType>;
  MarkAlertReadSuccess?: MarkAlertReadSuccessResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  ModuleType?: ModuleTypeResolvers<ContextType>;
  ModuleTypeConnection?: ModuleTypeConnectionResolvers<ContextType>;
  ModuleTypeEdge?: ModuleTypeEdgeResolvers<ContextType>;
  ModuleVisibility?: ModuleVisibilityResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoveLeadPayload?: MoveLeadPayloadResolvers<ContextType>;
  MoveLeadSuccess?: MoveLeadSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NewArrivalsModule?: NewArrivalsModuleResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  OpenMessagePayload?: OpenMessagePayloadResolvers<ContextType>;
  OpenMessageSuccess?: OpenMessageSuccessResolvers<ContextType>;
  OptOutPayload?: OptOutPayloadResolvers<ContextType>;
  OptOutSuccess?: OptOutSuccessResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  Outreach?: OutreachResolvers<ContextType>;
  OutreachConnection?: OutreachConnectionResolvers<ContextType>;
  OutreachEdge?: OutreachEdgeResolvers<ContextType>;
  OutreachEffect?: OutreachEffectResolvers<ContextType>;
  OutreachSettings?: OutreachSettingsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProductModule?: ProductModuleResolvers<ContextType>;
  PublishCardPayload?: PublishCardPayloadResolvers<ContextType>;
  PublishCardSuccess?: PublishCardSuccessResolvers<ContextType>;
  PublishIntentPolicyPayload?: PublishIntentPolicyPayloadResolvers<ContextType>;
  PublishIntentPolicySuccess?: PublishIntentPolicySuccessResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecommendationModel?: RecommendationModelResolvers<ContextType>;
  RecordCampaignSpendPayload?: RecordCampaignSpendPayloadResolvers<ContextType>;
  RecordCampaignSpendSuccess?: RecordCampaignSpendSuccessResolvers<ContextType>;
  RegisterModuleTypePayload?: RegisterModuleTypePayloadResolvers<ContextType>;
  RegisterModuleTypeSuccess?: RegisterModuleTypeSuccessResolvers<ContextType>;
  RestoreCardVersionPayload?: RestoreCardVersionPayloadResolvers<ContextType>;
  RestoreCardVersionSuccess?: RestoreCardVersionSuccessResolvers<ContextType>;
  ReviewsModule?: ReviewsModuleResolvers<ContextType>;
  RichTextModule?: RichTextModuleResolvers<ContextType>;
  RollBackIntentModelPayload?: RollBackIntentModelPayloadResolvers<ContextType>;
  RollBackIntentModelSuccess?: RollBackIntentModelSuccessResolvers<ContextType>;
  SendOutreachPayload?: SendOutreachPayloadResolvers<ContextType>;
  SendOutreachSuccess?: SendOutreachSuccessResolvers<ContextType>;
  SetConsentPayload?: SetConsentPayloadResolvers<ContextType>;
  SetConsentSuccess?: SetConsentSuccessResolvers<ContextType>;
  SetCouponHoldoutPayload?: SetCouponHoldoutPayloadResolvers<ContextType>;
  SetCouponHoldoutSuccess?: SetCouponHoldoutSuccessResolvers<ContextType>;
  SetOutreachSettingsPayload?: SetOutreachSettingsPayloadResolvers<ContextType>;
  SetOutreachSettingsSuccess?: SetOutreachSettingsSuccessResolvers<ContextType>;
  SetTraitRulesPayload?: SetTraitRulesPayloadResolvers<ContextType>;
  SetTraitRulesSuccess?: SetTraitRulesSuccessResolvers<ContextType>;
  ShareAttribution?: ShareAttributionResolvers<ContextType>;
  ShareLink?: ShareLinkResolvers<ContextType>;
  ShareLinkConnection?: ShareLinkConnectionResolvers<ContextType>;
  ShareLinkEdge?: ShareLinkEdgeResolvers<ContextType>;
  StartCardExperimentPayload?: StartCardExperimentPayloadResolvers<ContextType>;
  StartCardExperimentSuccess?: StartCardExperimentSuccessResolvers<ContextType>;
  StartVisitPayload?: StartVisitPayloadResolvers<ContextType>;
  StartVisitSuccess?: StartVisitSuccessResolvers<ContextType>;
  StopCardExperimentPayload?: StopCardExperimentPayloadResolvers<ContextType>;
  StopCardExperimentSuccess?: StopCardExperimentSuccessResolvers<ContextType>;
  TagEvidence?: TagEvidenceResolvers<ContextType>;
  TagLeadPayload?: TagLeadPayloadResolvers<ContextType>;
  TagLeadSuccess?: TagLeadSuccessResolvers<ContextType>;
  TrackBehaviorPayload?: TrackBehaviorPayloadResolvers<ContextType>;
  TrackBehaviorSuccess?: TrackBehaviorSuccessResolvers<ContextType>;
  TrainIntentModelPayload?: TrainIntentModelPayloadResolvers<ContextType>;
  TrainIntentModelSuccess?: TrainIntentModelSuccessResolvers<ContextType>;
  TraitRule?: TraitRuleResolvers<ContextType>;
  UntagLeadPayload?: UntagLeadPayloadResolvers<ContextType>;
  UntagLeadSuccess?: UntagLeadSuccessResolvers<ContextType>;
  UpdateCardPayload?: UpdateCardPayloadResolvers<ContextType>;
  UpdateCardSuccess?: UpdateCardSuccessResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VariantMeasure?: VariantMeasureResolvers<ContextType>;
  VideoModule?: VideoModuleResolvers<ContextType>;
  ViewSession?: ViewSessionResolvers<ContextType>;
  ViewSessionConnection?: ViewSessionConnectionResolvers<ContextType>;
  ViewSessionEdge?: ViewSessionEdgeResolvers<ContextType>;
  Visitor?: VisitorResolvers<ContextType>;
};

