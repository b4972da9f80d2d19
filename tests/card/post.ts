import { randomUUID } from 'node:crypto';
import type { Config } from '../../platform/config.ts';
import { newId } from '../../platform/ids.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { createCard } from '../../subgraphs/card/index.ts';
import { openQuarter, person, type Quarter, tracking } from './quarter.ts';

type Wish = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the test asks for
type Said = any;

/** Goods as the catalog has them; they can be bought unless it says otherwise. */
export type Goods = { name: string; priceMinor: number; gone?: boolean };

/** A quarter whose shop has goods, a coupon and somebody to write to. */
export type Post = {
  readonly quarter: Quarter;
  /** What the catalog says; changes when a test changes it. */
  readonly shelf: Map<string, Goods>;
  readonly cardId: string;
  readonly couponId: string;
  /** The coupon's terms; null when nobody can claim it. */
  coupon: Wish | null;
  /** What the merchant calls its customers. */
  readonly names: Map<string, string>;
  readonly staff: Viewer;
  readonly rival: Viewer;
  readonly agentId: string;
  readonly agent: Viewer;
  /** A visitor that looked at the first goods and agreed to messages, unless told otherwise. */
  lead(agrees?: boolean, shareToken?: string): Promise<{ id: string; visitor: Viewer; visitorId: string }>;
  /** Does something; answers the success, or the refusal, or top-level codes. */
  act(name: string, input: Wish, viewer?: Viewer, answer?: string): Promise<Said>;
  /** Words a message; answers its id. */
  draft(leadId: string, wish?: Wish, viewer?: Viewer): Promise<string>;
  send(outreachId: string, viewer?: Viewer, key?: string): Promise<Said>;
  read(outreachId: string, viewer?: Viewer): Promise<Said>;
  effect(): Promise<Said>;
  /** Lets time pass, and what is due be delivered. */
  later(minutes: number): Promise<void>;
  /** Has the subgraph hear a foreign fact. */
  hear(name: string, payload: Wish, at?: Date): Promise<void>;
};

export const told = `id state kind language text wordedBy listings { id } coupon { id } channel dueAt sentAt openedAt claimedAt
  orders revenue { amountMinor currency } failure draftedById sentById editedAt lead { id }`;

export async function openPost(config: Partial<Config> = {}): Promise<Post> {
  const quarter = await openQuarter({ config, answer: (query, variables) => answer(query, variables) });
  const { merchantId, rivalId, goods } = quarter;
  const couponId = newId('cpn', quarter.now);
  const agentId = newId('agt', quarter.now);
  quarter.agents.set('usr_li', { agentId, status: 'ACTIVE' });
  const cardId = await quarter.card('lipstick-lab');
  const running = createCard(quarter.deps);

  function answer(query: string, variables: Wish): object | undefined {
    const own = variables['merchantId'] === quarter.merchantId;
    if (query.includes('_customerName'))
      return { _customerName: own ? (post.names.get(String(variables['customerId'])) ?? null) : null };
    if (!query.includes('_tellables')) return undefined;
    const listed = (variables['listingIds'] as string[]).flatMap((listingId) => {
      const one = own ? post.shelf.get(listingId) : undefined;
      if (one === undefined || one.gone === true) return [];
      return [{ listingId, name: one.name, price: { amountMinor: one.priceMinor, currency: 'CNY' } }];
    });
    const coupon = variables['couponId'] === couponId && own ? post.coupon : null;
    const shop = { shop: '绿源小铺', timeZone: 'Asia/Shanghai', currency: 'CNY' };
    return { _tellables: { ...shop, goods: listed, coupon } };
  }

  const post: Post = {
    quarter,
    cardId,
    couponId,
    shelf: new Map([
      [goods[0], { name: '玫瑰纯露', priceMinor: 12_800 }],
      [goods[1], { name: '手工艾草皂', priceMinor: 3_950 }],
    ]),
    coupon: {
      ...{ couponId, name: '秋日满减券', amountMinor: 2_000, rateBps: null, capMinor: null },
      ...{ minimumSpendMinor: 20_000, currency: 'CNY', forAllGoods: true },
      validUntil: '2026-12-31T15:59:59.999Z',
    },
    names: new Map(),
    staff: person('usr_staff', { role: 'MERCHANT_STAFF', merchantId }),
    rival: person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: rivalId }),
    agentId,
    agent: person('usr_li'),
    async lead(agrees = true, shareToken = undefined) {
      const visitor = await quarter.visit('lipstick-lab', shareToken);
      const visitorId = visitor.visitor?.id ?? '';
      const occurredAt = quarter.now.toISOString();
      const seen = { kind: 'PRODUCT_VIEW', viewId: randomUUID(), listingId: goods[0], occurredAt };
      const events = [{ id: randomUUID(), ...seen }];
      await quarter.ask(tracking, { input: { cardId, events } }, visitor);
      if (agrees)
        await post.act('setConsent', { outreach: true, sensitive: false }, visitor, 'consent { outreach }');
      const [row] = await quarter.sql`select id from card.leads where visitor_id = ${visitorId}`;
      return { id: String(row?.['id']), visitor, visitorId };
    },
    async act(name, input, viewer = post.staff, asked = `outreach { ${told} }`) {
      const type = `${name[0]?.toUpperCase()}${name.slice(1)}`;
      const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Success { ${asked} }
        ... on UserError { code path message messageZh } } }`;
      const { data, codes } = await quarter.ask(query, { input }, viewer);
      return codes.length > 0 ? codes : data[name];
    },
    async draft(leadId, wish = {}, viewer = post.staff) {
      const said = await post.act('draftOutreach', { leadId, ...wish }, viewer);
      if (said.outreach === undefined) throw new Error(JSON.stringify(said));
      return said.outreach.id;
    },
    send: (outreachId, viewer = post.staff, idempotencyKey = randomUUID()) =>
      post.act('sendOutreach', { outreachId, idempotencyKey }, viewer),
    async read(id, viewer = post.staff) {
      const { data } = await quarter.ask(
        `query ($id: ID!) { outreach(id: $id) { ${told} } }`,
        { id },
        viewer,
      );
      return data.outreach;
    },
    async effect() {
      const day = quarter.now.toISOString().slice(0, 10);
      const { data } = await quarter.ask(
        `query ($m: ID!, $to: Day!) { outreachEffect(merchantId: $m, from: "2026-11-01", to: $to) {
          sent opened claimed orders revenue { amountMinor currency } } }`,
        { m: merchantId, to: day },
        post.staff,
      );
      return data.outreachEffect;
    },
    async later(minutes) {
      quarter.now = new Date(quarter.now.getTime() + minutes * 60_000);
      const task = running.tasks.find(({ name }) => name === 'card.deliver-outreaches');
      await task?.run({}, quarter.deps);
    },
    async hear(name, payload, at = quarter.now) {
      const fact = { position: 1, name, payload, occurredAt: at.toISOString(), channels: [] };
      for (const reaction of running.reactions.filter(({ facts }) => facts.includes(name))) {
        await quarter.deps.db.transaction((tx) => reaction.react(tx, fact, quarter.deps));
      }
    },
  };
  return post;
}
