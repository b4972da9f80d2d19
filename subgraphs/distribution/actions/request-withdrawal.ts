import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import { enqueue } from '../../../platform/jobs.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { move, type TransactionKind } from '../domain/ledger.ts';
import type { PayoutProvider } from '../domain/payout-provider.ts';
import { type WithdrawalStatus, withdrawalMayBecome } from '../domain/withdrawal.ts';
import { refuse, refuseInput } from '../errors.ts';
import { withdrawalUpdated } from '../events.ts';
import { type AgentRow, agentOfUser, agentsById, lockAgents } from '../store/agents.ts';
import { lockBalance } from '../store/ledger.ts';
import { programsById } from '../store/programs.ts';
import { idempotencyKeys } from '../store/tables.ts';
import {
  changeWithdrawal,
  insertWithdrawal,
  lockWithdrawal,
  type WithdrawalRow,
  withdrawalsById,
} from '../store/withdrawals.ts';
import { checkedWords, checkKey, conflict } from './input.ts';
import { financiers, requireRole } from './may.ts';
import { post } from './post.ts';

type Acting = Deps & { readonly viewer: Viewer };

/** The providers that pay agents here, by name. */
export type PayoutProviders = ReadonlyMap<string, PayoutProvider>;

export type RequestWithdrawal = {
  readonly merchantId: string;
  readonly amountMinor: bigint;
  readonly idempotencyKey: string;
};

/**
 * Takes money out that is available: it is reserved in this very moment, so that nobody asks for it twice (R10). Whoever is
 * paid is known by name and 18 (K13), owes nothing, and was not removed for fraud. The agent.
 */
export async function requestWithdrawal(deps: Acting, input: RequestWithdrawal): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  const { idempotencyKey: key, merchantId, amountMinor } = input;
  checkKey(key);
  const now = deps.clock();
  const intention = { actor, action: 'requestWithdrawal', key, request: { merchantId, amountMinor }, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const agent = await payable(tx, merchantId, actor);
      await checkAmount(tx, agent, amountMinor);
      const id = newId('wdr', now);
      const { programId, id: agentId, payoutProvider, payoutAccount } = agent;
      const balance = await lockBalance(tx, agentId);
      const availableMinor = balance?.availableMinor ?? 0n;
      if (balance === null || availableMinor < amountMinor)
        return refuse('BALANCE_TOO_LOW', ['amountMinor'], { availableMinor });
      const row = {
        ...{ id, merchantId, programId, agentId, amountMinor, currency: balance.currency, requestedAt: now },
        ...{ status: 'REQUESTED' as const, provider: payoutProvider ?? '', account: payoutAccount ?? '' },
      };
      await insertWithdrawal(tx, row);
      await postOf(deps, tx, row, 'RESERVE', now);
      await deps.outbox.append(tx, [withdrawalUpdated(row, 'REQUESTED', now)]);
      return { id };
    }),
  );
}

/** The agent, if it may be paid at all; held, so that it stays so. */
async function payable(tx: Tx, merchantId: string, userId: string): Promise<AgentRow> {
  const seen = await agentOfUser(tx, merchantId, userId);
  if (seen === null) return refuse('NOT_FOUND', ['merchantId']);
  const agent = (await lockAgents(tx, [seen.id])).get(seen.id) ?? seen;
  if (agent.status === 'SUSPENDED' || agent.removalReason === 'FRAUD')
    return refuse('WRONG_STATE', ['merchantId'], { status: agent.status });
  if (agent.identityVerifiedAt === null) return refuse('IDENTITY_REQUIRED', ['merchantId']);
  if (agent.payoutAccount === null) return refuse('PAYOUT_ACCOUNT_REQUIRED', ['merchantId']);
  return agent;
}

async function checkAmount(tx: Tx, { programId }: AgentRow, amountMinor: bigint): Promise<void> {
  const [program] = await programsById(tx, [programId]);
  const least = program?.minimumWithdrawalMinor ?? 1n;
  if (amountMinor < least || amountMinor > 100_000_000n)
    refuseInput(['amountMinor'], `${least} to 100000000.`, `须为 ${least} 至 100000000。`);
}

/** Posts what a withdrawal that is held does to its money, once. */
export function postOf(
  deps: Deps,
  tx: Tx,
  {
    id: withdrawalId,
    merchantId,
    programId,
    agentId,
    currency,
    amountMinor,
  }: Pick<WithdrawalRow, 'id' | 'merchantId' | 'programId' | 'agentId' | 'currency' | 'amountMinor'>,
  kind: Extract<TransactionKind, 'RESERVE' | 'RELEASE'>,
  now: Date,
): Promise<Map<string, string>> {
  const postings =
    kind === 'RESERVE'
      ? move('AVAILABLE', 'RESERVED', amountMinor)
      : move('RESERVED', 'AVAILABLE', amountMinor);
  const movement = { merchantId, programId, agentId, currency, withdrawalId, kind, postings };
  return post(deps, tx, [{ ...movement, key: `${kind.toLowerCase()}:${withdrawalId}` }], now);
}

type Decision = { readonly withdrawalId: string; readonly note?: string | null | undefined };

/** Has a withdrawal paid. Those who handle the merchant's money, of others' withdrawals. */
export function approveWithdrawal(deps: Acting, decision: Decision): Promise<void> {
  return decide(deps, decision, 'APPROVED', async (tx, { id }) => {
    await enqueue(tx, 'distribution', { task: 'dispatchWithdrawal', payload: { withdrawalId: id } });
  });
}

/** Turns a withdrawal down: its money is available again. Those who handle the merchant's money. */
export function rejectWithdrawal(deps: Acting, decision: Decision): Promise<void> {
  return decide(deps, decision, 'REJECTED', async (tx, withdrawal, now) => {
    await postOf(deps, tx, withdrawal, 'RELEASE', now);
  });
}

/** Takes a request back that nobody has decided yet. The agent. */
export function cancelWithdrawal(deps: Acting, decision: Decision): Promise<void> {
  return decide(deps, decision, 'CANCELLED', async (tx, withdrawal, now) => {
    await postOf(deps, tx, withdrawal, 'RELEASE', now);
  });
}

async function decide(
  deps: Acting,
  { withdrawalId, note: given }: Decision,
  to: Extract<WithdrawalStatus, 'APPROVED' | 'REJECTED' | 'CANCELLED'>,
  then: (tx: Tx, withdrawal: WithdrawalRow, now: Date) => Promise<void>,
): Promise<void> {
  const actor = requireUser(deps.viewer);
  const path = ['withdrawalId'];
  const [seen] = await withdrawalsById(deps.db.pool, [withdrawalId]);
  const [agent] = seen === undefined ? [] : await agentsById(deps.db.pool, [seen.agentId]);
  if (seen === undefined || agent === undefined) return refuse('NOT_FOUND', path);
  const own = agent.userId === actor;
  if (to !== 'CANCELLED') {
    if (
      own &&
      !deps.viewer.grants.some((grant) => 'merchantId' in grant && grant.merchantId === seen.merchantId)
    )
      return refuse('FORBIDDEN', path);
    requireRole(deps.viewer, seen.merchantId, financiers, path);
    // Nobody pays themselves.
    if (own) return refuse('SAME_PERSON', path);
  } else if (!own) {
    requireRole(deps.viewer, seen.merchantId, [], path);
  }
  const note = checkedWords(given, 500, 'note');
  const now = deps.clock();
  await deps.db.transaction(async (tx) => {
    const withdrawal = (await lockWithdrawal(tx, withdrawalId)) ?? refuse('NOT_FOUND', path);
    // The same decision again changes nothing.
    if (withdrawal.status === to) return;
    if (!withdrawalMayBecome(withdrawal.status, to))
      return refuse('WRONG_STATE', path, { status: withdrawal.status });
    await changeWithdrawal(tx, withdrawalId, { status: to, decidedBy: actor, decidedAt: now, note });
    await then(tx, withdrawal, now);
    await deps.outbox.append(tx, [withdrawalUpdated(withdrawal, to, now)]);
  });
}
