import { type Click, type Count, dwellOf, type Fold } from './fold.ts';

/** How likely a visitor is to buy, in ascending order. */
export type IntentLevel = 'LOW' | 'MEDIUM' | 'HIGH';

export type IntentRule =
  | 'HIGH_INTENT'
  | 'DWELL'
  | 'SECTION_REPEATED'
  | 'PRODUCTS_VIEWED'
  | 'BUY_CLICKED'
  | 'COUPON_CLICKED'
  | 'SHARED'
  | 'LIVE_CLICKED';

/** One reason of a score: what was seen, from where the rule holds, and the points it adds. */
export type IntentReason = {
  readonly rule: IntentRule;
  readonly observed: number;
  readonly threshold: number;
  readonly contribution: number;
  readonly evidence: readonly string[];
};

/** A score with its reasons, whose contributions sum to `value`. */
export type Intent = {
  readonly level: IntentLevel;
  readonly value: number;
  readonly modelVersion: string;
  readonly reasons: readonly IntentReason[];
};

/** From which value on a level holds. HIGH holds by its rule alone, which is worth at least as much. */
export const leastValue: Readonly<Record<IntentLevel, number>> = { LOW: 0, MEDIUM: 40, HIGH: 80 };

const highDwellMs = 180_000;
const repeated = 2;
const msPerPoint = 6_000;
const clickRules: readonly (readonly [Click, IntentRule, number])[] = [
  ['BUY_CLICK', 'BUY_CLICKED', 25],
  ['COUPON_CLICK', 'COUPON_CLICKED', 15],
  ['SHARE', 'SHARED', 10],
  ['LIVE_CLICK', 'LIVE_CLICKED', 5],
];

export const noIntent: Intent = { level: 'LOW', value: 0, modelVersion: 'essay-1', reasons: [] };

/**
 * Scores a visit. HIGH exactly when it dwelt for more than 180,000 ms and viewed a section at least twice. Points:
 * DWELL 1 for each 6 s, at most 30; SECTION_REPEATED 15; PRODUCTS_VIEWED 5 for each of the goods, at most 20;
 * BUY_CLICKED 25; COUPON_CLICKED 15; SHARED 10; LIVE_CLICKED 5. Their sum is held at 79 by taking from the weakest.
 * HIGH_INTENT then lifts it to 80, or by 1 where it is at 79 or above. MEDIUM from 40.
 */
export function intentOf(fold: Fold): Intent {
  const points = [dwellReason(fold), sectionReason(fold), productsReason(fold), ...clickReasons(fold)].filter(
    (reason) => reason !== null,
  );
  const high = isHigh(fold);
  const held = heldAt(byStrength(points), leastValue.HIGH - 1);
  const lift = high ? leastValue.HIGH - sumOf(held) : 0;
  const reasons = high ? [highReason(fold, lift), ...held] : held;
  const value = sumOf(reasons);
  const level = high ? 'HIGH' : value >= leastValue.MEDIUM ? 'MEDIUM' : 'LOW';
  return { level, value, modelVersion: noIntent.modelVersion, reasons: byStrength(reasons) };
}

function isHigh(fold: Fold): boolean {
  return dwellOf(fold) > highDwellMs && (mostViewed(fold)?.count ?? 0) >= repeated;
}

function highReason(fold: Fold, contribution: number): IntentReason {
  const sections = mostViewed(fold)?.evidence.slice(0, repeated) ?? [];
  const evidence = [...sections, ...dwellEvidence(fold)].slice(0, 5);
  return { rule: 'HIGH_INTENT', observed: dwellOf(fold), threshold: highDwellMs + 1, contribution, evidence };
}

function dwellReason(fold: Fold): IntentReason | null {
  const observed = dwellOf(fold);
  const contribution = Math.min(30, Math.floor(observed / msPerPoint));
  return { rule: 'DWELL', observed, threshold: msPerPoint, contribution, evidence: dwellEvidence(fold) };
}

function sectionReason(fold: Fold): IntentReason | null {
  const most = mostViewed(fold);
  if (most === null || most.count < repeated) return null;
  const { count, evidence } = most;
  return { rule: 'SECTION_REPEATED', observed: count, threshold: repeated, contribution: 15, evidence };
}

function productsReason({ products }: Fold): IntentReason {
  const evidence = products.map(([, id]) => id).slice(0, 5);
  const contribution = Math.min(20, 5 * products.length);
  return { rule: 'PRODUCTS_VIEWED', observed: products.length, threshold: 1, contribution, evidence };
}

function clickReasons({ clicks }: Fold): IntentReason[] {
  return clickRules.flatMap(([click, rule, contribution]) => {
    const found = clicks.find(([kind]) => kind === click)?.[1];
    if (found === undefined) return [];
    return [{ rule, observed: found.count, threshold: 1, contribution, evidence: found.evidence }];
  });
}

/** The section viewed most often; of several the first by name. */
function mostViewed({ sections }: Fold): Count | null {
  return sections.reduce<Count | null>(
    (most, [, count]) => (most === null || count.count > most.count ? count : most),
    null,
  );
}

/** The events that reported the longest views. */
function dwellEvidence({ views }: Fold): string[] {
  return views
    .flatMap(([, { dwellMs, evidence }]) =>
      evidence === null || dwellMs === 0 ? [] : [{ dwellMs, evidence }],
    )
    .sort((a, b) => b.dwellMs - a.dwellMs || (a.evidence < b.evidence ? -1 : 1))
    .slice(0, 5)
    .map(({ evidence }) => evidence);
}

/** Gives out at most so many points, the strongest reason first; what is left without any is no reason. */
function heldAt(reasons: readonly IntentReason[], most: number): IntentReason[] {
  let left = most;
  return reasons.flatMap((reason) => {
    const contribution = Math.min(reason.contribution, left);
    left -= contribution;
    return contribution === 0 ? [] : [{ ...reason, contribution }];
  });
}

function byStrength(reasons: readonly IntentReason[]): IntentReason[] {
  return [...reasons].sort((a, b) => b.contribution - a.contribution || (a.rule < b.rule ? -1 : 1));
}

function sumOf(reasons: readonly IntentReason[]): number {
  return reasons.reduce((sum, { contribution }) => sum + contribution, 0);
}
