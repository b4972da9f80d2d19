import { and, eq, gt, gte, inArray, lt, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { attributionPlaces, attributions, bindings } from './tables.ts';

export type AttributionRow = typeof attributions.$inferSelect;
export type PlaceRow = typeof attributionPlaces.$inferSelect;
export type BindingRow = typeof bindings.$inferSelect;

/** Enters whose an order is; false when that is known already. */
export async function insertAttribution(
  tx: Tx,
  attribution: AttributionRow,
  places: readonly PlaceRow[],
): Promise<boolean> {
  const entered = await tx
    .insert(attributions)
    .values(attribution)
    .onConflictDoNothing({ target: attributions.orderId })
    .returning({ orderId: attributions.orderId });
  if (entered.length === 0) return false;
  await tx.insert(attributionPlaces).values([...places]);
  return true;
}

export async function attributionsOf(
  executor: Executor,
  orderIds: readonly string[],
): Promise<AttributionRow[]> {
  return executor
    .select()
    .from(attributions)
    .where(inArray(attributions.orderId, [...orderIds]));
}

/** Who stood where, the nearest first. */
export async function placesOf(executor: Executor, orderIds: readonly string[]): Promise<PlaceRow[]> {
  return executor
    .select()
    .from(attributionPlaces)
    .where(inArray(attributionPlaces.orderId, [...orderIds]))
    .orderBy(attributionPlaces.orderId, attributionPlaces.depth);
}

/** Notes that an order stands; false when nothing was decided about it. */
export async function confirmAttribution(tx: Tx, orderId: string): Promise<boolean> {
  const known = await tx
    .update(attributions)
    .set({ confirmed: true })
    .where(eq(attributions.orderId, orderId))
    .returning({ orderId: attributions.orderId });
  return known.length === 1;
}

/** Forgets what was decided about orders that never came to be. */
export async function dropUnconfirmed(executor: Executor, before: Date): Promise<void> {
  await executor
    .delete(attributions)
    .where(and(eq(attributions.confirmed, false), lt(attributions.placedAt, before)));
}

/** Forgets who bought; that it was an agent stays. */
export async function forgetBuyer(tx: Tx, merchantId: string, userId: string): Promise<void> {
  await tx
    .update(attributions)
    .set({ buyerUserId: null })
    .where(and(eq(attributions.merchantId, merchantId), eq(attributions.buyerUserId, userId)));
  await tx.delete(bindings).where(and(eq(bindings.merchantId, merchantId), eq(bindings.userId, userId)));
}

/** Whose customer somebody is at an instant. */
export async function bindingAt(
  executor: Executor,
  programId: string,
  userId: string,
  at: Date,
): Promise<BindingRow | null> {
  const [row] = await executor
    .select()
    .from(bindings)
    .where(and(eq(bindings.programId, programId), eq(bindings.userId, userId), gt(bindings.expiresAt, at)));
  return row ?? null;
}

/** Binds a customer; one that is bound stays whose it is until that ends. */
export async function bind(tx: Tx, binding: BindingRow): Promise<void> {
  const { programId: _, userId: __, ...set } = binding;
  await tx
    .insert(bindings)
    .values(binding)
    .onConflictDoUpdate({
      target: [bindings.programId, bindings.userId],
      set,
      setWhere: sql`${bindings.expiresAt} <= ${binding.boundAt.toISOString()} or ${bindings.agentId} = ${binding.agentId}`,
    });
}

/** Attributions of a program's orders since an instant, for a simulation. */
export async function attributionsSince(
  executor: Executor,
  programId: string,
  since: Date,
  behind: string,
  size: number,
): Promise<AttributionRow[]> {
  return executor
    .select()
    .from(attributions)
    .where(
      and(
        eq(attributions.programId, programId),
        eq(attributions.confirmed, true),
        gte(attributions.placedAt, since),
        gt(attributions.orderId, behind),
      ),
    )
    .orderBy(attributions.orderId)
    .limit(size);
}
