/** Where a payment stands. UNMATCHED money came when the order could no longer take it, and is to be given back. */
export type PaymentStatus = 'PENDING' | 'CAPTURED' | 'FAILED' | 'UNMATCHED';

/**
 * Every step a payment may take. A failed one may still be captured: providers do take money after they said they would
 * not, and the money is what counts. Money that came never becomes a failure.
 */
const steps: Record<PaymentStatus, readonly PaymentStatus[]> = {
  PENDING: ['CAPTURED', 'FAILED', 'UNMATCHED'],
  FAILED: ['CAPTURED', 'UNMATCHED'],
  CAPTURED: [],
  UNMATCHED: [],
};

/** Whether a payment in one state may go to the other. */
export function paymentMayBecome(from: PaymentStatus, to: PaymentStatus): boolean {
  return steps[from].includes(to);
}
