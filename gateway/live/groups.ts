import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { Clock } from '../../platform/clock.ts';
import type { RecordedFact, SubgraphName } from '../../platform/facts.ts';
import type { Hearing } from './authorize.ts';
import { hasCode } from './errors.ts';
import { type HeardFact, type Item, itemOf, tellsOf } from './event.ts';
import { eventSource } from './event-source.ts';
import type { Executor } from './execute.ts';
import { Group, type Payload } from './group.ts';
import type { LiveLimits } from './limits.ts';
import type { LiveMetrics } from './metrics.ts';
import type { Values } from './operation.ts';
import type { LivePlan } from './plan.ts';
import type { Tail } from './tail.ts';

export type GroupsOptions = {
  readonly executor: Executor;
  readonly liveSchema: GraphQLSchema;
  readonly cursorKey: Uint8Array;
  readonly tailOf: (source: SubgraphName) => Tail;
  readonly limits: LiveLimits;
  readonly metrics: LiveMetrics;
  readonly clock: Clock;
  readonly onUnshareable: (group: Group) => void;
  readonly onBehind: (group: Group) => void;
};

/** What makes listeners one group. */
export type Shared = {
  readonly plan: LivePlan;
  readonly channel: string;
  readonly values: Values;
  readonly hearing: Hearing;
};

/** All groups, found by what they share and by the channel they hear. */
export class Groups {
  readonly #options: GroupsOptions;
  readonly #byKey = new Map<string, Group>();
  readonly #byChannel = new Map<string, Map<string, Group>>();

  constructor(options: GroupsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** The group of those who share all of this; begun when there is none. */
  of(shared: Shared): Group {
    const key = keyOf(shared);
    return this.#byKey.get(key) ?? this.#begin(key, shared);
  }

  hear(source: SubgraphName, fact: RecordedFact): void {
    for (const { channel, sequence } of fact.channels) {
      const groups = this.#byChannel.get(`${source} ${channel}`);
      if (groups !== undefined) for (const group of groups.values()) group.hear({ fact, sequence });
    }
  }

  /** Executes one item for one viewer; null when it cannot be shared. */
  async execute({ plan, values, hearing }: Shared, item: Item): Promise<Payload | null> {
    const { executor, liveSchema, metrics } = this.#options;
    metrics.executions.inc();
    const result = await executor.run(plan.executable, {
      variables: values.variables,
      viewer: hearing.viewer,
      event: eventSource(liveSchema, plan.field.name, item),
    });
    if (hearing.viewer.shared && hasCode(result.errors, 'INDIVIDUAL_REQUIRED')) return null;
    return { body: Buffer.from(JSON.stringify(result)), cursor: String(item['cursor']) };
  }

  #begin(key: string, shared: Shared): Group {
    const { limits, metrics, clock, tailOf, cursorKey, onUnshareable, onBehind } = this.#options;
    const { plan, channel, values } = shared;
    const { source } = plan.field;
    const home = `${source} ${channel}`;
    const group: Group = new Group({
      limits,
      tellsOf: ({ fact }) => tellsOf(plan.field, values.args, fact),
      execute: (heard: HeardFact) => {
        const place = { source, channel, epoch: tailOf(source).epoch(), sequence: heard.sequence };
        return this.execute(shared, itemOf(plan.field.item, heard, place, cursorKey));
      },
      onUnshareable: () => onUnshareable(group),
      onBehind: () => onBehind(group),
      onDelivered: ({ fact }, listeners) => {
        metrics.deliveries.inc(listeners);
        metrics.lag.observe(Math.max(0, clock().getTime() - Date.parse(fact.occurredAt)) / 1_000);
      },
      onEmpty: () => this.#end(key, home),
    });
    this.#byKey.set(key, group);
    const neighbours = this.#byChannel.get(home) ?? new Map<string, Group>();
    this.#byChannel.set(home, neighbours.set(key, group));
    return group;
  }

  #end(key: string, home: string): void {
    this.#byKey.delete(key);
    const neighbours = this.#byChannel.get(home);
    neighbours?.delete(key);
    if (neighbours?.size === 0) this.#byChannel.delete(home);
  }
}

function keyOf({ plan, channel, values, hearing }: Shared): string {
  const variables = JSON.stringify(values.variables, (_, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256')
    .update(JSON.stringify([plan.text, variables, channel, hearing.viewer.shared, hearing.key]))
    .digest('base64');
}
