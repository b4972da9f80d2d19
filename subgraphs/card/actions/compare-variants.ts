import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db.ts';
import { once, wasAnswered } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isText } from '../domain/card.ts';
import {
  chanceToBeat,
  intervalOf,
  type Tried,
  type Variant,
  variantAt,
  variantKeys,
} from '../domain/experiment.ts';
import type { CardModule, ModuleWish } from '../domain/modules.ts';
import { refuse, refuseInput } from '../errors.ts';
import {
  type ExperimentRow,
  experimentById,
  insertExperiment,
  runningExperiment,
  stopExperiment,
  type VariantCounts,
} from '../store/card-experiments.ts';
import { enterCardVersion, type VersionRow, versionOfCard } from '../store/card-versions.ts';
import { type CardHead, type CardRow, changeCard } from '../store/cards.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { readContent, requireComposable, settleModules } from './card-content.ts';
import { type Content, change, draft, isSame, versionOf } from './change-card.ts';
import { requireKey } from './create-card.ts';

type Asked = Deps & { readonly viewer: Viewer };

type VariantWish = {
  readonly weight: number;
  readonly title?: string | null | undefined;
  readonly modules?: readonly ModuleWish[] | null | undefined;
};

/** What to compare, as it is handed in. */
export type StartExperiment = {
  readonly cardId: string;
  readonly name: string;
  readonly variants: readonly VariantWish[];
  readonly idempotencyKey: string;
};

/** Compares variants of a published card on its visitors; answers the experiment's id. The same key answers the first. */
export async function startExperiment(
  deps: Asked,
  seen: CardHead | null,
  input: StartExperiment,
): Promise<{ experimentId: string }> {
  const { id: cardId, merchantId } = requireComposable(deps.viewer, seen);
  const startedBy = requireUser(deps.viewer);
  const { idempotencyKey: key, ...request } = input;
  requireKey(key);
  requireWishes(input);
  const now = deps.clock();
  const intention = { actor: startedBy, action: 'startCardExperiment', key, request, now };
  const repeat = await wasAnswered(deps.db.pool, idempotencyKeys, intention);
  const wished = repeat ? [] : await contentsOf(deps, merchantId, input.variants);
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return change(deps, cardId, (card, tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const published = await publishedOf(tx, card);
      if ((await runningExperiment(tx, cardId)) !== null) refuse('EXPERIMENT_RUNNING', ['cardId']);
      const variants: Variant[] = [];
      for (const [i, { weight, ...own }] of wished.entries()) {
        const content = { title: own.title ?? published.title, modules: own.modules ?? published.modules };
        const made = {
          ...versionOf(card, content),
          cause: 'VARIANT' as const,
          madeAt: now,
          madeBy: startedBy,
        };
        const version = isSame(content, published) ? published.number : await enterCardVersion(tx, made);
        variants.push({ key: variantKeys[i] ?? '', weight, version });
      }
      const id = newId('exp', now);
      const row = { id, merchantId, cardId, name: input.name, variants, startedAt: now, startedBy };
      await insertExperiment(tx, { ...row, winner: null, stoppedAt: null });
      return { experimentId: id };
    }),
  );
}

/** Stops an experiment; its winner, if there is one, is published. One that was stopped so stays as it is. */
export async function stopCardExperiment(
  deps: Asked,
  seen: { readonly experiment: ExperimentRow; readonly card: CardHead } | null,
  winner: string | null,
): Promise<void> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', ['experimentId']);
  const { id: experimentId } = seen.experiment;
  const { id: cardId } = requireComposable(deps.viewer, seen.card);
  const chosen = seen.experiment.variants.find(({ key }) => key === winner);
  if (winner !== null && chosen === undefined)
    refuseInput(['winner'], 'One of the experiment’s variants.', '须为该测试的变体之一。');
  const now = deps.clock();
  await change(deps, cardId, async (card, tx) => {
    const present = await experimentById(tx, experimentId);
    if (present?.stoppedAt !== null) {
      if (present?.winner !== winner) refuse('EXPERIMENT_STOPPED', ['experimentId']);
      return;
    }
    await stopExperiment(tx, experimentId, { stoppedAt: now, winner });
    if (chosen !== undefined) await publishWinner(deps, tx, card, chosen);
  });
}

async function publishWinner(deps: Asked, tx: Tx, card: CardRow, { version }: Variant): Promise<void> {
  if (version === card.publishedVersion) return;
  const published = await publishedOf(tx, card);
  const won = await versionOfCard(tx, card.id, version);
  if (won === null) throw new Error('A variant has no version.');
  const [madeAt, madeBy] = [deps.clock(), requireUser(deps.viewer)];
  const made = { ...versionOf(card, won), cause: 'WON' as const, madeAt, madeBy };
  const publishedVersion = await enterCardVersion(tx, made);
  // What is being composed stays; a draft that says what was published follows.
  if (isSame(card, published)) await draft(tx, card, won, madeAt);
  await changeCard(tx, card.id, { publishedVersion, publishedAt: madeAt });
}

/** The variant that a visitor sees. It follows from the two ids alone, so nobody needs to keep it or can choose it. */
export function variantFor(
  experiment: { readonly id: string; readonly variants: readonly Variant[] },
  visitorId: string,
): Variant {
  const digest = createHash('sha256').update(`${experiment.id} ${visitorId}`).digest();
  return variantAt(experiment.variants, digest.readUIntBE(0, 6) / 2 ** 48);
}

/** A part of a variant's visitors, with how sure its rate is and whether it is above that of the first variant. */
export function measure(tried: Tried, first: Tried | null) {
  const { visitors, count } = tried;
  const interval = intervalOf(tried);
  return {
    count,
    rate: visitors === 0 ? null : count / visitors,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    beatsFirst: first === null ? null : chanceToBeat(first, tried),
  };
}

/** What a variant that nobody has seen comes to. */
export const noVisitors: Omit<VariantCounts, 'variant'> = {
  ...{ visitors: 0, highIntent: 0, buyClicked: 0, buyClicks: 0, paid: 0, ordersPaid: 0 },
};

function requireWishes({ name, variants }: StartExperiment): void {
  if (name.trim() === '' || !isText(name, 60))
    refuseInput(['name'], '1 to 60 characters.', '须为 1 到 60 个字符。');
  if (variants.length < 2 || variants.length > variantKeys.length)
    refuseInput(['variants'], '2 to 4 variants.', '须为 2 到 4 个变体。');
  for (const [i, { weight }] of variants.entries()) {
    if (weight < 1 || weight > 100)
      refuseInput(['variants', i, 'weight'], '1 to 100.', '须在 1 到 100 之间。');
  }
  const [first] = variants;
  if ((first?.title ?? null) !== null || (first?.modules ?? null) !== null)
    refuseInput(['variants', 0], 'The first is what is published.', '第一个变体须为已发布的内容。');
}

type Wished = {
  readonly weight: number;
  readonly title: string | null;
  readonly modules: readonly CardModule[] | null;
};

async function contentsOf(
  deps: Asked,
  merchantId: string,
  variants: readonly VariantWish[],
): Promise<Wished[]> {
  const wished: Wished[] = [];
  for (const [i, { weight, title = null, modules = null }] of variants.entries()) {
    const path = ['variants', i];
    const read = readContent({ title: title ?? '-', modules: modules ?? [] }, path);
    const settled = await settleModules(deps, merchantId, read, [...path, 'modules']);
    wished.push({ weight, title, modules: modules === null ? null : settled });
  }
  return wished;
}

async function publishedOf(tx: Tx, card: CardRow): Promise<Content & Pick<VersionRow, 'number'>> {
  const number = card.status === 'PUBLISHED' ? card.publishedVersion : null;
  if (number === null) return refuseInput(['cardId'], 'Publish the card first.', '请先发布名片。');
  const version = await versionOfCard(tx, card.id, number);
  if (version === null) throw new Error('A published card has no version.');
  return version;
}
