import { shareAddress } from '../actions/draw-share-picture.ts';
import type { ShareLinkResolvers } from '../generated.ts';
import { seesLink } from '../loaders.ts';

export const ShareLink: ShareLinkResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.shareLink.load(id),
  card: ({ cardId }, _, { loaders }) => loaders.card.load(cardId),
  agent: (link, _, { viewer }) =>
    link.agentId !== null && seesLink(viewer, link) ? { id: link.agentId } : null,
  url: ({ token }, _, { config }) => shareAddress(config, token),
  qrCode: ({ token }, { format, size }, { loaders }) => loaders.shareCode.load({ token, format, size }),
  picture: async ({ token, cardId, merchantId }, { format }, { loaders }) => {
    const card = await loaders.card.load(cardId);
    if (card?.status !== 'PUBLISHED') return null;
    // What everybody sees stands on it: no draft, no variant.
    const { title } = await loaders.shown.load({ ...card, shownTo: 'EVERYBODY' });
    return loaders.sharePicture.load({ token, format, merchantId, title });
  },
  campaign: ({ campaignId }, _, { loaders }) =>
    campaignId === null ? null : loaders.campaign.load(campaignId),
};
