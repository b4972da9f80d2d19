import { mayRead } from '../../../platform/viewer.ts';
import type {
  BehaviorTagResolvers,
  ConsentStateResolvers,
  LeadMomentResolvers,
  LeadResolvers,
  LeadTaskResolvers,
} from '../generated.ts';
import { outreachPage } from './outreach-pages.ts';
import { sessionPage, storyPage } from './pages.ts';

export const Lead: LeadResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.lead.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  visitor: ({ visitorId }, _, { loaders }) => loaders.visitor.load(visitorId),
  customer: async ({ merchantId, visitorId }, _, { viewer, loaders }) => {
    if (!mayRead(viewer, merchantId, 'leads:read')) return null;
    const customerId = (await loaders.visitor.load(visitorId))?.customerId ?? null;
    return customerId === null ? null : { id: customerId };
  },
  displayName: ({ displayName }) => displayName,
  agent: ({ agentId }) => (agentId === null ? null : { id: agentId }),
  lastViewed: ({ lastViewed }) =>
    lastViewed === null
      ? null
      : {
          listing: lastViewed.listingId === null ? null : { id: lastViewed.listingId },
          section: lastViewed.section,
          at: new Date(lastViewed.at),
        },
  sessions: ({ id }, args, { loaders }) => sessionPage(loaders, id, args),
  assigneeUserId: ({ merchantId, assigneeUserId }, _, { viewer }) =>
    mayRead(viewer, merchantId, 'leads:read') ? assigneeUserId : null,
  assigneeAgent: ({ assigneeAgentId }) => (assigneeAgentId === null ? null : { id: assigneeAgentId }),
  tags: async ({ id, merchantId }, _, { viewer, loaders }) => {
    const tags = await loaders.tagsOf.load(id);
    if (mayRead(viewer, merchantId, 'leads:read')) return tags;
    return tags.filter(({ kind, sensitive }) => kind !== 'STAFF' && !sensitive);
  },
  consent: async ({ merchantId, visitorId }, _, { viewer, loaders }) =>
    mayRead(viewer, merchantId, 'leads:read') ? loaders.visitor.load(visitorId) : null,
  notes: ({ id, merchantId }, _, { viewer, loaders }) =>
    mayRead(viewer, merchantId, 'leads:read') ? loaders.notesOf.load(id) : null,
  outreaches: (lead, args, context) => outreachPage(context, lead, args),
  tasks: ({ id, merchantId }, _, { viewer, loaders }) =>
    mayRead(viewer, merchantId, 'leads:read') ? loaders.tasksOf.load(id) : null,
  timeline: ({ id, merchantId }, args, { viewer, loaders }) =>
    mayRead(viewer, merchantId, 'leads:read') ? storyPage(loaders, id, args) : null,
};

export const LeadTask: LeadTaskResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.task.load(id),
  lead: async ({ leadId }, _, { loaders }) => {
    const lead = await loaders.lead.load(leadId);
    if (lead === null) throw new Error('A task outlived its lead.');
    return lead;
  },
};

export const LeadMoment: LeadMomentResolvers = {
  session: ({ sessionId }, _, { loaders }) => (sessionId === null ? null : loaders.session.load(sessionId)),
  order: ({ orderId }) => (orderId === null ? null : { id: orderId }),
};

export const BehaviorTag: BehaviorTagResolvers = {
  evidence: ({ evidence }) =>
    evidence.map(({ listingId, section, observed, events }) => ({
      listing: listingId === null ? null : { id: listingId },
      ...{ section, observed, events: [...events] },
    })),
};

export const ConsentState: ConsentStateResolvers = {
  outreach: ({ mayBeWrittenTo }) => mayBeWrittenTo,
  sensitive: ({ mayBeTaggedSensitively }) => mayBeTaggedSensitively,
  changedAt: ({ consentChangedAt }) => consentChangedAt,
};
