import { mayRead } from '../../../../platform/viewer.ts';
import type { MerchantResolvers } from '../../generated.ts';
import { orderConnection } from './order-connection.ts';

/** A merchant as far as this subgraph knows it. */
export type MerchantKey = { readonly id: string };

export const Merchant: MerchantResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  orders: ({ id }, { status, ...args }, context) =>
    mayRead(context.viewer, id, 'orders:read')
      ? orderConnection(context, { merchantId: id, status: status ?? null }, `merchant:${id}`, args)
      : null,
};
