import { createHash } from 'node:crypto';
import { and, eq, type SQL } from 'drizzle-orm';
import type { Executor, Tx } from './db.ts';
import type { PlatformTables } from './tables.ts';

/** One intention of one actor: the same key is the same intention. */
export type Intention = {
  /** Who asks: a user id, an app, a service. Keys of different actors never meet. */
  readonly actor: string;
  readonly action: string;
  readonly key: string;
  /** The whole request; another one under the same key is refused. */
  readonly request: unknown;
  readonly now: Date;
};

/**
 * Runs an action once per intention, inside the action's own transaction. A repeat gets the first run's result
 * (JSON: return ids and texts, not rows); a concurrent repeat waits for the first to commit. `conflict` is called, and
 * must throw, when the key was used with another request.
 */
export async function once<Result extends object>(
  tx: Tx,
  table: PlatformTables['idempotencyKeys'],
  intention: Intention,
  conflict: () => never,
  run: () => Promise<Result>,
): Promise<Result> {
  const requestHash = hashOf(intention.request);
  const mine = isThis(table, intention);
  const claimed = await tx
    .insert(table)
    .values({ ...intention, requestHash, createdAt: intention.now })
    .onConflictDoNothing()
    .returning({ key: table.key });
  if (claimed.length === 1) {
    const result = await run();
    await tx.update(table).set({ result }).where(mine);
    return result;
  }
  const [earlier] = await tx.select().from(table).where(mine);
  if (earlier?.requestHash !== requestHash) return conflict();
  return earlier.result as Result;
}

/** Whether an intention was carried out already, so that its answer stands whatever has changed since. */
export async function wasAnswered(
  executor: Executor,
  table: PlatformTables['idempotencyKeys'],
  intention: Intention,
): Promise<boolean> {
  const found = await executor.select({ key: table.key }).from(table).where(isThis(table, intention));
  return found.length === 1;
}

/** Whether a text can be an idempotency key: 8 to 128 printable characters without spaces. */
export function isIdempotencyKey(key: string): boolean {
  return /^[!-~]{8,128}$/.test(key);
}

function isThis(
  table: PlatformTables['idempotencyKeys'],
  { actor, action, key }: Intention,
): SQL | undefined {
  return and(eq(table.actor, actor), eq(table.action, action), eq(table.key, key));
}

function hashOf(request: unknown): string {
  return createHash('sha256').update(canonical(request)).digest('base64url');
}

/** JSON with sorted keys, so that the order in which a client wrote its fields does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'bigint') return part.toString();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
