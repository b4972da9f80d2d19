import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { SeenAgent, AgentPage, DistributionContext } from './loaders.ts';
import type { AlreadyAgent } from './resolvers/AlreadyAgentError.ts';
import type { MerchantKey } from './resolvers/Merchant.ts';
import type { ProgramRow } from './store/programs.ts';
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
  /** An instant: RFC 3339 in UTC with milliseconds, such as 2026-11-11T03:00:00.000Z. */
  DateTime: { input: Date; output: Date | string; }
  _FieldSet: { input: string; output: string; }
};

/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type Agent = {
  __typename?: 'Agent';
  /** What others of the program call the agent, 1 to 40 characters. Not for partner apps, which get null. */
  displayName: Maybe<Scalars['String']['output']>;
  /** Opaque, `agt_…`. */
  id: Scalars['ID']['output'];
  /** Whether the viewer is this agent. */
  isMe: Scalars['Boolean']['output'];
  /** When the agent joined. */
  joinedAt: Scalars['DateTime']['output'];
  /** Which program. */
  program: Program;
  /** The rank. */
  rank: AgentRank;
  /** Whom the agent recruited directly, newest first. The agent and the merchant's people; null for others. */
  recruits: Maybe<AgentConnection>;
  /** Who recruited the agent; never changes; null for a root. Apps see the id only. */
  sponsor: Maybe<Agent>;
  /** The standing. */
  status: AgentStatus;
};


/**
 * A person who sells for a merchant (代理). The agent, the merchant's people and apps with `team:read`;
 * a direct recruit sees its sponsor and a sponsor its direct recruits.
 */
export type AgentRecruitsArgs = {
  after: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** Why a mutation was refused. Codes are closed lists; new ones are announced in the changelog. */
export type ErrorCode =
  /** The viewer is an agent of this program already. */
  | 'ALREADY_AGENT'
  /** The viewer may see the object but not do this with it. */
  | 'FORBIDDEN'
  /** The idempotency key was used before with another body. */
  | 'IDEMPOTENCY_CONFLICT'
  /** An argument is malformed or outside its limits; `path` names it. */
  | 'INVALID_INPUT'
  /** The object does not exist, or the viewer may not know that it does. */
  | 'NOT_FOUND'
  /** The merchant has no program to join. */
  | 'NO_PROGRAM'
  /** The merchant has a program already. */
  | 'PROGRAM_EXISTS'
  /** The program takes no agents without a sponsor, and the link names none that is active. */
  | 'SPONSOR_REQUIRED';

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

/** A business that sells to consumers. The catalog owns it. */
export type Merchant = {
  __typename?: 'Merchant';
  /** Opaque, `mer_…`. */
  id: Scalars['ID']['output'];
  /** The merchant's distribution program; null when it has none. Public. */
  program: Maybe<Program>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Creates a merchant's program. Role: MERCHANT_OWNER. */
  createProgram: CreateProgramPayload;
  /** Makes the viewer an agent: free, with nothing bought. By the share token, its active agent becomes the sponsor, for good. */
  joinAsAgent: JoinAsAgentPayload;
};


export type MutationCreateProgramArgs = {
  input: CreateProgramInput;
};


export type MutationJoinAsAgentArgs = {
  input: JoinAsAgentInput;
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

/** How a program pays (方案). Rates are the presets' own; see the distribution chapter of the documentation. */
export type PlanPreset =
  /** Sponsor 10 %, sponsor's sponsor 5 %, both only as BOSS (链动2+1). */
  | 'ESSAY_2_PLUS_1'
  /** Seller 10 %, nobody else. */
  | 'ONE_LEVEL'
  /** Seller 10 %, sponsor 5 % as BOSS. */
  | 'RETAIL_2_PLUS_1';

/** A merchant's distribution (分销计划): who may join and how it pays. Joining is free. Public. */
export type Program = {
  __typename?: 'Program';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** Opaque, `prg_…`. */
  id: Scalars['ID']['output'];
  /** Whose program it is. */
  merchant: Merchant;
  /** 1 to 100 characters. */
  name: Scalars['String']['output'];
  /** How it pays. */
  preset: PlanPreset;
  /** Whether a person may join without a sponsor. */
  rootsAllowed: Scalars['Boolean']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** A user's standing at a merchant, or null. For subgraphs with a service token only. */
  _agentStanding: Maybe<AgentStanding>;
  /** Who is above an agent: its sponsor and the sponsor's, the nearest first, and nobody further. For subgraphs with a service token only. */
  _upline: Array<Scalars['ID']['output']>;
  /** An agent by id, or null. */
  agent: Maybe<Agent>;
  /** The viewer's own agents, one per merchant at most, newest first. Empty for anonymous viewers. */
  myAgents: Array<Agent>;
  /** A program by id, or null. Public. */
  program: Maybe<Program>;
};


export type Query_AgentStandingArgs = {
  merchantId: Scalars['ID']['input'];
  userId: Scalars['ID']['input'];
};


export type Query_UplineArgs = {
  agentId: Scalars['ID']['input'];
};


export type QueryAgentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
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
  Merchant: Merchant;
  Program: Program;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agent:
    ( { __typename: 'Agent' }
    & GraphQLRecursivePick<FederationTypes['Agent'], {"id":true}> );
  Merchant:
    ( { __typename: 'Merchant' }
    & GraphQLRecursivePick<FederationTypes['Merchant'], {"id":true}> );
  Program:
    ( { __typename: 'Program' }
    & GraphQLRecursivePick<FederationTypes['Program'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateProgramPayload:
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( Omit<CreateProgramSuccess, 'program'> & { program: _RefType['Program'] } & { __typename: 'CreateProgramSuccess' } )
    | ( ForbiddenError & { __typename: 'ForbiddenError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
  ;
  JoinAsAgentPayload:
    | ( AlreadyAgent & { __typename: 'AlreadyAgentError' } )
    | ( ConflictError & { __typename: 'ConflictError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( Omit<JoinAsAgentSuccess, 'agent'> & { agent: _RefType['Agent'] } & { __typename: 'JoinAsAgentSuccess' } )
    | ( NotFoundError & { __typename: 'NotFoundError' } )
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
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Agent: ResolverTypeWrapper<SeenAgent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AgentConnection: ResolverTypeWrapper<AgentPage>;
  AgentEdge: ResolverTypeWrapper<Omit<AgentEdge, 'node'> & { node: ResolversTypes['Agent'] }>;
  AgentRank: AgentRank;
  AgentStanding: ResolverTypeWrapper<AgentStanding>;
  AgentStatus: AgentStatus;
  AlreadyAgentError: ResolverTypeWrapper<AlreadyAgent>;
  ConflictError: ResolverTypeWrapper<ConflictError>;
  CreateProgramInput: CreateProgramInput;
  CreateProgramPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateProgramPayload']>;
  CreateProgramSuccess: ResolverTypeWrapper<Omit<CreateProgramSuccess, 'program'> & { program: ResolversTypes['Program'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ErrorCode: ErrorCode;
  ForbiddenError: ResolverTypeWrapper<ForbiddenError>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  JoinAsAgentInput: JoinAsAgentInput;
  JoinAsAgentPayload: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JoinAsAgentPayload']>;
  JoinAsAgentSuccess: ResolverTypeWrapper<Omit<JoinAsAgentSuccess, 'agent'> & { agent: ResolversTypes['Agent'] }>;
  Merchant: ResolverTypeWrapper<MerchantKey>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotFoundError: ResolverTypeWrapper<NotFoundError>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlanPreset: PlanPreset;
  Program: ResolverTypeWrapper<ProgramRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agent: SeenAgent;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  AgentConnection: AgentPage;
  AgentEdge: Omit<AgentEdge, 'node'> & { node: ResolversParentTypes['Agent'] };
  AgentStanding: AgentStanding;
  AlreadyAgentError: AlreadyAgent;
  ConflictError: ConflictError;
  CreateProgramInput: CreateProgramInput;
  CreateProgramPayload: ResolversUnionTypes<ResolversParentTypes>['CreateProgramPayload'];
  CreateProgramSuccess: Omit<CreateProgramSuccess, 'program'> & { program: ResolversParentTypes['Program'] };
  DateTime: Scalars['DateTime']['output'];
  ForbiddenError: ForbiddenError;
  InvalidInputError: InvalidInputError;
  JoinAsAgentInput: JoinAsAgentInput;
  JoinAsAgentPayload: ResolversUnionTypes<ResolversParentTypes>['JoinAsAgentPayload'];
  JoinAsAgentSuccess: Omit<JoinAsAgentSuccess, 'agent'> & { agent: ResolversParentTypes['Agent'] };
  Merchant: MerchantKey;
  Mutation: Record<PropertyKey, never>;
  NotFoundError: NotFoundError;
  PageInfo: PageInfo;
  Program: ProgramRow;
  Query: Record<PropertyKey, never>;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AgentResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Agent'] = ResolversParentTypes['Agent'], FederationReferenceType extends FederationReferenceTypes['Agent'] = FederationReferenceTypes['Agent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  displayName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['Program'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['AgentRank'], ParentType, ContextType>;
  recruits?: Resolver<Maybe<ResolversTypes['AgentConnection']>, ParentType, ContextType, RequireFields<AgentRecruitsArgs, 'first'>>;
  sponsor?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgentStatus'], ParentType, ContextType>;
};

export type AgentConnectionResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentConnection'] = ResolversParentTypes['AgentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AgentEdgeResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentEdge'] = ResolversParentTypes['AgentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
};

export type AgentStandingResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AgentStanding'] = ResolversParentTypes['AgentStanding']> = {
  agentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgentStatus'], ParentType, ContextType>;
};

export type AlreadyAgentErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['AlreadyAgentError'] = ResolversParentTypes['AlreadyAgentError']> = {
  agent?: Resolver<ResolversTypes['Agent'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ForbiddenErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['ForbiddenError'] = ResolversParentTypes['ForbiddenError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type MerchantResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Merchant'] = ResolversParentTypes['Merchant'], FederationReferenceType extends FederationReferenceTypes['Merchant'] = FederationReferenceTypes['Merchant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Merchant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProgram?: Resolver<ResolversTypes['CreateProgramPayload'], ParentType, ContextType, RequireFields<MutationCreateProgramArgs, 'input'>>;
  joinAsAgent?: Resolver<ResolversTypes['JoinAsAgentPayload'], ParentType, ContextType, RequireFields<MutationJoinAsAgentArgs, 'input'>>;
};

export type NotFoundErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['NotFoundError'] = ResolversParentTypes['NotFoundError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProgramResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Program'] = ResolversParentTypes['Program'], FederationReferenceType extends FederationReferenceTypes['Program'] = FederationReferenceTypes['Program']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Program']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merchant?: Resolver<ResolversTypes['Merchant'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preset?: Resolver<ResolversTypes['PlanPreset'], ParentType, ContextType>;
  rootsAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _agentStanding?: Resolver<Maybe<ResolversTypes['AgentStanding']>, ParentType, ContextType, RequireFields<Query_AgentStandingArgs, 'merchantId' | 'userId'>>;
  _upline?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<Query_UplineArgs, 'agentId'>>;
  agent?: Resolver<Maybe<ResolversTypes['Agent']>, ParentType, ContextType, RequireFields<QueryAgentArgs, 'id'>>;
  myAgents?: Resolver<Array<ResolversTypes['Agent']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['Program']>, ParentType, ContextType, RequireFields<QueryProgramArgs, 'id'>>;
};

export type UserErrorResolvers<ContextType = DistributionContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AlreadyAgentError' | 'ConflictError' | 'ForbiddenError' | 'InvalidInputError' | 'NotFoundError', ParentType, ContextType>;
};

export type Resolvers<ContextType = DistributionContext> = {
  Agent?: AgentResolvers<ContextType>;
  AgentConnection?: AgentConnectionResolvers<ContextType>;
  AgentEdge?: AgentEdgeResolvers<ContextType>;
  AgentStanding?: AgentStandingResolvers<ContextType>;
  AlreadyAgentError?: AlreadyAgentErrorResolvers<ContextType>;
  ConflictError?: ConflictErrorResolvers<ContextType>;
  CreateProgramPayload?: CreateProgramPayloadResolvers<ContextType>;
  CreateProgramSuccess?: CreateProgramSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  ForbiddenError?: ForbiddenErrorResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  JoinAsAgentPayload?: JoinAsAgentPayloadResolvers<ContextType>;
  JoinAsAgentSuccess?: JoinAsAgentSuccessResolvers<ContextType>;
  Merchant?: MerchantResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotFoundError?: NotFoundErrorResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Program?: ProgramResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

