import { gatewayError } from '../../../platform/errors.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Call, Outcome } from './ingest.ts';

/** How long the first call of a batch waits for company, in milliseconds. */
const patienceMs = 3;
/** How many events are enough for a batch. */
const batchEvents = 2_000;
/** How many events may wait; more are refused at once, so that memory stays bounded and clients hold back. */
const mostWaiting = 50_000;

type Waiting = {
  readonly call: Call;
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: unknown) => void;
};

/** Where calls of one process meet to be stored together. Answers after the commit. Throws OVERLOADED. */
export type IngestQueue = { add(call: Call): Promise<Outcome> };

/**
 * Gathers concurrent calls into one transaction. One batch runs at a time: while it commits, the next one gathers, so
 * batches grow with the load. If a batch fails, its calls are tried one by one: what is wrong with one is its own.
 */
export function openIngestQueue(
  deps: Deps,
  store: (deps: Deps, calls: readonly Call[]) => Promise<readonly Outcome[]>,
): IngestQueue {
  let waiting: Waiting[] = [];
  let events = 0;
  let running = false;
  let timer: NodeJS.Timeout | undefined;

  const wake = () => {
    if (running || waiting.length === 0) return;
    if (events >= batchEvents) return run();
    timer ??= setTimeout(run, patienceMs);
  };
  const run = () => {
    clearTimeout(timer);
    timer = undefined;
    if (running) return;
    running = true;
    const batch = takeBatch();
    void storeBatch(deps, store, batch).finally(() => {
      running = false;
      // Whoever came while the batch ran has waited long enough.
      if (waiting.length > 0) run();
    });
  };
  const takeBatch = () => {
    let size = 0;
    let count = 0;
    for (const { call } of waiting) {
      if (count > 0 && size + call.events.length > batchEvents) break;
      size += call.events.length;
      count += 1;
    }
    const batch = waiting.slice(0, count);
    waiting = waiting.slice(count);
    events -= size;
    return batch;
  };
  return {
    add(call) {
      if (events + call.events.length > mostWaiting) throw overloaded();
      return new Promise((done, failed) => {
        waiting.push({ call, done, failed });
        events += call.events.length;
        wake();
      });
    },
  };
}

async function storeBatch(
  deps: Deps,
  store: (deps: Deps, calls: readonly Call[]) => Promise<readonly Outcome[]>,
  batch: readonly Waiting[],
): Promise<void> {
  try {
    const outcomes = await store(
      deps,
      batch.map(({ call }) => call),
    );
    for (const [i, { done }] of batch.entries()) done(outcomes[i] as Outcome);
  } catch (error) {
    const [only, second] = batch;
    if (only !== undefined && second === undefined) return only.failed(error);
    deps.log.warn({ err: error, calls: batch.length }, 'a batch of events failed and is tried call by call');
    for (const one of batch) await storeBatch(deps, store, [one]);
  }
}

function overloaded(): Error {
  return gatewayError(
    'OVERLOADED',
    'Too much is waiting to be stored. Try again in a few seconds; nothing of this call was stored.',
    '系统繁忙，本次数据未保存，请稍后重试。',
  );
}
