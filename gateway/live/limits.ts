/** The bounds of everything that listens. Times in milliseconds, sizes in bytes. */
export const liveLimits = {
  /** A socket with more unsent messages, or bytes, is too slow: it is closed and resumes by its cursor. */
  unsentMessages: 256,
  unsentBytes: 1_048_576,
  /** How long a replay waits for a socket that does not read. */
  replayPatienceMs: 30_000,
  largestMessage: 262_144,
  subscriptionsPerSocket: 100,
  socketsPerUser: 1_000,
  initTimeoutMs: 10_000,
  pingMs: 12_000,
  drainJitterMs: 2_000,
  /** Sockets served in one turn of the event loop. */
  slice: 250,
  /** Events of a group that are executed at the same time; they are delivered in order all the same. */
  ahead: 8,
  /** Events waiting in a group. Past it the group's listeners are sent to the log, which waits for them. */
  waitingEvents: 5_000,
  pageSize: 200,
  /** Page reads at the same time, over all listeners. */
  pagesAtOnce: 16,
  /** Executed items a group remembers for listeners who resume together, and for how long they are fresh. */
  payloadsKept: 300,
  payloadsKeptMs: 5_000,
  /** Facts a tail remembers to hand over between a replay and the live stream. */
  factsKept: 1_000,
  /** The most facts handed over at once; with more, the listener reads another page. */
  handedOver: 64,
  /** How often the log is asked when the bus is silent or away. */
  pollMs: 1_000,
  retryMs: 250,
  /** How long a listener waits for a log that cannot be read. */
  logPatienceMs: 30_000,
  /** Values in a list that filters. */
  filterValues: 100,
  plansKept: 1_000,
} as const;

export type LiveLimits = { readonly [Name in keyof typeof liveLimits]: number };
