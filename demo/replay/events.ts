import { createHash } from 'node:crypto';
import type { DemoMerchant } from '../manifest.ts';
import type { Behavior } from '../visit.ts';
import type { Click, ClickSession } from './clicks.ts';

/** What is reported at once, after a pause of so many milliseconds of the log's time. */
export type Batch = { readonly pauseMs: number; readonly events: readonly Behavior[] };

/** The most that one call may report. */
const largestBatch = 50;
/** A pause in the log that is longer than this was no reading. */
const longestLookMs = 600_000;
/** The server takes events of the last 30 days; a day is left for the way. */
const oldestMs = 29 * 86_400_000;

/** A visitor's client key: the same session of the same log is the same visitor in every run. */
export function clientKeyOf(logHash: string, sessionId: string): string {
  return `replay-${createHash('sha256').update(`${logHash}:${sessionId}`).digest('base64url')}`;
}

/**
 * A session as a visitor of a card reports it, click by click. Pure: ids come from the log's hash and the row, so that a
 * second run repeats the same events. Dated by the session's own spacing, its end at `now`.
 */
export function behaviorOf(
  session: ClickSession,
  merchant: Pick<DemoMerchant, 'listings'>,
  logHash: string,
  now: Date,
): Batch[] {
  const { clicks } = session;
  const shiftMs = now.getTime() - (clicks.at(-1) ?? clicks[0]).atMs;
  const dated = (atMs: number) => new Date(Math.max(atMs + shiftMs, now.getTime() - oldestMs)).toISOString();
  return clicks.map((click, i) => {
    const previous = clicks[i - 1];
    const next = clicks[i + 1];
    const name = nameOf(logHash, click);
    const opened: Behavior[] =
      i === 0
        ? [{ id: `${name}:card`, kind: 'CARD_VIEW', occurredAt: dated(click.atMs), viewId: `${name}:card` }]
        : [];
    const look = lookAt(click, name, merchant, dated);
    return {
      pauseMs: previous === undefined ? 0 : lookMs(previous, click),
      events: [
        ...opened,
        ...(previous === undefined ? [] : leave(previous, click, merchant, logHash, dated)),
        look,
        ...(next === undefined ? sectionsOf(click, click.atMs, merchant, name, dated) : []),
      ],
    };
  });
}

/** All at once, in as few calls as may be. */
export function gathered(batches: readonly Batch[]): Batch[] {
  const events = batches.flatMap((batch) => batch.events);
  return Array.from({ length: Math.ceil(events.length / largestBatch) }, (_, i) => ({
    pauseMs: 0,
    events: events.slice(i * largestBatch, (i + 1) * largestBatch),
  }));
}

type Dated = (atMs: number) => string;
type Shelf = Pick<DemoMerchant, 'listings'>;

function lookAt(click: Click, name: string, shelf: Shelf, dated: Dated): Behavior {
  return {
    id: `${name}:view`,
    kind: 'PRODUCT_VIEW',
    occurredAt: dated(click.atMs),
    viewId: name,
    listingId: listingOf(click.item, shelf).id,
  };
}

/** What is known of a look once the next click ends it. */
function leave(click: Click, next: Click, shelf: Shelf, logHash: string, dated: Dated): Behavior[] {
  const name = nameOf(logHash, click);
  const dwellMs = Math.round(lookMs(click, next));
  return [
    ...sectionsOf(click, click.atMs + dwellMs / 3, shelf, name, dated),
    { id: `${name}:dwell`, kind: 'DWELL', occurredAt: dated(next.atMs), viewId: name, dwellMs },
  ];
}

/** One look in three reads the goods' first section, and half of those read it twice: by row, so always the same ones. */
function sectionsOf(click: Click, atMs: number, shelf: Shelf, name: string, dated: Dated): Behavior[] {
  const listing = listingOf(click.item, shelf);
  const [section] = listing.sections;
  const chance = numberOf(`${click.row}:${click.item}`) % 6;
  if (section === undefined || chance > 1) return [];
  return Array.from({ length: chance + 1 }, (_, i) => ({
    id: `${name}:section${i + 1}`,
    kind: 'SECTION_VIEW',
    occurredAt: dated(atMs),
    listingId: listing.id,
    section,
  }));
}

function lookMs(click: Click, next: Click): number {
  return Math.min(Math.max(0, next.atMs - click.atMs), longestLookMs);
}

function nameOf(logHash: string, { row }: Click): string {
  return `${logHash.slice(0, 16)}:${row}`;
}

function listingOf(item: string, { listings }: Shelf): DemoMerchant['listings'][number] {
  return listings[numberOf(item) % listings.length] as DemoMerchant['listings'][number];
}

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0);
}
