/** A calendar day, `yyyy-mm-dd`: such texts compare as their days do. */
export type Day = string;

const dayMs = 86_400_000;
const firstDay: Day = '2000-01-01';
const lastDay: Day = '2100-12-31';

/** Whether a text names a day that there is, from 2000 to 2100. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < firstDay || text > lastDay) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** How many days there are from one day to another, both counted; 0 or less when the second comes first. */
export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1;
}

/** Every day from one to another, both included. */
export function everyDay(from: Day, to: Day): Day[] {
  const start = Date.parse(from);
  return Array.from({ length: Math.max(0, daysFrom(from, to)) }, (_, i) =>
    new Date(start + i * dayMs).toISOString().slice(0, 10),
  );
}

/** The day of an instant in an IANA time zone. */
export function dayAt(timeZone: string, instant: Date): Day {
  // Swedish writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(instant);
}
