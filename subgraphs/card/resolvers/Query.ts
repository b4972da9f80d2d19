import { isPlatform, isService, mayRead } from '../../../platform/viewer.ts';
import { tellVisitor } from '../actions/consent.ts';
import { explainModel, whatIf } from '../actions/explain-model.ts';
import { houseOf } from '../actions/judges.ts';
import { outreachEffect } from '../actions/measure-outreach.ts';
import { outreachSettings } from '../actions/outreach-settings.ts';
import type { QueryResolvers } from '../generated.ts';
import { trainingOf } from '../store/intent.ts';
import { shareLinkByToken } from '../store/share-links.ts';
import { campaignQueries } from './campaigns.ts';
import { cardQueries } from './card-queries.ts';
import { funnelPage } from './funnel.ts';
import { alertPage, leadPage } from './lead-pages.ts';
import { inboxPage } from './outreach-pages.ts';
import { recommendingQueries } from './recommending.ts';

export const Query: QueryResolvers = {
  ...recommendingQueries,
  card: (_, { id }, { loaders }) => loaders.card.load(id),
  ...cardQueries,
  shareLink: (_, { token }, { db }) => (isToken(token) ? shareLinkByToken(db.pool, token) : null),
  ...campaignQueries,
  cardFunnel: (_, args, context) => funnelPage(context, args),
  lead: (_, { id }, { loaders }) => loaders.lead.load(id),
  leads: (_, args, context) => leadPage(context, args),
  leadAlert: (_, { id }, { loaders }) => loaders.alert.load(id),
  leadAlerts: (_, args, context) => alertPage(context, args),
  intentModel: (_, { merchantId }, context) =>
    mayRead(context.viewer, merchantId, 'leads:read') ? explainModel(context, merchantId) : null,
  whatIf: (_, { merchantId, observed, version = null }, context) =>
    mayRead(context.viewer, merchantId, 'leads:read') ? whatIf(context, merchantId, observed, version) : null,
  intentTraining: (_, { id }, { viewer, db }) => (isPlatform(viewer) ? trainingOf(db.pool, id) : null),
  traitRules: async (_, { merchantId }, { viewer, db }) =>
    mayRead(viewer, merchantId, 'leads:read') ? [...(await houseOf(db.pool, merchantId)).rules] : null,
  leadTask: (_, { id }, { loaders }) => loaders.task.load(id),
  myConsent: (_, __, { viewer: { visitor }, loaders }) =>
    visitor === null ? null : loaders.visitor.load(visitor.id),
  outreach: (_, { id }, { loaders }) => loaders.outreach.load(id),
  outreachSettings: (_, { merchantId }, context) =>
    mayRead(context.viewer, merchantId, 'leads:read') ? outreachSettings(context, merchantId) : null,
  outreachEffect: (_, { merchantId, from, to }, context) =>
    mayRead(context.viewer, merchantId, 'leads:read') ? outreachEffect(context, merchantId, from, to) : null,
  myMessages: (_, args, context) => inboxPage(context, args),
  visitor: (_, { id }, { loaders }) => loaders.visitor.load(id),
  myVisitorData: (_, __, context) => tellVisitor(context),
  _shareLink: async (_, { token }, { db, viewer }) => {
    const link = isService(viewer) && isToken(token) ? await shareLinkByToken(db.pool, token) : null;
    if (link === null) return null;
    const { id: shareLinkId, cardId, merchantId, agentId } = link;
    return { shareLinkId, cardId, merchantId, agentId };
  },
};

function isToken(text: string): boolean {
  return /^[0-9A-Za-z]{12}$/.test(text);
}
