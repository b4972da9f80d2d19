import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './root.ts';

/** As `SECRET` asks: fewer characters could be guessed. */
const shortest = 32;

/**
 * The generated master secret of the embedded default, in `<dataDir>/secret`, for its owner's eyes only. Made at the first
 * start and kept, so that what was signed stays valid; two first starts at once agree on one.
 */
export function masterSecret(dataDir: string): string {
  const folder = resolve(root, dataDir);
  const file = join(folder, 'secret');
  const present = read(file);
  if (present !== undefined) return present;
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  publish(file, randomBytes(32).toString('base64url'));
  const made = read(file);
  if (made === undefined) throw new Error(`The master secret could not be kept in ${file}.`);
  return made;
}

function read(file: string): string | undefined {
  let secret: string;
  try {
    secret = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`The master secret in ${file} cannot be read: ${(error as Error).message}.`);
  }
  if (secret.length < shortest) {
    throw new Error(
      `The master secret in ${file} is damaged: remove the file to have another made, or set SECRET.`,
    );
  }
  return secret;
}

/** Written whole elsewhere, then linked into place, which only the first can do: nobody ever reads half a secret. */
function publish(file: string, secret: string): void {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, `${secret}\n`);
    fsyncSync(handle);
    chmodSync(draft, 0o600);
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(handle);
    rmSync(draft, { force: true });
  }
}
