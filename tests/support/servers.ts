/** The servers that the tests are to use instead of the embedded defaults. The only reader of the environment here. */
export type Servers = { readonly databaseUrl: string; readonly redisUrl: string };

/** Both or neither: a run on half of the real servers would say less than its summary does. */
export function namedServers(env: NodeJS.ProcessEnv = process.env): Servers | undefined {
  const databaseUrl = env['DATABASE_URL'] || undefined;
  const redisUrl = env['REDIS_URL'] || undefined;
  if (databaseUrl === undefined && redisUrl === undefined) return undefined;
  if (databaseUrl === undefined || redisUrl === undefined) {
    throw new Error(
      'DATABASE_URL and REDIS_URL go together in tests: set both for real servers, or neither for embedded defaults.',
    );
  }
  return { databaseUrl, redisUrl };
}
