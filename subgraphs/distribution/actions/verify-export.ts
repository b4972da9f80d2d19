import { createPublicKey, verify } from 'node:crypto';
import { merkleRoot, rootByProof } from '../domain/merkle.ts';
import type { LedgerProof } from './prove-entry.ts';
import { chainHash, genesis, leavesOf, sha256 } from './seal-ledger.ts';

/** What a ledger that holds comes to. */
export type Verified = {
  readonly transactions: number;
  readonly roots: number;
  /** The sum of each account, in minor units, by currency. */
  readonly accounts: ReadonlyMap<string, bigint>;
  /** The key that signed it. */
  readonly publicKey: string;
};

/** A ledger that does not hold; the message says where. */
export class BrokenLedger extends Error {}

function broken(line: number, what: string): never {
  throw new BrokenLedger(`line ${line}: ${what}`);
}

type Said = [
  id: string,
  program: string,
  kind: string,
  key: string,
  agent: string,
  currency: string,
  at: string,
  entries: [id: string, account: string, amount: string][],
];

/**
 * Checks the lines of a whole ledger against themselves: every transaction sums to zero, stands behind the one before it and
 * is there once, every day's root is that of its transactions, and the end is signed. Needs nothing but the lines. Throws
 * BrokenLedger.
 */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>): Promise<Verified> {
  const hashes: string[] = [];
  const accounts = new Map<string, bigint>();
  const seen = new Set<string>();
  let [roots, covered, number] = [0, 0, 0];
  let head: string | null = null;
  let publicKey: string | null = null;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    if (publicKey !== null) broken(number, 'something stands behind the signature');
    const [what, ...parts] = parsed(line, number);
    if (head !== null && what !== 'signature') broken(number, 'something stands behind the head');
    if (what === 'transaction') {
      const [position, hash, text] = parts as [number, string, string];
      if (roots > 0) broken(number, 'a transaction stands behind a root');
      if (position !== hashes.length + 1)
        broken(number, `position ${position} does not follow ${hashes.length}`);
      if (hash !== chainHash(hashes.at(-1) ?? genesis, text))
        broken(number, `the hash at ${position} is another`);
      hashes.push(hash);
      sum(text, accounts, seen, number);
    } else if (what === 'root') {
      const [day, first, last, root] = parts as [string, number, number, string];
      if (first !== covered + 1 || last < first || last > hashes.length)
        broken(number, `the root of ${day} leaves something out`);
      const leaves = leavesOf(hashes.slice(first - 1, last).map((hash) => ({ hash })));
      if (Buffer.from(merkleRoot(sha256, leaves)).toString('hex') !== root)
        broken(number, `the root of ${day} is another`);
      covered = last;
      roots += 1;
    } else if (what === 'head') {
      const [, position, hash] = parts as [string, number, string];
      if (position !== hashes.length || hash !== (hashes.at(-1) ?? ''))
        broken(number, 'the head is not the last transaction');
      head = line;
    } else if (what === 'signature') {
      const [signature, key] = parts as [string, string];
      if (head === null || !isSigned(head, signature, key))
        broken(number, 'the signature is not of this head');
      publicKey = key;
    } else broken(number, `nobody knows what "${String(what)}" is`);
  }
  if (publicKey === null) broken(number, 'the end is missing');
  return { transactions: hashes.length, roots, accounts, publicKey };
}

function parsed(line: string, number: number): unknown[] {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : broken(number, 'it is no JSON array');
  } catch {
    return broken(number, 'it is no JSON array');
  }
}

function sum(text: string, accounts: Map<string, bigint>, seen: Set<string>, number: number): void {
  const [id, , , key, , currency, , entries] = parsed(text, number) as Said;
  for (const name of [`id ${id}`, `key ${key}`]) {
    if (seen.has(name)) broken(number, `the transaction with the ${name} is there twice`);
    seen.add(name);
  }
  let total = 0n;
  for (const [, account, amount] of entries) {
    const name = `${account} ${currency}`;
    accounts.set(name, (accounts.get(name) ?? 0n) + BigInt(amount));
    total += BigInt(amount);
  }
  if (total !== 0n || entries.length === 0) broken(number, `${id} sums to ${total}`);
}

function isSigned(text: string, signature: string, publicKey: string): boolean {
  const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}

/** Whether a proof holds: its entry is in its transaction, the hash is that text's, and the path leads to the root. */
export function proofHolds(proof: LedgerProof): boolean {
  const { transaction, previousHash, hash, root, path, entryId } = proof;
  const entries = (JSON.parse(transaction) as Said)[7];
  if (!entries.some(([id]) => id === entryId) || chainHash(previousHash, transaction) !== hash) return false;
  if (root === null) return true;
  const steps = path.map((step) => ({ side: step.side, hash: Buffer.from(step.hash, 'hex') }));
  return Buffer.from(rootByProof(sha256, Buffer.from(hash, 'hex'), steps)).toString('hex') === root;
}
