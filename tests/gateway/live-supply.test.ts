import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Heard } from '../support/door.ts';
import { change, openShop, type Shop, shelve, supply } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
let shop: Shop;
let rival: string;
beforeAll(async () => {
  world = await openWorld();
  shop = await openShop(world.ask, world.tokenOf);
  rival = await world.tokenOf('usr_rival', 'SUPPLIER:sup_00000000000000000000000000');
}, 120_000);
afterAll(() => world.close());

type Item = { readonly cursor: string } & Readonly<Record<string, unknown>>;

function hear(call: string, fields: string, token: string): Heard<Item> {
  return world.listen<Item>(
    `subscription ($after: Cursor) { ${call.replace(')', ', after: $after)')} { cursor ${fields} } }`,
    {},
    { token },
  );
}

/** Makes something happen until everybody has been told of one of it: from then on nobody misses anything. */
async function areListening(ears: readonly Heard<Item>[], happen: () => Promise<unknown>): Promise<void> {
  const before = ears.map(({ items }) => items.length);
  await until(
    async () => {
      await happen();
      return ears.every(({ items }, n) => items.length > (before[n] ?? 0));
    },
    { within: 60_000, every: 250 },
  );
}

async function isRefused(call: string, fields: string, token: string): Promise<void> {
  const stranger = hear(call, fields, token);
  await until(() => stranger.errors.length > 0);
  expect(stranger.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  stranger.close();
}

test('stock that runs low is told to its supplier and to who lists it, once, as it happens', async () => {
  const { ask, tokenOf } = world;
  const platform = await tokenOf('usr_platform', 'PLATFORM');
  const { offerId } = await supply(ask, { ...shop, platform }, '将尽的货', { stock: 3 });
  const listingId = await shelve(ask, shop.owner, shop.merchantId, offerId, 9_900);
  await change(ask, shop.supplier, 'setStockLowThreshold', 'offer', { offerId, lowThreshold: 2 });
  const fields = 'available offer { id } product { name }';
  const ears = [
    hear(`stockLow(supplierId: "${shop.supplierId}")`, fields, shop.supplier),
    hear(`stockLow(merchantId: "${shop.merchantId}")`, fields, shop.owner),
  ];
  await isRefused(`stockLow(supplierId: "${shop.supplierId}")`, fields, rival);
  await isRefused(`stockLow(merchantId: "${shop.merchantId}")`, fields, await tokenOf('usr_x'));
  // Other goods, which are low and are not, by what is called low.
  const [{ offerId: other }] = shop.goods;
  const turn = async () => {
    for (const lowThreshold of [5_000, 0])
      await change(ask, shop.supplier, 'setStockLowThreshold', 'offer', { offerId: other, lowThreshold });
  };
  await areListening(ears, turn);
  const order = () => ({
    merchantId: shop.merchantId,
    lines: [{ listingId, quantity: 1 }],
    idempotencyKey: randomUUID(),
  });
  // Two are left, then one, then none: it is told where it falls below two.
  for (const _ of [1, 2, 3]) await change(ask, await tokenOf('usr_buyer'), 'placeOrder', 'order', order());
  await areListening(ears, turn);
  for (const { items, errors, close } of ears) {
    expect(errors).toEqual([]);
    const ofIt = items.map(({ cursor: _, ...item }) => item).filter(({ available }) => Number(available) < 3);
    expect(ofIt).toEqual([{ available: 1, offer: { id: offerId }, product: { name: '将尽的货' } }]);
    close();
  }
}, 120_000);

test('an import is heard coming on, to its end, by its supplier’s people alone', async () => {
  const { ask } = world;
  const bring = async (rows: number) => {
    const importId = await change(ask, shop.supplier, 'startImport', 'import', {
      ...{ supplierId: shop.supplierId, kind: 'PRODUCTS', idempotencyKey: randomUUID() },
    });
    const lines = Array.from({ length: rows }, (_, n) => `L-${n},好 ${n}\n`);
    const text = `sku,name\n${lines.join('')}L-last,\n`;
    await change(ask, shop.supplier, 'appendImportChunk', 'import', { importId, sequence: 0, text });
    await change(ask, shop.supplier, 'runImport', 'import', { importId });
    return importId;
  };
  const call = `importProgressed(supplierId: "${shop.supplierId}")`;
  const fields = 'status processedRows errorCount import { id createdRows }';
  const ear = hear(call, fields, shop.supplier);
  await isRefused(call, fields, rival);
  await areListening([ear], () => bring(0));
  const importId = await bring(450);
  const ofIt = () =>
    ear.items
      .filter((item) => (item['import'] as { id: string }).id === importId)
      .map(({ status, processedRows, errorCount }) => [status, processedRows, errorCount]);
  await until(() => ofIt().length >= 4, { within: 60_000 });
  expect(ofIt()).toEqual([
    ['RUNNING', 200, 0],
    ['RUNNING', 400, 0],
    ['RUNNING', 451, 1],
    ['DONE', 451, 1],
  ]);
  expect(ear.items.at(-1)).toMatchObject({ import: { id: importId, createdRows: 450 } });
  expect(ear.errors).toEqual([]);
  ear.close();
}, 180_000);
