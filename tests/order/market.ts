import { randomUUID } from 'node:crypto';
import type { ExecutionResult } from 'graphql';
import postgres from 'postgres';
import { openMemoryBus } from '../../platform/bus-memory.ts';
import { readConfig } from '../../platform/config.ts';
import { type Db, openDb } from '../../platform/db.ts';
import { makeExecutable } from '../../platform/execute.ts';
import type { RecordedFact } from '../../platform/facts.ts';
import { newId } from '../../platform/ids.ts';
import { openOutbox } from '../../platform/outbox.ts';
import { type Deps, type InternalCall, unknownClient, type Webhook } from '../../platform/subgraph.ts';
import { anonymous, type Grant, type Viewer } from '../../platform/viewer.ts';
import { createOrder } from '../../subgraphs/order/index.ts';
import * as tables from '../../subgraphs/order/store/tables.ts';
import { openTestDatabase } from '../support/database.ts';
import { silent } from '../support/stand-in.ts';

/** What the neighbours of the order subgraph know; a test changes it as it likes. */
export type Town = {
  readonly prices: Map<string, number>;
  /** Share token to its merchant and agent. */
  readonly links: Map<string, { merchantId: string; agentId: string | null }>;
  /** User to agent and standing, at every merchant. */
  readonly agents: Map<string, { agentId: string; status: string }>;
  /** Agent to who is above it. */
  readonly uplines: Map<string, readonly string[]>;
  /** Claim to what its coupon takes off, in fen. */
  readonly coupons: Map<string, number>;
  /** Order to what has become of the goods held for it. */
  readonly holds: Map<string, 'HELD' | 'RELEASED'>;
  /** Group-buy activity to its terms. */
  readonly activities: Map<string, { merchantId: string; teamSize: number; teamHours: number }>;
  /** Listing to its supplier and its return rule, where they are not the usual ones. */
  readonly suppliers: Map<string, string>;
  readonly returnRules: Map<string, string>;
  /** In which days and money the merchant counts. */
  readonly calendar: { timeZone: string; currency: string };
  /** Segment to its users. */
  readonly segments: Map<string, Set<string>>;
  /** What the catalog refuses next. */
  readonly refusals: object[];
  /** How often each neighbour was asked. */
  readonly asked: Map<string, number>;
};

export type Answer = {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the test asks for
  readonly data: any;
  readonly codes: readonly unknown[];
};

/** The order subgraph on a database of its own, with neighbours that say what the test wants. */
export type Market = Town & {
  readonly merchantId: string;
  readonly lipstick: string;
  readonly cream: string;
  readonly deps: Deps;
  readonly webhook: Webhook;
  /** Every door for outside systems, by name. */
  readonly doors: ReadonlyMap<string, Webhook>;
  readonly sql: postgres.Sql;
  /** The present; moves only when a test moves it. */
  now: Date;
  /** How many statements ran on the pool. */
  statements: number;
  ask(query: string, variables?: Readonly<Record<string, unknown>>, viewer?: Viewer): Promise<Answer>;
  /** Places an order of one lipstick and two creams (19,700 fen); answers its id. */
  place(viewer: Viewer, input?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Starts a payment; answers its id. */
  pay(viewer: Viewer, orderId: string): Promise<string>;
  /** Runs a task as the clock, or a job, would. */
  task(name: string, payload?: Readonly<Record<string, unknown>>): Promise<void>;
  /** Has the subgraph's reactions answer whatever it has told since the last time; jobs they enqueue are run. */
  react(): Promise<void>;
  /** Has a reaction answer another subgraph's fact. */
  hear(source: string, name: string, payload: Readonly<Record<string, unknown>>): Promise<void>;
  /** Places an order and pays it in the sandbox; answers its id. */
  buy(viewer: Viewer, input?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Moves the present. */
  pass(ms: number): void;
  /** Every fact that was told of an order, in order of telling. */
  factsOf(orderId: string): Promise<string[]>;
  close(): Promise<void>;
};

/** Who ships, where nothing else is said. */
export const supplierId = 'sup_00000000000000000000000001';

export const secret = 'a secret for the tests of the order subgraph';

export async function openMarket(): Promise<Market> {
  const database = await openTestDatabase();
  const sql = postgres(database.url, { max: 2, onnotice: () => {} });
  const now = new Date('2026-11-11T03:00:00.000Z');
  const [merchantId, lipstick, cream] = [newId('mer', now), newId('lst', now), newId('lst', now)] as const;
  const town: Town = {
    prices: new Map([
      [lipstick, 9_900],
      [cream, 4_900],
    ]),
    links: new Map(),
    agents: new Map(),
    coupons: new Map(),
    uplines: new Map(),
    holds: new Map(),
    activities: new Map(),
    suppliers: new Map(),
    returnRules: new Map(),
    calendar: { timeZone: 'Asia/Shanghai', currency: 'CNY' },
    segments: new Map(),
    refusals: [],
    asked: new Map(),
  };
  const bus = openMemoryBus();
  const db = openDb(database.url, { name: 'test', connections: 12 });
  const deps: Deps = {
    config: { ...readConfig({}), secret },
    db: counted(db, () => {
      market.statements += 1;
    }),
    tables,
    outbox: openOutbox(tables.outbox, bus, 'order'),
    bus,
    clock: () => market.now,
    log: silent,
    call: neighbours(town, merchantId, () => market.now),
  };
  const subgraph = createOrder(deps);
  const executable = makeExecutable(subgraph);
  const [webhook] = subgraph.webhooks;
  if (webhook === undefined) throw new Error('The order subgraph has no webhook.');
  const ask: Market['ask'] = async (query, variables = {}, viewer = anonymous) =>
    answerOf(await executable.execute({ query, variables, viewer, client: unknownClient }));
  let answered = 0;
  const answer = async (source: string, fact: RecordedFact) => {
    for (const reaction of subgraph.reactions) {
      if (reaction.source !== source || !reaction.facts.includes(fact.name)) continue;
      // Jobs need the job library's tables; what they would do is done here at once.
      if (reaction.name === 'order.on-refund-requested') await market.task('dispatchRefund', fact.payload);
      else await deps.db.transaction((tx) => reaction.react(tx, fact, deps));
    }
  };
  const market: Market = {
    ...town,
    merchantId,
    lipstick,
    cream,
    deps,
    webhook,
    doors: new Map(subgraph.webhooks.map((door) => [door.name, door])),
    sql,
    now,
    statements: 0,
    ask,
    place: async (viewer, input = {}) => {
      const { data, codes } = await ask(placing, { input: { ...wish(market), ...input } }, viewer);
      return data?.placeOrder?.order?.id ?? fail('placeOrder', data, codes);
    },
    pay: async (viewer, orderId) => {
      const { data, codes } = await ask(paying, { input: { orderId, idempotencyKey: randomUUID() } }, viewer);
      return data?.startPayment?.payment?.id ?? fail('startPayment', data, codes);
    },
    task: async (name, payload = {}) => {
      const task = subgraph.tasks.find((one) => one.name === name);
      if (task === undefined) throw new Error(`There is no task ${name}.`);
      await task.run(payload, deps);
    },
    react: async () => {
      for (;;) {
        const told =
          await sql`select id, name, payload, occurred_at from orders.outbox where id > ${answered} order by id`;
        if (told.length === 0) return;
        for (const row of told) {
          answered = Number(row['id']);
          const fact = { position: answered, name: row['name'], payload: row['payload'] };
          await answer('order', { ...fact, occurredAt: row['occurred_at'].toISOString(), channels: [] });
        }
      }
    },
    hear: (source, name, payload) =>
      answer(source, { position: 1, name, payload, occurredAt: market.now.toISOString(), channels: [] }),
    buy: async (viewer, input = {}) => {
      const orderId = await market.place(viewer, input);
      const paymentId = await market.pay(viewer, orderId);
      await ask(playing, { input: { paymentId } }, viewer);
      return orderId;
    },
    pass: (ms) => {
      market.now = new Date(market.now.getTime() + ms);
    },
    factsOf: async (orderId) => {
      const rows = await sql`select name from orders.outbox
          where payload->>'orderId' = ${orderId} and name not like 'fulfillment.%' order by id`;
      return rows.map((row) => row['name']);
    },
    close: async () => {
      await sql.end();
      await bus.close();
      await db.close();
      await database.drop();
    },
  };
  return market;
}

/** A person, with grants or without. */
export function person(userId: string, ...grants: Grant[]): Viewer {
  return { ...anonymous, userId, grants };
}

/** One lipstick and two creams, 19,700 fen. */
export function wish(market: Market) {
  return {
    merchantId: market.merchantId,
    lines: [
      { listingId: market.lipstick, quantity: 1 },
      { listingId: market.cream, quantity: 2 },
    ],
    idempotencyKey: randomUUID(),
  };
}

export const placing = `mutation ($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename
  ... on PlaceOrderSuccess { order { id number status total { amountMinor currency } agent { id }
    coupons { coupon { id } name discount { amountMinor currency } }
    lines { listing { id } productName quantity unitPrice { amountMinor } discount { amountMinor } total { amountMinor currency } } } }
  ... on UserError { code path } } }`;

export const paying = `mutation ($input: StartPaymentInput!) { startPayment(input: $input) { __typename
  ... on StartPaymentSuccess { payment { id status amount { amountMinor currency } provider capturedAt } }
  ... on UserError { code path } } }`;

export const playing = `mutation ($input: PayInSandboxInput!) { payInSandbox(input: $input) { __typename
  ... on PayInSandboxSuccess { payment { id status capturedAt } } ... on UserError { code path } } }`;

export const cancelling = `mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) { __typename
  ... on CancelOrderSuccess { order { id status } } ... on UserError { code path } } }`;

function answerOf({ data, errors = [] }: ExecutionResult): Answer {
  const codes = errors.map((error) => error.extensions['code'] ?? error.message);
  return { data: JSON.parse(JSON.stringify(data ?? null)), codes };
}

function fail(what: string, data: unknown, codes: readonly unknown[]): never {
  throw new Error(`${what}: ${JSON.stringify({ data, codes })}`);
}

/** What catalog, card and distribution would answer. */
function neighbours(town: Town, merchantId: string, clock: () => Date): InternalCall {
  return async <Data>(name: string, query: string, variables: Readonly<Record<string, unknown>>) => {
    town.asked.set(name, (town.asked.get(name) ?? 0) + 1);
    const known = variables['merchantId'] === merchantId;
    if (name === 'catalog' && query.includes('_groupBuyActivity'))
      return { _groupBuyActivity: town.activities.get(String(variables['id'])) ?? null } as Data;
    if (name === 'catalog' && query.includes('merchant(id'))
      return {
        merchant: variables['id'] === merchantId ? { id: merchantId, ...town.calendar } : null,
      } as Data;
    if (name === 'catalog' && query.includes('_assignToSegment')) return assigned(town, variables) as Data;
    if (name === 'catalog') return stockroom(town, merchantId, query, variables, clock) as Data;
    if (name === 'card') {
      const link = town.links.get(String(variables['token']));
      return { _shareLink: link === undefined ? null : { shareLinkId: 'shl_1', ...link } } as Data;
    }
    if (query.includes('_quoteReversals')) return { _quoteReversals: [] } as Data;
    if (query.includes('_snapshotAttribution')) {
      const { agentId } = variables['input'] as { agentId: string | null };
      const uplineAgentIds = agentId === null ? [] : (town.uplines.get(agentId) ?? []);
      return { _snapshotAttribution: { agentId, uplineAgentIds } } as Data;
    }
    const standing = known ? town.agents.get(String(variables['userId'])) : undefined;
    return { _agentStanding: standing ?? null } as Data;
  };
}

function assigned(town: Town, variables: Readonly<Record<string, unknown>>) {
  const { segmentKey, userIds } = variables as { segmentKey: string; userIds: readonly string[] };
  const members = town.segments.get(segmentKey) ?? new Set();
  const before = members.size;
  for (const userId of userIds) members.add(userId);
  town.segments.set(segmentKey, members);
  return { _assignToSegment: members.size - before };
}

type HoldInput = {
  readonly orderId: string;
  readonly merchantId: string;
  readonly lines: readonly { readonly listingId: string; readonly quantity: number }[];
  readonly couponClaimIds: readonly string[];
};

/** Holds goods for an order, or gives them back. */
function stockroom(
  town: Town,
  merchantId: string,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  clock: () => Date,
) {
  const { input, orderId } = variables as { readonly input?: HoldInput; readonly orderId?: string };
  if (input === undefined) {
    town.holds.set(orderId ?? '', 'RELEASED');
    return { _releaseHold: true };
  }
  const refusal = town.refusals.pop() ?? refusalOf(town, merchantId, input);
  if (refusal !== null) return { answer: { sale: null, refusal } };
  if (query.includes('_holdForOrder')) town.holds.set(input.orderId, 'HELD');
  return { answer: { sale: saleOf(town, input, clock()), refusal: null } };
}

function refusalOf(town: Town, merchantId: string, { merchantId: asked, lines }: HoldInput) {
  const said = { message: 'No.', messageZh: '不行。' };
  if (asked !== merchantId) return { ...said, code: 'MERCHANT_NOT_FOUND', lineIndex: null };
  const lineIndex = lines.findIndex(({ listingId }) => !town.prices.has(listingId));
  return lineIndex < 0 ? null : { ...said, code: 'LISTING_UNAVAILABLE', lineIndex };
}

/** Every coupon comes off the first line. */
function saleOf(town: Town, { lines, couponClaimIds }: HoldInput, now: Date) {
  const amount = (minor: number) => ({ amountMinor: minor });
  const coupons = couponClaimIds.map((claimId) => ({
    claimId,
    couponId: 'cpn_1',
    name: '立减',
    discount: amount(town.coupons.get(claimId) ?? 0),
  }));
  const off = coupons.reduce((sum, { discount }) => sum + discount.amountMinor, 0);
  const held = lines.map(({ listingId, quantity }, i) => {
    const price = town.prices.get(listingId) ?? 0;
    const discount = i === 0 ? off : 0;
    return {
      ...{
        listingId,
        quantity,
        productId: 'prd_1',
        supplierId: town.suppliers.get(listingId) ?? supplierId,
        variantId: 'var_1',
        offerId: 'off_1',
      },
      ...{ batchId: 'bat_1', productName: `goods ${listingId}`, variantName: '' },
      ...{ returnRule: town.returnRules.get(listingId) ?? 'NO_REASON_7_DAYS', groupBuyActivityId: null },
      ...{
        unitPrice: amount(price),
        discount: amount(discount),
        payable: amount(price * quantity - discount),
      },
    };
  });
  return {
    currency: 'CNY',
    timeZone: town.calendar.timeZone,
    heldUntil: new Date(now.getTime() + 900_000).toISOString(),
    payable: amount(held.reduce((sum, { payable }) => sum + payable.amountMinor, 0)),
    lines: held,
    coupons,
  };
}

/** The database, with every statement that starts on its pool counted. */
function counted(db: Db, count: () => void): Db {
  const pool = new Proxy(db.pool, {
    get(target, name) {
      if (name === 'select' || name === 'insert' || name === 'update' || name === 'execute') count();
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return { ...db, pool };
}
