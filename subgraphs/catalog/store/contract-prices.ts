import { and, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Executor, Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import { remainders } from '../domain/price-periods.ts';
import { contractPrices } from './tables.ts';

export type ContractPriceRow = typeof contractPrices.$inferSelect;

/** Where a price comes from: the contract's own list, or a purchase that several merchants made together. */
export type PriceSource = 'CONTRACT' | 'PURCHASE_ORDER';

/** A price to put, and from when until when it holds. */
export type PriceToPut = Pick<
  ContractPriceRow,
  'merchantId' | 'supplierId' | 'offerId' | 'priceMinor' | 'currency'
> & {
  readonly from: Date;
  readonly until: Date | null;
  readonly source: PriceSource;
};

/**
 * Puts what a merchant pays for an offer in a period, in place of whatever was to hold then; what held before and holds
 * behind it stays. Answers the price's id. Those who put prices of one merchant and offer take turns.
 */
export async function putContractPrice(tx: Tx, { from, until, ...price }: PriceToPut): Promise<string> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`catalog.price ${price.merchantId} ${price.offerId}`}, 0))`,
  );
  const taken = await tx
    .delete(contractPrices)
    .where(
      and(
        eq(contractPrices.merchantId, price.merchantId),
        eq(contractPrices.offerId, price.offerId),
        sql`tstzrange(valid_from, valid_until) && tstzrange(${from.toISOString()}, ${until?.toISOString() ?? null})`,
      ),
    )
    .returning();
  const id = newId('cpr', from);
  const rows = taken.flatMap((old) =>
    remainders({ from: old.validFrom, until: old.validUntil }, { from, until }).map((left, part) => ({
      ...old,
      id: part === 0 ? old.id : newId('cpr', from),
      validFrom: left.from,
      validUntil: left.until,
    })),
  );
  await tx.insert(contractPrices).values([...rows, { ...price, id, validFrom: from, validUntil: until }]);
  return id;
}

/** Ends what a contract's own list says, from an instant on. What a merchant has bought by a purchase order stays. */
export async function endContractPrices(
  tx: Tx,
  { merchantId, supplierId }: Pick<ContractPriceRow, 'merchantId' | 'supplierId'>,
  at: Date,
): Promise<void> {
  const listed = and(
    eq(contractPrices.merchantId, merchantId),
    eq(contractPrices.supplierId, supplierId),
    eq(contractPrices.source, 'CONTRACT'),
  );
  const instant = sql`${at.toISOString()}::timestamptz`;
  await tx.delete(contractPrices).where(and(listed, sql`valid_from >= ${instant}`));
  await tx
    .update(contractPrices)
    .set({ validUntil: at })
    .where(and(listed, sql`(valid_until is null or valid_until > ${instant})`));
}

export async function contractPricesById(
  executor: Executor,
  ids: readonly string[],
): Promise<ContractPriceRow[]> {
  return executor
    .select()
    .from(contractPrices)
    .where(inArray(contractPrices.id, [...ids]));
}

/** A page of what a merchant pays a supplier, newest first, from behind an id. */
export type PricesAsked = {
  readonly merchantId: string;
  readonly supplierId: string;
  readonly behind: string | null;
  readonly size: number;
};

/** Any number of pages in one statement; each row says which of the pages it stands on. */
export async function contractPricePages(
  executor: Executor,
  asked: readonly PricesAsked[],
): Promise<(ContractPriceRow & { readonly page: number })[]> {
  const pages = JSON.stringify(asked.map((one, page) => ({ ...one, page })));
  return executor
    .select({ ...getTableColumns(contractPrices), page: sql<number>`found.page`.mapWith(Number) })
    .from(
      sql`(select asked.page, item.id
        from json_to_recordset(${pages}::text::json)
          as asked(page int, "merchantId" text, "supplierId" text, behind text, size int)
        cross join lateral (
          select id from ${contractPrices}
          where merchant_id = asked."merchantId" and supplier_id = asked."supplierId"
            and (asked.behind is null or id < asked.behind)
          order by id desc limit asked.size
        ) as item) as found`,
    )
    .innerJoin(contractPrices, eq(contractPrices.id, sql`found.id`))
    .orderBy(desc(contractPrices.id));
}
