import { afterAll, beforeAll, describe, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';
import { buy } from './buy.ts';
import { loseNothing } from './lose-nothing.ts';
import { stayApart } from './stay-apart.ts';
import { watchALead } from './watch-a-lead.ts';

describe('one process', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  test('a merchant watches a lead grow hot', () => watchALead(world));
  test('a consumer buys by an agent’s link', () => buy(world));
  test('what is one merchant’s is nothing to anybody else', () => stayApart(world));
  test('fifty cuts lose nothing', () => loseNothing(world));
});
