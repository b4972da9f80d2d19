import type { ShipmentStatus } from './fulfillment.ts';
import type { Headers, SignedNotice } from './payment-provider.ts';

/** What a carrier says about one parcel. */
export type TrackingNotice = {
  /** The carrier's own id of the event: said again, it is the same event. */
  readonly id: string;
  readonly trackingNumber: string;
  readonly status: ShipmentStatus;
  /** Where; empty when it does not say. */
  readonly place: string;
  readonly description: string;
  readonly occurredAt: Date;
};

/** Somebody who carries parcels and says where they are, in notices that they sign. */
export type Carrier = {
  readonly code: string;
  /** Has the carrier tell of a parcel from here on. The same parcel twice is one. */
  register(trackingNumber: string): Promise<void>;
  /** The events that these bytes carry; null unless the carrier signed them, for us, in the last five minutes. */
  verify(headers: Headers, body: Buffer, now: Date): readonly TrackingNotice[] | null;
};

/** A carrier for trying things out: nothing is carried, but its notices are signed and checked as real ones are. */
export type SandboxCarrier = Carrier & {
  /** What the carrier says about parcels. */
  notice(events: readonly TrackingNotice[], now: Date): SignedNotice;
};
