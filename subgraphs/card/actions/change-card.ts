import type { Deps } from '../../../platform/subgraph.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { type CardStatus, cardMayBecome } from '../domain/card.ts';
import type { ModuleWish } from '../domain/modules.ts';
import { refuse } from '../errors.ts';
import { type CardRow, changeCard, lockCard } from '../store/cards.ts';
import { readContent, requireComposable, requireOwnGoods } from './card-content.ts';

type Asked = Deps & { readonly viewer: Viewer };

/** Replaces a card's title and modules. */
export async function updateCard(
  deps: Asked,
  seen: CardRow | null,
  input: { readonly title: string; readonly modules: readonly ModuleWish[] },
): Promise<CardRow> {
  const { id, merchantId } = requireComposable(deps.viewer, seen);
  const modules = readContent(input);
  await requireOwnGoods(deps, merchantId, modules);
  return change(deps, id, () => ({ title: input.title, modules }));
}

/** Publishes a card; one that is published stays as it is. */
export async function publishCard(deps: Asked, seen: CardRow | null): Promise<CardRow> {
  const { id } = requireComposable(deps.viewer, seen);
  const publishedAt = deps.clock();
  return change(deps, id, (card) => moved(card, 'PUBLISHED', { publishedAt }));
}

/** Withdraws a card; one that is withdrawn stays as it is. */
export async function archiveCard(deps: Asked, seen: CardRow | null): Promise<CardRow> {
  const { id } = requireComposable(deps.viewer, seen);
  return change(deps, id, (card) => moved(card, 'ARCHIVED', {}));
}

type Change = Partial<Pick<CardRow, 'title' | 'modules' | 'status' | 'publishedAt'>>;

function moved(card: CardRow, status: CardStatus, more: Change): Change | null {
  return cardMayBecome(card.status, status) ? { status, ...more } : null;
}

function change(deps: Asked, id: string, changeOf: (card: CardRow) => Change | null): Promise<CardRow> {
  return deps.db.transaction(async (tx) => {
    const card = await lockCard(tx, id);
    if (card === null) return refuse('NOT_FOUND', ['cardId']);
    const changed = changeOf(card);
    if (changed === null) return card;
    await changeCard(tx, id, changed);
    return { ...card, ...changed };
  });
}
