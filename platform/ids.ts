import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new id: a prefix that names the kind, then 48 bits of time and 80 random bits in Crockford base 32
 * (a lower-case ULID), so that ids of one kind sort by the millisecond they were made in.
 */
export function newId(prefix: string, now: Date): string {
  return `${prefix}_${encodeTime(now.getTime())}${encodeRandom(randomBytes(16))}`;
}

/** Whether a text has the shape of an id of that kind. Says nothing about whether it exists. */
export function isId(prefix: string, text: string): boolean {
  return (
    text.length === prefix.length + 27 && text.startsWith(`${prefix}_`) && /^[0-9a-z]+$/.test(text.slice(-26))
  );
}

function encodeTime(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let i = 0; i < 10; i += 1) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

function encodeRandom(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += alphabet.charAt(byte % 32);
  return text;
}
