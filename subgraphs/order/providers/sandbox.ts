import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { isId } from '../../../platform/ids.ts';
import type { Headers, Sandbox, SignedNotice } from '../domain/payment-provider.ts';
import type { Notice } from '../domain/settlement.ts';

const longestAgeMs = 5 * 60_000;

const shape = z.object({
  id: z.string().regex(/^[!-~]{1,128}$/),
  paymentId: z.string().refine((id) => isId('pay', id)),
  kind: z.enum(['CAPTURED', 'FAILED']),
  amountMinor: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/**
 * Opens the sandbox with the key that its notices are signed with: `x-sandbox-signature` is the hexadecimal HMAC-SHA256
 * of `{x-sandbox-timestamp}.{x-sandbox-nonce}.{body}`, the timestamp being milliseconds since 1970.
 */
export function openSandbox(key: Uint8Array): Sandbox {
  const sign = (body: Buffer, now: Date): SignedNotice => {
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
  };
  return {
    name: 'SANDBOX',
    start: async (payment) => `sandbox_${payment.id}`,
    sign,
    notice(payment, kind, now) {
      const { id: paymentId, currency } = payment;
      const amountMinor = Number(payment.amountMinor);
      const said = { id: `${paymentId}.${kind}`, paymentId, kind, amountMinor, currency };
      return sign(Buffer.from(JSON.stringify(said)), now);
    },
    verify: (headers, body, now) => (isSigned(key, headers, body, now) ? read(body) : null),
  };
}

function isSigned(key: Uint8Array, headers: Headers, body: Buffer, now: Date): boolean {
  const timestamp = headers['x-sandbox-timestamp'];
  const nonce = headers['x-sandbox-nonce'];
  const signature = headers['x-sandbox-signature'];
  if (typeof timestamp !== 'string' || typeof nonce !== 'string' || typeof signature !== 'string')
    return false;
  // Not from the future either: a notice dated ahead could be kept and sent again long after.
  if (!/^\d{1,15}$/.test(timestamp) || Math.abs(now.getTime() - Number(timestamp)) > longestAgeMs)
    return false;
  const expected = signatureOf(key, timestamp, nonce, body);
  const given = Buffer.from(signature, 'hex');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function signatureOf(key: Uint8Array, timestamp: string, nonce: string, body: Buffer): Buffer {
  return createHmac('sha256', key).update(`${timestamp}.${nonce}.`).update(body).digest();
}

function read(body: Buffer): Notice | null {
  try {
    const said = shape.parse(JSON.parse(body.toString()));
    return { ...said, amountMinor: BigInt(said.amountMinor) };
  } catch {
    return null;
  }
}
