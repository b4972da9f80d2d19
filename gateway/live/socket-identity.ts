import { GraphQLError } from 'graphql';
import { visitorHeader } from '../access.ts';
import { openSession } from './listener.ts';
import { type Connection, closeSocket, type DoorParts } from './socket-connection.ts';

/** Takes in who the client says it is at `connection_init`; false, with the socket closed, when that does not hold. */
export async function connect(
  parts: DoorParts,
  connection: Connection,
  params: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { authenticate, connections } = parts;
  const { headers } = connection.request;
  try {
    const { viewer, expiresAt, asNow } = await authenticate(
      textOf(params['authorization'] ?? params['Authorization']) ?? headers.authorization,
      textOf(params[visitorHeader]) ?? textOf(headers[visitorHeader]),
    );
    // The socket may have gone while the token was checked.
    if (connection.socket.readyState !== connection.socket.OPEN) return false;
    const session = openSession(viewer, asNow);
    const leave = connections.enter(session);
    if (leave === null) {
      closeSocket(connection, 4291);
      return false;
    }
    Object.assign(connection, { session, leave });
    expireAt(parts, connection, expiresAt);
    return true;
  } catch (error) {
    refuse(parts, connection, error);
    return false;
  }
}

/** A ping that carries `authorization` renews the connection for the same user, with the new token's rights. */
export async function renew(
  parts: DoorParts,
  connection: Connection,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { session } = connection;
  const authorization = textOf(payload['authorization']);
  if (authorization === undefined || session === null) return;
  try {
    const { viewer, expiresAt, asNow } = await parts.authenticate(authorization, undefined);
    if (viewer.userId !== session.viewer.userId) return closeSocket(connection, 4403);
    const { visitor } = session.viewer;
    session.viewer = { ...viewer, visitor };
    session.asNow = async () => ({ ...(await asNow()), visitor });
    expireAt(parts, connection, expiresAt);
    await parts.audience.reauthorize(session);
  } catch (error) {
    refuse(parts, connection, error);
  }
}

function refuse(parts: DoorParts, connection: Connection, error: unknown): void {
  const code = error instanceof GraphQLError ? String(error.extensions['code']) : 'INTERNAL_SERVER_ERROR';
  if (code === 'IDENTITY_UNAVAILABLE') {
    closeSocket(connection, 1013, code);
  } else if (code === 'INTERNAL_SERVER_ERROR') {
    parts.log.error({ err: error }, 'a connection could not be authenticated');
    closeSocket(connection, 4500, 'Internal server error');
  } else {
    closeSocket(connection, 4401, code);
  }
}

function expireAt(parts: DoorParts, connection: Connection, expiresAt: Date | null): void {
  clearTimeout(connection.expiry);
  if (expiresAt === null) return;
  const left = expiresAt.getTime() - parts.clock().getTime();
  // A timer holds 24 days at most.
  const wait = Math.min(Math.max(0, left), 2_000_000_000);
  connection.expiry = setTimeout(() => {
    if (wait < left) expireAt(parts, connection, expiresAt);
    else closeSocket(connection, 4401);
  }, wait);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
