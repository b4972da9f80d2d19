import { midnight, minuteOfDay } from '../../../../platform/local-day.ts';
import type { OutreachChannel } from './state.ts';

/** How a merchant writes to its leads. Quiet hours are minutes of its day. */
export type OutreachSettings = {
  readonly perDay: number;
  readonly perWeek: number;
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly channel: OutreachChannel;
  readonly webhookUrl: string | null;
  /** How many secrets the webhook has had; 0 for none. */
  readonly secretVersion: number;
};

/** What holds unless a merchant has its own: a message a day, three a week, none between nine and nine. */
export const usualSettings: OutreachSettings = {
  ...{ perDay: 1, perWeek: 3, quietFrom: 21 * 60, quietUntil: 9 * 60 },
  ...{ channel: 'IN_APP', webhookUrl: null, secretVersion: 0 },
};

/** No merchant may write more, nor leave its leads less quiet. */
export const hardLimits = { perDay: 3, perWeek: 7, leastQuiet: 8 * 60, mostQuiet: 23 * 60 } as const;

const dayMs = 86_400_000;
const dayMinutes = 24 * 60;

/** How many minutes the quiet hours last. */
export function quietMinutes({
  quietFrom,
  quietUntil,
}: Pick<OutreachSettings, 'quietFrom' | 'quietUntil'>): number {
  return (quietUntil - quietFrom + dayMinutes) % dayMinutes;
}

/** When a message that is to go now may go: now, or at the end of the quiet hours. */
export function whenQuietEnds(settings: OutreachSettings, timeZone: string, now: Date): Date {
  const { quietFrom, quietUntil } = settings;
  const minute = minuteOfDay(timeZone, now);
  const intoQuiet = (minute - quietFrom + dayMinutes) % dayMinutes;
  if (intoQuiet >= quietMinutes(settings)) return now;
  const start = midnight(timeZone, now, minute < quietUntil ? 0 : 1);
  const end = new Date(start.getTime() + quietUntil * 60_000);
  // Where the clocks change in the night the day has an hour more or less before its morning.
  return new Date(end.getTime() + (quietUntil - minuteOfDay(timeZone, end)) * 60_000);
}

/** Whether one more message at an instant keeps within the caps, beside those at other instants. */
export function isWithinCaps(
  { perDay, perWeek }: OutreachSettings,
  others: readonly Date[],
  at: Date,
): boolean {
  const within = (ms: number) =>
    others.filter((other) => Math.abs(at.getTime() - other.getTime()) < ms).length;
  return within(dayMs) < perDay && within(7 * dayMs) < perWeek;
}

/** Minutes of a day as a clock shows them. */
export function clockText(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** What a clock shows as minutes of the day; null when it is no such text. */
export function minutesOf(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}
