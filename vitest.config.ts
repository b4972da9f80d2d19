import { defineConfig } from 'vitest/config';
import { mended, mendPostgres } from './scripts/mend-postgres.mjs';

export default defineConfig({
  plugins: [
    {
      name: 'mend-postgres',
      enforce: 'pre',
      transform: (source: string, file: string) => (mended.test(file) ? mendPostgres(source) : undefined),
    },
  ],
  // One copy of graphql, as Node itself loads it: Vite would take its .mjs twin beside the .js that Apollo requires.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    server: { deps: { inline: ['postgres', 'drizzle-orm'] } },
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/servers.ts'],
    pool: 'forks',
    // Every test file has a database of its own, and the server is one: two at a time keep two cores busy.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
    env: { APOLLO_TELEMETRY_DISABLED: '1' },
  },
});
