import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import { type AfterSaleRow, linesOfAfterSales } from '../store/after-sales.ts';
import { customersById } from '../store/customers.ts';
import { answeringParty, type Held, holdAfterSale, type Party, stepAfterSale } from './move-after-sale.ts';
import { refundAfterSale } from './refund-after-sale.ts';
import { checkedNote } from './request-after-sale.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** A parcel of an after-sale. */
export type Parcel = { readonly carrier: string; readonly trackingNumber: string };

/** The customer sends granted goods back. Saying so again with the same parcel changes nothing. */
export async function shipReturn(
  deps: Acting,
  seen: AfterSaleRow | null,
  parcel: Parcel,
): Promise<AfterSaleRow> {
  checkParcel(parcel);
  return asCustomer(deps, seen, async (tx, held, now) => {
    const { status, kind, returnNumber } = held.afterSale;
    if (status === 'RETURN_IN_TRANSIT' && returnNumber === parcel.trackingNumber) return held;
    if (kind === 'REFUND_ONLY') return refuse('WRONG_STATE', ['afterSaleId'], { status });
    const more = { returnCarrier: parcel.carrier, returnNumber: parcel.trackingNumber };
    return stepAfterSale(deps, tx, held, 'RETURN_IN_TRANSIT', { party: 'CUSTOMER' }, more, now);
  });
}

/** The goods are back: a return is refunded at once, an exchange waits for its replacement. The supplier's people, or the merchant's. */
export async function receiveReturn(
  deps: Acting,
  seen: AfterSaleRow | null,
  { restock, note }: { readonly restock: boolean; readonly note?: string | null | undefined },
): Promise<AfterSaleRow> {
  const said = checkedNote(note ?? '', 'note');
  return asAnswering(deps, seen, async (tx, held, party, now) => {
    if (held.afterSale.status !== 'RETURN_IN_TRANSIT' && held.afterSale.respondedAt !== null) {
      if (['RECEIVED', 'REFUNDING', 'REPLACEMENT_SHIPPED', 'CLOSED'].includes(held.afterSale.status))
        return held;
    }
    const received = await stepAfterSale(deps, tx, held, 'RECEIVED', { party, note: said }, {}, now);
    if (received.afterSale.kind !== 'RETURN') return received;
    const lines = await linesOfAfterSales(tx, [received.afterSale.id]);
    const afterSale = await refundAfterSale(deps, tx, received, lines, restock, party, now);
    return { ...received, afterSale };
  });
}

/** Other goods are sent for those that came back. The time for returns begins anew. The supplier's people, or the merchant's. */
export async function shipReplacement(
  deps: Acting,
  seen: AfterSaleRow | null,
  parcel: Parcel,
): Promise<AfterSaleRow> {
  checkParcel(parcel);
  return asAnswering(deps, seen, async (tx, held, party, now) => {
    const { status, kind, replacementNumber } = held.afterSale;
    if (status === 'REPLACEMENT_SHIPPED' && replacementNumber === parcel.trackingNumber) return held;
    if (kind !== 'EXCHANGE') return refuse('WRONG_STATE', ['afterSaleId'], { status });
    const more = {
      replacementCarrier: parcel.carrier,
      replacementNumber: parcel.trackingNumber,
      replacedAt: now,
    };
    return stepAfterSale(deps, tx, held, 'REPLACEMENT_SHIPPED', { party }, more, now);
  });
}

/** The customer has the replacement. */
export async function confirmReplacement(deps: Acting, seen: AfterSaleRow | null): Promise<AfterSaleRow> {
  return asCustomer(deps, seen, async (tx, held, now) =>
    held.afterSale.status === 'CLOSED' && held.afterSale.kind === 'EXCHANGE'
      ? held
      : held.afterSale.kind === 'EXCHANGE'
        ? stepAfterSale(deps, tx, held, 'CLOSED', { party: 'CUSTOMER' }, { replacedAt: now }, now)
        : refuse('WRONG_STATE', ['afterSaleId'], { status: held.afterSale.status }),
  );
}

/** The customer asks no more. */
export async function withdrawAfterSale(deps: Acting, seen: AfterSaleRow | null): Promise<AfterSaleRow> {
  return asCustomer(deps, seen, async (tx, held, now) =>
    held.afterSale.status === 'WITHDRAWN'
      ? held
      : stepAfterSale(deps, tx, held, 'WITHDRAWN', { party: 'CUSTOMER' }, {}, now),
  );
}

/** The customer puts the matter before the platform: unanswered in time, or turned down; once. */
export async function escalateAfterSale(
  deps: Acting,
  seen: AfterSaleRow | null,
  note: string | null,
): Promise<AfterSaleRow> {
  const said = checkedNote(note ?? '', 'note');
  return asCustomer(deps, seen, async (tx, held, now) => {
    const { status, escalatedAt, respondBy } = held.afterSale;
    if (status === 'ESCALATED') return held;
    if (escalatedAt !== null || (status === 'REQUESTED' && respondBy > now))
      return refuse('WRONG_STATE', ['afterSaleId'], { status });
    return stepAfterSale(
      deps,
      tx,
      held,
      'ESCALATED',
      { party: 'CUSTOMER', note: said },
      { escalatedAt: now },
      now,
    );
  });
}

async function asCustomer(
  deps: Acting,
  seen: AfterSaleRow | null,
  step: (tx: Tx, held: Held, now: Date) => Promise<Held>,
): Promise<AfterSaleRow> {
  requireUser(deps.viewer);
  const [customer] = seen === null ? [] : await customersById(deps.db.pool, [seen.customerId]);
  if (seen === null || customer === undefined) return refuse('NOT_FOUND', ['afterSaleId']);
  if (!isIndividual(deps.viewer, customer.userId)) return refuse('FORBIDDEN', ['afterSaleId']);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => (await step(tx, await holdAfterSale(tx, seen), now)).afterSale);
}

async function asAnswering(
  deps: Acting,
  seen: AfterSaleRow | null,
  step: (tx: Tx, held: Held, party: Party, now: Date) => Promise<Held>,
): Promise<AfterSaleRow> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', ['afterSaleId']);
  const party = answeringParty(deps.viewer, seen);
  if (party === 'PLATFORM') return refuse('FORBIDDEN', ['afterSaleId']);
  const now = deps.clock();
  return deps.db.transaction(
    async (tx) => (await step(tx, await holdAfterSale(tx, seen), party, now)).afterSale,
  );
}

function checkParcel({ carrier, trackingNumber }: Parcel): void {
  if (!/^[A-Z][A-Z0-9_]{1,29}$/.test(carrier))
    refuseInput(['carrier'], '2 to 30 of A-Z, 0-9 and _.', '须为 2 至 30 个大写字母、数字或下划线。');
  if (!/^[A-Za-z0-9-]{4,40}$/.test(trackingNumber))
    refuseInput(['trackingNumber'], '4 to 40 letters, digits and -.', '须为 4 至 40 个字母、数字或连字符。');
}
