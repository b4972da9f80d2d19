import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDb } from '../../platform/db.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { overlaps, type Period, remainders } from '../../subgraphs/catalog/domain/price-periods.ts';
import { putContractPrice } from '../../subgraphs/catalog/store/contract-prices.ts';
import { offersListableBy, purchasePrices } from '../../subgraphs/catalog/store/purchase-prices.ts';
import { person } from '../support/alone.ts';
import { key, type Merchant, openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
let ours: Merchant;
let theirs: Merchant;

beforeAll(async () => {
  shelf = await openShelf();
  ours = await shelf.merchant();
  theirs = await shelf.merchant();
});
afterAll(() => shelf.close());

const fields = 'contract { id status proposedBy sharesRetailPrice }';

type Source = { readonly id: string; readonly people: Viewer };

/** A supplier and a merchant that nobody else has to do with. */
async function pair(): Promise<[Merchant, Source]> {
  return [await shelf.merchant(), await shelf.source()];
}
function propose(as: string, merchant: Merchant, source: Source, more: object = {}, viewer?: Viewer) {
  const input = { as, merchantId: merchant.id, supplierId: source.id, idempotencyKey: key(), ...more };
  return shelf.change(
    'proposeContract',
    fields,
    input,
    viewer ?? (as === 'MERCHANT' ? merchant.owner : source.people),
  );
}
const accept = (contractId: string, viewer: Viewer) =>
  shelf.change('acceptContract', fields, { contractId }, viewer);
const end = (contractId: string, viewer: Viewer) =>
  shelf.change('endContract', fields, { contractId }, viewer);
async function agreed(merchant: Merchant, source: Source, more: object = {}): Promise<string> {
  const { contract } = await propose('SUPPLIER', merchant, source, more);
  await accept(contract.id, merchant.owner);
  return contract.id;
}
const setPrice = (
  contractId: string,
  offerId: string,
  priceMinor: number,
  viewer: Viewer,
  more: object = {},
) =>
  shelf.change(
    'setContractPrice',
    'price { price { amountMinor } validFrom validUntil source }',
    { contractId, offerId, priceMinor, idempotencyKey: key(), ...more },
    viewer,
  );
const closed = async (offerId: string) =>
  shelf.sql`update catalog.supplier_offers set visibility = 'CONTRACTED' where id = ${offerId}`;
/** What a merchant pays now, as its owner reads it. */
async function paid(merchant: Merchant, offerId: string, viewer: Viewer = merchant.owner) {
  const { data } = await shelf.ask(
    'query ($id: ID!, $merchantId: ID!) { supplierOffer(id: $id) { purchasePrice(merchantId: $merchantId) { amountMinor } } }',
    { id: offerId, merchantId: merchant.id },
    viewer,
  );
  return data.supplierOffer?.purchasePrice?.amountMinor ?? null;
}

describe('a contract', () => {
  test('either side proposes, the other accepts, either ends it; one at a time stands', async () => {
    for (const [as, other] of [
      ['MERCHANT', 'SUPPLIER'],
      ['SUPPLIER', 'MERCHANT'],
    ] as const) {
      const [merchant, source] = await pair();
      const people = { MERCHANT: merchant.owner, SUPPLIER: source.people };
      const { contract } = await propose(as, merchant, source, { sharesRetailPrice: true });
      expect(contract).toMatchObject({ status: 'PROPOSED', proposedBy: as, sharesRetailPrice: true });
      expect(await propose(other, merchant, source)).toMatchObject({ code: 'CONTRACT_STANDS' });
      expect(await accept(contract.id, people[as])).toMatchObject({ code: 'FORBIDDEN' });
      expect(await accept(contract.id, merchant.finance)).toMatchObject({ code: 'FORBIDDEN' });
      for (let turn = 0; turn < 2; turn += 1) {
        expect(await accept(contract.id, people[other])).toMatchObject({ contract: { status: 'ACTIVE' } });
      }
      expect(await propose(as, merchant, source)).toMatchObject({ code: 'CONTRACT_STANDS' });
      expect(await end(contract.id, merchant.finance)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await end(contract.id, people[as])).toMatchObject({ contract: { status: 'ENDED' } });
      expect(await end(contract.id, people[other])).toMatchObject({ contract: { status: 'ENDED' } });
      expect(await accept(contract.id, people[other])).toMatchObject({ code: 'CONTRACT_STATE' });
      expect((await propose(as, merchant, source)).contract.id).not.toBe(contract.id);
      const told = (await shelf.facts()).filter(({ payload }) => payload['contractId'] === contract.id);
      expect(told.map(({ name }) => name)).toEqual([
        'contract.proposed',
        'contract.accepted',
        'contract.ended',
      ]);
      expect(told[0]?.channels).toEqual([`merchant:${merchant.id}`, `supplier:${source.id}`]);
    }
  });

  test('of ten who propose at once, one does; the same key is the same proposal', async () => {
    const [merchant, source] = await pair();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => propose(i % 2 ? 'MERCHANT' : 'SUPPLIER', merchant, source)),
    );
    expect(answers.filter(({ contract }) => contract !== undefined)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'CONTRACT_STANDS')).toHaveLength(9);
    const [another, one] = [await shelf.merchant(), { idempotencyKey: key() }];
    const first = await propose('MERCHANT', another, source, one);
    expect(await propose('MERCHANT', another, source, one)).toEqual(first);
    expect(await propose('MERCHANT', another, source, { ...one, terms: '别的' })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
  });

  test('to all but the people of both sides and the platform it is missing, by every path', async () => {
    const [merchant, source] = await pair();
    const id = await agreed(merchant, source);
    const shown = async (viewer: Viewer) => {
      const { data, codes } = await shelf.ask(
        `query ($id: ID!, $merchantId: ID!, $supplierId: ID!, $references: [_Any!]!) { contract(id: $id) { id }
           _entities(representations: $references) { ... on Contract { id } }
           merchant(id: $merchantId) { contracts { edges { node { id } } } }
           supplier(id: $supplierId) { contracts(status: ACTIVE) { edges { node { id } } } } }`,
        {
          id,
          merchantId: merchant.id,
          supplierId: source.id,
          references: [{ __typename: 'Contract', id }],
        },
        viewer,
      );
      expect(codes).toEqual([]);
      return [
        data.contract !== null,
        data._entities[0] !== null,
        data.merchant.contracts?.edges.length ?? null,
        data.supplier.contracts?.edges.length ?? null,
      ];
    };
    expect(await shown(merchant.owner)).toEqual([true, true, 1, null]);
    expect(await shown(merchant.finance)).toEqual([true, true, 1, null]);
    expect(await shown(source.people)).toEqual([true, true, null, 1]);
    expect(await shown(platform)).toEqual([true, true, 1, 1]);
    const app = person('app_1', {
      role: 'APP',
      merchantId: merchant.id,
      scopes: ['catalog:read', 'catalog:write'],
    });
    for (const viewer of [anonymous, person('usr_x'), theirs.owner, shelf.supplier, app]) {
      expect(await shown(viewer)).toEqual([false, false, null, null]);
      for (const change of [accept, end]) {
        expect(await change(id, viewer === anonymous ? person('usr_y') : viewer)).toMatchObject({
          code: 'NOT_FOUND',
        });
      }
      if (viewer !== anonymous) {
        expect(await propose('MERCHANT', merchant, source, {}, viewer)).toMatchObject({ code: 'NOT_FOUND' });
      }
    }
    expect(await propose('MERCHANT', merchant, source, {}, merchant.finance)).toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      shelf.sql`update catalog.contracts set shares_retail_price = true where id = ${id}`,
    ).rejects.toThrow('What a contract says stays.');
  });
});

describe('what a merchant pays', () => {
  test('is the wholesale price of an open offer, else what was agreed on; an ended contract takes its list away', async () => {
    const [merchant, source] = await pair();
    const { offerId } = await shelf.goods({ supplierId: source.id, wholesaleMinor: 3_000 });
    expect(await paid(merchant, offerId)).toBe(3_000);
    const id = await agreed(merchant, source);
    expect(await setPrice(id, offerId, 2_500, source.people)).toMatchObject({
      price: { price: { amountMinor: 2_500 }, validUntil: null, source: 'CONTRACT' },
    });
    expect(await paid(merchant, offerId)).toBe(2_500);
    expect(await paid(theirs, offerId)).toBe(3_000);
    await closed(offerId);
    expect(await paid(merchant, offerId)).toBe(2_500);
    expect(await paid(theirs, offerId)).toBeNull();
    await end(id, merchant.owner);
    expect(await paid(merchant, offerId)).toBeNull();
    expect(await setPrice(id, offerId, 2_000, source.people)).toMatchObject({ code: 'CONTRACT_STATE' });
  });

  test('is set by the supplier alone, for its own offers, from now on', async () => {
    const [merchant, source] = await pair();
    const id = await agreed(merchant, source);
    const { offerId } = await shelf.goods({ supplierId: source.id });
    const { offerId: foreign } = await shelf.goods();
    const past = new Date(Date.now() - 86_400_000).toISOString();
    const refused: [Promise<unknown>, object][] = [
      [setPrice(id, offerId, 1, merchant.owner), { code: 'FORBIDDEN', path: ['contractId'] }],
      [setPrice(id, offerId, 1, shelf.supplier), { code: 'NOT_FOUND', path: ['contractId'] }],
      [setPrice(id, foreign, 1, source.people), { code: 'NOT_FOUND', path: ['offerId'] }],
      [setPrice(id, 'off_x', 1, source.people), { code: 'NOT_FOUND', path: ['offerId'] }],
      [setPrice(id, offerId, -1, source.people), { code: 'INVALID_INPUT', path: ['priceMinor'] }],
      [setPrice(id, offerId, 1, source.people, { from: past }), { code: 'INVALID_INPUT', path: ['from'] }],
      [setPrice(id, offerId, 1, source.people, { until: past }), { code: 'INVALID_INPUT', path: ['until'] }],
    ];
    for (const [answer, refusal] of refused) expect(await answer).toMatchObject(refusal);
    const { contract } = await propose('MERCHANT', await shelf.merchant(), source);
    expect(await setPrice(contract.id, offerId, 1, source.people)).toMatchObject({ code: 'CONTRACT_STATE' });
    expect(await paid(merchant, offerId)).toBe(3_000);
  });

  test('a price for a while stands in the middle of another, which goes on behind it', async () => {
    const [merchant, source] = await pair();
    const id = await agreed(merchant, source);
    const { offerId } = await shelf.goods({ supplierId: source.id });
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
    await setPrice(id, offerId, 2_000, source.people);
    const between = { from: inDays(1).toISOString(), until: inDays(2).toISOString() };
    await setPrice(id, offerId, 1_500, source.people, between);
    const { pool, close } = await pooled();
    const at = async (days: number) => {
      const prices = await purchasePrices(pool, [{ merchantId: merchant.id, offerId }], inDays(days));
      return prices.get(`${merchant.id} ${offerId}`)?.amountMinor;
    };
    expect([await at(0.5), await at(1.5), await at(2.5)]).toEqual([2_000n, 1_500n, 2_000n]);
    await close();
    const { data } = await shelf.ask(
      'query ($id: ID!) { contract(id: $id) { prices { edges { node { price { amountMinor } offer { id } } } } } }',
      { id },
      merchant.finance,
    );
    const listed = data.contract.prices.edges.map(({ node }: { node: { price: object } }) => node);
    expect(listed).toHaveLength(3);
    expect(listed.every(({ offer }: { offer: { id: string } }) => offer.id === offerId)).toBe(true);
  });

  test('of prices that are put at once, and by purchase orders, one holds at any time; SQL cannot make two', async () => {
    const [merchant, source] = await pair();
    const { offerId } = await shelf.goods({ supplierId: source.id });
    const { transaction, pool, close } = await pooled();
    const now = new Date();
    const price = { merchantId: merchant.id, supplierId: source.id, offerId, currency: 'CNY' };
    await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        transaction((tx) =>
          putContractPrice(tx, {
            ...price,
            priceMinor: BigInt(1_000 + i),
            from: new Date(now.getTime() + (i % 3) * 1_000),
            until: i % 2 ? new Date(now.getTime() + 60_000 + i) : null,
            source: i % 4 ? 'CONTRACT' : 'PURCHASE_ORDER',
          }),
        ),
      ),
    );
    for (let second = 3; second < 90; second += 5) {
      const rows = await shelf.sql`select 1 from catalog.contract_prices
        where offer_id = ${offerId} and tstzrange(valid_from, valid_until) @> ${new Date(now.getTime() + second * 1_000)}::timestamptz`;
      expect(rows.length).toBeLessThanOrEqual(1);
    }
    const found = await purchasePrices(
      pool,
      [{ merchantId: merchant.id, offerId }],
      new Date(now.getTime() + 3_000),
    );
    expect(found.size).toBe(1);
    await close();
    await expect(
      shelf.sql`insert into catalog.contract_prices (id, merchant_id, supplier_id, offer_id, price_minor, currency, valid_from, source)
        values ('cpr_x', ${merchant.id}, ${source.id}, ${offerId}, 1, 'CNY', ${now}, 'CONTRACT')`,
    ).rejects.toThrow('contract_prices_one_at_a_time');
  });

  test('an offer is listable when it may be ordered and is open or agreed on', async () => {
    const [merchant, source] = await pair();
    const made = [];
    for (let i = 0; i < 4; i += 1) made.push((await shelf.goods({ supplierId: source.id })).offerId);
    const [open = '', agreedOn = '', unknown = '', paused = ''] = made;
    for (const offerId of [agreedOn, unknown]) await closed(offerId);
    await shelf.sql`update catalog.supplier_offers set status = 'PAUSED' where id = ${paused}`;
    await setPrice(await agreed(merchant, source), agreedOn, 900, source.people);
    const { pool, close } = await pooled();
    expect(await offersListableBy(pool, merchant.id, made)).toEqual(new Set([open, agreedOn]));
    expect(await offersListableBy(pool, theirs.id, made)).toEqual(new Set([open]));
    expect(await offersListableBy(pool, merchant.id, [])).toEqual(new Set());
    await close();
  });
});

describe('who sees money', () => {
  test("purchase prices and margins are the merchant's people's and the platform's, by every path", async () => {
    const { offerId } = await shelf.goods({ wholesaleMinor: 3_000 });
    const listingId = await shelf.list(ours, offerId, 9_900);
    await shelf.sql`update catalog.listings set status = 'UNLISTED' where id = ${listingId}`;
    const shown = async (viewer: Viewer) => {
      const { data, codes } = await shelf.ask(
        `query ($id: ID!, $offerId: ID!, $merchantId: ID!, $references: [_Any!]!) {
           listing(id: $id) { purchasePrice { amountMinor currency } margin { amountMinor } }
           _entities(representations: $references) { ... on Listing { margin { amountMinor } } }
           supplierOffer(id: $offerId) { purchasePrice(merchantId: $merchantId) { amountMinor } } }`,
        {
          id: listingId,
          offerId,
          merchantId: ours.id,
          references: [{ __typename: 'Listing', id: listingId }],
        },
        viewer,
      );
      expect(codes).toEqual([]);
      const { listing, supplierOffer, _entities: entities } = data;
      return [
        listing?.purchasePrice?.amountMinor ?? null,
        listing?.margin?.amountMinor ?? null,
        entities[0]?.margin?.amountMinor ?? null,
        supplierOffer.purchasePrice?.amountMinor ?? null,
      ];
    };
    const staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId: ours.id });
    for (const viewer of [ours.owner, ours.finance, staff, platform]) {
      expect(await shown(viewer)).toEqual([3_000, 6_900, 6_900, 3_000]);
    }
    const app = person('app_1', {
      role: 'APP',
      merchantId: ours.id,
      scopes: ['catalog:read', 'catalog:write'],
    });
    const others = [anonymous, person('usr_x'), theirs.owner, shelf.supplier, app];
    for (const viewer of others) expect(await shown(viewer)).toEqual([null, null, null, null]);
    // On the shelf the price is public, and the margin is not.
    await shelf.sql`update catalog.listings set status = 'LISTED', listed_until = now() + interval '1 day',
      batch_id = (select id from catalog.batches where offer_id = ${offerId}) where id = ${listingId}`;
    for (const viewer of others) expect(await shown(viewer)).toEqual([null, null, null, null]);
  });

  test('a listing in another currency, or without a price of purchase, has no margin; a loss is below zero', async () => {
    const { offerId } = await shelf.goods({ wholesaleMinor: 3_000 });
    const listingId = await shelf.list(ours, offerId, 2_000);
    const margin = async () => {
      const query = 'query ($id: ID!) { listing(id: $id) { margin { amountMinor } } }';
      return (await shelf.ask(query, { id: listingId }, ours.owner)).data.listing.margin?.amountMinor ?? null;
    };
    expect(await margin()).toBe(-1_000);
    await shelf.sql`update catalog.supplier_offers set currency = 'USD' where id = ${offerId}`;
    expect(await margin()).toBeNull();
    await shelf.sql`update catalog.supplier_offers set currency = 'CNY', visibility = 'CONTRACTED' where id = ${offerId}`;
    expect(await margin()).toBeNull();
  });

  test('a supplier sees what a merchant sells for through an active contract that says so, and not otherwise', async () => {
    const retail = async (contractId: string, viewer: Viewer) => {
      const { data } = await shelf.ask(
        'query ($id: ID!) { contract(id: $id) { retailPrices { edges { node { price { amountMinor } onShelf offer { id } } } } } }',
        { id: contractId },
        viewer,
      );
      return data.contract?.retailPrices?.edges.map(({ node }: { node: object }) => node) ?? null;
    };
    for (const sharesRetailPrice of [true, false]) {
      const [merchant, source] = await pair();
      const { offerId } = await shelf.goods({ supplierId: source.id });
      await shelf.list(merchant, offerId, 8_800);
      await shelf.draft(merchant, 7_700); // of another supplier's
      const { contract } = await propose('MERCHANT', merchant, source, { sharesRetailPrice });
      const prices = [{ price: { amountMinor: 8_800 }, onShelf: false, offer: { id: offerId } }];
      expect(await retail(contract.id, source.people)).toBeNull();
      await accept(contract.id, source.people);
      expect(await retail(contract.id, source.people)).toEqual(sharesRetailPrice ? prices : null);
      expect(await retail(contract.id, merchant.finance)).toEqual(prices);
      expect(await retail(contract.id, shelf.supplier)).toBeNull();
      await end(contract.id, source.people);
      expect(await retail(contract.id, source.people)).toBeNull();
    }
  });

  test('fifty listings with their margins take as many statements as two', async () => {
    const merchant = await shelf.merchant();
    for (let i = 0; i < 12; i += 1) await shelf.draft(merchant);
    const count = async (first: number) => {
      shelf.statements.length = 0;
      const { data } = await shelf.ask(
        'query ($id: ID!, $first: Int) { merchant(id: $id) { listings(first: $first) { edges { node { purchasePrice { amountMinor } margin { amountMinor } } } } } }',
        { id: merchant.id, first },
        merchant.owner,
      );
      return [data.merchant.listings.edges.length, shelf.statements.length];
    };
    const [few, many] = [await count(2), await count(12)];
    expect([few[0], many[0]]).toEqual([2, 12]);
    expect(many[1]).toBe(few[1]);
  });
});

describe('periods', () => {
  const period = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.option(fc.integer({ min: 1, max: 50 }))).map(
    ([from, length]): Period => ({
      from: new Date(from),
      until: length === null ? null : new Date(from + length),
    }),
  );
  const holds = ({ from, until }: Period, at: number) =>
    from.getTime() <= at && (until === null || at < until.getTime());

  test('what is left of a period is exactly what was not taken, in parts that do not meet', () => {
    fc.assert(
      fc.property(period, period, (old, taken) => {
        const left = remainders(old, taken);
        const instants = Array.from({ length: 102 }, (_, at) => at);
        const wrong = instants.filter((at) => {
          const count = left.filter((part) => holds(part, at)).length;
          return count !== (holds(old, at) && !holds(taken, at) ? 1 : 0);
        });
        expect(wrong).toEqual([]);
        expect(left.some((part) => overlaps(part, taken))).toBe(false);
        expect(left.every(({ from, until }) => until === null || from < until)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** The catalog's own database, as an action has it. */
async function pooled() {
  const { host, port, user, pass, database } = shelf.sql.options;
  const url = `postgres://${user}:${encodeURIComponent(pass ?? '')}@${host[0]}:${port[0]}/${database}`;
  return openDb(url, { name: 'test', connections: 8 });
}
