import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isCurrency, isTimeZone } from '../domain/places.ts';
import { isSlug } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { insertMerchant } from '../store/merchants.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { requirePlatform } from './authority.ts';
import { checkedName, checkKey, conflict } from './input.ts';

export type RegisterMerchant = {
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly idempotencyKey: string;
};

/** Enters a merchant and answers its id. The platform's own people only. */
export async function registerMerchant(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: RegisterMerchant,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  requirePlatform(viewer);
  const { idempotencyKey: key, ...request } = input;
  const merchant = checked(input);
  const now = clock();
  const intention = { actor, action: 'registerMerchant', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('mer', now);
      const entered = await insertMerchant(tx, { id, ...merchant, createdAt: now });
      return entered ? { id } : refuse('SLUG_TAKEN', ['slug']);
    }),
  );
}

function checked({ idempotencyKey, name, slug, timeZone, currency }: RegisterMerchant) {
  checkKey(idempotencyKey);
  if (!isSlug(slug)) {
    refuseInput(
      ['slug'],
      '3 to 60 lower-case letters, digits and hyphens.',
      '须为 3 至 60 个小写字母、数字或连字符。',
    );
  }
  if (!isTimeZone(timeZone)) refuseInput(['timeZone'], 'An IANA time zone.', '须为 IANA 时区名。');
  if (!isCurrency(currency)) refuseInput(['currency'], 'An ISO 4217 code.', '须为 ISO 4217 货币代码。');
  return { name: checkedName(name, 100), slug, timeZone, currency };
}
