import type { RecordedFact } from '../../platform/facts.ts';
import type { Audience } from './audience.ts';
import { refresh, type Session } from './listener.ts';

/** Everybody who is connected, by user, so that a change of somebody's rights reaches all of their connections. */
export class Connections {
  readonly #byUser = new Map<string, Set<Session>>();
  readonly #perUser: number;
  readonly #forget: (userId: string) => void;
  #size = 0;

  /** `forget`: told of everybody whose rights have changed, connected or not. */
  constructor(perUser: number, forget: (userId: string) => void) {
    this.#perUser = perUser;
    this.#forget = forget;
  }

  get size(): number {
    return this.#size;
  }

  /** Takes a connection in; null when its user has too many. The answer ends it. */
  enter(session: Session): (() => void) | null {
    const { userId } = session.viewer;
    const all = userId === null ? null : (this.#byUser.get(userId) ?? new Set<Session>());
    if (all !== null && all.size >= this.#perUser) return null;
    this.#size += 1;
    if (userId !== null && all !== null) this.#byUser.set(userId, all.add(session));
    return () => {
      this.#size -= 1;
      all?.delete(session);
      if (userId !== null && all?.size === 0) this.#byUser.delete(userId);
    };
  }

  /** A fact in the channel `access:<userId>` says that somebody's rights have changed. */
  hear(fact: RecordedFact, audience: Audience): void {
    for (const { channel } of fact.channels) {
      if (!channel.startsWith('access:')) continue;
      const userId = channel.slice('access:'.length);
      this.#forget(userId);
      for (const session of this.#byUser.get(userId) ?? []) {
        void refresh(session).then(() => audience.reauthorize(session));
      }
    }
  }
}
