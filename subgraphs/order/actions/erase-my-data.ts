import { randomUUID } from 'node:crypto';
import type { Tx } from '../../../platform/db.ts';
import { isIdempotencyKey, once } from '../../../platform/idempotency.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import { customerErased } from '../events.ts';
import { dropAddresses } from '../store/addresses.ts';
import { openAfterSalesOfCustomer } from '../store/after-sales.ts';
import {
  type CustomerRow,
  changeCustomer,
  customerOfUser,
  lockCustomer,
  openOrderCount,
} from '../store/customers.ts';
import { forgetAddresses, lockOrdersOfCustomer } from '../store/orders.ts';
import { forgetPayers } from '../store/payments.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { unlinkAll } from './identify-visitor.ts';

const path = ['merchantId'];

type Acting = Deps & { readonly viewer: Viewer };

/**
 * Forgets who a customer is, at one merchant: addresses, name, profile, consents, visitors and payer ids. Orders and their
 * money stay as they are, of nobody in particular. Refused while an order or an after-sale still needs the customer. Once; the
 * user may begin anew as another customer.
 */
export async function eraseMyData(
  deps: Acting,
  { merchantId, idempotencyKey: key }: { readonly merchantId: string; readonly idempotencyKey: string },
): Promise<{ erased: boolean }> {
  const actor = requireUser(deps.viewer);
  if (!isIdempotencyKey(key))
    return refuseInput(['idempotencyKey'], '8 to 128 printable characters.', '须为 8 至 128 个可打印字符。');
  const now = deps.clock();
  const intention = { actor, action: 'eraseMyData', key, request: { merchantId }, now };
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const customer = await holdUnneeded(tx, merchantId, actor);
      await forget(deps, tx, customer, now);
      return { erased: true };
    }),
  );
}

/** Holds the customer with all orders, so that nothing begins while it is forgotten. */
async function holdUnneeded(tx: Tx, merchantId: string, userId: string): Promise<CustomerRow> {
  const found = await customerOfUser(tx, merchantId, userId);
  const customer = found === null ? null : await lockCustomer(tx, found.id);
  if (customer?.userId !== userId) return refuse('NOT_FOUND', path);
  await lockOrdersOfCustomer(tx, customer.id);
  const needed = (await openOrderCount(tx, customer.id)) + (await openAfterSalesOfCustomer(tx, customer.id));
  return needed > 0 ? refuse('STILL_NEEDED', path) : customer;
}

async function forget(deps: Deps, tx: Tx, customer: CustomerRow, now: Date): Promise<void> {
  const { id, merchantId } = customer;
  const visitorIds = await unlinkAll(deps, tx, customer, now);
  await dropAddresses(tx, id);
  await forgetAddresses(tx, id);
  await forgetPayers(tx, id);
  await changeCustomer(tx, id, {
    userId: `erased_${randomUUID()}`,
    displayName: '已注销客户',
    ...{ ageBand: null, gender: null, profilingConsentAt: null, marketingConsentAt: null },
    erasedAt: now,
  });
  await deps.outbox.append(tx, [
    customerErased({ merchantId, customerId: id, userId: customer.userId, visitorIds }, now),
  ]);
}
