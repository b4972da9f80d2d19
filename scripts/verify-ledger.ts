import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { BrokenLedger, proofHolds, verifyExport } from '../subgraphs/distribution/actions/verify-export.ts';

/**
 * `npm run verify-ledger -- FILE`: checks a ledger that `npm run export-ledger` wrote, or a proof that `ledgerProof` answered,
 * with nothing but the file.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run verify-ledger -- FILE');
  process.exit(2);
}

if (readFileSync(file, 'utf8').trimStart().startsWith('{')) {
  const holds = proofHolds(JSON.parse(readFileSync(file, 'utf8')));
  console.log(holds ? 'The proof holds.' : 'The proof does not hold.');
  process.exit(holds ? 0 : 1);
}

try {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  const { transactions, roots, accounts, publicKey } = await verifyExport(lines);
  console.log(
    `The ledger holds: ${transactions} transactions under ${roots} daily roots, signed by ${publicKey}`,
  );
  for (const [account, sum] of [...accounts].sort()) console.log(`${account.padEnd(28)} ${sum}`);
} catch (error) {
  if (!(error instanceof BrokenLedger)) throw error;
  console.error(`The ledger does not hold: ${error.message}`);
  process.exit(1);
}
