import { and, asc, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { customers, customerVisitors, purchases } from './tables.ts';

export type CustomerRow = typeof customers.$inferSelect;
export type CustomerVisitorRow = typeof customerVisitors.$inferSelect;

/** The merchant's customer for that user, entered if this is the first time. A known one keeps its name. */
export async function enterCustomer(tx: Tx, customer: CustomerRow): Promise<CustomerRow> {
  const target = [customers.merchantId, customers.userId];
  // Writing the name over itself changes nothing, but answers the row whoever entered it, and waits for them. It is no
  // part of a key, so that rows which refer to the customer can be written meanwhile.
  const [row] = await tx
    .insert(customers)
    .values(customer)
    .onConflictDoUpdate({ target, set: { displayName: sql`${customers.displayName}` } })
    .returning();
  if (row === undefined) throw new Error('An upsert answered no row.');
  return row;
}

/** A user as a merchant's customer; null before the first order. */
export async function customerOfUser(
  executor: Executor,
  merchantId: string,
  userId: string,
): Promise<CustomerRow | null> {
  const [row] = await executor
    .select()
    .from(customers)
    .where(and(eq(customers.merchantId, merchantId), eq(customers.userId, userId)));
  return row ?? null;
}

export async function customersById(executor: Executor, ids: readonly string[]): Promise<CustomerRow[]> {
  return executor
    .select()
    .from(customers)
    .where(inArray(customers.id, [...ids]));
}

/**
 * Holds a customer until the transaction ends: whoever changes it, or orders as it, takes turns here. Who holds an order and
 * writes what refers to its customer does not wait.
 */
export async function lockCustomer(tx: Tx, id: string): Promise<CustomerRow | null> {
  const [row] = await tx.select().from(customers).where(eq(customers.id, id)).for('no key update');
  return row ?? null;
}

/** A user as a customer everywhere, newest first. */
export async function customersOfUser(executor: Executor, userId: string): Promise<CustomerRow[]> {
  return executor.select().from(customers).where(eq(customers.userId, userId)).orderBy(desc(customers.id));
}

export async function changeCustomer(
  tx: Tx,
  id: string,
  change: Partial<Omit<CustomerRow, 'id' | 'merchantId' | 'createdAt'>>,
): Promise<void> {
  await tx.update(customers).set(change).where(eq(customers.id, id));
}

/** Notes that a visitor is a customer; answers whose it is, whoever said so first, and holds that until the transaction ends. */
export async function linkCustomerVisitor(
  tx: Tx,
  link: CustomerVisitorRow,
): Promise<{ readonly customerId: string }> {
  const [row] = await tx
    .insert(customerVisitors)
    .values(link)
    .onConflictDoUpdate({
      target: customerVisitors.visitorId,
      set: { linkedAt: sql`${customerVisitors.linkedAt}` },
    })
    .returning({ customerId: customerVisitors.customerId });
  if (row === undefined) throw new Error('An upsert answered no row.');
  return row;
}

export async function visitorsOfCustomers(
  executor: Executor,
  customerIds: readonly string[],
): Promise<CustomerVisitorRow[]> {
  return executor
    .select()
    .from(customerVisitors)
    .where(inArray(customerVisitors.customerId, [...customerIds]))
    .orderBy(asc(customerVisitors.customerId), asc(customerVisitors.visitorId));
}

/** Forgets that visitors are a customer; answers which. */
export async function unlinkVisitors(tx: Tx, customerId: string): Promise<string[]> {
  const rows = await tx
    .delete(customerVisitors)
    .where(eq(customerVisitors.customerId, customerId))
    .returning({ visitorId: customerVisitors.visitorId });
  return rows.map(({ visitorId }) => visitorId).sort();
}

/** A customer as it is entered: nothing is known of it yet but its name. */
export function newCustomer(
  customer: Pick<CustomerRow, 'id' | 'merchantId' | 'userId' | 'displayName' | 'createdAt'>,
): CustomerRow {
  const unknown = { ageBand: null, gender: null, profilingConsentAt: null, marketingConsentAt: null };
  return { ...customer, ...unknown, erasedAt: null };
}

/** How many orders of a customer are not at their end: to be paid, to be shipped, to arrive. */
export async function openOrderCount(executor: Executor, customerId: string): Promise<number> {
  const open = and(eq(purchases.customerId, customerId), notInArray(purchases.status, [...needNobody]));
  return executor.$count(purchases, open);
}

const needNobody = ['DELIVERED', 'COMPLETED', 'CANCELLED', 'EXPIRED'] as const;

/** Whether a customer has placed an order. */
export async function hasOrdered(executor: Executor, customerId: string): Promise<boolean> {
  const rows = await executor
    .select({ id: purchases.id })
    .from(purchases)
    .where(eq(purchases.customerId, customerId))
    .limit(1);
  return rows.length > 0;
}
