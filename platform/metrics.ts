import { Counter, collectDefaultMetrics, Registry } from 'prom-client';
import type { SubgraphName } from './facts.ts';
import type { ReactionNews } from './reactions.ts';

/** What one process measures of itself, told at `/metrics` in the text format of Prometheus. */
export type Metrics = Registry;

export function openMetrics(): Metrics {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics, prefix: 'lianka_' });
  return metrics;
}

/** Counts what a subgraph does in the background. */
export function measureWork(metrics: Metrics, subgraph: SubgraphName) {
  const moved = counter(metrics, 'lianka_facts_moved_total', 'Facts moved from the outbox to the log.', [
    'subgraph',
  ]);
  const reacted = counter(metrics, 'lianka_reactions_total', 'Facts answered by reactions, by outcome.', [
    'subgraph',
    'reaction',
    'event',
  ]);
  return {
    moved: (facts: number) => moved.inc({ subgraph }, facts),
    reacted: ({ reaction, event }: ReactionNews) => reacted.inc({ subgraph, reaction, event }),
  };
}

/** A counter of that name; the subgraphs of one process share it. */
function counter<Label extends string>(
  metrics: Metrics,
  name: string,
  help: string,
  labelNames: Label[],
): Counter<Label> {
  const known = metrics.getSingleMetric(name) as Counter<Label> | undefined;
  return known ?? new Counter({ name, help, labelNames, registers: [metrics] });
}
