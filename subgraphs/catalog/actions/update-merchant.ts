import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isPlatform, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { isTimeZone } from '../domain/places.ts';
import { isImageAddress } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { changeMerchant } from '../store/merchants.ts';
import { checkedName } from './input.ts';

export type UpdateMerchant = {
  readonly merchantId: string;
  readonly name?: string | null | undefined;
  readonly timeZone?: string | null | undefined;
  readonly supportContact?: string | null | undefined;
  readonly logoUrl?: string | null | undefined;
  readonly stockLowNotice?: boolean | null | undefined;
};

/** Changes a merchant's settings; what is not given stays. Its owners only. */
export async function updateMerchant(
  { viewer, db }: Deps & { readonly viewer: Viewer },
  input: UpdateMerchant,
): Promise<{ id: string }> {
  requireUser(viewer);
  const { merchantId } = input;
  if (!isId('mer', merchantId)) return refuse('NOT_FOUND', ['merchantId']);
  if (!worksFor(viewer, merchantId, ['MERCHANT_OWNER'])) {
    refuse(worksFor(viewer, merchantId) || isPlatform(viewer) ? 'FORBIDDEN' : 'NOT_FOUND', ['merchantId']);
  }
  const change = checked(input);
  return db.transaction(async (tx) => {
    const there = Object.keys(change).length === 0 || (await changeMerchant(tx, merchantId, change));
    return there ? { id: merchantId } : refuse('NOT_FOUND', ['merchantId']);
  });
}

/** What is to change. A null removes what may be missing, and leaves alone what may not. */
function checked({ name, timeZone, supportContact, logoUrl, stockLowNotice }: UpdateMerchant) {
  return {
    ...(typeof name === 'string' ? { name: checkedName(name, 100) } : {}),
    ...(typeof timeZone === 'string' ? { timeZone: checkedZone(timeZone) } : {}),
    ...(typeof supportContact === 'string'
      ? { supportContact: checkedName(supportContact, 200, 'supportContact') }
      : {}),
    ...(typeof logoUrl === 'string' ? { logoUrl: checkedLogo(logoUrl) } : {}),
    ...(supportContact === null ? { supportContact } : {}),
    ...(logoUrl === null ? { logoUrl } : {}),
    ...(typeof stockLowNotice === 'boolean' ? { stockLowNotice } : {}),
  };
}

function checkedZone(timeZone: string): string {
  if (isTimeZone(timeZone)) return timeZone;
  return refuseInput(['timeZone'], 'An IANA time zone.', '须为 IANA 时区名。');
}

function checkedLogo(logoUrl: string): string {
  if (isImageAddress(logoUrl)) return logoUrl;
  return refuseInput(
    ['logoUrl'],
    'An https or data:image address, at most 8,192 characters.',
    '须为 https 或 data:image 地址，最多 8,192 个字符。',
  );
}
