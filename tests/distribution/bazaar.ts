import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import {
  type Ask,
  change,
  openShop,
  type Shop,
  type Supplied,
  shareAsAgent,
  shelve,
  supply,
} from '../support/shop.ts';
import { until } from '../support/until.ts';
import { openWorld, type World } from '../support/world.ts';

export type Preset = 'ESSAY_2_PLUS_1' | 'RETAIL_2_PLUS_1' | 'ONE_LEVEL';

/** An agent, with a token that is made anew whenever it is asked for, and a link to the shop's card. */
export type Peddler = {
  readonly id: string;
  readonly userId: string;
  readonly shareToken: string;
};

/** The tree of the worked examples: P (BOSS) ← B (BOSS) ← D (one recruit) ← E. */
export type Tree = Readonly<Record<'P' | 'B' | 'D' | 'E', Peddler>>;

/** What an order's line came to for somebody. */
export type Trail = {
  readonly depth: number;
  readonly agentId: string | null;
  readonly amount: number;
  readonly reversed: number;
  readonly reason: string;
};

/** A shop by the public graph, in a world whose time a test moves. */
export type Bazaar = Shop & {
  readonly world: World;
  readonly ask: Ask;
  readonly sql: postgres.Sql;
  /** Goods at a price: answers the listing's id. */
  stock(priceMinor: number): Promise<string>;
  /** Somebody joins, by a link if one is given. */
  join(sponsor?: Peddler): Promise<Peddler>;
  /** Qualifies an agent by the code that it is sent. */
  qualify(peddler: Peddler): Promise<void>;
  tree(): Promise<Tree>;
  token(userId: string): Promise<string>;
  /** Places an order; answers its id and its lines' ids. */
  place(userId: string, input: object): Promise<{ id: string; lines: string[] }>;
  pay(userId: string, orderId: string): Promise<void>;
  buy(userId: string, input: object): Promise<{ id: string; lines: string[] }>;
  /** Has everything of an order delivered and signed for. */
  deliver(orderId: string): Promise<void>;
  /** Asks for something after the sale; answers its id. */
  askFor(userId: string, orderId: string, lines: readonly Units[], more?: object): Promise<string>;
  /** Grants what was asked for. */
  grant(afterSaleId: string): Promise<void>;
  /** Asks for money back for units, and has it granted. */
  refund(userId: string, orderId: string, lines: readonly Units[], reason?: string): Promise<void>;
  /** Who is paid of an order, as the merchant sees it, once it is decided. */
  trail(orderId: string): Promise<Trail[]>;
  /** What agents got of an order, by agent, nothing left out: net of what was taken back. */
  paid(orderId: string): Promise<Record<string, number>>;
  balance(
    peddler: Peddler,
  ): Promise<{ pending: number; available: number; reserved: number; paidOut: number }>;
  /** Moves time. */
  pass(milliseconds: number): void;
  /** Lets the time for returns pass, and has everything settled that is due then. */
  settle(): Promise<void>;
  /** Has a task by the clock run now, as the job library would when its time comes. */
  run(task: string, subgraph?: string): Promise<void>;
  /** A token of the owner's that holds now. */
  asOwner(): Promise<string>;
  asFinance(): Promise<string>;
  asSupplier(): Promise<string>;
  close(): Promise<void>;
};

const home = {
  ...{ phone: '13800138000', region: '310104', province: '上海市', city: '上海市', district: '徐汇区' },
  street: '漕溪北路 1 号',
};

export const day = 86_400_000;

/** Units of an order's line. */
export type Units = { readonly lineId: string; readonly quantity: number };

/** A world whose time a test moves. */
export type TimedWorld = { readonly world: World; pass(milliseconds: number): void; now(): Date };

export async function openTimedWorld(): Promise<TimedWorld> {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead);
  const world = await openWorld({ clock: now });
  const pass = (ms: number) => {
    ahead += ms;
  };
  return { world, pass, now };
}

export async function openBazaar({ world, pass, now }: TimedWorld, preset: Preset): Promise<Bazaar> {
  const { ask, tokenOf } = world;
  const name = `shop-${randomUUID().slice(0, 8)}`;
  const shop = await openShop(ask, tokenOf, name, preset);
  const { merchantId, supplierId, cardId } = shop;
  const sql = postgres(world.databaseUrl, { max: 2, onnotice: () => {} });
  const owner = () => tokenOf(`usr_owner_${name}`, `MERCHANT_OWNER:${merchantId}`);
  const supplier = () => tokenOf(`usr_supplier_${name}`, `SUPPLIER:${supplierId}`);
  const key = () => ({ idempotencyKey: randomUUID() });
  const ahead = () => now().getTime() - Date.now();
  const bazaar: Bazaar = {
    ...shop,
    world,
    ask,
    sql,
    pass,
    token: (userId) => tokenOf(userId),
    asOwner: owner,
    asFinance: () => tokenOf(`usr_finance_${name}`, `MERCHANT_FINANCE:${merchantId}`),
    asSupplier: supplier,
    async stock(priceMinor) {
      const platform = await tokenOf('usr_platform', 'PLATFORM');
      const who = { platform, supplier: await supplier(), supplierId };
      const goods: Supplied = await supply(ask, who, `货品 ${priceMinor}`);
      return shelve(ask, await owner(), merchantId, goods.offerId, priceMinor);
    },
    async join(sponsor) {
      const userId = `usr_${randomUUID()}`;
      const token = await tokenOf(userId);
      const by = sponsor === undefined ? {} : { shareToken: sponsor.shareToken };
      const id = await change(ask, token, 'joinAsAgent', 'agent', {
        merchantId,
        displayName: '代理',
        ...by,
        ...key(),
      });
      return { id, userId, shareToken: await shareAsAgent(ask, token, cardId) };
    },
    async qualify({ userId }) {
      const token = await tokenOf(userId);
      const { sandboxCode: code } = await act<{ sandboxCode: string }>(
        ask,
        token,
        'sendVerificationCode',
        { merchantId, phone: `138${String(nextPhone()).padStart(8, '0')}` },
        'expiresAt sandboxCode',
      );
      await change(ask, token, 'verifyAgent', 'agent', { merchantId, code });
    },
    async tree() {
      const P = await bazaar.join();
      const B = await bazaar.join(P);
      const D = await bazaar.join(B);
      const E = await bazaar.join(D);
      const others = [await bazaar.join(P), await bazaar.join(B)];
      for (const one of [B, D, E, ...others]) await bazaar.qualify(one);
      return { P, B, D, E };
    },
    async place(userId, input) {
      const address = { ...home, recipient: userId.slice(0, 20) };
      const at = { merchantId, address };
      const addressId = await change(ask, await tokenOf(userId), 'saveAddress', 'address', at);
      const { order } = await act<{ order: { id: string; lines: { id: string }[] } }>(
        ask,
        await tokenOf(userId),
        'placeOrder',
        { merchantId, addressId, ...key(), ...input },
        'order { id lines { id } }',
      );
      return { id: order.id, lines: order.lines.map(({ id }) => id) };
    },
    async pay(userId, orderId) {
      const token = await tokenOf(userId);
      const paymentId = await change(ask, token, 'startPayment', 'payment', { orderId, ...key() });
      await change(ask, token, 'payInSandbox', 'payment', { paymentId });
    },
    async buy(userId, input) {
      const order = await bazaar.place(userId, input);
      await bazaar.pay(userId, order.id);
      await bazaar.trail(order.id);
      return order;
    },
    async deliver(orderId) {
      const { order } = await ask<{
        order: { fulfillmentOrders: { id: string; lines: (Units & { cancelledQuantity: number })[] }[] };
      }>(
        'query ($id: ID!) { order(id: $id) { fulfillmentOrders { id lines { lineId quantity cancelledQuantity } } } }',
        { id: orderId },
        { token: await owner() },
      );
      for (const { id: fulfillmentId, lines } of order.fulfillmentOrders) {
        const token = await supplier();
        const parcel = { carrier: 'SANDBOX_EXPRESS', trackingNumber: `SB${randomUUID().slice(0, 12)}` };
        const whole = lines
          .map(({ lineId, quantity, cancelledQuantity: gone }) => ({ lineId, quantity: quantity - gone }))
          .filter(({ quantity }) => quantity > 0);
        const shipmentId = await change(ask, token, 'shipGoods', 'shipment', {
          ...{ fulfillmentId, lines: whole, ...parcel, ...key() },
        });
        for (const status of ['PICKED_UP', 'SIGNED'])
          await act(ask, token, 'recordTracking', { shipmentId, status }, '__typename');
      }
      // Whoever settles by it has heard of it.
      await until(async () => {
        const waiting = await sql`select id from distribution.commissions
          where order_id = ${orderId} and status = 'PENDING' and settle_after is null`;
        return waiting.length === 0;
      });
    },
    askFor: async (userId, orderId, lines, more = {}) =>
      change(ask, await tokenOf(userId), 'requestAfterSale', 'afterSale', {
        ...{ orderId, kind: 'REFUND_ONLY', reason: 'OTHER', lines, ...key(), ...more },
      }),
    async grant(afterSaleId) {
      await act(
        ask,
        await supplier(),
        'answerAfterSale',
        { afterSaleId, approve: true },
        '__typename',
        'AfterSaleSuccess',
      );
    },
    async refund(userId, orderId, lines, reason = 'OTHER') {
      await bazaar.grant(await bazaar.askFor(userId, orderId, lines, { reason }));
    },
    async trail(orderId) {
      return until(async () => {
        const { order } = await ask<{
          order: {
            commissionTrail: {
              depth: number;
              amount: { amountMinor: number };
              reversed: { amountMinor: number };
              agent: { id: string } | null;
              explanation: { reason: string };
            }[];
          };
        }>(
          `query ($id: ID!) { order(id: $id) { commissionTrail {
            depth agent { id } amount { amountMinor } reversed { amountMinor } explanation { reason } } } }`,
          { id: orderId },
          { token: await owner() },
        );
        if (order.commissionTrail.length === 0) return null;
        return order.commissionTrail.map(({ depth, agent, amount, reversed, explanation }) => ({
          ...{ depth, agentId: agent?.id ?? null, reason: explanation.reason },
          ...{ amount: amount.amountMinor, reversed: reversed.amountMinor },
        }));
      });
    },
    async paid(orderId) {
      const sums: Record<string, number> = {};
      for (const { agentId, amount, reversed } of await bazaar.trail(orderId)) {
        if (agentId !== null && amount > 0) sums[agentId] = (sums[agentId] ?? 0) + amount - reversed;
      }
      return sums;
    },
    async balance({ id, userId }) {
      const { agent } = await ask<{ agent: { balance: Record<string, { amountMinor: number }> } }>(
        `query ($id: ID!) { agent(id: $id) { balance { pending { amountMinor } available { amountMinor }
          reserved { amountMinor } paidOut { amountMinor } } } }`,
        { id },
        { token: await tokenOf(userId) },
      );
      const of = (what: string) => agent.balance[what]?.amountMinor ?? Number.NaN;
      return {
        pending: of('pending'),
        available: of('available'),
        reserved: of('reserved'),
        paidOut: of('paidOut'),
      };
    },
    async run(task, subgraph = 'distribution') {
      const schema = sql(`${subgraph}_jobs`);
      const key = `test:${randomUUID()}`;
      await sql`select ${schema}.add_job(${task}, '{}'::json, job_key := ${key})`;
      await until(async () => {
        const [left] = await sql`select id from ${schema}.jobs where key = ${key}`;
        return left === undefined;
      });
    },
    async settle() {
      pass(window);
      // A row that a fact just works on is passed over, and taken the next time.
      await until(async () => {
        await bazaar.run('settleCommissions');
        const due = await sql`select id from distribution.commissions
          where program_id = ${shop.programId} and status = 'PENDING' and settle_after < now() + make_interval(secs => ${ahead() / 1_000})`;
        return due.length === 0;
      });
    },
    close: () => sql.end(),
  };
  return bazaar;
}

/** When everything that was delivered now can be settled. */
export const window = 9 * day;

/** Runs a mutation and answers what was selected of its success; throws what it refused. */
export async function act<Answer>(
  ask: Ask,
  token: string,
  mutation: string,
  input: object,
  selection: string,
  success = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Success`,
): Promise<Answer> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const data = await ask<Record<string, Answer & { code?: string }>>(
    `mutation ($input: ${inputs[mutation] ?? type}!) { ${mutation}(input: $input) { __typename
       ... on ${success} { ${selection} } ... on UserError { code message path } } }`,
    { input },
    { token },
  );
  const answer = data[mutation];
  if (answer === undefined || answer.code !== undefined)
    throw new Error(`${mutation} refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** Mutations whose inputs are not named after them. */
const inputs: Readonly<Record<string, string>> = {
  shipReplacement: 'AfterSaleParcelInput',
  shipReturn: 'AfterSaleParcelInput',
  confirmReplacement: 'AfterSaleInput',
  suspendAgent: 'AgentMoveInput',
  reinstateAgent: 'AgentMoveInput',
  revokeRank: 'AgentMoveInput',
  holdCommission: 'CommissionDecisionInput',
  releaseCommission: 'CommissionDecisionInput',
  reverseCommission: 'CommissionDecisionInput',
  approveWithdrawal: 'WithdrawalDecisionInput',
  rejectWithdrawal: 'WithdrawalDecisionInput',
  cancelWithdrawal: 'WithdrawalDecisionInput',
};

let phones = Math.floor(Math.random() * 1_000_000);
function nextPhone(): number {
  phones += 1;
  return phones;
}
