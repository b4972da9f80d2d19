import { byId, keyset } from '../../../platform/batching.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { maskedName } from '../domain/group-buy-team.ts';
import { joinableTeams, type SeatRow, seatsOfTeams, type TeamRow, teamsById } from '../store/group-buying.ts';
import { by } from './orders.ts';

export type TeamPage = Connection<TeamRow>;

/** A seat, with as much of its member's name as anybody is told. */
export type SeenMember = SeatRow & { readonly name: string };

/** Group-buy teams, which are public, with their seats. */
export function groupBuyingLoaders({ db }: Deps) {
  return {
    team: byId('gbt', (ids) => teamsById(db.pool, ids)),
    seatsOf: by<SeenMember>(
      ({ teamId }) => teamId,
      async (teamIds) =>
        (await seatsOfTeams(db.pool, teamIds)).map(({ displayName, ...seat }) => ({
          ...seat,
          name: maskedName(displayName),
        })),
    ),
  };
}

/** A page of the teams of an activity that can be joined. */
export async function teamPage(
  { db, clock }: Deps,
  activityId: string,
  page: PageRequest,
): Promise<TeamPage> {
  const { behind, size } = keyset(page);
  return connect(await joinableTeams(db.pool, activityId, clock(), behind, size), page, (row) => [row.id]);
}
