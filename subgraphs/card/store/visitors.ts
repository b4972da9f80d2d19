import { inArray, sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { arrivals, visitors } from './tables.ts';

export type VisitorRow = typeof visitors.$inferSelect;

export async function visitorsById(executor: Executor, ids: readonly string[]): Promise<VisitorRow[]> {
  return executor
    .select()
    .from(visitors)
    .where(inArray(visitors.id, [...ids]));
}

/** Enters a visitor that is new, and notes the link it came by; answers since when it is known. One statement. */
export async function receiveVisitor(
  executor: Executor,
  visitor: VisitorRow,
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
    returning (extract(epoch from known.created_at) * 1000)::float8 as "createdAt"`);
  const [row] = [...rows];
  return { id, merchantId, createdAt: new Date(Number(row?.['createdAt'])) };
}
