import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../platform/embedded-postgres/index.ts';
import { namedServers } from '../support/servers.ts';
import { prepareTemplate } from '../support/template.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string;
    template: string;
    redisUrl: string | null;
  }
}

/** One database server for the whole run: the named one, or an embedded one that is thrown away at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const named = namedServers();
  const embedded = named === undefined ? await throwaway() : undefined;
  const adminUrl = named?.databaseUrl ?? embedded?.adminUrl ?? '';
  project.provide('adminUrl', adminUrl);
  project.provide('template', await prepareTemplate(adminUrl));
  project.provide('redisUrl', named?.redisUrl ?? null);
  return async () => embedded?.remove();
}

async function throwaway(): Promise<{ adminUrl: string; remove(): Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'lianka-tests-'));
  chmodSync(dataDir, 0o711);
  const log = pino({ level: 'silent' });
  const server = await startEmbeddedPostgres({ dataDir, durable: false, log, databases: [] });
  return {
    adminUrl: server.adminUrl,
    async remove() {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
