import { afterAll, beforeAll, describe, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';
import { buy } from './buy.ts';
import { fillATeam } from './fill-a-team.ts';
import { wantTheLastCoupon, wantTheLastUnit } from './last-unit.ts';
import { loseNothing } from './lose-nothing.ts';
import { motherAndBaby } from './mother-and-baby.ts';
import { recallABatch } from './recall-a-batch.ts';
import { stayApart } from './stay-apart.ts';
import { watchALead } from './watch-a-lead.ts';
import { writeToALead } from './write-to-a-lead.ts';

describe('one process', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  test('a merchant watches a lead grow hot', () => watchALead(world));
  test(
    'a merchant writes to a lead, which reads it, takes the coupon and buys',
    () => writeToALead(world),
    60_000,
  );
  test('a consumer buys by an agent’s link', () => buy(world));
  test('a young mother buys, sends back and comes again', () => motherAndBaby(world), 60_000);
  test('F27: ten pay at once for a team of three', () => fillATeam(world), 60_000);
  test('F14: of a hundred who want the last unit one has it', () => wantTheLastUnit(world), 120_000);
  test('F18: of a hundred who want the last coupon one has it', () => wantTheLastCoupon(world), 120_000);
  test('a recall takes goods off every shelf at once, and everybody hears', () => recallABatch(world));
  test('what is one merchant’s is nothing to anybody else', () => stayApart(world));
  test('fifty cuts lose nothing', () => loseNothing(world));
});
