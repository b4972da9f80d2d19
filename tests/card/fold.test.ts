import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Behavior, BehaviorKind } from '../../subgraphs/card/domain/behavior.ts';
import { dwellOf, emptyFold, type Fold, fold } from '../../subgraphs/card/domain/fold.ts';
import { intentOf } from '../../subgraphs/card/domain/intent.ts';
import { lastViewed } from '../../subgraphs/card/domain/lead.ts';
import { visitsOf } from '../../subgraphs/card/domain/visits.ts';

const few = (prefix: string, most: number) => fc.nat({ max: most }).map((n) => `${prefix}${n}`);

const behavior = fc.record({
  kind: fc.constantFrom<BehaviorKind>(
    ...(['CARD_VIEW', 'PRODUCT_VIEW', 'SECTION_VIEW', 'DWELL'] as const),
    ...(['BUY_CLICK', 'COUPON_CLICK', 'SHARE', 'LIVE_CLICK'] as const),
  ),
  at: fc.nat({ max: 5 * 3_600_000 }),
  view: few('v', 700),
  listing: few('l', 250),
  section: few('s', 3),
  dwellMs: fc.nat({ max: 100_000 }),
});

/** Events of one visitor on one card, each with an id of its own. */
const behaviors = fc.array(behavior, { minLength: 1, maxLength: 60 }).map((wishes) =>
  wishes.map(({ kind, at, view, listing, section, dwellMs }, i): Behavior => {
    const viewId = kind.endsWith('_VIEW') || kind === 'DWELL' ? view : null;
    const goods = kind === 'PRODUCT_VIEW' || kind === 'BUY_CLICK' ? listing : null;
    return {
      ...{ id: `event-${i}`, kind, at, viewId, listingId: goods },
      section: kind === 'SECTION_VIEW' ? section : null,
      dwellMs: kind === 'DWELL' ? dwellMs : null,
    };
  }),
);

type Kept = { id: string; startedAt: number; lastSeenAt: number; fold: Fold };

/** What the store does: batches come one after another, each event is let in once, visits are joined. */
function arrive(batches: readonly (readonly Behavior[])[]): Kept[] {
  const known = new Set<string>();
  let kept: Kept[] = [];
  for (const batch of batches) {
    const fresh = batch.filter(({ id }) => !known.has(id) && known.add(id));
    for (const visit of visitsOf(kept, fresh)) {
      const parts = new Set(visit.known);
      const folded = fold(
        visit.known.map((one) => one.fold),
        visit.events,
      );
      const { startedAt, lastSeenAt } = visit;
      kept = kept.filter((one) => !parts.has(one));
      kept.push({ id: String(startedAt), startedAt, lastSeenAt, fold: folded });
    }
  }
  return kept.sort((a, b) => a.startedAt - b.startedAt);
}

const scored = (kept: readonly Kept[]) =>
  kept.map(({ startedAt, lastSeenAt, fold: folded }) => ({
    startedAt,
    lastSeenAt,
    folded,
    intent: intentOf(folded),
  }));

describe('the fold of a visit', () => {
  test('is the same whatever the order, the batches and the repetitions', () => {
    const arrivals = behaviors.chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
      ),
    );
    fc.assert(
      fc.property(arrivals, ([events, shuffled, sizes]) => {
        const batches: Behavior[][] = [];
        for (let i = 0, n = 0; i < shuffled.length; n += 1) {
          const size = sizes[n % sizes.length] ?? 1;
          batches.push(shuffled.slice(i, i + size));
          i += size;
        }
        expect(scored(arrive(batches))).toEqual(scored(arrive([events])));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps at most 500 views, 200 sections and 200 goods, the same ones in any order', () => {
    const many = Array.from({ length: 3_000 }, (_, i): Behavior => {
      const event = {
        id: `event-${i}`,
        at: i,
        viewId: `v${i}`,
        listingId: null,
        section: null,
        dwellMs: null,
      };
      if (i % 3 === 0) return { ...event, kind: 'DWELL', dwellMs: i };
      if (i % 3 === 1) return { ...event, kind: 'PRODUCT_VIEW', listingId: `l${i}` };
      return { ...event, kind: 'SECTION_VIEW', section: `s${i}` };
    });
    const whole = fold([], many);
    expect([whole.events, whole.views.length, whole.sections.length, whole.products.length]).toEqual([
      3_000, 500, 200, 200,
    ]);
    const inSteps = [...many].reverse().reduce<Fold>((state, event) => fold([state], [event]), emptyFold);
    expect(inSteps).toEqual(whole);
  });

  test('dwells no longer than a GraphQL Int says', () => {
    const days = Array.from({ length: 100 }, (_, i): Behavior => {
      const event = { id: `event-${i}`, kind: 'DWELL' as const, at: 0, viewId: `v${i}`, dwellMs: 86_400_000 };
      return { ...event, listingId: null, section: null };
    });
    expect(dwellOf(fold([], days))).toBe(2_147_483_647);
  });
});

describe('a score', () => {
  test('is the sum of its reasons, strongest first, and HIGH by the essay’s rule or from 80 points on', () => {
    fc.assert(
      fc.property(behaviors, (events) => {
        const folded = fold([], events);
        const { level, early, ...full } = intentOf(folded);
        for (const { value, score, reasons } of [full, early]) {
          const contributions = reasons.map(({ contribution }) => contribution);
          expect(Math.abs(contributions.reduce((sum, one) => sum + one, 0) - score)).toBeLessThan(1e-9);
          expect(contributions.map(Math.abs)).toEqual(contributions.map(Math.abs).sort((a, b) => b - a));
          expect(contributions).not.toContain(0);
          expect(value).toBe(Math.round(100 / (1 + Math.exp(-score))));
          const seen = reasons.filter(({ feature }) => feature !== 'BASELINE');
          expect(seen.every(({ evidence }) => evidence.length >= 1 && evidence.length <= 5)).toBe(true);
          expect(seen.every(({ observed }) => observed > 0)).toBe(true);
        }
        const nearBuying = ['BUY_CLICKED', 'COUPON_CLICKED'];
        expect(early.reasons.some(({ feature }) => nearBuying.includes(feature))).toBe(false);
        const again = folded.sections.some(([, { count }]) => count >= 2);
        const essay = dwellOf(folded) > 180_000 && again;
        expect(level).toBe(essay || full.value >= 80 ? 'HIGH' : full.value >= 40 ? 'MEDIUM' : 'LOW');
      }),
      { numRuns: 500 },
    );
  });

  test('never falls by whatever else is done, as a whole or early', () => {
    fc.assert(
      fc.property(behaviors, (events) => {
        const scores = events.map((_, i) => {
          const { score, early } = intentOf(fold([], events.slice(0, i + 1)));
          return [score, early.score] as const;
        });
        for (const [i, [score, early]] of scores.entries()) {
          const [before, earlyBefore] = scores[i - 1] ?? [-Infinity, -Infinity];
          expect(score).toBeGreaterThanOrEqual(before - 1e-9);
          expect(early).toBeGreaterThanOrEqual(earlyBefore - 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a lead looked at last', () => {
  test('is the same in any order', () => {
    fc.assert(
      fc.property(
        behaviors.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const steps = shuffled.reduce<ReturnType<typeof lastViewed>>(
            (last, event) => lastViewed(last, [event]),
            null,
          );
          expect(steps).toEqual(lastViewed(null, events));
        },
      ),
    );
  });
});
