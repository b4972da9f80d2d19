import { once } from '../../../platform/idempotency.ts';
import { isId, newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isPrice } from '../domain/price.ts';
import { refuse, refuseInput } from '../errors.ts';
import { insertActivity } from '../store/group-buying.ts';
import { type ListingRow, listingsById } from '../store/listings.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { requireShelf } from './authority.ts';
import { checkKey, conflict } from './input.ts';

export type CreateGroupBuyActivity = {
  readonly listingId: string;
  readonly priceMinor: bigint;
  readonly teamSize: number;
  readonly teamHours: number;
  readonly perUserLimit: number;
  readonly stockShare: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly idempotencyKey: string;
};

const longestMs = 366 * 86_400_000;
const largestShare = 1_000_000;

/** Prepares a group-buy activity on a listing and answers its id. */
export async function createGroupBuyActivity(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: CreateGroupBuyActivity,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  const [listing] = isId('lst', input.listingId) ? await listingsById(db.pool, [input.listingId]) : [];
  if (listing === undefined) return refuse('NOT_FOUND', ['listingId']);
  requireShelf(viewer, listing.merchantId, ['listingId']);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  checkTerms(input);
  const now = clock();
  const intention = { actor, action: 'createGroupBuyActivity', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('gba', now);
      await insertActivity(tx, { id, ...draft(listing, request), createdBy: actor, createdAt: now });
      return { id };
    }),
  );
}

function draft({ merchantId, currency }: ListingRow, terms: Omit<CreateGroupBuyActivity, 'idempotencyKey'>) {
  return {
    ...terms,
    merchantId,
    currency,
    taken: 0,
    status: 'DRAFT' as const,
    publishedAt: null,
    endedAt: null,
  };
}

function checkTerms(terms: CreateGroupBuyActivity): void {
  const { priceMinor, teamSize, teamHours, stockShare, perUserLimit, startsAt, endsAt } = terms;
  if (!isPrice(priceMinor)) {
    refuseInput(
      ['priceMinor'],
      '1 to 10,000,000,000 minor units.',
      '须为 1 至 10,000,000,000 最小货币单位。',
    );
  }
  checkRange('teamSize', teamSize, 2, 100);
  checkRange('teamHours', teamHours, 1, 168);
  // A share smaller than a team could never fill one.
  checkRange('stockShare', stockShare, teamSize, largestShare);
  checkRange('perUserLimit', perUserLimit, 1, stockShare);
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (lasts <= 0 || lasts > longestMs) {
    refuseInput(['endsAt'], 'Behind startsAt, by 366 days at most.', '须晚于 startsAt，且不超过 366 天。');
  }
}

function checkRange(field: string, value: number, least: number, most: number): void {
  if (value < least || value > most)
    refuseInput([field], `${least} to ${most}.`, `须为 ${least} 至 ${most}。`);
}
