import { setImmediate } from 'node:timers/promises';
import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Deps, Task } from '../../../platform/subgraph.ts';
import { isPlatform, requireUser, type Viewer } from '../../../platform/viewer.ts';
import { marginOf, observedBy } from '../domain/intent.ts';
import { intentFeatures } from '../domain/intent-features.ts';
import {
  coldBase,
  coldVersion,
  earlyFeatures,
  type IntentBase,
  nothingLearned,
  readyOf,
} from '../domain/intent-model.ts';
import type { AdditiveModel } from '../domain/learning/additive-model.ts';
import { chanceOf, logLoss } from '../domain/learning/metrics.ts';
import { trainAdditive, usualSettings } from '../domain/learning/train-additive.ts';
import { refuse } from '../errors.ts';
import {
  allOutcomes,
  changeTraining,
  enterVersion,
  holdModel,
  insertBase,
  insertTraining,
  learners,
  newestOutcomes,
  standingsOf,
} from '../store/intent.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { requireKey } from './create-card.ts';
import { knownBase } from './judges.ts';
import { type Lesson, lesson, type Pupil } from './teach-model.ts';

/** The newest visits of all merchants that a base is trained on: more change little and take memory. */
const mostVisits = 200_000;
/** Fewer purchases than that in the training part teach noise: the table of weights stays (a guess, as the evidence says). */
const leastConversions = 200;
/** How many of its own outcomes a merchant's correction is made of anew on a new base. */
const relearned = 2_000;
const toldEvery = 20;

/** Begins a training of the base model; answers its id. */
export async function beginTraining(
  deps: Deps & { readonly viewer: Viewer },
  key: string,
): Promise<{ trainingId: string }> {
  const actor = requireUser(deps.viewer);
  if (!isPlatform(deps.viewer)) refuse('FORBIDDEN', []);
  requireKey(key);
  const now = deps.clock();
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  const intention = { actor, action: 'trainIntentModel', key, request: {}, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const trainingId = newId('imt', now);
      const counts = { done: 0, total: 0, visits: 0, logLoss: null, presentLogLoss: null };
      await insertTraining(tx, {
        id: trainingId,
        status: 'RUNNING',
        ...counts,
        startedAt: now,
        endedAt: null,
      });
      await enqueue(tx, 'card', { task: trainModel.name, payload: { trainingId }, key: trainingId });
      return { trainingId };
    }),
  );
}

/** Trains a base model; without a payload (by the clock) it makes its own training. */
export const trainModel: Task = {
  name: 'card.train-model',
  cron: '37 3 * * *',
  async run({ trainingId }, deps: Deps) {
    const now = deps.clock();
    const id = typeof trainingId === 'string' ? trainingId : newId('imt', now);
    if (id !== trainingId) {
      const counts = { done: 0, total: 0, visits: 0, logLoss: null, presentLogLoss: null };
      await deps.db.transaction((tx) =>
        insertTraining(tx, { id, status: 'RUNNING', ...counts, startedAt: now, endedAt: null }),
      );
    }
    try {
      await train(deps, id);
    } catch (error) {
      await changeTraining(deps.db.pool, id, { status: 'FAILED', endedAt: deps.clock() });
      throw error;
    }
  },
};

type Visit = Lesson & { readonly merchantId: string };

/** Trains on the older four fifths of the visits and adopts the model if it tells the newest fifth better than the present. */
async function train(deps: Deps, id: string): Promise<void> {
  const { pool } = deps.db;
  const visits = (await allOutcomes(pool, mostVisits)).map(
    ({ outcome, converted, merchantId }): Visit => ({ observed: outcome.observed, converted, merchantId }),
  );
  const cut = Math.floor(visits.length * 0.8);
  const [known, newest] = [visits.slice(0, cut), visits.slice(cut)];
  const conversions = known.filter(({ converted }) => converted).length;
  if (conversions < leastConversions || newest.length === 0) {
    return changeTraining(pool, id, {
      status: 'TOO_LITTLE_DATA',
      visits: visits.length,
      endedAt: deps.clock(),
    });
  }
  const full = await trained(deps, id, known, null, 0);
  const early = await trained(deps, id, known, earlyFeatures, 1);
  const [standing] = await standingsOf(pool, ['']);
  const present = (await knownBase(pool, standing?.baseVersion ?? coldVersion)) ?? coldBase;
  const base = { full, early };
  const found = {
    logLoss: lossOf(base, newest),
    presentLogLoss: lossOf(present, newest),
    visits: visits.length,
  };
  const better = found.logLoss < found.presentLogLoss;
  if (better) await adopt(deps, base, known.length, conversions);
  await changeTraining(pool, id, {
    ...found,
    status: better ? 'ADOPTED' : 'REJECTED',
    endedAt: deps.clock(),
  });
}

/** Trains one of the two models, a tree at a time, so that whoever else this process serves is served in between. */
async function trained(
  deps: Deps,
  id: string,
  visits: readonly Visit[],
  places: readonly number[] | null,
  part: number,
): Promise<AdditiveModel> {
  const features = (places ?? intentFeatures.map((_, i) => i)).map((place) => {
    const { name, edges } = intentFeatures[place] as (typeof intentFeatures)[number];
    return { name, edges, direction: 1 as const };
  });
  const rows = visits.map(({ observed }) => observedBy(observed, places));
  const labels = Uint8Array.from(visits, ({ converted }) => (converted ? 1 : 0));
  const training = trainAdditive({ features, rows, labels }, usualSettings);
  for (;;) {
    const step = training.next();
    if (step.done === true) return step.value;
    const { done, total } = step.value;
    if (done % toldEvery === 0 || done === total) {
      await changeTraining(deps.db.pool, id, { done: part * total + done, total: 2 * total });
    }
    await setImmediate();
  }
}

function lossOf(base: IntentBase, visits: readonly Visit[]): number {
  const ready = readyOf(base.full, nothingLearned(base).full);
  const chances = visits.map(({ observed }) => chanceOf(marginOf(ready, observed)));
  return logLoss(
    chances,
    visits.map(({ converted }) => (converted ? 1 : 0)),
  );
}

/** Makes a base the one that holds: each merchant's correction is made anew on it, from the merchant's own visits. */
async function adopt(deps: Deps, base: IntentBase, visits: number, conversions: number): Promise<void> {
  const trainedAt = deps.clock();
  const version = `ga2m-${trainedAt.toISOString().replace(/\D/g, '').slice(0, 14)}`;
  await deps.db.transaction((tx) => insertBase(tx, { version, base, visits, conversions, trainedAt }));
  for (const merchantId of await learners(deps.db.pool)) {
    await deps.db.transaction(async (tx) => {
      const number = (await holdModel(tx, merchantId)) + 1;
      const lessons = await newestOutcomes(tx, merchantId, relearned);
      const pupil = lessons.reduce<Pupil>(
        (known, { outcome, converted }) =>
          lesson(base, known, { observed: outcome.observed, converted }).after,
        { learned: nothingLearned(base), cold: nothingLearned(coldBase).full },
      );
      const entered = {
        merchantId,
        number,
        baseVersion: version,
        cause: 'TRAINED' as const,
        madeAt: trainedAt,
      };
      await enterVersion(tx, entered, { ...pupil.learned, cold: pupil.cold });
    });
  }
}
