import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { anonymous, type Viewer } from '../../platform/viewer.ts';
import { openQuarter, person, type Quarter } from './quarter.ts';
import { event, funnel, hearAtOnce, purchase, stepsIn, track } from './tally.ts';

let quarter: Quarter;
let cardId: string;
let finance: Viewer;
let staff: Viewer;
const agent = person('usr_li');

beforeAll(async () => {
  quarter = await openQuarter();
  const { merchantId } = quarter;
  quarter.agents.set('usr_li', { agentId: newId('agt', quarter.now), status: 'ACTIVE' });
  finance = person('usr_finance', { role: 'MERCHANT_FINANCE', merchantId });
  staff = person('usr_staff', { role: 'MERCHANT_STAFF', merchantId });
  cardId = await quarter.card('campaigns');
});
afterAll(() => quarter.close());

const refused = '... on UserError { code path }';
const entering = `mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) {
  ... on CreateCampaignSuccess { campaign { id name channel currency firstDay lastDay spent { amountMinor currency } } } ${refused} } }`;
const spending = `mutation ($input: RecordCampaignSpendInput!) { recordCampaignSpend(input: $input) {
  ... on RecordCampaignSpendSuccess { spend { id day amount { amountMinor } reason } campaign { spent { amountMinor } } } ${refused} } }`;
const correcting = `mutation ($input: CorrectCampaignSpendInput!) { correctCampaignSpend(input: $input) {
  ... on CorrectCampaignSpendSuccess { spend { id day amount { amountMinor } reason } campaign { spent { amountMinor } } } ${refused} } }`;
const sharing = `mutation ($input: CreateShareLinkInput!) { createShareLink(input: $input) {
  ... on CreateShareLinkSuccess { shareLink { id token campaign { id } } } ${refused} } }`;

async function change(query: string, input: object, viewer: Viewer) {
  const keyed = { idempotencyKey: randomUUID(), ...input };
  const { data, codes } = await quarter.ask(query, { input: keyed }, viewer);
  return data === null ? { codes } : data[Object.keys(data)[0] ?? ''];
}
const campaign = async (name: string, more: object = {}, viewer = quarter.owner) => {
  const input = {
    merchantId: quarter.merchantId,
    name,
    firstDay: '2026-11-01',
    lastDay: '2026-11-30',
    ...more,
  };
  return change(entering, input, viewer);
};
const spend = (campaignId: string, amountMinor: number, more: object = {}, viewer = finance) =>
  change(spending, { campaignId, day: '2026-11-11', amountMinor, ...more }, viewer);
const correct = (campaignId: string, amountMinor: number, more: object = {}, viewer = finance) =>
  change(correcting, { campaignId, day: '2026-11-11', amountMinor, reason: 'typed twice', ...more }, viewer);
const link = (campaignId: string, more: object = {}, viewer = quarter.owner) =>
  change(sharing, { cardId, channel: 'MOMENTS', campaignId, ...more }, viewer);

describe('a campaign', () => {
  test('of 50,000 yuan that brings 200 orders costs 250 yuan an order', async () => {
    const {
      campaign: { id },
    } = await campaign('双十一朋友圈', { channel: 'MOMENTS' });
    const { shareLink } = await link(id);
    expect(shareLink.campaign).toEqual({ id });
    await spend(id, 3_000_000);
    await spend(id, 2_500_000, { day: '2026-11-12' });
    await correct(id, 500_000, { day: '2026-11-12' });
    const visitor = await quarter.visit('campaigns', shareLink.token);
    await track(quarter, cardId, visitor, [event(quarter, 'CARD_VIEW', { viewId: 'a' })]);
    const orders = Array.from({ length: 200 }, (_, i) =>
      purchase(quarter, { totalMinor: 19_900, shareLinkId: shareLink.id }).slice(0, i < 160 ? 2 : 1),
    );
    await hearAtOnce(quarter, ...orders.flat());
    const [row] = (await funnel(quarter, { by: 'CAMPAIGN', filter: { campaignId: id } })) ?? [];
    expect(row).toMatchObject({
      campaign: { id, name: '双十一朋友圈' },
      spend: { amountMinor: 5_000_000, currency: 'CNY' },
      costPerOrder: { amountMinor: 25_000, currency: 'CNY' },
      costPerPaidOrder: { amountMinor: 31_250 },
      revenue: [{ amountMinor: 160 * 19_900, currency: 'CNY' }],
    });
    expect(stepsIn(row)?.slice(4)).toEqual([
      [200, 200],
      [160, 160],
    ]);
    const [half] =
      (await funnel(quarter, { by: 'CAMPAIGN', filter: { campaignId: id, channel: 'MOMENTS' } })) ?? [];
    expect(half).toMatchObject({ spend: null, costPerOrder: null });
  });

  test('that was paid for and brought nobody has a row, and no cost an order', async () => {
    const {
      campaign: { id },
    } = await campaign('silence');
    await spend(id, 100);
    const [row] = (await funnel(quarter, { by: 'CAMPAIGN', filter: { campaignId: id } })) ?? [];
    expect(row).toMatchObject({
      campaign: { name: 'silence' },
      spend: { amountMinor: 100 },
      costPerOrder: null,
      revenue: [],
    });
    expect(stepsIn(row)).toEqual(Array.from({ length: 6 }, () => [0, 0]));
  });

  test('is refused when it makes no sense, and stays the same for the same key', async () => {
    expect(await campaign(' ')).toEqual({ code: 'INVALID_INPUT', path: ['name'] });
    expect(await campaign('x'.repeat(101))).toEqual({ code: 'INVALID_INPUT', path: ['name'] });
    expect(await campaign('x', { currency: 'yuan' })).toEqual({ code: 'INVALID_INPUT', path: ['currency'] });
    expect(await campaign('x', { lastDay: '2026-10-31' })).toEqual({
      code: 'INVALID_INPUT',
      path: ['lastDay'],
    });
    expect(await campaign('x', { idempotencyKey: 'short' })).toEqual({
      code: 'INVALID_INPUT',
      path: ['idempotencyKey'],
    });
    const key = { idempotencyKey: randomUUID() };
    const first = await campaign('x', key);
    expect(await campaign('x', key)).toEqual(first);
    expect(await campaign('y', key)).toEqual({ code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'] });
  });

  test('belongs to its merchant alone', async () => {
    const {
      campaign: { id },
    } = await campaign('ours');
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    const reading = `query ($id: ID!, $m: ID!) { campaign(id: $id) { id } campaigns(merchantId: $m) { edges { node { id } } } }`;
    const read = async (viewer: Viewer) =>
      (await quarter.ask(reading, { id, m: quarter.merchantId }, viewer)).data;
    expect((await read(staff)).campaign).toEqual({ id });
    expect((await read(staff)).campaigns.edges).toContainEqual({ node: { id } });
    for (const viewer of [rival, agent, anonymous])
      expect(await read(viewer)).toEqual({ campaign: null, campaigns: null });
    expect(await campaign('theirs', {}, rival)).toEqual({ code: 'NOT_FOUND', path: ['merchantId'] });
    expect(await spend(id, 1, {}, rival)).toEqual({ code: 'NOT_FOUND', path: ['campaignId'] });
    expect(await spend(id, 1, {}, staff)).toEqual({ code: 'FORBIDDEN', path: ['campaignId'] });
    expect(await correct(id, 1, {}, staff)).toEqual({ code: 'FORBIDDEN', path: ['campaignId'] });
    expect(await spend(id, 1, {}, anonymous)).toEqual({ codes: ['UNAUTHENTICATED'] });
    const entity = await quarter.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Campaign { name } } }`,
      { r: [{ __typename: 'Campaign', id }] },
      rival,
    );
    expect(entity.data._entities).toEqual([null]);
  });

  test('takes links of its channel, by the merchant’s people', async () => {
    const {
      campaign: { id },
    } = await campaign('groups', { channel: 'WECHAT_GROUP' });
    expect(await link(id)).toEqual({ code: 'INVALID_INPUT', path: ['channel'] });
    expect(await link(id, { asAgent: true, channel: 'WECHAT_GROUP' }, agent)).toEqual({
      code: 'NOT_FOUND',
      path: ['campaignId'],
    });
    expect(await link(newId('cpg', quarter.now))).toEqual({ code: 'NOT_FOUND', path: ['campaignId'] });
    const { shareLink } = await link(id, { channel: 'WECHAT_GROUP' });
    const seen = await quarter.ask('query ($t: String!) { shareLink(token: $t) { campaign { id } } }', {
      t: shareLink.token,
    });
    expect(seen.data.shareLink.campaign).toBeNull();
  });
});

describe('what was spent', () => {
  test('is only added to: a correction is an entry with a reason, and never more than was entered', async () => {
    const {
      campaign: { id },
    } = await campaign('books');
    await spend(id, 700);
    expect(await correct(id, 701)).toEqual({ code: 'INVALID_INPUT', path: ['amountMinor'] });
    expect(await correct(id, 1, { day: '2026-11-12' })).toEqual({
      code: 'INVALID_INPUT',
      path: ['amountMinor'],
    });
    expect(await correct(id, 100, { reason: ' ' })).toEqual({ code: 'INVALID_INPUT', path: ['reason'] });
    expect(await correct(id, 100)).toEqual({
      spend: {
        id: expect.stringMatching(/^csp_/),
        day: '2026-11-11',
        amount: { amountMinor: -100 },
        reason: 'typed twice',
      },
      campaign: { spent: { amountMinor: 600 } },
    });
    for (const amount of [0, -1, 1_000_000_000_001]) {
      expect(await spend(id, amount)).toEqual({ code: 'INVALID_INPUT', path: ['amountMinor'] });
    }
    for (const day of ['2026-10-31', '2026-12-01']) {
      expect(await spend(id, 1, { day })).toEqual({ code: 'INVALID_INPUT', path: ['day'] });
    }
    const key = { idempotencyKey: randomUUID() };
    const first = await spend(id, 5, key);
    expect((await spend(id, 5, key)).spend).toEqual(first.spend);
    expect(await spend(id, 6, key)).toEqual({ code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'] });
    const listing = `query ($id: ID!, $after: String) { campaign(id: $id) { spent { amountMinor }
      spends(first: 2, after: $after) { edges { node { amount { amountMinor currency } recordedBy } } pageInfo { hasNextPage endCursor } } } }`;
    const page = (await quarter.ask(listing, { id }, quarter.owner)).data.campaign;
    expect(page.spent).toEqual({ amountMinor: 605 });
    const after = page.spends.pageInfo.endCursor;
    const rest = (await quarter.ask(listing, { id, after }, quarter.owner)).data.campaign.spends;
    const amounts = [...page.spends.edges, ...rest.edges].map(({ node }) => node.amount.amountMinor);
    expect(amounts.sort((a, b) => a - b)).toEqual([-100, 5, 700]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    await expect(quarter.sql`update card.campaign_spends set amount_minor = 1`).rejects.toThrow(
      /only appended/,
    );
    await expect(quarter.sql`delete from card.campaign_spends`).rejects.toThrow(/only appended/);
  });

  test('is taken back once by many at once', async () => {
    const {
      campaign: { id },
    } = await campaign('race');
    await spend(id, 1_000);
    const answers = await Promise.all(Array.from({ length: 8 }, () => correct(id, 300)));
    expect(answers.filter((answer) => 'spend' in answer)).toHaveLength(3);
    expect(answers.filter((answer) => answer.code === 'INVALID_INPUT')).toHaveLength(5);
    const { data } = await quarter.ask(
      'query ($id: ID!) { campaign(id: $id) { spent { amountMinor } } }',
      { id },
      finance,
    );
    expect(data.campaign.spent.amountMinor).toBe(100);
  });
});
