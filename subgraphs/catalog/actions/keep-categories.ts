import type { Executor } from '../../../platform/db.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { ReturnRule } from '../domain/goods.ts';
import { refuse, refuseInput } from '../errors.ts';
import { changeCategory, insertCategory, levelOfCategory } from '../store/categories.ts';
import { standardsByKey } from '../store/inspection-standards.ts';
import { requirePlatform } from './authority.ts';
import { checkedName } from './input.ts';

type Acting = Deps & { readonly viewer: Viewer };

export type CreateCategory = {
  readonly parentId?: string | null | undefined;
  readonly key: string;
  readonly name: string;
  readonly nameEn: string;
  readonly returnRule: ReturnRule;
  readonly standardKeys: readonly string[];
};

export type UpdateCategory = {
  readonly categoryId: string;
  readonly name?: string | null | undefined;
  readonly nameEn?: string | null | undefined;
  readonly returnRule?: ReturnRule | null | undefined;
  readonly standardKeys?: readonly string[] | null | undefined;
};

/** How many levels the tree may have; a trigger keeps it. */
const mostLevels = 4;

/** Enters a category and answers its id. The platform's own people only. */
export async function createCategory({ viewer, db, clock }: Acting, input: CreateCategory) {
  requireUser(viewer);
  requirePlatform(viewer);
  const { key, parentId = null, returnRule, standardKeys } = input;
  if (!/^[a-z0-9-]{2,60}$/.test(key)) {
    refuseInput(
      ['key'],
      '2 to 60 lower-case letters, digits and hyphens.',
      '须为 2 至 60 个小写字母、数字或连字符。',
    );
  }
  const names = { name: checkedName(input.name, 100), nameEn: checkedName(input.nameEn, 100, 'nameEn') };
  const now = clock();
  return db.transaction(async (tx) => {
    if (parentId !== null) await checkParent(tx, parentId);
    await checkStandards(tx, standardKeys);
    const id = newId('cat', now);
    const row = { id, parentId, key, ...names, returnRule, standardKeys: [...standardKeys], createdAt: now };
    return (await insertCategory(tx, row)) ? { id } : refuse('KEY_TAKEN', ['key']);
  });
}

/** Changes what is given of a category. The platform's own people only. */
export async function updateCategory({ viewer, db }: Acting, input: UpdateCategory) {
  requireUser(viewer);
  requirePlatform(viewer);
  const { categoryId: id, name, nameEn, returnRule, standardKeys } = input;
  const change = {
    ...(typeof name === 'string' ? { name: checkedName(name, 100) } : {}),
    ...(typeof nameEn === 'string' ? { nameEn: checkedName(nameEn, 100, 'nameEn') } : {}),
    ...(typeof returnRule === 'string' ? { returnRule } : {}),
    ...(Array.isArray(standardKeys) ? { standardKeys: [...standardKeys] } : {}),
  };
  return db.transaction(async (tx) => {
    if (change.standardKeys !== undefined) await checkStandards(tx, change.standardKeys);
    const known = isId('cat', id) && (await changeCategory(tx, id, change));
    return known ? { id } : refuse('NOT_FOUND', ['categoryId']);
  });
}

async function checkParent(executor: Executor, parentId: string): Promise<void> {
  const level = isId('cat', parentId) ? await levelOfCategory(executor, parentId) : 0;
  if (level === 0) refuse('NOT_FOUND', ['parentId']);
  if (level >= mostLevels) {
    refuseInput(['parentId'], 'The tree has at most 4 levels.', '类目最多 4 级。');
  }
}

async function checkStandards(executor: Executor, keys: readonly string[]): Promise<void> {
  const possible = keys.every((key) => /^[A-Z0-9_]{3,60}$/.test(key)) && new Set(keys).size === keys.length;
  const known = possible && keys.length >= 1 && keys.length <= 20 ? await standardsByKey(executor, keys) : [];
  if (keys.length >= 1 && known.length === keys.length) return;
  refuseInput(
    ['standardKeys'],
    '1 to 20 inspection standards that are defined, each once.',
    '须为 1 至 20 个已定义的检测标准，不得重复。',
  );
}
