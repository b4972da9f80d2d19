import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { cardMayBecome } from '../domain/card.ts';
import type { CardModule, ModuleWish } from '../domain/modules.ts';
import { refuse } from '../errors.ts';
import { runningExperiment, stopExperiment } from '../store/card-experiments.ts';
import { enterCardVersion, versionOfCard } from '../store/card-versions.ts';
import { type CardHead, type CardRow, changeCard, countSlugs, lockCard, takeSlug } from '../store/cards.ts';
import { readContent, requireComposable, settleModules } from './card-content.ts';
import { requireSlug } from './create-card.ts';

type Asked = Deps & { readonly viewer: Viewer };
type Expected = { readonly expectedRevision?: number | null | undefined };
export type Content = { readonly title: string; readonly modules: readonly CardModule[] };

/** Replaces the title and modules of a card's draft. */
export async function updateCard(
  deps: Asked,
  seen: CardHead | null,
  input: Expected & { readonly title: string; readonly modules: readonly ModuleWish[] },
): Promise<void> {
  const { id, merchantId } = requireComposable(deps.viewer, seen);
  const modules = await settleModules(deps, merchantId, readContent(input));
  await change(deps, id, async (card, tx) => {
    requireRevision(card, input);
    await draft(tx, card, { title: input.title, modules }, deps.clock());
  });
}

/** Makes a version of a card its draft again. */
export async function restoreCardVersion(
  deps: Asked,
  seen: CardHead | null,
  input: Expected & { readonly version: number },
): Promise<void> {
  const { id } = requireComposable(deps.viewer, seen);
  await change(deps, id, async (card, tx) => {
    const version = await versionOfCard(tx, id, input.version);
    if (version === null) return refuse('NOT_FOUND', ['version']);
    requireRevision(card, input);
    await draft(tx, card, version, deps.clock());
  });
}

/** Publishes a card's draft as its next version; a card that already says so stays as it is. */
export async function publishCard(deps: Asked, seen: CardHead | null, input: Expected): Promise<void> {
  const { id } = requireComposable(deps.viewer, seen);
  const madeBy = requireUser(deps.viewer);
  await change(deps, id, async (card, tx) => {
    requireRevision(card, input);
    const said = card.publishedVersion === null ? null : await versionOfCard(tx, id, card.publishedVersion);
    const isNew = said === null || !isSame(said, card);
    if (!isNew && card.status === 'PUBLISHED') return;
    if (isNew && (await runningExperiment(tx, id)) !== null) refuse('EXPERIMENT_RUNNING', ['cardId']);
    const madeAt = deps.clock();
    const publishedVersion = isNew
      ? await enterCardVersion(tx, { ...versionOf(card, card), cause: 'PUBLISHED', madeAt, madeBy })
      : card.publishedVersion;
    await changeCard(tx, id, { status: 'PUBLISHED', publishedVersion, publishedAt: madeAt });
  });
}

/** Withdraws a card, and stops what was compared on it; one that is withdrawn stays as it is. */
export async function archiveCard(deps: Asked, seen: CardHead | null): Promise<void> {
  const { id } = requireComposable(deps.viewer, seen);
  await change(deps, id, async (card, tx) => {
    if (!cardMayBecome(card.status, 'ARCHIVED')) return;
    const running = await runningExperiment(tx, id);
    if (running !== null) await stopExperiment(tx, running.id, { stoppedAt: deps.clock(), winner: null });
    await changeCard(tx, id, { status: 'ARCHIVED' });
  });
}

/** The most slugs that may lead to a card: each is nobody else's for ever. */
const mostSlugs = 20;

/** Gives a card another slug. Those it had lead to it still. */
export async function changeCardSlug(deps: Asked, seen: CardHead | null, slug: string): Promise<void> {
  const { id } = requireComposable(deps.viewer, seen);
  requireSlug(slug);
  await change(deps, id, async (card, tx) => {
    if (card.slug === slug) return;
    if (!(await takeSlug(tx, id, slug, deps.clock()))) refuse('SLUG_TAKEN', ['slug']);
    if ((await countSlugs(tx, id)) > mostSlugs) refuse('TOO_MANY', ['slug'], { most: `${mostSlugs}` });
    await changeCard(tx, id, { slug });
  });
}

/** The version that a card would have with a content. */
export function versionOf({ id, merchantId }: CardRow, { title, modules }: Content) {
  return { cardId: id, merchantId, title, modules };
}

/** Writes a content into the draft of a card that is held; the same again is no change. */
export async function draft(tx: Tx, card: CardRow, { title, modules }: Content, now: Date): Promise<void> {
  if (isSame(card, { title, modules })) return;
  await changeCard(tx, card.id, { title, modules, revision: card.revision + 1, draftedAt: now });
}

/** Whether two contents show the same. */
export function isSame(a: Content, b: Content): boolean {
  return a.title === b.title && isDeepStrictEqual(a.modules, b.modules);
}

/** Holds a card while it is changed. */
export function change<Result>(
  deps: Deps,
  id: string,
  story: (card: CardRow, tx: Tx) => Promise<Result>,
): Promise<Result> {
  return deps.db.transaction(async (tx) => {
    const card = await lockCard(tx, id);
    return card === null ? refuse('NOT_FOUND', ['cardId']) : story(card, tx);
  });
}

function requireRevision({ revision }: CardRow, { expectedRevision = null }: Expected): void {
  if (expectedRevision !== null && expectedRevision !== revision)
    refuse('REVISION_CONFLICT', ['expectedRevision'], { revision });
}
