import type { Minor } from '../../../platform/money.ts';

/**
 * The accounts that a transaction moves money between. Three are an agent's own; of the others, what comes in and goes
 * out by an agent is told by the transaction.
 */
export type Account =
  | 'COMMISSION_EXPENSE'
  | 'PENDING'
  | 'AVAILABLE'
  | 'RESERVED'
  | 'EXTERNAL'
  | 'WITHHOLDING_TAX'
  | 'BAD_DEBT';

/** What a transaction is for. */
export type TransactionKind =
  | 'ACCRUE'
  | 'SETTLE'
  | 'REVERSE'
  | 'RESERVE'
  | 'RELEASE'
  | 'PAY_OUT'
  | 'ADJUST'
  | 'WRITE_OFF';

export type Posting = { readonly account: Account; readonly amountMinor: Minor };

/** Money from one account to another. */
export function move(from: Account, to: Account, amountMinor: Minor): Posting[] {
  return [
    { account: from, amountMinor: -amountMinor },
    { account: to, amountMinor },
  ];
}

/** What reversing does: from where the money waits, or from what could be withdrawn, which may leave a debt (R7). */
export function reversing(settled: boolean, amountMinor: Minor): Posting[] {
  return move(settled ? 'AVAILABLE' : 'PENDING', 'COMMISSION_EXPENSE', amountMinor);
}

/** What a payout does with what was reserved: most of it leaves, the tax is withheld. */
export function payingOut(amountMinor: Minor, withheldMinor: Minor): Posting[] {
  const postings: Posting[] = [
    { account: 'RESERVED', amountMinor: -amountMinor },
    { account: 'EXTERNAL', amountMinor: amountMinor - withheldMinor },
    { account: 'WITHHOLDING_TAX', amountMinor: withheldMinor },
  ];
  return postings.filter((posting) => posting.amountMinor !== 0n);
}

/** What a transaction says, in the one way that its hash is made of. */
export type LedgerTransaction = {
  readonly id: string;
  readonly programId: string;
  readonly kind: TransactionKind;
  /** What it was posted for, once: a repeat has the same key. */
  readonly key: string;
  readonly agentId: string;
  readonly currency: string;
  readonly occurredAt: Date;
  readonly entries: readonly (Posting & { readonly id: string })[];
};

/** The text that a transaction's hash is made of: a JSON array, amounts as text, the instant in UTC. */
export function canonical(transaction: LedgerTransaction): string {
  const { id, programId, kind, key, agentId, currency, occurredAt, entries } = transaction;
  const lines = entries.map((entry) => [entry.id, entry.account, `${entry.amountMinor}`]);
  return JSON.stringify([id, programId, kind, key, agentId, currency, occurredAt.toISOString(), lines]);
}
