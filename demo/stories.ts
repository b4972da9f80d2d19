import type { DemoMerchant } from './manifest.ts';
import { type Behavior, newId } from './visit.ts';

/** What a visitor reports at once, after a pause of so many milliseconds. */
export type Act = { readonly pauseMs: number; readonly events: readonly Behavior[] };

/** What one visitor does with a merchant's card, told at an instant: nothing in it is dated later. */
export type Story = (merchant: DemoMerchant, now: Date) => readonly Act[];

type Listing = DemoMerchant['listings'][number];

/** Opens the card, looks at one thing, and is gone. */
export const glance: Story = (merchant, now) => [
  { pauseMs: 0, events: [opened(now, 0)] },
  {
    pauseMs: between(2_000, 5_000),
    events: looked(pick(merchant.listings), now, 12, between(3_000, 11_000)),
  },
];

/** Looks through a few things. */
export const browse: Story = (merchant, now) => [
  { pauseMs: 0, events: [opened(now, 120)] },
  ...[100, 70, 40].map((ago) => ({
    pauseMs: between(1_500, 4_000),
    events: looked(pick(merchant.listings), now, ago, between(8_000, 25_000)),
  })),
];

/** Stays for more than three minutes and reads a section twice: the visitor of high intent (高意向). */
export const study: Story = (merchant, now) => {
  const listing = pick(merchant.listings);
  const [section = 'ingredients'] = listing.sections;
  const [viewed, ...rest] = looked(listing, now, 235, between(181_000, 228_000));
  const read = (ago: number): Behavior => ({
    ...event('SECTION_VIEW', now, ago),
    listingId: listing.id,
    section,
  });
  return [
    { pauseMs: 0, events: [opened(now, 240)] },
    { pauseMs: between(1_000, 3_000), events: viewed === undefined ? [] : [viewed, read(180)] },
    { pauseMs: between(3_000, 6_000), events: [read(40), ...rest] },
  ];
};

/** Knows what to buy. */
export const shop: Story = (merchant, now) => {
  const listing = pick(merchant.listings);
  return [
    { pauseMs: 0, events: [opened(now, 60), ...looked(listing, now, 50, between(10_000, 40_000))] },
    {
      pauseMs: between(2_000, 4_000),
      events: [{ ...event('BUY_CLICK', now, 2), listingId: listing.id }],
    },
  ];
};

/** Likes the card and passes it on. */
export const share: Story = (_, now) => [
  { pauseMs: 0, events: [opened(now, 30)] },
  { pauseMs: between(2_000, 4_000), events: [event('SHARE', now, 1)] },
];

/** Came for the live stream. */
export const watch: Story = (_, now) => [
  { pauseMs: 0, events: [opened(now, 10)] },
  { pauseMs: between(1_000, 3_000), events: [event('LIVE_CLICK', now, 1)] },
];

function opened(now: Date, secondsAgo: number): Behavior {
  return { ...event('CARD_VIEW', now, secondsAgo), viewId: newId() };
}

/** A look at goods and how long it was. */
function looked(listing: Listing, now: Date, secondsAgo: number, dwellMs: number): Behavior[] {
  const viewId = newId();
  return [
    { ...event('PRODUCT_VIEW', now, secondsAgo), viewId, listingId: listing.id },
    { ...event('DWELL', now, Math.max(0, secondsAgo - dwellMs / 1_000)), viewId, dwellMs },
  ];
}

function event(kind: string, now: Date, secondsAgo: number): Behavior {
  return { id: newId(), kind, occurredAt: new Date(now.getTime() - secondsAgo * 1_000).toISOString() };
}

/** A whole number from the first to the second. */
export function between(least: number, most: number): number {
  return Math.round(least + Math.random() * (most - least));
}

/** Any of them. */
export function pick<T>(from: readonly T[]): T {
  return from[Math.floor(Math.random() * from.length)] as T;
}
