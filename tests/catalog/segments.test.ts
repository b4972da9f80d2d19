import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, serviceViewer } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { openShelf, platform, type Shelf } from './shelf.ts';

let shelf: Shelf;
beforeAll(async () => {
  shelf = await openShelf();
});
afterAll(() => shelf.close());

const orders = serviceViewer('order');
const someone = () => `usr_${randomUUID()}`;
const assign = (merchantId: string, userIds: readonly string[], viewer = orders, segmentKey = 'women-25') =>
  shelf.ask(
    `mutation ($merchantId: ID!, $segmentKey: String!, $userIds: [ID!]!) {
      _assignToSegment(merchantId: $merchantId, segmentKey: $segmentKey, userIds: $userIds) }`,
    { merchantId, segmentKey, userIds },
    viewer,
  );
const membersOf = async (merchantId: string) => {
  const [row] = await shelf.sql`select count(*)::int as count from catalog.segment_members
    where merchant_id = ${merchantId} and segment_key = 'women-25'`;
  return row?.['count'];
};

test('a subgraph puts people into a segment, a thousand at once and each once; nobody else does', async () => {
  const { id, owner } = await shelf.merchant();
  const people = Array.from({ length: 1_000 }, someone);
  const added = async (userIds: readonly string[]) => (await assign(id, userIds)).data?._assignToSegment;
  expect(await added(people)).toBe(1_000);
  expect(await added([people[0] ?? '', someone()])).toBe(1);
  const answers = await Promise.all(Array.from({ length: 5 }, () => added(people)));
  expect([answers, await membersOf(id)]).toEqual([Array(5).fill(0), 1_001]);
  expect((await assign('mer_00000000000000000000000009', people)).data?._assignToSegment).toBe(0);
  expect((await assign(id, [...people, someone()])).codes).toHaveLength(1);
  expect((await assign(id, [])).codes).toHaveLength(1);
  for (const viewer of [owner, platform, person('usr_1'), anonymous])
    expect((await assign(id, [someone()], viewer)).codes).toEqual(['FORBIDDEN']);
  expect(await membersOf(id)).toBe(1_001);
});
