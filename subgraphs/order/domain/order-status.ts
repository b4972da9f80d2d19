/** Where an order stands (domain page 4d). Money, fulfilment and refunds have states of their own beside it. */
export type OrderStatus =
  | 'PENDING_PAYMENT'
  | 'PAID_WAITING_GROUP'
  | 'PAID'
  | 'PARTIALLY_FULFILLED'
  | 'FULFILLED'
  | 'DELIVERED'
  | 'COMPLETED'
  | 'CANCELLED'
  | 'EXPIRED';

/** Every step an order may take. A state that leads nowhere is final. */
const steps: Record<OrderStatus, readonly OrderStatus[]> = {
  PENDING_PAYMENT: ['PAID_WAITING_GROUP', 'PAID', 'CANCELLED', 'EXPIRED'],
  PAID_WAITING_GROUP: ['PAID', 'CANCELLED'],
  PAID: ['PARTIALLY_FULFILLED', 'FULFILLED', 'CANCELLED'],
  PARTIALLY_FULFILLED: ['FULFILLED'],
  FULFILLED: ['DELIVERED'],
  DELIVERED: ['COMPLETED'],
  COMPLETED: [],
  CANCELLED: [],
  EXPIRED: [],
};

/** Whether an order in one state may go to the other. */
export function orderMayBecome(from: OrderStatus, to: OrderStatus): boolean {
  return steps[from].includes(to);
}

/** Whether the order's money came and stayed for goods: every state between payment and completion. */
export const paidStatuses: readonly OrderStatus[] = [
  'PAID_WAITING_GROUP',
  'PAID',
  'PARTIALLY_FULFILLED',
  'FULFILLED',
  'DELIVERED',
  'COMPLETED',
];
