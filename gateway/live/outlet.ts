import type { WebSocket } from 'ws';
import type { LiveLimits } from './limits.ts';

/** Something that bytes are written to, and that may be slow. */
type Outlet = {
  readonly unsentBytes: () => number;
  readonly write: (bytes: Buffer, done: () => void) => void;
  readonly isOpen: () => boolean;
};

/**
 * Writes without ever waiting, and without letting a slow reader fill the memory: over its bounds the connection is
 * given up, and comes back with its last cursor.
 */
export class BoundedOutlet {
  readonly #outlet: Outlet;
  readonly #limits: LiveLimits;
  readonly #giveUp: () => void;
  readonly #waiting = new Set<() => void>();
  #unsent = 0;

  constructor(outlet: Outlet, limits: LiveLimits, giveUp: () => void) {
    this.#outlet = outlet;
    this.#limits = limits;
    this.#giveUp = giveUp;
  }

  send(bytes: Buffer): void {
    if (!this.#outlet.isOpen()) return;
    this.#unsent += 1;
    this.#outlet.write(bytes, () => {
      this.#unsent -= 1;
      if (this.#hasRoom()) this.release();
    });
    const { unsentMessages, unsentBytes } = this.#limits;
    if (this.#unsent > unsentMessages || this.#outlet.unsentBytes() > unsentBytes) this.#giveUp();
  }

  /** Null while a quarter of the bounds is not used; else resolves once that is so, or the connection is gone. */
  room(): Promise<void> | null {
    if (!this.#outlet.isOpen() || this.#hasRoom()) return null;
    return new Promise((resolve) => {
      const patience = setTimeout(() => {
        this.#giveUp();
        this.release();
      }, this.#limits.replayPatienceMs);
      this.#waiting.add(() => {
        clearTimeout(patience);
        resolve();
      });
    });
  }

  /** Lets everybody go on who waits for room. */
  release(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const goOn of waiting) goOn();
  }

  #hasRoom(): boolean {
    const { unsentMessages, unsentBytes } = this.#limits;
    return this.#unsent < unsentMessages / 4 && this.#outlet.unsentBytes() < unsentBytes / 4;
  }
}

export function socketOutlet(socket: WebSocket): Outlet {
  return {
    unsentBytes: () => socket.bufferedAmount,
    write: (bytes, done) => socket.send(bytes, { binary: false }, done),
    isOpen: () => socket.readyState === socket.OPEN,
  };
}
