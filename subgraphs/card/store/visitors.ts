import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
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

/** Enters a visitor that is new, and notes the link it came by; answers it as it is known. One statement. */
export async function receiveVisitor(
  executor: Executor,
  visitor: MetVisitor,
  arrival: { readonly cardId: string; readonly shareLinkId: string } | null,
): Promise<VisitorRow> {
  const { id, merchantId, createdAt } = visitor;
  const linkId = arrival?.shareLinkId ?? null;
  const at = createdAt.toISOString();
  const arrived = executor.$with('arrived', {}).as(sql`
    insert into ${arrivals} (visitor_id, card_id, share_link_id, at)
    select ${id}::text, ${arrival?.cardId ?? null}::text, ${linkId}::text, ${at}::timestamptz
    where ${linkId}::text is not null
    on conflict (visitor_id, card_id) do update set share_link_id = excluded.share_link_id, at = excluded.at`);
  // The update that changes nothing makes a known row come back.
  const [row] = await executor
    .with(arrived)
    .insert(visitors)
    .values({ id, merchantId, createdAt })
    .onConflictDoUpdate({ target: visitors.id, set: { merchantId: sql`${visitors.merchantId}` } })
    .returning();
  return row as VisitorRow;
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

export type Consent = Pick<VisitorRow, 'mayBeWrittenTo' | 'mayBeTaggedSensitively' | 'consentChangedAt'>;

/** Notes what a visitor agrees to; null when it is forgotten or was never met. */
export async function keepConsent(tx: Tx, id: string, consent: Consent): Promise<VisitorRow | null> {
  const [row] = await tx
    .update(visitors)
    .set(consent)
    .where(and(eq(visitors.id, id), isNull(visitors.forgottenAt)))
    .returning();
  return row ?? null;
}
