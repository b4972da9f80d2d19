import { z } from 'zod';
import { isId } from '../../../platform/ids.ts';
import { refusalOf, signed } from '../../../platform/signed-envelope.ts';
import type { CodeSender, IdentityChecker } from '../domain/code-sender.ts';
import type { PayoutNotice, SandboxPayout, SandboxPayouts } from '../domain/payout-provider.ts';

const shape = z.strictObject({
  id: z.string().regex(/^[!-~]{1,128}$/),
  withdrawalId: z.string().refine((id) => isId('wdr', id)),
  kind: z.enum(['PAID', 'FAILED']),
  amountMinor: z.int(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  providerRef: z.string().regex(/^[!-~]{1,128}$/),
});

/**
 * Opens the payout sandbox with the key that its notices are signed with. An account that begins with `fail` is never paid,
 * one that begins with `later` only by a notice.
 */
export function openSandboxPayout(key: Uint8Array, payouts: SandboxPayouts = 'AT_ONCE'): SandboxPayout {
  return {
    name: 'SANDBOX',
    async pay({ id, account }) {
      const providerRef = `sandbox_${id}`;
      if (account.startsWith('fail'))
        return { state: 'FAILED', providerRef, failure: 'The account is closed.' };
      if (payouts === 'BY_NOTICE' || account.startsWith('later'))
        return { state: 'PENDING', providerRef, failure: null };
      return { state: 'PAID', providerRef, failure: null };
    },
    notice({ id: withdrawalId, amountMinor, currency }, kind, now) {
      const providerRef = `sandbox_${withdrawalId}`;
      const said = { id: `${withdrawalId}.${kind}`, withdrawalId, kind, currency, providerRef };
      return signed(key, Buffer.from(JSON.stringify({ ...said, amountMinor: Number(amountMinor) })), now);
    },
    verify(headers, body, now) {
      const refusal = refusalOf(key, headers, body, now);
      if (refusal !== null) return { notice: null, refusal };
      const notice = read(body);
      if (notice === null) return { notice: null, refusal: 'UNREADABLE' };
      return { notice, nonce: String(headers['x-sandbox-nonce']), refusal: null };
    },
  };
}

function read(body: Buffer): PayoutNotice | null {
  try {
    const parsed = shape.parse(JSON.parse(body.toString()));
    return { ...parsed, amountMinor: BigInt(parsed.amountMinor) };
  } catch {
    return null;
  }
}

/** Sends nothing: it shows the code to whoever asked for it. */
export const sandboxCodes: CodeSender = { send: async () => ({ shown: true }) };

/** Takes everybody for who they say they are; what a number says by itself was checked before. */
export const sandboxIdentities: IdentityChecker = { check: async () => true };
