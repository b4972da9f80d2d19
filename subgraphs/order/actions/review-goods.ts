import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, isPlatform, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import { reviewPosted } from '../events.ts';
import { type OrderLineRow, progressOfOrders, type SeenOrder } from '../store/orders.ts';
import { changeReview, insertReview, type ReviewRow } from '../store/reviews.ts';
import { checkedEvidence } from './request-after-sale.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** What a buyer says of goods. */
export type ReviewGoods = {
  readonly rating: number;
  readonly body?: string | null | undefined;
  readonly pictures?: readonly string[] | null | undefined;
};

/** Says what a buyer thinks of goods that arrived; once for each line. */
export async function reviewGoods(
  deps: Acting,
  line: OrderLineRow | null,
  order: SeenOrder | null,
  { rating, body: given, pictures: links }: ReviewGoods,
): Promise<{ reviewId: string }> {
  requireUser(deps.viewer);
  if (rating < 1 || rating > 5) refuseInput(['rating'], '1 to 5.', '须为 1 至 5。');
  const body = checkedText(given ?? '', 'body', 1_000);
  const pictures = [...checkedEvidence(links ?? [])];
  if (line === null || order === null) return refuse('NOT_FOUND', ['lineId']);
  if (!isIndividual(deps.viewer, order.buyerUserId)) return refuse('FORBIDDEN', ['lineId']);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const progress = (await progressOfOrders(tx, [order.id])).find(({ lineId }) => lineId === line.id);
    if ((progress?.deliveredQuantity ?? 0) === 0) return refuse('AFTER_SALE_NOT_ARRIVED', ['lineId']);
    const { merchantId, customerId } = order;
    const id = newId('rev', now);
    const said = {
      id,
      merchantId,
      lineId: line.id,
      listingId: line.listingId,
      customerId,
      rating,
      body,
      pictures,
    };
    const quiet = { reply: null, repliedAt: null, reportedAt: null, reportReason: null };
    const entered = await insertReview(tx, {
      ...said,
      ...quiet,
      ...{ status: 'PUBLISHED', createdAt: now, moderatedAt: null, moderationNote: null },
    });
    if (!entered) return refuse('ALREADY_REVIEWED', ['lineId']);
    await deps.outbox.append(tx, [
      reviewPosted({ merchantId, reviewId: id, listingId: line.listingId, rating }, now),
    ]);
    return { reviewId: id };
  });
}

/** Answers a review in the merchant's name, in the place of what was answered before. The owner and the staff. */
export async function replyToReview(deps: Acting, seen: ReviewRow | null, reply: string): Promise<void> {
  const { id } = requireMerchant(deps, seen);
  const text = checkedText(reply, 'reply', 500);
  if (text === '') return refuseInput(['reply'], '1 to 500 characters.', '须为 1 至 500 个字符。');
  await changeReview(deps.db.pool, id, { reply: text, repliedAt: deps.clock() });
}

/** Asks the platform to look at a review. A merchant hides none by itself: buyers are to trust what they read. */
export async function reportReview(deps: Acting, seen: ReviewRow | null, reason: string): Promise<void> {
  const { id, reportedAt } = requireMerchant(deps, seen);
  const text = checkedText(reason, 'reason', 500);
  if (text === '') return refuseInput(['reason'], '1 to 500 characters.', '须为 1 至 500 个字符。');
  if (reportedAt === null)
    await changeReview(deps.db.pool, id, { reportedAt: deps.clock(), reportReason: text });
}

/** Hides a review, or shows it again, and says why. The platform. */
export async function moderateReview(
  deps: Acting,
  seen: ReviewRow | null,
  { hide, note }: { readonly hide: boolean; readonly note: string },
): Promise<void> {
  requireUser(deps.viewer);
  if (!isPlatform(deps.viewer)) return refuse('FORBIDDEN', ['reviewId']);
  if (seen === null) return refuse('NOT_FOUND', ['reviewId']);
  const moderationNote = checkedText(note, 'note', 500);
  const status = hide ? 'HIDDEN' : 'PUBLISHED';
  await changeReview(deps.db.pool, seen.id, { status, moderatedAt: deps.clock(), moderationNote });
}

function requireMerchant({ viewer }: Acting, seen: ReviewRow | null): ReviewRow {
  requireUser(viewer);
  if (seen === null) return refuse('NOT_FOUND', ['reviewId']);
  return worksFor(viewer, seen.merchantId, ['MERCHANT_OWNER', 'MERCHANT_STAFF'])
    ? seen
    : refuse('FORBIDDEN', ['reviewId']);
}

function checkedText(given: string, field: string, longest: number): string {
  const text = given.trim();
  if ([...text].length <= longest && !/[^\P{Cc}\n]|\p{Cs}/u.test(text)) return text;
  return refuseInput([field], `At most ${longest} characters.`, `最多 ${longest} 个字符。`);
}
