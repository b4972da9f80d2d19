import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { gatewayError } from './errors.ts';
import { readBody, sendError } from './http-server.ts';
import { publicError } from './public-error.ts';

/** The largest GraphQL request body, in bytes. */
export const largestBody = 1_048_576;

/**
 * What the GraphQL over HTTP specification answers with 200 in `application/json`: the request was well formed, its
 * document or values were not. In `application/graphql-response+json` the same stay 400.
 */
const answeredWith200 = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Answers one GraphQL request of node:http through an Apollo server. Never rejects. */
export async function answerGraphQL<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  request: IncomingMessage,
  response: ServerResponse,
  context: () => Promise<Context>,
  log: Logger,
): Promise<void> {
  try {
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'GET',
        headers: headersOf(request),
        search: searchOf(request.url ?? ''),
        body: request.method === 'POST' ? await readJson(request) : undefined,
      },
      context,
    });
    if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
    const headers = Object.fromEntries(answer.headers);
    const body = answer.body.string;
    if (headers['cache-control']?.startsWith('public')) {
      const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
      response.setHeader('etag', etag);
      if (isKnown(request, etag)) return void response.writeHead(304, keptHeaders(headers)).end();
    } else {
      headers['cache-control'] = 'no-store';
    }
    response.writeHead(statusOf(answer.status, headers['content-type'], body), {
      ...headers,
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  } catch (error) {
    refuse(response, error, log);
  }
}

/** Whether who asks has the answer already. */
function isKnown(request: IncomingMessage, etag: string): boolean {
  const known = request.headers['if-none-match']?.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return known?.some((one) => one === etag || one === '*') === true;
}

function keptHeaders({ 'cache-control': kept = '', vary = '' }: Readonly<Record<string, string>>) {
  return { 'cache-control': kept, vary };
}

type RefusalHead = { readonly status?: number; readonly headers?: Map<string, string> } | undefined;

/** Answers with an error that was thrown before GraphQL had its turn. */
export function refuse(response: ServerResponse, error: unknown, log: Logger): void {
  const head = error instanceof GraphQLError ? (error.extensions['http'] as RefusalHead) : undefined;
  for (const [name, value] of head?.headers ?? []) response.setHeader(name, value);
  sendError(response, head?.status ?? 500, publicError(error, log));
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type) || request.headers['content-encoding'] !== undefined) {
    throw gatewayError(
      'UNSUPPORTED_MEDIA_TYPE',
      'Send the request as uncompressed application/json.',
      '请以未压缩的 application/json 发送请求。',
      415,
    );
  }
  const body = await readBody(request, largestBody);
  try {
    return JSON.parse(body.toString());
  } catch {
    throw gatewayError('BAD_REQUEST', 'The body is not valid JSON.', '请求体不是有效的 JSON。', 400);
  }
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

function searchOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}

function statusOf(status: number | undefined, contentType: string | undefined, body: string): number {
  if (status !== 400 || !contentType?.startsWith('application/json')) return status ?? 200;
  const { errors } = JSON.parse(body) as { errors: { extensions: { code: string } }[] };
  return errors.every((error) => answeredWith200.has(error.extensions.code)) ? 200 : 400;
}
