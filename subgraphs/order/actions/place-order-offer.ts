import type { Deps } from '../../../platform/subgraph.ts';
import type { Wish } from './place-order-input.ts';

/** Goods as the catalog sells them at this moment. */
export type Goods = {
  readonly productId: string;
  readonly supplierId: string;
  readonly productName: string;
  readonly unitPriceMinor: bigint;
  readonly currency: string;
};

/** What a merchant offers of the goods a buyer asks for, and whom the order is attributed to. */
export type Offer = {
  readonly timeZone: string;
  readonly currency: string;
  /** By listing. Goods that are not on the shelf are missing. */
  readonly goods: ReadonlyMap<string, Goods>;
  readonly attribution: Attribution | null;
};

type Attribution = { readonly shareLinkId: string; readonly agentId: string | null };

type Price = { readonly amountMinor: number; readonly currency: string };
type ForSale = Omit<Goods, 'unitPriceMinor' | 'currency'> & { listingId: string; price: Price };
type Shelf = {
  readonly merchant: { readonly timeZone: string; readonly currency: string } | null;
  readonly _listingsForSale: readonly ForSale[];
};

/** Asks the catalog for the goods and the card subgraph for the share link, both at once. */
export async function askOffer(deps: Deps, wish: Wish): Promise<Offer | 'NO_MERCHANT'> {
  const [shelf, attribution] = await Promise.all([askShelf(deps, wish), askAttribution(deps, wish)]);
  if (shelf.merchant === null) return 'NO_MERCHANT';
  const goods = shelf._listingsForSale.map(({ listingId, price, ...sold }): [string, Goods] => [
    listingId,
    { ...sold, unitPriceMinor: BigInt(price.amountMinor), currency: price.currency },
  ]);
  const { timeZone, currency } = shelf.merchant;
  return { timeZone, currency, goods: new Map(goods), attribution };
}

function askShelf(deps: Deps, { merchantId, lines }: Wish): Promise<Shelf> {
  return deps.call<Shelf>(
    'catalog',
    `query ($merchantId: ID!, $ids: [ID!]!) {
       merchant(id: $merchantId) { timeZone currency }
       _listingsForSale(merchantId: $merchantId, ids: $ids) {
         listingId productId supplierId productName price { amountMinor currency } } }`,
    { merchantId, ids: lines.map((line) => line.listingId) },
  );
}

async function askAttribution(deps: Deps, { merchantId, shareToken }: Wish): Promise<Attribution | null> {
  if (shareToken === null) return null;
  const { _shareLink: link } = await deps.call<{
    readonly _shareLink: (Attribution & { readonly merchantId: string }) | null;
  }>('card', 'query ($token: String!) { _shareLink(token: $token) { shareLinkId merchantId agentId } }', {
    token: shareToken,
  });
  return link?.merchantId === merchantId ? link : null;
}
