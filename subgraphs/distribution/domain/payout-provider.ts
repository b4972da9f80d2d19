import type { Minor } from '../../../platform/money.ts';

/** What a provider needs to know of a payout. */
export type Payout = {
  readonly id: string;
  readonly account: string;
  /** What the agent gets, tax taken off. */
  readonly amountMinor: Minor;
  readonly currency: string;
};

/** Where a payout stands at the provider. */
export type PayoutStanding = {
  readonly state: 'PENDING' | 'PAID' | 'FAILED';
  readonly providerRef: string | null;
  readonly failure: string | null;
};

/** What a provider says of a payout. */
export type PayoutNotice = {
  readonly id: string;
  readonly withdrawalId: string;
  readonly kind: 'PAID' | 'FAILED';
  readonly amountMinor: Minor;
  readonly currency: string;
  readonly providerRef: string;
};

/** HTTP headers, their names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

export type PayoutRefusal = 'UNSIGNED' | 'WRONG_SIGNATURE' | 'TOO_OLD' | 'UNREADABLE';

export type PayoutVerdict =
  | { readonly notice: PayoutNotice; readonly nonce: string; readonly refusal: null }
  | { readonly notice: null; readonly refusal: PayoutRefusal };

/** Somebody who pays agents for a merchant. The same payout asked twice is one payout. */
export type PayoutProvider = {
  readonly name: string;
  pay(payout: Payout): Promise<PayoutStanding>;
  /** The notice that these bytes carry, or why they are not the provider's. */
  verify(headers: Headers, body: Buffer, now: Date): PayoutVerdict;
};

/** How the sandbox is told to answer. */
export type SandboxPayouts = 'AT_ONCE' | 'BY_NOTICE';

/** A provider for trying things out: no money moves, but its notices are signed and checked as real ones are. */
export type SandboxPayout = PayoutProvider & {
  /** What it says of a payout. Said again it is the same notice, signed anew. */
  notice(
    payout: Payout,
    kind: PayoutNotice['kind'],
    now: Date,
  ): { headers: Record<string, string>; body: Buffer };
};
