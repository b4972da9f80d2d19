import {
  type ExecutionArgs,
  GraphQLError,
  type GraphQLFormattedError,
  Kind,
  OperationTypeNode,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { clientOf } from '../access.ts';
import type { LiveDeps } from '../live-door.ts';
import { asGraphQLError, tooManySubscriptions } from './errors.ts';
import { refresh, type Session, type Sink } from './listener.ts';
import { Problems, type ReadSubscription } from './operation.ts';
import { park } from './parked.ts';
import type { Connection, DoorParts } from './socket-connection.ts';

/**
 * Prepares an operation for graphql-ws: a subscription that has begun as `items`, a query or mutation that has run as
 * `result`. Errors are what refuses it.
 */
export async function begin(
  parts: DoorParts,
  connection: Connection,
  running: number,
  id: string,
  request: SubscribePayload,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const { limits, readOperation } = parts;
  const { session } = connection;
  try {
    if (session === null) throw new Error('An operation came before the connection was acknowledged.');
    if (running > limits.subscriptionsPerSocket) {
      throw tooManySubscriptions(limits.subscriptionsPerSocket);
    }
    const asked = request as Parameters<LiveDeps['executeOperation']>[0];
    const read = readOperation(asked);
    await refresh(session);
    if (read.kind !== 'subscription') return await answer(parts, connection, session, asked);
    const items = await listen(parts, connection, session, id, read.subscription, request.variables);
    return handOver(parts, OperationTypeNode.SUBSCRIPTION, { items });
  } catch (error) {
    return error instanceof Problems ? error.errors : [asGraphQLError(error)];
  }
}

async function listen(
  parts: DoorParts,
  connection: Connection,
  session: Session,
  id: string,
  subscription: ReadSubscription,
  variables: unknown,
): Promise<AsyncGenerator<never>> {
  const { audience } = parts;
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

async function answer(
  parts: DoorParts,
  { request }: Connection,
  { viewer }: Session,
  asked: Parameters<LiveDeps['executeOperation']>[0],
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const result = await parts.executeOperation(asked, { viewer, client: clientOf(request) });
  if (result.data === undefined && result.errors !== undefined) return result.errors.map(restored);
  return handOver(parts, OperationTypeNode.QUERY, { result });
}

function handOver(parts: DoorParts, operation: OperationTypeNode, contextValue: object): ExecutionArgs {
  const selectionSet = { kind: Kind.SELECTION_SET, selections: [] } as const;
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [{ kind: Kind.OPERATION_DEFINITION, operation, selectionSet }],
  } as const;
  return { schema: parts.executor.schema, document, contextValue, rootValue: null };
}

const closingBrace = Buffer.from('}');

/** What already is public is kept as it is. */
function restored({ message, extensions, path }: GraphQLFormattedError): GraphQLError {
  return new GraphQLError(message, { path: path ?? null, extensions: { ...extensions } });
}
