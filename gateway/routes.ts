import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { gatewayError } from '../platform/errors.ts';
import { subgraphNames } from '../platform/facts.ts';
import { answerGraphQL, refuse } from '../platform/graphql-http.ts';
import { readBody, sendText } from '../platform/http-server.ts';
import type { Metrics } from '../platform/metrics.ts';
import type { Transports } from '../platform/transport.ts';
import { type Authenticate, clientOf, visitorHeader } from './access.ts';
import type { GraphContext } from './data-source.ts';
import type { Graph } from './graph.ts';
import type { Readiness } from './health.ts';
import type { Pages } from './pages.ts';
import type { CheckRate } from './rates.ts';
import type { TimeRequest } from './request-times.ts';

/** Everything that answers behind the one address. */
export type Parts = {
  readonly graph: Graph;
  readonly transports: Transports;
  readonly authenticate: Authenticate;
  readonly checkRate: CheckRate;
  readonly pages: Pages;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Metrics;
  readonly time: TimeRequest;
  /** Server-sent events; the sockets are handed over at their upgrade. */
  readonly stream: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly log: Logger;
};

type Answer = (
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
) => Promise<void> | void;

type Route = { readonly path: string | RegExp; readonly methods: readonly string[]; readonly answer: Answer };

/** The largest notice an outside system may send, in bytes. */
const largestNotice = 65_536;

/** The whole address space, in the order it is tried. */
export const routes: readonly Route[] = [
  { path: '/graphql', methods: ['GET', 'POST'], answer: graphql },
  { path: '/graphql/stream', methods: ['GET', 'POST', 'PUT', 'DELETE'], answer: stream },
  { path: '/', methods: ['GET', 'HEAD'], answer: ({ pages }, _, response) => pages.welcome(response) },
  {
    path: '/healthz',
    methods: ['GET', 'HEAD'],
    answer: (_, __, response) => sendText(response, 200, 'ok\n'),
  },
  { path: '/readyz', methods: ['GET', 'HEAD'], answer: ready },
  { path: '/metrics', methods: ['GET'], answer: measurements },
  { path: /^\/webhooks\/[^/]+\/[^/]+$/, methods: ['POST'], answer: webhook },
  {
    path: /^\/trace\/[A-Za-z0-9-]{4,40}$/,
    methods: ['GET', 'HEAD'],
    answer: ({ pages }, _, response) => pages.trace(response),
  },
  {
    path: /^\/s\/[0-9A-Za-z]{12}$/,
    methods: ['GET', 'HEAD'],
    answer: ({ pages }, _, response) => pages.card(response),
  },
  { path: /^\/(explorer|pages)\//, methods: ['GET', 'HEAD'], answer: file },
];

/** Any page may ask the graph: who asks is told by tokens in headers, never by a cookie. */
function allowOrigins(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-expose-headers', 'retry-after');
  if (request.method !== 'OPTIONS') return;
  response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE, OPTIONS');
  response.setHeader(
    'access-control-allow-headers',
    request.headers['access-control-request-headers'] ?? 'authorization, content-type',
  );
  response.setHeader('access-control-max-age', '86400');
}

/** Finds the route of a request and lets it answer; what it throws is answered too. */
export async function answer(
  parts: Parts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  const method = request.method ?? 'GET';
  try {
    if (path === null) return sendText(response, 400, 'Bad request.\n');
    const route = routes.find((one) =>
      typeof one.path === 'string' ? one.path === path : one.path.test(path),
    );
    if (route === undefined) return sendText(response, 404, 'Not found.\n');
    // An event stream lasts as long as its listener: its time says nothing.
    if (typeof route.path === 'string' && route.answer !== stream) parts.time(route.path, response);
    const isGraph = path.startsWith('/graphql');
    if (isGraph) allowOrigins(request, response);
    if (isGraph && method === 'OPTIONS') return void response.writeHead(204).end();
    if (!route.methods.includes(method)) {
      response.setHeader('allow', route.methods.join(', '));
      return sendText(response, 405, 'Method not allowed.\n');
    }
    await route.answer(parts, request, response, path);
  } catch (error) {
    refuse(response, error, parts.log);
  }
}

/** The path without its escapes; null when they are malformed. */
function pathOf(request: IncomingMessage): string | null {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  try {
    return path.includes('%') ? decodeURIComponent(path) : path;
  } catch {
    return null;
  }
}

async function graphql(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
  if (wantsPage) return parts.pages.explorer(response);
  await answerGraphQL(parts.graph.apollo, request, response, () => contextOf(parts, request), parts.log);
}

async function contextOf(parts: Parts, request: IncomingMessage): Promise<GraphContext> {
  const visitorToken = request.headers[visitorHeader];
  const client = clientOf(request);
  const { viewer } = await parts.authenticate(
    request.headers.authorization,
    typeof visitorToken === 'string' ? visitorToken : undefined,
  );
  parts.checkRate(viewer, client);
  return { viewer, client };
}

function stream(parts: Parts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  return parts.stream(request, response);
}

async function ready(parts: Parts, _: IncomingMessage, response: ServerResponse): Promise<void> {
  const now = await parts.readiness();
  sendText(response, now.ready ? 200 : 503, `${JSON.stringify(now)}\n`, 'application/json; charset=utf-8');
}

async function measurements(parts: Parts, _: IncomingMessage, response: ServerResponse): Promise<void> {
  const { metrics } = parts;
  sendText(response, 200, await metrics.metrics(), metrics.contentType);
}

async function webhook(parts: Parts, request: IncomingMessage, response: ServerResponse, path: string) {
  const [, , owner, hook = ''] = path.split('/');
  const name = subgraphNames.find((one) => one === owner);
  if (name === undefined) return sendText(response, 404, 'Not found.\n');
  const body = await readBody(request, largestNotice);
  const result = await parts.transports[name].webhook(hook, request.headers, body).catch((error) => {
    parts.log.error({ err: error, subgraph: name, webhook: hook }, 'webhook failed');
    throw gatewayError('SUBGRAPH_UNAVAILABLE', 'Try again later.', '请稍后再试。', 503);
  });
  const isJson = result.body.startsWith('{');
  sendText(response, result.status, result.body, isJson ? 'application/json; charset=utf-8' : undefined);
}

async function file(parts: Parts, _: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  if (!(await parts.pages.file(path, response))) sendText(response, 404, 'Not found.\n');
}
