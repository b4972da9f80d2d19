import type { Minor } from '../../../platform/money.ts';
import type { Notice } from './settlement.ts';

/** Who takes the money. */
export type ProviderName = 'SANDBOX' | 'WECHATPAY';

/** What a provider needs to know of a payment. */
export type Payable = {
  readonly id: string;
  readonly amountMinor: Minor;
  readonly currency: string;
  /** What the buyer reads at the provider, such as the order's number. */
  readonly description: string;
  /** The buyer at the provider (WeChat: openid); null where the provider needs none. */
  readonly payerId: string | null;
  /** When the provider shall stop taking the money. */
  readonly expiresAt: Date | null;
};

/** A payment that a provider waits for. */
export type Started = {
  readonly providerRef: string;
  /** What the buyer's app hands to the provider's own program; null when there is nothing to hand over. */
  readonly clientParameters: Readonly<Record<string, string>> | null;
};

/** What a provider needs to know of a refund. */
export type Refundable = {
  readonly id: string;
  readonly paymentId: string;
  readonly amountMinor: Minor;
  /** What the payment came to. */
  readonly paidMinor: Minor;
  readonly currency: string;
  readonly reason: string;
};

/** Where a refund stands at the provider. */
export type RefundStanding = {
  readonly state: 'PENDING' | 'SUCCEEDED' | 'FAILED';
  readonly providerRef: string;
};

/** HTTP headers, their names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Why bytes are not taken for the provider's. */
export type NoticeRefusal = 'UNSIGNED' | 'WRONG_SIGNATURE' | 'TOO_OLD' | 'UNREADABLE';

/** What became of a notice's envelope. The nonce is taken once: whoever sends it again repeats somebody's bytes. */
export type Verdict =
  | { readonly notice: Notice; readonly nonce: string; readonly refusal: null }
  | { readonly notice: null; readonly refusal: NoticeRefusal };

/** Somebody who takes money for a merchant and says so later, in notices that they sign. */
export type PaymentProvider = {
  readonly name: ProviderName;
  /** Asks for the payment's money. The same payment asked twice is one payment. */
  start(payment: Payable): Promise<Started>;
  /** What the provider knows of a payment, for when its notice does not come; null while it is undecided. */
  ask(paymentId: string, now: Date): Promise<Notice | null>;
  /** Gives money back. The same refund asked twice is one refund. */
  refund(refund: Refundable): Promise<RefundStanding>;
  /** The notice that these bytes carry, or why they are not the provider's, signed in the last five minutes. */
  verify(headers: Headers, body: Buffer, now: Date): Verdict;
};

/** A notice on its way: what a provider sends over HTTP. */
export type SignedNotice = { readonly headers: Record<string, string>; readonly body: Buffer };

/** How the sandbox is told to answer a refund. */
export type SandboxRefunds = 'AT_ONCE' | 'BY_NOTICE' | 'FAIL_ONCE';

/** A provider for trying things out: no money moves, but its notices are signed and checked as real ones are. */
export type Sandbox = PaymentProvider & {
  /** What the provider says about a payment. Said again, it is the same notice, signed anew. */
  notice(
    payment: Pick<Payable, 'id' | 'amountMinor' | 'currency'>,
    kind: 'CAPTURED' | 'FAILED',
    now: Date,
  ): SignedNotice;
  /** What the provider says about a refund. */
  refundNotice(
    refund: Pick<Refundable, 'id' | 'amountMinor' | 'currency'>,
    kind: 'REFUNDED' | 'REFUND_FAILED',
    now: Date,
  ): SignedNotice;
  /** Signs any bytes, as the provider would. */
  sign(body: Buffer, now: Date): SignedNotice;
};
