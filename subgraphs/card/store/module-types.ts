import { and, asc, desc, eq, gt, lt, or, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { moduleTypes } from './tables.ts';

export type ModuleTypeRow = typeof moduleTypes.$inferSelect;

const isOf = (merchantId: string, key: string) =>
  and(eq(moduleTypes.merchantId, merchantId), eq(moduleTypes.key, key));

/** A version of a merchant's type, the newest when none is named. */
export async function moduleTypeOf(
  executor: Executor,
  merchantId: string,
  key: string,
  version: number | null,
): Promise<ModuleTypeRow | null> {
  const [row] = await executor
    .select()
    .from(moduleTypes)
    .where(and(isOf(merchantId, key), version === null ? undefined : eq(moduleTypes.version, version)))
    .orderBy(desc(moduleTypes.version))
    .limit(1);
  return row ?? null;
}

/** Some of a merchant's types: each in the version that is asked for, in its newest where that is 0. */
export async function moduleTypesOf(
  executor: Executor,
  merchantId: string,
  wanted: readonly { readonly type: string; readonly version: number }[],
): Promise<ModuleTypeRow[]> {
  const newest = sql`(select max(version) from ${moduleTypes} newer
    where newer.merchant_id = ${merchantId} and newer.key = ${moduleTypes.key})`;
  return executor
    .select()
    .from(moduleTypes)
    .where(
      or(
        ...wanted.map(({ type, version }) =>
          and(isOf(merchantId, type), eq(moduleTypes.version, version === 0 ? newest : version)),
        ),
      ),
    );
}

/** A page of a merchant's types by key, each in its newest version. */
export async function moduleTypePage(
  executor: Executor,
  merchantId: string,
  behind: string | null,
  size: number,
): Promise<ModuleTypeRow[]> {
  return executor
    .selectDistinctOn([moduleTypes.key])
    .from(moduleTypes)
    .where(
      and(eq(moduleTypes.merchantId, merchantId), behind === null ? undefined : gt(moduleTypes.key, behind)),
    )
    .orderBy(asc(moduleTypes.key), desc(moduleTypes.version))
    .limit(size);
}

/** A page of a type's versions, newest first. */
export async function moduleVersionPage(
  executor: Executor,
  { merchantId, key }: Pick<ModuleTypeRow, 'merchantId' | 'key'>,
  behind: number | null,
  size: number,
): Promise<ModuleTypeRow[]> {
  return executor
    .select()
    .from(moduleTypes)
    .where(and(isOf(merchantId, key), behind === null ? undefined : lt(moduleTypes.version, behind)))
    .orderBy(desc(moduleTypes.version))
    .limit(size);
}

/** Lets who registers types of a merchant take turns until the transaction ends; answers how many types it has. */
export async function holdModuleTypes(tx: Tx, merchantId: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`module types ${merchantId}`}, 0))`);
  const [row] = await tx
    .select({ count: sql<number>`count(distinct ${moduleTypes.key})`.mapWith(Number) })
    .from(moduleTypes)
    .where(eq(moduleTypes.merchantId, merchantId));
  return row?.count ?? 0;
}

export async function insertModuleType(tx: Tx, row: ModuleTypeRow): Promise<void> {
  await tx.insert(moduleTypes).values(row);
}
