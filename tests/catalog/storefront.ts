import { randomUUID } from 'node:crypto';
import { serviceViewer, type Viewer } from '../../platform/viewer.ts';
import { openQuarter, type Quarter, tracking } from '../card/quarter.ts';
import { type Merchant, openShelf, type Shelf } from './shelf.ts';

/** The catalog and the card, each on a database of its own; the catalog asks the card in its own name. */
export type Storefront = {
  readonly quarter: Quarter;
  readonly shelf: Shelf;
  /** One and the same merchant here and there, with a published card. */
  readonly merchant: Merchant;
  readonly cardId: string;
  readonly slug: string;
  /** Whether the catalog reaches the card. */
  cardIsAway: boolean;
  /** How often the catalog asked the card. */
  calls: number;
  /** Somebody new, who opens goods in this order, stays ten seconds with each, and ends so long ago. */
  walk(goods: readonly string[], agoMs?: number): Promise<Viewer>;
  leadOf(visitor: Viewer): Promise<string>;
  close(): Promise<void>;
};

export async function openStorefront(slug = 'lipstick-lab'): Promise<Storefront> {
  const quarter = await openQuarter();
  const shelf = await openShelf(async (name, query, variables) => {
    front.calls += 1;
    if (front.cardIsAway || name !== 'card') throw new Error(`${name} is away.`);
    const { data, codes } = await quarter.ask(query, variables, serviceViewer('catalog'));
    if (codes.length > 0) throw new Error(String(codes));
    return data;
  });
  const made = await shelf.merchant();
  await shelf.sql`insert into catalog.merchants (id, name, slug, time_zone, currency, created_at)
    select ${quarter.merchantId}, name, slug || '-2', time_zone, currency, created_at
    from catalog.merchants where id = ${made.id}`;
  const cardId = await quarter.card(slug);
  const front: Storefront = {
    ...{ quarter, shelf, cardId, slug, cardIsAway: false, calls: 0 },
    merchant: { ...made, id: quarter.merchantId, owner: quarter.owner },
    async walk(goods, agoMs = 0) {
      const visitor = await quarter.visit(slug);
      const events = goods.flatMap((listingId, i) => {
        const viewId = randomUUID();
        const at = quarter.now.getTime() - agoMs - (goods.length - 1 - i) * 60_000;
        const event = (kind: string, more: object) => ({
          ...{ id: randomUUID(), kind, viewId, occurredAt: new Date(at).toISOString() },
          ...more,
        });
        return [event('PRODUCT_VIEW', { listingId }), event('DWELL', { dwellMs: 10_000 })];
      });
      const { data } = await quarter.ask(tracking, { input: { cardId, events } }, visitor);
      if (data.trackBehavior.accepted !== events.length) throw new Error(JSON.stringify(data));
      return visitor;
    },
    async leadOf({ visitor }) {
      const [row] = await quarter.sql`select id from card.leads where visitor_id = ${visitor?.id ?? ''}`;
      return row?.['id'];
    },
    async close() {
      await shelf.close();
      await quarter.close();
    },
  };
  return front;
}
