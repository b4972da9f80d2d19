import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { SentTimes } from './sent-times.ts';

/** What the merchant's client has heard so far. */
export type AlertListener = {
  readonly heard: ReadonlySet<string>;
  /** How many arrived a second time. */
  readonly twice: () => number;
  /** Milliseconds from sending a call to hearing the alert that it raised, for each that can be told. */
  readonly latenciesMs: readonly number[];
  readonly lastHeardAt: () => number;
  /** Why the graph ended the subscription, if it did. */
  readonly failure: () => Error | undefined;
  close(): Promise<void>;
};

type Item = {
  cursor: string;
  gap: { missedFrom: string } | null;
  alert: { id: string } | null;
  lead: { visitor: { id: string } | null } | null;
};

const subscription = `subscription Alerts($merchantId: ID!, $after: Cursor) {
  leadAlertRaised(merchantId: $merchantId, after: $after) {
    cursor sequence gap { missedFrom } kind alert { id }
    lead { id visitor { id } intent { level } }
  }
}`;

const passing = new Set(['RATE_LIMITED', 'OVERLOADED', 'SUBGRAPH_UNAVAILABLE', 'SERVICE_UNAVAILABLE']);
const returnAfterMs = 250;

/** Listens to a merchant's alerts as any client of graphql-ws would, and comes back by its last cursor when cut off. */
export function listenToAlerts(
  url: string,
  { merchantId, token, after }: { merchantId: string; token: string; after: string },
  sent: SentTimes,
): AlertListener {
  const heard = new Set<string>();
  const latenciesMs: number[] = [];
  let cursor = after;
  let [twice, lastHeardAt] = [0, Date.now()];
  let failure: Error | undefined;
  let closed = false;
  let client: Client | undefined;

  const hear = (item: Item) => {
    cursor = item.cursor;
    lastHeardAt = Date.now();
    if (item.gap !== null)
      failure = new Error('The stream has a gap: the graph no longer keeps what is missing.');
    if (item.alert === null) return;
    const latency = sent.since(item.lead?.visitor?.id);
    if (latency !== undefined) latenciesMs.push(latency);
    if (heard.has(item.alert.id)) twice += 1;
    heard.add(item.alert.id);
  };
  const connect = () => {
    if (closed || failure !== undefined) return;
    const back = () => setTimeout(connect, returnAfterMs);
    client = createClient({
      url: `${url.replace(/^http/, 'ws').replace(/\/$/, '')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    client.subscribe<{ leadAlertRaised: Item | null }>(
      { query: subscription, variables: { merchantId, after: cursor } },
      {
        next({ data, errors }) {
          if (data?.leadAlertRaised) hear(data.leadAlertRaised);
          else if (errors !== undefined)
            failure ??= new Error(errors.map(({ message }) => message).join('; '));
        },
        error(error) {
          failure ??= refusalOf(error);
          back();
        },
        complete: back,
      },
    );
  };
  connect();
  return {
    heard,
    twice: () => twice,
    latenciesMs,
    lastHeardAt: () => lastHeardAt,
    failure: () => failure,
    async close() {
      closed = true;
      await client?.dispose();
    },
  };
}

/** What the graph refused for good. A lost connection, or what passes, is survived. */
function refusalOf(error: unknown): Error | undefined {
  if (!Array.isArray(error)) return undefined;
  const [first] = error as { message: string; extensions?: { code?: string } }[];
  if (first === undefined || passing.has(first.extensions?.code ?? '')) return undefined;
  return new Error(`The merchant's client was refused: ${first.message}`);
}
