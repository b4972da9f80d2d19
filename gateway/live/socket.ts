import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  type ExecutionArgs,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { type Context, handleProtocols, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { clientOf, visitorHeader } from '../access.ts';
import type { LiveDeps } from '../live-door.ts';
import type { Audience } from './audience.ts';
import type { Connections } from './connections.ts';
import { asGraphQLError, publicErrors, tooManySubscriptions } from './errors.ts';
import type { Executor } from './execute.ts';
import type { LiveLimits } from './limits.ts';
import { openSession, type Session, type Sink } from './listener.ts';
import type { LiveMetrics } from './metrics.ts';
import { type OperationReader, Problems, type ReadSubscription } from './operation.ts';
import { BoundedOutlet, socketOutlet } from './outlet.ts';
import { park } from './parked.ts';

/** Why a socket is closed from our side, by its code. Codes of 4000 and above are documented for clients. */
const closeReasons: Readonly<Record<number, string>> = {
  1000: 'client',
  1001: 'going away',
  1005: 'client',
  1006: 'lost',
  1009: 'message too large',
  4290: 'slow consumer',
  4291: 'too many connections',
  4401: 'token expired',
  4403: 'forbidden',
  4408: 'no connection_init',
};

export type SocketParts = Pick<LiveDeps, 'authenticate' | 'executeOperation' | 'clock' | 'log'> & {
  readonly audience: Audience;
  readonly connections: Connections;
  readonly executor: Executor;
  readonly readOperation: OperationReader;
  readonly limits: LiveLimits;
  readonly metrics: LiveMetrics;
};

/** One socket, and who is behind it once it has said so. */
type Connection = {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  readonly outlet: BoundedOutlet;
  session: Session | null;
  leave: (() => void) | null;
  /** Ends its subscriptions and gives its place free; harmless when repeated. */
  dispose: () => void;
  expiry: NodeJS.Timeout | undefined;
  alive: boolean;
  /** Why we closed it; null when the other side did. */
  closedFor: string | null;
};

type Hooks = Context<Record<string, unknown>, Connection>;

/** graphql-transport-ws: one server for all sockets of the process. */
export class SocketDoor {
  readonly #parts: SocketParts;
  readonly #connections = new Set<Connection>();
  readonly #websockets: WebSocketServer;
  readonly #protocol: Server<Connection>;
  readonly #pings: NodeJS.Timeout;
  #draining = false;

  constructor(parts: SocketParts) {
    this.#parts = parts;
    this.#websockets = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      // Compressing the same bytes once per socket would undo what sharing them saves.
      perMessageDeflate: false,
      maxPayload: parts.limits.largestMessage,
      handleProtocols,
    });
    this.#protocol = this.#openProtocol();
    this.#pings = setInterval(() => this.#ping(), parts.limits.pingMs);
  }

  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#draining) {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\r\n');
      return;
    }
    this.#websockets.handleUpgrade(request, socket, head, (opened) => this.#open(opened, request));
  }

  /** Ends every socket with "going away", spread over the jitter so that clients do not come back all at once. */
  async drain(): Promise<void> {
    this.#draining = true;
    clearInterval(this.#pings);
    const { drainJitterMs } = this.#parts.limits;
    await Promise.all(
      [...this.#connections].map(async (connection) => {
        await pause(Math.random() * drainJitterMs);
        const closed = new Promise((done) => connection.socket.once('close', done));
        this.#close(connection, 1001);
        await Promise.race([closed, pause(1_000)]);
        connection.socket.terminate();
      }),
    );
    this.#websockets.close();
  }

  #open(socket: WebSocket, request: IncomingMessage): void {
    const { limits } = this.#parts;
    const connection: Connection = {
      socket,
      request,
      outlet: new BoundedOutlet(socketOutlet(socket), limits, () => this.#close(connection, 4290)),
      session: null,
      leave: null,
      dispose: () => {},
      expiry: undefined,
      alive: true,
      closedFor: null,
    };
    this.#connections.add(connection);
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        send: async (text) => connection.outlet.send(Buffer.from(text)),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => socket.on('message', (data) => this.#take(connection, String(data), take)),
        // The protocol's own answer would send a new token back.
        onPing: async () => connection.outlet.send(pong),
      },
      connection,
    );
    socket.on('pong', () => {
      connection.alive = true;
    });
    socket.on('error', (error) => this.#parts.log.debug({ err: error }, 'socket failed'));
    let disposed = false;
    connection.dispose = () => {
      if (disposed) return;
      disposed = true;
      clearTimeout(connection.expiry);
      connection.outlet.release();
      connection.leave?.();
      void closed(1000, '');
    };
    socket.once('close', (code) => {
      this.#connections.delete(connection);
      connection.dispose();
      this.#parts.metrics.closed.inc({ reason: connection.closedFor ?? closeReasons[code] ?? 'other' });
    });
  }

  async #take(
    connection: Connection,
    message: string,
    take: (message: string) => Promise<void>,
  ): Promise<void> {
    try {
      await take(message);
    } catch (error) {
      this.#parts.log.error({ err: error }, 'a message could not be handled');
      connection.socket.close(4500, 'Internal server error');
    }
  }

  #close(connection: Connection, code: number, reason = closeReasons[code] ?? ''): void {
    if (connection.socket.readyState !== connection.socket.OPEN) return;
    connection.closedFor = closeReasons[code] ?? reason;
    connection.socket.close(code, reason);
    // Not once it has read all before: nothing more will be sent to it.
    connection.dispose();
    // A reader that takes nothing would keep its unsent bytes here until a time-out of half a minute.
    if (code === 4290) setTimeout(() => connection.socket.terminate(), 5_000).unref();
  }

  #ping(): void {
    for (const connection of this.#connections) {
      if (!connection.alive) {
        connection.socket.terminate();
        continue;
      }
      connection.alive = false;
      if (connection.socket.readyState === connection.socket.OPEN) connection.socket.ping();
    }
  }

  #openProtocol(): Server<Connection> {
    return makeServer<Record<string, unknown>, Connection>({
      connectionInitWaitTimeout: this.#parts.limits.initTimeoutMs,
      onConnect: ({ extra, connectionParams }) => this.#connect(extra, connectionParams ?? {}),
      onPing: ({ extra }, payload) => this.#renew(extra, payload ?? {}),
      onSubscribe: (context, id, request) => this.#begin(context, id, request),
      // What was prepared by `onSubscribe` needs nothing more than to be handed over.
      subscribe: (args: ExecutionArgs) => (args.contextValue as { items: AsyncGenerator<never> }).items,
      execute: (args: ExecutionArgs) =>
        (args.contextValue as { result: FormattedExecutionResult }).result as never,
      onNext: (_, __, ___, ____, result) => result as never,
      onError: (_, __, ___, errors) => publicErrors(errors.map(unwrapped), this.#parts.log) as never,
    } as Parameters<typeof makeServer<Record<string, unknown>, Connection>>[0]);
  }

  async #connect(connection: Connection, params: Readonly<Record<string, unknown>>): Promise<boolean> {
    const { authenticate, connections } = this.#parts;
    const { headers } = connection.request;
    try {
      const { viewer, expiresAt } = await authenticate(
        textOf(params['authorization'] ?? params['Authorization']) ?? headers.authorization,
        textOf(params[visitorHeader]) ?? textOf(headers[visitorHeader]),
      );
      // The socket may have gone while the token was checked.
      if (connection.socket.readyState !== connection.socket.OPEN) return false;
      const session = openSession(viewer);
      const leave = connections.enter(session);
      if (leave === null) {
        this.#close(connection, 4291);
        return false;
      }
      Object.assign(connection, { session, leave });
      this.#expireAt(connection, expiresAt);
      return true;
    } catch (error) {
      this.#refuse(connection, error);
      return false;
    }
  }

  /** A ping that carries `authorization` renews the connection for the same user, with the new token's rights. */
  async #renew(connection: Connection, payload: Readonly<Record<string, unknown>>): Promise<void> {
    const { session } = connection;
    const authorization = textOf(payload['authorization']);
    if (authorization === undefined || session === null) return;
    try {
      const { viewer, expiresAt } = await this.#parts.authenticate(authorization, undefined);
      if (viewer.userId !== session.viewer.userId) return this.#close(connection, 4403);
      session.viewer = { ...viewer, visitor: session.viewer.visitor };
      this.#expireAt(connection, expiresAt);
      await this.#parts.audience.reauthorize(session);
    } catch (error) {
      this.#refuse(connection, error);
    }
  }

  #refuse(connection: Connection, error: unknown): void {
    const code = error instanceof GraphQLError ? String(error.extensions['code']) : 'INTERNAL_SERVER_ERROR';
    if (code === 'IDENTITY_UNAVAILABLE') {
      this.#close(connection, 1013, code);
    } else if (code === 'INTERNAL_SERVER_ERROR') {
      this.#parts.log.error({ err: error }, 'a connection could not be authenticated');
      this.#close(connection, 4500, 'Internal server error');
    } else {
      this.#close(connection, 4401, code);
    }
  }

  #expireAt(connection: Connection, expiresAt: Date | null): void {
    clearTimeout(connection.expiry);
    if (expiresAt === null) return;
    const left = expiresAt.getTime() - this.#parts.clock().getTime();
    // A timer holds 24 days at most.
    const wait = Math.min(Math.max(0, left), 2_000_000_000);
    connection.expiry = setTimeout(() => {
      if (wait < left) this.#expireAt(connection, expiresAt);
      else this.#close(connection, 4401);
    }, wait);
  }

  async #begin(
    { extra: connection, subscriptions }: Hooks,
    id: string,
    request: SubscribePayload,
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const { limits, readOperation } = this.#parts;
    const { session } = connection;
    try {
      if (session === null) throw new Error('An operation came before the connection was acknowledged.');
      if (Object.keys(subscriptions).length > limits.subscriptionsPerSocket) {
        throw tooManySubscriptions(limits.subscriptionsPerSocket);
      }
      const asked = request as Parameters<LiveDeps['executeOperation']>[0];
      const read = readOperation(asked);
      if (read.kind !== 'subscription') return await this.#answer(connection, session, asked);
      const items = await this.#listen(connection, session, id, read.subscription, request.variables);
      return this.#handOver(OperationTypeNode.SUBSCRIPTION, { items });
    } catch (error) {
      return error instanceof Problems ? error.errors : [asGraphQLError(error)];
    }
  }

  async #listen(
    connection: Connection,
    session: Session,
    id: string,
    subscription: ReadSubscription,
    variables: unknown,
  ): Promise<AsyncGenerator<never>> {
    const { audience } = this.#parts;
    const prefix = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
    let stop = () => {};
    const parked = park(() => stop());
    const sink: Sink = {
      next: ({ body }) => connection.outlet.send(Buffer.concat([prefix, body, closingBrace])),
      room: () => connection.outlet.room(),
      end: (error) => parked.end(error),
    };
    stop = await audience.listen(session, subscription, variables, sink);
    if (connection.socket.readyState !== connection.socket.OPEN) stop();
    return parked.iterator;
  }

  async #answer(
    { request }: Connection,
    { viewer }: Session,
    asked: Parameters<LiveDeps['executeOperation']>[0],
  ): Promise<ExecutionArgs | readonly GraphQLError[]> {
    const result = await this.#parts.executeOperation(asked, { viewer, client: clientOf(request) });
    if (result.data === undefined && result.errors !== undefined) return result.errors.map(restored);
    return this.#handOver(OperationTypeNode.QUERY, { result });
  }

  #handOver(operation: OperationTypeNode, contextValue: object): ExecutionArgs {
    const selectionSet = { kind: Kind.SELECTION_SET, selections: [] } as const;
    const document = {
      kind: Kind.DOCUMENT,
      definitions: [{ kind: Kind.OPERATION_DEFINITION, operation, selectionSet }],
    } as const;
    return { schema: this.#parts.executor.schema, document, contextValue, rootValue: null };
  }
}

const closingBrace = Buffer.from('}');
const pong = Buffer.from('{"type":"pong"}');

/** What already is public is kept as it is. */
function restored({ message, extensions, path }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: { ...extensions } });
}

/** graphql-ws wraps what a parked iterator fails with. */
function unwrapped(error: GraphQLError): unknown {
  return error.originalError instanceof GraphQLError ? error.originalError : error;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
