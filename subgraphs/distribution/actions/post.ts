import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import type { Posting, TransactionKind } from '../domain/ledger.ts';
import { balanceChanged } from '../events.ts';
import { balancesOf, insertEntries, insertTransactions } from '../store/ledger.ts';

/** Money that moves, of one agent. Under the same key it moves once. */
export type Movement = {
  readonly merchantId: string;
  readonly programId: string;
  readonly agentId: string;
  readonly currency: string;
  readonly kind: TransactionKind;
  readonly key: string;
  readonly postings: readonly Posting[];
  readonly commissionId?: string;
  readonly withdrawalId?: string;
  readonly adjustmentId?: string;
};

/**
 * Posts movements that were not posted before; answers the id of the transaction of each that was, by key. The database
 * sees to it that each sums to zero, keeps the balances, and has them wait for the seal.
 */
export async function post(
  deps: Deps,
  tx: Tx,
  movements: readonly Movement[],
  now: Date,
): Promise<Map<string, string>> {
  const ids = new Map(movements.map(({ key }) => [key, newId('ltx', now)]));
  const entered = await insertTransactions(
    tx,
    movements.map(({ postings: _, ...movement }) => ({
      ...{ commissionId: null, withdrawalId: null, adjustmentId: null },
      ...movement,
      id: ids.get(movement.key) ?? '',
      occurredAt: now,
    })),
  );
  const posted = movements.filter(({ key }) => entered.has(key));
  await insertEntries(
    tx,
    posted.flatMap(({ merchantId, agentId, currency, key, postings }) =>
      postings.map((posting, position) => ({
        ...{ ...posting, merchantId, agentId, currency, position, id: newId('len', now) },
        transactionId: ids.get(key) ?? '',
      })),
    ),
  );
  const agentIds = [...new Set(posted.map(({ agentId }) => agentId))];
  const balances = agentIds.length === 0 ? [] : await balancesOf(tx, agentIds);
  await deps.outbox.append(
    tx,
    balances.map((balance) => balanceChanged(balance, now)),
  );
  return new Map([...ids].filter(([key]) => entered.has(key)));
}
