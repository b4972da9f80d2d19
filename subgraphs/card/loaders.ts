import DataLoader from 'dataloader';
import { grouped } from '../../platform/batching.ts';
import { isId } from '../../platform/ids.ts';
import type { Context, Deps } from '../../platform/subgraph.ts';
import { isIndividual, mayRead, type Viewer } from '../../platform/viewer.ts';
import { askStanding } from './actions/ask-standing.ts';
import { byId, type ChildPage, childrenOf, ofLeads, readByIds } from './loaders/batches.ts';
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
