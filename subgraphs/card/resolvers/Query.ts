import { gatewayError } from '../../../platform/errors.ts';
import { isService } from '../../../platform/viewer.ts';
import { recommendListings } from '../actions/recommend-listings.ts';
import type { QueryResolvers } from '../generated.ts';
import { publishedCard } from '../store/cards.ts';
import { shareLinkByToken } from '../store/share-links.ts';
import { alertPage, leadPage } from './lead-pages.ts';

export const Query: QueryResolvers = {
  card: (_, { id }, { loaders }) => loaders.card.load(id),
  publicCard: (_, { slug }, { db }) => (/^[a-z0-9-]{3,60}$/.test(slug) ? publishedCard(db.pool, slug) : null),
  shareLink: (_, { token }, { db }) => (isToken(token) ? shareLinkByToken(db.pool, token) : null),
  lead: (_, { id }, { loaders }) => loaders.lead.load(id),
  leads: (_, args, context) => leadPage(context, args),
  leadAlert: (_, { id }, { loaders }) => loaders.alert.load(id),
  leadAlerts: (_, args, context) => alertPage(context, args),
  _shareLink: async (_, { token }, { db, viewer }) => {
    const link = isService(viewer) && isToken(token) ? await shareLinkByToken(db.pool, token) : null;
    if (link === null) return null;
    const { id: shareLinkId, cardId, merchantId, agentId } = link;
    return { shareLinkId, cardId, merchantId, agentId };
  },
  _recommendListings: async (_, { merchantId, leadId = null, visitorId = null, limit }, context) => {
    if (!isService(context.viewer)) {
      throw gatewayError('FORBIDDEN', 'For services only.', '仅供内部服务使用。');
    }
    if (limit < 1 || limit > 100) throw gatewayError('INVALID_INPUT', '1 to 100.', '须为 1 至 100。');
    return recommendListings(context, { merchantId, leadId, visitorId, limit });
  },
};

function isToken(text: string): boolean {
  return /^[0-9A-Za-z]{12}$/.test(text);
}
