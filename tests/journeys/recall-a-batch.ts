import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Door, Heard } from '../support/door.ts';
import { change, inspect, openShop, type Shop } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

type Item = { readonly cursor: string } & Readonly<Record<string, unknown>>;
type Who = { readonly token?: string };

/** A batch is recalled: it comes off every shelf at once, and merchant, supplier, buyer and passer-by hear of it. */
export async function recallABatch(town: Town): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const [{ productId, offerId, batchId }] = shop.goods;
  const [listingId] = shop.listingIds;
  const buyer = await town.tokenOf(`usr_buyer_${randomUUID()}`);
  const order = () => ({
    merchantId: shop.merchantId,
    lines: [{ listingId, quantity: 1 }],
    idempotencyKey: randomUUID(),
  });
  const orderId = await change(door().ask, buyer, 'placeOrder', 'order', order());
  const ears = await listenEverywhere(door(), shop, buyer, productId);

  const reason = '批次检出杂质';
  await change(door().ask, shop.supplier, 'recallBatch', 'batch', {
    batchId,
    reason,
    idempotencyKey: randomUUID(),
  });
  const moved = { listing: null, from: 'LISTED', to: 'RECALLED', reason: 'BATCH_RECALLED' };
  const recalled = { batchCode: expect.any(String), reason, product: { name: '口红' } };
  await until(() => Object.values(ears).every((ear) => ear.items.length > 0));
  const { passer, passerOfProduct, merchant, merchantOfBatches, supplier, customer } = ears;
  expect(passer.items).toMatchObject([moved]);
  expect(merchant.items).toMatchObject([{ ...moved, listing: { status: 'RECALLED' } }]);
  for (const ear of [passerOfProduct, merchantOfBatches, supplier])
    expect(ear.items).toMatchObject([recalled]);
  expect(customer.items).toMatchObject([{ change: 'GOODS_RECALLED', order: { id: orderId } }]);
  for (const ear of Object.values(ears)) {
    expect(ear.errors).toEqual([]);
    ear.close();
  }

  await expect(change(door().ask, buyer, 'placeOrder', 'order', order())).rejects.toThrow(
    'LISTING_UNAVAILABLE',
  );
  await expect(change(door().ask, shop.owner, 'publishListing', 'listing', { listingId })).rejects.toThrow(
    'BATCH_RECALLED',
  );
  const { publicCard } = await door().ask<{ publicCard: { modules: { listing?: object | null }[] } }>(
    `query ($slug: String!) { publicCard(slug: $slug) { modules { ... on ProductModule { listing { price { amountMinor } } } } } }`,
    { slug: shop.slug },
  );
  expect(publicCard.modules).toEqual([{ listing: null }, { listing: { price: { amountMinor: 4_900 } } }]);

  // On a new batch that passed it is sold again; the recalled one stays recalled.
  const fresh = await change(door().ask, shop.supplier, 'registerBatch', 'batch', {
    offerId,
    quantity: 100,
    producedAt: new Date(Date.now() - 3_600_000),
    idempotencyKey: randomUUID(),
  });
  await change(door().ask, shop.supplier, 'putBatchInForce', 'batch', { batchId: fresh });
  const platform = await town.tokenOf('usr_platform', 'PLATFORM');
  await inspect(door().ask, { ...shop, platform }, fresh);
  await change(door().ask, shop.owner, 'publishListing', 'listing', { listingId });
  expect(await change(door().ask, buyer, 'placeOrder', 'order', order())).toMatch(/^ord_/);
}

async function listenEverywhere(door: Door, shop: Shop, buyer: string, productId: string) {
  const { myCustomers } = await door.ask<{ myCustomers: { id: string }[] }>(
    '{ myCustomers { id } }',
    {},
    { token: buyer },
  );
  const listingFields = 'cursor listing { status } from to reason';
  const batchFields = 'cursor batchCode reason product { name }';
  const ears = {
    passer: hear(door, 'listingStatusChanged', 'listingId', shop.listingIds[0], listingFields),
    merchant: hear(door, 'listingStatusChanged', 'merchantId', shop.merchantId, listingFields, {
      token: shop.owner,
    }),
    passerOfProduct: hear(door, 'batchRecalled', 'productId', productId, batchFields),
    merchantOfBatches: hear(door, 'batchRecalled', 'merchantId', shop.merchantId, batchFields, {
      token: shop.owner,
    }),
    supplier: hear(door, 'batchRecalled', 'supplierId', shop.supplierId, batchFields, {
      token: shop.supplier,
    }),
    customer: hear(
      door,
      'orderUpdated',
      'customerId',
      myCustomers[0]?.id ?? '',
      'cursor change order { id }',
      {
        token: buyer,
      },
    ),
  };
  const stranger = hear(door, 'batchRecalled', 'supplierId', shop.supplierId, batchFields, { token: buyer });
  await until(() => stranger.errors.length > 0);
  expect(stranger.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  stranger.close();
  return ears;
}

function hear(
  door: Door,
  field: string,
  argument: string,
  id: string,
  fields: string,
  who: Who = {},
): Heard<Item> {
  const query = `subscription ($id: ID, $after: Cursor) { ${field}(${argument}: $id, after: $after) { ${fields} } }`;
  return door.listen<Item>(query, { id }, who);
}
