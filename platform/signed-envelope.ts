import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** Bytes on their way, with the headers that say who signed them. */
export type SignedBytes = { readonly headers: Record<string, string>; readonly body: Buffer };

/** Why bytes are not taken for the signer's. */
export type EnvelopeRefusal = 'UNSIGNED' | 'WRONG_SIGNATURE' | 'TOO_OLD';

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const longestAgeMs = 5 * 60_000;

/**
 * Signs bytes as the sandboxes do: `x-sandbox-signature` is the hexadecimal HMAC-SHA256 of
 * `{x-sandbox-timestamp}.{x-sandbox-nonce}.{body}`, the timestamp being milliseconds since 1970.
 */
export function signed(key: Uint8Array, body: Buffer, now: Date): SignedBytes {
  const timestamp = String(now.getTime());
  const nonce = randomUUID();
  const signature = signatureOf(key, timestamp, nonce, body).toString('hex');
  return {
    headers: {
      'content-type': 'application/json',
      'x-sandbox-timestamp': timestamp,
      'x-sandbox-nonce': nonce,
      'x-sandbox-signature': signature,
    },
    body,
  };
}

/** Why bytes were not signed with the key in the last five minutes; null when they were. */
export function refusalOf(
  key: Uint8Array,
  headers: Headers,
  body: Buffer,
  now: Date,
): EnvelopeRefusal | null {
  const timestamp = headers['x-sandbox-timestamp'];
  const nonce = headers['x-sandbox-nonce'];
  const signature = headers['x-sandbox-signature'];
  if (typeof timestamp !== 'string' || typeof nonce !== 'string' || typeof signature !== 'string')
    return 'UNSIGNED';
  if (!/^\d{1,15}$/.test(timestamp) || !/^[!-~]{1,64}$/.test(nonce)) return 'UNSIGNED';
  const expected = signatureOf(key, timestamp, nonce, body);
  const given = Buffer.from(signature, 'hex');
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return 'WRONG_SIGNATURE';
  // Not from the future either: a notice dated ahead could be kept and sent again long after.
  return Math.abs(now.getTime() - Number(timestamp)) > longestAgeMs ? 'TOO_OLD' : null;
}

function signatureOf(key: Uint8Array, timestamp: string, nonce: string, body: Buffer): Buffer {
  return createHmac('sha256', key).update(`${timestamp}.${nonce}.`).update(body).digest();
}
