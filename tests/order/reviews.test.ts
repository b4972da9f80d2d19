import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { act, buyHome, deliver, linesOf, ownerOf, platform } from './acts.ts';
import { type Market, openMarket, person } from './market.ts';

let market: Market;
beforeAll(async () => {
  market = await openMarket();
});
afterAll(() => market.close());

const buyer = () => person(`usr_${randomUUID()}`);
const review = (viewer: Viewer, lineId: string, input: object = {}) =>
  act(
    market,
    viewer,
    'reviewGoods',
    { lineId, rating: 5, ...input },
    '... on ReviewSuccess { review { id status } }',
  );

/** Somebody whose goods have arrived; answers the first line. */
async function arrived() {
  const me = buyer();
  const orderId = await buyHome(market, me);
  const [line] = await linesOf(market, orderId);
  return { me, orderId, lineId: line?.id ?? '' };
}

/** What anybody reads of the lipstick. */
async function shown(viewer: Viewer = anonymous) {
  const { data } = await market.ask(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Listing { rating { count average }
      reviews { edges { node { author rating body reply reportReason } } } } } }`,
    { r: [{ __typename: 'Listing', id: market.lipstick }] },
    viewer,
  );
  return data._entities[0];
}

test('who has the goods says what they think of them, once; anybody reads it, and nobody who it was', async () => {
  const { me, orderId, lineId } = await arrived();
  expect(await review(me, lineId)).toMatchObject({ code: 'AFTER_SALE_NOT_ARRIVED' });
  await deliver(market, orderId);
  expect(await review(buyer(), lineId)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await review(ownerOf(market), lineId)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await review(me, lineId, { rating: 6 })).toMatchObject({ code: 'INVALID_INPUT', path: ['rating'] });
  expect(await review(me, lineId, { body: 'x'.repeat(1_001) })).toMatchObject({
    code: 'INVALID_INPUT',
    path: ['body'],
  });
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => review(me, lineId, { rating: 4, body: '颜色很正' })),
  );
  expect(answers.map(({ code }) => code).sort()).toEqual([...Array(3).fill('ALREADY_REVIEWED'), undefined]);
  const second = await arrived();
  await deliver(market, second.orderId);
  market.pass(1);
  await review(second.me, second.lineId);
  expect(await shown()).toEqual({
    rating: { count: 2, average: 4.5 },
    reviews: {
      edges: [
        { node: { author: '顾**', rating: 5, body: '', reply: null, reportReason: null } },
        { node: { author: '顾**', rating: 4, body: '颜色很正', reply: null, reportReason: null } },
      ],
    },
  });
});

test('a merchant answers and reports, but hides nothing; the platform does, and the rating follows', async () => {
  const { me, orderId, lineId } = await arrived();
  await deliver(market, orderId);
  const { id } = (await review(me, lineId, { rating: 1, body: '联系 vx 领返现' })).review;
  const owner = ownerOf(market);
  const before = (await shown()).rating.count;
  expect(await act(market, me, 'replyToReview', { reviewId: id, reply: '谢谢' })).toMatchObject({
    code: 'FORBIDDEN',
  });
  await act(market, owner, 'replyToReview', { reviewId: id, reply: '感谢您的反馈' });
  expect(
    await act(market, owner, 'moderateReview', { reviewId: id, hide: true, note: '差评' }),
  ).toMatchObject({ code: 'FORBIDDEN' });
  await act(market, owner, 'reportReview', { reviewId: id, reason: '广告引流' });
  const queue = async (viewer: Viewer) =>
    (await market.ask('{ reportedReviews { edges { node { id reportReason } } } }', {}, viewer)).data
      .reportedReviews;
  expect((await queue(platform)).edges).toEqual([{ node: { id, reportReason: '广告引流' } }]);
  expect(await queue(owner)).toBeNull();
  await act(market, platform, 'moderateReview', { reviewId: id, hide: true, note: '广告' });
  expect([(await shown()).rating.count, (await queue(platform)).edges]).toEqual([before - 1, []]);
  const seen = async (viewer: Viewer) =>
    (await market.ask('query ($id: ID!) { review(id: $id) { status } }', { id }, viewer)).data.review;
  for (const viewer of [me, owner, platform]) expect(await seen(viewer)).toEqual({ status: 'HIDDEN' });
  for (const viewer of [buyer(), anonymous]) expect(await seen(viewer)).toBeNull();
  await act(market, platform, 'moderateReview', { reviewId: id, hide: false, note: '复核' });
  expect((await shown()).rating.count).toBe(before);
});

test('reviews of many listings take as many statements as those of one', async () => {
  const words = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Listing { rating { count }
    reviews(first: 2) { edges { node { author body } } pageInfo { hasNextPage } } } } }`;
  const count = async (ids: readonly string[]) => {
    const before = market.statements;
    const r = ids.map((id) => ({ __typename: 'Listing', id }));
    expect((await market.ask(words, { r })).codes).toEqual([]);
    return market.statements - before;
  };
  const one = await count([market.lipstick]);
  expect(await count([market.lipstick, market.cream, 'lst_none'])).toBe(one);
});
