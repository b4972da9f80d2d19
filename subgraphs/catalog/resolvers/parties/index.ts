import { keyset } from '../../../../platform/batching.ts';
import { gatewayError } from '../../../../platform/errors.ts';
import { connect, readPage } from '../../../../platform/page.ts';
import { isIndividual, isPlatform, isService, requireUser } from '../../../../platform/viewer.ts';
import { grantsOf } from '../../actions/grants-of.ts';
import type { Resolvers } from '../../generated.ts';
import { membershipsOf } from '../../store/members.ts';
import { suppliersWaiting } from '../../store/suppliers.ts';
import { Merchant } from './Merchant.ts';
import { Mutation } from './Mutation.ts';
import { PartyInvitation } from './PartyInvitation.ts';
import { PartyMember } from './PartyMember.ts';
import { Supplier } from './Supplier.ts';

export const partiesResolvers: Resolvers = {
  Merchant,
  Mutation,
  PartyInvitation,
  PartyMember,
  Supplier,
  Query: {
    merchant: (_, { id }, { loaders }) => loaders.merchant.load(id),
    merchantBySlug: (_, { slug }, { loaders }) => loaders.merchantBySlug.load(slug),
    supplier: (_, { id }, { loaders }) => loaders.supplier.load(id),
    myMemberships: async (_, args, { db, viewer }) => {
      isIndividual(viewer, viewer.userId);
      const userId = requireUser(viewer);
      const request = readPage(args, 1);
      return connect(await membershipsOf(db.pool, userId, keyset(request)), request, ({ id }) => [id]);
    },
    supplierApplications: async (_, args, { db, viewer }) => {
      if (!isPlatform(viewer)) throw gatewayError('FORBIDDEN', 'For the platform only.', '仅限平台人员。');
      const request = readPage(args, 1);
      return connect(await suppliersWaiting(db.pool, keyset(request)), request, ({ id }) => [id]);
    },
    _grantsOf: async (_, { userId }, { db, viewer }) => {
      if (!isService(viewer)) throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
      return grantsOf(db.pool, userId);
    },
  },
};
