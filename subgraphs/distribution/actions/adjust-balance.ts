import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { move } from '../domain/ledger.ts';
import { refuse, refuseInput } from '../errors.ts';
import { agentsById } from '../store/agents.ts';
import { lockBalance } from '../store/ledger.ts';
import { programsById } from '../store/programs.ts';
import { idempotencyKeys } from '../store/tables.ts';
import {
  type AdjustmentRow,
  adjustmentsById,
  decideAdjustmentRow,
  insertAdjustment,
  lockAdjustment,
} from '../store/withdrawals.ts';
import { checkedName, checkKey, conflict } from './input.ts';
import { financiers, requireRole } from './may.ts';
import { post } from './post.ts';

type Acting = Deps & { readonly viewer: Viewer };

export type ProposeAdjustment = {
  readonly agentId: string;
  readonly kind: AdjustmentRow['kind'];
  readonly amountMinor: bigint;
  readonly reason: string;
  readonly idempotencyKey: string;
};

/**
 * Proposes to correct what an agent has, or to give up what it owes. No commission comes about this way: it is an entry of
 * its own kind, small, and by two people's word. Those who handle the merchant's money.
 */
export async function proposeAdjustment(deps: Acting, input: ProposeAdjustment): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, agentId, kind, amountMinor } = input;
  checkKey(key);
  const [agent] = await agentsById(deps.db.pool, [agentId]);
  if (agent === undefined) return refuse('NOT_FOUND', ['agentId']);
  const { merchantId, programId } = agent;
  requireRole(deps.viewer, merchantId, financiers, ['agentId']);
  if (amountMinor < 1n || amountMinor > 100_000n)
    return refuseInput(['amountMinor'], '1 to 100000.', '须为 1 至 100000。');
  const reason = checkedName(input.reason, 500, 'reason');
  const now = deps.clock();
  const request = { agentId, kind, amountMinor, reason };
  const intention = { actor, action: 'proposeAdjustment', key, request, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const [program] = await programsById(tx, [programId]);
      const id = newId('adj', now);
      const row = { id, merchantId, programId, agentId, kind, amountMinor, reason };
      await insertAdjustment(tx, {
        ...{ ...row, currency: program?.currency ?? 'CNY', proposedBy: actor, proposedAt: now },
      });
      return { id };
    }),
  );
}

/** Decides an adjustment that somebody else proposed, once. Those who handle the merchant's money. */
export async function decideAdjustment(
  deps: Acting,
  { adjustmentId, approve }: { readonly adjustmentId: string; readonly approve: boolean },
): Promise<void> {
  const actor = requireUser(deps.viewer);
  const path = ['adjustmentId'];
  const [seen] = await adjustmentsById(deps.db.pool, [adjustmentId]);
  if (seen === undefined) return refuse('NOT_FOUND', path);
  requireRole(deps.viewer, seen.merchantId, financiers, path);
  const now = deps.clock();
  const approved = approve ? ('YES' as const) : ('NO' as const);
  await deps.db.transaction(async (tx) => {
    const adjustment = (await lockAdjustment(tx, adjustmentId)) ?? refuse('NOT_FOUND', path);
    if (adjustment.approved === approved) return;
    if (adjustment.approved !== null) return refuse('WRONG_STATE', path, { status: adjustment.approved });
    if (approve && adjustment.proposedBy === actor) return refuse('SAME_PERSON', path);
    await decideAdjustmentRow(tx, adjustmentId, { decidedBy: actor, decidedAt: now, approved });
    if (!approve) return;
    const { merchantId, programId, agentId, currency, kind, amountMinor } = adjustment;
    if (kind === 'WRITE_OFF') {
      // No more is given up than is owed.
      const debt = -((await lockBalance(tx, agentId))?.availableMinor ?? 0n);
      if (amountMinor > debt) return refuse('BALANCE_TOO_LOW', path, { availableMinor: -debt });
    }
    await post(
      deps,
      tx,
      [
        {
          ...{ merchantId, programId, agentId, currency, adjustmentId, key: `adjust:${adjustmentId}` },
          ...effectOf(kind, amountMinor),
        },
      ],
      now,
    );
  });
}

function effectOf(kind: AdjustmentRow['kind'], amountMinor: bigint) {
  if (kind === 'WRITE_OFF')
    return { kind: 'WRITE_OFF' as const, postings: move('BAD_DEBT', 'AVAILABLE', amountMinor) };
  const postings =
    kind === 'CREDIT'
      ? move('COMMISSION_EXPENSE', 'AVAILABLE', amountMinor)
      : move('AVAILABLE', 'COMMISSION_EXPENSE', amountMinor);
  return { kind: 'ADJUST' as const, postings };
}
