import { readStreamCursor } from '../../../../platform/cursor.ts';
import { type Connection, connect, type PageArgs, readPage } from '../../../../platform/page.ts';
import { deriveKey, requireSecret } from '../../../../platform/secrets.ts';
import type { OrderContext } from '../../loaders.ts';
import { type OrderOwner, ordersOf, type SeenOrder } from '../../store/orders.ts';
import { channelHeads, logHead } from '../../store/tables.ts';

export type OrderPage = Connection<SeenOrder> & { readonly streamCursor: string };

/** A page of somebody's orders, with the place in the live stream from which nothing on it is missed. */
export async function orderConnection(
  context: OrderContext,
  owner: OrderOwner,
  channel: string,
  args: PageArgs,
): Promise<OrderPage> {
  const page = readPage(args, 1);
  const { pool } = context.db;
  const key = deriveKey(requireSecret(context.config), 'cursor');
  // Before the list: what commits in between is then heard of twice rather than never.
  const streamCursor = await readStreamCursor(pool, { logHead, channelHeads }, 'order', channel, key);
  const rows = await ordersOf(pool, owner, page.after?.[0] ?? null, page.limit + 1);
  const visible = await context.loaders.see(rows);
  return { ...connect(visible, page, (order) => [order.id]), streamCursor };
}
