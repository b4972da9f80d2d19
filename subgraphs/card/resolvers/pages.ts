import type DataLoader from 'dataloader';
import type { Executor } from '../../../platform/db.ts';
import { gatewayError } from '../../../platform/errors.ts';
import {
  type Connection,
  connect,
  type PageArgs,
  type PageRequest,
  readPage,
} from '../../../platform/page.ts';
import type { ChildPage } from '../loaders/batches.ts';
import type { CardLoaders } from '../loaders.ts';
import { type ExperimentRow, experimentPage } from '../store/card-experiments.ts';
import { type VersionRow, versionPage } from '../store/card-versions.ts';
import type { CardHead } from '../store/cards.ts';
import type { SeenKey } from '../store/leads.ts';
import { type ModuleTypeRow, moduleTypePage, moduleVersionPage } from '../store/module-types.ts';
import type { MomentRow } from '../store/pipeline.ts';
import type { SessionRow } from '../store/sessions.ts';
import type { ShareLinkRow } from '../store/share-links.ts';

export type CardPage = Connection<CardHead>;
export type ShareLinkPage = Connection<ShareLinkRow>;
export type SessionPage = Connection<SessionRow>;
export type VersionPage = Connection<VersionRow>;
export type ExperimentPage = Connection<ExperimentRow>;
export type ModuleTypePage = Connection<ModuleTypeRow>;

export async function cardPage(loaders: CardLoaders, merchantId: string, args: PageArgs): Promise<CardPage> {
  const page = readPage(args, 1);
  const ids = await loaders.cardsOf.load(childPage(merchantId, idKey(page), page));
  return connect(await all(loaders.card, ids), page, ({ id }) => [id]);
}

export async function linkPage(
  loaders: CardLoaders,
  children: CardLoaders['linksOfCard'],
  parent: string,
  args: PageArgs,
): Promise<ShareLinkPage> {
  const page = readPage(args, 1);
  const ids = await children.load(childPage(parent, idKey(page), page));
  return connect(await all(loaders.shareLink, ids), page, ({ id }) => [id]);
}

export async function sessionPage(
  loaders: CardLoaders,
  leadId: string,
  args: PageArgs,
): Promise<SessionPage> {
  const page = readPage(args, 2);
  const ids = await loaders.sessionsOf.load(childPage(leadId, seenKey(page), page));
  return connect(await all(loaders.session, ids), page, (row) => [String(row.startedAt.getTime()), row.id]);
}

export type StoryPage = Connection<MomentRow>;

/** A lead's story. */
export async function storyPage(loaders: CardLoaders, leadId: string, args: PageArgs): Promise<StoryPage> {
  const page = readPage(args, 2);
  const rows = await loaders.storyOf.load(childPage(leadId, seenKey(page), page));
  return connect(rows, page, ({ at, id }) => [String(at.getTime()), id]);
}

/** What a card said, newest first. */
export async function versionPageOf(
  executor: Executor,
  cardId: string,
  args: PageArgs,
): Promise<VersionPage> {
  const page = readPage(args, 1);
  const rows = await versionPage(executor, cardId, numberKey(page), page.limit + 1);
  return connect(rows, page, ({ number }) => [String(number)]);
}

/** A card's experiments, newest first. */
export async function experimentPageOf(
  executor: Executor,
  cardId: string,
  args: PageArgs,
): Promise<ExperimentPage> {
  const page = readPage(args, 1);
  const rows = await experimentPage(executor, cardId, idKey(page), page.limit + 1);
  return connect(rows, page, ({ id }) => [id]);
}

/** A merchant's module types by key. */
export async function moduleTypePageOf(
  executor: Executor,
  merchantId: string,
  args: PageArgs,
): Promise<ModuleTypePage> {
  const page = readPage(args, 1);
  const rows = await moduleTypePage(executor, merchantId, page.after?.[0] ?? null, page.limit + 1);
  return connect(rows, page, ({ key }) => [key]);
}

/** The versions of a module type, newest first. */
export async function moduleVersionPageOf(
  executor: Executor,
  type: ModuleTypeRow,
  args: PageArgs,
): Promise<ModuleTypePage> {
  const page = readPage(args, 1);
  const rows = await moduleVersionPage(executor, type, numberKey(page), page.limit + 1);
  return connect(rows, page, ({ version }) => [String(version)]);
}

/** The number that a page of a list by number starts behind. */
function numberKey({ after }: PageRequest): number | null {
  if (after === null) return null;
  const [number = ''] = after;
  return /^\d{1,9}$/.test(number) ? Number(number) : unknownCursor();
}

/** The id that a page of a list by id starts behind. */
export function idKey({ after }: PageRequest): string | null {
  if (after === null) return null;
  const [id] = after;
  return id !== undefined && isKey(id) ? id : unknownCursor();
}

/** The instant and id that a page of a list by instant starts behind. */
export function seenKey({ after }: PageRequest): SeenKey | null {
  if (after === null) return null;
  const [at, id] = after;
  if (at === undefined || id === undefined || !/^\d{1,14}$/.test(at) || !isKey(id)) return unknownCursor();
  return { at: Number(at), id };
}

function isKey(text: string): boolean {
  return /^[0-9a-z_]{1,64}$/.test(text);
}

function unknownCursor(): never {
  throw gatewayError('UNKNOWN_CURSOR', 'This cursor is not of this list.', '游标不属于此列表。');
}

function childPage<Behind>(parent: string, behind: Behind | null, { limit }: PageRequest): ChildPage<Behind> {
  return { parent, behind, limit: limit + 1 };
}

async function all<Row>(loader: DataLoader<string, Row | null>, ids: readonly string[]): Promise<Row[]> {
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.filter((row) => row !== null);
}
