import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FormattedExecutionResult } from 'graphql';
import { gatewayError } from '../../platform/errors.ts';
import { refuse } from '../../platform/graphql-http.ts';
import { readBody } from '../../platform/http-server.ts';
import { clientOf, visitorHeader } from '../access.ts';
import type { OperationRequest } from '../graph.ts';
import { badInput, publicErrors, tokenExpired } from './errors.ts';
import { openSession, type Session, type Sink } from './listener.ts';
import { Problems } from './operation.ts';
import { BoundedOutlet } from './outlet.ts';
import type { DoorParts } from './socket-connection.ts';

/** One event stream: one operation. */
type Stream = {
  readonly response: ServerResponse;
  readonly outlet: BoundedOutlet;
  readonly session: Session;
  /** Writes the last events and closes. */
  end(errors: readonly unknown[], reason: string): void;
};

const beginning = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};
const comment = Buffer.from(':\n\n');
const complete = 'event: complete\ndata: \n\n';

/** graphql-sse in its "distinct connections" mode: one request, one operation, its items as server-sent events. */
export class StreamDoor {
  readonly #parts: DoorParts;
  readonly #streams = new Set<Stream>();

  constructor(parts: DoorParts) {
    this.#parts = parts;
  }

  async handleStream(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authenticate, log } = this.#parts;
    try {
      requireEventStream(request);
      const asked = request.method === 'GET' ? askedByUrl(request) : await askedByBody(request);
      const visitorToken = request.headers[visitorHeader];
      const { viewer, expiresAt, asNow } = await authenticate(
        request.headers.authorization,
        typeof visitorToken === 'string' ? visitorToken : undefined,
      );
      const session = openSession(viewer, asNow);
      const leave = this.#parts.connections.enter(session);
      if (leave === null) throw tooManyConnections();
      await this.#serve(this.#open(response, session, expiresAt, leave), request, asked);
    } catch (error) {
      refuse(response, error, log);
    }
  }

  async drain(): Promise<void> {
    for (const stream of this.#streams) stream.end([], 'going away');
  }

  /** Headers and a comment go out at once, so that proxies and clients know that the stream is there. */
  #open(response: ServerResponse, session: Session, expiresAt: Date | null, leave: () => void): Stream {
    const { limits, metrics, clock, log } = this.#parts;
    let reason = 'client';
    const giveUp = () => {
      reason = 'slow consumer';
      response.destroy();
    };
    const outlet = new BoundedOutlet(
      {
        unsentBytes: () => response.writableLength,
        write: (bytes, done) => response.write(bytes, done),
        isOpen: () => !response.writableEnded && !response.destroyed,
      },
      limits,
      giveUp,
    );
    const stream: Stream = {
      response,
      outlet,
      session,
      end(errors, why) {
        if (response.writableEnded || response.destroyed) return;
        reason = why;
        const last = errors.length === 0 ? '' : nextEvent({ errors: publicErrors(errors, log) });
        response.end(`${last}${complete}`);
      },
    };
    this.#streams.add(stream);
    response.writeHead(200, beginning);
    outlet.send(comment);
    const heartbeat = setInterval(() => outlet.send(comment), limits.pingMs);
    const left = expiresAt === null ? null : Math.max(0, expiresAt.getTime() - clock().getTime());
    const expiry =
      left === null || left > 2_000_000_000
        ? undefined
        : setTimeout(() => stream.end([tokenExpired()], 'token expired'), left);
    response.once('close', () => {
      clearInterval(heartbeat);
      clearTimeout(expiry);
      this.#streams.delete(stream);
      outlet.release();
      leave();
      metrics.closed.inc({ reason });
    });
    return stream;
  }

  async #serve(stream: Stream, request: IncomingMessage, asked: OperationRequest): Promise<void> {
    const { readOperation, executeOperation, audience } = this.#parts;
    const { response, outlet, session } = stream;
    try {
      const read = readOperation(asked);
      if (read.kind !== 'subscription') {
        if (read.kind === 'mutation' && request.method === 'GET') throw noMutationByGet();
        const context = { viewer: session.viewer, client: clientOf(request) };
        outlet.send(Buffer.from(nextEvent(await executeOperation(asked, context))));
        return stream.end([], 'complete');
      }
      const sink: Sink = {
        next: ({ body, cursor }) =>
          outlet.send(Buffer.concat([Buffer.from(`id: ${cursor}\nevent: next\ndata: `), body, twoLines])),
        room: () => outlet.room(),
        end: (error) => stream.end(error === null ? [] : [error], 'refused'),
      };
      const lastCursor = request.headers['last-event-id'];
      const stop = await audience.listen(
        session,
        read.subscription,
        asked.variables,
        sink,
        typeof lastCursor === 'string' ? lastCursor : undefined,
      );
      if (response.destroyed || response.writableEnded) return stop();
      response.once('close', stop);
    } catch (error) {
      stream.end(error instanceof Problems ? error.errors : [error], 'refused');
    }
  }
}

const twoLines = Buffer.from('\n\n');

function nextEvent(result: FormattedExecutionResult): string {
  return `event: next\ndata: ${JSON.stringify(result)}\n\n`;
}

function requireEventStream(request: IncomingMessage): void {
  if (request.headers.accept?.includes('text/event-stream')) return;
  throw gatewayError(
    'NOT_ACCEPTABLE',
    'Streams are answered as text/event-stream: say so in the Accept header.',
    '请在 Accept 请求头中声明 text/event-stream。',
    406,
  );
}

function askedByUrl(request: IncomingMessage): OperationRequest {
  const search = new URL(request.url ?? '/', 'http://gateway').searchParams;
  const query = search.get('query');
  const variables = search.get('variables');
  return {
    ...(query === null ? {} : { query }),
    operationName: search.get('operationName'),
    variables: variables === null ? null : asObject(variables),
  };
}

async function askedByBody(request: IncomingMessage): Promise<OperationRequest> {
  if (
    request.method !== 'POST' ||
    !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '')
  ) {
    throw gatewayError(
      'UNSUPPORTED_MEDIA_TYPE',
      'Post the operation as application/json. Single connection mode is not offered.',
      '请以 application/json 提交操作；不支持单连接模式。',
      415,
    );
  }
  return asObject((await readBody(request, largestOperation)).toString());
}

const largestOperation = 262_144;

function asObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Falls through to the refusal.
  }
  throw badInput('This is not a JSON object.', '这不是有效的 JSON 对象。');
}

function noMutationByGet(): Error {
  return gatewayError('METHOD_NOT_ALLOWED', 'Mutations are posted.', '变更操作必须使用 POST。', 405);
}

function tooManyConnections(): Error {
  return gatewayError('TOO_MANY_CONNECTIONS', 'Too many open connections.', '连接过多。', 429);
}
