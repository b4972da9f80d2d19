import type { Tx } from './db.ts';
import type { Fact } from './facts.ts';

/** Where actions leave facts: in the transaction of their effect, moved to the log after it commits. */
export type Outbox = {
  append(tx: Tx, facts: readonly Fact[]): Promise<void>;
};
