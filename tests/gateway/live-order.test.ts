import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HeardFact, heardIn } from '../../gateway/live/event.ts';
import type { FactLog } from '../../gateway/live/fact-log.ts';
import { Group } from '../../gateway/live/group.ts';
import { liveLimits } from '../../gateway/live/limits.ts';
import { Listener, openSession } from '../../gateway/live/listener.ts';
import { openLiveMetrics } from '../../gateway/live/metrics.ts';
import type { LivePlan } from '../../gateway/live/plan.ts';
import { joinLive, type ReplayParts, replay } from '../../gateway/live/replay.ts';
import { openTail } from '../../gateway/live/tail.ts';
import type { Bus, BusReader } from '../../platform/bus.ts';
import type { RecordedFact } from '../../platform/facts.ts';
import { openMetrics } from '../../platform/metrics.ts';
import { anonymous } from '../../platform/viewer.ts';
import { silent } from '../support/stand-in.ts';
import { until } from '../support/until.ts';

const limits = {
  ...liveLimits,
  pageSize: 3,
  factsKept: 4,
  handedOver: 2,
  pollMs: 4,
  retryMs: 1,
  payloadsKept: 3,
};
const channel = 'merchant:mer_a';

/** What may happen, in any order: the world is a log that commits, and a bus that loses. */
type Step =
  | { readonly do: 'commit'; readonly own: boolean }
  | { readonly do: 'publish'; readonly lose: boolean }
  | { readonly do: 'lose the bus' }
  | { readonly do: 'wait' }
  | { readonly do: 'come' }
  | { readonly do: 'cut'; readonly whom: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('commit' as const), own: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('publish' as const), lose: fc.boolean() }) },
  { weight: 1, arbitrary: fc.constant({ do: 'lose the bus' as const }) },
  { weight: 3, arbitrary: fc.constant({ do: 'wait' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'come' as const }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('cut' as const), whom: fc.nat(5) }) },
);

test('whatever the order of commits, news, losses, cuts and returns, each sequence comes once and in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 60 }),
      fc.scheduler(),
      async (steps, scheduler) => {
        const stage = await openModel(scheduler);
        try {
          for (const one of steps) await stage.take(one);
          const flushing = scheduler.waitAll();
          await until(
            async () => {
              if (scheduler.count() > 0) await scheduler.waitAll();
              return stage.everybodyHasAll();
            },
            { within: 5_000, every: 1 },
          );
          await flushing;
          for (const { heard, since } of stage.people) {
            expect(heard).toEqual(stage.sequences().filter((sequence) => sequence > since));
          }
        } finally {
          stage.close();
        }
      },
    ),
    { numRuns: 150 },
  );
});

/** Somebody who listens, loses the connection and comes back by the last sequence. */
type Person = { since: number; readonly heard: number[]; listener: Listener };

async function openModel(scheduler: fc.Scheduler) {
  const log: RecordedFact[] = [];
  let published = 0;
  let reader: BusReader | undefined;
  const sequences = () =>
    log.flatMap((fact) => fact.channels.filter((one) => one.channel === channel).map((one) => one.sequence));

  const factLog: FactLog = {
    source: 'card',
    facts: (after, limit) =>
      scheduler.schedule(
        Promise.resolve({ epoch: 'e', head: log.length, oldest: 1, facts: log.slice(after, after + limit) }),
      ),
    channel: (_, after, limit) => {
      const behind = log.filter((fact) => (heardIn(channel, fact)?.sequence ?? 0) > after);
      const facts = behind.slice(0, limit);
      const headSequence = sequences().length;
      return scheduler.schedule(
        Promise.resolve({
          ...{ epoch: 'e', head: log.length, oldest: 1, facts, headSequence, oldestSequence: 1 },
          more: behind.length > facts.length,
        }),
      );
    },
  };
  const bus = {
    follow: (_: string, __: number, given: BusReader) => {
      reader = given;
      return { close: () => {} };
    },
  } as unknown as Bus;
  const metrics = openLiveMetrics(openMetrics(), {
    sockets: () => 0,
    subscriptions: () => 0,
    groups: () => 0,
  });
  const group = new Group({
    limits,
    tellsOf: () => true,
    execute: async (heard: HeardFact) => {
      await scheduler.schedule(Promise.resolve());
      return { body: Buffer.from(String(heard.sequence)), cursor: '' };
    },
    onUnshareable: () => expect.unreachable(),
    onBehind: () => expect.unreachable(),
    onDelivered: () => {},
    onEmpty: () => {},
  });
  const tail = openTail({
    ...{ log: factLog, bus, limits, metrics, logger: silent },
    hear: (fact) => {
      const heard = heardIn(channel, fact);
      if (heard !== null) group.hear(heard);
    },
    broken: () => expect.unreachable(),
  });
  await scheduler.waitAll();
  await tail.ready;

  const parts: ReplayParts = {
    ...{ tail, log: factLog, limits, metrics },
    tellGap: async () => expect.unreachable(),
    separate: () => expect.unreachable(),
  };
  const plan = {
    field: { facts: new Set(['card.viewed']), filters: [] },
    asksGap: false,
  } as unknown as LivePlan;
  const people: Person[] = [];

  /** Connects: from now for a newcomer, else behind the last sequence that was heard. */
  const connect = (person: Person | null, heard: number[]) => {
    const sink = {
      next: ({ body }: { body: Buffer }) => void heard.push(Number(body.toString())),
      room: () => null,
      end: () => expect.unreachable(),
    };
    const shared = {
      plan,
      channel,
      values: { args: {}, variables: {} },
      hearing: { key: '', viewer: anonymous },
    };
    const listener = new Listener(openSession(anonymous), shared, sink, group);
    group.enter(listener);
    const sequence = heard.at(-1) ?? person?.since;
    if (sequence === undefined) expect(joinLive(listener, tail.position(), tail, 0)).toBe(true);
    else void replay(listener, { source: 'card', channel, epoch: 'e', sequence }, parts);
    return listener;
  };

  return {
    people,
    sequences,
    everybodyHasAll: () =>
      people.every(({ heard, since }) => heard.length === sequences().filter((one) => one > since).length),
    close: () => tail.close(),
    async take(one: Step) {
      if (one.do === 'commit') {
        const sequence = sequences().length + 1;
        const channels = one.own ? [{ channel, sequence }] : [{ channel: 'merchant:mer_b', sequence: 1 }];
        log.push({ position: log.length + 1, name: 'card.viewed', payload: {}, occurredAt: '', channels });
      } else if (one.do === 'publish') {
        const entries = log
          .slice(published)
          .map((fact) => ({ position: fact.position, content: JSON.stringify(fact) }));
        published = log.length;
        reader?.entries(one.lose ? entries.slice(1) : entries);
      } else if (one.do === 'lose the bus') {
        published = log.length;
        reader?.lost();
      } else if (one.do === 'wait') {
        if (scheduler.count() > 0) await scheduler.waitOne();
      } else if (one.do === 'come') {
        const heard: number[] = [];
        const position = tail.position();
        const since = log.slice(0, position).filter((fact) => heardIn(channel, fact) !== null).length;
        people.push({ since, heard, listener: connect(null, heard) });
      } else {
        const person = people[one.whom];
        if (person === undefined) return;
        person.listener.over = true;
        person.listener.group.leave(person.listener);
        person.listener = connect(person, person.heard);
      }
    },
  };
}
