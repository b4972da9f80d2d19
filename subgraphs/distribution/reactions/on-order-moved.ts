import type { Reaction } from '../../../platform/subgraph.ts';
import type {
  AfterSaleUpdatedPayload,
  CustomerErasedPayload,
  GoodsArrivedPayload,
  OrderPaidPayload,
  OrderPlacedPayload,
  OrderRefundedPayload,
} from '../../order/events.ts';
import { accrueCommissions } from '../actions/accrue-commissions.ts';
import { reverseCommissions } from '../actions/reverse-commissions.ts';
import { noteAfterSaleOf, noteArrival, noteDelivery } from '../actions/schedule-settlement.ts';
import { snapshotLate } from '../actions/snapshot-attribution.ts';
import { confirmAttribution, forgetBuyer } from '../store/attribution.ts';

/** What each fact of an order does to commissions. Each may come twice; none needs another to have come before. */
export const onOrderMoved: Reaction = {
  name: 'distribution.on-order-moved',
  source: 'order',
  facts: [
    ...['order.placed', 'order.paid', 'order.refunded', 'order.goodsArrived', 'order.delivered'],
    ...['afterSale.updated', 'customer.erased'],
  ],
  async react(tx, { name, payload, occurredAt }, deps) {
    const at = new Date(occurredAt);
    switch (name) {
      case 'order.placed': {
        const { orderId, merchantId, agentId, ...order } = payload as unknown as OrderPlacedPayload;
        if (await confirmAttribution(tx, orderId)) return;
        const { buyerUserId = null, buyerTier = null, visitorId = null, listingIds = [] } = order;
        const buyer = { buyerUserId, buyerTier, visitorId, listingIds };
        return snapshotLate(deps, tx, { orderId, merchantId, agentId, ...buyer, placedAt: at });
      }
      case 'order.paid':
        return accrueCommissions(deps, tx, paidOrder(payload as unknown as OrderPaidPayload), at);
      case 'order.refunded':
        return reverseCommissions(deps, tx, payload as unknown as OrderRefundedPayload, at);
      case 'order.goodsArrived':
        return noteArrival(tx, payload as unknown as GoodsArrivedPayload);
      case 'order.delivered':
        return noteDelivery(tx, payload as unknown as GoodsArrivedPayload, at);
      case 'afterSale.updated':
        return noteAfterSaleOf(tx, payload as unknown as AfterSaleUpdatedPayload, at);
      default: {
        const { merchantId, userId } = payload as unknown as CustomerErasedPayload;
        return forgetBuyer(tx, merchantId, userId);
      }
    }
  },
};

/** Facts from before lines were told with them say nothing to earn of. */
function paidOrder({ merchantId, orderId, currency, lines = [] }: OrderPaidPayload) {
  return { merchantId, orderId, currency, lines };
}
