import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../../platform/config.ts';
import { type Ask, openGraphClient, persistent } from '../ask.ts';
import type { DemoWorld } from '../manifest.ts';
import { tokenOf } from '../tokens.ts';
import { type AlertMark, alertsSince, countAlerts, markAlerts } from './alerts.ts';
import { fingerprint } from './clicks.ts';
import { type AlertListener, listenToAlerts } from './listener.ts';
import type { ReplayReport } from './report.ts';
import { sendLog, type Tally } from './send.ts';
import { sentTimes } from './sent-times.ts';
import { openStateFile, type ReplayState, watermark } from './state.ts';

export type ReplayOptions = {
  readonly file: string;
  readonly url: string;
  readonly world: DemoWorld;
  readonly config: Config;
  /** Times real time by the log's clock; null: as fast as it goes. */
  readonly speed: number | null;
  /** Rows of the log. */
  readonly limit: number;
  /** Sessions at once. */
  readonly concurrency: number;
  readonly progress: (row: number, rows: number) => void;
  /** Ends it early: what is under way is finished, the rest is for the next run. */
  readonly ending: AbortSignal;
};

const saveEveryMs = 500;
/** How long an alert may stay away before it is lost. */
const patienceMs = 30_000;

/**
 * Sends a click log through the public graph as visitors of the demo's beauty card, listening as the merchant. Null when
 * it was ended early; the next run with the same file and limit goes on.
 */
export async function replay(options: ReplayOptions): Promise<ReplayReport | null> {
  const { file, url, world, config, concurrency } = options;
  const [merchant] = world.merchants;
  const { hash, rows } = await fingerprint(file);
  const limit = Math.min(options.limit, rows);
  const stateFile = openStateFile(config.dataDir, hash);
  const client = openGraphClient(url, concurrency + 2);
  const ask = persistent(client.ask);
  const token = await tokenOf('owner', world, config, new Date());
  const begun = await begin(stateFile.read(), limit, merchant.card.id, () =>
    markAlerts(ask, token, merchant.id),
  );
  const done = watermark(begun.row);
  const tally: Tally = { ...begun, acknowledgedMs: [], calls: 0 };
  const sent = sentTimes();
  const listener = listenToAlerts(url, { merchantId: merchant.id, token, after: begun.cursor }, sent);
  const save = () => {
    const { sent, accepted, duplicates } = tally;
    stateFile.write({ ...begun, row: done.row(), sent, accepted, duplicates });
    options.progress(done.row(), limit);
  };
  const saving = setInterval(save, saveEveryMs);
  let through = false;
  try {
    if (begun.row > 0) await catchUp(await markAlerts(ask, token, merchant.id), begun, listener);
    const startedAt = performance.now();
    const log = { file, hash, behind: begun.row, limit };
    await sendLog({ ...options, ask, log, merchant, tally, sent, done, failure: listener.failure });
    const seconds = (performance.now() - startedAt) / 1_000;
    if (options.ending.aborted) return null;
    const raised = await settle(ask, token, merchant.id, begun, listener);
    through = true;
    options.progress(limit, limit);
    return report(tally, raised, listener, seconds);
  } finally {
    clearInterval(saving);
    if (through) stateFile.remove();
    else save();
    await listener.close();
    await client.close();
  }
}

/** Where to go on; from the start when there is nothing unfinished of this kind. */
async function begin(
  state: ReplayState | null,
  limit: number,
  cardId: string,
  mark: () => Promise<AlertMark>,
): Promise<ReplayState> {
  if (state !== null && state.limit === limit && state.cardId === cardId) return state;
  return { limit, cardId, row: 0, sent: 0, accepted: 0, duplicates: 0, ...(await mark()) };
}

/** Lets the merchant's client hear what an earlier run raised, so that what is measured next is live. */
async function catchUp(now: AlertMark, begun: AlertMark, listener: AlertListener): Promise<void> {
  const { newestAlert } = now;
  if (newestAlert === null || newestAlert === begun.newestAlert) return;
  await patiently(listener, () => listener.heard.has(newestAlert));
}

/** Waits until it is so, for as long as the client still hears something. */
async function patiently(listener: AlertListener, isSo: () => boolean): Promise<void> {
  const from = Date.now();
  while (!isSo() && listener.failure() === undefined) {
    if (Date.now() - Math.max(listener.lastHeardAt(), from) > patienceMs) return;
    await pause(50);
  }
}

/** Waits until no more alerts are raised and all of them were heard, or have had their time. */
async function settle(
  ask: Ask,
  token: string,
  merchantId: string,
  mark: AlertMark,
  listener: AlertListener,
): Promise<Set<string>> {
  let count = await countAlerts(ask, token, merchantId);
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    await pause(1_000);
    const before = count;
    count = await countAlerts(ask, token, merchantId);
    if (count === before) break;
  }
  const raised = await alertsSince(ask, token, merchantId, mark);
  await patiently(listener, () => [...raised].every((id) => listener.heard.has(id)));
  return raised;
}

function report(
  tally: Tally,
  raised: ReadonlySet<string>,
  listener: AlertListener,
  seconds: number,
): ReplayReport {
  return {
    sent: tally.sent,
    accepted: tally.accepted,
    duplicates: tally.duplicates,
    alertsRaised: raised.size,
    alertsReceived: [...raised].filter((id) => listener.heard.has(id)).length,
    lost: [...raised].filter((id) => !listener.heard.has(id)).length,
    receivedTwice: listener.twice(),
    callsPerSecond: tally.calls / seconds,
    acknowledgedMs: tally.acknowledgedMs,
    alertMs: listener.latenciesMs,
    failure: listener.failure()?.message,
  };
}
