/** Where a listing stands. */
export type ListingStatus = 'DRAFT' | 'PENDING_INSPECTION' | 'LISTED' | 'UNLISTED' | 'RECALLED';

/**
 * Every step a listing may take. A recalled one goes on the shelf again, since it can only do so on another batch: the
 * recalled one carries nothing any more.
 */
const steps: Record<ListingStatus, readonly ListingStatus[]> = {
  DRAFT: ['PENDING_INSPECTION', 'LISTED', 'UNLISTED'],
  PENDING_INSPECTION: ['LISTED', 'UNLISTED', 'RECALLED'],
  LISTED: ['UNLISTED', 'RECALLED'],
  UNLISTED: ['PENDING_INSPECTION', 'LISTED'],
  RECALLED: ['PENDING_INSPECTION', 'LISTED', 'UNLISTED'],
};

/** Whether a listing in one state may go to the other. */
export function listingMayBecome(from: ListingStatus, to: ListingStatus): boolean {
  return steps[from].includes(to);
}
