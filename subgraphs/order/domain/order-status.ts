/** Where an order stands. */
export type OrderStatus = 'PENDING_PAYMENT' | 'PAID' | 'CANCELLED';

/** Every step an order may take. A state that leads nowhere is final. */
const steps: Record<OrderStatus, readonly OrderStatus[]> = {
  PENDING_PAYMENT: ['PAID', 'CANCELLED'],
  PAID: [],
  CANCELLED: [],
};

/** Whether an order in one state may go to the other. */
export function orderMayBecome(from: OrderStatus, to: OrderStatus): boolean {
  return steps[from].includes(to);
}
