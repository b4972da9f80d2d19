import type { LeadAlertResolvers } from '../generated.ts';

export const LeadAlert: LeadAlertResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.alert.load(id),
  lead: async ({ leadId }, _, { loaders }) => found(await loaders.lead.load(leadId)),
  session: async ({ sessionId }, _, { loaders }) => found(await loaders.session.load(sessionId)),
};

/** Who sees an alert sees its lead and visit: they are told by the same rule. */
function found<Row>(row: Row | null): Row {
  if (row === null) throw new Error('An alert outlived what it is about.');
  return row;
}
