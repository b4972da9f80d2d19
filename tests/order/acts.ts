import { randomUUID } from 'node:crypto';
import type { Viewer } from '../../platform/viewer.ts';
import { type Market, person, supplierId } from './market.ts';

/** Runs a mutation and answers its payload, or the codes of what went wrong at the top. */
export async function act(
  market: Market,
  viewer: Viewer,
  mutation: string,
  input: object,
  selection = '',
  // biome-ignore lint/suspicious/noExplicitAny: payloads have the shape that the test asks for
): Promise<any> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`;
  const { data, codes } = await market.ask(
    `mutation ($input: ${inputs[mutation] ?? `${type}Input`}!) { ${mutation}(input: $input) { __typename
      ${selection} ... on UserError { code path message messageZh } } }`,
    { input },
    viewer,
  );
  return data?.[mutation] ?? { codes };
}

/** Inputs that several mutations share. */
const inputs: Readonly<Record<string, string>> = {
  shipReturn: 'AfterSaleParcelInput',
  shipReplacement: 'AfterSaleParcelInput',
  confirmReplacement: 'AfterSaleInput',
  withdrawAfterSale: 'AfterSaleInput',
};

export const supplier = person('usr_supplier', { role: 'SUPPLIER', supplierId });
export const platform = person('usr_platform', { role: 'PLATFORM' });
export const ownerOf = ({ merchantId }: Market) =>
  person('usr_owner', { role: 'MERCHANT_OWNER', merchantId });

export const home = {
  recipient: '林小满',
  phone: '13800138000',
  region: '310104',
  province: '上海市',
  city: '上海市',
  district: '徐汇区',
  street: '漕溪北路 1 号 302 室',
};

/** Keeps an address of somebody's; answers its id. */
export async function keepAddress(market: Market, viewer: Viewer, address: object = home): Promise<string> {
  const input = { merchantId: market.merchantId, address };
  const kept = await act(
    market,
    viewer,
    'saveAddress',
    input,
    '... on SaveAddressSuccess { address { id } }',
  );
  return kept.address.id;
}

/** Buys one lipstick and two creams, to be sent home; answers the order. */
export async function buyHome(market: Market, viewer: Viewer, input: object = {}): Promise<string> {
  return market.buy(viewer, { addressId: await keepAddress(market, viewer), ...input });
}

export type LineOf = {
  readonly id: string;
  readonly listing_id: string;
  readonly quantity: number;
  readonly total_minor: bigint;
};

/** The lines of an order, in its order. */
export async function linesOf(market: Market, orderId: string): Promise<LineOf[]> {
  return market.sql<LineOf[]>`select id, listing_id, quantity, total_minor from orders.order_lines
    where order_id = ${orderId} order by position`;
}

/** A supplier's part of an order. */
export async function partOf(market: Market, orderId: string, of = supplierId): Promise<string> {
  const [row] = await market.sql`select id from orders.fulfillment_orders
    where order_id = ${orderId} and supplier_id = ${of}`;
  return row?.['id'];
}

/** Sends units of an order's lines; answers the payload. */
export async function ship(
  market: Market,
  orderId: string,
  lines: readonly { readonly lineId: string; readonly quantity: number }[],
  more: object = {},
) {
  return act(
    market,
    supplier,
    'shipGoods',
    {
      fulfillmentId: await partOf(market, orderId),
      lines,
      carrier: 'SF',
      trackingNumber: randomUUID().slice(0, 18),
      idempotencyKey: randomUUID(),
      ...more,
    },
    '... on ShipGoodsSuccess { shipment { id status fulfillmentOrder { status } } }',
  );
}

/** Sends all of an order and has it signed for; answers the shipment. */
export async function deliver(market: Market, orderId: string): Promise<string> {
  const lines = (await linesOf(market, orderId)).map(({ id, quantity }) => ({ lineId: id, quantity }));
  const shipped = await ship(market, orderId, lines);
  const shipmentId = shipped.shipment?.id;
  if (shipmentId === undefined) throw new Error(JSON.stringify(shipped));
  await act(market, supplier, 'recordTracking', { shipmentId, status: 'SIGNED' });
  return shipmentId;
}

/** How an order stands. */
export async function statusOf(market: Market, orderId: string): Promise<string> {
  const [row] = await market.sql`select status from orders.orders where id = ${orderId}`;
  return row?.['status'];
}

/** Asks for units after the sale; answers the payload. */
export function askBack(
  market: Market,
  viewer: Viewer,
  orderId: string,
  lines: readonly { readonly lineId: string; readonly quantity: number }[],
  more: object = {},
) {
  return act(
    market,
    viewer,
    'requestAfterSale',
    { orderId, kind: 'RETURN', reason: 'NO_REASON', lines, idempotencyKey: randomUUID(), ...more },
    '... on RequestAfterSaleSuccess { afterSale { id status respondBy } }',
  );
}

/** Takes a step of an after-sale; answers the payload. */
export function stepOf(market: Market, viewer: Viewer, mutation: string, input: object) {
  return act(
    market,
    viewer,
    mutation,
    input,
    '... on AfterSaleSuccess { afterSale { id status sendBackBy refund { id amount { amountMinor } } } }',
  );
}

/**
 * Whether money received is money of orders and money that went back: nothing is lost, nothing is there twice. Answers what
 * does not hold; nothing when the books balance.
 */
export async function imbalances({ sql }: Market): Promise<string[]> {
  const checks: Record<string, string> = {
    'a payment gives back other than its refunds': `select p.id from orders.payments p
      left join orders.refunds r on r.payment_id = p.id group by p.id having p.refunded_minor <> coalesce(sum(r.amount_minor), 0)`,
    'money that no order took is not given back': `select id from orders.payments where status = 'UNMATCHED' and refunded_minor <> amount_minor`,
    'a paid order has other than one payment of its total': `select o.id from orders.orders o
      left join orders.payments p on p.order_id = o.id and p.status = 'CAPTURED'
      where (o.paid_at is not null and o.total_minor > 0) <> (p.id is not null) or p.amount_minor <> o.total_minor`,
    'an order gives back other than its refunds': `select o.id from orders.orders o
      left join orders.refunds r on r.order_id = o.id and r.reason not in ('LATE_PAYMENT', 'DOUBLE_PAYMENT')
      group by o.id having o.refunded_minor <> coalesce(sum(r.amount_minor), 0)`,
    'a line gives back other than its refunds': `select p.line_id from orders.line_progress p
      left join orders.refund_lines r on r.line_id = p.line_id group by p.line_id
      having p.refunded_minor <> coalesce(sum(r.goods_minor), 0) or p.refunded_quantity <> coalesce(sum(r.quantity), 0)
        or p.refunded_points <> coalesce(sum(r.points), 0)`,
    'a refund is other than its lines': `select r.id from orders.refunds r left join orders.refund_lines l on l.refund_id = r.id
      group by r.id having r.goods_minor <> coalesce(sum(l.goods_minor), 0) or r.points <> coalesce(sum(l.points), 0)`,
    'an order is other than its lines': `select o.id from orders.orders o join orders.order_lines l on l.order_id = o.id
      group by o.id having o.total_minor <> sum(l.total_minor) + o.freight_minor or o.points <> sum(l.points) or o.points_minor <> sum(l.points_minor)`,
    'an order that was called off keeps money': `select id from orders.orders
      where status = 'CANCELLED' and paid_at is not null and refunded_minor <> total_minor`,
    'points are other than their entries': `select a.customer_id from orders.points_accounts a
      left join orders.points_entries e on e.customer_id = a.customer_id group by a.customer_id having a.balance <> coalesce(sum(e.delta), 0)`,
    'points to spend are other than the balance': `select a.customer_id from orders.points_accounts a
      left join orders.points_lots l on l.customer_id = a.customer_id group by a.customer_id
      having greatest(a.balance, 0) <> coalesce(sum(l.remaining), 0)`,
    'a team has other than its seats': `select t.id from orders.group_buy_teams t
      left join orders.group_buy_seats s on s.team_id = t.id group by t.id having t.taken <> count(s.order_id)`,
    'more was shipped than sold': `select line_id from orders.line_progress where shipped_quantity + unshipped_refunds > quantity`,
  };
  const found = await Promise.all(
    Object.entries(checks).map(async ([what, query]) =>
      (await sql.unsafe(query)).length === 0 ? [] : [what],
    ),
  );
  return found.flat();
}
