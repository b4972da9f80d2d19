import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { sendBackDays } from '../domain/after-sale.ts';
import { refuse } from '../errors.ts';
import { type AfterSaleRow, linesOfAfterSales } from '../store/after-sales.ts';
import { answeringParty, type Held, holdAfterSale, type Party, stepAfterSale } from './move-after-sale.ts';
import { refundAfterSale } from './refund-after-sale.ts';
import { checkedNote } from './request-after-sale.ts';

/** An answer to an after-sale. */
export type AnswerAfterSale = {
  readonly approve: boolean;
  readonly note?: string | null | undefined;
};

const dayMs = 86_400_000;

/**
 * Grants an after-sale or turns it down. The supplier's people and the merchant's answer what is asked; the platform what
 * was put before it, and then the others may answer as well until it has. The same answer again changes nothing.
 */
export async function answerAfterSale(
  deps: Deps & { readonly viewer: Viewer },
  seen: AfterSaleRow | null,
  { approve, note }: AnswerAfterSale,
): Promise<AfterSaleRow> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', ['afterSaleId']);
  const party = answeringParty(deps.viewer, seen);
  const by = { party, note: checkedNote(note ?? '', 'note') };
  if (!approve && by.note === '') return refuse('REASON_MISSING', ['note']);
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const held = await holdAfterSale(tx, seen);
    if (isAnswered(held.afterSale, approve)) return held.afterSale;
    if (party === 'PLATFORM' && held.afterSale.status !== 'ESCALATED')
      return refuse('WRONG_STATE', ['afterSaleId'], { status: held.afterSale.status });
    return approve ? grant(deps, tx, held, by, now) : turnDown(deps, tx, held, by, now);
  });
}

function isAnswered({ status }: AfterSaleRow, approve: boolean): boolean {
  return approve
    ? !['REQUESTED', 'ESCALATED', 'REJECTED', 'WITHDRAWN'].includes(status)
    : status === 'REJECTED';
}

async function grant(deps: Deps, tx: Tx, held: Held, by: { party: Party; note: string }, now: Date) {
  const { kind, respondedAt } = held.afterSale;
  const sendBackBy = kind === 'REFUND_ONLY' ? null : new Date(now.getTime() + sendBackDays * dayMs);
  const granted = await stepAfterSale(
    deps,
    tx,
    held,
    'APPROVED',
    by,
    { respondedAt: respondedAt ?? now, sendBackBy },
    now,
  );
  if (kind !== 'REFUND_ONLY') return granted.afterSale;
  const lines = await linesOfAfterSales(tx, [granted.afterSale.id]);
  return refundAfterSale(deps, tx, granted, lines, false, by.party, now);
}

async function turnDown(deps: Deps, tx: Tx, held: Held, by: { party: Party; note: string }, now: Date) {
  const respondedAt = held.afterSale.respondedAt ?? now;
  return (await stepAfterSale(deps, tx, held, 'REJECTED', by, { respondedAt }, now)).afterSale;
}
