import DataLoader from 'dataloader';
import { isId } from '../../../platform/ids.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { appMay, isIndividual, isPlatform, type Viewer, worksFor } from '../../../platform/viewer.ts';
import {
  type AgentCountsRow,
  type AgentRow,
  agentsById,
  agentsOfUser,
  countsOf,
  recruitPages,
} from '../store/agents.ts';

/**
 * As what a viewer sees an agent; RECRUIT is one whom the agent recruited, SPONSOR the one who recruited it, BOSS the
 * sponsor's sponsor, who is one.
 */
export type Sight = 'PEOPLE' | 'APP' | 'PLATFORM' | 'SELF' | 'SPONSOR' | 'BOSS' | 'RECRUIT';

/** An agent that the viewer may see. */
export type SeenAgent = AgentRow & { readonly sight: Sight };

export type AgentPage = Connection<SeenAgent>;

/** A member of somebody's team. */
export type TeamMember = { readonly agent: SeenAgent; readonly depth: 1 | 2 };

export type TeamPage = Connection<TeamMember>;

/** Whose team is asked for, and which page of it. */
type TeamOf = {
  readonly merchantId: string;
  readonly sponsorId: string;
  readonly depth: 1 | 2;
  readonly request: PageRequest;
};

/** Agents with those around them. */
export function agentsLoaders({ db: { pool } }: Deps, viewer: Viewer) {
  const agentsOf = new DataLoader((userIds: readonly string[]) =>
    Promise.all(userIds.map((userId) => agentsOfUser(pool, userId))),
  );
  const see = async (row: AgentRow): Promise<SeenAgent | null> => {
    const sight = await sightOf(viewer, agentsOf, row);
    return sight === null ? null : { ...row, sight };
  };
  return {
    /** The agents that a user is, by user id; ask only for the viewer. */
    agentsOf,
    agent: new DataLoader(async (ids: readonly string[]) => {
      const possible = ids.filter((id) => isId('agt', id));
      const rows = possible.length === 0 ? [] : await agentsById(pool, possible);
      const found = new Map(rows.map((row) => [row.id, row]));
      // What one of them depends on (the individual, say) is no reason to refuse the others.
      return Promise.all(ids.map((id) => settled(found.get(id), see)));
    }),
    /** Those below an agent; ask only for agents whose team the viewer may see. */
    teamOf: new DataLoader(
      async (asked: readonly TeamOf[]) => {
        const rows = await recruitPages(pool, asked.map(keyset));
        const pages: TeamMember[][] = asked.map(() => []);
        for (const { page, ...row } of rows) {
          const seen = await see(row);
          if (seen !== null) pages[page]?.push({ agent: seen, depth: asked[page]?.depth ?? 1 });
        }
        return asked.map(({ request }, page) =>
          connect(pages[page] ?? [], request, ({ agent }) => [agent.id]),
        );
      },
      { cacheKeyFn: (asked: TeamOf) => JSON.stringify(asked) },
    ),
    /** What is counted of agents; zero of those of whom nothing is. */
    counts: new DataLoader(async (ids: readonly string[]) => {
      const found = new Map((await countsOf(pool, ids)).map((row) => [row.agentId, row]));
      return ids.map((agentId): AgentCountsRow => found.get(agentId) ?? { ...nothing, agentId });
    }),
  };
}

const nothing = {
  merchantId: '',
  directRecruits: 0,
  secondRecruits: 0,
  ordersSold: 0,
  directOrders: 0,
  secondOrders: 0,
};

/** Cheapest first: grants need nothing, then whether it is the viewer's own agent, then the viewer's place beside it. */
async function sightOf(
  viewer: Viewer,
  agentsOf: DataLoader<string, AgentRow[]>,
  row: AgentRow,
): Promise<Sight | null> {
  if (worksFor(viewer, row.merchantId)) return 'PEOPLE';
  if (appMay(viewer, row.merchantId, 'team:read')) return 'APP';
  if (isPlatform(viewer)) return 'PLATFORM';
  if (isIndividual(viewer, row.userId)) return 'SELF';
  if (viewer.userId === null) return null;
  const own = await agentsOf.load(viewer.userId);
  if (own.some((agent) => agent.id === row.sponsorId)) return 'SPONSOR';
  if (own.some((agent) => agent.id === row.grandSponsorId && agent.rank === 'BOSS')) return 'BOSS';
  return own.some((agent) => agent.sponsorId === row.id) ? 'RECRUIT' : null;
}

async function settled(
  row: AgentRow | undefined,
  see: (row: AgentRow) => Promise<SeenAgent | null>,
): Promise<SeenAgent | Error | null> {
  if (row === undefined) return null;
  return see(row).catch((error: Error) => error);
}

function keyset({ request, ...of }: TeamOf) {
  return { ...of, behind: request.after?.[0] ?? null, size: request.limit + 1 };
}
