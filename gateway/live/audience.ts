import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Clock } from '../../platform/clock.ts';
import { readCursor, type StreamPlace, writeCursor } from '../../platform/cursor.ts';
import type { RecordedFact, SubgraphName } from '../../platform/facts.ts';
import { checkCost } from '../cost.ts';
import { type Authorize, asOneself, type Hearing } from './authorize.ts';
import { asGraphQLError, badInput, cursorExpired, streamUnavailable, unknownCursor } from './errors.ts';
import { gapItem } from './event.ts';
import type { Executor } from './execute.ts';
import type { FactLog } from './fact-log.ts';
import { channelOf, type LiveField } from './fields.ts';
import type { Group } from './group.ts';
import { Groups } from './groups.ts';
import type { LiveLimits } from './limits.ts';
import { Listener, type Session, type Sink } from './listener.ts';
import type { LiveMetrics } from './metrics.ts';
import { type ReadSubscription, type Values, valuesOf } from './operation.ts';
import type { Planner } from './plan.ts';
import { joinLive, type ReplayParts, replay } from './replay.ts';
import type { Tail } from './tail.ts';

export type AudienceOptions = {
  readonly executor: Executor;
  readonly plan: Planner;
  readonly authorize: Authorize;
  readonly liveSchema: GraphQLSchema;
  readonly fields: ReadonlyMap<string, LiveField>;
  readonly tailOf: (source: SubgraphName) => Tail;
  readonly logOf: (source: SubgraphName) => FactLog;
  readonly cursorKey: Uint8Array;
  readonly limits: LiveLimits;
  readonly metrics: LiveMetrics;
  readonly clock: Clock;
  readonly log: Logger;
};

/** Everybody who listens: lets them in, keeps their rights true, and hands every fact to their groups. */
export class Audience {
  readonly #options: AudienceOptions;
  readonly #groups: Groups;
  readonly #listeners = new Set<Listener>();

  constructor(options: AudienceOptions) {
    this.#options = options;
    this.#groups = new Groups({
      ...options,
      onUnshareable: (group) => this.#separateAll(group),
      onBehind: (group) => this.#backToLog(group),
    });
  }

  get size(): number {
    return this.#listeners.size;
  }

  get groups(): number {
    return this.#groups.size;
  }

  hear(source: SubgraphName, fact: RecordedFact): void {
    this.#options.metrics.events.inc();
    this.#groups.hear(source, fact);
  }

  /** A source's stream does not go on where it was: listeners come back with their cursors and learn of the gap. */
  broken(source: SubgraphName): void {
    for (const listener of this.#listeners) {
      if (listener.plan.field.source === source) this.#end(listener, cursorExpired());
    }
  }

  /**
   * Begins a subscription, behind the operation's `after`, else behind `lastCursor`, else from now. Answers how to end
   * it from the client's side. Throws what refuses it.
   */
  async listen(
    session: Session,
    subscription: ReadSubscription,
    variables: unknown,
    sink: Sink,
    lastCursor?: string,
  ): Promise<() => void> {
    const { executor, limits, metrics, plan: planFor } = this.#options;
    const field = this.#fieldOf(subscription);
    const values = valuesOf(executor.schema, subscription, variables);
    const channel = this.#channelOf(field, values);
    checkCost(executor.schema, subscription.shared, subscription.operation, values.variables);
    const tail = await this.#readyTail(field.source);
    // Events count from here, while rights are still being checked.
    const from = tail.position();
    const plan = planFor(subscription, field);
    const hearing = await this.#hearing(session, () =>
      this.#options.authorize(plan, channel, session.viewer),
    );
    const after = values.args['after'] ?? lastCursor;
    const place = typeof after === 'string' ? this.#placeOf(after, field, channel) : null;
    const shared = { plan, channel, values, hearing };
    const listener = new Listener(session, shared, sink, this.#groups.of(shared));
    listener.group.enter(listener);
    this.#listeners.add(listener);
    session.listeners.add(listener);
    metrics.subscribed.inc();
    if (place !== null) this.#resume(listener, place, String(after));
    else if (!joinLive(listener, from, tail, limits.factsKept)) joinLive(listener, tail.position(), tail, 0);
    return () => this.#remove(listener);
  }

  /** Checks every subscription of a connection again, for the viewer it has now. */
  async reauthorize(session: Session): Promise<void> {
    session.rights += 1;
    const { rights } = session;
    await Promise.all(
      [...session.listeners].map(async (listener) => {
        try {
          const hearing = await this.#options.authorize(listener.plan, listener.channel, session.viewer);
          if (session.rights === rights) this.#move(listener, hearing);
        } catch (error) {
          if (session.rights === rights) this.#end(listener, asGraphQLError(error));
        }
      }),
    );
  }

  #fieldOf({ root }: ReadSubscription): LiveField {
    const field = this.#options.fields.get(root.name.value);
    if (field === undefined) throw badInput('There is no such stream.', '没有此订阅。');
    return field;
  }

  #channelOf(field: LiveField, { args }: Values): string {
    const { filterValues } = this.#options.limits;
    for (const { argument } of field.filters) {
      const asked = args[argument];
      if (Array.isArray(asked) && asked.length > filterValues) {
        throw badInput(
          `\`${argument}\` takes at most ${filterValues} values.`,
          `${argument} 最多 ${filterValues} 个值。`,
        );
      }
    }
    const channel = channelOf(field, args);
    if (channel !== null) return channel;
    const names = field.channels.map((template) => template.replace(/^.*\{(\w+)\}.*$/, '$1')).join(', ');
    throw badInput(`Say what to listen to: ${names}.`, `请指明订阅对象：${names}。`);
  }

  async #readyTail(source: SubgraphName): Promise<Tail> {
    const tail = this.#options.tailOf(source);
    const late = new Promise<'late'>((done) => {
      setTimeout(done, 5_000, 'late').unref();
    });
    if ((await Promise.race([tail.ready, late])) === 'late') throw streamUnavailable();
    return tail;
  }

  /** Authorizes until the rights did not change meanwhile. */
  async #hearing(session: Session, authorize: () => Promise<Hearing>): Promise<Hearing> {
    for (;;) {
      const { rights } = session;
      const hearing = await authorize();
      if (session.rights === rights) return hearing;
    }
  }

  #placeOf(cursor: string, field: LiveField, channel: string): StreamPlace {
    const place = readCursor(cursor, this.#options.cursorKey);
    if (place === null || place.source !== field.source || place.channel !== channel) throw unknownCursor();
    return place;
  }

  #resume(listener: Listener, place: StreamPlace, cursor: string): void {
    const { tailOf, logOf, limits, metrics } = this.#options;
    metrics.resumes.inc();
    const parts: ReplayParts = {
      tail: tailOf(place.source),
      log: logOf(place.source),
      limits,
      metrics,
      tellGap: (one, resumesAt) => this.#tellGap(one, cursor, resumesAt),
      separate: (one) => this.#separate(one),
    };
    replay(listener, place, parts).catch((error) => this.#end(listener, asGraphQLError(error)));
  }

  async #tellGap(listener: Listener, missedFrom: string, resumesAt: StreamPlace): Promise<boolean> {
    const { clock, cursorKey } = this.#options;
    if (!listener.plan.asksGap) return false;
    const item = gapItem(missedFrom, resumesAt, clock(), cursorKey);
    const payload = await this.#groups.execute(listener, item);
    if (payload === null) return false;
    listener.next(payload);
    return true;
  }

  /** Gives a listener the group that fits its rights now; what it was about to be given goes with it. */
  #move(listener: Listener, hearing: Hearing): void {
    if (listener.over) return;
    listener.hearing = hearing;
    const group = this.#groups.of(listener);
    if (group === listener.group) return;
    const { behind, lacking } = listener.group.leave(listener);
    listener.group = group;
    if (behind === Number.POSITIVE_INFINITY) group.enter(listener);
    else group.join(listener, behind, lacking);
  }

  /** From now on everybody hears this plan as oneself. */
  #separateAll(group: Group): void {
    for (const member of group.members()) this.#separate(member as Listener);
  }

  #separate(listener: Listener): void {
    listener.plan.individual = true;
    this.#move(listener, asOneself(listener.session.viewer));
  }

  /** The events outrun their execution: the listeners read the log instead, at their own pace. */
  #backToLog(group: Group): void {
    const left = group.members().map((member) => ({ listener: member as Listener, ...group.leave(member) }));
    for (const { listener, behind, lacking } of left) {
      const [first] = lacking;
      listener.group = this.#groups.of(listener);
      if (first === undefined && behind !== Number.POSITIVE_INFINITY) {
        listener.group.join(listener, behind, []);
        continue;
      }
      listener.group.enter(listener);
      if (first !== undefined) this.#replayFrom(listener, first.sequence - 1);
    }
  }

  #replayFrom(listener: Listener, sequence: number): void {
    const { channel } = listener;
    const { source } = listener.plan.field;
    const place = { source, channel, epoch: this.#options.tailOf(source).epoch(), sequence };
    this.#resume(listener, place, writeCursor(place, this.#options.cursorKey));
  }

  #end(listener: Listener, error: GraphQLError | null): void {
    if (listener.over) return;
    this.#remove(listener);
    listener.sink.end(error);
  }

  #remove(listener: Listener): void {
    if (listener.over) return;
    listener.over = true;
    listener.group.leave(listener);
    listener.session.listeners.delete(listener);
    this.#listeners.delete(listener);
  }
}
