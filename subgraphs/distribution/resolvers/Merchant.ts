import type { MerchantResolvers } from '../generated.ts';

/** A merchant as far as this subgraph knows it. */
export type MerchantKey = { readonly id: string };

export const Merchant: MerchantResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  program: ({ id }, _, { loaders }) => loaders.programOf.load(id),
};
