/** Where a group-buy activity stands. */
export type GroupBuyStatus = 'DRAFT' | 'PUBLISHED' | 'ENDED';

/** Whether an order still has its part of an activity's share. */
export type TakingState = 'TAKEN' | 'RELEASED';

/** What an activity says of buying by it. */
export type GroupBuyTerms = {
  readonly status: GroupBuyStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly stockShare: number;
  readonly perUserLimit: number;
};

/** Why an order may not have what it wants of an activity's share. */
export type ShareRefusal = 'GROUP_BUY_UNAVAILABLE' | 'GROUP_BUY_SHARE_TAKEN' | 'LIMIT_PER_USER';

const steps: Record<GroupBuyStatus, readonly GroupBuyStatus[]> = {
  DRAFT: ['PUBLISHED'],
  PUBLISHED: ['ENDED'],
  ENDED: [],
};

/** Whether an activity in one state may go to the other. */
export function activityMayBecome(from: GroupBuyStatus, to: GroupBuyStatus): boolean {
  return steps[from].includes(to);
}

/** Whether goods may be bought by an activity now. */
export function isRunning(
  { status, startsAt, endsAt }: Omit<GroupBuyTerms, 'stockShare' | 'perUserLimit'>,
  now: Date,
) {
  return status === 'PUBLISHED' && startsAt <= now && now < endsAt;
}

/** Where an activity stands for those who look: one whose time is up has ended, whether or not somebody ended it. */
export function standingOf(
  { status, endsAt }: Pick<GroupBuyTerms, 'status' | 'endsAt'>,
  now: Date,
): GroupBuyStatus {
  return status === 'PUBLISHED' && endsAt <= now ? 'ENDED' : status;
}

/** What stands against taking a quantity, when so much is taken by all and so much by this user; null if nothing. */
export function shareRefusal(
  activity: GroupBuyTerms,
  taken: { readonly byAll: number; readonly byUser: number },
  quantity: number,
  now: Date,
): ShareRefusal | null {
  if (!isRunning(activity, now)) return 'GROUP_BUY_UNAVAILABLE';
  if (taken.byUser + quantity > activity.perUserLimit) return 'LIMIT_PER_USER';
  if (taken.byAll + quantity > activity.stockShare) return 'GROUP_BUY_SHARE_TAKEN';
  return null;
}
