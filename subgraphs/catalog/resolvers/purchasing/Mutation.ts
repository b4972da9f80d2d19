import { present } from '../../../../platform/batching.ts';
import {
  type CreateGroupBuyActivity,
  createGroupBuyActivity,
} from '../../actions/create-group-buy-activity.ts';
import { cancelPurchasePlan, closePurchasePlan } from '../../actions/end-purchase-plan.ts';
import { joinPurchasePlan } from '../../actions/join-purchase-plan.ts';
import { endGroupBuyActivity, publishGroupBuyActivity } from '../../actions/move-group-buy-activity.ts';
import { type OpenPurchasePlan, openPurchasePlan } from '../../actions/open-purchase-plan.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { type ActivityRow, activitiesById } from '../../store/group-buying.ts';
import { answered, fresh } from '../answered.ts';

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  openPurchasePlan: (_, { input }, context) =>
    answered(async () => {
      const { id } = await openPurchasePlan(context, input as OpenPurchasePlan);
      return { __typename: 'OpenPurchasePlanSuccess', plan: await planNow(context, id) };
    }),
  joinPurchasePlan: (_, { input }, context) =>
    answered(async () => {
      const joined = await joinPurchasePlan(context, input);
      const plan = await planNow(context, joined.planId);
      const demand = await context.loaders.purchaseDemand.load(joined);
      return { __typename: 'JoinPurchasePlanSuccess', plan, demand };
    }),
  closePurchasePlan: (_, { input }, context) =>
    answered(async () => {
      await closePurchasePlan(context, input.planId);
      return { __typename: 'ClosePurchasePlanSuccess', plan: await planNow(context, input.planId) };
    }),
  cancelPurchasePlan: (_, { input }, context) =>
    answered(async () => {
      await cancelPurchasePlan(context, input.planId);
      return { __typename: 'CancelPurchasePlanSuccess', plan: await planNow(context, input.planId) };
    }),
  createGroupBuyActivity: (_, { input }, context) =>
    answered(async () => {
      const { id } = await createGroupBuyActivity(context, input as CreateGroupBuyActivity);
      return { __typename: 'CreateGroupBuyActivitySuccess', activity: await activityNow(context, id) };
    }),
  publishGroupBuyActivity: (_, { input: { activityId } }, context) =>
    answered(async () => {
      await publishGroupBuyActivity(context, activityId);
      return {
        __typename: 'PublishGroupBuyActivitySuccess',
        activity: await activityNow(context, activityId),
      };
    }),
  endGroupBuyActivity: (_, { input: { activityId } }, context) =>
    answered(async () => {
      await endGroupBuyActivity(context, activityId);
      return { __typename: 'EndGroupBuyActivitySuccess', activity: await activityNow(context, activityId) };
    }),
};

function planNow(context: CatalogContext, id: string) {
  return present(fresh(context).purchasePlan.load(id));
}

/** Not by the loader: an app may hold `catalog:write` without `catalog:read`, and sees what it wrote. */
async function activityNow(context: CatalogContext, id: string): Promise<ActivityRow> {
  fresh(context);
  const [activity] = await activitiesById(context.db.pool, [id], context.clock());
  if (activity === undefined) throw new Error(`The group-buy activity ${id} is missing.`);
  return activity;
}
