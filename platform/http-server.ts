import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { GraphQLFormattedError } from 'graphql';
import { gatewayError } from './errors.ts';

/** A listening HTTP server that can be emptied. */
export type HttpServer = {
  readonly server: Server;
  readonly port: number;
  /** Accepts nothing new, lets running requests finish, and ends whatever is left after so many milliseconds. */
  drain(withinMs: number): Promise<void>;
};

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Listens; port 0 takes a free one. Rejects with the reason when the address cannot be had. */
export async function openHttpServer(
  handler: HttpHandler,
  address: { readonly host: string; readonly port: number },
): Promise<HttpServer> {
  const sockets = new Set<Socket>();
  let draining = false;
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 30_000 }, (request, response) => {
    if (draining) response.setHeader('connection', 'close');
    handler(request, response);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(address.port, address.host, () => {
      server.off('error', failed);
      listening();
    });
  });
  return {
    server,
    port: (server.address() as AddressInfo).port,
    async drain(withinMs) {
      draining = true;
      const closed = new Promise<void>((done) => server.close(() => done()));
      server.closeIdleConnections();
      // A request that ends leaves its connection idle: close those too, without waiting for the client to do it.
      const sweep = setInterval(() => server.closeIdleConnections(), 50);
      const cut = setTimeout(() => {
        for (const socket of sockets) socket.destroy();
      }, withinMs);
      await closed;
      clearInterval(sweep);
      clearTimeout(cut);
    },
  };
}

/** Reads a request's body. Refuses with PAYLOAD_TOO_LARGE (413) as soon as it is known to be over `limit` bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge(limit);
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

/** Answers with a text and its type. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

/** Answers in GraphQL's form for errors. A request that was refused unread gets its connection closed behind it. */
export function sendError(response: ServerResponse, status: number, error: GraphQLFormattedError): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (!response.req.complete) response.setHeader('connection', 'close');
  sendText(response, status, `${JSON.stringify({ errors: [error] })}\n`, 'application/json; charset=utf-8');
}

function tooLarge(limit: number): Error {
  return gatewayError(
    'PAYLOAD_TOO_LARGE',
    `The body is over ${limit} bytes.`,
    `请求体超过 ${limit} 字节。`,
    413,
  );
}
