import type { Executor } from '../../../platform/db.ts';
import { canonical } from '../domain/ledger.ts';
import { merkleProof } from '../domain/merkle.ts';
import { chainBetween, chainOf, type EntryRow, rootAt, wholeTransactions } from '../store/ledger.ts';
import { genesis, leavesOf, sha256 } from './seal-ledger.ts';

/**
 * That an entry stands in its program's ledger: `hash` is the SHA-256 of `previousHash`, a line feed and `transaction`, and
 * the path leads from it to the day's root. `npm run verify-ledger` checks it without us.
 */
export type LedgerProof = {
  readonly entryId: string;
  readonly programId: string;
  /** The text that the hash is made of; the entry is in it. */
  readonly transaction: string;
  readonly position: number;
  readonly previousHash: string;
  readonly hash: string;
  /** Null until the day is over. */
  readonly day: string | null;
  readonly root: string | null;
  readonly path: { readonly side: 'LEFT' | 'RIGHT'; readonly hash: string }[];
};

/** The proof of an entry; null while its transaction is not sealed, which takes about a minute. */
export async function proveEntry(executor: Executor, entry: EntryRow): Promise<LedgerProof | null> {
  const [link] = await chainOf(executor, [entry.transactionId]);
  const [transaction] = await wholeTransactions(executor, [entry.transactionId]);
  if (link === undefined || transaction === undefined) return null;
  const { programId, position, hash } = link;
  const [before] = await chainBetween(executor, programId, position - 1, position - 1);
  const closed = await rootAt(executor, programId, position);
  const day =
    closed === null ? [] : await chainBetween(executor, programId, closed.firstPosition, closed.lastPosition);
  const steps = closed === null ? [] : merkleProof(sha256, leavesOf(day), position - closed.firstPosition);
  return {
    ...{ entryId: entry.id, programId, transaction: canonical(transaction), position, hash },
    previousHash: before?.hash ?? genesis,
    day: closed?.day ?? null,
    root: closed?.root ?? null,
    path: steps.map((step) => ({ side: step.side, hash: Buffer.from(step.hash).toString('hex') })),
  };
}
