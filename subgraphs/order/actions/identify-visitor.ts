import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import { customerIdentified } from '../events.ts';
import {
  type CustomerRow,
  customerOfUser,
  linkCustomerVisitor,
  lockCustomer,
  unlinkVisitors,
  visitorsOfCustomers,
} from '../store/customers.ts';
import { becomeCustomer, meetMerchant } from './become-customer.ts';

type Acting = Deps & { readonly viewer: Viewer };

/**
 * The visitor whose token comes along agrees to be known to the merchant as this customer. A visitor who is somebody
 * else's already stays so: a device may be shared, and nobody is told by whom.
 */
export async function identifyVisitor(
  deps: Acting,
  { merchantId, consent }: { readonly merchantId: string; readonly consent: boolean },
): Promise<CustomerRow> {
  const userId = requireUser(deps.viewer);
  const { visitor } = deps.viewer;
  if (!consent) return refuseInput(['consent'], 'Only with consent.', '须经本人同意。');
  if (visitor?.merchantId !== merchantId) return refuse('NOT_FOUND', ['merchantId']);
  await meetMerchant(deps, merchantId, userId);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const customer = await becomeCustomer(tx, merchantId, userId, null, now);
    const link = await linkVisitor(deps, tx, customer, visitor.id, now);
    if (link === 'TAKEN') return refuse('VISITOR_TAKEN', ['merchantId']);
    if (link === 'TOO_MANY')
      return refuseInput(['merchantId'], 'At most 100 devices.', '最多关联 100 台设备。');
    return customer;
  });
}

const mostVisitors = 100;

/** Notes that a visitor is a customer who is held, and tells so once; unless it is somebody else, or one too many. */
export async function linkVisitor(
  deps: Deps,
  tx: Tx,
  { id: customerId, merchantId, userId }: CustomerRow,
  visitorId: string,
  now: Date,
): Promise<'KNOWN' | 'TAKEN' | 'TOO_MANY'> {
  const known = await visitorsOfCustomers(tx, [customerId]);
  if (known.some((link) => link.visitorId === visitorId)) return 'KNOWN';
  if (known.length >= mostVisitors) return 'TOO_MANY';
  const link = await linkCustomerVisitor(tx, { visitorId, merchantId, customerId, linkedAt: now });
  if (link.customerId !== customerId) return 'TAKEN';
  await deps.outbox.append(tx, [
    customerIdentified({ merchantId, customerId, visitorId, userId }, true, now),
  ]);
  return 'KNOWN';
}

/** Takes the consent back: no visitor is known as this customer any more. */
export async function withdrawIdentification(deps: Acting, merchantId: string): Promise<CustomerRow> {
  const userId = requireUser(deps.viewer);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const found = await customerOfUser(tx, merchantId, userId);
    const customer = found === null ? null : await lockCustomer(tx, found.id);
    if (customer?.userId !== userId) return refuse('NOT_FOUND', ['merchantId']);
    await unlinkAll(deps, tx, customer, now);
    return customer;
  });
}

/** Forgets all visitors of a customer who is held, and tells of each; answers which. */
export async function unlinkAll(
  deps: Deps,
  tx: Tx,
  { id: customerId, merchantId, userId }: CustomerRow,
  now: Date,
): Promise<readonly string[]> {
  const visitorIds = await unlinkVisitors(tx, customerId);
  const facts = visitorIds.map((visitorId) =>
    customerIdentified({ merchantId, customerId, visitorId, userId }, false, now),
  );
  await deps.outbox.append(tx, facts);
  return visitorIds;
}
