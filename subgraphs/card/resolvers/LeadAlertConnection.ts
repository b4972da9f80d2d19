import type { LeadAlertConnectionResolvers } from '../generated.ts';
import { countAlerts } from '../store/lead-alerts.ts';

export const LeadAlertConnection: LeadAlertConnectionResolvers = {
  totalCount: ({ owner, filter }, _, { db }) => countAlerts(db.pool, owner, filter),
};
