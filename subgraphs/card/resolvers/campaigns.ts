import { isId } from '../../../platform/ids.ts';
import { type Connection, connect, readPage } from '../../../platform/page.ts';
import { mayRead } from '../../../platform/viewer.ts';
import { createCampaign, enterCampaignSpend } from '../actions/campaigns.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated.ts';
import type { CardContext } from '../loaders.ts';
import { type CampaignRow, campaignsOf, type SpendRow, spendById, spendsOf } from '../store/campaigns.ts';
import { answered, fresh, seen } from './answered.ts';
import { idKey } from './pages.ts';

export type CampaignPage = Connection<CampaignRow>;
export type SpendPage = Connection<SpendRow>;

export const campaignTypes: Pick<Resolvers, 'Campaign' | 'CampaignSpend'> = {
  Campaign: {
    __resolveReference: ({ id }, { loaders }) => loaders.campaign.load(id),
    merchant: ({ merchantId }) => ({ id: merchantId }),
    spent: async ({ id, currency }, _, { loaders }) => ({
      amountMinor: await loaders.spentOf.load(id),
      currency,
    }),
    async spends(campaign, args, { db }) {
      const page = readPage(args, 1);
      const rows = await spendsOf(db.pool, campaign, { behind: idKey(page), limit: page.limit + 1 });
      return connect(rows, page, ({ id }) => [id]);
    },
  },
  CampaignSpend: {
    amount: ({ amountMinor, currency }) => ({ amountMinor, currency }),
  },
};

export const campaignQueries: Pick<QueryResolvers, 'campaign' | 'campaigns'> = {
  campaign: (_, { id }, { loaders }) => loaders.campaign.load(id),
  async campaigns(_, { merchantId, ...args }, { viewer, db }) {
    const page = readPage(args, 1);
    const behind = idKey(page);
    if (!isId('mer', merchantId) || !mayRead(viewer, merchantId, 'stats:read')) return null;
    const rows = await campaignsOf(db.pool, merchantId, { behind, limit: page.limit + 1 });
    return connect(rows, page, ({ id }) => [id]);
  },
};

export const campaignMutations: Pick<
  MutationResolvers,
  'createCampaign' | 'recordCampaignSpend' | 'correctCampaignSpend'
> = {
  createCampaign: (_, { input }, context) =>
    answered(async () => {
      const { campaignId } = await createCampaign(context, input);
      const campaign = seen(await fresh(context).campaign.load(campaignId));
      return { __typename: 'CreateCampaignSuccess', campaign };
    }),
  recordCampaignSpend: (_, { input }, context) =>
    answered(async () => ({
      __typename: 'RecordCampaignSpendSuccess',
      ...(await entered(context, input)),
    })),
  correctCampaignSpend: (_, { input }, context) =>
    answered(async () => ({
      __typename: 'CorrectCampaignSpendSuccess',
      ...(await entered(context, input)),
    })),
};

async function entered(context: CardContext, input: Parameters<typeof enterCampaignSpend>[2]) {
  const known = await fresh(context).campaign.load(input.campaignId);
  const { spendId } = await enterCampaignSpend(context, known, input);
  const campaign = seen(await fresh(context).campaign.load(input.campaignId));
  const spend = seen(await spendById(context.db.pool, spendId, campaign.currency));
  return { spend, campaign };
}
