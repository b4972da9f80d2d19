const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A batch code as it is kept, in upper case: 4 to 40 letters, digits and hyphens; null when it cannot be one. */
export function batchCodeOf(given: string): string | null {
  const code = given.trim().toUpperCase();
  return /^[A-Z0-9][A-Z0-9-]{2,38}[A-Z0-9]$/.test(code) ? code : null;
}

/** A code of ten characters, 50 bits: from ten random bytes. Nobody comes upon somebody else's by trying. */
export function batchCodeFrom(random: Uint8Array): string {
  return [...random.slice(0, 10)].map((byte) => alphabet.charAt(byte % 32)).join('');
}
