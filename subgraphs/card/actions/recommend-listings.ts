import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type Recommendation, recommend } from '../domain/recommendation.ts';
import { leadsById } from '../store/leads.ts';
import { mostViewed, viewedBy } from '../store/viewed-goods.ts';

export type RecommendListings = {
  readonly merchantId: string;
  readonly leadId: string | null;
  readonly visitorId: string | null;
  readonly limit: number;
};

const lookedBackMs = 30 * 86_400_000;

/**
 * What of a merchant's goods to show a lead, a visitor, or nobody in particular; null when the merchant has no such lead.
 * Whether the goods are still on the shelf is for the catalog to see.
 */
export async function recommendListings(
  { db: { pool }, clock }: Deps,
  { merchantId, leadId, visitorId, limit }: RecommendListings,
): Promise<Recommendation[] | null> {
  const [lead] = leadId !== null && isId('led', leadId) ? await leadsById(pool, [leadId]) : [];
  if (leadId !== null && lead?.merchantId !== merchantId) return null;
  const whom = lead?.visitorId ?? visitorId;
  const since = new Date(clock().getTime() - lookedBackMs);
  const [own, popular] = await Promise.all([
    whom === null ? [] : viewedBy(pool, merchantId, whom, since, limit),
    mostViewed(pool, merchantId, since, limit * 2),
  ]);
  return recommend(own, popular, limit);
}
