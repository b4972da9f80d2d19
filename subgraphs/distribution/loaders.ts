import DataLoader from 'dataloader';
import { isId } from '../../platform/ids.ts';
import { type Connection, connect, type PageRequest } from '../../platform/page.ts';
import type { Context, Deps } from '../../platform/subgraph.ts';
import { appMay, isIndividual, isPlatform, type Viewer, worksFor } from '../../platform/viewer.ts';
import { type AgentRow, agentsById, agentsOfUser, recruitPages } from './store/agents.ts';
import { type ProgramRow, programsById, programsOfMerchants } from './store/programs.ts';

/** As what a viewer sees an agent; RECRUIT is one whom the agent recruited, SPONSOR the one who recruited it. */
export type Sight = 'PEOPLE' | 'APP' | 'PLATFORM' | 'SELF' | 'SPONSOR' | 'RECRUIT';

/** An agent that the viewer may see. */
export type SeenAgent = AgentRow & { readonly sight: Sight };

export type AgentPage = Connection<SeenAgent>;

/** Whose recruits are asked for, and which page of them. */
type RecruitsOf = { readonly merchantId: string; readonly sponsorId: string; readonly request: PageRequest };

/**
 * What one request has read, in batches. Whatever comes out of here the viewer may see: every path to an object,
 * references included, leads through one of these.
 */
export type DistributionLoaders = {
  readonly program: DataLoader<string, ProgramRow | null>;
  /** By merchant id. */
  readonly programOf: DataLoader<string, ProgramRow | null>;
  readonly agent: DataLoader<string, SeenAgent | null>;
  /** Direct recruits; ask only for agents whose recruits the viewer may list. */
  readonly recruitsOf: DataLoader<RecruitsOf, AgentPage, string>;
  /** The agents that a user is, by user id; ask only for the viewer. */
  readonly agentsOf: DataLoader<string, AgentRow[]>;
  /** Reads everything anew from here on: mutations of one request follow each other and change what was read. */
  forget(): void;
};

export type DistributionContext = Context<DistributionLoaders>;

/** Fresh loaders for one request. */
export function distributionLoaders({ db: { pool } }: Deps, viewer: Viewer): DistributionLoaders {
  const agentsOf = new DataLoader((userIds: readonly string[]) =>
    Promise.all(userIds.map((userId) => agentsOfUser(pool, userId))),
  );
  const see = async (row: AgentRow): Promise<SeenAgent | null> => {
    const sight = await sightOf(viewer, agentsOf, row);
    return sight === null ? null : { ...row, sight };
  };
  const loaders = {
    agentsOf,
    program: new DataLoader(async (ids: readonly string[]) => {
      const rows = await named('prg', ids, (possible) => programsById(pool, possible));
      return ids.map((id) => rows.find((row) => row.id === id) ?? null);
    }),
    programOf: new DataLoader(async (merchantIds: readonly string[]) => {
      const rows = await named('mer', merchantIds, (possible) => programsOfMerchants(pool, possible));
      return merchantIds.map((id) => rows.find((row) => row.merchantId === id) ?? null);
    }),
    agent: new DataLoader(async (ids: readonly string[]) => {
      const rows = await named('agt', ids, (possible) => agentsById(pool, possible));
      const found = new Map(rows.map((row) => [row.id, row]));
      // What one of them depends on (the individual, say) is no reason to refuse the others.
      return Promise.all(ids.map((id) => settled(found.get(id), see)));
    }),
    recruitsOf: new DataLoader(
      async (asked: readonly RecruitsOf[]) => {
        const rows = await recruitPages(pool, asked.map(keyset));
        const pages: SeenAgent[][] = asked.map(() => []);
        for (const { page, ...row } of rows) {
          const seen = await see(row);
          if (seen !== null) pages[page]?.push(seen);
        }
        return asked.map(({ request }, page) => connect(pages[page] ?? [], request, (row) => [row.id]));
      },
      { cacheKeyFn: (asked: RecruitsOf) => JSON.stringify(asked) },
    ),
  };
  const forget = () => {
    for (const loader of Object.values(loaders)) loader.clearAll();
  };
  return { ...loaders, forget };
}

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
  return own.some((agent) => agent.sponsorId === row.id) ? 'RECRUIT' : null;
}

async function settled(
  row: AgentRow | undefined,
  see: (row: AgentRow) => Promise<SeenAgent | null>,
): Promise<SeenAgent | Error | null> {
  if (row === undefined) return null;
  return see(row).catch((error: Error) => error);
}

function keyset({ merchantId, sponsorId, request }: RecruitsOf) {
  return { merchantId, sponsorId, behind: request.after?.[0] ?? null, size: request.limit + 1 };
}

/** Texts that cannot be such an id are not even asked for. */
async function named<Row>(
  prefix: string,
  ids: readonly string[],
  read: (possible: readonly string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const possible = ids.filter((id) => isId(prefix, id));
  return possible.length === 0 ? [] : read(possible);
}
