import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Ask } from './shop.ts';

/** What a listener heard. */
export type Heard<Item> = {
  /** Every item so far, in the order of arrival over all connections. */
  readonly items: Item[];
  /** Errors that ended the subscription. */
  readonly errors: unknown[];
  /** Cuts the connection the hard way; the listener comes back by its last cursor. */
  cut(): void;
  /** How often it has come back. */
  readonly returns: () => number;
  close(): void;
};

type Who = { readonly token?: string; readonly visitorToken?: string };

/** One public address of the product, as a partner's program uses it. */
export type Door = {
  readonly url: string;
  ask: Ask;
  /** Listens by graphql-ws and resumes by cursor for as long as it is not closed. `doorOf` tells where to knock next. */
  listen<Item extends { cursor: string }>(query: string, variables: object, who: Who): Heard<Item>;
};

export function openDoor(url: string): Door {
  return {
    url,
    ask: (query, variables, who = {}) => ask(url, query, variables ?? {}, who),
    listen: (query, variables, who) => listen(() => url, query, variables, who),
  };
}

/** A listener that knocks at another door of several each time it comes back. */
export function listenAt<Item extends { cursor: string }>(
  urls: readonly string[],
  query: string,
  variables: object,
  who: Who,
): Heard<Item> {
  let turn = 0;
  return listen(() => urls[turn++ % urls.length] ?? '', query, variables, who);
}

async function ask<Data>(url: string, query: string, variables: object, who: Who): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(who.token === undefined ? {} : { authorization: `Bearer ${who.token}` }),
      ...(who.visitorToken === undefined ? {} : { 'x-visitor-token': who.visitorToken }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: readonly object[] };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

function listen<Item extends { cursor: string }>(
  urlOf: () => string,
  query: string,
  variables: object,
  who: Who,
): Heard<Item> {
  const items: Item[] = [];
  const errors: unknown[] = [];
  let client: Client | undefined;
  let socket: WebSocket | undefined;
  let returns = -1;
  let closed = false;

  const knock = () => {
    if (closed) return;
    returns += 1;
    const url = urlOf();
    class Tapped extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols);
        socket = this;
      }
    }
    client = createClient({
      url: `${url.replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: Tapped,
      retryAttempts: 0,
      connectionParams: {
        ...(who.token === undefined ? {} : { authorization: `Bearer ${who.token}` }),
        ...(who.visitorToken === undefined ? {} : { 'x-visitor-token': who.visitorToken }),
      },
    });
    const after = items.at(-1)?.cursor;
    client.subscribe(
      { query, variables: { ...variables, ...(after === undefined ? {} : { after }) } },
      {
        next: ({ data, errors: failed }) => {
          if (failed !== undefined) errors.push(...failed);
          const [item] = Object.values(data ?? {});
          if (item) items.push(item as Item);
        },
        // A refusal ends it; a lost connection is what it is made to survive.
        error: (error) => (Array.isArray(error) ? errors.push(...error) : setTimeout(knock, 20)),
        complete: () => {
          if (!closed) setTimeout(knock, 20);
        },
      },
    );
  };
  knock();
  return {
    items,
    errors,
    cut: () => socket?.terminate(),
    returns: () => returns,
    close() {
      closed = true;
      client?.dispose();
    },
  };
}
