import { expect, test } from 'vitest';
import type { Deps } from '../../platform/subgraph.ts';
import type { Call, Outcome } from '../../subgraphs/card/actions/ingest.ts';
import { openIngestQueue } from '../../subgraphs/card/actions/ingest-queue.ts';
import type { Behavior } from '../../subgraphs/card/domain/behavior.ts';
import { silent } from '../support/stand-in.ts';

const deps = { log: silent } as unknown as Deps;
const event: Behavior = {
  ...{ id: 'event-00', kind: 'SHARE', at: 0 },
  ...{ viewId: null, listingId: null, section: null, dwellMs: null },
};
const call: Call = {
  ...{ merchantId: 'mer_1', visitorId: 'vis_1', cardId: 'crd_1', bot: null },
  events: Array.from({ length: 50 }, () => event),
};

/** A store that takes as long as the test wants. */
function slowStore() {
  const batches: number[] = [];
  let open = () => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  const store = async (_: Deps, calls: readonly Call[]): Promise<Outcome[]> => {
    batches.push(calls.length);
    await opened;
    return calls.map(({ events }) => ({ accepted: events.length, duplicates: 0 }));
  };
  return { batches, open: () => open(), store };
}

test('calls meet in batches of up to 2,000 events; past 50,000 waiting they are refused at once', async () => {
  const { batches, open, store } = slowStore();
  const queue = openIngestQueue(deps, store);
  const calls = Array.from({ length: 1_200 }, async () => queue.add(call));
  const settled = Promise.allSettled(calls);
  open();
  const answers = await settled;
  const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  // The batch that was under way no longer waits: 40 calls of it, and 1,000 behind it.
  expect(refused).toHaveLength(160);
  expect(new Set(refused.map((reason) => reason.extensions.code))).toEqual(new Set(['OVERLOADED']));
  expect(batches).toEqual(Array.from({ length: 26 }, () => 40));
  await expect(queue.add(call)).resolves.toEqual({ accepted: 50, duplicates: 0 });
});
