import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { Executor } from '../../../platform/db.ts';
import { deriveKey, requireSecret } from '../../../platform/secrets.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { canonical } from '../domain/ledger.ts';
import { programCounts } from '../store/compliance.ts';
import { balancesAstray, chainBehind, chainHead, rootsOf, wholeTransactions } from '../store/ledger.ts';
import { type ProgramRow, plansOfProgram } from '../store/programs.ts';
import { complianceReport } from './report-compliance.ts';

/** A page of a program's ledger as text lines, each a JSON array that begins with what it is. */
export type LedgerExportPage = {
  readonly lines: string[];
  /** Give it as `after` for the next page; null when this was the last. */
  readonly next: number | null;
};

/**
 * A page of the whole ledger: `["transaction", position, hash, text]` for each of the chain; the last page ends with the
 * days' roots, `["root", day, first, last, root]`, and the head, signed.
 */
export async function exportLedger(
  { db, config }: Pick<Deps, 'db' | 'config'>,
  program: ProgramRow,
  after: number,
  size: number,
): Promise<LedgerExportPage> {
  const rows = await chainBehind(db.pool, program.id, after, size);
  const transactions = await wholeTransactions(
    db.pool,
    rows.map(({ transactionId }) => transactionId),
  );
  const lines = rows.flatMap(({ position, hash }, i) => {
    const transaction = transactions[i];
    return transaction === undefined
      ? []
      : [JSON.stringify(['transaction', position, hash, canonical(transaction)])];
  });
  if (rows.length === size) return { lines, next: rows.at(-1)?.position ?? null };
  return { lines: [...lines, ...(await tail(db.pool, exportKey(config), program))], next: null };
}

async function tail(executor: Executor, key: KeyObject, { id }: ProgramRow): Promise<string[]> {
  const roots = await rootsOf(executor, id);
  const head = await chainHead(executor, id);
  const text = JSON.stringify(['head', id, head?.position ?? 0, head?.hash ?? '']);
  return [
    ...roots.map(({ day, firstPosition, lastPosition, root }) =>
      JSON.stringify(['root', day, firstPosition, lastPosition, root]),
    ),
    text,
    JSON.stringify(['signature', signature(key, text), publicKey(key)]),
  ];
}

/** Something signed, and what to check it with. */
export type SignedExport = {
  readonly payload: string;
  readonly signature: string;
  readonly publicKey: string;
};

/** What a program is and has paid, for whoever supervises it (K12), signed so that a copy can be told from the original. */
export async function exportCompliance(deps: Deps, program: ProgramRow, days: number): Promise<SignedExport> {
  const { pool } = deps.db;
  const now = deps.clock();
  const [plans, counts, report, roots, head, astray] = await Promise.all([
    plansOfProgram(pool, program.id),
    programCounts(pool, program.id),
    complianceReport(deps, program, days),
    rootsOf(pool, program.id),
    chainHead(pool, program.id),
    balancesAstray(pool, program.id),
  ]);
  const payload = JSON.stringify(
    {
      ...{ format: 'lianka-compliance-1', programId: program.id, merchantId: program.merchantId },
      ...{ createdAt: program.createdAt, exportedAt: now, days, entryFee: 'none: not expressible', counts },
      plans: plans.map(({ id, version, publishedAt, effectiveSeq, plan }) => ({
        ...{ id, version, publishedAt, effectiveSeq, plan },
      })),
      health: report,
      ledger: {
        ...{ headPosition: head?.position ?? 0, headHash: head?.hash ?? '', balancesAstray: astray },
        roots: roots.map(({ day, firstPosition, lastPosition, root }) => ({
          day,
          firstPosition,
          lastPosition,
          root,
        })),
      },
    },
    (_, value) => (typeof value === 'bigint' ? `${value}` : value),
  );
  const key = exportKey(deps.config);
  return { payload, signature: signature(key, payload), publicKey: publicKey(key) };
}

/** PKCS #8 of an Ed25519 key is this and its 32 bytes (RFC 8410). */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex');

function exportKey(config: Deps['config']): KeyObject {
  const seed = deriveKey(requireSecret(config), 'ledger-export');
  return createPrivateKey({ key: Buffer.concat([ed25519, seed]), format: 'der', type: 'pkcs8' });
}

function signature(key: KeyObject, text: string): string {
  return sign(null, Buffer.from(text), key).toString('base64');
}

function publicKey(key: KeyObject): string {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64');
}
