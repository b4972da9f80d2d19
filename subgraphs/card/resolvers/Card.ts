import { mayRead } from '../../../platform/viewer.ts';
import type { CardResolvers } from '../generated.ts';
import { linkPage } from './pages.ts';

export const Card: CardResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.card.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  modules: ({ modules }) => [...modules],
  shareLinks: ({ id, merchantId }, args, { loaders, viewer }) =>
    mayRead(viewer, merchantId, 'cards:read') ? linkPage(loaders, loaders.linksOfCard, id, args) : null,
};
