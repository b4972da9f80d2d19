const dayMs = 86_400_000;

/** The last millisecond of a local day: that of an instant in an IANA time zone, or so many days later. */
export function endOfDay(timeZone: string, instant: Date, daysLater = 0): Date {
  return new Date(midnight(timeZone, instant, daysLater + 1).getTime() - 1);
}

/** How many minutes of its local day an instant is into. */
export function minuteOfDay(timeZone: string, instant: Date): number {
  const local = new Date(localMs(timeZone, instant));
  return local.getUTCHours() * 60 + local.getUTCMinutes();
}

/** The first millisecond of a local day: that of an instant, or so many days later. */
export function midnight(timeZone: string, instant: Date, daysLater = 0): Date {
  const local = localMs(timeZone, instant);
  const wanted = Math.floor(local / dayMs) * dayMs + daysLater * dayMs;
  // The offset of the answer is that of its own instant, which a change of the clocks may have moved: look twice.
  const first = wanted - offsetMs(timeZone, new Date(wanted));
  return new Date(wanted - offsetMs(timeZone, new Date(first)));
}

function offsetMs(timeZone: string, instant: Date): number {
  return localMs(timeZone, instant) - Math.floor(instant.getTime() / 1_000) * 1_000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock on the wall shows, to the second, as if it showed UTC. */
function localMs(timeZone: string, instant: Date): number {
  const known = formats.get(timeZone);
  const format =
    known ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  if (known === undefined) formats.set(timeZone, format);
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const quarterMs = 900_000;
const days = new Map<string, string>();

/** The local day of an instant in an IANA time zone, `yyyy-mm-dd`. Offsets are whole quarters of an hour: asked once for each. */
export function dayOf(timeZone: string, instant: number): string {
  const quarter = Math.floor(instant / quarterMs);
  const key = `${timeZone} ${quarter}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  if (days.size >= 20_000) days.clear();
  const day = new Date(localMs(timeZone, new Date(quarter * quarterMs))).toISOString().slice(0, 10);
  days.set(key, day);
  return day;
}
