import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { arrivals, visitors } from './tables.ts';

export type VisitorRow = typeof visitors.$inferSelect;

/** A visitor as it introduces itself. */
export type MetVisitor = Pick<VisitorRow, 'id' | 'merchantId' | 'createdAt'>;

export async function visitorsById(executor: Executor, ids: readonly string[]): Promise<VisitorRow[]> {
  return executor
    .select()
    .from(visitors)
    .where(inArray(visitors.id, [...ids]));
}

/** Enters a visitor that is new, and notes the link it came by; answers since when it is known. One statement. */
export async function receiveVisitor(
  executor: Executor,
  visitor: MetVisitor,
  arrival: { readonly cardId: string; readonly shareLinkId: string } | null,
): Promise<VisitorRow> {
  const { id, merchantId } = visitor;
  const at = visitor.createdAt.toISOString();
  const linkId = arrival?.shareLinkId ?? null;
  // The update that changes nothing makes a known row come back.
  const rows = await executor.execute(sql`
    with arrived as (
      insert into ${arrivals} (visitor_id, card_id, share_link_id, at)
      select ${id}::text, ${arrival?.cardId ?? null}::text, ${linkId}::text, ${at}::timestamptz
      where ${linkId}::text is not null
      on conflict (visitor_id, card_id) do update set share_link_id = excluded.share_link_id, at = excluded.at
    )
    insert into ${visitors} as known (id, merchant_id, created_at) values (${id}, ${merchantId}, ${at}::timestamptz)
    on conflict (id) do update set merchant_id = known.merchant_id
    returning (extract(epoch from known.created_at) * 1000)::float8 as "createdAt", customer_id as "customerId"`);
  const [row] = [...rows];
  const customerId = (row?.['customerId'] ?? null) as string | null;
  return { id, merchantId, createdAt: new Date(Number(row?.['createdAt'])), customerId };
}

/** Notes whom a visitor is known as; enters one that nobody has met yet. */
export async function knowVisitor(
  executor: Executor,
  visitor: MetVisitor & { readonly customerId: string },
): Promise<void> {
  const { merchantId, customerId } = visitor;
  await executor
    .insert(visitors)
    .values(visitor)
    .onConflictDoUpdate({
      target: visitors.id,
      set: { customerId },
      setWhere: eq(visitors.merchantId, merchantId),
    });
}

/** Forgets that a visitor is known as a customer; one that is known as another stays so. */
export async function unknowVisitor(executor: Executor, id: string, customerId: string): Promise<void> {
  const known = and(eq(visitors.id, id), eq(visitors.customerId, customerId));
  await executor.update(visitors).set({ customerId: null }).where(known);
}

/** Forgets a customer, whoever was known as it. */
export async function forgetCustomer(executor: Executor, customerId: string): Promise<void> {
  await executor.update(visitors).set({ customerId: null }).where(eq(visitors.customerId, customerId));
}
