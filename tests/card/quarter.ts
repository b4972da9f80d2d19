import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import postgres from 'postgres';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { type Config, readConfig } from '../../platform/config.ts';
import { type Db, type Executor, openDb, type Tx } from '../../platform/db.ts';
import { type ExecutableSubgraph, makeExecutable } from '../../platform/execute.ts';
import type { SubgraphName } from '../../platform/facts.ts';
import { newId } from '../../platform/ids.ts';
import { openOutbox } from '../../platform/outbox.ts';
import { type Client, type Deps, type InternalCall, unknownClient } from '../../platform/subgraph.ts';
import { anonymous, type Grant, type Viewer } from '../../platform/viewer.ts';
import type { Trait } from '../../subgraphs/card/domain/tags.ts';
import { createCard } from '../../subgraphs/card/index.ts';
import * as tables from '../../subgraphs/card/store/tables.ts';
import { openTestDatabase } from '../support/database.ts';
import { silent } from '../support/stand-in.ts';

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the test asks for
  readonly data: any;
  readonly codes: readonly unknown[];
};

type Variables = Readonly<Record<string, unknown>>;

/** One running copy of the card subgraph. */
export type Replica = {
  ask(query: string, variables?: Variables, viewer?: Viewer, client?: Partial<Client>): Promise<Answer>;
};

/** The card subgraph on a database of its own, with neighbours that say what the test wants. */
export type Quarter = Replica & {
  readonly merchantId: string;
  readonly rivalId: string;
  /** Listings on the merchant's shelf. */
  readonly goods: readonly [string, string];
  /** A coupon that anybody can claim there. */
  readonly coupon: string;
  readonly owner: Viewer;
  /** What the catalog says that the merchant's goods are. */
  readonly traits: Map<string, readonly Trait[]>;
  /** User id to standing as an agent of the merchant. */
  readonly agents: Map<string, { agentId: string; status: string }>;
  readonly deps: Deps;
  readonly sql: postgres.Sql;
  /** The present; moves only when a test moves it. */
  now: Date;
  /** How many statements have been made. */
  statements: number;
  /** Another copy on the same database. */
  replica(): Replica;
  /** Composes and publishes a card; answers its id. */
  card(slug: string, merchantId?: string): Promise<string>;
  /** Makes a link; answers its token. */
  share(cardId: string, viewer: Viewer, asAgent?: boolean): Promise<string>;
  /** Introduces a visitor; answers who it then is. */
  visit(slug: string, shareToken?: string, clientKey?: string): Promise<Viewer>;
  /** Every fact told, in order of telling. */
  facts(): Promise<{ name: string; payload: Record<string, unknown>; channels: string[]; at: Date }[]>;
  close(): Promise<void>;
};

/** What a test says otherwise: settings, and what neighbours answer to some questions. */
export type Otherwise = {
  readonly config?: Partial<Config>;
  readonly answer?: (query: string, variables: Variables) => object | undefined;
};

export async function openQuarter({
  config = {},
  answer = () => undefined,
}: Otherwise = {}): Promise<Quarter> {
  const database = await openTestDatabase();
  const sql = postgres(database.url, { max: 2, onnotice: () => {} });
  const db = openDb(database.url, { name: 'test', connections: 8 });
  const now = new Date('2026-11-11T03:00:00.000Z');
  const [merchantId, rivalId] = [newId('mer', now), newId('mer', now)] as const;
  const goods = [newId('lst', now), newId('lst', now)] as const;
  const coupons = [newId('cpn', now)] as const;
  const agents: Quarter['agents'] = new Map();
  const traits: Quarter['traits'] = new Map();
  const bus = openMemoryBus();
  const usual = neighbours({ merchantId, goods, coupons, traits, agents });
  const deps: Deps = {
    config: { ...readConfig({}), secret: 'a secret for the tests of the card subgraph', ...config },
    db: counted(db, () => {
      quarter.statements += 1;
    }),
    tables,
    outbox: openOutbox(tables.outbox, bus, 'card'),
    bus,
    clock: () => quarter.now,
    log: silent,
    call: async <Data>(name: SubgraphName, query: string, variables: Variables) =>
      (answer(query, variables) ?? (await usual(name, query, variables))) as Data,
  };
  const main = replicaOf(makeExecutable(createCard(deps)));
  const owner = person('usr_owner', { role: 'MERCHANT_OWNER', merchantId });
  const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: rivalId });
  const quarter: Quarter = {
    ...main,
    merchantId,
    rivalId,
    goods,
    traits,
    coupon: coupons[0],
    owner,
    agents,
    deps,
    sql,
    now,
    statements: 0,
    replica: () => replicaOf(makeExecutable(createCard(deps))),
    async card(slug, of = merchantId) {
      const by = of === merchantId ? owner : rival;
      const input = { merchantId: of, slug, title: slug, idempotencyKey: randomUUID() };
      const made = await main.ask(composing, { input }, by);
      const cardId = made.data.createCard.card.id;
      await main.ask(publishing, { input: { cardId } }, by);
      return cardId;
    },
    async share(cardId, viewer, asAgent = false) {
      const input = { cardId, channel: 'WECHAT_GROUP', asAgent, idempotencyKey: randomUUID() };
      const { data } = await main.ask(sharing, { input }, viewer);
      return data.createShareLink.shareLink.token;
    },
    async visit(slug, shareToken, clientKey = randomUUID()) {
      const { data } = await main.ask(visiting, { input: { slug, clientKey, shareToken } });
      const { visitor, card } = data.startVisit;
      return { ...anonymous, visitor: { id: visitor.id, merchantId: card.merchant.id } };
    },
    async facts() {
      const rows = await sql`select name, payload, channels, occurred_at as at from card.outbox order by id`;
      return rows.map(({ name, payload, channels, at }) => ({ name, payload, channels, at }));
    },
    async close() {
      await sql.end();
      await db.close();
      await database.drop();
    },
  };
  return quarter;
}

/** A person, with grants or without. */
export function person(userId: string, ...grants: Grant[]): Viewer {
  return { ...anonymous, userId, grants };
}

const refused = '... on UserError { code path message messageZh }';

export const composing = `mutation ($input: CreateCardInput!) { createCard(input: $input) { __typename
  ... on CreateCardSuccess { card { id slug title status publishedAt modules { __typename key title
    ... on ProductModule { listing { id } } ... on LiveLinkModule { url startsAt }
    ... on RichTextModule { markdown } ... on JoinAgentModule { pitch } } } } ${refused} } }`;
export const publishing = `mutation ($input: PublishCardInput!) { publishCard(input: $input) {
  ... on PublishCardSuccess { card { id status publishedAt } } ${refused} } }`;
export const archiving = `mutation ($input: ArchiveCardInput!) { archiveCard(input: $input) {
  ... on ArchiveCardSuccess { card { id status publishedAt } } ${refused} } }`;
export const sharing = `mutation ($input: CreateShareLinkInput!) { createShareLink(input: $input) { __typename
  ... on CreateShareLinkSuccess { shareLink { id token channel agent { id } card { id } } } ${refused} } }`;
export const visiting = `mutation ($input: StartVisitInput!) { startVisit(input: $input) { __typename
  ... on StartVisitSuccess { visitorToken visitor { id createdAt } card { id merchant { id } } } ${refused} } }`;
export const tracking = `mutation ($input: TrackBehaviorInput!) { trackBehavior(input: $input) { __typename
  ... on TrackBehaviorSuccess { accepted duplicates } ${refused} } }`;

function replicaOf(executable: ExecutableSubgraph): Replica {
  return {
    async ask(query, variables = {}, viewer = anonymous, client = {}) {
      const { data, errors = [] }: ExecutionResult = await executable.execute({
        query,
        variables,
        viewer,
        client: { ...unknownClient, ...client },
      });
      const codes = errors.map((error) => error.extensions['code'] ?? error.message);
      return { data: JSON.parse(JSON.stringify(data ?? null)), codes };
    },
  };
}

type Neighbourhood = Pick<Quarter, 'merchantId' | 'traits' | 'agents'> & {
  readonly goods: readonly string[];
  readonly coupons: readonly string[];
};

/** What catalog and distribution would answer. */
function neighbours({ merchantId, goods, coupons, traits, agents }: Neighbourhood): InternalCall {
  return async <Data>(_: string, query: string, variables: Variables) => {
    const known = [variables['merchantId'], variables['id']].includes(merchantId);
    const standing = known ? agents.get(String(variables['userId'])) : undefined;
    if (query.includes('_agentStanding')) return { _agentStanding: standing ?? null } as Data;
    if (query.includes('_agentAt')) {
      const [found] = [...agents].filter(([, { agentId }]) => known && agentId === variables['agentId']);
      return { _agentAt: found ? { userId: found[0], status: found[1].status } : null } as Data;
    }
    if (query.includes('merchant(')) return { merchant: { name: known ? '花颜美妆' : null } } as Data;
    const offered = (ids: readonly string[]) =>
      (variables['ids'] as string[]).filter((id) => known && ids.includes(id));
    if (query.includes('_describeGoods')) {
      const told = offered(goods).map((listingId) => ({ listingId, traits: traits.get(listingId) ?? [] }));
      return { _describeGoods: told } as Data;
    }
    if (query.includes('_couponsOnOffer')) return { _couponsOnOffer: offered(coupons) } as Data;
    return { _listingsOnShelf: offered(goods) } as Data;
  };
}

/** The database, with every statement that is made on it counted, in transactions, too. */
function counted(db: Db, count: () => void): Db {
  const watched = <Target extends Executor>(executor: Target): Target =>
    new Proxy(executor, {
      get(target, name) {
        if (['select', 'insert', 'update', 'delete', 'execute'].includes(String(name))) count();
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return {
    ...db,
    pool: watched(db.pool),
    transaction: (story) => db.transaction((tx: Tx) => story(watched(tx))),
  };
}
