import type { ViewSessionResolvers } from '../generated.ts';

export const ViewSession: ViewSessionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.session.load(id),
  card: ({ cardId }, _, { loaders }) => loaders.card.load(cardId),
  shareLink: ({ shareLinkId }, _, { loaders }) =>
    shareLinkId === null ? null : loaders.shareLink.load(shareLinkId),
};
