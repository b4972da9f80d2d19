import { z } from 'zod';
import { isId } from '../../../platform/ids.ts';
import { refusalOf, signed } from '../../../platform/signed-envelope.ts';
import type { Sandbox, SandboxRefunds, Verdict } from '../domain/payment-provider.ts';
import type { Notice } from '../domain/settlement.ts';

const said = {
  id: z.string().regex(/^[!-~]{1,128}$/),
  amountMinor: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
};

const shape = z.union([
  z.strictObject({
    ...said,
    paymentId: z.string().refine((id) => isId('pay', id)),
    kind: z.enum(['CAPTURED', 'FAILED']),
  }),
  z.strictObject({
    ...said,
    refundId: z.string().refine((id) => isId('rfd', id)),
    kind: z.enum(['REFUNDED', 'REFUND_FAILED']),
  }),
]);

/** Opens the sandbox with the key that its notices are signed with, as `signed` says. */
export function openSandbox(key: Uint8Array, refunds: SandboxRefunds = 'AT_ONCE'): Sandbox {
  const refused = new Set<string>();
  const sign = (body: Buffer, now: Date) => signed(key, body, now);
  const says = (notice: object, now: Date) => sign(Buffer.from(JSON.stringify(notice)), now);
  return {
    name: 'SANDBOX',
    start: async ({ id }) => ({ providerRef: `sandbox_${id}`, clientParameters: null }),
    // It keeps nothing: what it has not said, nobody can ask it.
    ask: async () => null,
    async refund({ id }) {
      const providerRef = `sandbox_${id}`;
      if (refunds === 'BY_NOTICE') return { state: 'PENDING', providerRef };
      if (refunds === 'AT_ONCE' || refused.has(id)) return { state: 'SUCCEEDED', providerRef };
      refused.add(id);
      return { state: 'FAILED', providerRef };
    },
    sign,
    notice({ id: paymentId, amountMinor, currency }, kind, now) {
      const id = `${paymentId}.${kind}.${amountMinor}`;
      return says({ id, paymentId, kind, amountMinor: Number(amountMinor), currency }, now);
    },
    refundNotice({ id: refundId, amountMinor, currency }, kind, now) {
      const id = `${refundId}.${kind}.${amountMinor}`;
      return says({ id, refundId, kind, amountMinor: Number(amountMinor), currency }, now);
    },
    verify(headers, body, now) {
      const refusal = refusalOf(key, headers, body, now);
      if (refusal !== null) return { notice: null, refusal };
      return read(String(headers['x-sandbox-nonce']), body);
    },
  };
}

function read(nonce: string, body: Buffer): Verdict {
  try {
    const parsed = shape.parse(JSON.parse(body.toString()));
    const notice: Notice = { ...parsed, amountMinor: BigInt(parsed.amountMinor) };
    return { notice, nonce, refusal: null };
  } catch {
    return { notice: null, refusal: 'UNREADABLE' };
  }
}
