import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse } from '../errors.ts';
import type { LeadRow } from '../store/leads.ts';
import { askStanding } from './ask-standing.ts';

/** A lead with the user who writes to it, and whether that is an agent. */
export type Followed = { readonly lead: LeadRow; readonly actor: string; readonly isAgent: boolean };

/**
 * The lead that somebody wants to write to: one of the merchant's people, or the active agent whom it is assigned to. Whoever
 * merely brought it may not: a message speaks for the shop.
 */
export async function requireFollowed(
  deps: Deps & { readonly viewer: Viewer },
  seen: LeadRow | null,
  path: string,
): Promise<Followed> {
  const actor = requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', [path]);
  if (worksFor(deps.viewer, seen.merchantId)) return { lead: seen, actor, isAgent: false };
  if (seen.assigneeAgentUserId !== actor) return refuse('FORBIDDEN', [path]);
  const standing = await askStanding(deps, seen.merchantId, actor);
  const follows = standing?.agentId === seen.assigneeAgentId && standing?.status === 'ACTIVE';
  return follows ? { lead: seen, actor, isAgent: true } : refuse('FORBIDDEN', [path]);
}
