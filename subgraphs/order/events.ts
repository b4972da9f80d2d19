import type { Fact } from '../../platform/facts.ts';

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

export type OrderPlaced = Fact<'order.placed', OrderFactPayload<'PLACED'>>;
export type OrderPaid = Fact<'order.paid', OrderFactPayload<'PAID'>>;
export type OrderCancelled = Fact<'order.cancelled', OrderFactPayload<'CANCELLED'>>;

export type OrderGoodsRecalled = Fact<'order.goodsRecalled', OrderFactPayload<'GOODS_RECALLED'>>;

/** What the facts need to know of an order. */
type Told = {
  readonly id: string;
  readonly merchantId: string;
  readonly customerId: string;
  readonly agentId: string | null;
  readonly totalMinor: bigint;
  readonly currency: string;
};

export function orderPlaced(order: Told, occurredAt: Date): OrderPlaced {
  return { name: 'order.placed', ...told(order, 'PLACED'), occurredAt };
}

export function orderPaid(order: Told, occurredAt: Date): OrderPaid {
  return { name: 'order.paid', ...told(order, 'PAID'), occurredAt };
}

export function orderCancelled(order: Told, occurredAt: Date): OrderCancelled {
  return { name: 'order.cancelled', ...told(order, 'CANCELLED'), occurredAt };
}

export function orderGoodsRecalled(order: Told, occurredAt: Date): OrderGoodsRecalled {
  return { name: 'order.goodsRecalled', ...told(order, 'GOODS_RECALLED'), occurredAt };
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
