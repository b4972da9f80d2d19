import { randomInt } from 'node:crypto';
import { once, wasAnswered } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import type { CampaignRow } from '../store/campaigns.ts';
import type { CardHead } from '../store/cards.ts';
import { insertShareLink } from '../store/share-links.ts';
import { idempotencyKeys, type ShareChannel } from '../store/tables.ts';
import { askStanding } from './ask-standing.ts';
import { requireKey } from './create-card.ts';

/** A link to make, as it is handed in. */
export type CreateShareLink = {
  readonly cardId: string;
  readonly channel: ShareChannel;
  readonly asAgent?: boolean;
  readonly campaignId?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** Makes a link to share a card by; answers its id. The same key with the same body answers the first link. */
export async function createShareLink(
  deps: Deps & { readonly viewer: Viewer },
  card: CardHead | null,
  campaign: CampaignRow | null,
  input: CreateShareLink,
): Promise<{ shareLinkId: string }> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, ...request } = input;
  requireKey(key);
  const intention = { actor, action: 'createShareLink', key, request, now: deps.clock() };
  // A repeat is answered as it was, whatever has become of the card or the agent since.
  const repeat = await wasAnswered(deps.db.pool, idempotencyKeys, intention);
  const row = repeat ? null : await linkOf(deps, actor, card, campaign, input, intention.now);
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      if (row === null) throw new Error('An idempotency key was purged while it was used.');
      await insertShareLink(tx, row);
      return { shareLinkId: row.id };
    }),
  );
}

async function linkOf(
  deps: Deps & { readonly viewer: Viewer },
  userId: string,
  card: CardHead | null,
  campaign: CampaignRow | null,
  { channel, asAgent = false, campaignId = null }: CreateShareLink,
  now: Date,
) {
  if (card === null) return refuse('NOT_FOUND', ['cardId']);
  const { id: cardId, merchantId } = card;
  const agentId = asAgent ? await activeAgent(deps, merchantId, userId) : null;
  if (!asAgent && !worksFor(deps.viewer, merchantId)) refuse('FORBIDDEN', ['cardId']);
  if (card.status !== 'PUBLISHED') {
    refuseInput(['cardId'], 'Publish the card before sharing it.', '名片发布后才能分享。');
  }
  if (campaignId !== null) checkCampaign(deps.viewer, campaign, merchantId, channel);
  const agentUserId = agentId === null ? null : userId;
  const link = { id: newId('shl', now), merchantId, cardId, token: newToken(), channel, createdAt: now };
  return { ...link, agentId, agentUserId, campaignId };
}

/** Whether the link may belong to that campaign: whoever is not of the merchant's people does not know of it. */
function checkCampaign(
  viewer: Viewer,
  campaign: CampaignRow | null,
  merchantId: string,
  channel: ShareChannel,
): void {
  if (campaign?.merchantId !== merchantId || !worksFor(viewer, merchantId)) {
    refuse('NOT_FOUND', ['campaignId']);
  } else if (campaign.channel !== null && campaign.channel !== channel) {
    refuseInput(['channel'], "The campaign's channel.", '须与活动的渠道一致。');
  }
}

async function activeAgent(deps: Deps, merchantId: string, userId: string): Promise<string> {
  const standing = await askStanding(deps, merchantId, userId);
  return standing?.status === 'ACTIVE' ? standing.agentId : refuse('FORBIDDEN', ['asAgent']);
}

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** 12 characters, 71 random bits: short enough for a shared address, too many to try. */
function newToken(): string {
  return Array.from({ length: 12 }, () => letters.charAt(randomInt(letters.length))).join('');
}
