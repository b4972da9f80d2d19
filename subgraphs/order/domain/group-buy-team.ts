/** Where a team stands. */
export type TeamStatus = 'FORMING' | 'SUCCEEDED' | 'FAILED';

/** Whether a member's order stands or went back. A team that was full stays so. */
export type SeatState = 'TAKEN' | 'REFUNDED';

/** Every step a team may take. */
const steps: Record<TeamStatus, readonly TeamStatus[]> = {
  FORMING: ['SUCCEEDED', 'FAILED'],
  SUCCEEDED: [],
  FAILED: [],
};

export function teamMayBecome(from: TeamStatus, to: TeamStatus): boolean {
  return steps[from].includes(to);
}

type Team = {
  readonly status: TeamStatus;
  readonly size: number;
  readonly taken: number;
  readonly expiresAt: Date;
};

/** Whether a payer finds a seat: at the very instant of its end a team is over, whoever has swept it (F26). */
export function hasSeat({ status, size, taken, expiresAt }: Team, now: Date): boolean {
  return status === 'FORMING' && taken < size && now < expiresAt;
}

/** What a team's name list shows of a member: the first character, so that friends know each other and nobody else does. */
export function maskedName(name: string): string {
  const [first = '*'] = [...name];
  return `${first}**`;
}
