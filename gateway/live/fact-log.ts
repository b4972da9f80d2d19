import type { ChannelPage, FactPage, SubgraphName } from '../../platform/facts.ts';
import type { InternalCall } from '../../platform/subgraph.ts';
import type { LiveLimits } from './limits.ts';

/** The log of one subgraph, read through its `_facts` and `_channel` in the gateway's own name. */
export type FactLog = {
  readonly source: SubgraphName;
  /** Facts behind a position of the whole log. */
  facts(after: number, limit: number): Promise<FactPage>;
  /** Facts behind a sequence of one channel. Listeners who ask for the same page at the same time share the answer. */
  channel(channel: string, after: number, limit: number): Promise<ChannelPage>;
};

const factsQuery = 'query ($after: Float!, $limit: Int!) { _facts(after: $after, limit: $limit) }';
const channelQuery =
  'query ($channel: String!, $after: Float!, $limit: Int!) { _channel(channel: $channel, after: $after, limit: $limit) }';

export function openFactLog(source: SubgraphName, call: InternalCall, limits: LiveLimits): FactLog {
  const asked = new Map<string, Promise<ChannelPage>>();
  const inTurn = atOnce(limits.pagesAtOnce);
  return {
    source,
    async facts(after, limit) {
      const { _facts } = await call<{ _facts: FactPage }>(source, factsQuery, { after, limit });
      return _facts;
    },
    channel(channel, after, limit) {
      const key = `${after} ${limit} ${channel}`;
      const known = asked.get(key);
      if (known !== undefined) return known;
      const page = inTurn(() =>
        call<{ _channel: ChannelPage }>(source, channelQuery, { channel, after, limit }),
      )
        .then(({ _channel }) => _channel)
        .finally(() => asked.delete(key));
      asked.set(key, page);
      return page;
    },
  };
}

/** Lets so many tasks run at the same time; the others wait for their turn. */
function atOnce(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((turn) => waiting.push(turn));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
