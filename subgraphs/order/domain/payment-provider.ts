import type { Minor } from '../../../platform/money.ts';
import type { Notice } from './settlement.ts';

/** Who takes the money. */
export type ProviderName = 'SANDBOX';

/** What a provider needs to know of a payment. */
export type Payable = { readonly id: string; readonly amountMinor: Minor; readonly currency: string };

/** HTTP headers, their names in lower case. */
export type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Somebody who takes money for a merchant and says so later, in notices that they sign. */
export type PaymentProvider = {
  readonly name: ProviderName;
  /** Asks for the payment's money; answers the provider's reference. The same payment asked twice is one payment. */
  start(payment: Payable): Promise<string>;
  /** The notice that these bytes carry; null unless the provider signed them, for us, in the last five minutes. */
  verify(headers: Headers, body: Buffer, now: Date): Notice | null;
};

/** A notice on its way: what a provider sends over HTTP. */
export type SignedNotice = { readonly headers: Record<string, string>; readonly body: Buffer };

/** A provider for trying things out: no money moves, but its notices are signed and checked as real ones are. */
export type Sandbox = PaymentProvider & {
  /** What the provider says about a payment. Said again, it is the same notice, signed anew. */
  notice(payment: Payable, kind: Notice['kind'], now: Date): SignedNotice;
  /** Signs any bytes, as the provider would. */
  sign(body: Buffer, now: Date): SignedNotice;
};
