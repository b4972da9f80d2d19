import { createHash } from 'node:crypto';
import type { Tx } from '../../../platform/db.ts';
import { midnight } from '../../../platform/local-day.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { canonical } from '../domain/ledger.ts';
import { type Hash, merkleRoot } from '../domain/merkle.ts';
import {
  appendChain,
  type ChainRow,
  chainBetween,
  chainHead,
  dequeue,
  insertRoot,
  lastRoot,
  lastSealedBefore,
  programsToClose,
  programsToSeal,
  queued,
  takeSeal,
  wholeTransactions,
} from '../store/ledger.ts';
import { programsById } from '../store/programs.ts';

const page = 500;

/** What a chain begins with: the hash before the first. */
export const genesis = '0'.repeat(64);

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

/** The hash of a transaction that stands behind another in the chain: of the hash before it and its own text. */
export function chainHash(previous: string, text: string): string {
  return createHash('sha256').update(`${previous}\n${text}`).digest('hex');
}

/**
 * Chains what was committed and closes the days that are over. It runs behind the transactions, in pages, and holds nothing
 * that an order, a refund or a settlement waits for.
 */
export async function sealLedger(deps: Deps): Promise<void> {
  for (const programId of await programsToSeal(deps.db.pool)) {
    while ((await sealPage(deps, programId)) === page);
  }
  for (const programId of await programsToClose(deps.db.pool)) await closeDays(deps, programId);
}

async function sealPage(deps: Deps, programId: string): Promise<number> {
  const sealedAt = deps.clock();
  return deps.db.transaction(async (tx) => {
    if (!(await takeSeal(tx, programId))) return 0;
    const waiting = await queued(tx, programId, page);
    const transactions = await wholeTransactions(
      tx,
      waiting.map(({ transactionId }) => transactionId),
    );
    const [program] = await programsById(tx, [programId]);
    const head = await chainHead(tx, programId);
    let [position, hash] = [head?.position ?? 0, head?.hash ?? genesis];
    const rows: ChainRow[] = [];
    for (const transaction of transactions) {
      position += 1;
      hash = chainHash(hash, canonical(transaction));
      const { merchantId = '' } = program ?? {};
      rows.push({ programId, position, merchantId, transactionId: transaction.id, hash, sealedAt });
    }
    await appendChain(tx, rows);
    await dequeue(
      tx,
      waiting.map((one) => one.position),
    );
    return waiting.length;
  });
}

/** Puts a root over what was sealed before today and stands under none. A day on which nothing was sealed has none. */
async function closeDays(deps: Deps, programId: string): Promise<void> {
  const now = deps.clock();
  const [program] = await programsById(deps.db.pool, [programId]);
  if (program === undefined) return;
  const today = midnight(program.timeZone, now);
  await deps.db.transaction(async (tx) => {
    if (!(await takeSeal(tx, programId))) return;
    const last = await lastSealedBefore(tx, programId, today);
    const covered = (await lastRoot(tx, programId))?.lastPosition ?? 0;
    if (last <= covered) return;
    const rows = await chainBetween(tx, programId, covered + 1, last);
    for (const [day, stretch] of byDay(rows, program.timeZone)) await closeDay(tx, day, stretch, now);
  });
}

async function closeDay(tx: Tx, day: string, rows: readonly ChainRow[], closedAt: Date): Promise<void> {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return;
  const { programId, merchantId, position: firstPosition } = first;
  const root = Buffer.from(merkleRoot(sha256, leavesOf(rows))).toString('hex');
  await insertRoot(tx, {
    ...{ programId, merchantId, day, firstPosition, lastPosition: last.position, root, closedAt },
  });
}

/** What a day's tree is made of: the chain's hashes, as bytes. */
export function leavesOf(rows: readonly Pick<ChainRow, 'hash'>[]): Uint8Array[] {
  return rows.map(({ hash }) => Buffer.from(hash, 'hex'));
}

function byDay(rows: readonly ChainRow[], timeZone: string): Map<string, ChainRow[]> {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone });
  const days = new Map<string, ChainRow[]>();
  for (const row of rows) {
    const day = format.format(row.sealedAt);
    const known = days.get(day);
    if (known === undefined) days.set(day, [row]);
    else known.push(row);
  }
  return days;
}
