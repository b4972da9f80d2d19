import type { Deps } from '../../../platform/subgraph.ts';
import { refuse } from '../errors.ts';
import { teamById } from '../store/group-buying.ts';
import type { Wish } from './place-order-input.ts';

/** What an activity says of its teams, at this moment. */
export type GroupBuyTerms = { readonly teamSize: number; readonly teamHours: number };

/**
 * Asks the catalog for the terms of the activity that somebody buys by, and looks whether the team to join still gathers:
 * whether there is a seat is decided when the money comes. Null without an activity.
 */
export async function askTerms(deps: Deps, { merchantId, groupBuy }: Wish): Promise<GroupBuyTerms | null> {
  if (groupBuy === null) return null;
  const { activityId, teamId } = groupBuy;
  if (teamId !== null) {
    const team = await teamById(deps.db.pool, teamId);
    if (team?.merchantId !== merchantId || team.activityId !== activityId)
      return refuse('NOT_FOUND', ['groupBuy', 'teamId']);
    if (team.status !== 'FORMING' || team.expiresAt <= deps.clock())
      return refuse('TEAM_CLOSED', ['groupBuy', 'teamId']);
  }
  const { _groupBuyActivity: terms } = await deps.call<{
    readonly _groupBuyActivity: (GroupBuyTerms & { readonly merchantId: string }) | null;
  }>('catalog', 'query ($id: ID!) { _groupBuyActivity(id: $id) { merchantId teamSize teamHours } }', {
    id: activityId,
  });
  if (terms?.merchantId !== merchantId) return refuse('NOT_FOUND', ['groupBuy', 'activityId']);
  return { teamSize: terms.teamSize, teamHours: terms.teamHours };
}
