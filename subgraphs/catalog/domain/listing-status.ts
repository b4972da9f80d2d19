/** Where a listing stands. */
export type ListingStatus = 'DRAFT' | 'LISTED' | 'UNLISTED';

/** Every step a listing may take. */
const steps: Record<ListingStatus, readonly ListingStatus[]> = {
  DRAFT: ['LISTED', 'UNLISTED'],
  LISTED: ['UNLISTED'],
  UNLISTED: ['LISTED'],
};

/** Whether a listing in one state may go to the other. */
export function listingMayBecome(from: ListingStatus, to: ListingStatus): boolean {
  return steps[from].includes(to);
}
