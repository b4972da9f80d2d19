import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AdjustmentRow, WithdrawalRow } from './store/withdrawals.ts';
import type { AdjustmentPage, TransactionPage, WithdrawalPage } from './loaders/money.ts';
import type { SeenAgent, AgentPage, TeamPage, TeamMember as Member } from './loaders/agents.ts';
import type { AgentEventRow } from './store/agents.ts';
import type { AlreadyAgent } from './resolvers/AlreadyAgentError.ts';
import type { BalanceRow, EntryRow, TransactionRow } from './store/ledger.ts';
import type { CommissionRow } from './store/commissions.ts';
import type { CommissionPage, OrderKey } from './loaders/commissions.ts';
import type { SeenStep } from './resolvers/Commission.ts';
import type { SeenReport, SeenLine } from './resolvers/Ledger.ts';
import type { MerchantKey } from './resolvers/Merchant.ts';
import type { PlanRow, ProgramRow } from './store/programs.ts';
import type { SeenSimulation, SeenOutcome } from './resolvers/Plan.ts';
import type { MonthStatement } from './actions/state-month.ts';
import type { DistributionContext } from './loaders.ts';
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

/** A correction by two people's word, of at most 100,000 minor units (人工调账). The merchant's people and the platform. */
export type Adjustment = {
  __typename?: 'Adjustment';
  /** Whose. */
  agent: Maybe<Agent>;
  /** How much. */
  amount: Money;
  /** Whether it was approved; null while it is not decided. */
  approved: Maybe<Scalars['Boolean']['output']>;
  /** When it was decided. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Opaque, `adj_…`. */
  id: Scalars['ID']['output'];
  /** What it does. */
  kind: AdjustmentKind;
  /** When it was proposed. */
  proposedAt: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** A page of adjustments. */
export type AdjustmentConnection = {
  __typename?: 'AdjustmentConnection';
  /** The items, each with its cursor. */
  edges: Array<AdjustmentEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An adjustment in a list. */
export type AdjustmentEdge = {
  __typename?: 'AdjustmentEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The adjustment. */
  node: Adjustment;
};

/** What an adjustment does. */
export type AdjustmentKind =
  /** Gives. */
  | 'CREDIT'
  /** Takes. */
  | 'DEBIT'
  /** Gives up what is owed. */
  | 'WRITE_OFF';

/** What mutations of adjustments answer. */
export type AdjustmentPayload = AdjustmentSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** The correction as it is now. */
export type AdjustmentSuccess = {
  __typename?: 'AdjustmentSuccess';
  /** The correction. */
  adjustment: Adjustment;
};

/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type Agent = {
  __typename?: 'Agent';
  /** What it has. The agent and whoever may read commissions at the merchant; null for others. */
  balance: Maybe<Balance>;
  /** What it earned, newest first. The agent and whoever may read commissions at the merchant; null for others. */
  commissions: Maybe<CommissionConnection>;
  /** What others of the program call the agent, 1 to 40 characters. Not for partner apps, which get null. */
  displayName: Maybe<Scalars['String']['output']>;
  /** What happened to it, newest first, at most 100. The agent and the merchant's people; null for others. */
  history: Maybe<Array<AgentEvent>>;
  /** Opaque, `agt_…`. */
  id: Scalars['ID']['output'];
  /** Whether it was verified who this is (实名). The agent and the merchant's people; null for others. */
  identityVerified: Maybe<Scalars['Boolean']['output']>;
  /** Whether the viewer is this agent. */
  isMe: Scalars['Boolean']['output'];
  /** When the agent joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** Every movement of its money, newest first. The agent and whoever may read commissions at the merchant; null for others. */
  ledger: Maybe<LedgerTransactionConnection>;
  /** How many orders it sold that were paid. The agent, those above it who may see it in their team, and the merchant's people. */
  ordersSold: Maybe<Scalars['Int']['output']>;
  /** Where its money goes, all but the last four characters hidden. The agent; null for others. */
  payoutAccount: Maybe<Scalars['String']['output']>;
  /** Which program. */
  program: Program;
  /** What it lacks to become a BOSS. The agent, its sponsor and the merchant's people; null for others. */
  promotion: Maybe<PromotionProgress>;
  /** Whether it was verified and counts for its sponsor. */
  qualified: Scalars['Boolean']['output'];
  /** The rank. */
  rank: AgentRank;
  /** Whom the agent recruited directly, newest first. The agent and the merchant's people; null for others. */
  recruits: Maybe<AgentConnection>;
  /** Who recruited the agent; never changes; null for a root. Apps see the id only. */
  sponsor: Maybe<Agent>;
  /** A month's movements, summed. The agent and whoever may read commissions at the merchant; null for others. */
  statement: Maybe<Statement>;
  /** The standing. */
  status: AgentStatus;
  /**
   * Those below, newest first. The agent sees whom it recruited, and as a BOSS whom they recruited; the merchant's people see
   * both; null for others.
   */
  team: Maybe<TeamConnection>;
  /** How many stand below and what they sold together. As `team`; null for others. */
  teamSummary: Maybe<TeamSummary>;
  /** What it took out, newest first. The agent, the merchant's people and the platform; null for others. */
  withdrawals: Maybe<WithdrawalConnection>;
};


/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type AgentCommissionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<CommissionStatus>;
};


/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type AgentLedgerArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type AgentRecruitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type AgentStatementArgs = {
  month: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type AgentTeamArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type AgentWithdrawalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Who an agent is. */
export type AgentAt = {
  __typename?: 'AgentAt';
  /** Its standing. */
  status: AgentStatus;
  /** The agent's user. */
  userId: Scalars['ID']['output'];
};

/** A page of agents. */
export type AgentConnection = {
  __typename?: 'AgentConnection';
  /** The items, each with its cursor. */
  edges: Array<AgentEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** An agent in a list. */
export type AgentEdge = {
  __typename?: 'AgentEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The agent. */
  node: Agent;
};

/** A step of an agent's history. */
export type AgentEvent = {
  __typename?: 'AgentEvent';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What happened. */
  kind: AgentEventKind;
  /** Why, in the words of whoever did it. */
  reason: Scalars['String']['output'];
  /** Where in the history of programs: of two that concern the same agent, the later has the greater. */
  seq: Scalars['MinorUnits']['output'];
};

/** What happened to an agent. */
export type AgentEventKind =
  /** It joined. */
  | 'JOINED'
  /** It became a BOSS. */
  | 'PROMOTED'
  /** It was verified. */
  | 'QUALIFIED'
  /** It is no BOSS any more. */
  | 'RANK_REVOKED'
  /** It may sell again. */
  | 'REINSTATED'
  /** It is out. */
  | 'REMOVED'
  /** It may not sell for now. */
  | 'SUSPENDED';

/** Whom something is done to, and why. */
export type AgentMoveInput = {
  /** The agent's id. */
  agentId: Scalars['ID']['input'];
  /** Why, at most 500 characters; the agent reads it. */
  reason?: Scalars['String']['input'];
};

/** What mutations of agents answer. */
export type AgentPayload = AgentSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** An agent's rank (身份): these two and no other. */
export type AgentRank =
  /** 代理 */
  | 'AGENT'
  /** 老板: has recruited two qualified agents */
  | 'BOSS';

/** A user's standing in a merchant's program. */
export type AgentStanding = {
  __typename?: 'AgentStanding';
  /** The agent's id. */
  agentId: Scalars['ID']['output'];
  /** The standing. */
  status: AgentStatus;
};

/** An agent's standing. */
export type AgentStatus =
  /** May share and earn. */
  | 'ACTIVE'
  /** Out, for good. */
  | 'REMOVED'
  /** For now may not. */
  | 'SUSPENDED';

/** The agent as it is now. */
export type AgentSuccess = {
  __typename?: 'AgentSuccess';
  /** The agent. */
  agent: Agent;
};

/** The viewer is an agent of this program already. */
export type AlreadyAgentError = UserError & {
  __typename?: 'AlreadyAgentError';
  /** The agent the viewer is. */
  agent: Agent;
  /** The reason, for programs. */
  code: ErrorCode;
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** Empty. */
  path: Array<Scalars['String']['output']>;
};

/** An order that is about to be placed. */
export type AttributionInput = {
  /** The agent of the link it is placed by. */
  agentId?: InputMaybe<Scalars['ID']['input']>;
  /** The buyer's membership tier. */
  buyerTier?: InputMaybe<Scalars['String']['input']>;
  /** Who buys. */
  buyerUserId: Scalars['ID']['input'];
  /** What is bought. */
  listingIds: Array<Scalars['ID']['input']>;
  /** Who sells. */
  merchantId: Scalars['ID']['input'];
  /** The order's id. */
  orderId: Scalars['ID']['input'];
  /** The visitor that the buyer says it is. */
  visitorId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whose an order is. */
export type AttributionSnapshot = {
  __typename?: 'AttributionSnapshot';
  /** The selling agent; null for nobody. */
  agentId: Maybe<Scalars['ID']['output']>;
  /** Who is above it, the nearest first. */
  uplineAgentIds: Array<Scalars['ID']['output']>;
};

/** What an agent has, and where (余额). Kept with every entry of the ledger: it is their sum at all times. */
export type Balance = {
  __typename?: 'Balance';
  /** Can be taken out; below zero when what was taken out came back to the buyer. */
  available: Money;
  /** Owed: what `available` is below zero. */
  debt: Money;
  /** Taken out. */
  paidOut: Money;
  /** Earned, and waiting for the time for returns to end. */
  pending: Money;
  /** On its way out. */
  reserved: Money;
  /** Withheld as tax. */
  withheld: Money;
};

/** Whose a sale is. */
export type BindMode =
  /** The agent's by whose link the order is placed, and nobody's without one. */
  | 'LAST_TOUCH'
  /** Without a link, still that of the agent by whose link the customer bought before, for `bindDays`. */
  | 'LOCKED';

/** What an agent earns of one line of an order (佣金). The agent and whoever may read commissions at the merchant. */
export type Commission = {
  __typename?: 'Commission';
  /** When it was earned. */
  accruedAt: Scalars['DateTime']['output'];
  /** Whose. */
  agent: Maybe<Agent>;
  /** What was paid for the line's goods: after coupons and points, without freight. */
  base: Money;
  /** 0: who sold it; 1: the sponsor; 2: the sponsor's sponsor. */
  depth: Scalars['Int']['output'];
  /** Why it is what it is. */
  explanation: CommissionExplanation;
  /** The base's share, rounded toward zero. */
  gross: Money;
  /** Why it is held. */
  holdReason: Maybe<Scalars['String']['output']>;
  /** Opaque, `com_…`. */
  id: Scalars['ID']['output'];
  /** Of which line. */
  line: OrderLine;
  /** What is left. */
  net: Money;
  /** Of which order. */
  order: Order;
  /** Of the base, in basis points (1/10000), as the plan said when the order was placed. */
  rateBps: Scalars['Int']['output'];
  /** What was taken back, as goods were refunded. */
  reversed: Money;
  /** When it became available; null while it is not. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** From when it can be settled; null while the goods are on their way, or something is asked for them. */
  settlesAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: CommissionStatus;
};

/** What happened to a commission. */
export type CommissionChange =
  /** It was earned. */
  | 'ACCRUED'
  /** It waits for a decision. */
  | 'HELD'
  /** It waits no longer. */
  | 'RELEASED'
  /** Some of it was taken back. */
  | 'REVERSED'
  /** It can be taken out. */
  | 'SETTLED';

/** A page of commissions. */
export type CommissionConnection = {
  __typename?: 'CommissionConnection';
  /** The items, each with its cursor. */
  edges: Array<CommissionEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A decision about a commission. */
export type CommissionDecisionInput = {
  /** The commission's id. */
  commissionId: Scalars['ID']['input'];
  /** Why, 1 to 500 characters; the agent reads it. */
  reason: Scalars['String']['input'];
};

/** A commission in a list. */
export type CommissionEdge = {
  __typename?: 'CommissionEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The commission. */
  node: Commission;
};

/** Why something is paid or is not (佣金说明). */
export type CommissionExplanation = {
  __typename?: 'CommissionExplanation';
  /** How the amount comes about, such as floor(18900 × 1000 / 10000) = 1890. */
  formula: Scalars['String']['output'];
  /** Whether it was decided later, from history, because distribution was away when the order was placed. */
  late: Scalars['Boolean']['output'];
  /** The plan in force when the order was placed. */
  plan: Plan;
  /** How many qualified recruits the agent had then. */
  qualifiedRecruits: Maybe<Scalars['Int']['output']>;
  /** The agent's rank when the order was placed; null when nobody stood there. */
  rank: Maybe<AgentRank>;
  /** The first reason that applied. */
  reason: CommissionReason;
  /** The rank that the plan asks for. */
  requiredRank: AgentRank;
  /** Where in the history of programs the order was placed. */
  snapshotSeq: Scalars['MinorUnits']['output'];
  /** The agent's standing when the order was placed. */
  status: Maybe<AgentStatus>;
  /** Every step, oldest first. */
  steps: Array<CommissionStep>;
  /** In English, with the numbers. */
  text: Scalars['String']['output'];
  /** In Chinese (中文), with the numbers. */
  textZh: Scalars['String']['output'];
};

/** What decisions about commissions answer. */
export type CommissionPayload = CommissionSuccess | ConflictError | ForbiddenError | InvalidInputError | NotFoundError;

/** Why somebody is paid of a line or is not: the first that applies. */
export type CommissionReason =
  /** The share comes to less than the smallest unit. */
  | 'AMOUNT_ZERO'
  /** Who would be paid bought it. */
  | 'BUYER_IS_PAYEE'
  /** The agent is paid at another depth already. */
  | 'DUPLICATE_PAYEE'
  /** Paid. */
  | 'ELIGIBLE'
  /** These goods pay no commission. */
  | 'LINE_NOT_COMMISSIONABLE'
  /** The agent was not active. */
  | 'NOT_ACTIVE'
  /** Nobody sold it. */
  | 'NO_SELLER'
  /** Nobody stands at this depth. */
  | 'NO_SPONSOR'
  /** The agent's rank was too low. */
  | 'RANK_TOO_LOW'
  /** The plan pays nothing at this depth. */
  | 'RATE_ZERO'
  /** The buyer looks like one of those who are paid: held for somebody to decide. */
  | 'RISK_HOLD'
  /** Who sold it bought it: nobody is paid. */
  | 'SELF_PURCHASE';

/** Where a commission stands. */
export type CommissionStatus =
  /** Can be taken out. */
  | 'AVAILABLE'
  /** Waits for somebody's decision. */
  | 'HELD'
  /** Nobody is paid: it only says why. */
  | 'NONE'
  /** Waits for the time for returns to end. */
  | 'PENDING'
  /** Has come to nothing. */
  | 'REVERSED';

/** A step of a commission. */
export type CommissionStep = {
  __typename?: 'CommissionStep';
  /** How much moved. */
  amount: Money;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What. */
  change: CommissionChange;
  /** A refund's id, or somebody's words. */
  note: Scalars['String']['output'];
  /** The ledger's transaction; null when no money moved. */
  transactionId: Maybe<Scalars['ID']['output']>;
};

/** The commission as it is now. */
export type CommissionSuccess = {
  __typename?: 'CommissionSuccess';
  /** The commission. */
  commission: Commission;
};

/** Who was looked at for a line of an order, and what came of it: every depth, zero results included. */
export type CommissionTrailEntry = {
  __typename?: 'CommissionTrailEntry';
  /** Who stood there; null for nobody, or somebody whom the viewer may not see. */
  agent: Maybe<Agent>;
  /** What came of it, in money; zero when nothing did. */
  amount: Money;
  /** 0 to 2. */
  depth: Scalars['Int']['output'];
  /** Why. */
  explanation: CommissionExplanation;
  /** Of which line. */
  line: OrderLine;
  /** What of it was taken back. */
  reversed: Money;
};

/** What should be looked at. */
export type ComplianceCode =
  /** Over half of the buyers are agents. */
  | 'AGENT_BUYERS'
  /** Over 30 % of the commission comes of agents' own purchases. */
  | 'COMMISSION_FROM_AGENTS'
  /** Over 70 % of the qualified agents have sold nothing. */
  | 'RECRUITS_WITHOUT_SALE';

/** A threshold that was passed. */
export type ComplianceFinding = {
  __typename?: 'ComplianceFinding';
  /** Which. */
  code: ComplianceCode;
  /** What it should not be over, in basis points. */
  thresholdBps: Scalars['Int']['output'];
  /** What it is, in basis points. */
  valueBps: Scalars['Int']['output'];
};

/** What a program's health is read off. Our own signs to look closer; no law draws these lines. */
export type ComplianceReport = {
  __typename?: 'ComplianceReport';
  /** How many of the buyers are agents, in basis points; null of nobody. */
  agentBuyerBps: Maybe<Scalars['Int']['output']>;
  /** Who bought them. */
  buyers: Scalars['Int']['output'];
  /** What was earned and not taken back. */
  commission: Money;
  /** Over how many days. */
  days: Scalars['Int']['output'];
  /** What is over a threshold, from ten buyers or agents on. */
  findings: Array<ComplianceFinding>;
  /** How much of it comes of agents' own purchases, in basis points; null of nothing. */
  fromAgentsBps: Maybe<Scalars['Int']['output']>;
  /** Paid orders that an agent brought. */
  orders: Scalars['Int']['output'];
  /** How many agents are qualified. */
  qualifiedAgents: Scalars['Int']['output'];
  /** How many of them have sold nothing yet, in basis points; null of nobody. */
  withoutSaleBps: Maybe<Scalars['Int']['output']>;
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

/** A program to create. */
export type CreateProgramInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose program. */
  merchantId: Scalars['ID']['input'];
  /** 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** How it pays; never chosen silently. */
  preset: PlanPreset;
  /** Whether a person may join without a sponsor. */
  rootsAllowed?: Scalars['Boolean']['input'];
};

/** What createProgram answers. */
export type CreateProgramPayload = ConflictError | CreateProgramSuccess | ForbiddenError | InvalidInputError | NotFoundError;

/** The program stands. */
export type CreateProgramSuccess = {
  __typename?: 'CreateProgramSuccess';
  /** The program. */
  program: Program;
};

/** A decision about a correction. */
export type DecideAdjustmentInput = {
  /** The adjustment's id. */
  adjustmentId: Scalars['ID']['input'];
  /** Whether it is approved. */
  approve: Scalars['Boolean']['input'];
};

/** A plan to keep: a preset, or another. */
export type DraftPlanInput = {
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Another plan. */
  plan?: InputMaybe<PlanInput>;
  /** A preset; `plan` is not looked at then. */
  preset?: InputMaybe<PlanPreset>;
  /** Whose. */
  programId: Scalars['ID']['input'];
};

/** What draftPlan answers. */
export type DraftPlanPayload = ConflictError | DraftPlanSuccess | ForbiddenError | InvalidInputError | NotFoundError | PlanRefusedError;

/** The plan is kept. */
export type DraftPlanSuccess = {
  __typename?: 'DraftPlanSuccess';
  /** The plan. */
  plan: Plan;
};

/** Why a mutation was refused. Codes are closed lists; new ones are announced in the changelog. */
export type ErrorCode =
  /** The viewer is an agent of this program already. */
  | 'ALREADY_AGENT'
  /** The agent is qualified already. */
  | 'ALREADY_QUALIFIED'
  /** Less is available, or less is owed. */
  | 'BALANCE_TOO_LOW'
  /** A code is sent once a minute and ten times a day. */
  | 'CODE_TOO_SOON'
  /** Not the code that was sent, too old, or guessed at too often. */
  | 'CODE_WRONG'
  /** The viewer may see the object but not do this with it. */
  | 'FORBIDDEN'
  /** The idempotency key was used before with another body. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Name and number are not one person's. */
  | 'IDENTITY_REJECTED'
  /** The identity must be verified first. */
  | 'IDENTITY_REQUIRED'
  /** The person is another agent of the program. */
  | 'IDENTITY_TAKEN'
  /** An argument is malformed or outside its limits; `path` names it. */
  | 'INVALID_INPUT'
  /** The object does not exist, or the viewer may not know that it does. */
  | 'NOT_FOUND'
  /** The merchant has no program to join. */
  | 'NO_PROGRAM'
  /** It must be said first where the money shall go. */
  | 'PAYOUT_ACCOUNT_REQUIRED'
  /** The telephone has qualified another agent of the program. */
  | 'PHONE_TAKEN'
  /** The plan breaks a rule; the findings say which. */
  | 'PLAN_REFUSED'
  /** The merchant has a program already. */
  | 'PROGRAM_EXISTS'
  /** This provider is not offered here. */
  | 'PROVIDER_UNKNOWN'
  /** Somebody else must decide this. */
  | 'SAME_PERSON'
  /** The plan must be simulated first; a simulation is fresh for 24 hours. */
  | 'SIMULATION_REQUIRED'
  /** The program takes no agents without a sponsor, and the link names none that is active. */
  | 'SPONSOR_REQUIRED'
  /** Whoever is paid must be 18. */
  | 'UNDER_AGE'
  /** It is in a state in which this is not possible; the message names the state. */
  | 'WRONG_STATE';

/** Goods that pay no commission. */
export type ExcludeListingInput = {
  /** Whether it pays none; false: it pays again. */
  excluded?: Scalars['Boolean']['input'];
  /** The listing's id. */
  listingId: Scalars['ID']['input'];
  /** Whose. */
  programId: Scalars['ID']['input'];
};

/** How grave a finding is. */
export type FindingSeverity =
  /** Such a plan is not kept. */
  | 'ERROR'
  /** Said, and kept. */
  | 'WARNING';

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

/** A row of who recruited whom. Ids only. */
export type GenealogyRow = {
  __typename?: 'GenealogyRow';
  /** The agent. */
  agentId: Scalars['ID']['output'];
  /** When it joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** Whether it is qualified. */
  qualified: Scalars['Boolean']['output'];
  /** The rank. */
  rank: AgentRank;
  /** Who recruited it; null for a root. */
  sponsorId: Maybe<Scalars['ID']['output']>;
  /** The standing. */
  status: AgentStatus;
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

/** Where to join. */
export type JoinAsAgentInput = {
  /** What others of the program will call the agent, 1 to 40 characters. */
  displayName: Scalars['String']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** Whose program. */
  merchantId: Scalars['ID']['input'];
  /** The token of the link the person came by. An unknown one, one of another merchant, or one whose agent is not active counts as none. */
  shareToken?: InputMaybe<Scalars['String']['input']>;
};

/** What joinAsAgent answers. */
export type JoinAsAgentPayload = AlreadyAgentError | ConflictError | InvalidInputError | JoinAsAgentSuccess | NotFoundError;

/** The viewer is an agent. */
export type JoinAsAgentSuccess = {
  __typename?: 'JoinAsAgentSuccess';
  /** The agent the viewer is now. */
  agent: Agent;
};

/** An account of the ledger. */
export type LedgerAccount =
  /** The agent's, available. */
  | 'AVAILABLE'
  /** The merchant's loss of debts given up. */
  | 'BAD_DEBT'
  /** The merchant's expense. */
  | 'COMMISSION_EXPENSE'
  /** Outside: paid. */
  | 'EXTERNAL'
  /** The agent's, not settled. */
  | 'PENDING'
  /** The agent's, on its way out. */
  | 'RESERVED'
  /** Withheld as tax. */
  | 'WITHHOLDING_TAX';

/** A part of a movement. */
export type LedgerEntry = {
  __typename?: 'LedgerEntry';
  /** Which account. */
  account: LedgerAccount;
  /** How much came to it, below zero how much left it. */
  amount: Money;
  /** Opaque, `len_…`: `ledgerProof` proves it. */
  id: Scalars['ID']['output'];
};

/** Lines of a ledger. */
export type LedgerExportPage = {
  __typename?: 'LedgerExportPage';
  /** JSON arrays, each a line; their first part says what they are. */
  lines: Array<Scalars['String']['output']>;
  /** Give it as `after` for the next page; null behind the last. */
  next: Maybe<Scalars['Int']['output']>;
};

/**
 * That an entry stands in its program's ledger (默克尔证明). `hash` is the SHA-256 of `previousHash`, a line feed and `transaction`;
 * leaves of the day's tree are hashed behind a byte 0, nodes behind a byte 1 (RFC 6962). `npm run verify-ledger` checks it.
 */
export type LedgerProof = {
  __typename?: 'LedgerProof';
  /** The day whose root it stands under, in the program's time zone; null until that day is over. */
  day: Maybe<Scalars['String']['output']>;
  /** The entry. */
  entryId: Scalars['ID']['output'];
  /** Its hash. */
  hash: Scalars['String']['output'];
  /** The way from the hash to the root. */
  path: Array<ProofStep>;
  /** Its place in the chain, from 1. */
  position: Scalars['Int']['output'];
  /** The hash before it; 64 zeros before the first. */
  previousHash: Scalars['String']['output'];
  /** The program whose ledger it is. */
  programId: Scalars['ID']['output'];
  /** The day's root. */
  root: Maybe<Scalars['String']['output']>;
  /** What the transaction says; the entry is in it. */
  transaction: Scalars['String']['output'];
};

/**
 * A movement of money of one agent: entries that sum to zero, never changed (账本). The agent and whoever may read commissions at
 * the merchant.
 */
export type LedgerTransaction = {
  __typename?: 'LedgerTransaction';
  /** The commission; null for others. */
  commission: Maybe<Commission>;
  /** Its parts. */
  entries: Array<LedgerEntry>;
  /** Opaque, `ltx_…`. */
  id: Scalars['ID']['output'];
  /** What for. */
  kind: LedgerTransactionKind;
  /** When. */
  occurredAt: Scalars['DateTime']['output'];
  /** The withdrawal's id; null for others. */
  withdrawalId: Maybe<Scalars['ID']['output']>;
};

/** A page of movements. */
export type LedgerTransactionConnection = {
  __typename?: 'LedgerTransactionConnection';
  /** The items, each with its cursor. */
  edges: Array<LedgerTransactionEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A movement in a list. */
export type LedgerTransactionEdge = {
  __typename?: 'LedgerTransactionEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The movement. */
  node: LedgerTransaction;
};

/** What a movement of money is for. */
export type LedgerTransactionKind =
  /** A commission was earned. */
  | 'ACCRUE'
  /** A correction by two people's word. */
  | 'ADJUST'
  /** A withdrawal was paid. */
  | 'PAY_OUT'
  /** A withdrawal came to nothing. */
  | 'RELEASE'
  /** A withdrawal was asked for. */
  | 'RESERVE'
  /** A commission was taken back. */
  | 'REVERSE'
  /** A commission became available. */
  | 'SETTLE'
  /** A debt was given up by two people's word. */
  | 'WRITE_OFF';

/** A business that sells to consumers. The catalog owns it. */
export type Merchant = {
  __typename?: 'Merchant';
  /** Opaque, `mer_…`. */
  id: Scalars['ID']['output'];
  /** The merchant's distribution program; null when it has none. Public. */
  program: Maybe<Program>;
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
  /** Decides whose an order is, once. For subgraphs with a service token only. */
  _snapshotAttribution: Maybe<AttributionSnapshot>;
  /** Has a withdrawal of somebody else's paid. MERCHANT_OWNER, MERCHANT_FINANCE. */
  approveWithdrawal: WithdrawalPayload;
  /** Takes a request back that nobody has decided. The agent. */
  cancelWithdrawal: WithdrawalPayload;
  /** Creates a merchant's program. Role: MERCHANT_OWNER. */
  createProgram: CreateProgramPayload;
  /** Decides a correction that somebody else proposed. MERCHANT_OWNER, MERCHANT_FINANCE. */
  decideAdjustment: AdjustmentPayload;
  /** Keeps a plan as the program's next version. MERCHANT_OWNER. */
  draftPlan: DraftPlanPayload;
  /** Has goods pay no commission, or again, of orders placed from here on. MERCHANT_OWNER. */
  excludeListing: ProgramPayload;
  /** Keeps a commission from being settled until somebody decides. MERCHANT_OWNER, MERCHANT_FINANCE. */
  holdCommission: CommissionPayload;
  /** Makes the viewer an agent: free, with nothing bought. By the share token, its active agent becomes the sponsor, for good. */
  joinAsAgent: JoinAsAgentPayload;
  /** Proposes a correction that somebody else approves. MERCHANT_OWNER, MERCHANT_FINANCE. */
  proposeAdjustment: AdjustmentPayload;
  /** Has orders placed from here on paid by a plan that was simulated in the last 24 hours. MERCHANT_OWNER. */
  publishPlan: PlanPayload;
  /** Takes a suspended agent in again. MERCHANT_OWNER. */
  reinstateAgent: AgentPayload;
  /** Turns a withdrawal down. MERCHANT_OWNER, MERCHANT_FINANCE. */
  rejectWithdrawal: WithdrawalPayload;
  /** Lets a commission that is held be settled when it is due. MERCHANT_OWNER, MERCHANT_FINANCE. */
  releaseCommission: CommissionPayload;
  /** Removes an agent for good. MERCHANT_OWNER; agents themselves, as VOLUNTARY. */
  removeAgent: AgentPayload;
  /** Takes available money out: it is reserved at once. The agent. */
  requestWithdrawal: WithdrawalPayload;
  /** Takes back all of a commission that is held. MERCHANT_OWNER, MERCHANT_FINANCE. */
  reverseCommission: CommissionPayload;
  /** Takes a BOSS its rank, for orders from here on. MERCHANT_OWNER. */
  revokeRank: AgentPayload;
  /** Sends the viewer, who is an agent, a code by which it qualifies (短信验证码). Once a minute, ten times a day. */
  sendVerificationCode: SendVerificationCodePayload;
  /** Says where the viewer's money goes. */
  setPayoutAccount: SetPayoutAccountPayload;
  /** Changes how a program binds customers and pays out. MERCHANT_OWNER. */
  setProgramTerms: ProgramPayload;
  /** Pays the merchant's own last days by a plan, as it would have been; nothing is paid. MERCHANT_OWNER. */
  simulatePlan: PlanPayload;
  /** Takes an agent out for a while. MERCHANT_OWNER. */
  suspendAgent: AgentPayload;
  /** Qualifies the viewer by the code it was sent; it counts for its sponsor in the same moment. Nothing has to have been bought. */
  verifyAgent: VerifyAgentPayload;
  /** Has the viewer known by name and of age (实名认证), before money can be taken out. Neither name nor number is kept. */
  verifyIdentity: VerifyIdentityPayload;
};


export type Mutation_SnapshotAttributionArgs = {
  input: AttributionInput;
};


export type MutationApproveWithdrawalArgs = {
  input: WithdrawalDecisionInput;
};


export type MutationCancelWithdrawalArgs = {
  input: WithdrawalDecisionInput;
};


export type MutationCreateProgramArgs = {
  input: CreateProgramInput;
};


export type MutationDecideAdjustmentArgs = {
  input: DecideAdjustmentInput;
};


export type MutationDraftPlanArgs = {
  input: DraftPlanInput;
};


export type MutationExcludeListingArgs = {
  input: ExcludeListingInput;
};


export type MutationHoldCommissionArgs = {
  input: CommissionDecisionInput;
};


export type MutationJoinAsAgentArgs = {
  input: JoinAsAgentInput;
};


export type MutationProposeAdjustmentArgs = {
  input: ProposeAdjustmentInput;
};


export type MutationPublishPlanArgs = {
  input: PublishPlanInput;
};


export type MutationReinstateAgentArgs = {
  input: AgentMoveInput;
};


export type MutationRejectWithdrawalArgs = {
  input: WithdrawalDecisionInput;
};


export type MutationReleaseCommissionArgs = {
  input: CommissionDecisionInput;
};


export type MutationRemoveAgentArgs = {
  input: RemoveAgentInput;
};


export type MutationRequestWithdrawalArgs = {
  input: RequestWithdrawalInput;
};


export type MutationReverseCommissionArgs = {
  input: CommissionDecisionInput;
};


export type MutationRevokeRankArgs = {
  input: AgentMoveInput;
};


export type MutationSendVerificationCodeArgs = {
  input: SendVerificationCodeInput;
};


export type MutationSetPayoutAccountArgs = {
  input: SetPayoutAccountInput;
};


export type MutationSetProgramTermsArgs = {
  input: SetProgramTermsInput;
};


export type MutationSimulatePlanArgs = {
  input: SimulatePlanInput;
};


export type MutationSuspendAgentArgs = {
  input: AgentMoveInput;
};


export type MutationVerifyAgentArgs = {
  input: VerifyAgentInput;
};


export type MutationVerifyIdentityArgs = {
  input: VerifyIdentityInput;
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

/** A purchase. The order subgraph owns it. */
export type Order = {
  __typename?: 'Order';
  /**
   * Who is paid of it and who is not, for every line and depth, and why (佣金轨迹). Whoever may read commissions at the merchant
   * sees all; an agent what concerns it; empty for others, and before the order is paid.
   */
  commissionTrail: Array<CommissionTrailEntry>;
  /** Opaque, `ord_…`. */
  id: Scalars['ID']['output'];
};

/** A line of a purchase. The order subgraph owns it. */
export type OrderLine = {
  __typename?: 'OrderLine';
  /** Opaque, `orl_…`. */
  id: Scalars['ID']['output'];
};

/** Where a page of a list begins and whether there is more (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the page's last item; null on an empty page. Give it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether items follow behind `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** What a program pays, as one version that never changes (方案版本). Published ones are public. */
export type Plan = {
  __typename?: 'Plan';
  /** What the rules have to say of it. */
  findings: Array<PlanFinding>;
  /** Opaque, `pln_…`. */
  id: Scalars['ID']['output'];
  /** Whether orders placed now are paid by it. */
  inForce: Scalars['Boolean']['output'];
  /** The most that all payees of a line have of its base together, in basis points (1/10000). */
  maxPayoutBps: Scalars['Int']['output'];
  /** What buyers of membership tiers bring instead. */
  modifiers: Array<PlanModifier>;
  /** The preset it was made of; null for another. */
  preset: Maybe<PlanPreset>;
  /** How many qualified recruits make a BOSS. */
  promotionThreshold: Scalars['Int']['output'];
  /** When it was published; null for drafts. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many days after its arrival a line's commissions wait. */
  returnWindowDays: Scalars['Int']['output'];
  /** The last simulation. The merchant's people; null for others, and while there is none. */
  simulation: Maybe<PlanSimulation>;
  /** What it says, in English. */
  text: Scalars['String']['output'];
  /** What it says, in Chinese (中文). */
  textZh: Scalars['String']['output'];
  /** Who is paid: depth 0 is who sells, 1 its sponsor, 2 the sponsor's sponsor; at most two of them. */
  tiers: Array<PlanTier>;
  /** 1 for the first of its program. */
  version: Scalars['Int']['output'];
};

/** What a rule says of a plan. */
export type PlanFinding = {
  __typename?: 'PlanFinding';
  /** Which. */
  code: PlanFindingCode;
  /** In English. */
  message: Scalars['String']['output'];
  /** In Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** How grave. */
  severity: FindingSeverity;
};

/** A rule that a plan breaks; its number stands first. */
export type PlanFindingCode =
  /** A depth beyond 2. */
  | 'K3_DEPTH_BEYOND_TWO'
  /** More than two depths are paid. */
  | 'K3_MORE_THAN_TWO_PAYEES'
  /** A depth is named twice. */
  | 'K4_DEPTH_TWICE'
  /** Commissions would be settled while goods can come back. */
  | 'K6_WINDOW_TOO_SHORT'
  /** The cap itself is over 30 %. */
  | 'K7_CAP_TOO_HIGH'
  /** All together would have more than the cap. */
  | 'K7_OVER_CAP'
  /** A membership tier is named twice. */
  | 'MODIFIER_TWICE'
  /** What is called a tier cannot be one. */
  | 'MODIFIER_UNKNOWN_TIER'
  /** Nobody is paid. */
  | 'PAYS_NOBODY'
  /** A rate is no number of basis points. */
  | 'RATE_OUT_OF_RANGE'
  /** Who sells earns nothing before recruiting. */
  | 'SELLER_UNPAID'
  /** A BOSS is made of 2 to 100 recruits. */
  | 'THRESHOLD_OUT_OF_RANGE';

/** A plan to be kept, or only looked at. There is no field for a fee, for pay by heads, or for a third level that is paid. */
export type PlanInput = {
  /** The most that all payees have together, in basis points, at most 3000. */
  maxPayoutBps?: Scalars['Int']['input'];
  /** What buyers of membership tiers bring instead, at most 20. */
  modifiers?: Array<PlanModifierInput>;
  /** How many qualified recruits make a BOSS, 2 to 100. */
  promotionThreshold?: Scalars['Int']['input'];
  /** How many days after its arrival a line's commissions wait, 7 to 90. */
  returnWindowDays?: Scalars['Int']['input'];
  /** Who is paid; depths that are not named are not. */
  tiers: Array<PlanTierInput>;
};

/** What depths are paid when a buyer of a membership tier buys (会员等级激励). */
export type PlanModifier = {
  __typename?: 'PlanModifier';
  /** The tier's key at the merchant. */
  tierKey: Scalars['String']['output'];
  /** Its rates. */
  tiers: Array<PlanTier>;
};

/** What a membership tier's buyers bring. */
export type PlanModifierInput = {
  /** The tier's key at the merchant. */
  tierKey: Scalars['String']['input'];
  /** Their rates. */
  tiers: Array<PlanTierInput>;
};

/** What mutations of plans answer. */
export type PlanPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | PlanSuccess;

/**
 * How a program begins to pay (方案). Each is a plan like any other: another is drafted, simulated and published. None of them is
 * said to be lawful anywhere: that is for the merchant and its counsel to judge.
 */
export type PlanPreset =
  /** Sponsor 10 %, sponsor's sponsor 5 %, both only as BOSS (链动2+1). */
  | 'ESSAY_2_PLUS_1'
  /** Seller 10 %, nobody else. */
  | 'ONE_LEVEL'
  /** Seller 10 %, sponsor 5 % as BOSS. */
  | 'RETAIL_2_PLUS_1';

/** The plan breaks a rule. */
export type PlanRefusedError = UserError & {
  __typename?: 'PlanRefusedError';
  /** The reason, for programs. */
  code: ErrorCode;
  /** Which rules. */
  findings: Array<PlanFinding>;
  /** The reason in English. */
  message: Scalars['String']['output'];
  /** The reason in Chinese (中文). */
  messageZh: Scalars['String']['output'];
  /** Where the plan stands. */
  path: Array<Scalars['String']['output']>;
};

/** What a plan would have paid of the merchant's own last days, beside what was paid (方案模拟). */
export type PlanSimulation = {
  __typename?: 'PlanSimulation';
  /** What was paid, less what was taken back. */
  actual: Money;
  /** Those for whom it would have changed most, at most 100. */
  agents: Array<SimulatedAgent>;
  /** What they came to. */
  base: Money;
  /** Lines of which more than the cap would have been paid. */
  capBreaches: Scalars['Int']['output'];
  /** Over how many days. */
  days: Scalars['Int']['output'];
  /** Opaque, `sim_…`. */
  id: Scalars['ID']['output'];
  /** Of how many order lines. */
  lines: Scalars['Int']['output'];
  /** How many would have had less. */
  losers: Scalars['Int']['output'];
  /** What would have been. */
  simulated: Money;
  /** When it was made: it is fresh for 24 hours. */
  simulatedAt: Scalars['DateTime']['output'];
  /** How many agents would have had more. */
  winners: Scalars['Int']['output'];
};

/** The plan as it is now. */
export type PlanSuccess = {
  __typename?: 'PlanSuccess';
  /** The plan. */
  plan: Plan;
};

/** What a depth is paid. */
export type PlanTier = {
  __typename?: 'PlanTier';
  /** 0 to 2. */
  depth: Scalars['Int']['output'];
  /** Of a line's base, in basis points (1/10000). */
  rateBps: Scalars['Int']['output'];
  /** The rank from which it is paid. */
  requiredRank: AgentRank;
};

/** What a depth is paid. */
export type PlanTierInput = {
  /** 0, 1 or 2. */
  depth: Scalars['Int']['input'];
  /** In basis points (1/10000). */
  rateBps: Scalars['Int']['input'];
  /** The rank from which it is paid; a membership tier's rates leave it as it is. */
  requiredRank?: AgentRank;
};

/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type Program = {
  __typename?: 'Program';
  /** Corrections, newest first. The merchant's people and the platform; null for others. */
  adjustments: Maybe<AdjustmentConnection>;
  /** How many days a customer stays an agent's where `bindMode` is LOCKED. */
  bindDays: Scalars['Int']['output'];
  /** Whose a sale is. */
  bindMode: BindMode;
  /**
   * What its agents earn, newest first; nothing that was not earned. The merchant's people and apps with `commissions:read`; null
   * for others.
   */
  commissions: Maybe<CommissionConnection>;
  /** The program's health (合规指标), counted now. The merchant's people and the platform; null for others. */
  compliance: Maybe<ComplianceReport>;
  /** What the program is and has paid, for whoever supervises it, signed. MERCHANT_OWNER and the platform; null for others. */
  complianceExport: Maybe<SignedExport>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Who recruited whom, in the order of joining (族谱导出). The merchant's people and apps with `team:read`; null for others. */
  genealogy: Maybe<Array<GenealogyRow>>;
  /** Opaque, `prg_…`. */
  id: Scalars['ID']['output'];
  /**
   * The whole ledger as lines of text, for `npm run verify-ledger`. MERCHANT_OWNER, MERCHANT_FINANCE and the platform; null for
   * others.
   */
  ledgerExport: Maybe<LedgerExportPage>;
  /** Whose program it is. */
  merchant: Merchant;
  /** The least that is taken out at once. */
  minimumWithdrawal: Money;
  /** 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** The plan in force. */
  plan: Plan;
  /** Every plan that was published, the newest first; drafts too for the merchant's people. */
  plans: Array<Plan>;
  /** What it began to pay by; `plan` is what it pays by now. */
  preset: PlanPreset;
  /** Whether a person may join without a sponsor. */
  rootsAllowed: Scalars['Boolean']['output'];
  /** How far settling has come (结算进度). The merchant's people and the platform; null for others. */
  settlement: Maybe<SettlementProgress>;
  /** In whose days returns and the ledger count, such as Asia/Shanghai. */
  timeZone: Scalars['String']['output'];
  /** What its agents take out, newest first. The merchant's people and the platform; null for others. */
  withdrawals: Maybe<WithdrawalConnection>;
  /** How tax is withheld of payouts. */
  withholding: WithholdingPolicy;
};


/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type ProgramAdjustmentsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type ProgramCommissionsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<CommissionStatus>;
};


/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type ProgramComplianceArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type ProgramComplianceExportArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type ProgramGenealogyArgs = {
  after: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type ProgramLedgerExportArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type ProgramWithdrawalsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status: InputMaybe<WithdrawalStatus>;
};

/** What mutations of programs answer. */
export type ProgramPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | ProgramSuccess;

/** The program as it is now. */
export type ProgramSuccess = {
  __typename?: 'ProgramSuccess';
  /** The program. */
  program: Program;
};

/** How far an agent is from being a BOSS. */
export type PromotionProgress = {
  __typename?: 'PromotionProgress';
  /** How many the plan in force asks for. */
  needed: Scalars['Int']['output'];
  /** When it became a BOSS; null while it has not. */
  promotedAt: Maybe<Scalars['DateTime']['output']>;
  /** How many of its recruits are qualified. */
  qualified: Scalars['Int']['output'];
};

/** On which side of a path a neighbour stands. */
export type ProofSide =
  /** Before. */
  | 'LEFT'
  /** Behind. */
  | 'RIGHT';

/** A step from a leaf to its day's root. */
export type ProofStep = {
  __typename?: 'ProofStep';
  /** The neighbour's hash, hexadecimal. */
  hash: Scalars['String']['output'];
  /** On which side the neighbour stands. */
  side: ProofSide;
};

/** A correction to be approved. */
export type ProposeAdjustmentInput = {
  /** Whose. */
  agentId: Scalars['ID']['input'];
  /** In minor units, 1 to 100000. */
  amountMinor: Scalars['MinorUnits']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** What it does. */
  kind: AdjustmentKind;
  /** Why, 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** Which plan is published. */
export type PublishPlanInput = {
  /** The plan's id. */
  planId: Scalars['ID']['input'];
};

export type Query = {
  __typename?: 'Query';
  /** Who an agent of a merchant is, or null. For subgraphs with a service token only. */
  _agentAt: Maybe<AgentAt>;
  /** A user's standing at a merchant, or null. For subgraphs with a service token only. */
  _agentStanding: Maybe<AgentStanding>;
  /** What refunding goods would take back. For subgraphs with a service token only. */
  _quoteReversals: Array<QuotedReversal>;
  /** An agent by id, or null. */
  agent: Maybe<Agent>;
  /** A commission by id, or null. */
  commission: Maybe<Commission>;
  /**
   * That an entry stands in its program's ledger; null while it is not sealed, which takes about a minute. The agent whose entry
   * it is and whoever may read commissions at the merchant.
   */
  ledgerProof: Maybe<LedgerProof>;
  /** The viewer's own agents, one per merchant at most, newest first. Empty for anonymous viewers. */
  myAgents: Array<Agent>;
  /** A plan by id, or null. Public once it is published. */
  plan: Maybe<Plan>;
  /** A program by id, or null. Public. */
  program: Maybe<Program>;
  /** What the rules have to say of a plan. Nothing is kept. Public. */
  validatePlan: Array<PlanFinding>;
  /** A withdrawal by id, or null. */
  withdrawal: Maybe<Withdrawal>;
};


export type Query_AgentAtArgs = {
  agentId: Scalars['ID']['input'];
  merchantId: Scalars['ID']['input'];
};


export type Query_AgentStandingArgs = {
  merchantId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


export type Query_QuoteReversalsArgs = {
  lines: Array<ReversalQuoteInput>;
};


export type QueryAgentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommissionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLedgerProofArgs = {
  entryId: Scalars['ID']['input'];
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryValidatePlanArgs = {
  plan: PlanInput;
};


export type QueryWithdrawalArgs = {
  id: Scalars['ID']['input'];
};

/** What refunding goods would take back of a commission. */
export type QuotedReversal = {
  __typename?: 'QuotedReversal';
  /** Whose. */
  agentId: Scalars['ID']['output'];
  /** How much. */
  amountMinor: Scalars['MinorUnits']['output'];
  /** Which. */
  commissionId: Scalars['ID']['output'];
  /** At which depth. */
  depth: Scalars['Int']['output'];
};

/** Why an agent is removed. */
export type RemovalReason =
  /** It cheated. What it waits for is held until somebody decides. */
  | 'FRAUD'
  /** It broke the rules of the house. What it earned is settled. */
  | 'POLICY'
  /** It wants to. What it earned is settled. */
  | 'VOLUNTARY';

/** Who is removed, and why. */
export type RemoveAgentInput = {
  /** The agent's id. */
  agentId: Scalars['ID']['input'];
  /** Why, at most 500 characters; the agent reads it. */
  reason?: Scalars['String']['input'];
  /** Which kind of reason. */
  removal: RemovalReason;
};

/** Money to take out. */
export type RequestWithdrawalInput = {
  /** In minor units: at least the program's minimum, at most 100000000. */
  amountMinor: Scalars['MinorUnits']['input'];
  /** 8 to 128 characters, new for each intention: the same key with the same body returns the first answer. */
  idempotencyKey: Scalars['String']['input'];
  /** At which merchant. */
  merchantId: Scalars['ID']['input'];
};

/** Goods of a line that would go back. */
export type ReversalQuoteInput = {
  /** What would be paid back for goods. */
  goodsMinor: Scalars['MinorUnits']['input'];
  /** The order line's id. */
  lineId: Scalars['ID']['input'];
};

/** To whom a code is sent. */
export type SendVerificationCodeInput = {
  /** Whose program. */
  merchantId: Scalars['ID']['input'];
  /** A mainland mobile number of 11 digits. Only a keyed hash of it is kept: it serves once in a program. */
  phone: Scalars['String']['input'];
};

/** What sendVerificationCode answers. */
export type SendVerificationCodePayload = ConflictError | InvalidInputError | NotFoundError | SendVerificationCodeSuccess;

/** A code was sent. */
export type SendVerificationCodeSuccess = {
  __typename?: 'SendVerificationCodeSuccess';
  /** Until when it holds: five minutes. */
  expiresAt: Scalars['DateTime']['output'];
  /** The code, where the sandbox sends it, which sends nothing; null elsewhere. */
  sandboxCode: Maybe<Scalars['String']['output']>;
};

/** Where money goes. */
export type SetPayoutAccountInput = {
  /** The account at the provider, 1 to 64 characters. */
  account: Scalars['String']['input'];
  /** Whose program. */
  merchantId: Scalars['ID']['input'];
  /** Who pays, such as SANDBOX. */
  provider: Scalars['String']['input'];
};

/** What setPayoutAccount answers. */
export type SetPayoutAccountPayload = ConflictError | InvalidInputError | NotFoundError | SetPayoutAccountSuccess;

/** It is known where the money goes. */
export type SetPayoutAccountSuccess = {
  __typename?: 'SetPayoutAccountSuccess';
  /** The agent. */
  agent: Agent;
};

/** How a program binds customers and pays out; what is not named stays. */
export type SetProgramTermsInput = {
  /** 1 to 365. */
  bindDays?: InputMaybe<Scalars['Int']['input']>;
  /** Whose a sale is. */
  bindMode?: InputMaybe<BindMode>;
  /** In minor units, 1 to 1000000000. */
  minimumWithdrawalMinor?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Whose. */
  programId: Scalars['ID']['input'];
  /** How tax is withheld. */
  withholding?: InputMaybe<WithholdingPolicy>;
};

/** How far settling has come: a job settles what is due every five minutes. */
export type SettlementProgress = {
  __typename?: 'SettlementProgress';
  /** How many of them are due now, and settled next. */
  due: Scalars['Int']['output'];
  /** Since when the first of those is due; null when none is. */
  dueSince: Maybe<Scalars['DateTime']['output']>;
  /** How many are held. */
  held: Scalars['Int']['output'];
  /** How many commissions wait for goods to arrive, or for the time for returns to end. */
  pending: Scalars['Int']['output'];
  /** How many have been settled. */
  settled: Scalars['Int']['output'];
};

/** Something signed with the installation's Ed25519 key. */
export type SignedExport = {
  __typename?: 'SignedExport';
  /** What is signed, as JSON text. */
  payload: Scalars['String']['output'];
  /** The key to check it with: DER SubjectPublicKeyInfo, base64. */
  publicKey: Scalars['String']['output'];
  /** The signature of the text's bytes, base64. */
  signature: Scalars['String']['output'];
};

/** Which plan is tried. */
export type SimulatePlanInput = {
  /** Over how many of the last days, 1 to 365. */
  days?: Scalars['Int']['input'];
  /** The plan's id. */
  planId: Scalars['ID']['input'];
};

/** What a plan would have been for one agent. */
export type SimulatedAgent = {
  __typename?: 'SimulatedAgent';
  /** What it had. */
  actual: Money;
  /** The agent; null for whoever may not see it. */
  agent: Maybe<Agent>;
  /** What it would have had. */
  simulated: Money;
};

/** A month of an agent's money (月结单). */
export type Statement = {
  __typename?: 'Statement';
  /** When the month begins, in the program's time zone. */
  from: Scalars['DateTime']['output'];
  /** What each kind of movement brought to each account. */
  lines: Array<StatementLine>;
  /** When the next begins. */
  until: Scalars['DateTime']['output'];
};

/** A sum of a month. */
export type StatementLine = {
  __typename?: 'StatementLine';
  /** Which account. */
  account: LedgerAccount;
  /** How much. */
  amount: Money;
  /** What for. */
  kind: LedgerTransactionKind;
};

/** A page of a team. */
export type TeamConnection = {
  __typename?: 'TeamConnection';
  /** The items, each with its cursor. */
  edges: Array<TeamEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A member in a list. */
export type TeamEdge = {
  __typename?: 'TeamEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: TeamMember;
};

/** Somebody below an agent. How much they earn is nobody else's business. */
export type TeamMember = {
  __typename?: 'TeamMember';
  /** The agent. */
  agent: Agent;
  /** 1 or 2. */
  depth: Scalars['Int']['output'];
  /** How many orders it sold that were paid. */
  ordersSold: Scalars['Int']['output'];
};

/** A team in numbers. */
export type TeamSummary = {
  __typename?: 'TeamSummary';
  /** How many the agent recruited. */
  direct: Scalars['Int']['output'];
  /** How many orders those recruited sold. */
  directOrders: Scalars['Int']['output'];
  /** How many of them are qualified. */
  qualified: Scalars['Int']['output'];
  /** How many they recruited; null for agents who are no BOSS. */
  second: Maybe<Scalars['Int']['output']>;
  /** How many orders those recruited by them sold; null for agents who are no BOSS. */
  secondOrders: Maybe<Scalars['Int']['output']>;
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

/** The code that was sent. */
export type VerifyAgentInput = {
  /** Six digits. */
  code: Scalars['String']['input'];
  /** Whose program. */
  merchantId: Scalars['ID']['input'];
};

/** What verifyAgent answers. */
export type VerifyAgentPayload = ConflictError | InvalidInputError | NotFoundError | VerifyAgentSuccess;

/** The agent is qualified. */
export type VerifyAgentSuccess = {
  __typename?: 'VerifyAgentSuccess';
  /** The agent. */
  agent: Agent;
};

/** Who somebody is. */
export type VerifyIdentityInput = {
  /** A resident identity number of 18 characters (GB 11643). */
  idNumber: Scalars['String']['input'];
  /** Whose program. */
  merchantId: Scalars['ID']['input'];
  /** 1 to 60 characters. */
  realName: Scalars['String']['input'];
};

/** What verifyIdentity answers. */
export type VerifyIdentityPayload = ConflictError | InvalidInputError | NotFoundError | VerifyIdentitySuccess;

/** It is known who this is. */
export type VerifyIdentitySuccess = {
  __typename?: 'VerifyIdentitySuccess';
  /** The agent. */
  agent: Agent;
};

/** Money that an agent takes out (提现). The agent, the merchant's people and the platform. */
export type Withdrawal = {
  __typename?: 'Withdrawal';
  /** Whose. */
  agent: Maybe<Agent>;
  /** How much. */
  amount: Money;
  /** When it was decided; null while it is not. */
  decidedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was not paid. */
  failure: Maybe<Scalars['String']['output']>;
  /** Opaque, `wdr_…`. */
  id: Scalars['ID']['output'];
  /** What whoever decided said. */
  note: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['DateTime']['output'];
  /** When it was paid or was not; null before. */
  settledAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  status: WithdrawalStatus;
  /** How much of it is withheld as tax. */
  withheld: Money;
};

/** A page of withdrawals. */
export type WithdrawalConnection = {
  __typename?: 'WithdrawalConnection';
  /** The items, each with its cursor. */
  edges: Array<WithdrawalEdge>;
  /** Whether there is more. */
  pageInfo: PageInfo;
};

/** A decision about a withdrawal. */
export type WithdrawalDecisionInput = {
  /** A word on it, at most 500 characters; the agent reads it. */
  note?: Scalars['String']['input'];
  /** The withdrawal's id. */
  withdrawalId: Scalars['ID']['input'];
};

/** A withdrawal in a list. */
export type WithdrawalEdge = {
  __typename?: 'WithdrawalEdge';
  /** Give it as `after` to continue behind this item. */
  cursor: Scalars['String']['output'];
  /** The withdrawal. */
  node: Withdrawal;
};

/** What mutations of withdrawals answer. */
export type WithdrawalPayload = ConflictError | ForbiddenError | InvalidInputError | NotFoundError | WithdrawalSuccess;

/** Where a withdrawal stands. */
export type WithdrawalStatus =
  /** Granted. */
  | 'APPROVED'
  /** Taken back; its money is available again. */
  | 'CANCELLED'
  /** Its provider is being asked. */
  | 'DISPATCHING'
  /** Not paid; its money is available again. */
  | 'FAILED'
  /** Paid. */
  | 'PAID'
  /** Turned down; its money is available again. */
  | 'REJECTED'
  /** Asked for; its money is reserved. */
  | 'REQUESTED';

/** The withdrawal as it is now. */
export type WithdrawalSuccess = {
  __typename?: 'WithdrawalSuccess';
  /** The withdrawal. */
  withdrawal: Withdrawal;
};

/** How tax is withheld of payouts. */
export type WithholdingPolicy =
  /** As of remuneration for personal services in China (劳务报酬预扣预缴): a month's payouts together, 20 to 40 %. */
  | 'LABOUR_CN'
  /** Not at all. */
  | 'NONE';



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
  Commission: Commission;
  Merchant: Merchant;
  Order: Order;
  Plan: Plan;
  Program: Program;
  Withdrawal: Withdrawal;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}> );
  Commission:
    ( { __typename: 'Commission' }
    & GraphQLRecursivePick<FederationTypes['Commission'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  Order:
    ( { __typename: 'Order' }
    & GraphQLRecursivePick<FederationTypes['Order'], {"id":true}> );
  Plan:
    ( { __typename: 'Plan' }
    & GraphQLRecursivePick<FederationTypes['Plan'], {"id":true}> );
  Program:
    ( { __typename: 'Program' }
    & GraphQLRecursivePick<FederationTypes['Program'], {"id":true}> );
  Withdrawal:
    ( { __typename: 'Withdrawal' }
    & GraphQLRecursivePick<FederationTypes['Withdrawal'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdjustmentPayload:
    | ( Omit<AdjustmentSuccess, 'adjustment'> & { adjustment: _RefType['Adjustment'] } & { __typename: 'AdjustmentSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  AgentPayload:
    | ( Omit<AgentSuccess, 'agent'> & { agent: _RefType['Agent'] } & { __typename: 'AgentSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CommissionPayload:
    | ( Omit<CommissionSuccess, 'commission'> & { commission: _RefType['Commission'] } & { __typename: 'CommissionSuccess' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  CreateProgramPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateProgramSuccess, 'program'> & { program: _RefType['Program'] } & { __typename: 'CreateProgramSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  DraftPlanPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<DraftPlanSuccess, 'plan'> & { plan: _RefType['Plan'] } & { __typename: 'DraftPlanSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PlanRefusedError & { __typename: 'PlanRefusedError' } )
  ;
  JoinAsAgentPayload:
    | ( AlreadyAgent & { __typename: 'AlreadyAgentError' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<JoinAsAgentSuccess, 'agent'> & { agent: _RefType['Agent'] } & { __typename: 'JoinAsAgentSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  PlanPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<PlanSuccess, 'plan'> & { plan: _RefType['Plan'] } & { __typename: 'PlanSuccess' } )
  ;
  ProgramPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<ProgramSuccess, 'program'> & { program: _RefType['Program'] } & { __typename: 'ProgramSuccess' } )
  ;
  SendVerificationCodePayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( SendVerificationCodeSuccess & { __typename: 'SendVerificationCodeSuccess' } )
  ;
  SetPayoutAccountPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<SetPayoutAccountSuccess, 'agent'> & { agent: _RefType['Agent'] } & { __typename: 'SetPayoutAccountSuccess' } )
  ;
  VerifyAgentPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<VerifyAgentSuccess, 'agent'> & { agent: _RefType['Agent'] } & { __typename: 'VerifyAgentSuccess' } )
  ;
  VerifyIdentityPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<VerifyIdentitySuccess, 'agent'> & { agent: _RefType['Agent'] } & { __typename: 'VerifyIdentitySuccess' } )
  ;
  WithdrawalPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( Omit<WithdrawalSuccess, 'withdrawal'> & { withdrawal: _RefType['Withdrawal'] } & { __typename: 'WithdrawalSuccess' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AlreadyAgent & { __typename: 'AlreadyAgentError' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
    | ( PlanRefusedError & { __typename: 'PlanRefusedError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Adjustment: ResolverTypeWrapper<AdjustmentRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AdjustmentConnection: ResolverTypeWrapper<AdjustmentPage>;
  AdjustmentEdge: ResolverTypeWrapper<Omit<AdjustmentEdge, 'node'> & { node: ResolversTypes['Adjustment'] }>;
  AdjustmentKind: AdjustmentKind;
  AdjustmentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdjustmentPayload']>;
  AdjustmentSuccess: ResolverTypeWrapper<Omit<AdjustmentSuccess, 'adjustment'> & { adjustment: ResolversTypes['Adjustment'] }>;
  Agent: ResolverTypeWrapper<SeenAgent>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgentAt: ResolverTypeWrapper<AgentAt>;
  AgentConnection: ResolverTypeWrapper<AgentPage>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  AgentEvent: ResolverTypeWrapper<AgentEventRow>;
  AgentEventKind: AgentEventKind;
  AgentMoveInput: AgentMoveInput;
  AgentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgentPayload']>;
  AgentRank: AgentRank;
  AgentStanding: ResolverTypeWrapper<AgentStanding>;
  AgentStatus: AgentStatus;
  AgentSuccess: ResolverTypeWrapper<Omit<AgentSuccess, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  AlreadyAgentError: ResolverTypeWrapper<AlreadyAgent>;
  AttributionInput: AttributionInput;
  AttributionSnapshot: ResolverTypeWrapper<AttributionSnapshot>;
  Balance: ResolverTypeWrapper<BalanceRow>;
  BindMode: BindMode;
  Commission: ResolverTypeWrapper<CommissionRow>;
  CommissionChange: CommissionChange;
  CommissionConnection: ResolverTypeWrapper<CommissionPage>;
  CommissionDecisionInput: CommissionDecisionInput;
  CommissionEdge: ResolverTypeWrapper<Omit<CommissionEdge, 'node'> & { node: ResolversTypes['Commission'] }>;
  CommissionExplanation: ResolverTypeWrapper<CommissionRow>;
  CommissionPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommissionPayload']>;
  CommissionReason: CommissionReason;
  CommissionStatus: CommissionStatus;
  CommissionStep: ResolverTypeWrapper<SeenStep>;
  CommissionSuccess: ResolverTypeWrapper<Omit<CommissionSuccess, 'commission'> & { commission: ResolversTypes['Commission'] }>;
  CommissionTrailEntry: ResolverTypeWrapper<CommissionRow>;
  ComplianceCode: ComplianceCode;
  ComplianceFinding: ResolverTypeWrapper<ComplianceFinding>;
  ComplianceReport: ResolverTypeWrapper<SeenReport>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreateProgramInput: CreateProgramInput;
  CreateProgramPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProgramPayload']>;
  CreateProgramSuccess: ResolverTypeWrapper<Omit<CreateProgramSuccess, 'program'> & { program: ResolversTypes['Program'] }>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideAdjustmentInput: DecideAdjustmentInput;
  DraftPlanInput: DraftPlanInput;
  DraftPlanPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPlanPayload']>;
  DraftPlanSuccess: ResolverTypeWrapper<Omit<DraftPlanSuccess, 'plan'> & { plan: ResolversTypes['Plan'] }>;
  ErrorCode: ErrorCode;
  ExcludeListingInput: ExcludeListingInput;
  FindingSeverity: FindingSeverity;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  GenealogyRow: ResolverTypeWrapper<GenealogyRow>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JoinAsAgentInput: JoinAsAgentInput;
  JoinAsAgentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinAsAgentPayload']>;
  JoinAsAgentSuccess: ResolverTypeWrapper<Omit<JoinAsAgentSuccess, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  LedgerAccount: LedgerAccount;
  LedgerEntry: ResolverTypeWrapper<EntryRow>;
  LedgerExportPage: ResolverTypeWrapper<LedgerExportPage>;
  LedgerProof: ResolverTypeWrapper<LedgerProof>;
  LedgerTransaction: ResolverTypeWrapper<TransactionRow>;
  LedgerTransactionConnection: ResolverTypeWrapper<TransactionPage>;
  LedgerTransactionEdge: ResolverTypeWrapper<Omit<LedgerTransactionEdge, 'node'> & { node: ResolversTypes['LedgerTransaction'] }>;
  LedgerTransactionKind: LedgerTransactionKind;
  Merchant: ResolverTypeWrapper<MerchantKey>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  Order: ResolverTypeWrapper<OrderKey>;
  OrderLine: ResolverTypeWrapper<OrderLine>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Plan: ResolverTypeWrapper<PlanRow>;
  PlanFinding: ResolverTypeWrapper<PlanFinding>;
  PlanFindingCode: PlanFindingCode;
  PlanInput: PlanInput;
  PlanModifier: ResolverTypeWrapper<PlanModifier>;
  PlanModifierInput: PlanModifierInput;
  PlanPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanPayload']>;
  PlanPreset: PlanPreset;
  PlanRefusedError: ResolverTypeWrapper<PlanRefusedError>;
  PlanSimulation: ResolverTypeWrapper<SeenSimulation>;
  PlanSuccess: ResolverTypeWrapper<Omit<PlanSuccess, 'plan'> & { plan: ResolversTypes['Plan'] }>;
  PlanTier: ResolverTypeWrapper<PlanTier>;
  PlanTierInput: PlanTierInput;
  Program: ResolverTypeWrapper<ProgramRow>;
  ProgramPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProgramPayload']>;
  ProgramSuccess: ResolverTypeWrapper<Omit<ProgramSuccess, 'program'> & { program: ResolversTypes['Program'] }>;
  PromotionProgress: ResolverTypeWrapper<PromotionProgress>;
  ProofSide: ProofSide;
  ProofStep: ResolverTypeWrapper<ProofStep>;
  ProposeAdjustmentInput: ProposeAdjustmentInput;
  PublishPlanInput: PublishPlanInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotedReversal: ResolverTypeWrapper<QuotedReversal>;
  RemovalReason: RemovalReason;
  RemoveAgentInput: RemoveAgentInput;
  RequestWithdrawalInput: RequestWithdrawalInput;
  ReversalQuoteInput: ReversalQuoteInput;
  SendVerificationCodeInput: SendVerificationCodeInput;
  SendVerificationCodePayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendVerificationCodePayload']>;
  SendVerificationCodeSuccess: ResolverTypeWrapper<SendVerificationCodeSuccess>;
  SetPayoutAccountInput: SetPayoutAccountInput;
  SetPayoutAccountPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetPayoutAccountPayload']>;
  SetPayoutAccountSuccess: ResolverTypeWrapper<Omit<SetPayoutAccountSuccess, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  SetProgramTermsInput: SetProgramTermsInput;
  SettlementProgress: ResolverTypeWrapper<SettlementProgress>;
  SignedExport: ResolverTypeWrapper<SignedExport>;
  SimulatePlanInput: SimulatePlanInput;
  SimulatedAgent: ResolverTypeWrapper<SeenOutcome>;
  Statement: ResolverTypeWrapper<MonthStatement>;
  StatementLine: ResolverTypeWrapper<SeenLine>;
  TeamConnection: ResolverTypeWrapper<TeamPage>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['TeamMember'] }>;
  TeamMember: ResolverTypeWrapper<Member>;
  TeamSummary: ResolverTypeWrapper<TeamSummary>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyAgentInput: VerifyAgentInput;
  VerifyAgentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyAgentPayload']>;
  VerifyAgentSuccess: ResolverTypeWrapper<Omit<VerifyAgentSuccess, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  VerifyIdentityInput: VerifyIdentityInput;
  VerifyIdentityPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyIdentityPayload']>;
  VerifyIdentitySuccess: ResolverTypeWrapper<Omit<VerifyIdentitySuccess, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  Withdrawal: ResolverTypeWrapper<WithdrawalRow>;
  WithdrawalConnection: ResolverTypeWrapper<WithdrawalPage>;
  WithdrawalDecisionInput: WithdrawalDecisionInput;
  WithdrawalEdge: ResolverTypeWrapper<Omit<WithdrawalEdge, 'node'> & { node: ResolversTypes['Withdrawal'] }>;
  WithdrawalPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawalPayload']>;
  WithdrawalStatus: WithdrawalStatus;
  WithdrawalSuccess: ResolverTypeWrapper<Omit<WithdrawalSuccess, 'withdrawal'> & { withdrawal: ResolversTypes['Withdrawal'] }>;
  WithholdingPolicy: WithholdingPolicy;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Adjustment: AdjustmentRow;
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  AdjustmentConnection: AdjustmentPage;
  AdjustmentEdge: Omit<AdjustmentEdge, 'node'> & { node: ResolversParentTypes['Adjustment'] };
  AdjustmentPayload: ResolversUnionTypes<ResolversParentTypes>['AdjustmentPayload'];
  AdjustmentSuccess: Omit<AdjustmentSuccess, 'adjustment'> & { adjustment: ResolversParentTypes['Adjustment'] };
  Agent: SeenAgent;
  Int: Scalars['Int']['output'];
  AgentAt: AgentAt;
  AgentConnection: AgentPage;
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  AgentEvent: AgentEventRow;
  AgentMoveInput: AgentMoveInput;
  AgentPayload: ResolversUnionTypes<ResolversParentTypes>['AgentPayload'];
  AgentStanding: AgentStanding;
  AgentSuccess: Omit<AgentSuccess, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  AlreadyAgentError: AlreadyAgent;
  AttributionInput: AttributionInput;
  AttributionSnapshot: AttributionSnapshot;
  Balance: BalanceRow;
  Commission: CommissionRow;
  CommissionConnection: CommissionPage;
  CommissionDecisionInput: CommissionDecisionInput;
  CommissionEdge: Omit<CommissionEdge, 'node'> & { node: ResolversParentTypes['Commission'] };
  CommissionExplanation: CommissionRow;
  CommissionPayload: ResolversUnionTypes<ResolversParentTypes>['CommissionPayload'];
  CommissionStep: SeenStep;
  CommissionSuccess: Omit<CommissionSuccess, 'commission'> & { commission: ResolversParentTypes['Commission'] };
  CommissionTrailEntry: CommissionRow;
  ComplianceFinding: ComplianceFinding;
  ComplianceReport: SeenReport;
  ConflictError: ConflictError;
  CreateProgramInput: CreateProgramInput;
  CreateProgramPayload: ResolversUnionTypes<ResolversParentTypes>['CreateProgramPayload'];
  CreateProgramSuccess: Omit<CreateProgramSuccess, 'program'> & { program: ResolversParentTypes['Program'] };
  CurrencyCode: Scalars['CurrencyCode']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideAdjustmentInput: DecideAdjustmentInput;
  DraftPlanInput: DraftPlanInput;
  DraftPlanPayload: ResolversUnionTypes<ResolversParentTypes>['DraftPlanPayload'];
  DraftPlanSuccess: Omit<DraftPlanSuccess, 'plan'> & { plan: ResolversParentTypes['Plan'] };
  ExcludeListingInput: ExcludeListingInput;
  ForbiddenError: ForbiddenError;
  GenealogyRow: GenealogyRow;
  InvalidInputError: InvalidInputError;
  JoinAsAgentInput: JoinAsAgentInput;
  JoinAsAgentPayload: ResolversUnionTypes<ResolversParentTypes>['JoinAsAgentPayload'];
  JoinAsAgentSuccess: Omit<JoinAsAgentSuccess, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  LedgerEntry: EntryRow;
  LedgerExportPage: LedgerExportPage;
  LedgerProof: LedgerProof;
  LedgerTransaction: TransactionRow;
  LedgerTransactionConnection: TransactionPage;
  LedgerTransactionEdge: Omit<LedgerTransactionEdge, 'node'> & { node: ResolversParentTypes['LedgerTransaction'] };
  Merchant: MerchantKey;
  MinorUnits: Scalars['MinorUnits']['output'];
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  Order: OrderKey;
  OrderLine: OrderLine;
  PageInfo: PageInfo;
  Plan: PlanRow;
  PlanFinding: PlanFinding;
  PlanInput: PlanInput;
  PlanModifier: PlanModifier;
  PlanModifierInput: PlanModifierInput;
  PlanPayload: ResolversUnionTypes<ResolversParentTypes>['PlanPayload'];
  PlanRefusedError: PlanRefusedError;
  PlanSimulation: SeenSimulation;
  PlanSuccess: Omit<PlanSuccess, 'plan'> & { plan: ResolversParentTypes['Plan'] };
  PlanTier: PlanTier;
  PlanTierInput: PlanTierInput;
  Program: ProgramRow;
  ProgramPayload: ResolversUnionTypes<ResolversParentTypes>['ProgramPayload'];
  ProgramSuccess: Omit<ProgramSuccess, 'program'> & { program: ResolversParentTypes['Program'] };
  PromotionProgress: PromotionProgress;
  ProofStep: ProofStep;
  ProposeAdjustmentInput: ProposeAdjustmentInput;
  PublishPlanInput: PublishPlanInput;
  Query: Record<PropertyKey, never>;
  QuotedReversal: QuotedReversal;
  RemoveAgentInput: RemoveAgentInput;
  RequestWithdrawalInput: RequestWithdrawalInput;
  ReversalQuoteInput: ReversalQuoteInput;
  SendVerificationCodeInput: SendVerificationCodeInput;
  SendVerificationCodePayload: ResolversUnionTypes<ResolversParentTypes>['SendVerificationCodePayload'];
  SendVerificationCodeSuccess: SendVerificationCodeSuccess;
  SetPayoutAccountInput: SetPayoutAccountInput;
  SetPayoutAccountPayload: ResolversUnionTypes<ResolversParentTypes>['SetPayoutAccountPayload'];
  SetPayoutAccountSuccess: Omit<SetPayoutAccountSuccess, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  SetProgramTermsInput: SetProgramTermsInput;
  SettlementProgress: SettlementProgress;
  SignedExport: SignedExport;
  SimulatePlanInput: SimulatePlanInput;
  SimulatedAgent: SeenOutcome;
  Statement: MonthStatement;
  StatementLine: SeenLine;
  TeamConnection: TeamPage;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['TeamMember'] };
  TeamMember: Member;
  TeamSummary: TeamSummary;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyAgentInput: VerifyAgentInput;
  VerifyAgentPayload: ResolversUnionTypes<ResolversParentTypes>['VerifyAgentPayload'];
  VerifyAgentSuccess: Omit<VerifyAgentSuccess, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  VerifyIdentityInput: VerifyIdentityInput;
  VerifyIdentityPayload: ResolversUnionTypes<ResolversParentTypes>['VerifyIdentityPayload'];
  VerifyIdentitySuccess: Omit<VerifyIdentitySuccess, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  Withdrawal: WithdrawalRow;
  WithdrawalConnection: WithdrawalPage;
  WithdrawalDecisionInput: WithdrawalDecisionInput;
  WithdrawalEdge: Omit<WithdrawalEdge, 'node'> & { node: ResolversParentTypes['Withdrawal'] };
  WithdrawalPayload: ResolversUnionTypes<ResolversParentTypes>['WithdrawalPayload'];
  WithdrawalSuccess: Omit<WithdrawalSuccess, 'withdrawal'> & { withdrawal: ResolversParentTypes['Withdrawal'] };
};

export type AdjustmentResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Adjustment'] = ResolversParentTypes['Adjustment']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AdjustmentKind'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AdjustmentConnectionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AdjustmentConnection'] = ResolversParentTypes['AdjustmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdjustmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AdjustmentEdgeResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AdjustmentEdge'] = ResolversParentTypes['AdjustmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Adjustment'], ParentType, ContextType>;
};

export type AdjustmentPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AdjustmentPayload'] = ResolversParentTypes['AdjustmentPayload']> = {
  __resolveType: TypeResolveFn<'AdjustmentSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AdjustmentSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AdjustmentSuccess'] = ResolversParentTypes['AdjustmentSuccess']> = {
  adjustment?: Resolver<ResolversTypes['Adjustment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgentResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'], FederationReferenceType extends FederationReferenceTypes['Agent'] = FederationReferenceTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Balance']>, ParentType, ContextType>;
  commissions?: Resolver<Maybe<ResolversTypes['CommissionConnection']>, ParentType, ContextType, RequireFields<AgentCommissionsArgs, 'first'>>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['AgentEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityVerified?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ledger?: Resolver<Maybe<ResolversTypes['LedgerTransactionConnection']>, ParentType, ContextType, RequireFields<AgentLedgerArgs, 'first'>>;
  ordersSold?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payoutAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['PromotionProgress']>, ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['AgentRank'], ParentType, ContextType>;
  recruits?: Resolver<Maybe<ResolversTypes['AgentConnection']>, ParentType, ContextType, RequireFields<AgentRecruitsArgs, 'first'>>;
  sponsor?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType, RequireFields<AgentStatementArgs, 'month' | 'year'>>;
  status?: Resolver<ResolversTypes['AgentStatus'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['TeamConnection']>, ParentType, ContextType, RequireFields<AgentTeamArgs, 'depth' | 'first'>>;
  teamSummary?: Resolver<Maybe<ResolversTypes['TeamSummary']>, ParentType, ContextType>;
  withdrawals?: Resolver<Maybe<ResolversTypes['WithdrawalConnection']>, ParentType, ContextType, RequireFields<AgentWithdrawalsArgs, 'first'>>;
};

export type AgentAtResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentAt'] = ResolversParentTypes['AgentAt']> = {
  status?: Resolver<ResolversTypes['AgentStatus'], ParentType, ContextType>;
  userId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type AgentEventResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentEvent'] = ResolversParentTypes['AgentEvent']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgentEventKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
};

export type AgentPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentPayload'] = ResolversParentTypes['AgentPayload']> = {
  __resolveType: TypeResolveFn<'AgentSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type AgentStandingResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentStanding'] = ResolversParentTypes['AgentStanding']> = {
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgentStatus'], ParentType, ContextType>;
};

export type AgentSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentSuccess'] = ResolversParentTypes['AgentSuccess']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyAgentErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AlreadyAgentError'] = ResolversParentTypes['AlreadyAgentError']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributionSnapshotResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AttributionSnapshot'] = ResolversParentTypes['AttributionSnapshot']> = {
  agentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  uplineAgentIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debt?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidOut?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type CommissionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Commission'] = ResolversParentTypes['Commission'], FederationReferenceType extends FederationReferenceTypes['Commission'] = FederationReferenceTypes['Commission']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Commission']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accruedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['CommissionExplanation'], ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  holdReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Order'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  settlesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommissionStatus'], ParentType, ContextType>;
};

export type CommissionConnectionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CommissionConnection'] = ResolversParentTypes['CommissionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommissionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CommissionEdgeResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CommissionEdge'] = ResolversParentTypes['CommissionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Commission'], ParentType, ContextType>;
};

export type CommissionExplanationResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CommissionExplanation'] = ResolversParentTypes['CommissionExplanation']> = {
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  qualifiedRecruits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['AgentRank']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CommissionReason'], ParentType, ContextType>;
  requiredRank?: Resolver<ResolversTypes['AgentRank'], ParentType, ContextType>;
  snapshotSeq?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['AgentStatus']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CommissionStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommissionPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CommissionPayload'] = ResolversParentTypes['CommissionPayload']> = {
  __resolveType: TypeResolveFn<'CommissionSuccess' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CommissionStepResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CommissionStep'] = ResolversParentTypes['CommissionStep']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['CommissionChange'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transactionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CommissionSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CommissionSuccess'] = ResolversParentTypes['CommissionSuccess']> = {
  commission?: Resolver<ResolversTypes['Commission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionTrailEntryResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CommissionTrailEntry'] = ResolversParentTypes['CommissionTrailEntry']> = {
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['CommissionExplanation'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['OrderLine'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ComplianceFindingResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['ComplianceFinding'] = ResolversParentTypes['ComplianceFinding']> = {
  code?: Resolver<ResolversTypes['ComplianceCode'], ParentType, ContextType>;
  thresholdBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  valueBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplianceReportResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['ComplianceReport'] = ResolversParentTypes['ComplianceReport']> = {
  agentBuyerBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  buyers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commission?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['ComplianceFinding']>, ParentType, ContextType>;
  fromAgentsBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualifiedAgents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSaleBps?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConflictErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['ConflictError'] = ResolversParentTypes['ConflictError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateProgramPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CreateProgramPayload'] = ResolversParentTypes['CreateProgramPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'CreateProgramSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type CreateProgramSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['CreateProgramSuccess'] = ResolversParentTypes['CreateProgramSuccess']> = {
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DraftPlanPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['DraftPlanPayload'] = ResolversParentTypes['DraftPlanPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'DraftPlanSuccess' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'PlanRefusedError', ParentType, ContextType>;
};

export type DraftPlanSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['DraftPlanSuccess'] = ResolversParentTypes['DraftPlanSuccess']> = {
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForbiddenErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GenealogyRowResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['GenealogyRow'] = ResolversParentTypes['GenealogyRow']> = {
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['AgentRank'], ParentType, ContextType>;
  sponsorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgentStatus'], ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JoinAsAgentPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['JoinAsAgentPayload'] = ResolversParentTypes['JoinAsAgentPayload']> = {
  __resolveType: TypeResolveFn<'AlreadyAgentError' | 'ConflictError' | 'InvalidInputError' | 'JoinAsAgentSuccess' | 'NotFoundError', ParentType, ContextType>;
};

export type JoinAsAgentSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['JoinAsAgentSuccess'] = ResolversParentTypes['JoinAsAgentSuccess']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LedgerExportPageResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['LedgerExportPage'] = ResolversParentTypes['LedgerExportPage']> = {
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LedgerProofResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['LedgerProof'] = ResolversParentTypes['LedgerProof']> = {
  day?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['ProofStep']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  previousHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  root?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerTransactionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['LedgerTransaction'] = ResolversParentTypes['LedgerTransaction']> = {
  commission?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerTransactionKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LedgerTransactionConnectionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['LedgerTransactionConnection'] = ResolversParentTypes['LedgerTransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerTransactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LedgerTransactionEdgeResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['LedgerTransactionEdge'] = ResolversParentTypes['LedgerTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType>;
};

export type MerchantResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
};

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  _snapshotAttribution?: Resolver<Maybe<ResolversTypes['AttributionSnapshot']>, ParentType, ContextType, RequireFields<Mutation_SnapshotAttributionArgs, 'input'>>;
  approveWithdrawal?: Resolver<ResolversTypes['WithdrawalPayload'], ParentType, ContextType, RequireFields<MutationApproveWithdrawalArgs, 'input'>>;
  cancelWithdrawal?: Resolver<ResolversTypes['WithdrawalPayload'], ParentType, ContextType, RequireFields<MutationCancelWithdrawalArgs, 'input'>>;
  createProgram?: Resolver<ResolversTypes['CreateProgramPayload'], ParentType, ContextType, RequireFields<MutationCreateProgramArgs, 'input'>>;
  decideAdjustment?: Resolver<ResolversTypes['AdjustmentPayload'], ParentType, ContextType, RequireFields<MutationDecideAdjustmentArgs, 'input'>>;
  draftPlan?: Resolver<ResolversTypes['DraftPlanPayload'], ParentType, ContextType, RequireFields<MutationDraftPlanArgs, 'input'>>;
  excludeListing?: Resolver<ResolversTypes['ProgramPayload'], ParentType, ContextType, RequireFields<MutationExcludeListingArgs, 'input'>>;
  holdCommission?: Resolver<ResolversTypes['CommissionPayload'], ParentType, ContextType, RequireFields<MutationHoldCommissionArgs, 'input'>>;
  joinAsAgent?: Resolver<ResolversTypes['JoinAsAgentPayload'], ParentType, ContextType, RequireFields<MutationJoinAsAgentArgs, 'input'>>;
  proposeAdjustment?: Resolver<ResolversTypes['AdjustmentPayload'], ParentType, ContextType, RequireFields<MutationProposeAdjustmentArgs, 'input'>>;
  publishPlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationPublishPlanArgs, 'input'>>;
  reinstateAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationReinstateAgentArgs, 'input'>>;
  rejectWithdrawal?: Resolver<ResolversTypes['WithdrawalPayload'], ParentType, ContextType, RequireFields<MutationRejectWithdrawalArgs, 'input'>>;
  releaseCommission?: Resolver<ResolversTypes['CommissionPayload'], ParentType, ContextType, RequireFields<MutationReleaseCommissionArgs, 'input'>>;
  removeAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationRemoveAgentArgs, 'input'>>;
  requestWithdrawal?: Resolver<ResolversTypes['WithdrawalPayload'], ParentType, ContextType, RequireFields<MutationRequestWithdrawalArgs, 'input'>>;
  reverseCommission?: Resolver<ResolversTypes['CommissionPayload'], ParentType, ContextType, RequireFields<MutationReverseCommissionArgs, 'input'>>;
  revokeRank?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationRevokeRankArgs, 'input'>>;
  sendVerificationCode?: Resolver<ResolversTypes['SendVerificationCodePayload'], ParentType, ContextType, RequireFields<MutationSendVerificationCodeArgs, 'input'>>;
  setPayoutAccount?: Resolver<ResolversTypes['SetPayoutAccountPayload'], ParentType, ContextType, RequireFields<MutationSetPayoutAccountArgs, 'input'>>;
  setProgramTerms?: Resolver<ResolversTypes['ProgramPayload'], ParentType, ContextType, RequireFields<MutationSetProgramTermsArgs, 'input'>>;
  simulatePlan?: Resolver<ResolversTypes['PlanPayload'], ParentType, ContextType, RequireFields<MutationSimulatePlanArgs, 'input'>>;
  suspendAgent?: Resolver<ResolversTypes['AgentPayload'], ParentType, ContextType, RequireFields<MutationSuspendAgentArgs, 'input'>>;
  verifyAgent?: Resolver<ResolversTypes['VerifyAgentPayload'], ParentType, ContextType, RequireFields<MutationVerifyAgentArgs, 'input'>>;
  verifyIdentity?: Resolver<ResolversTypes['VerifyIdentityPayload'], ParentType, ContextType, RequireFields<MutationVerifyIdentityArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrderResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Order'] = ResolversParentTypes['Order'], FederationReferenceType extends FederationReferenceTypes['Order'] = FederationReferenceTypes['Order']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Order']> | FederationReferenceType, FederationReferenceType, ContextType>;
  commissionTrail?: Resolver<Array<ResolversTypes['CommissionTrailEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OrderLineResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['OrderLine'] = ResolversParentTypes['OrderLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan'], FederationReferenceType extends FederationReferenceTypes['Plan'] = FederationReferenceTypes['Plan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Plan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['PlanFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxPayoutBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modifiers?: Resolver<Array<ResolversTypes['PlanModifier']>, ParentType, ContextType>;
  preset?: Resolver<Maybe<ResolversTypes['PlanPreset']>, ParentType, ContextType>;
  promotionThreshold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  returnWindowDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulation?: Resolver<Maybe<ResolversTypes['PlanSimulation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['PlanTier']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanFindingResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PlanFinding'] = ResolversParentTypes['PlanFinding']> = {
  code?: Resolver<ResolversTypes['PlanFindingCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
};

export type PlanModifierResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PlanModifier'] = ResolversParentTypes['PlanModifier']> = {
  tierKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tiers?: Resolver<Array<ResolversTypes['PlanTier']>, ParentType, ContextType>;
};

export type PlanPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PlanPayload'] = ResolversParentTypes['PlanPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'PlanSuccess', ParentType, ContextType>;
};

export type PlanRefusedErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PlanRefusedError'] = ResolversParentTypes['PlanRefusedError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['PlanFinding']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanSimulationResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PlanSimulation'] = ResolversParentTypes['PlanSimulation']> = {
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  agents?: Resolver<Array<ResolversTypes['SimulatedAgent']>, ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  capBreaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  losers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  simulatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  winners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PlanSuccess'] = ResolversParentTypes['PlanSuccess']> = {
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanTierResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PlanTier'] = ResolversParentTypes['PlanTier']> = {
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rateBps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredRank?: Resolver<ResolversTypes['AgentRank'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program'], FederationReferenceType extends FederationReferenceTypes['Program'] = FederationReferenceTypes['Program']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Program']> | FederationReferenceType, FederationReferenceType, ContextType>;
  adjustments?: Resolver<Maybe<ResolversTypes['AdjustmentConnection']>, ParentType, ContextType, RequireFields<ProgramAdjustmentsArgs, 'first'>>;
  bindDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bindMode?: Resolver<ResolversTypes['BindMode'], ParentType, ContextType>;
  commissions?: Resolver<Maybe<ResolversTypes['CommissionConnection']>, ParentType, ContextType, RequireFields<ProgramCommissionsArgs, 'first'>>;
  compliance?: Resolver<Maybe<ResolversTypes['ComplianceReport']>, ParentType, ContextType, RequireFields<ProgramComplianceArgs, 'days'>>;
  complianceExport?: Resolver<Maybe<ResolversTypes['SignedExport']>, ParentType, ContextType, RequireFields<ProgramComplianceExportArgs, 'days'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  genealogy?: Resolver<Maybe<Array<ResolversTypes['GenealogyRow']>>, ParentType, ContextType, RequireFields<ProgramGenealogyArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledgerExport?: Resolver<Maybe<ResolversTypes['LedgerExportPage']>, ParentType, ContextType, RequireFields<ProgramLedgerExportArgs, 'after' | 'first'>>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  minimumWithdrawal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  preset?: Resolver<ResolversTypes['PlanPreset'], ParentType, ContextType>;
  rootsAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes['SettlementProgress']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withdrawals?: Resolver<Maybe<ResolversTypes['WithdrawalConnection']>, ParentType, ContextType, RequireFields<ProgramWithdrawalsArgs, 'first'>>;
  withholding?: Resolver<ResolversTypes['WithholdingPolicy'], ParentType, ContextType>;
};

export type ProgramPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['ProgramPayload'] = ResolversParentTypes['ProgramPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'ProgramSuccess', ParentType, ContextType>;
};

export type ProgramSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['ProgramSuccess'] = ResolversParentTypes['ProgramSuccess']> = {
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionProgressResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PromotionProgress'] = ResolversParentTypes['PromotionProgress']> = {
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promotedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProofStepResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['ProofStep'] = ResolversParentTypes['ProofStep']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ProofSide'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _agentAt?: Resolver<Maybe<ResolversTypes['AgentAt']>, ParentType, ContextType, RequireFields<Query_AgentAtArgs, 'agentId' | 'merchantId'>>;
  _agentStanding?: Resolver<Maybe<ResolversTypes['AgentStanding']>, ParentType, ContextType, RequireFields<Query_AgentStandingArgs, 'merchantId' | 'userId'>>;
  _quoteReversals?: Resolver<Array<ResolversTypes['QuotedReversal']>, ParentType, ContextType, RequireFields<Query_QuoteReversalsArgs, 'lines'>>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  commission?: Resolver<Maybe<ResolversTypes['Commission']>, ParentType, ContextType, RequireFields<QueryCommissionArgs, 'id'>>;
  ledgerProof?: Resolver<Maybe<ResolversTypes['LedgerProof']>, ParentType, ContextType, RequireFields<QueryLedgerProofArgs, 'entryId'>>;
  myAgents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryPlanArgs, 'id'>>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
  validatePlan?: Resolver<Array<ResolversTypes['PlanFinding']>, ParentType, ContextType, RequireFields<QueryValidatePlanArgs, 'plan'>>;
  withdrawal?: Resolver<Maybe<ResolversTypes['Withdrawal']>, ParentType, ContextType, RequireFields<QueryWithdrawalArgs, 'id'>>;
};

export type QuotedReversalResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['QuotedReversal'] = ResolversParentTypes['QuotedReversal']> = {
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amountMinor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  commissionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SendVerificationCodePayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['SendVerificationCodePayload'] = ResolversParentTypes['SendVerificationCodePayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'SendVerificationCodeSuccess', ParentType, ContextType>;
};

export type SendVerificationCodeSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['SendVerificationCodeSuccess'] = ResolversParentTypes['SendVerificationCodeSuccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sandboxCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetPayoutAccountPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['SetPayoutAccountPayload'] = ResolversParentTypes['SetPayoutAccountPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'SetPayoutAccountSuccess', ParentType, ContextType>;
};

export type SetPayoutAccountSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['SetPayoutAccountSuccess'] = ResolversParentTypes['SetPayoutAccountSuccess']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SettlementProgressResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['SettlementProgress'] = ResolversParentTypes['SettlementProgress']> = {
  due?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignedExportResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['SignedExport'] = ResolversParentTypes['SignedExport']> = {
  payload?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SimulatedAgentResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['SimulatedAgent'] = ResolversParentTypes['SimulatedAgent']> = {
  actual?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StatementResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['StatementLine']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerTransactionKind'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamMember'], ParentType, ContextType>;
};

export type TeamMemberResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['TeamMember'] = ResolversParentTypes['TeamMember']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ordersSold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamSummaryResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['TeamSummary'] = ResolversParentTypes['TeamSummary']> = {
  direct?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  qualified?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  second?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  secondOrders?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyAgentError' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'PlanRefusedError', ParentType, ContextType>;
};

export type VerifyAgentPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['VerifyAgentPayload'] = ResolversParentTypes['VerifyAgentPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'VerifyAgentSuccess', ParentType, ContextType>;
};

export type VerifyAgentSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['VerifyAgentSuccess'] = ResolversParentTypes['VerifyAgentSuccess']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerifyIdentityPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['VerifyIdentityPayload'] = ResolversParentTypes['VerifyIdentityPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'InvalidInputError' | 'NotFoundError' | 'VerifyIdentitySuccess', ParentType, ContextType>;
};

export type VerifyIdentitySuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['VerifyIdentitySuccess'] = ResolversParentTypes['VerifyIdentitySuccess']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawalResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Withdrawal'] = ResolversParentTypes['Withdrawal'], FederationReferenceType extends FederationReferenceTypes['Withdrawal'] = FederationReferenceTypes['Withdrawal']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Withdrawal']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WithdrawalStatus'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type WithdrawalConnectionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['WithdrawalConnection'] = ResolversParentTypes['WithdrawalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WithdrawalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WithdrawalEdgeResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['WithdrawalEdge'] = ResolversParentTypes['WithdrawalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType>;
};

export type WithdrawalPayloadResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['WithdrawalPayload'] = ResolversParentTypes['WithdrawalPayload']> = {
  __resolveType: TypeResolveFn<'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError' | 'WithdrawalSuccess', ParentType, ContextType>;
};

export type WithdrawalSuccessResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['WithdrawalSuccess'] = ResolversParentTypes['WithdrawalSuccess']> = {
  withdrawal?: Resolver<ResolversTypes['Withdrawal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = DistributionContext> = {
  Adjustment?: AdjustmentResolvers<ContextType>;
  AdjustmentConnection?: AdjustmentConnectionResolvers<ContextType>;
  AdjustmentEdge?: AdjustmentEdgeResolvers<ContextType>;
  AdjustmentPayload?: AdjustmentPayloadResolvers<ContextType>;
  AdjustmentSuccess?: AdjustmentSuccessResolvers<ContextType>;
  Agent?: AgentResolvers<ContextType>;
  AgentAt?: AgentAtResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  AgentEvent?: AgentEventResolvers<ContextType>;
  AgentPayload?: AgentPayloadResolvers<ContextType>;
  AgentStanding?: AgentStandingResolvers<ContextType>;
  AgentSuccess?: AgentSuccessResolvers<ContextType>;
  AlreadyAgentError?: AlreadyAgentErrorResolvers<ContextType>;
  AttributionSnapshot?: AttributionSnapshotResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  Commission?: CommissionResolvers<ContextType>;
  CommissionConnection?: CommissionConnectionResolvers<ContextType>;
  CommissionEdge?: CommissionEdgeResolvers<ContextType>;
  CommissionExplanation?: CommissionExplanationResolvers<ContextType>;
  CommissionPayload?: CommissionPayloadResolvers<ContextType>;
  CommissionStep?: CommissionStepResolvers<ContextType>;
  CommissionSuccess?: CommissionSuccessResolvers<ContextType>;
  CommissionTrailEntry?: CommissionTrailEntryResolvers<ContextType>;
  ComplianceFinding?: ComplianceFindingResolvers<ContextType>;
  ComplianceReport?: ComplianceReportResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateProgramPayload?: CreateProgramPayloadResolvers<ContextType>;
  CreateProgramSuccess?: CreateProgramSuccessResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DraftPlanPayload?: DraftPlanPayloadResolvers<ContextType>;
  DraftPlanSuccess?: DraftPlanSuccessResolvers<ContextType>;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  GenealogyRow?: GenealogyRowResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JoinAsAgentPayload?: JoinAsAgentPayloadResolvers<ContextType>;
  JoinAsAgentSuccess?: JoinAsAgentSuccessResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerExportPage?: LedgerExportPageResolvers<ContextType>;
  LedgerProof?: LedgerProofResolvers<ContextType>;
  LedgerTransaction?: LedgerTransactionResolvers<ContextType>;
  LedgerTransactionConnection?: LedgerTransactionConnectionResolvers<ContextType>;
  LedgerTransactionEdge?: LedgerTransactionEdgeResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  Order?: OrderResolvers<ContextType>;
  OrderLine?: OrderLineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanFinding?: PlanFindingResolvers<ContextType>;
  PlanModifier?: PlanModifierResolvers<ContextType>;
  PlanPayload?: PlanPayloadResolvers<ContextType>;
  PlanRefusedError?: PlanRefusedErrorResolvers<ContextType>;
  PlanSimulation?: PlanSimulationResolvers<ContextType>;
  PlanSuccess?: PlanSuccessResolvers<ContextType>;
  PlanTier?: PlanTierResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  ProgramPayload?: ProgramPayloadResolvers<ContextType>;
  ProgramSuccess?: ProgramSuccessResolvers<ContextType>;
  PromotionProgress?: PromotionProgressResolvers<ContextType>;
  ProofStep?: ProofStepResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuotedReversal?: QuotedReversalResolvers<ContextType>;
  SendVerificationCodePayload?: SendVerificationCodePayloadResolvers<ContextType>;
  SendVerificationCodeSuccess?: SendVerificationCodeSuccessResolvers<ContextType>;
  SetPayoutAccountPayload?: SetPayoutAccountPayloadResolvers<ContextType>;
  SetPayoutAccountSuccess?: SetPayoutAccountSuccessResolvers<ContextType>;
  SettlementProgress?: SettlementProgressResolvers<ContextType>;
  SignedExport?: SignedExportResolvers<ContextType>;
  SimulatedAgent?: SimulatedAgentResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamMember?: TeamMemberResolvers<ContextType>;
  TeamSummary?: TeamSummaryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VerifyAgentPayload?: VerifyAgentPayloadResolvers<ContextType>;
  VerifyAgentSuccess?: VerifyAgentSuccessResolvers<ContextType>;
  VerifyIdentityPayload?: VerifyIdentityPayloadResolvers<ContextType>;
  VerifyIdentitySuccess?: VerifyIdentitySuccessResolvers<ContextType>;
  Withdrawal?: WithdrawalResolvers<ContextType>;
  WithdrawalConnection?: WithdrawalConnectionResolvers<ContextType>;
  WithdrawalEdge?: WithdrawalEdgeResolvers<ContextType>;
  WithdrawalPayload?: WithdrawalPayloadResolvers<ContextType>;
  WithdrawalSuccess?: WithdrawalSuccessResolvers<ContextType>;
};

