import postgres from 'postgres';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../platform/config.ts';
import { subgraphNames } from '../../platform/facts.ts';
import { migrateAll } from '../../platform/migrate.ts';
import { openEmptyDatabase, openTestDatabase, type TestDatabase } from '../support/database.ts';

const schemas = { card: 'card', catalog: 'catalog', distribution: 'distribution', order: 'orders' };

let empty: TestDatabase;
let fromTemplate: TestDatabase;
beforeAll(async () => {
  [empty, fromTemplate] = await Promise.all([openEmptyDatabase(), openTestDatabase()]);
});
afterAll(() => Promise.all([empty.drop(), fromTemplate.drop()]));

test('three replicas that start at once on an empty database migrate it once', async () => {
  const config = readConfig({ DATABASE_URL: empty.url, SECRET: 'a secret of the tests, long enough' });
  const starts = await Promise.allSettled([migrateAll(config), migrateAll(config), migrateAll(config)]);
  expect(starts.map((start) => start.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);

  const first = await applied(empty.url);
  expect(Object.keys(first)).toEqual([...subgraphNames].sort());
  for (const name of subgraphNames) expect(new Set(first[name]).size).toBe(first[name]?.length);
  expect(await tables(empty.url)).toEqual(await tables(fromTemplate.url));

  await migrateAll(config);
  expect(await applied(empty.url)).toEqual(first);
});

test('every subgraph keeps to its own schema', async () => {
  const found = await tables(fromTemplate.url);
  const expected = [...Object.values(schemas), 'migrations'].sort();
  expect([...new Set(found.map((table) => table.split('.')[0]))].sort()).toEqual(expected);
  for (const schema of Object.values(schemas)) expect(found).toContain(`${schema}.outbox`);
});

test('a configuration that names no database is refused before anything is done', async () => {
  await expect(migrateAll(readConfig({}))).rejects.toThrow(
    `The database of ${subgraphNames[0]} is chosen at start`,
  );
});

/** The hashes of the migrations that each subgraph's bookkeeping says were applied, in order. */
async function applied(url: string): Promise<Record<string, string[]>> {
  return ask(url, async (sql) => {
    const books = await sql`select tablename from pg_tables where schemaname = 'migrations' order by 1`;
    const entries = books.map(async ({ tablename }) => {
      const rows = await sql`select hash from ${sql(`migrations.${tablename}`)} order by id`;
      return [tablename, rows.map((row) => row['hash'])] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  });
}

async function tables(url: string): Promise<string[]> {
  const rows = await ask(
    url,
    (sql) => sql`select schemaname || '.' || tablename as name from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  return rows.map((row) => row['name']);
}

async function ask<T>(url: string, question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 2, onnotice: () => {} });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}
