import { statusOfInvitation } from '../../actions/invite-member.ts';
import type { PartyInvitationResolvers } from '../../generated.ts';

export const PartyInvitation: PartyInvitationResolvers = {
  status: (invitation, _, { clock }) => statusOfInvitation(invitation, clock()),
};
