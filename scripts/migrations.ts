import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { subgraphNames } from '../platform/facts.ts';
import { root } from '../platform/root.ts';

/** Writes the migration that brings a subgraph's database from its last migration to its `store/tables.ts`. */
const [name, what] = process.argv.slice(2);

if (!subgraphNames.some((known) => known === name) || what === undefined) {
  console.error(`usage: npm run migrations -- ${subgraphNames.join('|')} WHAT_CHANGES`);
  process.exit(2);
}

const drizzleKit = join(dirname(createRequire(import.meta.url).resolve('drizzle-kit')), 'bin.cjs');
const { status } = spawnSync(
  process.execPath,
  [
    ...[drizzleKit, 'generate', '--dialect', 'postgresql', '--name', what],
    ...['--schema', `subgraphs/${name}/store/tables.ts`],
    ...['--out', `subgraphs/${name}/store/migrations`],
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
