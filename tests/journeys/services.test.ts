import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Fleet, openFleet } from '../support/fleet.ts';
import { buy } from './buy.ts';
import { fillATeam } from './fill-a-team.ts';
import { wantTheLastCoupon, wantTheLastUnit } from './last-unit.ts';
import { loseNothing } from './lose-nothing.ts';
import { motherAndBaby } from './mother-and-baby.ts';
import { recallABatch } from './recall-a-batch.ts';
import { stayApart } from './stay-apart.ts';
import { watchALead } from './watch-a-lead.ts';

// On a stranger's machine there is no Redis to start; the run on real servers always has one, and fails without.
describe.runIf(inject('redisUrl') !== null)('four services and two gateways', () => {
  let fleet: Fleet;
  beforeAll(async () => {
    fleet = await openFleet();
  }, 120_000);
  afterAll(() => fleet?.close());

  test('a merchant watches a lead grow hot', () => watchALead(fleet));
  test('a consumer buys by an agent’s link', () => buy(fleet));
  test('a young mother buys, sends back and comes again', () => motherAndBaby(fleet), 60_000);
  test('F27: ten pay at once for a team of three', () => fillATeam(fleet), 60_000);
  test('F14: of a hundred who want the last unit one has it', () => wantTheLastUnit(fleet), 120_000);
  test('F18: of a hundred who want the last coupon one has it', () => wantTheLastCoupon(fleet), 120_000);
  test('a recall takes goods off every shelf at once, and everybody hears', () => recallABatch(fleet));
  test('what is one merchant’s is nothing to anybody else', () => stayApart(fleet));
  test(
    'fifty cuts lose nothing, and neither does the loss of Redis',
    () => loseNothing(fleet, () => fleet.loseRedis(1_500)),
    120_000,
  );

  test('a subgraph reached past the gateway answers 401', async () => {
    for (const name of ['card', 'distribution', 'catalog', 'order']) {
      const answer = await fetch(`${fleet.urls[name]}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-lianka-viewer': 'e30.AAAA' },
        body: JSON.stringify({ query: '{ __typename }' }),
      });
      expect([name, answer.status]).toEqual([name, 401]);
    }
  });
});
