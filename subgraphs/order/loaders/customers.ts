import { byId } from '../../../platform/batching.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, mayRead, type Viewer } from '../../../platform/viewer.ts';
import { openAddress } from '../actions/seal-address.ts';
import type { Address } from '../domain/address.ts';
import { type AddressRow, addressById, addressesOf } from '../store/addresses.ts';
import { customersById } from '../store/customers.ts';
import { by } from './orders.ts';

/** An address that a customer keeps, opened. */
export type SeenAddress = { readonly id: string; readonly isDefault: boolean; readonly address: Address };

/** Customers: themselves, the merchant's people, apps with `orders:read`. */
export function customersLoaders({ db }: Deps, viewer: Viewer) {
  return {
    customer: byId('cus', async (ids) => {
      const rows = await customersById(db.pool, ids);
      return rows.filter(
        (row) => mayRead(viewer, row.merchantId, 'orders:read') || isIndividual(viewer, row.userId),
      );
    }),
    /** By customer, sealed. Only for the customer. */
    addressesOf: by<AddressRow>(
      ({ customerId }) => customerId,
      (customerIds) => addressesOf(db.pool, customerIds),
    ),
  };
}

/** An address that a customer keeps, opened for the customer. */
export function openedAddress(
  { config }: Deps,
  { id, isDefault, merchantId, sealed }: AddressRow,
): SeenAddress {
  return { id, isDefault, address: openAddress(config, sealed, { merchantId, id }) };
}

/** One's own address, opened. */
export async function ownAddress(deps: Deps, id: string): Promise<SeenAddress | null> {
  const row = await addressById(deps.db.pool, id);
  return row === null ? null : openedAddress(deps, row);
}
