import { asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import type { ContractSide, ContractStatus } from '../domain/contract-status.ts';
import { contracts, listings, supplierOffers } from './tables.ts';

export type ContractRow = typeof contracts.$inferSelect;

/** Enters a contract; false when one of the two stands already. */
export async function insertContract(tx: Tx, contract: ContractRow): Promise<boolean> {
  const entered = await tx
    .insert(contracts)
    .values(contract)
    .onConflictDoNothing({
      target: [contracts.merchantId, contracts.supplierId],
      where: sql`status <> 'ENDED'`,
    })
    .returning({ id: contracts.id });
  return entered.length === 1;
}

export async function contractsById(executor: Executor, ids: readonly string[]): Promise<ContractRow[]> {
  return executor
    .select()
    .from(contracts)
    .where(inArray(contracts.id, [...ids]));
}

/** Holds a contract until the transaction ends. */
export async function lockContract(tx: Tx, id: string): Promise<ContractRow | null> {
  const [row] = await tx.select().from(contracts).where(eq(contracts.id, id)).for('update');
  return row ?? null;
}

/** Moves a contract that is held. */
export async function moveContract(tx: Tx, id: string, change: Partial<ContractRow>): Promise<void> {
  await tx.update(contracts).set(change).where(eq(contracts.id, id));
}

/** A page of one side's contracts, newest first, from behind an id; of one status, or of any. */
export type ContractsAsked = {
  readonly partyId: string;
  readonly status: ContractStatus | null;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function contractPages(
  executor: Executor,
  side: ContractSide,
  asked: readonly ContractsAsked[],
): Promise<(ContractRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(contracts), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "partyId" text, status text, behind text, size int)
        cross join lateral (
          select id from ${contracts}
          where ${side === 'MERCHANT' ? sql`merchant_id` : sql`supplier_id`} = asked."partyId"
            and (asked.status is null or status = asked.status)
            and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(contracts, eq(contracts.id, sql`found.id`))
    .orderBy(desc(contracts.id));
}

/** A page of what a merchant sells a supplier's goods for, in the order in which it entered them. */
export type RetailPricesAsked = {
  readonly merchantId: string;
  readonly supplierId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** A merchant's price of one offer. The id is the listing's, and for the page alone. */
export type RetailPriceRow = {
  readonly id: string;
  readonly offerId: string;
  readonly priceMinor: bigint;
  readonly currency: string;
  readonly onShelf: boolean;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function retailPricePages(
  executor: Executor,
  asked: readonly RetailPricesAsked[],
  now: Date,
): Promise<(RetailPriceRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({
      id: listings.id,
      offerId: listings.offerId,
      priceMinor: listings.priceMinor,
      currency: listings.currency,
      onShelf: sql<boolean>`${listings.status} = 'LISTED' and ${listings.listedUntil} > ${now.toISOString()}::timestamptz`,
      page: sql<number>`found.page`.mapWith(Number),
    })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, "supplierId" text, behind text, size int)
        cross join lateral (
          select listing.id from ${listings} as listing
          join ${supplierOffers} as offer on offer.id = listing.offer_id
          where listing.merchant_id = asked."merchantId" and offer.supplier_id = asked."supplierId"
            and (asked.behind is null or listing.id > asked.behind)
          order by listing.id limit asked.size
        ) as item) as found`,
    )
    .innerJoin(listings, eq(listings.id, sql`found.id`))
    .orderBy(asc(listings.id));
}
