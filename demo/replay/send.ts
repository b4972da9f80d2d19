import { setTimeout as pause } from 'node:timers/promises';
import type { Ask } from '../ask.ts';
import type { DemoMerchant } from '../manifest.ts';
import { startVisit, trackBehavior } from '../visit.ts';
import { type ClickSession, readSessions } from './clicks.ts';
import { behaviorOf, clientKeyOf, gathered } from './events.ts';
import type { SentTimes } from './sent-times.ts';
import type { Watermark } from './state.ts';

/** What was sent and what the server made of it. */
export type Tally = {
  sent: number;
  accepted: number;
  duplicates: number;
  /** Calls in this process; not those of a run that this one goes on with. */
  calls: number;
  readonly acknowledgedMs: number[];
};

export type Sending = {
  readonly ask: Ask;
  readonly log: {
    readonly file: string;
    readonly hash: string;
    readonly behind: number;
    readonly limit: number;
  };
  readonly merchant: DemoMerchant;
  readonly speed: number | null;
  readonly concurrency: number;
  readonly ending: AbortSignal;
  readonly tally: Tally;
  readonly sent: SentTimes;
  readonly done: Watermark;
  /** Why it makes no sense to go on, if so. */
  readonly failure: () => Error | undefined;
};

/** Sends the sessions of a log, so many at a time, in the order of the log. */
export async function sendLog(sending: Sending): Promise<void> {
  const { log, concurrency, done, ending, failure } = sending;
  const sessions = readSessions(log.file, log);
  let failed = false;
  const work = async () => {
    while (!ending.aborted && !failed) {
      const { done: through, value: session } = await sessions.next();
      if (through === true) return;
      const mark = done.begin(Math.max(...session.clicks.map(({ row }) => row)));
      if (await sendSession(sending, session)) mark.done();
      const cause = failure();
      if (cause !== undefined) throw cause;
    }
  };
  const workers = Array.from({ length: concurrency }, () =>
    work().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  const results = await Promise.allSettled(workers);
  await sessions.return(undefined);
  const wrong = results.find((result) => result.status === 'rejected');
  if (wrong !== undefined) throw wrong.reason;
}

/** Whether the session came to its end. */
async function sendSession(sending: Sending, session: ClickSession): Promise<boolean> {
  const { ask, log, merchant, speed, tally, sent, ending } = sending;
  const visit = await measured(tally, () =>
    startVisit(ask, { slug: merchant.card.slug, clientKey: clientKeyOf(log.hash, session.id) }),
  );
  const batches = behaviorOf(session, merchant, log.hash, new Date());
  for (const { pauseMs, events } of speed === null ? gathered(batches) : batches) {
    if (speed !== null && !(await waited(pauseMs / speed, ending))) return false;
    sent.send(visit.visitorId);
    tally.sent += events.length;
    const counted = await measured(tally, () =>
      trackBehavior(ask, visit.visitorToken, merchant.card.id, events),
    );
    tally.accepted += counted.accepted;
    tally.duplicates += counted.duplicates;
  }
  return true;
}

async function measured<T>(tally: Tally, call: () => Promise<T>): Promise<T> {
  const startedAt = performance.now();
  const answer = await call();
  tally.calls += 1;
  tally.acknowledgedMs.push(performance.now() - startedAt);
  return answer;
}

/** False when the replay is ended meanwhile. */
function waited(ms: number, signal: AbortSignal): Promise<boolean> {
  return pause(ms, true, { signal }).catch(() => false);
}
