import type { StreamPlace } from '../../platform/cursor.ts';
import type { ChannelPage, RecordedFact } from '../../platform/facts.ts';
import { cursorExpired, streamUnavailable } from './errors.ts';
import { type HeardFact, heardIn, tellsOf } from './event.ts';
import type { FactLog } from './fact-log.ts';
import type { Payload } from './group.ts';
import type { LiveLimits } from './limits.ts';
import type { Listener } from './listener.ts';
import type { LiveMetrics } from './metrics.ts';
import type { Tail } from './tail.ts';

export type ReplayParts = {
  readonly tail: Tail;
  readonly log: FactLog;
  readonly limits: LiveLimits;
  readonly metrics: LiveMetrics;
  /** Tells the listener of a gap up to a place; false when its operation cannot carry one. */
  readonly tellGap: (listener: Listener, resumesAt: StreamPlace) => Promise<boolean>;
  /** The listener's items cannot be shared: gives it a group of its own. */
  readonly separate: (listener: Listener) => void;
};

/**
 * Gives a listener everything behind a place, in order and each once, then the live stream. The log is read until it
 * has no more, and what the tail handed out meanwhile is taken from the tail: the log commits before the bus tells,
 * so nothing is missed, and positions tell what is there twice. Throws what ends the subscription.
 */
export async function replay(listener: Listener, place: StreamPlace, parts: ReplayParts): Promise<void> {
  const { limits } = parts;
  let { sequence, epoch } = place;
  let isFirst = true;
  while (!listener.over) {
    const page = await readPage(listener, sequence, parts);
    if (page === null || listener.over) return;
    if (epoch !== page.epoch || (isFirst && isBeyond(page, sequence))) {
      if (!isFirst) throw cursorExpired();
      ({ sequence, epoch } = { sequence: page.oldestSequence - 1, epoch: page.epoch });
      const told = await parts.tellGap(listener, { ...place, epoch, sequence });
      if (!told) throw cursorExpired();
      isFirst = false;
      continue;
    }
    isFirst = false;
    await givePage(listener, page.facts, parts);
    sequence = heardIn(listener.channel, page.facts.at(-1) ?? nothing)?.sequence ?? sequence;
    if (!page.more && joinLive(listener, page.head, parts.tail, limits.handedOver)) return;
  }
}

/**
 * Joins the live stream behind a position of the log. False when the tail has gone too far ahead meanwhile: then the
 * log has to be read once more.
 */
export function joinLive(listener: Listener, position: number, tail: Tail, handedOver: number): boolean {
  const missed = tail.since(position);
  if (missed === null) return false;
  const lacking = missed
    .map((fact) => heardIn(listener.channel, fact))
    .filter((heard): heard is HeardFact => heard !== null);
  if (lacking.length > handedOver) return false;
  listener.group.join(listener, position, lacking);
  return true;
}

const nothing: RecordedFact = { position: 0, name: '', payload: {}, occurredAt: '', channels: [] };

function isBeyond(page: ChannelPage, sequence: number): boolean {
  return sequence < page.oldestSequence - 1 || sequence > page.headSequence;
}

/** Executes a few events ahead and gives them in order, as fast as the connection takes them. */
async function givePage(
  listener: Listener,
  facts: readonly RecordedFact[],
  { limits, metrics, separate }: ReplayParts,
): Promise<void> {
  const { plan, values, channel } = listener;
  const heard = facts
    .filter((fact) => tellsOf(plan.field, values.args, fact))
    .map((fact) => heardIn(channel, fact))
    .filter((one): one is HeardFact => one !== null);
  for (const [index, one] of heard.entries()) {
    await listener.sink.room();
    if (listener.over) return;
    for (const next of heard.slice(index, index + limits.ahead)) void listener.group.payload(next);
    let payload: Payload | null = await listener.group.payload(one);
    if (payload === null && !listener.over) {
      separate(listener);
      payload = await listener.group.payload(one);
    }
    if (payload === null || listener.over) return;
    listener.next(payload);
    metrics.deliveries.inc();
  }
}

/** Null once the listener has gone. */
async function readPage(
  listener: Listener,
  after: number,
  { log, limits }: ReplayParts,
): Promise<ChannelPage | null> {
  const patience = Date.now() + limits.logPatienceMs;
  while (!listener.over) {
    try {
      return await log.channel(listener.channel, after, limits.pageSize);
    } catch {
      if (Date.now() > patience) throw streamUnavailable();
      await new Promise((done) => setTimeout(done, limits.retryMs));
    }
  }
  return null;
}
