import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { inject } from 'vitest';
import { sqlState } from '../../platform/db.ts';
import { withDatabase } from './template.ts';

/** A database of a test file's own, with every migration applied and nothing in it. */
export type TestDatabase = { readonly url: string; drop(): Promise<void> };

/** Copies the migrated template. Drop it in `afterAll`; whoever is still connected then is thrown out. */
export async function openTestDatabase(): Promise<TestDatabase> {
  return copyOf(inject('template'));
}

/** A database with nothing in it at all, for tests of what fills it. */
export async function openEmptyDatabase(): Promise<TestDatabase> {
  return copyOf('template0');
}

async function copyOf(template: string): Promise<TestDatabase> {
  const name = `lianka_test_${randomBytes(8).toString('hex')}`;
  await administer(`create database ${name} template ${template}`);
  return {
    url: withDatabase(inject('adminUrl'), name),
    drop: () => administer(`drop database if exists ${name} with (force)`),
  };
}

/** The Redis to test against, where the run was given one. */
export function redisUrl(): string | undefined {
  return inject('redisUrl') ?? undefined;
}

/** The maintenance database of the run's server. */
export function adminUrl(): string {
  return inject('adminUrl');
}

const objectInUse = '55006';

async function administer(statement: string): Promise<void> {
  const sql = postgres(inject('adminUrl'), { max: 1, onnotice: () => {} });
  try {
    for (let tries = 1; !(await succeeds(sql, statement, tries)); tries += 1) await pause(50);
  } finally {
    await sql.end();
  }
}

/** False while the template is in use: for the moments in which autovacuum visits it. */
async function succeeds(sql: postgres.Sql, statement: string, tries: number): Promise<boolean> {
  try {
    await sql.unsafe(statement);
    return true;
  } catch (error) {
    if (sqlState(error) === objectInUse && tries < 100) return false;
    throw error;
  }
}
