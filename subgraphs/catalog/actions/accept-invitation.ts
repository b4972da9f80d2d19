import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { invitationStatus } from '../domain/membership.ts';
import { refuse } from '../errors.ts';
import { accessChanged } from '../events.ts';
import { changeInvitation, lockInvitationOf } from '../store/invitations.ts';
import { insertMember, memberOf } from '../store/members.ts';
import { hashOfToken } from './invite-member.ts';

/**
 * Joins the party that an invitation's token leads to, and answers the membership. Again by the same user it is the same
 * membership; to anybody else a token that was used, or never was, looks missing. Who is of the party already keeps the role.
 */
export async function acceptInvitation(
  { viewer, db, clock, outbox }: Deps & { readonly viewer: Viewer },
  token: string,
): Promise<{ id: string }> {
  const userId = requireUser(viewer);
  return db.transaction(async (tx) => {
    const invitation = await lockInvitationOf(tx, hashOfToken(token));
    const now = clock();
    const status = invitation === null ? 'REVOKED' : invitationStatus(invitation, now);
    if (invitation === null || status === 'REVOKED') return refuse('NOT_FOUND', ['token']);
    if (status === 'EXPIRED') return refuse('INVITATION_EXPIRED', ['token']);
    const { id, partyId, role, label, acceptedBy } = invitation;
    if (status === 'ACCEPTED' && acceptedBy !== userId) return refuse('NOT_FOUND', ['token']);
    if (status === 'OPEN') {
      await changeInvitation(tx, id, { acceptedBy: userId, acceptedAt: now });
      const member = { id: newId('mbr', now), partyId, userId, role, label, joinedAt: now };
      const joined = await insertMember(tx, member);
      if (joined) await outbox.append(tx, [accessChanged({ userId, partyId }, now)]);
    }
    const member = await memberOf(tx, partyId, userId);
    // Accepted once, and no member any more: the token is spent.
    return member === null ? refuse('NOT_FOUND', ['token']) : { id: member.id };
  });
}
