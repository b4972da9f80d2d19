import type { Reaction } from '../../../platform/subgraph.ts';
import type { BatchRecalledPayload } from '../../catalog/events.ts';
import { orderGoodsRecalled } from '../events.ts';
import { type OrderRow, ordersWithBatch } from '../store/orders.ts';

/** How many orders are told of at a time. */
const page = 500;

/** Tells every buyer of a recalled batch, and their merchants and agents, by the order. */
export const onBatchRecalled: Reaction = {
  name: 'order.on-batch-recalled',
  source: 'catalog',
  facts: ['batch.recalled'],
  async react(tx, fact, { outbox }) {
    const { batchId } = fact.payload as unknown as BatchRecalledPayload;
    const recalledAt = new Date(fact.occurredAt);
    let behind = '';
    for (;;) {
      const orders: OrderRow[] = await ordersWithBatch(tx, batchId, behind, page);
      await outbox.append(
        tx,
        orders.map((order) => orderGoodsRecalled(order, recalledAt)),
      );
      behind = orders.at(-1)?.id ?? '';
      if (orders.length < page) return;
    }
  },
};
