import { refuse, refuseInput } from '../errors.ts';
import type { HoldForOrder } from './hold-goods.ts';

const longestSeconds = 86_400;

/** Refuses a request to hold goods that is outside its limits. */
export function checkedHold(input: HoldForOrder): void {
  const { orderId, buyerUserId, visitorId, lines, couponClaimIds, holdSeconds } = input;
  for (const [field, id] of Object.entries({ orderId, buyerUserId, visitorId })) {
    if (id !== null && !isName(id))
      refuseInput([field], '1 to 100 printable characters.', '须为 1 至 100 个可打印字符。');
  }
  if (!isName(input.merchantId)) refuse('MERCHANT_NOT_FOUND', ['merchantId']);
  if (lines.length < 1 || lines.length > 50) refuseInput(['lines'], '1 to 50 lines.', '须为 1 至 50 行。');
  lines.forEach(({ listingId, quantity }, index) => {
    if (!isName(listingId)) refuse('LISTING_UNAVAILABLE', ['lines', index]);
    if (quantity < 1 || quantity > 999) {
      refuseInput(['lines', index, 'quantity'], 'A quantity of 1 to 999.', '数量须为 1 至 999。');
    }
  });
  if (couponClaimIds.length > 10 || new Set(couponClaimIds).size < couponClaimIds.length) {
    refuseInput(['couponClaimIds'], 'At most 10, each once.', '最多 10 个，且不得重复。');
  }
  if (!couponClaimIds.every(isName)) refuseInput(['couponClaimIds'], 'Ids of claims.', '须为领取记录的 ID。');
  if (holdSeconds < 1 || holdSeconds > longestSeconds) {
    refuseInput(['holdSeconds'], `1 to ${longestSeconds} seconds.`, `须为 1 至 ${longestSeconds} 秒。`);
  }
}

function isName(id: string): boolean {
  return /^[!-~]{1,100}$/.test(id);
}
