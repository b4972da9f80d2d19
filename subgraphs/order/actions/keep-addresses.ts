import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { type Address, checkedAddress } from '../domain/address.ts';
import { refuse, refuseInput } from '../errors.ts';
import {
  type AddressRow,
  addressById,
  addressesOf,
  clearDefault,
  dropAddress,
  markDefault,
  putAddress,
} from '../store/addresses.ts';
import { lockCustomer } from '../store/customers.ts';
import { becomeCustomer, meetMerchant } from './become-customer.ts';
import { sealAddress } from './seal-address.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** An address to keep: a new one, or in the place of an old one. */
export type SaveAddress = {
  readonly merchantId: string;
  readonly addressId?: string | null | undefined;
  readonly address: Address;
  readonly isDefault?: boolean | null | undefined;
};

const mostAddresses = 20;

/** Keeps an address of the viewer's at a merchant; the first is the default. Answers its id. */
export async function saveAddress(deps: Acting, input: SaveAddress): Promise<{ addressId: string }> {
  const userId = requireUser(deps.viewer);
  const address = checkedAddress(input.address);
  if ('field' in address) return refuseInput(['address', address.field], address.en, address.zh);
  const now = deps.clock();
  const { merchantId } = input;
  await meetMerchant(deps, merchantId, userId);
  return deps.db.transaction(async (tx) => {
    const { id: customerId } = await becomeCustomer(tx, merchantId, userId, null, now);
    await lockCustomer(tx, customerId);
    const known = await addressesOf(tx, [customerId]);
    const given = input.addressId ?? null;
    const before = known.find(({ id }) => id === given);
    if (given !== null && before === undefined) return refuse('NOT_FOUND', ['addressId']);
    if (before === undefined && known.length >= mostAddresses)
      return refuseInput(['merchantId'], 'At most 20 addresses.', '最多保存 20 个地址。');
    const isDefault = input.isDefault === true || known.length === 0 || before?.isDefault === true;
    if (isDefault) await clearDefault(tx, customerId);
    const id = before?.id ?? newId('adr', now);
    const sealed = sealAddress(deps.config, address, { merchantId, id });
    await putAddress(tx, { id, merchantId, customerId, sealed, isDefault, createdAt: now });
    return { addressId: id };
  });
}

/** Forgets an address of the viewer's; one that is not there stays so. After the default one, the oldest left is it. */
export async function removeAddress(deps: Acting, addressId: string): Promise<void> {
  const userId = requireUser(deps.viewer);
  await deps.db.transaction(async (tx) => {
    const address = await lockOwn(tx, userId, addressId);
    if (address === null) return;
    await dropAddress(tx, addressId);
    const [oldest] = await addressesOf(tx, [address.customerId]);
    if (address.isDefault && oldest !== undefined) await markDefault(tx, oldest.id);
  });
}

/** Has an address of the viewer's offered first, from now on. */
export async function setDefaultAddress(deps: Acting, addressId: string): Promise<{ addressId: string }> {
  const userId = requireUser(deps.viewer);
  return deps.db.transaction(async (tx) => {
    const address = await lockOwn(tx, userId, addressId);
    if (address === null) return refuse('NOT_FOUND', ['addressId']);
    await clearDefault(tx, address.customerId);
    await markDefault(tx, addressId);
    return { addressId };
  });
}

/** Holds the user as the customer whose address it is; null when it is not theirs, or not there (any more). */
async function lockOwn(tx: Tx, userId: string, addressId: string): Promise<AddressRow | null> {
  const seen = await addressById(tx, addressId);
  const customer = seen === null ? null : await lockCustomer(tx, seen.customerId);
  return customer?.userId === userId ? addressById(tx, addressId) : null;
}
