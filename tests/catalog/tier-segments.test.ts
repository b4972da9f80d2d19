import { afterAll, beforeAll, expect, test } from 'vitest';
import { onCustomerChanged } from '../../subgraphs/catalog/reactions/on-customer-changed.ts';
import { type Merchant, openShelf, type Shelf } from './shelf.ts';

let shelf: Shelf;
let merchant: Merchant;
beforeAll(async () => {
  shelf = await openShelf();
  merchant = await shelf.merchant();
});
afterAll(() => shelf.close());

const hear = (name: string, payload: object) =>
  shelf.deps.db.transaction((tx) =>
    onCustomerChanged.react(
      tx,
      {
        ...{ position: 1, name, occurredAt: new Date().toISOString(), channels: [] },
        payload: { merchantId: merchant.id, customerId: 'cus_1', ...payload },
      },
      shelf.deps,
    ),
  );
const segmentsOf = async (userId: string) =>
  (await shelf.sql`select segment_key from catalog.segment_members where user_id = ${userId} order by 1`).map(
    (row) => row['segment_key'],
  );

test('who comes into a tier comes into its segment and out of the last one; who is forgotten is in none', async () => {
  const userId = 'usr_1';
  await hear('customer.tierChanged', { userId, from: null, to: 'silver' });
  await hear('customer.tierChanged', { userId: 'usr_2', from: null, to: 'silver' });
  expect(await segmentsOf(userId)).toEqual(['tier-silver']);
  await hear('customer.tierChanged', { userId, from: 'silver', to: 'gold' });
  await hear('customer.tierChanged', { userId, from: 'silver', to: 'gold' });
  expect(await segmentsOf(userId)).toEqual(['tier-gold']);
  await hear('customer.tierChanged', { userId, from: 'gold', to: null });
  expect(await segmentsOf(userId)).toEqual([]);
  await hear('customer.tierChanged', { userId, from: null, to: 'gold' });
  await hear('customer.erased', { userId, visitorIds: [] });
  expect([await segmentsOf(userId), await segmentsOf('usr_2')]).toEqual([[], ['tier-silver']]);
});
