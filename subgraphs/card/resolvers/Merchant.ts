import type { MerchantResolvers } from '../generated.ts';
import { cardPage } from './pages.ts';

/** A merchant as far as this subgraph knows it. */
export type MerchantKey = { readonly id: string };

export const Merchant: MerchantResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  cards: ({ id }, args, { loaders }) => cardPage(loaders, id, args),
};
