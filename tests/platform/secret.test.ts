import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { root } from '../../platform/root.ts';
import { masterSecret } from '../../platform/secret-file.ts';

const folders: string[] = [];
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'lianka-secret-'));
  folders.push(dataDir);
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('the first start makes a secret that only its owner may read, and later starts keep it', () => {
  const made = masterSecret(dataDir);
  expect(made).toMatch(/^[\w-]{43}$/);
  expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600);
  expect(masterSecret(dataDir)).toBe(made);
  expect(readdirSync(dataDir)).toEqual(['secret']);
});

test('a data folder that is not there yet is made', () => {
  expect(masterSecret(join(dataDir, 'a/b'))).toBe(masterSecret(join(dataDir, 'a/b')));
});

test('first starts at the same time agree on one secret and leave nothing else', async () => {
  const secrets = await Promise.all(Array.from({ length: 4 }, secretOfAnotherProcess));
  expect(new Set(secrets)).toEqual(new Set([masterSecret(dataDir)]));
  expect(readdirSync(dataDir)).toEqual(['secret']);
});

test('a damaged file is refused by name and left as it is', () => {
  const file = join(dataDir, 'secret');
  writeFileSync(file, 'short\n');
  chmodSync(file, 0o600);
  expect(() => masterSecret(dataDir)).toThrow(`The master secret in ${file} is damaged`);
  expect(statSync(file).size).toBe(6);
});

async function secretOfAnotherProcess(): Promise<string> {
  const program = `
    const { masterSecret } = await import(${JSON.stringify(join(root, 'platform/secret-file.ts'))});
    process.stdout.write(masterSecret(${JSON.stringify(dataDir)}));`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  await once(child, 'close');
  return output;
}
