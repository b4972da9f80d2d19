import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../../platform/errors.ts';
import { newId } from '../../platform/ids.ts';
import { anonymous, serviceViewer, type Viewer } from '../../platform/viewer.ts';
import {
  releaseGroupBuyShare,
  takeGroupBuyShare,
} from '../../subgraphs/catalog/actions/take-group-buy-share.ts';
import { shareRefusal } from '../../subgraphs/catalog/domain/group-buying.ts';
import { person } from '../support/alone.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
let merchant: Merchant;

beforeAll(async () => {
  shelf = await openShelf();
  merchant = await shelf.merchant();
});
afterAll(() => shelf.close());

const hour = 3_600_000;
const at = (ms: number) => new Date(Date.now() + ms).toISOString();

type Terms = Readonly<Record<string, unknown>>;

function create(listingId: string, terms: Terms = {}, viewer: Viewer = merchant.owner) {
  const input = {
    listingId,
    priceMinor: 6_900,
    teamSize: 3,
    stockShare: 20,
    perUserLimit: 2,
    startsAt: at(-hour),
    endsAt: at(hour),
    idempotencyKey: key(),
  };
  return shelf.change(
    'createGroupBuyActivity',
    'activity { id status teamHours price { amountMinor currency } stockShare }',
    { ...input, ...terms },
    viewer,
  );
}

const publish = (activityId: string, viewer: Viewer = merchant.owner) =>
  shelf.change('publishGroupBuyActivity', 'activity { id status }', { activityId }, viewer);

const end = (activityId: string, viewer: Viewer = merchant.owner) =>
  shelf.change('endGroupBuyActivity', 'activity { id status }', { activityId }, viewer);

/** An activity that runs. */
async function running(terms: Terms = {}) {
  const listingId = await shelf.listed(merchant);
  const { activity } = await create(listingId, terms);
  expect(await publish(activity.id)).toMatchObject({ activity: { status: 'PUBLISHED' } });
  return { activityId: activity.id as string, listingId };
}

type Wish = { readonly activityId: string; readonly listingId: string; readonly userId?: string };

/** Takes as an order does: the price, or the code of the refusal. */
async function take(wish: Wish, quantity = 1, orderId = newId('ord', new Date())) {
  const now = new Date();
  const whole = { merchantId: merchant.id, userId: `usr_${orderId}`, ...wish, quantity, orderId, now };
  try {
    const { priceMinor } = await shelf.deps.db.transaction((tx) => takeGroupBuyShare(tx, whole));
    return Number(priceMinor);
  } catch (error) {
    if (error instanceof Refusal) return error.answer.code;
    throw error;
  }
}

const release = (orderId: string) =>
  shelf.deps.db.transaction((tx) => releaseGroupBuyShare(tx, orderId, new Date()));

async function taken(activityId: string) {
  const [row] =
    await shelf.sql`select taken, (select coalesce(sum(quantity), 0)::int from catalog.group_buy_takings
    where activity_id = ${activityId} and state = 'TAKEN') as sum from catalog.group_buy_activities where id = ${activityId}`;
  expect(row?.['taken']).toBe(row?.['sum']);
  return row?.['taken'];
}

describe('an activity', () => {
  test('is prepared, published and ended, each once; published it never changes', async () => {
    const listingId = await shelf.listed(merchant);
    const { activity } = await create(listingId);
    expect(activity).toMatchObject({
      status: 'DRAFT',
      teamHours: 24,
      price: { amountMinor: 6_900, currency: 'CNY' },
      stockShare: 20,
    });
    expect(await end(activity.id)).toMatchObject({ code: 'GROUP_BUY_NOT_PUBLISHED' });
    expect(await publish(activity.id)).toMatchObject({ activity: { status: 'PUBLISHED' } });
    expect(await publish(activity.id)).toMatchObject({ activity: { status: 'PUBLISHED' } });
    const { sql } = shelf;
    await expect(
      sql`update catalog.group_buy_activities set price_minor = 1 where id = ${activity.id}`,
    ).rejects.toThrow('never changes');
    await expect(
      sql`update catalog.group_buy_activities set status = 'DRAFT', published_at = null where id = ${activity.id}`,
    ).rejects.toThrow('never changes');
    await expect(sql`delete from catalog.group_buy_activities where id = ${activity.id}`).rejects.toThrow();
    expect(await end(activity.id)).toMatchObject({ activity: { status: 'ENDED' } });
    expect(await end(activity.id)).toMatchObject({ activity: { status: 'ENDED' } });
    expect(await publish(activity.id)).toMatchObject({ code: 'GROUP_BUY_OVER' });
  });

  test('costs less than the listing does when it is published', async () => {
    const listingId = await shelf.listed(merchant, 9_900);
    for (const [priceMinor, answer] of [
      [9_900, { code: 'GROUP_BUY_NOT_CHEAPER', path: ['activityId'] }],
      [9_899, { activity: { status: 'PUBLISHED' } }],
    ]) {
      const { activity } = await create(listingId, { priceMinor });
      expect(await publish(activity.id)).toMatchObject(answer as object);
    }
    const { activity } = await create(listingId, { startsAt: at(-2 * hour), endsAt: at(-hour) });
    expect(await publish(activity.id)).toMatchObject({ code: 'GROUP_BUY_OVER' });
  });

  test('has limits, and those who manage the shelf', async () => {
    const listingId = await shelf.listed(merchant);
    const wrong: [string, Terms][] = [
      ['priceMinor', { priceMinor: 0 }],
      ['teamSize', { teamSize: 1 }],
      ['teamSize', { teamSize: 101, stockShare: 200 }],
      ['teamHours', { teamHours: 169 }],
      ['stockShare', { stockShare: 2 }],
      ['perUserLimit', { perUserLimit: 21 }],
      ['endsAt', { endsAt: at(-2 * hour) }],
    ];
    for (const [field, terms] of wrong) {
      expect(await create(listingId, terms)).toMatchObject({ code: 'INVALID_INPUT', path: [field] });
    }
    const other = await shelf.merchant();
    const app = (scope: string) =>
      person('usr_app', { role: 'APP', merchantId: merchant.id, scopes: [scope] });
    expect(await create(listingId, {}, other.owner)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await create(listingId, {}, merchant.finance)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await create(listingId, {}, app('catalog:read'))).toMatchObject({ code: 'FORBIDDEN' });
    const { activity } = await create(listingId, {}, app('catalog:write'));
    expect(await publish(activity.id, other.owner)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await publish(activity.id, app('catalog:write'))).toMatchObject({
      activity: { status: 'PUBLISHED' },
    });
    expect(await end(activity.id, merchant.finance)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('is prepared once by one key', async () => {
    const listingId = await shelf.listed(merchant);
    const terms = { idempotencyKey: key(), startsAt: at(0), endsAt: at(hour) };
    const made = await Promise.all([create(listingId, terms), create(listingId, terms)]);
    expect(new Set(made.map(({ activity }) => activity.id)).size).toBe(1);
    expect(await create(listingId, { ...terms, priceMinor: 1 })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });
});

describe('the share', () => {
  test('fifty orders at once for ten units: ten have one each, none is left', async () => {
    const wish = await running({ stockShare: 10, perUserLimit: 1 });
    const answers = await Promise.all(Array.from({ length: 50 }, () => take(wish)));
    expect(answers.filter((answer) => answer === 6_900)).toHaveLength(10);
    expect(answers.filter((answer) => answer === 'GROUP_BUY_SHARE_TAKEN')).toHaveLength(40);
    expect(await taken(wish.activityId)).toBe(10);
  });

  test("one user's orders at once stay within the user's limit; another user is not concerned", async () => {
    const wish = await running({ stockShare: 20, perUserLimit: 3 });
    const one = { ...wish, userId: 'usr_eager' };
    const answers = await Promise.all(Array.from({ length: 12 }, () => take(one)));
    expect(answers.filter((answer) => answer === 6_900)).toHaveLength(3);
    expect(answers.filter((answer) => answer === 'LIMIT_PER_USER')).toHaveLength(9);
    expect(await take({ ...wish, userId: 'usr_other' }, 4)).toBe('LIMIT_PER_USER');
    expect(await take({ ...wish, userId: 'usr_other' }, 3)).toBe(6_900);
    expect(await taken(wish.activityId)).toBe(6);
  });

  test('an order takes once however often it asks, gives back once, and may take again', async () => {
    const wish = await running({ stockShare: 4, perUserLimit: 2 });
    const orderId = newId('ord', new Date());
    const answers = await Promise.all(Array.from({ length: 5 }, () => take(wish, 2, orderId)));
    expect(answers).toEqual(Array(5).fill(6_900));
    expect(await taken(wish.activityId)).toBe(2);
    await expect(take(wish, 1, orderId)).rejects.toThrow('took 2');
    await Promise.all([release(orderId), release(orderId), release(newId('ord', new Date()))]);
    expect(await taken(wish.activityId)).toBe(0);
    expect(await take(wish, 2, orderId)).toBe(6_900);
    expect(await taken(wish.activityId)).toBe(2);
  });

  test('what is given back is there for others, also in a crowd', async () => {
    const wish = await running({ stockShare: 3, perUserLimit: 1 });
    const orders = Array.from({ length: 3 }, () => newId('ord', new Date()));
    for (const orderId of orders) expect(await take(wish, 1, orderId)).toBe(6_900);
    expect(await take(wish)).toBe('GROUP_BUY_SHARE_TAKEN');
    await Promise.all([...orders.map(release), ...Array.from({ length: 9 }, () => take(wish))]);
    const left = Number(await taken(wish.activityId));
    const late = await Promise.all(Array.from({ length: 5 }, () => take(wish)));
    expect(late.filter((answer) => answer === 6_900)).toHaveLength(3 - left);
    expect(await taken(wish.activityId)).toBe(3);
  });

  test('only by a running activity, of that merchant and listing; a refused order leaves nothing behind', async () => {
    const wish = await running();
    const draft = await create(wish.listingId);
    const later = await running({ startsAt: at(hour / 2) });
    const ended = await running();
    await end(ended.activityId);
    const unavailable = [
      { ...wish, activityId: draft.activity.id },
      { ...wish, activityId: newId('gba', new Date()) },
      { ...wish, activityId: 'nonsense' },
      { ...wish, listingId: later.listingId },
      { ...wish, merchantId: (await shelf.merchant()).id },
      later,
      ended,
    ];
    for (const one of unavailable) expect(await take(one)).toBe('GROUP_BUY_UNAVAILABLE');
    expect(await taken(wish.activityId)).toBe(0);
    const [row] = await shelf.sql`select count(*)::int as count from catalog.group_buy_takings
      where activity_id in ${shelf.sql([wish.activityId, later.activityId, ended.activityId])}`;
    expect(row?.['count']).toBe(0);
  });

  test('ending it and taking at once: what was taken stays, nothing is taken behind the end', async () => {
    const wish = await running({ stockShare: 20, perUserLimit: 1 });
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, () => take(wish)),
      end(wish.activityId),
      ...Array.from({ length: 8 }, () => take(wish)),
    ]);
    const got = answers.filter((answer) => answer === 6_900).length;
    expect(await taken(wish.activityId)).toBe(got);
    expect(await take(wish)).toBe('GROUP_BUY_UNAVAILABLE');
  });

  test('the rule by itself', () => {
    const now = new Date();
    const terms = {
      status: 'PUBLISHED' as const,
      startsAt: now,
      endsAt: new Date(now.getTime() + 1),
      stockShare: 10,
      perUserLimit: 4,
    };
    expect(shareRefusal(terms, { byAll: 6, byUser: 0 }, 4, now)).toBeNull();
    expect(shareRefusal(terms, { byAll: 7, byUser: 0 }, 4, now)).toBe('GROUP_BUY_SHARE_TAKEN');
    expect(shareRefusal(terms, { byAll: 0, byUser: 1 }, 4, now)).toBe('LIMIT_PER_USER');
    expect(shareRefusal(terms, { byAll: 0, byUser: 0 }, 1, terms.endsAt)).toBe('GROUP_BUY_UNAVAILABLE');
    expect(shareRefusal(terms, { byAll: 0, byUser: 0 }, 1, new Date(now.getTime() - 1))).toBe(
      'GROUP_BUY_UNAVAILABLE',
    );
  });
});

describe('who sees an activity', () => {
  const paths = `query ($id: ID!, $merchant: ID!, $listing: ID!, $references: [_Any!]!) {
    groupBuyActivity(id: $id) { id stockShare takenQuantity listing { id } }
    merchant(id: $merchant) { groupBuyActivities(first: 100) { edges { node { id } } } }
    listing(id: $listing) { groupBuyActivities { edges { node { id } } } }
    _entities(representations: $references) { ... on GroupBuyActivity { id } } }`;

  async function look(activityId: string, listingId: string, viewer: Viewer) {
    const { data, codes } = await shelf.ask(
      paths,
      {
        id: activityId,
        merchant: merchant.id,
        listing: listingId,
        references: [{ __typename: 'GroupBuyActivity', id: activityId }],
      },
      viewer,
    );
    expect(codes).toEqual([]);
    const listed = (connection: { edges: { node: { id: string } }[] } | undefined) =>
      connection?.edges.some(({ node }) => node.id === activityId) ?? false;
    return [
      data.groupBuyActivity !== null,
      listed(data.merchant.groupBuyActivities),
      listed(data.listing?.groupBuyActivities),
      data._entities[0] !== null,
    ];
  }

  test('anybody while it runs and its goods are on the shelf; else the merchant alone', async () => {
    const outsiders = [anonymous, person('usr_consumer'), (await shelf.merchant()).owner, shelf.supplier];
    const insiders = [merchant.owner, merchant.finance, platform];
    const shows = async (activityId: string, listingId: string, to: readonly Viewer[], seen: boolean) => {
      for (const viewer of to) {
        expect(await look(activityId, listingId, viewer)).toEqual(Array(4).fill(seen));
      }
    };
    const { activityId, listingId } = await running();
    await shows(activityId, listingId, [...outsiders, ...insiders], true);
    const draft = (await create(listingId)).activity.id;
    const later = await running({ startsAt: at(hour / 2) });
    await shows(draft, listingId, outsiders, false);
    await shows(later.activityId, later.listingId, outsiders, false);
    await shows(draft, listingId, insiders, true);
    // As if its inspections had ended: past the trigger, which would ask them.
    await shelf.sql.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`update catalog.listings set listed_until = now() - interval '1 minute' where id = ${listingId}`;
    });
    await shows(activityId, listingId, outsiders, false);
    await shows(activityId, listingId, insiders, true);
  });

  test('how much is left shows to the merchant alone', async () => {
    const wish = await running();
    await take(wish);
    const query = 'query ($id: ID!) { groupBuyActivity(id: $id) { stockShare takenQuantity } }';
    const ask = async (viewer: Viewer) =>
      (await shelf.ask(query, { id: wish.activityId }, viewer)).data.groupBuyActivity;
    expect(await ask(anonymous)).toEqual({ stockShare: null, takenQuantity: null });
    expect(await ask(merchant.finance)).toEqual({ stockShare: 20, takenQuantity: 1 });
  });

  test('its terms go to services only, also once it has ended', async () => {
    const { activityId, listingId } = await running();
    const query = `query ($id: ID!) { _groupBuyActivity(id: $id) {
      activityId merchantId listingId price { amountMinor } teamSize teamHours perUserLimit status } }`;
    const ask = (id: string, viewer: Viewer) => shelf.ask(query, { id }, viewer);
    const terms = { activityId, merchantId: merchant.id, listingId, price: { amountMinor: 6_900 } };
    const told = { ...terms, teamSize: 3, teamHours: 24, perUserLimit: 2 };
    expect((await ask(activityId, serviceViewer('order'))).data._groupBuyActivity).toEqual({
      ...told,
      status: 'PUBLISHED',
    });
    await end(activityId);
    expect((await ask(activityId, serviceViewer('order'))).data._groupBuyActivity).toEqual({
      ...told,
      status: 'ENDED',
    });
    const draft = (await create(listingId)).activity.id;
    expect((await ask(draft, serviceViewer('order'))).data._groupBuyActivity).toBeNull();
    for (const viewer of [anonymous, merchant.owner, platform]) {
      expect((await ask(activityId, viewer)).codes).toEqual(['FORBIDDEN']);
    }
  });

  test('pages of many listings are a fixed number of statements', async () => {
    const crowded = await shelf.merchant();
    for (let i = 0; i < 6; i += 1) {
      const listingId = await shelf.listed(crowded);
      const { activity } = await create(listingId, {}, crowded.owner);
      await publish(activity.id, crowded.owner);
    }
    const count = async (first: number) => {
      shelf.statements.length = 0;
      const { data, codes } = await shelf.ask(
        `query ($id: ID!, $first: Int) { merchant(id: $id) { listings(first: $first) { edges { node {
           groupBuyActivities { edges { node { price { amountMinor } listing { id } merchant { name } } } } } } } } }`,
        { id: crowded.id, first },
      );
      expect(codes).toEqual([]);
      const { edges } = data.merchant.listings;
      expect(edges).toHaveLength(first);
      expect(
        edges.every(
          (edge: { node: { groupBuyActivities: { edges: object[] } } }) =>
            edge.node.groupBuyActivities.edges.length === 1,
        ),
      ).toBe(true);
      return shelf.statements.length;
    };
    const few = await count(2);
    expect(await count(6)).toBe(few);
  });
});
