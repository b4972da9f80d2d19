import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { areSectionKeys, isImageAddress, isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { insertProduct } from '../store/products.ts';
import { suppliersById } from '../store/suppliers.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedName, checkKey, conflict } from './input.ts';

export type CreateProduct = {
  readonly supplierId: string;
  readonly name: string;
  readonly nameEn?: string | null | undefined;
  readonly description: string;
  readonly sections: readonly string[];
  readonly imageUrl?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** Enters a product and answers its id. Those who act for its supplier only. */
export async function createProduct(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: CreateProduct,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  const { supplierId } = input;
  const known = isId('sup', supplierId) && (await suppliersById(db.pool, [supplierId])).length === 1;
  if (!known) return refuse('NOT_FOUND', ['supplierId']);
  if (!suppliesFor(viewer, supplierId)) return refuse('FORBIDDEN', ['supplierId']);
  const { idempotencyKey: key, ...request } = input;
  const product = checked(input);
  const now = clock();
  const intention = { actor, action: 'createProduct', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('prd', now);
      await insertProduct(tx, { id, supplierId, ...product, createdAt: now });
      return { id };
    }),
  );
}

function checked({ idempotencyKey, ...input }: CreateProduct) {
  checkKey(idempotencyKey);
  const { description, sections } = input;
  const nameEn = input.nameEn ?? null;
  const imageUrl = input.imageUrl ?? null;
  if (!isPlainText(description, 5_000)) {
    refuseInput(['description'], 'Plain text, at most 5,000 characters.', '须为纯文本，最多 5,000 个字符。');
  }
  if (!areSectionKeys(sections)) {
    refuseInput(
      ['sections'],
      'At most 20 keys of lower-case letters, digits and hyphens, each once, each 1 to 60 characters.',
      '最多 20 个互不相同的键，由小写字母、数字或连字符组成，每个 1 至 60 个字符。',
    );
  }
  if (imageUrl !== null && !isImageAddress(imageUrl)) {
    refuseInput(
      ['imageUrl'],
      'An https or data:image address, at most 8,192 characters.',
      '须为 https 或 data:image 地址，最多 8,192 个字符。',
    );
  }
  return {
    name: checkedName(input.name, 200),
    nameEn: nameEn === null ? null : checkedName(nameEn, 200, 'nameEn'),
    description,
    sections: [...sections],
    imageUrl,
  };
}
