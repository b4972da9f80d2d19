import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { contractPrices, supplierOffers } from './tables.ts';

/** What a merchant pays for one unit of an offer. */
export type PurchasePrice = { readonly amountMinor: bigint; readonly currency: string };

/**
 * What merchants pay for offers at an instant, by `merchantId offerId`: the price they agreed on, else the wholesale price
 * of an open offer, else nothing. However many pairs, one statement.
 */
export async function purchasePrices(
  executor: Executor,
  pairs: readonly { readonly merchantId: string; readonly offerId: string }[],
  at: Date,
): Promise<Map<string, PurchasePrice>> {
  if (pairs.length === 0) return new Map();
  const rows = await executor
    .select({
      merchantId: sql<string>`asked."merchantId"`,
      offerId: supplierOffers.id,
      agreedMinor: contractPrices.priceMinor,
      agreedCurrency: contractPrices.currency,
      wholesaleMinor: supplierOffers.wholesaleMinor,
      currency: supplierOffers.currency,
      visibility: supplierOffers.visibility,
    })
    .from(
      sql`(select distinct "merchantId", "offerId" from json_to_recordset(${JSON.stringify(pairs)}::text::json)
        as pair("merchantId" text, "offerId" text)) as asked`,
    )
    .innerJoin(supplierOffers, eq(supplierOffers.id, sql`asked."offerId"`))
    .leftJoin(
      contractPrices,
      and(
        eq(contractPrices.merchantId, sql`asked."merchantId"`),
        eq(contractPrices.offerId, supplierOffers.id),
        holdsAt(at),
      ),
    );
  const priced = rows.flatMap((row): [string, PurchasePrice][] => {
    const key = `${row.merchantId} ${row.offerId}`;
    if (row.agreedMinor !== null && row.agreedCurrency !== null) {
      return [[key, { amountMinor: row.agreedMinor, currency: row.agreedCurrency }]];
    }
    const open = { amountMinor: row.wholesaleMinor, currency: row.currency };
    return row.visibility === 'OPEN' ? [[key, open]] : [];
  });
  return new Map(priced);
}

/** Those of the offers that a merchant may list: orderable, and open or agreed on with it. */
export async function offersListableBy(
  executor: Executor,
  merchantId: string,
  offerIds: readonly string[],
  at: Date = new Date(),
): Promise<ReadonlySet<string>> {
  if (offerIds.length === 0) return new Set();
  const agreed = executor
    .select({ offerId: contractPrices.offerId })
    .from(contractPrices)
    .where(
      and(
        eq(contractPrices.merchantId, merchantId),
        eq(contractPrices.offerId, supplierOffers.id),
        holdsAt(at),
      ),
    );
  const rows = await executor
    .select({ id: supplierOffers.id })
    .from(supplierOffers)
    .where(
      and(
        inArray(supplierOffers.id, [...offerIds]),
        eq(supplierOffers.status, 'ACTIVE'),
        sql`(${supplierOffers.visibility} = 'OPEN' or exists (${agreed}))`,
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

/** Those of the offers that one of the merchants has agreed on a price for, now. */
export async function offersAgreedOn(
  executor: Executor,
  merchantIds: readonly string[],
  offerIds: readonly string[],
  at: Date = new Date(),
): Promise<ReadonlySet<string>> {
  if (merchantIds.length === 0 || offerIds.length === 0) return new Set();
  const rows = await executor
    .selectDistinct({ offerId: contractPrices.offerId })
    .from(contractPrices)
    .where(
      and(
        inArray(contractPrices.merchantId, [...merchantIds]),
        inArray(contractPrices.offerId, [...offerIds]),
        holdsAt(at),
      ),
    );
  return new Set(rows.map(({ offerId }) => offerId));
}

function holdsAt(at: Date) {
  const instant = sql`${at.toISOString()}::timestamptz`;
  return sql`${contractPrices.validFrom} <= ${instant}
    and (${contractPrices.validUntil} is null or ${contractPrices.validUntil} > ${instant})`;
}
