import { parseArgs } from 'node:util';
import { pairedInterval } from '../../subgraphs/card/domain/learning/metrics.ts';
import { printTable } from '../table.ts';
import { chooseLearning, evaluateStream } from './adapt.ts';
import { additive, type Configuration, type Tried, unrestricted } from './contestants.ts';
import { crossValidate, type Result } from './cross-validate.ts';
import { type FeatureSet, featureSets } from './feature-sets.ts';
import type { Latency } from './latency.ts';
import { evaluateMerchants } from './merchants.ts';
import { readSessions, without } from './sessions.ts';

const kinds = [
  { name: 'explainable: additive with pairs', configurations: additive },
  { name: 'peer: boosting without limit', configurations: unrestricted },
] as const;

/** `npm run evaluate -- FILE [--seed N] [--folds N]`: the intent models on the UCI shop sessions. */
export function evaluate(args: readonly string[]): void {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' }, folds: { type: 'string', default: '10' } },
  });
  const [file] = positionals;
  const [seed, folds] = [Number(values.seed), Number(values.folds)];
  if (file === undefined || !Number.isInteger(seed) || !(Number.isInteger(folds) && folds > 2)) {
    console.error('It is: npm run evaluate -- FILE [--seed N] [--folds N], with 3 folds or more.');
    process.exit(1);
  }
  const sessions = readSessions(file);
  console.log(`${sessions.rows.length} sessions, ${folds} stratified folds, seed ${seed}.`);
  const honest = without(sessions, featureSets[2]?.left ?? []);
  const settings = chooseLearning([sessions, honest]);
  evaluateStream(sessions, settings);
  evaluateMerchants('all columns but the month', sessions, settings, seed);
  evaluateMerchants('without PageValues, Bounce, Exit and month', honest, settings, seed);
  for (const set of [...featureSets].reverse()) {
    const results = crossValidate(without(sessions, set.left), kinds, { folds, seed });
    printSet(set, results);
  }
}

function printSet(set: FeatureSet, results: readonly Result[]): void {
  const time = (one: Latency | null) =>
    one === null ? '-' : `${one.p50.toFixed(1)} / ${one.p99.toFixed(1)}`;
  printTable(
    `Columns: ${set.name}. AUC, AP, F1 are means of folds (F1 at the threshold that is best on the other folds); Brier and ECE are pooled; times of the quietest of five rounds`,
    ['model', 'AUC (sd)', 'AP', 'F1', 'Brier', 'ECE', 'score µs p50 / p99', 'with 5 reasons µs p50 / p99'],
    [
      ...results.map(({ name, aucs, ap, f1, brier, ece, latency }) => [
        ...[name, `${meanOf(aucs).toFixed(4)} (${spreadOf(aucs).toFixed(4)})`, ap.toFixed(4), f1.toFixed(4)],
        ...[brier.toFixed(4), ece.toFixed(4), time(latency.score), time(latency.explain)],
      ]),
      ...Object.entries(set.references).map(([name, auc]) => [
        `reference: ${name}`,
        auc.toFixed(4),
        ...Array.from({ length: 6 }, () => ''),
      ]),
    ],
  );
  const [, ours, peer] = results;
  if (ours === undefined || peer === undefined) return;
  const { mean, low, high } = pairedInterval(ours.aucs.map((auc, i) => auc - (peer.aucs[i] as number)));
  console.log(
    `Explainable less peer, AUC, paired over folds: ${signed(mean)} [${signed(low)}, ${signed(high)}] (95 %, corrected resampled t); ` +
      `less the published boosting: ${signed(meanOf(ours.aucs) - set.references.boosting)}.`,
  );
  printTable(
    'Every configuration tried: logloss on the inner split of each training fold, best number of trees, how often chosen',
    ['configuration', 'inner logloss', 'trees', 'chosen'],
    kinds.flatMap(({ configurations }, kind) =>
      configurations.map((one, i) => triedRow(one, i, results[kind + 1] as Result)),
    ),
  );
}

function triedRow({ name }: Configuration, place: number, { tried }: Result): string[] {
  const of = tried.map((fold) => fold.of[place] as Tried);
  return [
    name,
    meanOf(of.map(({ loss }) => loss)).toFixed(4),
    meanOf(of.map(({ trees }) => trees)).toFixed(0),
    String(tried.filter(({ chosen }) => chosen === place).length),
  ];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function spreadOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((one) => (one - mean) ** 2)));
}

function signed(value: number): string {
  return `${value < 0 ? '-' : '+'}${Math.abs(value).toFixed(4)}`;
}
