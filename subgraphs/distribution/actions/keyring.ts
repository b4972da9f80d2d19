import { createHmac, randomInt } from 'node:crypto';

/** Hashes that cannot be turned back, nor tried out by somebody who has only the database; and codes. */
export type Keyring = {
  hash(text: string): string;
  /** Six digits. */
  code(): string;
};

export function openKeyring(key: Uint8Array): Keyring {
  return {
    hash: (text) => createHmac('sha256', key).update(text).digest('base64url'),
    code: () => String(randomInt(1_000_000)).padStart(6, '0'),
  };
}
