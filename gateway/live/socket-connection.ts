import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { LiveDeps } from '../live-door.ts';
import type { Audience } from './audience.ts';
import type { Connections } from './connections.ts';
import type { Executor } from './execute.ts';
import type { LiveLimits } from './limits.ts';
import type { Session } from './listener.ts';
import type { LiveMetrics } from './metrics.ts';
import type { OperationReader } from './operation.ts';
import type { BoundedOutlet } from './outlet.ts';

/** What sockets and event streams stand on. */
export type DoorParts = Pick<LiveDeps, 'authenticate' | 'executeOperation' | 'clock' | 'log'> & {
  readonly audience: Audience;
  readonly connections: Connections;
  readonly executor: Executor;
  readonly readOperation: OperationReader;
  readonly limits: LiveLimits;
  readonly metrics: LiveMetrics;
};

/** One socket, and who is behind it once it has said so. */
export type Connection = {
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
  4400: 'protocol',
  4408: 'no connection_init',
  4409: 'protocol',
  4429: 'protocol',
};

/** Why a socket ended, as it is counted: a closed list, whatever codes clients make up. */
export function reasonOf(connection: Connection, code: number): string {
  return connection.closedFor ?? closeReasons[code] ?? 'other';
}

/** Closes a socket from our side, and ends all that runs on it at once. */
export function closeSocket(connection: Connection, code: number, reason = closeReasons[code] ?? ''): void {
  if (connection.socket.readyState !== connection.socket.OPEN) return;
  connection.closedFor = reason;
  connection.socket.close(code, reason);
  // Not once it has read all before: nothing more will be sent to it.
  connection.dispose();
  // A reader that takes nothing would keep its unsent bytes here until a time-out of half a minute.
  if (code === 4290) setTimeout(() => connection.socket.terminate(), 5_000).unref();
}
