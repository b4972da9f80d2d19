import { present } from '../../../../platform/batching.ts';
import { readPage } from '../../../../platform/page.ts';
import { adjustPoints } from '../../actions/adjust-points.ts';
import { setMembershipTiers, setPointsPolicy } from '../../actions/set-points-policy.ts';
import type { Resolvers } from '../../generated.ts';
import { entryPage } from '../../loaders/points.ts';
import { answered, fresh } from '../answered.ts';

/** Points and membership tiers. */
export const pointsResolvers: Resolvers = {
  Customer: {
    pointsAccount: async ({ id: customerId, merchantId }, _, { loaders }) =>
      (await loaders.pointsAccount.load(customerId)) ?? {
        ...{ customerId, merchantId, balance: 0n, earned: 0n, tierKey: null },
      },
  },
  Merchant: {
    pointsPolicy: ({ id }, _, { loaders }) => loaders.pointsPolicy.load(id),
    membershipTiers: ({ id }, _, { loaders }) => loaders.tiers.load(id),
  },
  PointsAccount: {
    tier: async ({ merchantId, tierKey }, _, { loaders }) =>
      (await loaders.tiers.load(merchantId)).find(({ key }) => key === tierKey) ?? null,
    entries: ({ customerId }, args, context) => entryPage(context, customerId, readPage(args, 1)),
  },
  PointsEntry: {
    order: ({ orderId }, _, { loaders }) => (orderId === null ? null : loaders.order.load(orderId)),
  },
  Mutation: {
    setPointsPolicy: (_, { input }, context) =>
      answered(async () => {
        await setPointsPolicy(context, input);
        fresh(context);
        return { __typename: 'SetPointsPolicySuccess', merchant: { id: input.merchantId } };
      }),
    setMembershipTiers: (_, { input }, context) =>
      answered(async () => {
        await setMembershipTiers(context, input);
        fresh(context);
        return { __typename: 'SetMembershipTiersSuccess', merchant: { id: input.merchantId } };
      }),
    adjustPoints: (_, { input }, context) =>
      answered(async () => {
        const seen = await fresh(context).customer.load(input.customerId);
        await adjustPoints(context, seen, input);
        const customer = await present(fresh(context).customer.load(input.customerId));
        return { __typename: 'AdjustPointsSuccess', customer };
      }),
  },
};
