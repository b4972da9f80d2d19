import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { SubgraphName } from '../../platform/facts.ts';
import { deriveKey, requireSecret } from '../../platform/secrets.ts';
import type { LiveDeps, LiveDoor } from '../live-door.ts';
import { Audience } from './audience.ts';
import { authorizer } from './authorize.ts';
import { Connections } from './connections.ts';
import { openExecutor } from './execute.ts';
import { type FactLog, openFactLog } from './fact-log.ts';
import { readLiveFields } from './fields.ts';
import { type LiveLimits, liveLimits } from './limits.ts';
import { openLiveMetrics } from './metrics.ts';
import { operationReader } from './operation.ts';
import { openPlanner } from './plan.ts';
import { SocketDoor } from './socket.ts';
import type { DoorParts } from './socket-connection.ts';
import { StreamDoor } from './stream.ts';
import { openTail, type Tail } from './tail.ts';

/**
 * Opens the live engine: follows the log of every subgraph that live fields tell of, and serves subscriptions over
 * sockets and event streams. Does not wait for the logs: who listens early waits for them.
 */
export async function openLive(deps: LiveDeps, limits: LiveLimits = liveLimits): Promise<LiveDoor> {
  const { supergraphSdl, liveSdl, bus, log } = deps;
  const liveSchema = buildSubgraphSchema({ typeDefs: parse(liveSdl) });
  const fields = readLiveFields(liveSchema);
  const executor = openExecutor({ supergraphSdl, dataSources: deps.dataSources, log });
  const connections = new Connections(limits.socketsPerUser, deps.forgetGrants);
  const metrics = openLiveMetrics(deps.metrics, {
    sockets: () => connections.size,
    subscriptions: () => audience.size,
    groups: () => audience.groups,
  });
  const tails = new Map<SubgraphName, Tail>();
  const logs = new Map<SubgraphName, FactLog>();
  const audience: Audience = new Audience({
    executor,
    plan: openPlanner(executor, supergraphSdl, limits.plansKept),
    authorize: authorizer(executor),
    liveSchema,
    fields,
    tailOf: (source) => opened(tails, source),
    logOf: (source) => opened(logs, source),
    cursorKey: deriveKey(requireSecret(deps.config), 'cursor'),
    limits,
    metrics,
    clock: deps.clock,
    log,
  });
  for (const source of new Set([...fields.values()].map((field) => field.source))) {
    const factLog = openFactLog(source, deps.call, limits);
    logs.set(source, factLog);
    const hear: Parameters<typeof openTail>[0]['hear'] = (fact) => {
      connections.hear(fact, audience);
      audience.hear(source, fact);
    };
    const broken = () => audience.broken(source);
    tails.set(source, openTail({ log: factLog, bus, limits, metrics, logger: log, hear, broken }));
  }
  const readOperation = operationReader(executor.schema, limits.plansKept);
  const parts: DoorParts = { ...deps, audience, connections, executor, readOperation, limits, metrics };
  const sockets = new SocketDoor(parts);
  const streams = new StreamDoor(parts);
  return {
    handleUpgrade: (request, socket, head) => sockets.handleUpgrade(request, socket, head),
    handleStream: (request, response) => streams.handleStream(request, response),
    async drain() {
      await Promise.all([sockets.drain(), streams.drain()]);
      for (const tail of tails.values()) tail.close();
    },
  };
}

function opened<T>(all: ReadonlyMap<SubgraphName, T>, source: SubgraphName): T {
  const found = all.get(source);
  if (found === undefined) throw new Error(`The log of ${source} is not followed.`);
  return found;
}
