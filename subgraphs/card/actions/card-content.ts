import type { Deps } from '../../../platform/subgraph.ts';
import { appMay, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { isTitle } from '../domain/card.ts';
import { type CardModule, type ModuleWish, readModules } from '../domain/modules.ts';
import { refuse, refuseInput } from '../errors.ts';
import type { CardRow } from '../store/cards.ts';

/** Whether a viewer composes a merchant's cards: its owner and staff, and apps with `cards:write`. */
export function mayCompose(viewer: Viewer, merchantId: string): boolean {
  return (
    worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF']) ||
    appMay(viewer, merchantId, 'cards:write')
  );
}

/** The card a viewer sees and may change; refuses otherwise. */
export function requireComposable(viewer: Viewer, seen: CardRow | null): CardRow {
  requireUser(viewer);
  if (seen === null) return refuse('NOT_FOUND', ['cardId']);
  return mayCompose(viewer, seen.merchantId) ? seen : refuse('FORBIDDEN', ['cardId']);
}

/** Reads what a card shall show; refuses what it cannot. */
export function readContent(input: {
  readonly title: string;
  readonly modules: readonly ModuleWish[];
}): readonly CardModule[] {
  if (!isTitle(input.title))
    refuseInput(['title'], 'A title has 1 to 100 characters.', '标题须为 1 到 100 个字符。');
  const modules = readModules(input.modules);
  if (!('path' in modules)) return modules;
  return refuseInput(['modules', ...modules.path], modules.en, modules.zh);
}

const onTheShelf =
  'query ($merchantId: ID!, $ids: [ID!]!) { _listingsOnShelf(merchantId: $merchantId, ids: $ids) }';

/** Refuses goods that are not on this merchant's shelf. The catalog is asked once for all, before any transaction. */
export async function requireOwnGoods(
  deps: Deps,
  merchantId: string,
  modules: readonly CardModule[],
): Promise<void> {
  const goods = modules.flatMap((module, index) =>
    module.kind === 'PRODUCT' || module.kind === 'REVIEWS'
      ? [{ index, kind: module.kind, listingId: module.listingId }]
      : [],
  );
  if (goods.length === 0) return;
  const ids = [...new Set(goods.map(({ listingId }) => listingId))];
  const { _listingsOnShelf: found } = await deps.call<{ readonly _listingsOnShelf: readonly string[] }>(
    'catalog',
    onTheShelf,
    { merchantId, ids },
  );
  const known = new Set(found);
  const missing = goods.find(({ listingId }) => !known.has(listingId));
  if (missing !== undefined) {
    const field = missing.kind === 'PRODUCT' ? 'product' : 'reviews';
    refuse('NOT_FOUND', ['modules', missing.index, field, 'listingId']);
  }
}
