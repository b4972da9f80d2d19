export type OutreachKind = 'RECOMMENDATION' | 'COUPON' | 'FREE';
export type OutreachLanguage = 'ZH_CN' | 'EN';
export type OutreachChannel = 'IN_APP' | 'WEBHOOK';
export type OutreachFailure = 'OUTDATED' | 'UNDELIVERABLE';

/** Where a message stands. */
export type OutreachState = 'DRAFT' | 'SCHEDULED' | 'SENDING' | 'SENT' | 'FAILED' | 'CANCELLED';

/** Every step a message may take. What was put off, given up or called off on its way may turn out to have arrived. */
const steps: Readonly<Record<OutreachState, readonly OutreachState[]>> = {
  DRAFT: ['SCHEDULED', 'SENDING'],
  SCHEDULED: ['SENDING', 'SENT', 'FAILED', 'CANCELLED'],
  SENDING: ['SCHEDULED', 'SENT', 'FAILED', 'CANCELLED'],
  SENT: [],
  FAILED: ['SENT'],
  CANCELLED: ['SENT'],
};

export function outreachMayBecome(from: OutreachState, to: OutreachState): boolean {
  return steps[from].includes(to);
}

/** Whether a message waits to go or is going. */
export function isOnItsWay(state: OutreachState): boolean {
  return state === 'SCHEDULED' || state === 'SENDING';
}

const minute = 60_000;
/** How long after each try that failed a webhook is asked again; after the last it is given up. */
const rests = [minute, 5 * minute, 30 * minute, 2 * 60 * minute, 5 * 60 * minute];

/** How long to rest after so many tries; null when there is none left. */
export function restAfter(tries: number): number | null {
  return rests[tries - 1] ?? null;
}
