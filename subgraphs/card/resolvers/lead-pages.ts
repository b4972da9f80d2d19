import { readStreamCursor } from '../../../platform/cursor.ts';
import { gatewayError } from '../../../platform/errors.ts';
import { isId } from '../../../platform/ids.ts';
import { type Connection, connect, type PageArgs, readPage } from '../../../platform/page.ts';
import { deriveKey, requireSecret } from '../../../platform/secrets.ts';
import { isIndividual, mayRead } from '../../../platform/viewer.ts';
import type { InputMaybe, LeadAlertFilter, LeadFilter } from '../generated.ts';
import type { CardContext } from '../loaders.ts';
import { type AlertFilter, type AlertRow, alertsOf } from '../store/lead-alerts.ts';
import { type LeadOwner, type LeadRow, leadsOf } from '../store/leads.ts';
import { channelHeads, logHead } from '../store/tables.ts';
import { idKey, seenKey } from './pages.ts';

export type LeadPage = Connection<LeadRow> & { readonly streamCursor: string };
/** A page of alerts, with what was asked for, so that all of it can be counted where that is wanted. */
export type AlertPage = Connection<AlertRow> & {
  readonly streamCursor: string;
  readonly owner: LeadOwner;
  readonly filter: AlertFilter;
};

type Args<Filter> = PageArgs & { readonly merchantId: string; readonly filter?: InputMaybe<Filter> };

const levelsFrom = { LOW: null, MEDIUM: ['MEDIUM', 'HIGH'], HIGH: ['HIGH'] } as const;
const mostTags = 10;

export async function leadPage(context: CardContext, args: Args<LeadFilter>): Promise<LeadPage | null> {
  const page = readPage(args, 2);
  const behind = seenKey(page);
  const asked = await sightOf(context, args.merchantId);
  if (asked === null) return null;
  const streamCursor = await cursorOf(context, asked.channel);
  const { agentId = null, minIntent, stages, tags, ...rest } = args.filter ?? {};
  const { seenSince = null, seenBefore = null, assigneeUserId = null, channel = null } = rest;
  if ((tags ?? []).length > mostTags) {
    throw gatewayError('INVALID_INPUT', 'At most 10 tags.', '最多 10 个标签。');
  }
  const filter = {
    ...{ levels: levelsFrom[minIntent ?? 'LOW'], agentId, seenSince, seenBefore, assigneeUserId, channel },
    ...{ tags: tags ?? [], stages: stages ?? null },
  };
  const possible = agentId === null || isId('agt', agentId);
  const rows = possible ? await leadsOf(context.db.pool, asked.owner, filter, behind, page.limit + 1) : [];
  const keyOf = ({ lastSeenAt, id }: LeadRow) => [String(lastSeenAt.getTime()), id];
  return { ...connect(rows, page, keyOf), streamCursor };
}

export async function alertPage(
  context: CardContext,
  args: Args<LeadAlertFilter>,
): Promise<AlertPage | null> {
  const page = readPage(args, 1);
  const behind = idKey(page);
  const asked = await sightOf(context, args.merchantId);
  if (asked === null) return null;
  const streamCursor = await cursorOf(context, asked.channel);
  const filter = { unreadOnly: args.filter?.unreadOnly ?? false, kind: args.filter?.kind ?? null };
  const rows = await alertsOf(context.db.pool, asked.owner, filter, behind, page.limit + 1);
  return { ...connect(rows, page, ({ id }) => [id]), streamCursor, owner: asked.owner, filter };
}

/** Which part of a merchant's leads the viewer sees, and the channel that tells of it; null for none. */
async function sightOf(
  { viewer, loaders }: CardContext,
  merchantId: string,
): Promise<{ owner: LeadOwner; channel: string } | null> {
  if (!isId('mer', merchantId)) return null;
  if (mayRead(viewer, merchantId, 'leads:read')) {
    return { owner: { merchantId, agentUserId: null }, channel: `merchant:${merchantId}` };
  }
  // Refuses where many listeners share the execution.
  if (!isIndividual(viewer, viewer.userId) || viewer.userId === null) return null;
  const agentId = await loaders.agentAt.load(merchantId);
  if (agentId === null) return null;
  return { owner: { merchantId, agentUserId: viewer.userId }, channel: `agent:${agentId}` };
}

/** Read before the list: what commits in between is then heard of twice rather than never. */
function cursorOf({ db, config }: CardContext, channel: string): Promise<string> {
  const key = deriveKey(requireSecret(config), 'cursor');
  return readStreamCursor(db.pool, { logHead, channelHeads }, 'card', channel, key);
}
