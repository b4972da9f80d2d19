import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';

/** Who asks: nobody, somebody with an access token, or a visitor. */
export type Who = { readonly token?: string; readonly visitorToken?: string };

/** Asks the public graph; answers the data, or throws an `AskError`. */
export type Ask = <Data>(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
  who?: Who,
) => Promise<Data>;

/** One public address of the product, as any program outside uses it. */
export type GraphClient = { readonly url: string; readonly ask: Ask; close(): Promise<void> };

/** What went wrong: the graph's own code, or NETWORK when there was no answer at all. */
export class AskError extends Error {
  override readonly name = 'AskError';
  readonly code: string;
  /** Whether the same question may be answered later. */
  readonly passing: boolean;
  readonly waitMs: number | undefined;
  constructor(code: string, message: string, passing: boolean, waitMs?: number) {
    super(message);
    this.code = code;
    this.passing = passing;
    this.waitMs = waitMs;
  }
}

type Answer = { data?: unknown; errors?: readonly { message: string; extensions?: { code?: string } }[] };

const passingCodes = new Set(['RATE_LIMITED', 'OVERLOADED', 'SUBGRAPH_UNAVAILABLE', 'SERVICE_UNAVAILABLE']);
const answerWithinMs = 30_000;

/** A phone's: what names itself a program is taken for a crawler, which alerts nobody. */
const userAgent =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36';

/** Opens connections to a product's address, such as http://127.0.0.1:4000; at most that many at once. */
export function openGraphClient(url: string, connections = 8): GraphClient {
  const address = new URL('graphql', url.endsWith('/') ? url : `${url}/`);
  const pool = new Pool(address.origin, { connections });
  return {
    url,
    ask: async <Data>(query: string, variables = {}, who: Who = {}) =>
      (await send(pool, address.pathname, { query, variables }, who)) as Data,
    close: () => pool.close(),
  };
}

/**
 * Asks until there is an answer: what passes is tried again, later each time, for as long as `withinMs`. Only for
 * questions that change nothing when they are asked twice.
 */
export function persistent(ask: Ask, withinMs = 120_000): Ask {
  return async <Data>(query: string, variables = {}, who = {}) => {
    const deadline = Date.now() + withinMs;
    for (let waitMs = 100; ; waitMs = Math.min(waitMs * 2, 5_000)) {
      try {
        return await ask<Data>(query, variables, who);
      } catch (error) {
        if (!(error instanceof AskError) || !error.passing || Date.now() > deadline) throw error;
        await pause(error.waitMs ?? waitMs * (0.5 + Math.random()));
      }
    }
  };
}

async function send(pool: Pool, path: string, body: object, who: Who): Promise<unknown> {
  const response = await pool
    .request({
      path,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': userAgent,
        ...(who.token === undefined ? {} : { authorization: `Bearer ${who.token}` }),
        ...(who.visitorToken === undefined ? {} : { 'x-visitor-token': who.visitorToken }),
      },
      body: JSON.stringify(body),
      headersTimeout: answerWithinMs,
      bodyTimeout: answerWithinMs,
    })
    .catch(unreachable);
  const text = await response.body.text().catch(unreachable);
  return dataOf(text, response.statusCode, secondsOf(response.headers['retry-after']));
}

function dataOf(text: string, status: number, waitMs: number | undefined): unknown {
  const answer = parsed(text);
  const [error] = answer?.errors ?? [];
  if (answer !== undefined && error === undefined && answer.data !== undefined) return answer.data;
  const code = error?.extensions?.code ?? `HTTP_${status}`;
  const passing = status === 429 || status >= 500 || passingCodes.has(code);
  throw new AskError(code, error?.message ?? `The answer was HTTP ${status}.`, passing, waitMs);
}

function parsed(text: string): Answer | undefined {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}

function secondsOf(header: string | string[] | undefined): number | undefined {
  const seconds = Number(header);
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1_000 : undefined;
}

function unreachable(error: unknown): never {
  throw new AskError('NETWORK', error instanceof Error ? error.message : String(error), true);
}
