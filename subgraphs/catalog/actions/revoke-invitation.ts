import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import { changeInvitation, lockInvitation } from '../store/invitations.ts';
import { holdOwnParty } from './party-people.ts';

/** Takes an invitation back; one that was taken back already stays so. The owners of its party only. */
export async function revokeInvitation(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  invitationId: string,
): Promise<{ id: string }> {
  const userId = requireUser(viewer);
  const path = ['invitationId'];
  return db.transaction(async (tx) => {
    const invitation = isId('inv', invitationId) ? await lockInvitation(tx, invitationId) : null;
    if (invitation === null) return refuse('NOT_FOUND', path);
    await holdOwnParty(tx, { viewer, userId, partyId: invitation.partyId }, path);
    if (invitation.acceptedAt !== null) return refuse('INVITATION_USED', path);
    if (invitation.revokedAt === null) await changeInvitation(tx, invitationId, { revokedAt: clock() });
    return { id: invitationId };
  });
}
