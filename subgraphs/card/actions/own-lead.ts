import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import type { LeadRow } from '../store/leads.ts';

/** The lead that one of its merchant's people wants to act on; refuses others. */
export function requireOwnLead(
  viewer: Viewer,
  seen: LeadRow | null,
  path = 'leadId',
): { readonly lead: LeadRow; readonly actor: string } {
  const actor = requireUser(viewer);
  if (seen === null) return refuse('NOT_FOUND', [path]);
  return worksFor(viewer, seen.merchantId) ? { lead: seen, actor } : refuse('FORBIDDEN', [path]);
}
