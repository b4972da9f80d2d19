import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type Recommendation, recommend } from '../domain/recommendation.ts';
import { walksOf } from '../domain/recommending/walks.ts';
import { longestPauseMs } from '../domain/visits.ts';
import { type LeadRow, leadOfVisitor, leadsById } from '../store/leads.ts';
import { type OwnOpenings, viewedBy } from '../store/openings.ts';
import { lookedBackMs, shopModelOf } from './shop-models.ts';

export type RecommendListings = {
  readonly merchantId: string;
  readonly leadId: string | null;
  readonly visitorId: string | null;
  readonly limit: number;
};

/** The latest goods of a visit say what it is about. */
const mostWalked = 50;
const mostInterests = 100;

/**
 * What of a merchant's goods to show a lead, a visitor, or nobody in particular; null when the merchant has no such lead.
 * Whether the goods are still on the shelf is for the catalog to see. At most two statements beside those of the model.
 */
export async function recommendListings(
  deps: Deps,
  { merchantId, leadId, visitorId, limit }: RecommendListings,
): Promise<Recommendation[] | null> {
  const lead = leadId === null ? null : await ownLead(deps, merchantId, leadId);
  if (leadId !== null && lead === null) return null;
  return goodsFor(deps, merchantId, lead?.visitorId ?? visitorId, limit);
}

/** A lead, with what of the goods interests it. */
export type LeadInterest = {
  readonly leadId: string;
  readonly visitorId: string;
  readonly goods: Recommendation[];
};

/** A merchant's lead, or its visitor's, with what interests it; null when there is none. */
export async function interestOf(
  deps: Deps,
  { merchantId, leadId, visitorId }: Omit<RecommendListings, 'limit'>,
): Promise<LeadInterest | null> {
  const lead =
    leadId === null
      ? visitorId === null
        ? null
        : await leadOfVisitor(deps.db.pool, visitorId)
      : await ownLead(deps, merchantId, leadId);
  if (lead?.merchantId !== merchantId) return null;
  const goods = await goodsFor(deps, merchantId, lead.visitorId, mostInterests);
  return { leadId: lead.id, visitorId: lead.visitorId, goods };
}

async function ownLead({ db: { pool } }: Deps, merchantId: string, leadId: string): Promise<LeadRow | null> {
  const [lead] = isId('led', leadId) ? await leadsById(pool, [leadId]) : [];
  return lead?.merchantId === merchantId ? lead : null;
}

async function goodsFor(
  deps: Deps,
  merchantId: string,
  visitorId: string | null,
  limit: number,
): Promise<Recommendation[]> {
  const since = new Date(deps.clock().getTime() - lookedBackMs);
  const [own, shop] = await Promise.all([
    visitorId === null ? [] : viewedBy(deps.db.pool, merchantId, visitorId, since, limit),
    shopModelOf(deps, merchantId),
  ]);
  return recommend(shop, own, latestWalk(own), limit);
}

/** The goods of a visitor's latest visit, in the order in which it opened them. */
function latestWalk(own: readonly OwnOpenings[]): readonly string[] {
  const openings = own.flatMap(({ listingId, openedAt }) =>
    openedAt.map((at) => ({ id: listingId, visitorId: '', listingId, at })),
  );
  return walksOf(openings, longestPauseMs)[0]?.goods.slice(-mostWalked) ?? [];
}
