import type { Deps } from '../../../platform/subgraph.ts';
import {
  type Recommendation,
  type RecommendationCode,
  reasonTexts,
  shown,
} from '../domain/recommendation.ts';
import type { ListingRow } from '../store/listings.ts';
import { newArrivals, sellableOf } from '../store/sellable.ts';

/** For whom to recommend: a merchant's lead, or a visitor; nobody in particular when both are null. */
export type RecommendFor = {
  readonly merchantId: string;
  readonly leadId: string | null;
  readonly visitorId: string | null;
};

export type Recommended = {
  readonly listing: ListingRow;
  readonly reason: { readonly code: RecommendationCode; readonly text: string; readonly textZh: string };
  readonly score: number;
};

/** More than any answer holds, since some of it may be off the shelf by now. */
const askedOfModel = 100;

const query = `query ($merchantId: ID!, $leadId: ID, $visitorId: ID, $limit: Int!) {
  _recommendListings(merchantId: $merchantId, leadId: $leadId, visitorId: $visitorId, limit: $limit) {
    listingId code score } }`;

/**
 * What of a merchant's shelf to show somebody: what the card's model says, as far as it can be bought now, and then what
 * is new. Null when the merchant has no such lead. Two statements, and one call of the card subgraph.
 */
export async function recommendListings(
  deps: Deps,
  whom: RecommendFor,
  most: number,
): Promise<Recommended[] | null> {
  const { pool } = deps.db;
  const now = deps.clock();
  const recommended = await askModel(deps, whom);
  if (recommended === null) return null;
  const ids = recommended.map(({ listingId }) => listingId);
  const there = ids.length === 0 ? [] : await sellableOf(pool, whom.merchantId, ids, now);
  const chosen = shown(recommended, new Map(there.map((listing) => [listing.id, listing])), most);
  const without = chosen.map(({ listingId }) => listingId);
  const left = most - chosen.length;
  const fresh = left === 0 ? [] : await newArrivals(pool, whom.merchantId, without, left, now);
  return [
    ...chosen.map(({ goods, code, score }) => told(goods, code, score)),
    ...fresh.map((listing) => told(listing, 'NEW_ARRIVAL', 0)),
  ];
}

/** What the card's model says; nothing while the card subgraph is away. Null when there is no such lead. */
async function askModel(deps: Deps, whom: RecommendFor): Promise<readonly Recommendation[] | null> {
  try {
    const { _recommendListings: answer } = await deps.call<{
      readonly _recommendListings: readonly Recommendation[] | null;
    }>('card', query, { ...whom, limit: askedOfModel });
    return answer;
  } catch (error) {
    deps.log.warn({ err: error }, 'the card subgraph recommends nothing; new arrivals stand in');
    return [];
  }
}

function told(listing: ListingRow, code: RecommendationCode, score: number): Recommended {
  return { listing, reason: { code, ...reasonTexts[code] }, score };
}
