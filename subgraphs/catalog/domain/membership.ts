/** What somebody is at a merchant or a supplier. A supplier has no FINANCE. */
export type MemberRole = 'OWNER' | 'FINANCE' | 'STAFF';

/** A merchant or a supplier, told apart by the id. */
export type PartyKind = 'MERCHANT' | 'SUPPLIER';

/** How long an invitation may be accepted. */
export const invitationMs = 7 * 86_400_000;

/** The most invitations of one party that are open at once. */
export const mostInvitations = 100;

/** Which of the two an id is of; null when it is of neither. */
export function partyKindOf(partyId: string): PartyKind | null {
  if (/^mer_[0-9a-z]{26}$/.test(partyId)) return 'MERCHANT';
  return /^sup_[0-9a-z]{26}$/.test(partyId) ? 'SUPPLIER' : null;
}

const rolesOf: Readonly<Record<PartyKind, readonly MemberRole[]>> = {
  MERCHANT: ['OWNER', 'FINANCE', 'STAFF'],
  SUPPLIER: ['OWNER', 'STAFF'],
};

export function isRoleAt(kind: PartyKind, role: MemberRole): boolean {
  return rolesOf[kind].includes(role);
}

/** A membership as access tokens write it. Whoever is a supplier's acts for it. */
export function grantText(partyId: string, role: MemberRole): string {
  return partyKindOf(partyId) === 'MERCHANT' ? `MERCHANT_${role}:${partyId}` : `SUPPLIER:${partyId}`;
}

/** What became of an invitation. */
export type InvitationStatus = 'OPEN' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';

export function invitationStatus(
  invitation: {
    readonly acceptedAt: Date | null;
    readonly revokedAt: Date | null;
    readonly expiresAt: Date;
  },
  now: Date,
): InvitationStatus {
  if (invitation.acceptedAt !== null) return 'ACCEPTED';
  if (invitation.revokedAt !== null) return 'REVOKED';
  return invitation.expiresAt > now ? 'OPEN' : 'EXPIRED';
}
