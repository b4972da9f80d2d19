/**
 * Where a withdrawal stands (R10). REQUESTED has reserved its money; DISPATCHING was claimed before the provider was asked,
 * so that it is asked by one worker.
 */
export type WithdrawalStatus =
  | 'REQUESTED'
  | 'APPROVED'
  | 'DISPATCHING'
  | 'PAID'
  | 'FAILED'
  | 'REJECTED'
  | 'CANCELLED';

const steps: Readonly<Record<WithdrawalStatus, readonly WithdrawalStatus[]>> = {
  REQUESTED: ['APPROVED', 'REJECTED', 'CANCELLED'],
  APPROVED: ['DISPATCHING'],
  DISPATCHING: ['PAID', 'FAILED'],
  // A provider that said no and then paid has paid.
  FAILED: ['PAID'],
  PAID: [],
  REJECTED: [],
  CANCELLED: [],
};

/** Whether a withdrawal may move so. */
export function withdrawalMayBecome(from: WithdrawalStatus, to: WithdrawalStatus): boolean {
  return steps[from].includes(to);
}
