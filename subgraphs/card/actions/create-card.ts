import { isIdempotencyKey, once, wasAnswered } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isSlug, slugOf } from '../domain/card.ts';
import type { ModuleWish } from '../domain/modules.ts';
import { refuse, refuseInput } from '../errors.ts';
import { insertCard } from '../store/cards.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { mayCompose, readContent, settleModules } from './card-content.ts';

/** A card to compose, as it is handed in. */
export type CreateCard = {
  readonly merchantId: string;
  /** Made of the title and the id when none is given. */
  readonly slug?: string | null | undefined;
  readonly title: string;
  readonly modules: readonly ModuleWish[];
  readonly idempotencyKey: string;
};

/** Composes a card, DRAFT at first; answers its id. The same key with the same body answers the first card. */
export async function createCard(
  deps: Deps & { readonly viewer: Viewer },
  input: CreateCard,
): Promise<{ cardId: string }> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, ...request } = input;
  if (!mayCompose(deps.viewer, input.merchantId)) refuse('FORBIDDEN', ['merchantId']);
  requireKey(key);
  const { slug = null } = input;
  if (slug !== null) requireSlug(slug);
  const wished = readContent(input);
  const intention = { actor, action: 'createCard', key, request, now: deps.clock() };
  // Not for a repeat: its answer stands, whatever has left the shelf since.
  const repeat = await wasAnswered(deps.db.pool, idempotencyKeys, intention);
  const modules = repeat ? wished : await settleModules(deps, input.merchantId, wished);
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const { merchantId, title } = input;
      const id = newId('crd', intention.now);
      const row = { id, merchantId, slug: slug ?? slugOf(title, id), title, modules };
      const state = { status: 'DRAFT' as const, revision: 0, createdAt: intention.now };
      const yetToCome = { draftedAt: null, publishedVersion: null, publishedAt: null };
      if (!(await insertCard(tx, { ...row, ...state, ...yetToCome }))) refuse('SLUG_TAKEN', ['slug']);
      return { cardId: id };
    }),
  );
}

/** Refuses a text that cannot be a slug. */
export function requireSlug(slug: string): void {
  if (isSlug(slug)) return;
  refuseInput(
    ['slug'],
    '3 to 60 lower-case letters, digits and hyphens.',
    '须为 3 到 60 个小写字母、数字或连字符。',
  );
}

/** Refuses a text that cannot be an idempotency key. */
export function requireKey(key: string): void {
  if (isIdempotencyKey(key)) return;
  refuseInput(['idempotencyKey'], '8 to 128 visible characters.', '须为 8 到 128 个可见字符。');
}
