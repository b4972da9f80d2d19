import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Client } from '../platform/subgraph.ts';
import type { Viewer } from '../platform/viewer.ts';

/** Requests a minute. An address may stand for a whole office, so it may ask more often than one viewer. */
export type RequestRates = { readonly perViewer: number; readonly perAddress: number };

export const standardRates: RequestRates = { perViewer: 6_000, perAddress: 60_000 };

/** Refuses with RATE_LIMITED (429) who asks too often. */
export type CheckRate = (viewer: Viewer, client: Client) => void;

const windowMs = 60_000;

/**
 * Counts on the bus, over all replicas, without waiting for the count: a request is refused when an EARLIER one was
 * found over the limit, so counting costs no latency and a bus that is away limits nobody.
 */
export function rateLimiter(bus: Bus, rates: RequestRates, clock: Clock): CheckRate {
  const refusedUntil = new Map<string, number>();
  return (viewer, client) => {
    const { key, limit } = whoCounts(viewer, client, rates);
    const now = clock().getTime();
    const until = refusedUntil.get(key);
    if (until !== undefined) {
      if (now < until) throw tooOften(until - now);
      refusedUntil.delete(key);
    }
    bus.hit(`requests:${key}`, windowMs).then(
      ({ count, resetMs }) => {
        if (count >= limit) refusedUntil.set(key, clock().getTime() + resetMs);
      },
      () => {},
    );
  };
}

function whoCounts(viewer: Viewer, client: Client, rates: RequestRates) {
  if (viewer.userId !== null) return { key: `user:${viewer.userId}`, limit: rates.perViewer };
  if (viewer.visitor !== null) return { key: `visitor:${viewer.visitor.id}`, limit: rates.perViewer };
  return { key: `address:${client.address ?? 'unknown'}`, limit: rates.perAddress };
}

function tooOften(waitMs: number): GraphQLError {
  const seconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return new GraphQLError(`Too many requests. Try again in ${seconds} s.`, {
    extensions: {
      code: 'RATE_LIMITED',
      messageZh: `请求过于频繁，请在 ${seconds} 秒后再试。`,
      retryAfterSeconds: seconds,
      http: { status: 429, headers: new HeaderMap([['retry-after', String(seconds)]]) },
    },
  });
}
