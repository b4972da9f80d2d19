import { present } from '../../../../platform/batching.ts';
import { acceptInvitation } from '../../actions/accept-invitation.ts';
import { applyAsSupplier } from '../../actions/apply-as-supplier.ts';
import { changeMemberRole, leaveParty, removeMember } from '../../actions/change-members.ts';
import { inviteMember } from '../../actions/invite-member.ts';
import { type RegisterMerchant, registerMerchant } from '../../actions/register-merchant.ts';
import { registerSupplier } from '../../actions/register-supplier.ts';
import { type ReviewSupplier, reviewSupplier } from '../../actions/review-supplier.ts';
import { revokeInvitation } from '../../actions/revoke-invitation.ts';
import { updateMerchant } from '../../actions/update-merchant.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { invitationsById } from '../../store/invitations.ts';
import { membersById } from '../../store/members.ts';
import { suppliersById } from '../../store/suppliers.ts';
import { answered, fresh } from '../answered.ts';

const merchantOf = (context: CatalogContext, id: string) => present(fresh(context).merchant.load(id));
// Not by the loader where the viewer's rights are older than what the action just changed.
const supplierOf = async ({ db }: CatalogContext, id: string) => first(await suppliersById(db.pool, [id]));
const memberOf = async ({ db }: CatalogContext, id: string) => first(await membersById(db.pool, [id]));
const invitationOf = async ({ db }: CatalogContext, id: string) =>
  first(await invitationsById(db.pool, [id]));

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  registerMerchant: (_, { input }, context) =>
    answered(async () => {
      const { id } = await registerMerchant(context, input as RegisterMerchant);
      return { __typename: 'RegisterMerchantSuccess', merchant: await merchantOf(context, id) };
    }),
  registerSupplier: (_, { input }, context) =>
    answered(async () => {
      const { id } = await registerSupplier(context, input);
      return { __typename: 'RegisterSupplierSuccess', supplier: await supplierOf(context, id) };
    }),
  updateMerchant: (_, { input }, context) =>
    answered(async () => {
      const { id } = await updateMerchant(context, input);
      return { __typename: 'UpdateMerchantSuccess', merchant: await merchantOf(context, id) };
    }),
  applyAsSupplier: (_, { input }, context) =>
    answered(async () => {
      const { id } = await applyAsSupplier(context, input);
      return { __typename: 'ApplyAsSupplierSuccess', supplier: await supplierOf(context, id) };
    }),
  reviewSupplier: (_, { input }, context) =>
    answered(async () => {
      const { id } = await reviewSupplier(context, input as ReviewSupplier);
      fresh(context);
      return { __typename: 'ReviewSupplierSuccess', supplier: await supplierOf(context, id) };
    }),
  inviteMember: (_, { input }, context) =>
    answered(async () => {
      const { id, token } = await inviteMember(context, input);
      return { __typename: 'InviteMemberSuccess', token, invitation: await invitationOf(context, id) };
    }),
  revokeInvitation: (_, { input }, context) =>
    answered(async () => {
      const { id } = await revokeInvitation(context, input.invitationId);
      fresh(context);
      return { __typename: 'RevokeInvitationSuccess', invitation: await invitationOf(context, id) };
    }),
  acceptInvitation: (_, { input }, context) =>
    answered(async () => {
      const { id } = await acceptInvitation(context, input.token);
      fresh(context);
      return { __typename: 'AcceptInvitationSuccess', member: await memberOf(context, id) };
    }),
  changeMemberRole: (_, { input }, context) =>
    answered(async () => {
      const { id } = await changeMemberRole(context, input);
      fresh(context);
      return { __typename: 'ChangeMemberRoleSuccess', member: await memberOf(context, id) };
    }),
  removeMember: (_, { input }, context) =>
    answered(async () => {
      await removeMember(context, input);
      fresh(context);
      return { __typename: 'RemoveMemberSuccess', userId: input.userId };
    }),
  leaveParty: (_, { input }, context) =>
    answered(async () => {
      await leaveParty(context, input.partyId);
      fresh(context);
      return { __typename: 'LeavePartySuccess', partyId: input.partyId };
    }),
};

function first<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('What was just written is missing.');
  return row;
}
