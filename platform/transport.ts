import type { IncomingHttpHeaders } from 'node:http';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import { assertionHeader, type SignAssertion } from './assertion.ts';
import type { ExecutableSubgraph, SubgraphRequest } from './execute.ts';
import { type SubgraphName, subgraphNames } from './facts.ts';
import { publicError } from './public-error.ts';
import { type InternalCall, unknownClient } from './subgraph.ts';
import { serviceViewer } from './viewer.ts';

/** What a subgraph answered: data, and errors as clients may see them. */
export type SubgraphAnswer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
};

export type WebhookAnswer = { readonly status: number; readonly body: string };

/** The way to one subgraph: in this process, or over HTTP. Trouble on the way is an answer with errors, never a throw. */
export type Transport = {
  execute(request: SubgraphRequest): Promise<SubgraphAnswer>;
  /** Hands on what an outside system sent to `/webhooks/{subgraph}/{name}`. */
  webhook(name: string, headers: IncomingHttpHeaders, body: Buffer): Promise<WebhookAnswer>;
  ready(): Promise<boolean>;
  close(): Promise<void>;
};

export type Transports = Readonly<Record<SubgraphName, Transport>>;

const slowMs = 10_000;

/** A subgraph of this process. */
export function inProcess(executable: ExecutableSubgraph, ready: () => Promise<boolean>): Transport {
  const { name, webhooks, deps } = executable.subgraph;
  return {
    async execute(request) {
      const answer = executable.execute(request).then(
        ({ data, errors }): SubgraphAnswer => ({
          ...(data === undefined ? {} : { data }),
          ...(errors === undefined ? {} : { errors: errors.map((error) => publicError(error, deps.log)) }),
        }),
        (error): SubgraphAnswer => ({ errors: [publicError(error, deps.log)] }),
      );
      return inTime(answer, () => unavailable(name, 'no answer in time', deps.log));
    },
    async webhook(hook, headers, body) {
      const found = webhooks.find((one) => one.name === hook);
      return found === undefined ? { status: 404, body: 'Not found.\n' } : found.handle({ headers, body });
    },
    ready,
    close: async () => {},
  };
}

/** A subgraph served elsewhere, over kept connections. */
export function overHttp(name: SubgraphName, url: string, sign: SignAssertion, log: Logger): Transport {
  const pool = new Pool(new URL(url).origin, {
    connections: 64,
    connectTimeout: 2_000,
    headersTimeout: slowMs,
    bodyTimeout: slowMs,
  });
  const send = async ({ query, variables, operationName, viewer, client }: SubgraphRequest) => {
    const answer = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        [assertionHeader]: sign(viewer, client),
      },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const body = (await answer.body.json()) as SubgraphAnswer;
    if (answer.statusCode >= 500 || answer.statusCode === 401) {
      throw new Error(`HTTP ${answer.statusCode}: ${body.errors?.[0]?.message}`);
    }
    return body;
  };
  return {
    async execute(request) {
      try {
        return await send(request).catch((error) => {
          // A kept connection may be closed by the other side just as it is used; what changes nothing is asked again.
          if (request.query.startsWith('mutation') || !wasCutOff(error)) throw error;
          return send(request);
        });
      } catch (error) {
        return unavailable(name, error, log);
      }
    },
    async webhook(hook, headers, body) {
      const { host, connection, 'transfer-encoding': encoding, ...kept } = headers;
      const path = `/webhooks/${encodeURIComponent(hook)}`;
      const answer = await pool.request({ method: 'POST', path, headers: kept, body });
      return { status: answer.statusCode, body: await answer.body.text() };
    },
    async ready() {
      try {
        const answer = await pool.request({ method: 'GET', path: '/readyz', headersTimeout: 2_000 });
        await answer.body.dump();
        return answer.statusCode === 200;
      } catch {
        return false;
      }
    },
    close: () => pool.close(),
  };
}

/** Lets one part ask another in its own name. The way is looked up at the call: parts are made before their ways. */
export function callAs(caller: string, transportOf: (name: SubgraphName) => Transport): InternalCall {
  const viewer = serviceViewer(caller);
  return async <Data>(name: SubgraphName, query: string, variables: Readonly<Record<string, unknown>>) => {
    const { data, errors } = await transportOf(name).execute({
      query,
      variables,
      viewer,
      client: unknownClient,
    });
    const [error] = errors ?? [];
    if (error !== undefined) {
      const { message, path, extensions } = error;
      throw new GraphQLError(`${name}: ${message}`, { path: path ?? null, extensions: { ...extensions } });
    }
    return data as Data;
  };
}

/** Ways to the subgraphs that are served elsewhere, by name. */
export function remoteTransports(
  urls: Readonly<Record<SubgraphName, string | undefined>>,
  sign: SignAssertion,
  log: Logger,
): Partial<Record<SubgraphName, Transport>> {
  const ways: Partial<Record<SubgraphName, Transport>> = {};
  for (const name of subgraphNames) {
    const url = urls[name];
    if (url !== undefined) ways[name] = overHttp(name, url, sign, log);
  }
  return ways;
}

function unavailable(name: SubgraphName, reason: unknown, log: Logger): SubgraphAnswer {
  log.warn({ err: reason, subgraph: name }, 'subgraph unavailable');
  return {
    errors: [
      {
        message: `The part of the graph that answers this (${name}) is not available now. Try again later.`,
        extensions: {
          code: 'SUBGRAPH_UNAVAILABLE',
          messageZh: '此部分数据暂时不可用，请稍后再试。',
        },
      },
    ],
  };
}

function wasCutOff(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || code === 'EPIPE';
}

async function inTime<T>(work: Promise<T>, late: () => T): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<T>((done) => {
    timer = setTimeout(() => done(late()), slowMs);
  });
  const result = await Promise.race([work, timeUp]);
  clearTimeout(timer);
  return result;
}
