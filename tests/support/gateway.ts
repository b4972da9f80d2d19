import { type GatewayOptions, openGateway } from '../../gateway/gateway.ts';
import type { LiveDoor } from '../../gateway/live-door.ts';
import { signAccessToken } from '../../platform/access-token.ts';
import type { Bus } from '../../platform/bus.ts';
import { systemClock } from '../../platform/clock.ts';
import { type Config, readConfig } from '../../platform/config.ts';
import type { SubgraphName } from '../../platform/facts.ts';
import { openMetrics } from '../../platform/metrics.ts';
import { type StandIn, silent, standInTransports } from './stand-in.ts';

/** A gateway over stand-ins, for tests of the gateway alone. */
export type TestGateway = {
  readonly url: string;
  readonly config: Config;
  post(body: unknown, headers?: Record<string, string>): Promise<Reply>;
  token(userId: string, roles?: readonly string[], expiresAt?: Date): Promise<string>;
  drain(): Promise<void>;
};

export type Reply = {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  };
};

export const testConfig: Config = {
  ...readConfig({}),
  host: '127.0.0.1',
  port: 0,
  secret: 'a secret for tests, of no use elsewhere',
};

const deafDoor: LiveDoor = {
  handleUpgrade: (_, socket) => void socket.destroy(),
  handleStream: async (_, response) => void response.writeHead(404).end(),
  drain: async () => {},
};

export async function openTestGateway(
  parts: Partial<Record<SubgraphName, StandIn>> = {},
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway> {
  const config = options.config ?? testConfig;
  const gateway = await openGateway({
    config,
    transports: standInTransports(parts),
    clock: systemClock,
    log: silent,
    metrics: openMetrics(),
    openLive: async () => deafDoor,
    bus: countingBus(),
    ...options,
  });
  const url = `http://127.0.0.1:${gateway.port}`;
  return {
    url,
    config,
    async post(body, headers = {}) {
      const answer = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
      return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Reply['body'] };
    },
    token: (userId, roles = [], expiresAt = new Date(Date.now() + 3_600_000)) =>
      signAccessToken({ userId, roles, expiresAt }, config, new Date()),
    drain: () => gateway.drain(),
  };
}

function countingBus(): Bus {
  const counts = new Map<string, number>();
  return {
    async hit(key: string) {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return { count, resetMs: 60_000 };
    },
  } as unknown as Bus;
}
