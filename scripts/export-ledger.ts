import { parseArgs } from 'node:util';

/**
 * `npm run -s export-ledger -- --program PRG --token TOKEN [--url URL] > ledger.jsonl`: writes a program's whole ledger, as the
 * public graph tells it to the merchant's owner, for `npm run verify-ledger`.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4000' },
    program: { type: 'string' },
    token: { type: 'string' },
  },
});
const { url, program, token } = values;
if (program === undefined || token === undefined) {
  console.error('usage: npm run -s export-ledger -- --program PRG --token TOKEN [--url URL]');
  process.exit(2);
}

const query = `query ($id: ID!, $after: Int!) {
  program(id: $id) { ledgerExport(after: $after, first: 1000) { lines next } } }`;

type Page = { readonly lines: readonly string[]; readonly next: number | null };

async function pageBehind(after: number): Promise<Page> {
  const answer = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { id: program, after } }),
  });
  const { data, errors } = (await answer.json()) as {
    data?: { program: { ledgerExport: Page | null } | null };
    errors?: readonly { message: string }[];
  };
  const page = data?.program?.ledgerExport;
  if (page == null) throw new Error(errors?.[0]?.message ?? 'This token may not read that ledger.');
  return page;
}

let after: number | null = 0;
while (after !== null) {
  const { lines, next }: Page = await pageBehind(after);
  for (const line of lines) console.log(line);
  after = next;
}
