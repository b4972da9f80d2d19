import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { forgetIds, makePartitions } from '../../subgraphs/card/actions/keep-events.ts';
import { openQuarter, type Quarter, tracking } from './quarter.ts';

let quarter: Quarter;

beforeAll(async () => {
  quarter = await openQuarter();
});
afterAll(() => quarter.close());

test('an event that comes before its partition is caught, and moved when the partition is made', async () => {
  quarter.now = new Date('2031-05-31T23:59:59.000Z');
  const cardId = await quarter.card('far-ahead');
  const visitor = await quarter.visit('far-ahead');
  const id = randomUUID();
  const events = [{ id, kind: 'CARD_VIEW', viewId: 'v', occurredAt: quarter.now.toISOString() }];
  await quarter.ask(tracking, { input: { cardId, events } }, visitor);
  const where = async () =>
    (await quarter.sql`select tableoid::regclass::text as name, event_id from card.behavior_events`).map(
      ({ name, event_id: eventId }) => [name, eventId],
    );
  expect(await where()).toEqual([['card.behavior_events_default', id]]);
  await makePartitions.run({}, quarter.deps);
  await makePartitions.run({}, quarter.deps);
  expect(await where()).toEqual([['card.behavior_events_2031_05', id]]);
  const made =
    await quarter.sql`select relname from pg_class where relname like 'behavior_events_2031___' order by 1`;
  expect(made.map(({ relname }) => relname)).toEqual(
    ['05', '06', '07'].map((month) => `behavior_events_2031_${month}`),
  );
});

test('ids are forgotten once their events can no longer be sent; the events stay', async () => {
  const ids = async () =>
    (await quarter.sql`select count(*)::int as n from card.behavior_event_ids`)[0]?.['n'];
  const { now } = quarter;
  quarter.now = new Date(now.getTime() + 31 * 86_400_000);
  await forgetIds.run({}, quarter.deps);
  expect(await ids()).toBe(1);
  quarter.now = new Date(quarter.now.getTime() + 1);
  await forgetIds.run({}, quarter.deps);
  expect(await ids()).toBe(0);
  const [row] = await quarter.sql`select count(*)::int as n from card.behavior_events`;
  expect(row?.['n']).toBe(1);
});
