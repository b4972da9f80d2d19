import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { FormattedExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Config } from '../platform/config.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { InternalCall } from '../platform/subgraph.ts';
import type { Authenticate } from './access.ts';
import type { GraphContext } from './data-source.ts';
import type { OperationRequest } from './graph.ts';

/** What the live engine stands on. */
export type LiveDeps = {
  readonly supergraphSdl: string;
  readonly liveSdl: string;
  readonly dataSources: (name: string) => GraphQLDataSource;
  readonly call: InternalCall;
  readonly bus: Bus;
  readonly config: Config;
  readonly log: Logger;
  readonly clock: Clock;
  readonly metrics: Metrics;
  readonly authenticate: Authenticate;
  /** What a user may do has changed: whoever authenticates as that user from now on finds it as it is now. */
  readonly forgetGrants: (userId: string) => void;
  /** Runs a query or mutation that came over a socket: rates, limits and errors as over HTTP. */
  readonly executeOperation: (
    request: OperationRequest,
    context: GraphContext,
  ) => Promise<FormattedExecutionResult>;
};

/** What listens: subscriptions over WebSockets and server-sent events. */
export type LiveDoor = {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  handleStream(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Ends every stream with "going away"; clients come back to another replica with their cursor. */
  drain(): Promise<void>;
};
