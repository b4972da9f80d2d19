import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canReach, type Identity } from './identity.ts';

/** /var/tmp outlives a restart of the machine, but not a month of disuse: only where /var/lib cannot be written. */
const systemFolders = ['/var/lib/lianka', '/var/tmp/lianka'];

/**
 * Where the embedded database lives: the data folder, or, when its user cannot get there (a checkout that only root may
 * enter), a folder of the system that is always the same for this data folder. A database that is there already stays
 * where it is: never an empty one instead.
 */
export function databaseHome(dataDir: string, identity: Identity): string {
  makeFolder(dataDir);
  const reachable = canReach(dataDir, identity);
  if (holdsDatabase(dataDir)) {
    if (reachable) return dataDir;
    throw new Error(
      `The embedded database in ${dataDir} is out of its user's reach: let every user pass through (chmod o+x) the ` +
        'folders above it, or set DATABASE_URL to a PostgreSQL 15 or newer server.',
    );
  }
  const name = createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const elsewhere = systemFolders.map((parent) => join(parent, name));
  const present = identity.uid === undefined ? undefined : elsewhere.find(holdsDatabase);
  if (present !== undefined) return present;
  return reachable ? dataDir : makeHome(elsewhere, dataDir, identity);
}

function makeHome(candidates: readonly string[], dataDir: string, identity: Identity): string {
  const failures: string[] = [];
  for (const home of candidates) {
    try {
      makeFolder(dirname(home));
      makeFolder(home);
      if (isOurs(dirname(home)) && isOurs(home) && canReach(home, identity)) return home;
      failures.push(`${home} is not ours or out of reach, too.`);
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new Error(
    `The embedded PostgreSQL cannot reach ${dataDir}: set DATA_DIR to a folder that every user may enter, ` +
      `or DATABASE_URL to a PostgreSQL 15 or newer server. ${failures.join(' ')}`,
  );
}

function holdsDatabase(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((entry) => /^pg\d+$/.test(entry));
}

/** A folder that others may pass through but not list. One that is there already keeps its mode. */
function makeFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o711);
}

/** In a folder that everybody may write, somebody else may have been there first. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
}
