import type { Fact } from '../../platform/facts.ts';

/** A listing went on the shelf or came off it. Statuses are those of the SDL's `ListingStatus`. */
export type ListingStatusChangedPayload = {
  readonly merchantId: string;
  readonly listingId: string;
  readonly from: string;
  readonly to: string;
};

export type ListingStatusChanged = Fact<'listing.statusChanged', ListingStatusChangedPayload>;

export function listingStatusChanged(
  payload: ListingStatusChangedPayload,
  occurredAt: Date,
): ListingStatusChanged {
  return {
    name: 'listing.statusChanged',
    payload,
    channels: [`merchant:${payload.merchantId}`],
    occurredAt,
  };
}
