import type { ServerResponse } from 'node:http';
import { Histogram } from 'prom-client';
import type { Metrics } from '../platform/metrics.ts';

/** Times an answer until it has left, by route and status. */
export type TimeRequest = (route: string, response: ServerResponse) => void;

export function requestTimer(metrics: Metrics): TimeRequest {
  const seconds = new Histogram({
    name: 'lianka_request_seconds',
    help: 'Time from a request to the end of its answer, by route and status.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [metrics],
  });
  return (route, response) => {
    const start = performance.now();
    response.once('close', () => {
      seconds.observe({ route, status: response.statusCode }, (performance.now() - start) / 1_000);
    });
  };
}
