import type { OutreachChannel, OutreachLanguage } from './state.ts';

/** A message on its way. */
export type Letter = {
  /** The same whenever it is tried again: whoever gets it twice knows it by this. */
  readonly outreachId: string;
  readonly merchantId: string;
  readonly leadId: string;
  readonly visitorId: string;
  /** Whom the visitor is known as, with its consent. */
  readonly customerId: string | null;
  readonly language: OutreachLanguage;
  readonly text: string;
  readonly listingIds: readonly string[];
  readonly couponId: string | null;
  readonly optOutToken: string;
};

/** Where a merchant's webhook is, and what its calls are signed with. */
export type WebhookAddress = { readonly url: string; readonly secret: string };

/** A way for messages to go. The same message delivered twice arrives as one. */
export type Courier = {
  readonly name: OutreachChannel;
  /** Whether it arrived. What goes wrong on the way is no more than that it did not: it is tried again. */
  deliver(letter: Letter, webhook: WebhookAddress | null, now: Date): Promise<boolean>;
};
