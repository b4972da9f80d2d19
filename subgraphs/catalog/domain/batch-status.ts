/** Where a batch stands. Only one IN_FORCE carries listings. */
export type BatchStatus = 'REGISTERED' | 'IN_FORCE' | 'EXHAUSTED' | 'RECALLED' | 'EXPIRED';

/** Every step a batch may take. A state that leads nowhere is final. */
const steps: Record<BatchStatus, readonly BatchStatus[]> = {
  REGISTERED: ['IN_FORCE', 'RECALLED', 'EXPIRED'],
  IN_FORCE: ['EXHAUSTED', 'RECALLED', 'EXPIRED'],
  EXHAUSTED: ['RECALLED'],
  RECALLED: [],
  EXPIRED: ['RECALLED'],
};

/** Whether a batch in one state may go to the other. */
export function batchMayBecome(from: BatchStatus, to: BatchStatus): boolean {
  return steps[from].includes(to);
}
