import DataLoader from 'dataloader';
import { byId, keyset, pages } from '../../../platform/batching.ts';
import { type Connection, connect, type PageRequest } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, isPlatform, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { maskedName } from '../domain/group-buy-team.ts';
import {
  type ReviewRow,
  ratingsOf,
  reportedReviews,
  reviewPages,
  reviewsById,
  reviewsOfLines,
} from '../store/reviews.ts';

export type ReviewPage = Connection<ReviewRow>;

/** Reviews: published ones are public; hidden ones are their author's, the merchant's people's and the platform's. */
export function reviewsLoaders({ db }: Deps, viewer: Viewer) {
  const sees = ({ status, merchantId, authorUserId }: ReviewRow) =>
    status === 'PUBLISHED' ||
    isPlatform(viewer) ||
    worksFor(viewer, merchantId) ||
    isIndividual(viewer, authorUserId);
  return {
    review: byId('rev', async (ids) => (await reviewsById(db.pool, ids)).filter(sees)),
    /** By line. */
    reviewOf: new DataLoader(async (lineIds: readonly string[]) => {
      const rows = (await reviewsOfLines(db.pool, lineIds)).filter(sees);
      const found = new Map(rows.map((row) => [row.lineId, row]));
      return lineIds.map((id) => found.get(id) ?? null);
    }),
    /** Pages of listings' published reviews. */
    reviewsOf: pages<ReviewRow>((asked) =>
      reviewPages(
        db.pool,
        asked.map(({ ownerId, request }) => ({ listingId: ownerId, ...keyset(request) })),
      ),
    ),
    ratingOf: new DataLoader(async (listingIds: readonly string[]) => {
      const found = new Map((await ratingsOf(db.pool, listingIds)).map((row) => [row.listingId, row]));
      return listingIds.map((listingId) => found.get(listingId) ?? { listingId, count: 0, average: null });
    }),
  };
}

/** What anybody is told of a review's author. */
export function authorOf({ authorName }: ReviewRow): string {
  return maskedName(authorName);
}

/** A page of the reviews that the platform is to look at. */
export async function reportedPage({ db }: Deps, page: PageRequest): Promise<ReviewPage> {
  const { behind, size } = keyset(page);
  return connect(await reportedReviews(db.pool, behind, size), page, (row) => [row.id]);
}
