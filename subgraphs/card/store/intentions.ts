import { and, eq } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { idempotencyKeys } from './tables.ts';

/** Whether an actor has already done something under this key, so that its answer stands whatever has changed since. */
export async function wasAnswered(
  executor: Executor,
  intention: { readonly actor: string; readonly action: string; readonly key: string },
): Promise<boolean> {
  const { actor, action, key } = intention;
  const found = await executor
    .select({ key: idempotencyKeys.key })
    .from(idempotencyKeys)
    .where(
      and(eq(idempotencyKeys.actor, actor), eq(idempotencyKeys.action, action), eq(idempotencyKeys.key, key)),
    );
  return found.length === 1;
}
