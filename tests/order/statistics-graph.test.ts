import { afterAll, beforeAll, test } from 'vitest';
import { countADay } from '../journeys/count-a-day.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test('a merchant watches a day grow, and gives a group a coupon', () => countADay(world), 90_000);
