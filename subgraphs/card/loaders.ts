import DataLoader from 'dataloader';
import { isId } from '../../platform/ids.ts';
import type { Context, Deps } from '../../platform/subgraph.ts';
import { isIndividual, mayRead, type Viewer } from '../../platform/viewer.ts';
import { askStanding } from './actions/ask-standing.ts';
import { shareDrawings } from './loaders/share-drawings.ts';
import { type KeptVersions, shownCards } from './loaders/shown-cards.ts';
import { type CampaignRow, campaignsById, spentOf } from './store/campaigns.ts';
import { type CardHead, cardsById, cardsOfMerchants } from './store/cards.ts';
import { type AlertRow, alertsById } from './store/lead-alerts.ts';
import { type LeadRow, leadsById, type SeenKey } from './store/leads.ts';
import { type OutreachRow, outreachesById } from './store/outreach.ts';
import {
  type MomentRow,
  type NoteRow,
  notesOf,
  storiesOf,
  type TaskRow,
  tasksById,
  tasksOf,
} from './store/pipeline.ts';
import { type SessionRow, sessionsById, sessionsOfLeads } from './store/sessions.ts';
import {
  type LinkSight,
  linksOfAgents,
  linksOfCards,
  type ShareLinkRow,
  shareLinksById,
  sharingAgent,
} from './store/share-links.ts';
import { type TagRow, tagsOfLeads } from './store/tags.ts';
import { type VisitorRow, visitorsById } from './store/visitors.ts';

/** A page of a parent's children: as many as asked for, from behind the last item of the page before. */
export type ChildPage<Behind> = {
  readonly parent: string;
  readonly behind: Behind | null;
  readonly limit: number;
};

/**
 * What one request has read, in batches. Whatever comes out by id the viewer may see: every path to an object,
 * references included, leads through one of these. Of children there are ids only.
 */
export type CardLoaders = {
  readonly card: DataLoader<string, CardHead | null>;
  readonly shareLink: DataLoader<string, ShareLinkRow | null>;
  readonly visitor: DataLoader<string, VisitorRow | null>;
  readonly campaign: DataLoader<string, CampaignRow | null>;
  /** What was spent on campaigns. Ask only for those that the viewer sees. */
  readonly spentOf: DataLoader<string, bigint>;
  readonly lead: DataLoader<string, LeadRow | null>;
  /** One that was joined into an earlier visit answers that one. */
  readonly session: DataLoader<string, SessionRow | null>;
  readonly alert: DataLoader<string, AlertRow | null>;
  readonly cardsOf: DataLoader<ChildPage<string>, readonly string[], string>;
  readonly linksOfCard: DataLoader<ChildPage<string>, readonly string[], string>;
  readonly linksOfAgent: DataLoader<ChildPage<string>, readonly string[], string>;
  /** Ask only for leads that the viewer sees. */
  readonly sessionsOf: DataLoader<ChildPage<SeenKey>, readonly string[], string>;
  /** The viewer's own agent at a merchant; null when there is none. */
  readonly agentAt: DataLoader<string, string | null>;
  readonly task: DataLoader<string, TaskRow | null>;
  readonly outreach: DataLoader<string, OutreachRow | null>;
  /** What the viewer got, as a visitor. */
  readonly message: DataLoader<string, OutreachRow | null>;
  /** Ask these only for leads that the viewer sees. */
  readonly tagsOf: DataLoader<string, TagRow[]>;
  readonly notesOf: DataLoader<string, NoteRow[]>;
  readonly tasksOf: DataLoader<string, TaskRow[]>;
  readonly storyOf: DataLoader<ChildPage<SeenKey>, readonly MomentRow[], string>;
  /** Ask for versions and drafts only of cards whose all the viewer sees; what is shown has been chosen for it. */
  readonly version: Shown['version'];
  readonly draft: Shown['draft'];
  readonly shown: Shown['shown'];
  readonly shareCode: Drawings['shareCode'];
  readonly sharePicture: Drawings['sharePicture'];
  /** Reads everything anew from here on: mutations of one request follow each other and change what was read. */
  forget(): void;
};

type Shown = ReturnType<typeof shownCards>;
type Drawings = ReturnType<typeof shareDrawings>;

export type CardContext = Context<CardLoaders>;

/** Fresh loaders for one request. */
export function cardLoaders(deps: Deps, viewer: Viewer, kept: KeptVersions): CardLoaders {
  const { pool } = deps.db;
  const lead = byId(
    'led',
    (ids) => leadsById(pool, ids),
    (row) => seesLead(viewer, row),
  );
  const session: CardLoaders['session'] = new DataLoader(async (ids) => {
    const rows = await readByIds('ses', ids, (possible) => sessionsById(pool, possible));
    const owners = await lead.loadMany(rows.flatMap((row) => row?.leadId ?? []));
    const seen = new Set(owners.map((owner) => ownerId(owner)));
    return Promise.all(
      rows.map((row) => {
        if (row === null || !seen.has(row.leadId)) return null;
        return row.joinedTo === null ? row : session.load(row.joinedTo);
      }),
    );
  });
  const loaders = {
    card: byId(
      'crd',
      (ids) => cardsById(pool, ids),
      (row) => seesCard(viewer, row),
    ),
    shareLink: byId(
      'shl',
      (ids) => shareLinksById(pool, ids),
      (row) => seesLink(viewer, row),
    ),
    visitor: byId(
      'vis',
      (ids) => visitorsById(pool, ids),
      (row) => seesVisitor(viewer, row),
    ),
    campaign: byId(
      'cpg',
      (ids) => campaignsById(pool, ids),
      (row) => mayRead(viewer, row.merchantId, 'stats:read'),
    ),
    spentOf: new DataLoader<string, bigint>(async (ids) => {
      const spent = await spentOf(pool, ids);
      return ids.map((id) => spent.get(id) ?? 0n);
    }),
    lead,
    session,
    alert: new DataLoader<string, AlertRow | null>(async (ids) => {
      const rows = await readByIds('alr', ids, (possible) => alertsById(pool, possible));
      const owners = await lead.loadMany(rows.flatMap((row) => row?.leadId ?? []));
      const seen = new Set(owners.map((owner) => ownerId(owner)));
      return rows.map((row) => (row !== null && seen.has(row.leadId) ? row : null));
    }),
    cardsOf: childrenOf<string>(
      (parents, page) => cardsOfMerchants(pool, parents, { ...page, drafts: false }),
      // Who sees drafts is a matter of the merchant: both kinds are read in a statement each.
      {
        when: (merchantId) => mayRead(viewer, merchantId, 'cards:read'),
        read: (parents, page) => cardsOfMerchants(pool, parents, { ...page, drafts: true }),
      },
    ),
    linksOfCard: childrenOf<string>((parents, page) => linksOfCards(pool, parents, page)),
    linksOfAgent: childrenOf<string>((parents, page) =>
      linksOfAgents(pool, parents, linkSight(viewer), page),
    ),
    sessionsOf: childrenOf<SeenKey>((parents, page) => sessionsOfLeads(pool, parents, page)),
    task: byId(
      'tsk',
      (ids) => tasksById(pool, ids),
      (row) => mayRead(viewer, row.merchantId, 'leads:read'),
    ),
    outreach: new DataLoader<string, OutreachRow | null>(async (ids) => {
      const rows = await readByIds('out', ids, (possible) => outreachesById(pool, possible));
      const owners = await lead.loadMany(rows.flatMap((row) => row?.leadId ?? []));
      const seen = new Set(owners.map((owner) => ownerId(owner)));
      return rows.map((row) =>
        row !== null && seen.has(row.leadId) && seesOutreach(viewer, row) ? row : null,
      );
    }),
    message: byId(
      'out',
      (ids) => outreachesById(pool, ids),
      (row) => row.state === 'SENT' && viewer.visitor?.id === row.visitorId,
    ),
    tagsOf: ofLeads((ids) => tagsOfLeads(pool, ids)),
    notesOf: ofLeads((ids) => notesOf(pool, ids)),
    tasksOf: ofLeads((ids) => tasksOf(pool, ids)),
    storyOf: childrenOf<SeenKey, MomentRow>(async (leadIds, page) =>
      grouped(await storiesOf(pool, leadIds, page), ({ leadId }) => leadId),
    ),
    agentAt: new DataLoader<string, string | null>((merchantIds) =>
      Promise.all(merchantIds.map((merchantId) => agentOf(deps, merchantId, viewer))),
    ),
  };
  const all = { ...loaders, ...shownCards(deps, viewer, kept, loaders), ...shareDrawings(deps) };
  const forget = () => {
    for (const loader of Object.values(all)) loader.clearAll();
  };
  return { ...all, forget };
}

function seesCard(viewer: Viewer, card: CardHead): boolean {
  return card.status === 'PUBLISHED' || mayRead(viewer, card.merchantId, 'cards:read');
}

/** Whether the viewer sees who shares by a link, which only the merchant's people and the agent do. */
export function seesLink(viewer: Viewer, link: ShareLinkRow): boolean {
  if (mayRead(viewer, link.merchantId, 'cards:read')) return true;
  return link.agentUserId !== null && isIndividual(viewer, link.agentUserId);
}

function seesLead(viewer: Viewer, lead: LeadRow): boolean {
  if (mayRead(viewer, lead.merchantId, 'leads:read')) return true;
  return isIndividual(viewer, lead.agentUserId) || isIndividual(viewer, lead.assigneeAgentUserId);
}

/** Among those who see the lead: an agent sees what it had drafted itself, which names nobody. */
function seesOutreach(viewer: Viewer, row: OutreachRow): boolean {
  return mayRead(viewer, row.merchantId, 'leads:read') || isIndividual(viewer, row.draftedBy);
}

function seesVisitor(viewer: Viewer, visitor: VisitorRow): boolean {
  return mayRead(viewer, visitor.merchantId, 'leads:read') || viewer.visitor?.id === visitor.id;
}

function linkSight(viewer: Viewer): LinkSight {
  const merchantIds = viewer.grants.flatMap((grant) =>
    'merchantId' in grant && mayRead(viewer, grant.merchantId, 'cards:read') ? [grant.merchantId] : [],
  );
  const everywhere = viewer.grants.some(({ role }) => role === 'PLATFORM');
  // Where many listeners share the execution it fails rather than answer one of them.
  if (!everywhere && merchantIds.length === 0) isIndividual(viewer, null);
  return { everywhere, merchantIds, userId: viewer.userId };
}

async function agentOf(deps: Deps, merchantId: string, { userId }: Viewer): Promise<string | null> {
  if (userId === null || !isId('mer', merchantId)) return null;
  const sharing = await sharingAgent(deps.db.pool, merchantId, userId);
  if (sharing !== null) return sharing;
  const standing = await askStanding(deps, merchantId, userId);
  return standing === null || standing.status === 'REMOVED' ? null : standing.agentId;
}

function ownerId(owner: LeadRow | null | Error): string | null {
  if (owner instanceof Error) throw owner;
  return owner?.id ?? null;
}

/** What many leads have, in one statement. */
function ofLeads<Row extends { readonly leadId: string }>(
  read: (leadIds: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const found = grouped(await read(ids), ({ leadId }) => leadId);
    return ids.map((id) => found.get(id) ?? []);
  });
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function byId<Row extends { readonly id: string }>(
  prefix: string,
  read: (ids: readonly string[]) => Promise<Row[]>,
  sees: (row: Row) => boolean,
): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = await readByIds(prefix, ids, read);
    return rows.map((row) => {
      try {
        return row !== null && sees(row) ? row : null;
      } catch (error) {
        return error as Error;
      }
    });
  });
}

/** Texts that cannot be such an id are not even asked for. */
async function readByIds<Row extends { readonly id: string }>(
  prefix: string,
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<Row[]>,
): Promise<(Row | null)[]> {
  const possible = ids.filter((id) => isId(prefix, id));
  const rows = possible.length === 0 ? [] : await read(possible);
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

type Reading<Behind, Child> = (
  parents: readonly string[],
  page: { readonly behind: Behind | null; readonly limit: number },
) => Promise<ReadonlyMap<string, readonly Child[]>>;

/** Pages of many parents at once: those that are alike but for the parent are read in one statement. */
function childrenOf<Behind, Child = string>(
  read: Reading<Behind, Child>,
  special?: { when(parent: string): boolean; read: Reading<Behind, Child> },
): DataLoader<ChildPage<Behind>, readonly Child[], string> {
  return new DataLoader(
    async (pages) => {
      const alike = new Map<string, ReturnType<Reading<Behind, Child>>>();
      const kindOf = (page: ChildPage<Behind>) =>
        JSON.stringify([special?.when(page.parent) ?? false, page.behind, page.limit]);
      for (const page of pages) {
        const kind = kindOf(page);
        if (alike.has(kind)) continue;
        const parents = pages.filter((other) => kindOf(other) === kind).map(({ parent }) => parent);
        const reading = special?.when(page.parent) === true ? special.read : read;
        alike.set(kind, reading(parents, { behind: page.behind, limit: page.limit }));
      }
      return Promise.all(pages.map(async (page) => (await alike.get(kindOf(page)))?.get(page.parent) ?? []));
    },
    { cacheKeyFn: (page) => JSON.stringify(page) },
  );
}
