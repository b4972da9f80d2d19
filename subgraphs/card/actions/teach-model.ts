import type { Tx } from '../../../platform/db.ts';
import { marginOf, observedBy } from '../domain/intent.ts';
import { intentFeatures, observedOf } from '../domain/intent-features.ts';
import {
  coldBase,
  coldVersion,
  earlyFeatures,
  type IntentBase,
  type Learned,
  nothingLearned,
  readyOf,
} from '../domain/intent-model.ts';
import { type AdditiveModel, binsOf } from '../domain/learning/additive-model.ts';
import { type Correction, learn, usualLearning } from '../domain/learning/correction.ts';
import { chanceOf } from '../domain/learning/metrics.ts';
import {
  type EndedVisit,
  endVisits,
  enterVersion,
  holdModel,
  insertOutcomes,
  lastOutcome,
  standingsOf,
  versionOf,
} from '../store/intent.ts';
import type { VersionCause } from '../store/tables.ts';
import { knownBase } from './judges.ts';

/** What was seen of a visit, and whether it ended in a purchase. */
export type Lesson = { readonly observed: ArrayLike<number>; readonly converted: boolean };

/** What is told of a visit before its end is known: by the base alone, by base and correction, by a cold learner. */
type Told = { readonly frozen: number; readonly adaptive: number; readonly cold: number };

const nothing: AdditiveModel = {
  baseline: coldBase.full.baseline,
  features: coldBase.full.features.map((table) => ({ ...table, values: table.values.map(() => 0) })),
  pairs: [],
};

/** A merchant's corrections and beside them a learner that began with nothing, for comparison. */
export type Pupil = { readonly learned: Learned; readonly cold: Correction };

/**
 * Teaches a merchant's model how visits ended, each once, in the order in which they began. The visits' rows are taken after
 * the leads' and before the model's, everywhere. Answers whether anything was new.
 */
export async function teach(
  tx: Tx,
  merchantId: string,
  sessionIds: readonly string[],
  converted: boolean,
  now: Date,
): Promise<boolean> {
  const visits = await endVisits(tx, sessionIds, converted);
  if (visits.length === 0) return false;
  const number = (await holdModel(tx, merchantId)) + 1;
  const { baseVersion, base, learned } = await present(tx, merchantId, number - 1);
  const first = (await lastOutcome(tx, merchantId)) + 1;
  let pupil: Pupil = { learned, cold: learned.cold ?? nothingLearned(coldBase).full };
  const rows = [];
  for (const [i, visit] of visits.entries()) {
    const { told, after } = lesson(base, pupil, { observed: observedOf(visit.fold), converted });
    rows.push({ ...told, ...outcomeOf(visit, merchantId, first + i, converted), learnedAt: now });
    pupil = after;
  }
  await insertOutcomes(tx, rows);
  await enter(tx, { merchantId, number, baseVersion, cause: 'LEARNED', madeAt: now }, pupil);
  return true;
}

/** One visit's lesson: what was told of it before, and what is known after. */
export function lesson(
  base: IntentBase,
  { learned, cold }: Pupil,
  { observed, converted }: Lesson,
): { told: Told; after: Pupil } {
  const full = taught(base.full, learned.full, observed, converted);
  const early = taught(base.early, learned.early, observedBy(observed, earlyFeatures), converted);
  const beginner = taught(nothing, cold, observed, converted);
  const frozen = marginOf(readyOf(base.full, nothingLearned(base).full), observed);
  return {
    told: { frozen: chanceOf(frozen), adaptive: chanceOf(full.margin), cold: chanceOf(beginner.margin) },
    after: { learned: { full: full.after, early: early.after }, cold: beginner.after },
  };
}

/** Enters a merchant's next version. */
export function enter(
  tx: Tx,
  version: { merchantId: string; number: number; baseVersion: string; cause: VersionCause; madeAt: Date },
  { learned, cold }: Pupil,
): Promise<void> {
  return enterVersion(tx, version, { ...learned, cold });
}

/** What a merchant's model is at a version; the model must be held. */
export async function present(tx: Tx, merchantId: string, number: number) {
  const [standing] = await standingsOf(tx, [merchantId]);
  const baseVersion = standing?.baseVersion ?? coldVersion;
  const base = (await knownBase(tx, baseVersion)) ?? coldBase;
  const row = number === 0 ? null : await versionOf(tx, merchantId, number);
  return { baseVersion, base, learned: row?.correction ?? nothingLearned(base) };
}

function taught(
  model: AdditiveModel,
  correction: Correction,
  observed: ArrayLike<number>,
  converted: boolean,
) {
  const ready = readyOf(model, correction);
  const margin = marginOf(ready, observed);
  const bins = binsOf(ready.compiled, observed);
  return { margin, after: learn(correction, bins, margin, converted, usualLearning) };
}

function outcomeOf({ id, fold }: EndedVisit, merchantId: string, number: number, converted: boolean) {
  const observed = [...observedOf(fold)];
  if (observed.length !== intentFeatures.length) throw new Error('A feature is missing.');
  return { merchantId, number, sessionId: id, converted, outcome: { observed } };
}
