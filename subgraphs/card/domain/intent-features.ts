import { type Click, type Count, dwellOf, type Fold, type View } from './fold.ts';

/** The essay's rule: more than so much dwell in a visit, and one section viewed so often, is high intent. */
export const essayRule = { dwellMs: 180_000, sectionRepeats: 2 } as const;

/** What of a visit is looked at to tell whether it ends in a purchase. */
export type IntentFeatureName =
  | 'DWELL'
  | 'LONGEST_VIEW'
  | 'SECTION_REPEATED'
  | 'SECTIONS_READ'
  | 'PRODUCTS_VIEWED'
  | 'HIGH_INTENT'
  | 'SHARED'
  | 'LIVE_CLICKED'
  | 'COUPON_CLICKED'
  | 'BUY_CLICKED';

/** A feature: how it is read off a visit, and where its stretches part. More of any never lowers a score. */
export type IntentFeature = {
  readonly name: IntentFeatureName;
  /** Whether it lies so near to buying that an early judgement must do without. */
  readonly nearLabel: boolean;
  readonly edges: readonly number[];
  readonly observed: (fold: Fold) => number;
  readonly evidence: (fold: Fold) => readonly string[];
};

/** How many events a reason names at most. */
export const mostEvidence = 5;

/** All features, in the order in which models hold them. Durations are seconds, the rest counts. */
export const intentFeatures: readonly IntentFeature[] = [
  {
    ...{ name: 'DWELL', nearLabel: false, edges: [5, 10, 30, 60, 120, 180.001, 300, 600] },
    observed: (fold) => dwellOf(fold) / 1_000,
    evidence: longestViews,
  },
  {
    ...{ name: 'LONGEST_VIEW', nearLabel: false, edges: [10, 30, 60, 120, 300] },
    observed: ({ views }) => {
      let most = 0;
      for (const [, { dwellMs }] of views) most = Math.max(most, dwellMs);
      return most / 1_000;
    },
    evidence: (fold) => longestViews(fold).slice(0, 1),
  },
  {
    ...{ name: 'SECTION_REPEATED', nearLabel: false, edges: [2, 3, 5] },
    observed: (fold) => mostRead(fold)?.count ?? 0,
    evidence: (fold) => mostRead(fold)?.evidence ?? [],
  },
  {
    ...{ name: 'SECTIONS_READ', nearLabel: false, edges: [1, 2, 4] },
    observed: ({ sections }) => sections.length,
    evidence: ({ sections }) =>
      sections.slice(0, mostEvidence).flatMap(([, { evidence }]) => evidence.slice(0, 1)),
  },
  {
    ...{ name: 'PRODUCTS_VIEWED', nearLabel: false, edges: [1, 2, 3, 5, 10] },
    observed: ({ products }) => products.length,
    evidence: ({ products }) => products.slice(0, mostEvidence).map(([, id]) => id),
  },
  {
    ...{ name: 'HIGH_INTENT', nearLabel: false, edges: [1] },
    observed: (fold) => (essayHolds(fold) ? 1 : 0),
    evidence: (fold) => [...(mostRead(fold)?.evidence.slice(0, 2) ?? []), ...longestViews(fold)],
  },
  clicked('SHARED', 'SHARE', false),
  clicked('LIVE_CLICKED', 'LIVE_CLICK', false),
  clicked('COUPON_CLICKED', 'COUPON_CLICK', true),
  clicked('BUY_CLICKED', 'BUY_CLICK', true),
];

/** Whether the essay's rule holds, by a merchant's thresholds or its own. */
export function essayHolds(
  fold: Fold,
  { dwellMs, sectionRepeats }: { readonly dwellMs: number; readonly sectionRepeats: number } = essayRule,
): boolean {
  return dwellOf(fold) > dwellMs && (mostRead(fold)?.count ?? 0) >= sectionRepeats;
}

/** What is observed of a visit, feature by feature. */
export function observedOf(fold: Fold): Float64Array {
  const observed = new Float64Array(intentFeatures.length);
  for (let i = 0; i < intentFeatures.length; i += 1)
    observed[i] = (intentFeatures[i] as IntentFeature).observed(fold);
  return observed;
}

/** Ids of the events behind a feature, at most 5. */
export function evidenceOf(feature: number, fold: Fold): readonly string[] {
  return (intentFeatures[feature] as IntentFeature).evidence(fold).slice(0, mostEvidence);
}

function clicked(name: IntentFeatureName, click: Click, nearLabel: boolean): IntentFeature {
  const of = ({ clicks }: Fold) => clicks.find(([kind]) => kind === click)?.[1];
  return {
    ...{ name, nearLabel, edges: [1, 2] },
    observed: (fold) => of(fold)?.count ?? 0,
    evidence: (fold) => of(fold)?.evidence ?? [],
  };
}

/** The section viewed most often; of several the first by name. */
function mostRead({ sections }: Fold): Count | null {
  let most: Count | null = null;
  for (const [, count] of sections) if (most === null || count.count > most.count) most = count;
  return most;
}

/** The events that reported the longest views, at most 5. A visit may have hundreds of views: they are not sorted for it. */
function longestViews({ views }: Fold): string[] {
  const longest: View[] = [];
  for (const [, view] of views) {
    if (view.evidence === null || view.dwellMs <= 0) continue;
    const last = longest[mostEvidence - 1];
    if (last !== undefined && !isLonger(view, last)) continue;
    let at = Math.min(longest.length, mostEvidence - 1);
    for (; at > 0 && isLonger(view, longest[at - 1] as View); at -= 1) longest[at] = longest[at - 1] as View;
    longest[at] = view;
  }
  return longest.map(({ evidence }) => evidence as string);
}

/** Whether a view comes before another: the longer, of two alike the one reported by the smaller id. */
function isLonger(a: View, b: View): boolean {
  if (a.dwellMs !== b.dwellMs) return a.dwellMs > b.dwellMs;
  return (a.evidence as string) < (b.evidence as string);
}
