import { gatewayError } from '../../../platform/errors.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type Intent, intentOfObserved } from '../domain/intent.ts';
import { intentFeatures } from '../domain/intent-features.ts';
import { coldVersion, type IntentPolicy, type Judge } from '../domain/intent-model.ts';
import { driftOf, type Measure, measureOf } from '../domain/model-card.ts';
import { baseRow, countOutcomes, newestOutcomes, versionsOf } from '../store/intent.ts';
import type { VersionCause } from '../store/tables.ts';
import { earlierJudge, houseOf } from './judges.ts';

export type Contender = 'FROZEN' | 'ADAPTIVE' | 'COLD';

/** What a step of a feature adds at present. */
export type Weight = {
  readonly feature: string;
  readonly from: number | null;
  readonly contribution: number;
  readonly conversionsBehind: number;
};

/** What a merchant's intent model is made of, and how well it does. */
export type ModelCard = {
  readonly version: string;
  readonly baseVersion: string;
  readonly policy: IntentPolicy;
  readonly trainedAt: Date | null;
  readonly trainedOn: number;
  readonly trainedConversions: number;
  readonly outcomes: number;
  readonly conversions: number;
  readonly measured: (Measure & { readonly contender: Contender })[];
  readonly drift: number | null;
  readonly weights: Weight[];
  readonly versions: { version: string; cause: VersionCause; madeAt: Date; outcomes: number }[];
};

const measuredOutcomes = 2_000;
const shownVersions = 50;

/** Tells of a merchant's model. A fixed number of statements. */
export async function explainModel({ db: { pool } }: Deps, merchantId: string): Promise<ModelCard> {
  const { judge } = await houseOf(pool, merchantId);
  const baseVersion = judge.version.slice(0, judge.version.lastIndexOf('.'));
  const [base, counts, outcomes, versions] = await Promise.all([
    baseVersion === coldVersion ? null : baseRow(pool, baseVersion),
    countOutcomes(pool, merchantId),
    newestOutcomes(pool, merchantId, measuredOutcomes),
    versionsOf(pool, merchantId, shownVersions),
  ]);
  const ends = outcomes.map(({ converted }) => converted);
  const told = (contender: Contender, chances: readonly number[]) => ({
    contender,
    ...measureOf(chances, ends),
  });
  return {
    ...{ version: judge.version, baseVersion, policy: judge.policy, ...counts },
    trainedAt: base?.trainedAt ?? null,
    trainedOn: base?.visits ?? 0,
    trainedConversions: base?.conversions ?? 0,
    measured: [
      told(
        'FROZEN',
        outcomes.map(({ frozen }) => frozen),
      ),
      told(
        'ADAPTIVE',
        outcomes.map(({ adaptive }) => adaptive),
      ),
      told(
        'COLD',
        outcomes.map(({ cold }) => cold),
      ),
    ],
    drift: driftOf(
      outcomes.map(({ outcome }) => outcome),
      intentFeatures.map(({ edges }) => edges),
    ),
    weights: weightsOf(judge),
    versions: versions.map(({ number, baseVersion: of, ...version }) => ({
      ...version,
      version: `${of}.${number}`,
    })),
  };
}

/** What a merchant's model, or an earlier version of it, would say of a visit in which this was observed. */
export async function whatIf(
  { db: { pool } }: Deps,
  merchantId: string,
  given: readonly { readonly feature: string; readonly value: number }[],
  version: string | null,
): Promise<Intent> {
  const observed = new Float64Array(intentFeatures.length);
  const named = new Set<number>();
  for (const { feature, value } of given) {
    const place = intentFeatures.findIndex(({ name }) => name === feature);
    if (place < 0 || named.has(place))
      throw malformed(`${feature}: a feature, each once.`, `${feature}：须为特征名且不可重复。`);
    if (!(value >= 0 && value <= 1_000_000)) throw malformed('0 to 1,000,000.', '须在 0 到 1000000 之间。');
    named.add(place);
    observed[place] = value;
  }
  const { judge: present } = await houseOf(pool, merchantId);
  const judge = version === null ? present : await earlierJudge(pool, merchantId, version, present.policy);
  if (judge === null) throw malformed('The model has no such version.', '模型没有此版本。');
  const { highDwellMs, highSectionRepeats } = judge.policy;
  const seen = (name: string) => observed[intentFeatures.findIndex((one) => one.name === name)] as number;
  const isHigh = seen('DWELL') * 1_000 > highDwellMs && seen('SECTION_REPEATED') >= highSectionRepeats;
  return intentOfObserved(observed, judge, isHigh);
}

function weightsOf({ full }: Judge): Weight[] {
  const { model } = full.compiled;
  return model.features.flatMap(({ name, edges, values, conversions }, feature) =>
    values.map((value, bin) => ({
      feature: name,
      from: bin === 0 ? null : (edges[bin - 1] as number),
      contribution: value + (full.steps[feature]?.[bin] ?? 0),
      conversionsBehind:
        (conversions[bin] ?? 0) + (full.correction.features[feature]?.[bin]?.conversions ?? 0),
    })),
  );
}

function malformed(en: string, zh: string): Error {
  return gatewayError('INVALID_INPUT', en, zh);
}
