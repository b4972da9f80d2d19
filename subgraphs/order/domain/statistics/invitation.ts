const dayMs = 86_400_000;

/** A customer is invited no more often than this. */
export const invitedEveryMs = 7 * dayMs;

/** For so many days an order counts as one that an invitation brought. */
export const invitationHoldsDays = 30;

/** Whether a customer may be invited: with consent to it only, and not again within a week. */
export function mayInvite(
  customer: { readonly marketingConsentAt: Date | null; readonly erasedAt: Date | null },
  lastInvitedAt: Date | null,
  now: Date,
): boolean {
  if (customer.marketingConsentAt === null || customer.erasedAt !== null) return false;
  return lastInvitedAt === null || now.getTime() - lastInvitedAt.getTime() >= invitedEveryMs;
}
