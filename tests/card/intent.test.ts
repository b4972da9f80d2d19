import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import { startJobs } from '../../platform/jobs.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { learnFromVisits } from '../../subgraphs/card/actions/learn-from-visits.ts';
import { createCard } from '../../subgraphs/card/index.ts';
import { onOrderMoved } from '../../subgraphs/card/reactions/on-order-moved.ts';
import { until } from '../support/until.ts';
import { openQuarter, person, type Quarter, tracking } from './quarter.ts';

let quarter: Quarter;
let cardId: string;
beforeAll(async () => {
  quarter = await openQuarter();
  cardId = await quarter.card('lipstick-lab');
});
afterAll(() => quarter.close());

type Wish = Readonly<Record<string, unknown>>;

async function did(who: Viewer, ...wishes: Wish[]) {
  const events = wishes.map((wish) => ({
    ...{ id: randomUUID(), occurredAt: quarter.now.toISOString() },
    ...wish,
  }));
  const { data, codes } = await quarter.ask(tracking, { input: { cardId, events } }, who);
  expect(codes).toEqual([]);
  return data.trackBehavior;
}
const looked = (dwellMs: number): Wish[] => {
  const viewId = randomUUID();
  return [
    { kind: 'PRODUCT_VIEW', viewId, listingId: quarter.goods[0] },
    { kind: 'DWELL', viewId, dwellMs },
  ];
};
const read = (section: string): Wish => ({ kind: 'SECTION_VIEW', section });

const intentQuery = `query ($id: ID!) { lead(id: $id) { stage intent { level value score modelVersion
  early { value score } reasons { feature observed contribution conversionsBehind evidence } } } }`;
async function leadId(who: Viewer): Promise<string> {
  const [row] = await quarter.sql`select id from card.leads where visitor_id = ${who.visitor?.id ?? ''}`;
  return String(row?.['id']);
}
async function intentOf(who: Viewer) {
  const { data } = await quarter.ask(intentQuery, { id: await leadId(who) }, quarter.owner);
  return data.lead;
}

const modelQuery = `query ($m: ID!) { intentModel(merchantId: $m) { version baseVersion trainedOn trainedConversions outcomes
  conversions drift policy { highDwellMs highSectionRepeats highFrom mediumFrom }
  measured { contender visits auc logLoss brier calibrationError } weights { feature from contribution conversionsBehind }
  versions { version cause outcomes } } }`;
const modelOf = async (viewer: Viewer = quarter.owner, merchantId = quarter.merchantId) =>
  (await quarter.ask(modelQuery, { m: merchantId }, viewer)).data.intentModel;

const whatIfQuery = `query ($m: ID!, $observed: [ObservedInput!]!, $version: String) {
  whatIf(merchantId: $m, observed: $observed, version: $version) { level value score modelVersion
    reasons { feature contribution } } }`;
async function whatIf(observed: Readonly<Record<string, number>>, version?: string, viewer = quarter.owner) {
  const given = Object.entries(observed).map(([feature, value]) => ({ feature, value }));
  const variables = { m: quarter.merchantId, observed: given, version };
  const { data, codes } = await quarter.ask(whatIfQuery, variables, viewer);
  return codes.length > 0 ? codes : data.whatIf;
}

/** What the order subgraph tells of an order of a visitor's. */
async function hear(change: 'PLACED' | 'PAID', orderId: string, who: Viewer) {
  const payload = {
    ...{
      merchantId: quarter.merchantId,
      orderId,
      customerId: newId('cus', quarter.now),
      agentId: null,
      change,
    },
    ...{ totalMinor: '12900', currency: 'CNY', visitorId: who.visitor?.id ?? null },
  };
  const name = change === 'PLACED' ? 'order.placed' : 'order.paid';
  const fact = { position: 1, name, payload, occurredAt: quarter.now.toISOString(), channels: [] };
  await quarter.deps.db.transaction((tx) => onOrderMoved.react(tx, fact, quarter.deps));
}
async function buys(who: Viewer) {
  const orderId = newId('ord', quarter.now);
  await hear('PLACED', orderId, who);
  await hear('PAID', orderId, who);
  return orderId;
}
const later = (days: number) => {
  quarter.now = new Date(quarter.now.getTime() + days * 86_400_000);
};

const publishing = `mutation ($input: PublishIntentPolicyInput!) { publishIntentPolicy(input: $input) { __typename
  ... on PublishIntentPolicySuccess { policy { highFrom } } ... on UserError { code path } } }`;
const rollingBack = `mutation ($input: RollBackIntentModelInput!) { rollBackIntentModel(input: $input) { __typename
  ... on RollBackIntentModelSuccess { model { version } } ... on UserError { code path } } }`;

describe('where levels begin', () => {
  test('is the owner’s to say, and holds from a visit’s next event on', async () => {
    const visitor = await quarter.visit('lipstick-lab');
    await did(visitor, ...looked(61_000), read('ingredients'), read('ingredients'));
    expect((await intentOf(visitor)).intent).toMatchObject({ level: 'MEDIUM' });
    const { merchantId } = quarter;
    const input = { merchantId, highDwellMs: 60_000, highSectionRepeats: 2, highFrom: 101, mediumFrom: 40 };
    for (const stranger of [
      person('usr_staff', { role: 'MERCHANT_STAFF', merchantId }),
      person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId }),
    ]) {
      const { data } = await quarter.ask(publishing, { input }, stranger);
      expect(data.publishIntentPolicy).toMatchObject({ code: 'FORBIDDEN', path: ['merchantId'] });
    }
    for (const [field, value] of [
      ['highDwellMs', 999],
      ['highSectionRepeats', 0],
      ['mediumFrom', 0],
      ['highFrom', 40],
      ['highFrom', 102],
    ] as const) {
      const { data } = await quarter.ask(publishing, { input: { ...input, [field]: value } }, quarter.owner);
      expect(data.publishIntentPolicy).toMatchObject({ code: 'INVALID_INPUT', path: [field] });
    }
    expect((await modelOf()).policy.highFrom).toBe(80);
    await quarter.ask(publishing, { input }, quarter.owner);
    expect((await modelOf()).policy).toEqual({ ...input, merchantId: undefined });
    expect((await intentOf(visitor)).intent.level).toBe('MEDIUM');
    await did(visitor, read('reviews'));
    expect((await intentOf(visitor)).intent.level).toBe('HIGH');
    const usual = { merchantId, highDwellMs: 180_000, highSectionRepeats: 2, highFrom: 80, mediumFrom: 40 };
    await quarter.ask(publishing, { input: usual }, quarter.owner);
  });
});

describe('a model that learns from how visits end', () => {
  test('a purchase moves it, once, and says so in the reasons', async () => {
    const observed = { DWELL: 200, SECTION_REPEATED: 2, HIGH_INTENT: 1, PRODUCTS_VIEWED: 1 };
    const before = await whatIf(observed);
    const model = await modelOf();
    expect(before.modelVersion).toBe(model.version);
    const visitor = await quarter.visit('lipstick-lab');
    await did(visitor, ...looked(200_000), read('ingredients'), read('ingredients'));
    const orderId = await buys(visitor);
    expect(await intentOf(visitor)).toMatchObject({ stage: 'WON' });
    const after = await whatIf(observed);
    expect(after.score).toBeGreaterThan(before.score);
    const learned = await modelOf();
    expect(learned).toMatchObject({ outcomes: model.outcomes + 1, conversions: model.conversions + 1 });
    expect(learned.version).not.toBe(model.version);
    expect(learned.versions[0]).toEqual({ version: learned.version, cause: 'LEARNED', outcomes: 1 });
    // The same notices again, and at once, change nothing.
    await Promise.all(Array.from({ length: 5 }, () => hear('PAID', orderId, visitor)));
    expect(await modelOf()).toEqual(learned);
    // Who looks like that next is judged by it, and told by how many purchases.
    const next = await quarter.visit('lipstick-lab');
    await did(next, ...looked(200_000), read('ingredients'), read('ingredients'));
    const { intent } = await intentOf(next);
    expect(intent.modelVersion).toBe(learned.version);
    const dwell = intent.reasons.find(({ feature }: { feature: string }) => feature === 'DWELL');
    expect(dwell.conversionsBehind).toBe(1);
  });

  test('a visit that led to nothing for three days teaches that, once, whoever of two copies looks', async () => {
    const { outcomes, conversions } = await modelOf();
    const idle = await quarter.visit('lipstick-lab');
    await did(idle, ...looked(2_000));
    const [row] = await quarter.sql`select count(*)::int as open from card.sessions where converted is null`;
    await learnFromVisits.run({}, quarter.deps);
    expect((await modelOf()).outcomes).toBe(outcomes);
    later(3);
    quarter.now = new Date(quarter.now.getTime() + 1);
    await Promise.all([
      learnFromVisits.run({}, quarter.deps),
      learnFromVisits.run({}, quarter.deps),
      learnFromVisits.run({}, quarter.deps),
    ]);
    expect(await modelOf()).toMatchObject({ outcomes: outcomes + row?.['open'], conversions });
    const twice =
      await quarter.sql`select session_id from card.intent_outcomes group by 1 having count(*) > 1`;
    expect(twice).toHaveLength(0);
    // An order that comes after all finds that visit closed, and wins the lead all the same.
    await buys(idle);
    expect(await intentOf(idle)).toMatchObject({ stage: 'WON' });
    expect(await modelOf()).toMatchObject({ conversions });
  });

  test('purchases at once each teach once, one after another', async () => {
    const { outcomes, conversions } = await modelOf();
    const visitors = await Promise.all(Array.from({ length: 12 }, () => quarter.visit('lipstick-lab')));
    for (const visitor of visitors) await did(visitor, ...looked(30_000));
    await Promise.all(visitors.map(buys));
    const model = await modelOf();
    expect(model).toMatchObject({ outcomes: outcomes + 12, conversions: conversions + 12 });
    expect(model.measured.map(({ contender, visits }: Wish) => [contender, visits])).toEqual([
      ['FROZEN', outcomes + 12],
      ['ADAPTIVE', outcomes + 12],
      ['COLD', outcomes + 12],
    ]);
  });

  test('goes back to what it said at an earlier version, for its owner alone', async () => {
    const observed = { DWELL: 40, PRODUCTS_VIEWED: 1 };
    const present = await modelOf();
    const [, earlier] = present.versions.map(({ version }: { version: string }) => version);
    const then = await whatIf(observed, earlier);
    expect(then.modelVersion).toBe(earlier);
    const now = await whatIf(observed);
    expect(then.score).not.toBe(now.score);
    const { merchantId } = quarter;
    const ask = async (version: string, viewer = quarter.owner) =>
      (await quarter.ask(rollingBack, { input: { merchantId, version } }, viewer)).data.rollBackIntentModel;
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    expect(await ask(earlier, rival)).toMatchObject({ code: 'FORBIDDEN' });
    for (const unknown of ['', 'cold-1.999', 'ga2m-1.1', "cold-1.1'"])
      expect(await ask(unknown)).toMatchObject({ code: 'UNKNOWN_VERSION', path: ['version'] });
    const answer = await ask(earlier);
    expect(answer.__typename).toBe('RollBackIntentModelSuccess');
    expect((await whatIf(observed)).score).toBe(then.score);
    expect((await whatIf(observed, present.version)).score).toBe(now.score);
    expect((await modelOf()).versions[0]).toMatchObject({ cause: 'ROLLED_BACK' });
    // Back to the very beginning, too.
    await ask('cold-1.0');
    expect((await whatIf(observed)).score).toBe((await whatIf(observed, 'cold-1.0')).score);
  });

  test('what an earlier version says stays the same for ever', async () => {
    const refusing = quarter.sql`update card.intent_outcomes set converted = not converted`;
    await expect(refusing).rejects.toThrow('only appended');
  });
});

describe('what would be', () => {
  test('names each feature once, within bounds, and only for whom leads are open', async () => {
    expect(await whatIf({ DWELL: -1 })).toEqual(['INVALID_INPUT']);
    expect(await whatIf({ BASELINE: 1 })).toEqual(['INVALID_INPUT']);
    expect(await whatIf({ DWELL: 1 }, 'cold-1.4711')).toEqual(['INVALID_INPUT']);
    const observed = [1, 2].map((value) => ({ feature: 'DWELL', value }));
    const twice = await quarter.ask(whatIfQuery, { m: quarter.merchantId, observed }, quarter.owner);
    expect(twice.codes).toEqual(['INVALID_INPUT']);
    const rival = person('usr_rival', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    expect(await whatIf({ DWELL: 1 }, undefined, rival)).toBeNull();
    expect(await modelOf(rival)).toBeNull();
    // Every merchant begins with the table of weights.
    expect(await modelOf(rival, quarter.rivalId)).toMatchObject({ version: 'cold-1.0', outcomes: 0 });
  });
});

describe('the base model that all share', () => {
  let jobs: Awaited<ReturnType<typeof startJobs>>;
  beforeAll(async () => {
    // Jobs run by the real clock.
    quarter.now = new Date();
    jobs = await startJobs(createCard(quarter.deps));
  });
  afterAll(() => jobs.stop());

  const training = `mutation ($input: TrainIntentModelInput!) { trainIntentModel(input: $input) { __typename
    ... on TrainIntentModelSuccess { training { id status } } ... on UserError { code } } }`;
  const trainingQuery = `query ($id: ID!) { intentTraining(id: $id) { status done total visits logLoss presentLogLoss
    endedAt } }`;
  const platform = person('usr_platform', { role: 'PLATFORM' });
  async function train() {
    const input = { idempotencyKey: randomUUID() };
    const { data } = await quarter.ask(training, { input }, platform);
    const { id } = data.trainIntentModel.training;
    const again = await quarter.ask(training, { input }, platform);
    expect(again.data.trainIntentModel.training.id).toBe(id);
    const told = async () => (await quarter.ask(trainingQuery, { id }, platform)).data.intentTraining;
    await until(async () => (await told()).status !== 'RUNNING', { within: 60_000 });
    return told();
  }

  /** Visits of a merchant of which those buy that read long, whatever else they do. */
  async function enter(count: number, merchantId: string) {
    await quarter.sql`
      insert into card.intent_outcomes (merchant_id, number, session_id, converted, outcome, frozen, adaptive, cold, learned_at)
      select ${merchantId}, n, 'ses_' || ${merchantId} || n, dwell > 100 and n % 10 <> 0,
        jsonb_build_object('observed', jsonb_build_array(dwell, dwell, n % 4, n % 3, n % 7, 0, n % 2, 0, 0, 0)), 0.5, 0.5, 0.5,
        now() - interval '1 day' + n * interval '1 second'
      from (select n, (n * 7919) % 200 as dwell from generate_series(1, ${count}) n) visits`;
    await quarter.sql`insert into card.intent_settings (merchant_id, version) values (${merchantId}, 0)`;
  }

  test('is trained by the platform alone, and not from too little', async () => {
    const { data } = await quarter.ask(training, { input: { idempotencyKey: randomUUID() } }, quarter.owner);
    expect(data.trainIntentModel).toEqual({ __typename: 'ForbiddenError', code: 'FORBIDDEN' });
    expect(await train()).toMatchObject({ status: 'TOO_LITTLE_DATA', logLoss: null });
    expect((await modelOf()).baseVersion).toBe('cold-1');
  });

  test('comes into force when it tells the newest visits better, and each merchant’s correction is made anew', async () => {
    await enter(1_500, newId('mer', quarter.now));
    const told = await train();
    expect(told).toMatchObject({ status: 'ADOPTED', endedAt: expect.any(String) });
    expect(told.done).toBe(told.total);
    expect(told.logLoss).toBeLessThan(told.presentLogLoss);
    const trained = await modelOf();
    expect(trained.versions[0]).toMatchObject({ cause: 'TRAINED', version: trained.version });
    expect(trained.baseVersion).toMatch(/^ga2m-\d{14}$/);
    expect(trained.trainedOn).toBeGreaterThan(1_000);
    const [short, long] = [await whatIf({ DWELL: 20 }), await whatIf({ DWELL: 150 })];
    expect(long.score).toBeGreaterThan(short.score + 1);
    const contributions = long.reasons.map(({ contribution }: { contribution: number }) => contribution);
    const sum = contributions.reduce((all: number, one: number) => all + one, 0);
    expect(Math.abs(sum - long.score)).toBeLessThan(1e-9);
    const visitor = await quarter.visit('lipstick-lab');
    await did(visitor, ...looked(150_000));
    expect((await intentOf(visitor)).intent.modelVersion).toBe(trained.version);
    // Who never learned anything begins from it, too.
    const fresh = person('usr_fresh', { role: 'MERCHANT_OWNER', merchantId: quarter.rivalId });
    expect((await modelOf(fresh, quarter.rivalId)).baseVersion).toBe(trained.baseVersion);
  });
});
