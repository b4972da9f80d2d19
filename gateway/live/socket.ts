import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, type FormattedExecutionResult, GraphQLError } from 'graphql';
import { handleProtocols, makeServer, type Server } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { publicErrors } from './errors.ts';
import { BoundedOutlet, socketOutlet } from './outlet.ts';
import { type Connection, closeSocket, type DoorParts, reasonOf } from './socket-connection.ts';
import { connect, renew } from './socket-identity.ts';
import { begin } from './socket-operation.ts';

/** graphql-transport-ws: one server for all sockets of the process. */
export class SocketDoor {
  readonly #parts: DoorParts;
  readonly #connections = new Set<Connection>();
  readonly #websockets: WebSocketServer;
  readonly #protocol: Server<Connection>;
  readonly #pings: NodeJS.Timeout;
  #draining = false;

  constructor(parts: DoorParts) {
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
        closeSocket(connection, 1001);
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
      outlet: new BoundedOutlet(socketOutlet(socket), limits, () => closeSocket(connection, 4290)),
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
      this.#parts.metrics.closed.inc({ reason: reasonOf(connection, code) });
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
      onConnect: ({ extra, connectionParams }) => connect(this.#parts, extra, connectionParams ?? {}),
      onPing: ({ extra }, payload) => renew(this.#parts, extra, payload ?? {}),
      onSubscribe: ({ extra, subscriptions }, id, request) =>
        begin(this.#parts, extra, Object.keys(subscriptions).length, id, request),
      // What was prepared by `onSubscribe` needs nothing more than to be handed over.
      subscribe: (args: ExecutionArgs) => (args.contextValue as { items: AsyncGenerator<never> }).items,
      execute: (args: ExecutionArgs) =>
        (args.contextValue as { result: FormattedExecutionResult }).result as never,
      onNext: (_, __, ___, ____, result) => result as never,
      onError: (_, __, ___, errors) => publicErrors(errors.map(unwrapped), this.#parts.log) as never,
    } as Parameters<typeof makeServer<Record<string, unknown>, Connection>>[0]);
  }
}

const pong = Buffer.from('{"type":"pong"}');

/** graphql-ws wraps what a parked iterator fails with. */
function unwrapped(error: GraphQLError): unknown {
  return error.originalError instanceof GraphQLError ? error.originalError : error;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
