import type { Deps } from '../../../platform/subgraph.ts';
import { appMay, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { isTitle } from '../domain/card.ts';
import { type CardModule, type ModuleWish, readModules } from '../domain/modules.ts';
import { refuse, refuseInput } from '../errors.ts';
import type { CardHead } from '../store/cards.ts';
import { type ModuleTypeRow, moduleTypesOf } from '../store/module-types.ts';
import { faultOfData } from './check-module-data.ts';

/** Whether a viewer composes a merchant's cards: its owner and staff, and apps with `cards:write`. */
export function mayCompose(viewer: Viewer, merchantId: string): boolean {
  return (
    worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF']) ||
    appMay(viewer, merchantId, 'cards:write')
  );
}

/** The card a viewer sees and may change; refuses otherwise. */
export function requireComposable(viewer: Viewer, seen: CardHead | null): CardHead {
  requireUser(viewer);
  if (seen === null) return refuse('NOT_FOUND', ['cardId']);
  return mayCompose(viewer, seen.merchantId) ? seen : refuse('FORBIDDEN', ['cardId']);
}

/** Reads what a card shall show; refuses what it cannot. */
export function readContent(
  input: { readonly title: string; readonly modules: readonly ModuleWish[] },
  path: readonly (string | number)[] = [],
): readonly CardModule[] {
  if (!isTitle(input.title))
    refuseInput([...path, 'title'], 'A title has 1 to 100 characters.', '标题须为 1 到 100 个字符。');
  const modules = readModules(input.modules);
  if (!('path' in modules)) return modules;
  return refuseInput([...path, 'modules', ...modules.path], modules.en, modules.zh);
}

/**
 * Refuses what others do not know of: goods and coupons that are not on offer at this merchant, module types that it has
 * not, data that its type does not allow. Answers the modules with their types' versions filled in. Before any transaction.
 */
export async function settleModules(
  deps: Deps,
  merchantId: string,
  modules: readonly CardModule[],
  path: readonly (string | number)[] = ['modules'],
): Promise<readonly CardModule[]> {
  await requireOffered(deps, merchantId, modules, path);
  return pinTypes(deps, merchantId, modules, path);
}

const onTheShelf =
  'query ($merchantId: ID!, $ids: [ID!]!) { _listingsOnShelf(merchantId: $merchantId, ids: $ids) }';
const onOffer =
  'query ($merchantId: ID!, $ids: [ID!]!) { _couponsOnOffer(merchantId: $merchantId, ids: $ids) }';

type Named = { readonly query: string; readonly id: string; readonly field: readonly string[] };

/** What of the catalog's a module names, and how the catalog is asked for it. */
function namedBy(module: CardModule): Named | null {
  if (module.kind === 'COUPON') return { query: onOffer, id: module.couponId, field: ['coupon', 'couponId'] };
  if (module.kind === 'PRODUCT')
    return { query: onTheShelf, id: module.listingId, field: ['product', 'listingId'] };
  if (module.kind === 'REVIEWS')
    return { query: onTheShelf, id: module.listingId, field: ['reviews', 'listingId'] };
  return null;
}

/** The catalog is asked once for all goods and once for all coupons. */
async function requireOffered(
  deps: Deps,
  merchantId: string,
  modules: readonly CardModule[],
  path: readonly (string | number)[],
): Promise<void> {
  const named = modules.map(namedBy);
  const known = new Set<string>();
  for (const query of [onTheShelf, onOffer]) {
    const ids = [...new Set(named.flatMap((one) => (one?.query === query ? [one.id] : [])))];
    if (ids.length === 0) continue;
    const answer = await deps.call<Readonly<Record<string, readonly string[]>>>('catalog', query, {
      merchantId,
      ids,
    });
    for (const id of Object.values(answer).flat()) known.add(id);
  }
  for (const [index, one] of named.entries()) {
    if (one !== null && !known.has(one.id)) refuse('NOT_FOUND', [...path, index, ...one.field]);
  }
}

async function pinTypes(
  deps: Deps,
  merchantId: string,
  modules: readonly CardModule[],
  path: readonly (string | number)[],
): Promise<readonly CardModule[]> {
  const custom = modules.filter((module) => module.kind === 'CUSTOM');
  if (custom.length === 0) return modules;
  const types = await moduleTypesOf(deps.db.pool, merchantId, custom);
  return modules.map((module, index) => {
    if (module.kind !== 'CUSTOM') return module;
    const at = [...path, index, 'custom'];
    const versions = types.filter(({ key }) => key === module.type);
    const type =
      module.version === 0
        ? versions.reduce<ModuleTypeRow | undefined>(
            (a, b) => (a && a.version > b.version ? a : b),
            undefined,
          )
        : versions.find(({ version }) => version === module.version);
    if (type === undefined) return refuse('NOT_FOUND', [...at, module.version === 0 ? 'type' : 'version']);
    const fault = faultOfData(type, module.data);
    if (fault !== null)
      refuse('DATA_INVALID', [...at, 'data', ...fault.path], { en: fault.en, zh: fault.zh });
    return { ...module, version: type.version };
  });
}
