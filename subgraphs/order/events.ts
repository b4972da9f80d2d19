import type { Fact } from '../../platform/facts.ts';
import type { AfterSaleStatus } from './domain/after-sale.ts';
import type { OrderStatus } from './domain/order-status.ts';

/** What every fact about an order says. */
export type OrderFactPayload<Change extends string> = {
  readonly merchantId: string;
  readonly orderId: string;
  readonly customerId: string;
  /** The agent it is attributed to; null when none. */
  readonly agentId: string | null;
  readonly change: Change;
  /** Minor units, as text: JSON numbers do not carry every bigint. */
  readonly totalMinor: string;
  readonly currency: string;
};

/** The fact of each state that an order comes into, and what it is called for listeners. */
export const orderFacts = {
  PENDING_PAYMENT: ['order.placed', 'PLACED'],
  PAID_WAITING_GROUP: ['order.waitingGroup', 'WAITING_GROUP'],
  PAID: ['order.paid', 'PAID'],
  PARTIALLY_FULFILLED: ['order.partlyShipped', 'PARTLY_SHIPPED'],
  FULFILLED: ['order.shipped', 'SHIPPED'],
  DELIVERED: ['order.delivered', 'DELIVERED'],
  COMPLETED: ['order.completed', 'COMPLETED'],
  CANCELLED: ['order.cancelled', 'CANCELLED'],
  EXPIRED: ['order.expired', 'EXPIRED'],
} as const satisfies Record<OrderStatus, readonly [name: string, change: string]>;

export type OrderMoved = Fact<
  (typeof orderFacts)[OrderStatus][0],
  OrderFactPayload<(typeof orderFacts)[OrderStatus][1]>
>;

/** What only the fact of a placed order says: whose it may be. */
export type OrderPlacedPayload = OrderFactPayload<'PLACED'> & Buyer & CameBy;

/** The share link that the buyer named with the order; null for none. Facts from before it was told say nothing. */
export type CameBy = { readonly shareLinkId?: string | null };

/** Who buys, as far as that decides who is paid for it. Facts from before it was told say nothing. */
export type Buyer = {
  readonly buyerUserId?: string;
  /** The membership tier at the merchant; null for none. */
  readonly buyerTier?: string | null;
  /** The visitor that the buyer says it is. */
  readonly visitorId?: string | null;
  readonly listingIds?: readonly string[];
};

/** What only the fact of a paid order says: what was paid for the goods of each line. */
export type OrderPaidPayload = OrderFactPayload<'PAID'> & { readonly lines?: readonly PaidLine[] };

/** Amounts as text. `goodsMinor` is what money paid for them: no coupons, no points, no freight. */
export type PaidLine = {
  readonly lineId: string;
  readonly listingId: string;
  readonly quantity: number;
  readonly goodsMinor: string;
};

export type OrderGoodsRecalled = Fact<'order.goodsRecalled', OrderFactPayload<'GOODS_RECALLED'>>;

/** Money of an order goes back: decided here, on its way to the buyer. Amounts and points as text. */
export type OrderRefundedPayload = OrderFactPayload<'REFUNDED'> & {
  readonly refundId: string;
  readonly reason: string;
  readonly amountMinor: string;
  readonly freightMinor: string;
  readonly points: string;
  /** Whether nothing of the order's goods is left that was not refunded. */
  readonly full: boolean;
  readonly lines: readonly {
    readonly lineId: string;
    readonly offerId: string | null;
    readonly quantity: number;
    /** How many of them lie at the supplier and can be sold again. */
    readonly restocked: number;
    readonly goodsMinor: string;
    readonly points: string;
  }[];
};

export type OrderRefunded = Fact<'order.refunded', OrderRefundedPayload>;

/** Money is to go back: an order's, or such as no order took. */
export type RefundRequestedPayload = {
  readonly merchantId: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly refundId: string;
  readonly afterSaleId: string | null;
  readonly amountMinor: string;
  readonly currency: string;
};

export type RefundRequested = Fact<'refund.requested', RefundRequestedPayload>;

/** The provider has given money back, or has not: money that no order took included. */
export type RefundSettledPayload = {
  readonly merchantId: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly refundId: string;
  readonly afterSaleId: string | null;
  readonly status: 'SUCCEEDED' | 'FAILED';
};

export type RefundSettled = Fact<'refund.settled', RefundSettledPayload>;

/** What the facts need to know of an order. */
type Told = {
  readonly id: string;
  readonly merchantId: string;
  readonly customerId: string;
  readonly agentId: string | null;
  readonly totalMinor: bigint;
  readonly currency: string;
};

/** An order came into a state. */
export function orderMoved(order: Told, to: OrderStatus, occurredAt: Date): OrderMoved {
  const [name, change] = orderFacts[to];
  return { name, ...told(order, change), occurredAt };
}

export function orderPlaced(order: Told, buyer: Buyer & CameBy, occurredAt: Date): OrderMoved {
  const { payload, ...fact } = orderMoved(order, 'PENDING_PAYMENT', occurredAt);
  return { ...fact, payload: { ...payload, ...buyer } };
}

export function orderPaid(order: Told, lines: readonly PaidLine[], occurredAt: Date): OrderMoved {
  const { payload, ...fact } = orderMoved(order, 'PAID', occurredAt);
  return { ...fact, payload: { ...payload, lines } as OrderPaidPayload };
}

export function orderGoodsRecalled(order: Told, occurredAt: Date): OrderGoodsRecalled {
  return { name: 'order.goodsRecalled', ...told(order, 'GOODS_RECALLED'), occurredAt };
}

export function orderRefunded(
  order: Told,
  refund: Omit<OrderRefundedPayload, keyof OrderFactPayload<'REFUNDED'>>,
  occurredAt: Date,
): OrderRefunded {
  const { payload, channels } = told(order, 'REFUNDED');
  return { name: 'order.refunded', payload: { ...payload, ...refund }, channels, occurredAt };
}

export function refundRequested(payload: RefundRequestedPayload, occurredAt: Date): RefundRequested {
  const channels = [`merchant:${payload.merchantId}`, `customer:${payload.customerId}`];
  return { name: 'refund.requested', payload, channels, occurredAt };
}

export function refundSettled(payload: RefundSettledPayload, occurredAt: Date): RefundSettled {
  const channels = [`merchant:${payload.merchantId}`, `customer:${payload.customerId}`];
  return { name: 'refund.settled', payload, channels, occurredAt };
}

function told<Change extends string>(order: Told, change: Change) {
  const { merchantId, customerId, agentId, currency } = order;
  const payload: OrderFactPayload<Change> = {
    merchantId,
    orderId: order.id,
    customerId,
    agentId,
    change,
    totalMinor: order.totalMinor.toString(),
    currency,
  };
  const channels = [`merchant:${merchantId}`, `customer:${customerId}`];
  return { payload, channels: agentId === null ? channels : [...channels, `agent:${agentId}`] };
}

/** A customer came into another membership tier; null: into none. */
export type CustomerTierChangedPayload = {
  readonly merchantId: string;
  readonly customerId: string;
  readonly userId: string;
  readonly from: string | null;
  readonly to: string | null;
};

export type CustomerTierChanged = Fact<'customer.tierChanged', CustomerTierChangedPayload>;

export function customerTierChanged(
  payload: CustomerTierChangedPayload,
  occurredAt: Date,
): CustomerTierChanged {
  const channels = [`merchant:${payload.merchantId}`, `customer:${payload.customerId}`];
  return { name: 'customer.tierChanged', payload, channels, occurredAt };
}

/** What happened to a group-buy team. */
export type TeamChange = 'STARTED' | 'JOINED' | 'SUCCEEDED' | 'FAILED';

export type GroupBuyTeamUpdatedPayload = {
  readonly merchantId: string;
  readonly teamId: string;
  readonly activityId: string;
  readonly listingId: string;
  readonly change: TeamChange;
  readonly status: string;
  readonly size: number;
  readonly taken: number;
};

export type GroupBuyTeamUpdated = Fact<'groupBuyTeam.updated', GroupBuyTeamUpdatedPayload>;

/** Everybody may follow a team: it tells how many sit in it, and not who. */
export function groupBuyTeamUpdated(
  team: {
    readonly id: string;
    readonly merchantId: string;
    readonly activityId: string;
    readonly listingId: string;
    readonly status: string;
    readonly size: number;
    readonly taken: number;
  },
  change: TeamChange,
  occurredAt: Date,
): GroupBuyTeamUpdated {
  const { id: teamId, merchantId, activityId, listingId, status, size, taken } = team;
  return {
    name: 'groupBuyTeam.updated',
    payload: { merchantId, teamId, activityId, listingId, change, status, size, taken },
    channels: [`merchant:${merchantId}`, `team:${teamId}`],
    occurredAt,
  };
}

/** A supplier's part of an order came into a state. It tells no price, no buyer and no agent. */
export type FulfillmentChangedPayload = {
  readonly merchantId: string;
  readonly supplierId: string;
  readonly orderId: string;
  readonly fulfillmentId: string;
  readonly status: string;
};

export type FulfillmentChanged = Fact<'fulfillment.changed', FulfillmentChangedPayload>;

export function fulfillmentChanged(
  part: {
    readonly id: string;
    readonly merchantId: string;
    readonly supplierId: string;
    readonly orderId: string;
    readonly status: string;
  },
  occurredAt: Date,
): FulfillmentChanged {
  const { id: fulfillmentId, merchantId, supplierId, orderId, status } = part;
  return {
    name: 'fulfillment.changed',
    payload: { merchantId, supplierId, orderId, fulfillmentId, status },
    channels: [`merchant:${merchantId}`, `supplier:${supplierId}`],
    occurredAt,
  };
}

/** A parcel was sent, or its carrier said something of it. It tells no price, no buyer and no agent. */
export type ShipmentTrackedPayload = {
  readonly merchantId: string;
  readonly supplierId: string;
  readonly orderId: string;
  readonly shipmentId: string;
  readonly status: string;
};

export type ShipmentTracked = Fact<'shipment.tracked', ShipmentTrackedPayload>;

export function shipmentTracked(
  shipment: {
    readonly id: string;
    readonly merchantId: string;
    readonly supplierId: string;
    readonly orderId: string;
    readonly status: string;
  },
  customerId: string,
  occurredAt: Date,
): ShipmentTracked {
  const { id: shipmentId, merchantId, supplierId, orderId, status } = shipment;
  return {
    name: 'shipment.tracked',
    payload: { merchantId, supplierId, orderId, shipmentId, status },
    channels: [`merchant:${merchantId}`, `supplier:${supplierId}`, `customer:${customerId}`],
    occurredAt,
  };
}

/** Goods of an order arrived: signed for, or confirmed. What settles by arrival counts from `arrivedAt`. */
export type GoodsArrivedPayload = {
  readonly merchantId: string;
  readonly orderId: string;
  readonly customerId: string;
  /** This arrival's own, however often it is told. */
  readonly arrivalId: string;
  readonly arrivedAt: string;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
};

export type GoodsArrived = Fact<'order.goodsArrived', GoodsArrivedPayload>;

export function goodsArrived(
  order: { readonly id: string; readonly merchantId: string; readonly customerId: string },
  { arrivalId, arrivedAt, lines }: Pick<GoodsArrivedPayload, 'arrivalId' | 'lines'> & { arrivedAt: Date },
  occurredAt: Date,
): GoodsArrived {
  const { id: orderId, merchantId, customerId } = order;
  return {
    name: 'order.goodsArrived',
    payload: { merchantId, orderId, customerId, arrivalId, arrivedAt: arrivedAt.toISOString(), lines },
    channels: [`merchant:${merchantId}`, `customer:${customerId}`],
    occurredAt,
  };
}

/** A visitor is known as a customer, or, when the consent was taken back, no longer. */
export type CustomerIdentifiedPayload = {
  readonly merchantId: string;
  readonly customerId: string;
  readonly visitorId: string;
  readonly userId: string;
};

export type CustomerIdentified = Fact<
  'customer.identified' | 'customer.unidentified',
  CustomerIdentifiedPayload
>;

/** Nobody listens to it: who somebody is, is told to the card alone. */
export function customerIdentified(
  payload: CustomerIdentifiedPayload,
  known: boolean,
  occurredAt: Date,
): CustomerIdentified {
  return { name: known ? 'customer.identified' : 'customer.unidentified', payload, channels: [], occurredAt };
}

/** A customer was forgotten, with the user and the visitors it had been. */
export type CustomerErasedPayload = {
  readonly merchantId: string;
  readonly customerId: string;
  readonly userId: string;
  readonly visitorIds: readonly string[];
};

export type CustomerErased = Fact<'customer.erased', CustomerErasedPayload>;

export function customerErased(payload: CustomerErasedPayload, occurredAt: Date): CustomerErased {
  // Nobody listens to it: it names the user, so that whoever keeps something of theirs forgets it, too.
  return { name: 'customer.erased', payload, channels: [], occurredAt };
}

/** What happened to an after-sale: it came into a state, or its time to be answered was over. */
export type AfterSaleChange = AfterSaleStatus | 'BREACHED';

/** An after-sale moved. It tells no price, no buyer and no agent. */
export type AfterSaleUpdatedPayload = {
  readonly merchantId: string;
  readonly supplierId: string;
  readonly orderId: string;
  readonly afterSaleId: string;
  readonly kind: string;
  readonly status: AfterSaleStatus;
  readonly change: AfterSaleChange;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
};

export type AfterSaleUpdated = Fact<'afterSale.updated', AfterSaleUpdatedPayload>;

export function afterSaleUpdated(
  afterSale: {
    readonly id: string;
    readonly merchantId: string;
    readonly supplierId: string;
    readonly customerId: string;
    readonly orderId: string;
    readonly kind: string;
    readonly status: AfterSaleStatus;
  },
  lines: readonly { readonly lineId: string; readonly quantity: number }[],
  change: AfterSaleChange,
  occurredAt: Date,
): AfterSaleUpdated {
  const { id: afterSaleId, merchantId, supplierId, customerId, orderId, kind, status } = afterSale;
  return {
    name: 'afterSale.updated',
    payload: {
      ...{ merchantId, supplierId, orderId, afterSaleId, kind, status, change },
      lines: lines.map(({ lineId, quantity }) => ({ lineId, quantity })),
    },
    channels: [`merchant:${merchantId}`, `supplier:${supplierId}`, `customer:${customerId}`],
    occurredAt,
  };
}

/**
 * A merchant's day, after an order was paid or refunded. The amounts are numbers, as listeners get them: a day's sales are
 * less than what JSON numbers carry.
 */
export type SalesTickedPayload = {
  readonly merchantId: string;
  readonly day: string;
  readonly ordersPaid: number;
  readonly grossMinor: number;
  readonly netMinor: number;
  readonly currency: string;
};

export type SalesTicked = Fact<'sales.ticked', SalesTickedPayload>;

export function salesTicked(
  sum: {
    readonly merchantId: string;
    readonly day: string;
    readonly ordersPaid: number;
    readonly grossMinor: bigint;
    readonly refundsMinor: bigint;
    readonly currency: string;
  },
  occurredAt: Date,
): SalesTicked {
  const { merchantId, day, ordersPaid, grossMinor, refundsMinor, currency } = sum;
  const [gross, net] = [Number(grossMinor), Number(grossMinor - refundsMinor)];
  return {
    name: 'sales.ticked',
    payload: { merchantId, day, ordersPaid, grossMinor: gross, netMinor: net, currency },
    channels: [`merchant:${merchantId}`],
    occurredAt,
  };
}

/** A customer who agreed to be written to is asked back to the card's new arrivals. */
export type CustomerInvitedPayload = {
  readonly merchantId: string;
  readonly customerId: string;
  readonly orderId: string;
  /** The card that the order came by; null when it came by none. */
  readonly cardId: string | null;
};

export type CustomerInvited = Fact<'customer.invited', CustomerInvitedPayload>;

export function customerInvited(
  { merchantId, customerId, orderId, cardId }: CustomerInvitedPayload,
  occurredAt: Date,
): CustomerInvited {
  return {
    name: 'customer.invited',
    payload: { merchantId, customerId, orderId, cardId },
    channels: [`merchant:${merchantId}`, `customer:${customerId}`],
    occurredAt,
  };
}

/** A buyer said what they think of goods. */
export type ReviewPostedPayload = {
  readonly merchantId: string;
  readonly reviewId: string;
  readonly listingId: string;
  readonly rating: number;
};

export type ReviewPosted = Fact<'review.posted', ReviewPostedPayload>;

export function reviewPosted(payload: ReviewPostedPayload, occurredAt: Date): ReviewPosted {
  return { name: 'review.posted', payload, channels: [`merchant:${payload.merchantId}`], occurredAt };
}
