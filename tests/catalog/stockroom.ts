import { newId } from '../../platform/ids.ts';
import { serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { onOrderMoved } from '../../subgraphs/catalog/reactions/on-order-moved.ts';
import type { Shelf } from './shelf.ts';

export type Wish = {
  readonly orderId?: string;
  readonly merchantId: string;
  readonly buyerUserId?: string;
  readonly visitorId?: string;
  readonly lines: readonly {
    readonly listingId: string;
    readonly quantity: number;
    readonly groupBuyActivityId?: string;
  }[];
  readonly couponClaimIds?: readonly string[];
  readonly holdSeconds?: number;
};

/** What a hold answered, in short. */
export type Held = {
  readonly orderId: string;
  // biome-ignore lint/suspicious/noExplicitAny: sales have the shape that the test asks for
  readonly sale: any;
  readonly code: string | null;
  readonly lineIndex: number | null;
};

export type Level = { readonly onHand: number; readonly reserved: number };

/** What orders do with the stock, in the order subgraph's name. */
export type Stockroom = {
  hold(wish: Wish): Promise<Held>;
  commit(orderId: string): Promise<string | null>;
  release(orderId: string): Promise<string>;
  /** Has an order's time be up. */
  lapse(orderId: string): Promise<void>;
  offerOf(listingId: string): Promise<string>;
  level(offerId: string): Promise<Level>;
  /** The journal's lines of an offer, as `KIND onHandDelta reservedDelta`. */
  journal(offerId: string): Promise<string[]>;
  /** Whether every level is what its journal sums to and says last. */
  isExact(): Promise<boolean>;
  state(orderId: string): Promise<string | null>;
  /** A fact of the order subgraph, answered by the catalog's reaction. */
  told(name: 'order.paid' | 'order.cancelled', orderId: string): Promise<void>;
  /** That money went back: for all of an order, or not; with what of it lies at its supplier again. */
  refunded(
    orderId: string,
    full: boolean,
    lines?: readonly { readonly offerId: string; readonly restocked: number }[],
  ): Promise<void>;
};

export const orders: Viewer = serviceViewer('order');
export const newOrder = () => newId('ord', new Date());

const sale = `sale { orderId merchantId currency timeZone heldUntil
  lines { listingId productId variantId offerId supplierId batchId productName variantName quantity returnRule groupBuyActivityId
    unitPrice { amountMinor } gross { amountMinor } discount { amountMinor } payable { amountMinor currency } }
  coupons { claimId discount { amountMinor } shares { amountMinor } }
  gross { amountMinor } discount { amountMinor } payable { amountMinor } }`;

export function openStockroom({ ask, sql, deps }: Shelf): Stockroom {
  return {
    async hold({ orderId = newOrder(), buyerUserId = 'usr_buyer', ...wish }) {
      const query = `mutation ($input: _HoldForOrderInput!) { _holdForOrder(input: $input) { ${sale}
        refusal { code message messageZh lineIndex } } }`;
      const { data, codes } = await ask(query, { input: { orderId, buyerUserId, ...wish } }, orders);
      if (codes.length > 0) throw new Error(String(codes));
      const { sale: held, refusal } = data._holdForOrder;
      return { orderId, sale: held, code: refusal?.code ?? null, lineIndex: refusal?.lineIndex ?? null };
    },
    commit: (orderId) => settled('_commitHold', orderId),
    release: (orderId) => settled('_releaseHold', orderId),
    async lapse(orderId) {
      await sql`update catalog.holds set expires_at = now() - interval '1 second' where order_id = ${orderId}`;
    },
    async offerOf(listingId) {
      const [row] = await sql`select offer_id from catalog.listings where id = ${listingId}`;
      return String(row?.['offer_id']);
    },
    async level(offerId) {
      const [row] = await sql`select on_hand, reserved from catalog.stock_levels where offer_id = ${offerId}`;
      return { onHand: Number(row?.['on_hand']), reserved: Number(row?.['reserved']) };
    },
    async journal(offerId) {
      const rows = await sql`select kind, on_hand_delta, reserved_delta from catalog.stock_journal
        where offer_id = ${offerId} order by id`;
      return rows.map((row) => `${row['kind']} ${row['on_hand_delta']} ${row['reserved_delta']}`);
    },
    async isExact() {
      const wrong = await sql`
        select level.offer_id from catalog.stock_levels as level
        left join lateral (
          select sum(on_hand_delta)::int as on_hand, sum(reserved_delta)::int as reserved, max(id) as last
          from catalog.stock_journal where offer_id = level.offer_id) as sums on true
        left join catalog.stock_journal as line on line.id = sums.last
        where (level.on_hand, level.reserved) is distinct from (sums.on_hand, sums.reserved)
          or (level.on_hand, level.reserved) is distinct from (line.on_hand_after, line.reserved_after)
        union all
        select offer_id from (
          select offer_id, on_hand_after, reserved_after,
            sum(on_hand_delta) over one as on_hand, sum(reserved_delta) over one as reserved
          from catalog.stock_journal window one as (partition by offer_id order by id)) as line
        where on_hand <> on_hand_after or reserved <> reserved_after or reserved > on_hand or reserved < 0`;
      return wrong.length === 0;
    },
    async state(orderId) {
      const [row] = await sql`select state from catalog.holds where order_id = ${orderId}`;
      return row?.['state'] ?? null;
    },
    told: (name, orderId) => react(name, { orderId }),
    refunded: (orderId, full, lines = []) => react('order.refunded', { orderId, full, lines }),
  };

  async function react(name: string, payload: Readonly<Record<string, unknown>>): Promise<void> {
    const fact = { position: 1, name, payload, occurredAt: new Date().toISOString(), channels: [] };
    await deps.db.transaction((tx) => onOrderMoved.react(tx, fact, deps));
  }

  async function settled(mutation: string, orderId: string) {
    const { data, codes } = await ask(
      `mutation ($orderId: ID!) { ${mutation}(orderId: $orderId) }`,
      { orderId },
      orders,
    );
    if (codes.length > 0) throw new Error(String(codes));
    return data[mutation];
  }
}
