import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { until } from './until.ts';

/** Who listens, and how. */
export type ListenAs = { readonly token?: string; readonly visitorToken?: string };

/** One running subscription of a real graphql-ws client. */
export type Listening<Item> = {
  /** What came, in order. */
  readonly items: Item[];
  /** What ended it: errors the server sent, or a close event; null while it runs or after a clean end. */
  readonly trouble: unknown;
  /** Waits until so many items came; answers them all. */
  first(count: number, within?: number): Promise<Item[]>;
  /** Waits until the server ended it, with trouble or without. */
  ended(): Promise<unknown>;
  /** Ends it and its socket. */
  stop(): Promise<void>;
  /** Cuts the socket without a word, as a lost network does. */
  cut(): void;
};

/** Listens over a WebSocket of its own. `onConnected` is where a test knows that the server has acknowledged. */
export async function listenAt<Item>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  as: ListenAs = {},
): Promise<Listening<Item>> {
  const state = { items: [] as Item[], trouble: null as unknown, over: false, connected: false };
  let socket: WebSocket | undefined;
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols);
        socket = this;
      }
    },
    retryAttempts: 0,
    connectionParams: connectionParams(as),
    on: {
      connected: () => {
        state.connected = true;
      },
    },
  });
  const end = client.subscribe(
    { query, variables: { ...variables } },
    {
      next: ({ data, errors }) => {
        if (errors !== undefined) state.trouble = errors;
        if (data) state.items.push(Object.values(data)[0] as Item);
      },
      error: (error) => {
        state.trouble = error;
        state.over = true;
      },
      complete: () => {
        state.over = true;
      },
    },
  );
  await until(() => state.connected || state.over);
  return {
    items: state.items,
    get trouble() {
      return state.trouble;
    },
    async first(count, within = 10_000) {
      await until(() => state.items.length >= count || state.over, { within });
      if (state.items.length < count) throw new Error(`Ended early: ${JSON.stringify(state.trouble)}`);
      return state.items;
    },
    async ended() {
      await until(() => state.over);
      return state.trouble;
    },
    async stop() {
      end();
      await client.dispose();
    },
    cut: () => socket?.terminate(),
  };
}

/** What a client sends at `connection_init`. */
export function connectionParams({ token, visitorToken }: ListenAs): Record<string, string> {
  return {
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(visitorToken === undefined ? {} : { 'x-visitor-token': visitorToken }),
  };
}
