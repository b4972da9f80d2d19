import type { HeardFact } from './event.ts';
import type { LiveLimits } from './limits.ts';

/** An item as it goes to every listener of a group: the same bytes for all. */
export type Payload = { readonly body: Buffer; readonly cursor: string };

/** A listener, as its group sees it. */
export type Member = {
  /** The last position it was given; infinite while it is not to be given live items. */
  seen: number;
  next(payload: Payload): void;
};

export type GroupOptions = {
  readonly limits: LiveLimits;
  /** Whether the group tells of a fact at all. */
  readonly tellsOf: (heard: HeardFact) => boolean;
  /** Executes an item; null when a resolver refused to answer for many at once. Must not reject. */
  readonly execute: (heard: HeardFact) => Promise<Payload | null>;
  /** An item cannot be shared: every member must leave for a group of its own. */
  readonly onUnshareable: () => void;
  /** Events come faster than they can be executed: members must go back to the log. */
  readonly onBehind: () => void;
  /** A live event has reached the last of so many listeners. */
  readonly onDelivered: (heard: HeardFact, listeners: number) => void;
  readonly onEmpty: () => void;
};

type Job = {
  readonly facts: readonly HeardFact[];
  /** Whom alone it concerns: what a newcomer still lacks. Null for a live event. */
  readonly only: Member | null;
  /** What the newcomer has seen before. */
  readonly behind: number;
  /** True once the newcomer has left. */
  dropped: boolean;
};

/**
 * Those who listen to the same with the same rights. Every event is executed once and sent as the same bytes, in order;
 * an event that fails is delivered as its errors and holds up nobody.
 */
export class Group {
  readonly #options: GroupOptions;
  readonly #members = new Set<Member>();
  readonly #queue: Job[] = [];
  readonly #payloads = new Map<
    number,
    { readonly payload: Promise<Payload | null>; readonly until: number }
  >();
  #running = false;

  constructor(options: GroupOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#members.size;
  }

  members(): Member[] {
    return [...this.#members];
  }

  /** Takes a listener in without giving it live items yet: it still reads the log. */
  enter(member: Member): void {
    member.seen = Number.POSITIVE_INFINITY;
    this.#members.add(member);
  }

  /**
   * From now on the member is given live items. `lacking` are the facts behind position `behind` that were handed out
   * already. In one tick with the reading of the tail's position, or something is lost.
   */
  join(member: Member, behind: number, lacking: readonly HeardFact[]): void {
    this.#members.add(member);
    const facts = lacking.filter((heard) => this.#options.tellsOf(heard));
    if (facts.length === 0) {
      member.seen = behind;
      return;
    }
    member.seen = Number.POSITIVE_INFINITY;
    this.#queue.push({ facts, only: member, behind, dropped: false });
    void this.#pump();
  }

  /** Lets a member go, and tells what it was about to be given: the last position it saw, and the facts behind it. */
  leave(member: Member): { readonly behind: number; readonly lacking: readonly HeardFact[] } {
    let behind = member.seen;
    const lacking: HeardFact[] = [];
    for (const job of this.#queue) {
      if (!job.dropped && job.only === member && behind === Number.POSITIVE_INFINITY) behind = job.behind;
      if (job.dropped || (job.only !== null && job.only !== member)) continue;
      lacking.push(...job.facts.filter(({ fact }) => fact.position > behind));
      job.dropped = job.only === member;
    }
    this.#members.delete(member);
    if (this.#members.size === 0) {
      this.#queue.length = 0;
      this.#options.onEmpty();
    }
    return { behind, lacking };
  }

  /** A live event of the group's channel. */
  hear(heard: HeardFact): void {
    if (!this.#options.tellsOf(heard)) return;
    if (!this.#isAwaited(heard)) return;
    this.#queue.push({ facts: [heard], only: null, behind: 0, dropped: false });
    if (this.#queue.length > this.#options.limits.waitingEvents) this.#options.onBehind();
    void this.#pump();
  }

  /** The executed item, made once for all who ask within a few seconds. */
  payload(heard: HeardFact): Promise<Payload | null> {
    const { limits, execute } = this.#options;
    const { position } = heard.fact;
    const now = performance.now();
    const known = this.#payloads.get(position);
    if (known !== undefined && known.until > now) return known.payload;
    const payload = execute(heard);
    this.#payloads.delete(position);
    this.#payloads.set(position, { payload, until: now + limits.payloadsKeptMs });
    if (this.#payloads.size > limits.payloadsKept) {
      for (const oldest of this.#payloads.keys()) {
        this.#payloads.delete(oldest);
        break;
      }
    }
    return payload;
  }

  /** Gives an item to a member unless it has it already. */
  give(member: Member, { fact }: HeardFact, payload: Payload): boolean {
    if (!this.#members.has(member) || fact.position <= member.seen) return false;
    member.seen = fact.position;
    member.next(payload);
    return true;
  }

  /** Whether anybody is to be given it: a member of the live stream, or one that is about to be. */
  #isAwaited({ fact }: HeardFact): boolean {
    for (const member of this.#members) if (member.seen < fact.position) return true;
    return this.#queue.some((job) => job.only !== null && !job.dropped);
  }

  async #pump(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    for (let job = this.#queue[0]; job !== undefined; job = this.#queue[0]) {
      this.#startAhead();
      const shareable = job.only === null ? await this.#deliver(job) : await this.#catchUp(job, job.only);
      if (!shareable) this.#options.onUnshareable();
      if (this.#queue[0] === job) this.#queue.shift();
      // In one process nothing else would let the sockets write before the whole queue is through.
      if (this.#queue.length > 0) await turn();
    }
    this.#running = false;
  }

  /** Executes the next events while this one is under way; their order of delivery stays. */
  #startAhead(): void {
    for (const job of this.#queue.slice(0, this.#options.limits.ahead)) {
      const [first] = job.facts;
      if (first !== undefined) void this.payload(first);
    }
  }

  async #deliver({ facts: [heard] }: Job): Promise<boolean> {
    if (heard === undefined) return true;
    const payload = await this.payload(heard);
    if (payload === null) return false;
    let listeners = 0;
    for (const [index, member] of this.members().entries()) {
      // Many sockets are served in slices, so that the event loop stays free for others.
      if (index > 0 && index % this.#options.limits.slice === 0) await turn();
      if (this.give(member, heard, payload)) listeners += 1;
    }
    this.#options.onDelivered(heard, listeners);
    return true;
  }

  async #catchUp(job: Job, member: Member): Promise<boolean> {
    for (const heard of job.facts) {
      if (job.dropped) return true;
      const payload = await this.payload(heard);
      if (job.dropped) return true;
      if (payload === null) return false;
      if (member.seen === Number.POSITIVE_INFINITY) member.seen = job.behind;
      this.give(member, heard, payload);
    }
    return true;
  }
}

function turn(): Promise<void> {
  return new Promise((next) => setImmediate(next));
}
