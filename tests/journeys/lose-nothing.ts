import { expect } from 'vitest';
import { listenAt } from '../support/door.ts';
import { openShop, type Shop, track, visit } from '../support/shop.ts';
import { until } from '../support/until.ts';
import { type Town, turnstile } from './town.ts';

type View = { cursor: string; sequence: number; lead: { id: string }; listing: { id: string } | null };

const cuts = 50;
const visitors = 120;
const viewsEach = 4;

/**
 * Visitors stream in while the merchant's connection is cut at random fifty times, each time coming back to another
 * gateway: every view is heard once, in order. `disturb` may do worse things in the middle.
 */
export async function loseNothing(town: Town, disturb: () => Promise<void> = async () => {}): Promise<void> {
  const door = turnstile(town);
  const shop = await openShop(door().ask, town.tokenOf);
  const { leads } = await door().ask<{ leads: { streamCursor: string } }>(
    'query ($id: ID!) { leads(merchantId: $id) { streamCursor } }',
    { id: shop.merchantId },
    { token: shop.owner },
  );
  const heard = listenAt<View>(
    town.doors.map(({ url }) => url),
    `subscription ($merchantId: ID!, $after: Cursor) { cardViewed(merchantId: $merchantId, after: $after) {
       cursor sequence lead { id lastViewed { listing { product { name } } } } listing { id } } }`,
    { merchantId: shop.merchantId, after: leads.streamCursor },
    { token: shop.owner },
  );
  const pauses = Array.from({ length: cuts }, () => 10 + Math.random() * 150);
  const cutting = (async () => {
    for (const pause of pauses) {
      await new Promise((done) => setTimeout(done, pause));
      heard.cut();
    }
  })();
  const streaming = stream(town, shop);
  await disturb();
  await Promise.all([cutting, streaming]);

  const expected = visitors * viewsEach;
  await until(() => heard.items.length >= expected, { within: 30_000 });
  const sequences = heard.items.map(({ sequence }) => sequence);
  expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  expect(heard.items).toHaveLength(expected);
  expect(new Set(heard.items.map(({ lead }) => lead.id)).size).toBe(visitors);
  expect(heard.errors).toEqual([]);
  expect(heard.returns()).toBeGreaterThan(cuts / 2);
  heard.close();
}

/** A few visitors at a time, each looking at the card and three times at goods. */
async function stream(town: Town, shop: Shop): Promise<void> {
  const door = turnstile(town);
  let left = visitors;
  const walk = async () => {
    while (left > 0) {
      left -= 1;
      const { visitorToken } = await persist(() => visit(door().ask, shop.slug, shop.agent.shareToken));
      const [lipstick, cream] = shop.listingIds;
      for (const listingId of [null, lipstick, cream, lipstick]) {
        const viewId = `${left}-${Math.random()}`;
        const kind = listingId === null ? 'CARD_VIEW' : 'PRODUCT_VIEW';
        const event = { id: `event-${viewId}`, kind, viewId, ...(listingId === null ? {} : { listingId }) };
        await persist(() => track(door().ask, visitorToken, shop.cardId, [event]));
      }
    }
  };
  await Promise.all([walk(), walk(), walk(), walk()]);
}

/** Tries again while the product is being disturbed: what it does is the same when done twice. */
async function persist<T>(act: () => Promise<T>): Promise<T> {
  let done: T | undefined;
  await until(
    async () => {
      done = await act();
      return true;
    },
    { within: 20_000, every: 100 },
  );
  return done as T;
}
