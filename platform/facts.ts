/** The subgraphs of the product: the closed list that everything generic counts over. */
export const subgraphNames = ['card', 'distribution', 'catalog', 'order'] as const;

export type SubgraphName = (typeof subgraphNames)[number];

/**
 * Something that happened, named `noun.pastVerb`. The payload holds ids and what the moment recorded, as JSON
 * (money as strings). A channel is `kind:id` (`merchant:mer_…`, `agent:agt_…`): who may hear of it.
 */
export type Fact<Name extends string = string, Payload extends object = object> = {
  readonly name: Name;
  readonly payload: Payload;
  readonly channels: readonly string[];
  readonly occurredAt: Date;
};

/** A fact as its subgraph's log holds it. */
export type RecordedFact<Payload extends object = Record<string, unknown>> = {
  /** Dense over the whole log of the subgraph, in commit order, from 1. */
  readonly position: number;
  readonly name: string;
  readonly payload: Payload;
  /** RFC 3339, UTC, milliseconds. */
  readonly occurredAt: string;
  /** The fact's dense sequence in each of its channels. */
  readonly channels: readonly { readonly channel: string; readonly sequence: number }[];
};

/** A page of the log, as `_facts(after, limit)` answers it. `head` is the log's last position when it was read. */
export type FactPage = {
  readonly epoch: string;
  readonly head: number;
  readonly oldest: number;
  readonly facts: readonly RecordedFact[];
};

/**
 * A page of one channel, as `_channel(channel, after, limit)` answers it: facts behind sequence `after`.
 * `head` is the position of the WHOLE log up to which the channel was scanned: everything at or below it is in this
 * or an earlier page, unless `more` says that the page was cut by its limit. `oldestSequence` tells what retention left.
 */
export type ChannelPage = FactPage & {
  readonly headSequence: number;
  readonly oldestSequence: number;
  readonly more: boolean;
};
