import { desc, eq, inArray } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { customers } from './tables.ts';

export type CustomerRow = typeof customers.$inferSelect;

/** The merchant's customer for that user, entered if this is the first time. A known one keeps its name. */
export async function enterCustomer(tx: Tx, customer: CustomerRow): Promise<CustomerRow> {
  const target = [customers.merchantId, customers.userId];
  // Writing the user id over itself changes nothing, but answers the row whoever entered it, and waits for them.
  const [row] = await tx
    .insert(customers)
    .values(customer)
    .onConflictDoUpdate({ target, set: { userId: customer.userId } })
    .returning();
  if (row === undefined) throw new Error('An upsert answered no row.');
  return row;
}

export async function customersById(executor: Executor, ids: readonly string[]): Promise<CustomerRow[]> {
  return executor
    .select()
    .from(customers)
    .where(inArray(customers.id, [...ids]));
}

/** A user as a customer everywhere, newest first. */
export async function customersOfUser(executor: Executor, userId: string): Promise<CustomerRow[]> {
  return executor.select().from(customers).where(eq(customers.userId, userId)).orderBy(desc(customers.id));
}
