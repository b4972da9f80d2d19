import type { Fold } from './fold.ts';

/** The steps from a first look to a paid order, in this order; nobody has to take each of them. */
export const funnelSteps = ['views', 'goods', 'buyClicks', 'claims', 'orders', 'paid'] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** How often each step was taken. */
export type FunnelCounts = Readonly<Record<FunnelStep, number>>;

/** Whose steps they are, on which day, on which card and by which link; empty where there is none. */
export type FunnelPlace = {
  readonly merchantId: string;
  readonly day: string;
  readonly cardId: string;
  readonly shareLinkId: string;
  readonly visitorId: string;
};

/** How often somebody took each step more than was known; less than 0 where it turned out to belong elsewhere. */
export type FunnelChange = FunnelPlace & FunnelCounts;

export const noSteps: FunnelCounts = { views: 0, goods: 0, buyClicks: 0, claims: 0, orders: 0, paid: 0 };

/** What a visit's fold says: pages opened, different goods opened, buy links clicked. */
export function stepsOf({ views, products, clicks }: Fold): FunnelCounts {
  let opened = 0;
  for (const [, { viewed }] of views) if (viewed) opened += 1;
  const buyClicks = clicks.find(([click]) => click === 'BUY_CLICK')?.[1].count ?? 0;
  return { ...noSteps, views: opened, goods: products.length, buyClicks };
}

/** The same steps taken back. */
export function takenBack(change: FunnelChange): FunnelChange {
  const back = { ...change };
  for (const step of funnelSteps) back[step] = -change[step];
  return back;
}

/** Adds up changes of one place, and drops those that come to nothing. In the order in which rows are taken everywhere. */
export function addedUp(changes: readonly FunnelChange[]): FunnelChange[] {
  const sums = new Map<string, { -readonly [Field in keyof FunnelChange]: FunnelChange[Field] }>();
  for (const change of changes) {
    const { merchantId, day, cardId, shareLinkId, visitorId } = change;
    const key = `${merchantId} ${day} ${cardId} ${shareLinkId} ${visitorId}`;
    const known = sums.get(key);
    if (known === undefined) sums.set(key, { ...change });
    else for (const step of funnelSteps) known[step] += change[step];
  }
  return [...sums]
    .filter(([, sum]) => funnelSteps.some((step) => sum[step] !== 0))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
}
