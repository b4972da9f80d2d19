import { mayRead } from '../../../platform/viewer.ts';
import type { CardResolvers } from '../generated.ts';
import { seesAll } from '../loaders/shown-cards.ts';
import { linkPage } from './pages.ts';

export const Card: CardResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.card.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  title: async (card, _, { loaders }) => (await loaders.shown.load(card)).title,
  modules: async (card, _, { loaders }) => [...(await loaders.shown.load(card)).modules],
  variant: async (card, _, { loaders }) => (await loaders.shown.load(card)).variant,
  version: ({ publishedVersion }) => publishedVersion,
  draft: async (card, _, { loaders, viewer }) => {
    const draft = seesAll(viewer, card) ? await loaders.draft.load(card.id) : null;
    return draft === null ? null : { ...draft, card };
  },
  shareLinks: ({ id, merchantId }, args, { loaders, viewer }) =>
    mayRead(viewer, merchantId, 'cards:read') ? linkPage(loaders, loaders.linksOfCard, id, args) : null,
};
