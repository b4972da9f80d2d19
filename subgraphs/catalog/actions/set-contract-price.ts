import { once } from '../../../platform/idempotency.ts';
import { isId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, suppliesFor, type Viewer } from '../../../platform/viewer.ts';
import { highestPrice } from '../domain/price.ts';
import { refuse, refuseInput } from '../errors.ts';
import { putContractPrice } from '../store/contract-prices.ts';
import { offersById } from '../store/offers.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { holdContract } from './agree-on-contract.ts';
import { checkKey, conflict } from './input.ts';

export type SetContractPrice = {
  readonly contractId: string;
  readonly offerId: string;
  readonly priceMinor: bigint;
  readonly from?: Date | null | undefined;
  readonly until?: Date | null | undefined;
  readonly idempotencyKey: string;
};

/** Writes a price into the list of an active contract, and answers the price's id. Those who act for its supplier. */
export async function setContractPrice(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: SetContractPrice,
): Promise<{ id: string }> {
  const actor = requireUser(viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const now = clock();
  const period = checkedPeriod(input, now);
  if (input.priceMinor < 0n || input.priceMinor > highestPrice) {
    refuseInput(
      ['priceMinor'],
      '0 to 10,000,000,000 minor units.',
      '须为 0 至 10,000,000,000 最小货币单位。',
    );
  }
  const intention = { actor, action: 'setContractPrice', key, request, now };
  return db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const { status, merchantId, supplierId } = await holdContract(tx, viewer, input.contractId);
      if (!suppliesFor(viewer, supplierId)) return refuse('FORBIDDEN', ['contractId']);
      if (status !== 'ACTIVE') return refuse('CONTRACT_STATE', ['contractId']);
      const { offerId, priceMinor } = input;
      const [offer] = isId('off', offerId) ? await offersById(tx, [offerId]) : [];
      if (offer?.supplierId !== supplierId) return refuse('NOT_FOUND', ['offerId']);
      const price = { merchantId, supplierId, offerId, priceMinor, currency: offer.currency };
      return { id: await putContractPrice(tx, { ...price, ...period, source: 'CONTRACT' }) };
    }),
  );
}

/** What was paid is the past: a price begins now at the earliest. */
function checkedPeriod({ from, until }: SetContractPrice, now: Date) {
  const begin = from && from > now ? from : now;
  if (from && from.getTime() < now.getTime() - 60_000) {
    refuseInput(['from'], 'Not in the past.', '不能是过去的时间。');
  }
  if (until && until <= begin) {
    refuseInput(['until'], 'Later than the beginning, and than now.', '须晚于开始时间和现在。');
  }
  return { from: begin, until: until ?? null };
}
