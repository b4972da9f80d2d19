import type { ShareLinkResolvers } from '../generated.ts';
import { seesLink } from '../loaders.ts';

export const ShareLink: ShareLinkResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.shareLink.load(id),
  card: ({ cardId }, _, { loaders }) => loaders.card.load(cardId),
  agent: (link, _, { viewer }) =>
    link.agentId !== null && seesLink(viewer, link) ? { id: link.agentId } : null,
};
