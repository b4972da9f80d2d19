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
import { checkUserId, enterFirstOwner } from './found-party.ts';
import { checkedName, checkKey, conflict } from './input.ts';

export type RegisterMerchant = {
  readonly name: string;
  readonly slug: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly ownerUserId?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** Enters a merchant, with its first owner if one is named, and answers its id. The platform's own people only. */
export async function registerMerchant(
  deps: Deps & { readonly viewer: Viewer },
  input: RegisterMerchant,
): Promise<{ id: string }> {
  const { viewer, db, clock } = deps;
  const actor = requireUser(viewer);
  requirePlatform(viewer);
  const { idempotencyKey: key, ...request } = input;
  const merchant = checked(input);
  const now = clock();
  const intention = { actor, action: 'registerMerchant', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('mer', now);
      const entered = await insertMerchant(tx, { id, ...merchant, ...unset, createdAt: now });
      if (!entered) return refuse('SLUG_TAKEN', ['slug']);
      const { ownerUserId: userId } = input;
      if (userId) await enterFirstOwner(deps, tx, { partyId: id, userId, now });
      return { id };
    }),
  );
}

/** What its owner sets later. */
const unset = { supportContact: null, logoUrl: null, stockLowNotice: true };

function checked({ idempotencyKey, name, slug, timeZone, currency, ownerUserId = null }: RegisterMerchant) {
  checkKey(idempotencyKey);
  if (ownerUserId !== null) checkUserId(ownerUserId, 'ownerUserId');
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
