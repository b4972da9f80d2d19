import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { SubgraphName } from './facts.ts';
import type { JobNews } from './jobs.ts';
import type { ReactionNews } from './reactions.ts';
import type { Moved } from './relay.ts';

/** What one process measures of itself, told at `/metrics` in the text format of Prometheus. */
export type Metrics = Registry;

export function openMetrics(): Metrics {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics, prefix: 'lianka_' });
  return metrics;
}

/** How many facts wait in the outbox, and how many were set aside by reactions. */
export type Waiting = { readonly outbox: number; readonly parked: number };

/** Measures what a subgraph does in the background; what waits is counted when somebody looks. */
export function measureWork(metrics: Metrics, subgraph: SubgraphName, count: () => Promise<Waiting>) {
  const { moved, waited, reacted, behind, ran, waiting } = instruments(metrics);
  waiting.set(subgraph, count);
  return {
    moved({ facts, waitedMs }: Moved) {
      moved.inc({ subgraph }, facts);
      waited.observe({ subgraph }, waitedMs / 1_000);
    },
    reacted(news: ReactionNews) {
      const { reaction } = news;
      if (news.event === 'read') behind.set({ subgraph, reaction }, news.behind);
      else reacted.inc({ subgraph, reaction, event: news.event });
    },
    ran: ({ task, event }: JobNews) => ran.inc({ subgraph, task, event }),
  };
}

type Instruments = ReturnType<typeof makeInstruments>;

const made = new WeakMap<Metrics, Instruments>();

/** The subgraphs of one process share their instruments. */
function instruments(metrics: Metrics): Instruments {
  const known = made.get(metrics) ?? makeInstruments(metrics);
  made.set(metrics, known);
  return known;
}

function makeInstruments(metrics: Metrics) {
  const registers = [metrics];
  const waiting = new Map<SubgraphName, () => Promise<Waiting>>();
  new Gauge({
    name: 'lianka_waiting_facts',
    help: 'Facts not yet moved to the log, and facts set aside by reactions. Absent while the database is away.',
    labelNames: ['subgraph', 'where'],
    registers,
    async collect() {
      this.reset();
      await Promise.all([...waiting].map(([subgraph, count]) => countInto(this, subgraph, count)));
    },
  });
  return {
    waiting,
    moved: new Counter({
      name: 'lianka_facts_moved_total',
      help: 'Facts moved from the outbox to the log.',
      labelNames: ['subgraph'],
      registers,
    }),
    waited: new Histogram({
      name: 'lianka_relay_lag_seconds',
      help: 'From when the first fact of a move happened to when it was in the log.',
      labelNames: ['subgraph'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 60],
      registers,
    }),
    reacted: new Counter({
      name: 'lianka_reactions_total',
      help: 'Facts answered by reactions, by outcome.',
      labelNames: ['subgraph', 'reaction', 'event'],
      registers,
    }),
    behind: new Gauge({
      name: 'lianka_reaction_lag_facts',
      help: 'Facts of its source that a reaction had before it when it last looked.',
      labelNames: ['subgraph', 'reaction'],
      registers,
    }),
    ran: new Counter({
      name: 'lianka_jobs_total',
      help: 'Jobs that ran, by outcome.',
      labelNames: ['subgraph', 'task', 'event'],
      registers,
    }),
  };
}

async function countInto(
  gauge: Gauge<'subgraph' | 'where'>,
  subgraph: SubgraphName,
  count: () => Promise<Waiting>,
): Promise<void> {
  const waiting = await count().catch(() => null);
  if (waiting === null) return;
  gauge.set({ subgraph, where: 'outbox' }, waiting.outbox);
  gauge.set({ subgraph, where: 'parked' }, waiting.parked);
}
