import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { move } from '../domain/ledger.ts';
import { commissionUpdated } from '../events.ts';
import { appendSteps, type CommissionRow, claimDue, markSettled } from '../store/commissions.ts';
import { movementOf } from './accrue-commissions.ts';
import { post } from './post.ts';

const page = 200;

/** How far a settlement came. */
export type SettlementProgress = { readonly settled: number; readonly failed: readonly string[] };

/**
 * Settles what is due (R5): what was pending can be withdrawn. Works in pages, each a transaction; a page that fails is done
 * row by row, so that one bad row holds up no other. Any number of workers may do this at once, and any of them may die.
 */
export async function settleCommissions(
  deps: Deps,
  onProgress: (progress: SettlementProgress) => void = () => {},
): Promise<SettlementProgress> {
  const failed: string[] = [];
  let settled = 0;
  let size = page;
  for (;;) {
    const step = await settlePage(deps, size, failed);
    if (step === 'failed' && size > 1) {
      size = 1;
      continue;
    }
    if (step === 'failed') continue;
    settled += step;
    onProgress({ settled, failed });
    if (step < size) return { settled, failed };
    // A bad row was passed: the rest goes by pages again.
    if (size === 1 && failed.length > 0) size = page;
  }
}

async function settlePage(deps: Deps, size: number, failed: string[]): Promise<number | 'failed'> {
  let claimed: readonly CommissionRow[] = [];
  try {
    return await deps.db.transaction(async (tx) => {
      const now = deps.clock();
      claimed = await claimDue(tx, now, size, failed);
      await settle(deps, tx, claimed, now);
      return claimed.length;
    });
  } catch (error) {
    const [only] = claimed;
    // Nothing was claimed: it is the database that cannot go on.
    if (only === undefined) throw error;
    if (claimed.length === 1) {
      failed.push(only.id);
      deps.log.error({ err: error, commissionId: only.id }, 'a commission could not be settled');
    }
    return 'failed';
  }
}

async function settle(deps: Deps, tx: Tx, claimed: readonly CommissionRow[], now: Date): Promise<void> {
  if (claimed.length === 0) return;
  const net = ({ grossMinor, reversedMinor }: CommissionRow) => grossMinor - reversedMinor;
  const key = ({ id }: CommissionRow) => `settle:${id}`;
  const posted = await post(
    deps,
    tx,
    claimed.map((commission) => ({
      ...movementOf(commission),
      ...{
        kind: 'SETTLE' as const,
        key: key(commission),
        postings: move('PENDING', 'AVAILABLE', net(commission)),
      },
    })),
    now,
  );
  await markSettled(
    tx,
    claimed.map(({ id }) => id),
    now,
  );
  await appendSteps(
    tx,
    claimed.map((commission) => ({
      ...{ commissionId: commission.id, merchantId: commission.merchantId, change: 'SETTLED', note: '' },
      ...{ amountMinor: net(commission), transactionId: posted.get(key(commission)) ?? null, at: now },
    })),
  );
  await deps.outbox.append(
    tx,
    claimed.map((commission) =>
      commissionUpdated({ ...commission, status: 'AVAILABLE' }, 'SETTLED', net(commission), now),
    ),
  );
}
