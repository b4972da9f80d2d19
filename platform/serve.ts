import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { type Assertion, assertionHeader, assertionReader, type ReadAssertion } from './assertion.ts';
import type { Config } from './config.ts';
import { gatewayError } from './errors.ts';
import { contextOf, type ExecutableSubgraph } from './execute.ts';
import { answerGraphQL, refuse } from './graphql-http.ts';
import { openHttpServer, readBody, sendText } from './http-server.ts';
import type { Metrics } from './metrics.ts';
import { publicError } from './public-error.ts';
import { deriveKey, requireSecret } from './secrets.ts';
import type { Context } from './subgraph.ts';

/** A subgraph at an address of its own. */
export type ServedSubgraph = {
  readonly port: number;
  /** Says it is not ready, lets running requests finish (10 s at most), and closes. */
  drain(): Promise<void>;
};

export type ServeOptions = {
  readonly port: number;
  readonly ready: () => Promise<boolean>;
  readonly metrics: Metrics;
};

type Served = ServeOptions & {
  readonly executable: ExecutableSubgraph;
  readonly apollo: ApolloServer<Context<unknown>>;
  readonly read: ReadAssertion;
  draining: boolean;
};

const largestNotice = 65_536;

/**
 * Serves a subgraph over HTTP to the gateway and to other subgraphs, that is to whoever can sign who is asking.
 * Everybody else gets 401. Webhooks prove themselves by signatures of their own.
 */
export async function serveSubgraph(
  executable: ExecutableSubgraph,
  config: Config,
  options: ServeOptions,
): Promise<ServedSubgraph> {
  const { deps } = executable.subgraph;
  const served: Served = {
    ...options,
    executable,
    apollo: await openApollo(executable),
    read: assertionReader(deriveKey(requireSecret(config), 'assertion'), deps.clock),
    draining: false,
  };
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    void answer(served, request, response).catch((error) => refuse(response, error, deps.log));
  const http = await openHttpServer(handle, { host: config.host, port: options.port });
  return {
    port: http.port,
    async drain() {
      served.draining = true;
      await http.drain(10_000);
      await served.apollo.stop();
    },
  };
}

async function openApollo({ schema, subgraph }: ExecutableSubgraph): Promise<ApolloServer<Context<unknown>>> {
  const { log } = subgraph.deps;
  const apollo = new ApolloServer<Context<unknown>>({
    schema,
    // Only signed callers come this far, and none of them is a browser.
    csrfPrevention: false,
    introspection: true,
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // Apollo's own way prints every answer again, indented for people.
    stringifyResult: (result) => JSON.stringify(result),
    logger: log,
    formatError: (_, error) => publicError(error, log),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  return apollo;
}

async function answer(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  if (path === '/graphql') return graphql(served, request, response);
  if (path.startsWith('/webhooks/') && request.method === 'POST') {
    return webhook(served, decodeURIComponent(path.slice('/webhooks/'.length)), request, response);
  }
  if (path === '/healthz') return sendText(response, 200, 'ok\n');
  if (path === '/readyz') {
    const ready = !served.draining && (await served.ready());
    return sendText(response, ready ? 200 : 503, ready ? 'ready\n' : 'not ready\n');
  }
  if (path === '/metrics') {
    return sendText(response, 200, await served.metrics.metrics(), served.metrics.contentType);
  }
  sendText(response, 404, 'Not found.\n');
}

async function graphql(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { subgraph } = served.executable;
  const asking = whoAsks(served, request);
  await answerGraphQL(
    served.apollo,
    request,
    response,
    async () => contextOf(subgraph, asking),
    subgraph.deps.log,
  );
}

function whoAsks(served: Served, request: IncomingMessage): Assertion {
  const signed = request.headers[assertionHeader];
  const asking = served.read(typeof signed === 'string' ? signed : undefined);
  if (asking !== null) return asking;
  throw gatewayError(
    'UNAUTHENTICATED',
    'This subgraph answers the gateway only.',
    '此子图仅接受网关的请求。',
    401,
  );
}

async function webhook(
  served: Served,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const hook = served.executable.subgraph.webhooks.find((one) => one.name === name);
  if (hook === undefined) return sendText(response, 404, 'Not found.\n');
  const body = await readBody(request, largestNotice);
  const { status, body: text } = await hook.handle({ headers: request.headers, body });
  sendText(response, status, text);
}
