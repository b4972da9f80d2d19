import { Counter, Gauge, Histogram } from 'prom-client';
import type { Metrics } from '../../platform/metrics.ts';

/** What the live engine measures of itself. */
export type LiveMetrics = {
  readonly subscribed: Counter;
  readonly events: Counter;
  readonly executions: Counter;
  readonly deliveries: Counter;
  readonly closed: Counter<'reason'>;
  readonly resumes: Counter;
  readonly backfills: Counter;
  readonly lag: Histogram;
};

/** What is counted when somebody looks. */
export type Counted = {
  readonly sockets: () => number;
  readonly subscriptions: () => number;
  readonly groups: () => number;
};

export function openLiveMetrics(metrics: Metrics, counted: Counted): LiveMetrics {
  const registers = [metrics];
  gauge('live_sockets', 'Open WebSockets and event streams.', counted.sockets);
  gauge('live_subscriptions', 'Running subscriptions.', counted.subscriptions);
  gauge('live_groups', 'Groups of subscriptions that share one execution.', counted.groups);
  return {
    subscribed: new Counter({ name: 'live_subscribed_total', help: 'Subscriptions let in.', registers }),
    events: new Counter({ name: 'live_events_total', help: 'Facts followed in the logs.', registers }),
    executions: new Counter({
      name: 'live_executions_total',
      help: 'Items executed, once per group.',
      registers,
    }),
    deliveries: new Counter({ name: 'live_deliveries_total', help: 'Items sent to listeners.', registers }),
    closed: new Counter({
      name: 'live_closed_total',
      help: 'Connections that ended, by reason.',
      labelNames: ['reason'],
      registers,
    }),
    resumes: new Counter({
      name: 'live_resumes_total',
      help: 'Subscriptions begun from a cursor.',
      registers,
    }),
    backfills: new Counter({
      name: 'live_backfills_total',
      help: 'Times the log was read for what the bus had skipped.',
      registers,
    }),
    lag: new Histogram({
      name: 'live_lag_seconds',
      help: 'From when a fact happened to its last live delivery by this process.',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    }),
  };

  function gauge(name: string, help: string, count: () => number): void {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(count());
      },
    });
  }
}
