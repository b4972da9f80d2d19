import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import { commissionUpdated } from '../events.ts';
import {
  appendSteps,
  type CommissionRow,
  changeCommission,
  commissionsById,
  lockCommission,
  lockPendingOf,
} from '../store/commissions.ts';
import { checkedWords } from './input.ts';
import { financiers, requireRole } from './may.ts';
import { reverse } from './reverse-commissions.ts';

type Acting = Deps & { readonly viewer: Viewer };
type Decision = { readonly commissionId: string; readonly reason: string };

/** Keeps a commission from being settled until somebody decides. Those who handle the merchant's money. */
export function holdCommission(deps: Acting, decision: Decision): Promise<void> {
  return decide(deps, decision, async (tx, commission, reason, now) => {
    if (commission.status === 'HELD') return;
    if (commission.status !== 'PENDING') return wrongState(commission);
    await hold(deps, tx, [commission], reason, now);
  });
}

/** Lets a commission that is held be settled when it is due. Those who handle the merchant's money. */
export function releaseCommission(deps: Acting, decision: Decision): Promise<void> {
  return decide(deps, decision, async (tx, commission, reason, now) => {
    if (commission.status === 'PENDING') return;
    if (commission.status !== 'HELD') return wrongState(commission);
    await changeCommission(tx, commission.id, { status: 'PENDING', holdReason: null });
    await tell(deps, tx, { ...commission, status: 'PENDING' }, 'RELEASED', reason, now);
  });
}

/** Takes back all of a commission that is held: it was not earned. Those who handle the merchant's money. */
export function reverseHeldCommission(deps: Acting, decision: Decision): Promise<void> {
  return decide(deps, decision, async (tx, commission, reason, now) => {
    if (commission.status === 'REVERSED') return;
    if (commission.status !== 'HELD') return wrongState(commission);
    const amountMinor = commission.grossMinor - commission.reversedMinor;
    await reverse(deps, tx, [{ commission, amountMinor, key: 'decision', note: reason }], now);
  });
}

/** Holds everything that an agent still waits for. */
export async function holdAllOf(
  deps: Deps,
  tx: Tx,
  agentId: string,
  reason: string,
  now: Date,
): Promise<void> {
  await hold(deps, tx, await lockPendingOf(tx, agentId), reason, now);
}

function wrongState({ status }: CommissionRow): never {
  return refuse('WRONG_STATE', ['commissionId'], { status });
}

async function hold(
  deps: Deps,
  tx: Tx,
  commissions: readonly CommissionRow[],
  holdReason: string,
  now: Date,
): Promise<void> {
  for (const commission of commissions) {
    await changeCommission(tx, commission.id, { status: 'HELD', holdReason });
    await tell(deps, tx, { ...commission, status: 'HELD' }, 'HELD', holdReason, now);
  }
}

async function tell(
  deps: Deps,
  tx: Tx,
  commission: CommissionRow,
  change: 'HELD' | 'RELEASED',
  note: string,
  now: Date,
): Promise<void> {
  const { id: commissionId, merchantId } = commission;
  await appendSteps(tx, [
    { commissionId, merchantId, change, amountMinor: 0n, note, transactionId: null, at: now },
  ]);
  await deps.outbox.append(tx, [commissionUpdated(commission, change, 0n, now)]);
}

async function decide(
  deps: Acting,
  { commissionId, reason: given }: Decision,
  act: (tx: Tx, commission: CommissionRow, reason: string, now: Date) => Promise<void>,
): Promise<void> {
  requireUser(deps.viewer);
  const [seen] = await commissionsById(deps.db.pool, [commissionId]);
  if (seen?.payee == null) return refuse('NOT_FOUND', ['commissionId']);
  requireRole(deps.viewer, seen.merchantId, financiers, ['commissionId']);
  const reason = checkedWords(given, 500, 'reason');
  if (reason === '') return refuseInput(['reason'], 'Say why.', '请说明原因。');
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    const commission = (await lockCommission(tx, commissionId)) ?? refuse('NOT_FOUND', ['commissionId']);
    await act(tx, commission, reason, now);
  });
}
