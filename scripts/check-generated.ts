import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import { generateDrizzleJson } from 'drizzle-kit/api';
import codegen from '../codegen.ts';
import { type SubgraphName, subgraphNames } from '../platform/facts.ts';
import { migrationsFolder } from '../platform/migrate.ts';
import { root } from '../platform/root.ts';
import { compose } from './compose.ts';

/** Compares what is generated with what it is generated from, and says which file is behind. Changes nothing. */
async function behind(): Promise<string[]> {
  const stale = await Promise.all(subgraphNames.map(migrationsBehind));
  return [...(await typesBehind()), ...supergraphBehind(), ...stale.flat()];
}

async function typesBehind(): Promise<string[]> {
  const files: { filename: string; content: string }[] = await generate({ ...codegen, cwd: root }, false);
  return files
    .filter(({ filename, content }) => textOf(filename) !== content)
    .map(({ filename }) => `${relative(root, filename)} is behind its schema: npm run codegen`);
}

function supergraphBehind(): string[] {
  const file = 'schema/supergraph.graphql';
  return textOf(join(root, file)) === compose()
    ? []
    : [`${file} is behind the subgraphs' schemas: npm run compose`];
}

/** Compares the last migration's picture of the tables with the tables. */
async function migrationsBehind(name: SubgraphName): Promise<string[]> {
  const folder = migrationsFolder(name);
  const source = join(root, 'subgraphs', name, 'store/tables.ts');
  if (!existsSync(source)) return [`${name} has no store/tables.ts`];
  const journal = JSON.parse(textOf(join(folder, 'meta/_journal.json')) ?? '{"entries":[]}');
  const entries: { idx: number; tag: string }[] = journal.entries;
  const missing = entries
    .filter(({ tag }) => !existsSync(join(folder, `${tag}.sql`)))
    .map(({ tag }) => `${name}: the migration ${tag}.sql is missing`);
  const index = String(entries.at(-1)?.idx ?? 0).padStart(4, '0');
  const snapshot = JSON.parse(textOf(join(folder, 'meta', `${index}_snapshot.json`)) ?? '{}');
  const tables = await import(pathToFileURL(source).href);
  if (isDeepStrictEqual(pictureOf(snapshot), pictureOf(generateDrizzleJson(tables)))) return missing;
  return [
    ...missing,
    `the migrations of ${name} are behind its tables: npm run migrations -- ${name} CHANGE`,
  ];
}

/** Through JSON, as it lies on disk, and without what differs from run to run. */
function pictureOf(snapshot: object): object {
  const { id, prevId, _meta, ...picture } = JSON.parse(JSON.stringify(snapshot));
  return picture;
}

function textOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const complaints = await behind();
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length === 0 ? 0 : 1);
