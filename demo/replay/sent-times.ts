/** When the latest call of each visitor was sent, by this process's own clock. */
export type SentTimes = {
  send(visitorId: string): void;
  /** Milliseconds since then; undefined for a visitor of somebody else's. */
  since(visitorId: string | undefined): number | undefined;
};

/** An alert comes within seconds of its call; older ones need not be known. */
const kept = 20_000;

export function sentTimes(): SentTimes {
  const times = new Map<string, number>();
  return {
    send(visitorId) {
      times.delete(visitorId);
      times.set(visitorId, performance.now());
      if (times.size <= kept) return;
      const [oldest] = times.keys();
      if (oldest !== undefined) times.delete(oldest);
    },
    since(visitorId) {
      const at = visitorId === undefined ? undefined : times.get(visitorId);
      return at === undefined ? undefined : performance.now() - at;
    },
  };
}
