import type { Deps } from '../../../platform/subgraph.ts';
import type { Tellables } from '../domain/outreach/tellables.ts';

const tellables = `query ($merchantId: ID!, $listingIds: [ID!]!, $couponId: ID) {
  _tellables(merchantId: $merchantId, listingIds: $listingIds, couponId: $couponId) {
    shop timeZone currency goods { listingId name price { amountMinor currency } }
    coupon { couponId name amountMinor rateBps capMinor minimumSpendMinor currency forAllGoods validUntil } } }`;

/** Asks the catalog what a message may tell at this moment. */
export async function askTellables(
  deps: Deps,
  merchantId: string,
  listingIds: readonly string[],
  couponId: string | null,
): Promise<Tellables> {
  const { _tellables: told } = await deps.call<{ readonly _tellables: Tellables | null }>(
    'catalog',
    tellables,
    { merchantId, listingIds, couponId },
  );
  if (told === null) throw new Error(`The catalog does not know ${merchantId}, which has leads.`);
  return told;
}

const naming = `query ($merchantId: ID!, $customerId: ID!) {
  _customerName(merchantId: $merchantId, customerId: $customerId) }`;

/** Asks what a merchant calls a customer of its own; null when it has none of that id. */
export async function askCustomerName(
  deps: Deps,
  merchantId: string,
  customerId: string,
): Promise<string | null> {
  const { _customerName: name } = await deps.call<{ readonly _customerName: string | null }>(
    'order',
    naming,
    { merchantId, customerId },
  );
  return name;
}
