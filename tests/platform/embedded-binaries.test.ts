import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findPackage, type Package, prepareBinaries } from '../../platform/embedded-postgres/binaries.ts';
import { databaseIdentity } from '../../platform/embedded-postgres/identity.ts';

const identity = databaseIdentity();
let folder: string;
let home: string;
let unlinked: Package;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianka-binaries-'));
  chmodSync(folder, 0o755);
  home = join(folder, 'home');
  mkdirSync(home);
  unlinked = withoutLinks(findPackage());
});
afterEach(() => {
  chmodSync(join(unlinked.native, 'lib'), 0o755);
  chmodSync(unlinked.native, 0o755);
  rmSync(folder, { recursive: true });
});

test('a package whose install script did not run gets its links where it lies', () => {
  const { bin, major } = prepareBinaries(unlinked, home, identity);
  expect(bin).toBe(join(unlinked.native, 'bin'));
  expect(major).toBe('15');
  expect(version(bin)).toMatch(/^postgres \(PostgreSQL\) 15\./);
  expect(readdirSync(home)).toEqual([]);
});

test('programs that cannot be run or linked where they lie are copied once', () => {
  chmodSync(join(unlinked.native, 'lib'), 0o500);
  chmodSync(unlinked.native, 0o500);
  const { bin } = prepareBinaries(unlinked, home, identity);
  expect(bin).toBe(join(home, `native-${unlinked.version}`, 'native/bin'));
  expect(version(bin)).toMatch(/^postgres \(PostgreSQL\) 15\./);
  const made = lstatSync(join(bin, 'postgres')).ctimeMs;
  expect(prepareBinaries(unlinked, home, identity).bin).toBe(bin);
  expect(lstatSync(join(bin, 'postgres')).ctimeMs).toBe(made);
  expect(readdirSync(home)).toEqual([`native-${unlinked.version}`]);
});

test('programs that this system cannot run get one message that names DATABASE_URL', () => {
  writeFileSync(
    join(unlinked.native, 'bin/postgres'),
    '#!/bin/sh\necho "symbol not found: __memset_chk" >&2\nexit 127\n',
  );
  expect(() => prepareBinaries(unlinked, home, identity)).toThrow(
    'The embedded PostgreSQL does not run on this system (symbol not found: __memset_chk). ' +
      'Set DATABASE_URL to a PostgreSQL 15 or newer server.',
  );
});

test('a platform that has no package gets one message that names DATABASE_URL', () => {
  expect(() => findPackage('sunos', 'sparc')).toThrow(
    'There is no embedded PostgreSQL here: the package @embedded-postgres/sunos-sparc is not installed or does not ' +
      'exist. Set DATABASE_URL to a PostgreSQL 15 or newer server.',
  );
});

function withoutLinks({ native, version }: Package): Package {
  const copy = join(folder, 'package/native');
  cpSync(native, copy, { recursive: true, filter: (source) => !lstatSync(source).isSymbolicLink() });
  expect(existsSync(join(copy, 'lib/libicuuc.so.60'))).toBe(false);
  return { native: copy, version };
}

function version(bin: string): string {
  return spawnSync(join(bin, 'postgres'), ['--version'], { ...identity, cwd: '/', encoding: 'utf8' }).stdout;
}
