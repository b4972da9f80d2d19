import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import type { Identity } from './identity.ts';

/** A database cluster on disk and the password of its one role. */
export type Cluster = { readonly folder: string; readonly password: string };

export const role = 'lianka';

/**
 * The cluster below `home`, made if there is none. The major version is in its path, because another one cannot open
 * it. It is made beside its place and moved there whole: a start that is killed in the middle leaves only a draft.
 */
export async function openCluster(
  home: string,
  { bin, major }: Binaries,
  identity: Identity,
  durable: boolean,
): Promise<Cluster> {
  const place = join(home, `pg${major}`);
  removeDrafts(home, `pg${major}`);
  if (!existsSync(place)) {
    const draft = mkdtempSync(`${place}.draft-${process.pid}-`);
    try {
      await initialise(draft, bin, identity, durable);
      moveInto(place, draft);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return { folder: join(place, 'cluster'), password: readPassword(place) };
}

async function initialise(draft: string, bin: string, identity: Identity, durable: boolean): Promise<void> {
  const cluster = join(draft, 'cluster');
  const passwordFile = join(draft, 'password');
  mkdirSync(cluster, { mode: 0o700 });
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  for (const path of [draft, cluster, passwordFile]) giveTo(path, identity);
  const initdb = spawn(
    join(bin, 'initdb'),
    [
      ...['-D', cluster, '-U', role, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      ...['--encoding', 'UTF8', '--locale', 'C', ...(durable ? [] : ['--no-sync'])],
    ],
    { ...identity, cwd: '/', windowsHide: true },
  );
  let output = '';
  initdb.stdout.on('data', (chunk) => {
    output += chunk;
  });
  initdb.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(initdb, 'close');
  if (code !== 0) throw new Error(`The embedded PostgreSQL could not be set up: ${output.trim()}`);
}

function readPassword(place: string): string {
  try {
    return readFileSync(join(place, 'password'), 'utf8');
  } catch (error) {
    throw new Error(
      `The embedded database in ${place} cannot be opened (${(error as Error).message}). It belongs to the user who ` +
        'made it: start as that user, or set DATA_DIR to a folder of its own.',
    );
  }
}

function moveInto(place: string, draft: string): void {
  try {
    renameSync(draft, place);
  } catch (error) {
    // Two first starts at once: the other one's cluster stands.
    if (!existsSync(place)) throw error;
  }
}

function giveTo(path: string, { uid, gid }: Identity): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** Clears away what killed starts left; the draft of a start that is alive is left alone. */
function removeDrafts(home: string, name: string): void {
  for (const entry of readdirSync(home)) {
    const pid = entry.startsWith(`${name}.draft-`) ? Number(entry.split('-')[1]) : undefined;
    if (pid === undefined || isAlive(pid)) continue;
    try {
      rmSync(join(home, entry), { recursive: true, force: true });
    } catch {
      // An initdb that nobody waits for may still be writing there; the next start removes it.
    }
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
