import { afterAll, beforeAll, test } from 'vitest';
import { openTimedWorld, type TimedWorld } from '../distribution/bazaar.ts';
import { twoPlusOne } from './two-plus-one.ts';

let timed: TimedWorld;
beforeAll(async () => {
  timed = await openTimedWorld();
});
afterAll(() => timed.world.close());

test.each([['ESSAY_2_PLUS_1'], ['RETAIL_2_PLUS_1']] as const)(
  'an agent shares, a mother buys, and everybody above gets their share and no more: %s',
  (preset) => twoPlusOne(timed, preset),
);
