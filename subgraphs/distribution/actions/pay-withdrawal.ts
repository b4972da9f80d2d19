import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import { midnight } from '../../../platform/local-day.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { type Posting, payingOut } from '../domain/ledger.ts';
import type { PayoutNotice, PayoutStanding } from '../domain/payout-provider.ts';
import { withdrawalMayBecome } from '../domain/withdrawal.ts';
import { withheldOf } from '../domain/withholding.ts';
import { withdrawalUpdated } from '../events.ts';
import { type ProgramRow, programsById } from '../store/programs.ts';
import {
  changeWithdrawal,
  claimWithdrawal,
  dueWithdrawals,
  keepNotice,
  lockWithdrawal,
  paidSince,
  type WithdrawalRow,
} from '../store/withdrawals.ts';
import { post } from './post.ts';
import { type PayoutProviders, postOf } from './request-withdrawal.ts';

const page = 100;
/** After so long without an answer a provider is asked again: it knows a payout by its id. */
const patienceMs = 10 * 60_000;

/** Asks a withdrawal's provider to pay it, outside any transaction; whoever claimed it first does. */
export async function dispatchWithdrawal(
  deps: Deps,
  providers: PayoutProviders,
  withdrawalId: string,
): Promise<void> {
  const now = deps.clock();
  const stale = new Date(now.getTime() - patienceMs);
  const claimed = await claimWithdrawal(deps.db.pool, withdrawalId, now, stale);
  if (claimed === null) return;
  const provider = providers.get(claimed.provider);
  if (provider === undefined) {
    deps.log.error({ withdrawalId }, 'an agent cannot be paid: its provider is not offered here any more');
    return;
  }
  // Settled at the first claim, so that a second one asks for the same.
  const withheldMinor = await withhold(deps, claimed, now);
  const { id, account, currency } = claimed;
  try {
    const amountMinor = claimed.amountMinor - withheldMinor;
    await conclude(deps, id, await provider.pay({ id, account, amountMinor, currency }));
  } catch (error) {
    deps.log.warn({ err: error, withdrawalId }, 'a payout could not be asked for; it is tried again');
  }
}

/** Asks for all payouts that wait. What one provider does not take does not hold up the others. */
export async function dispatchWithdrawals(deps: Deps, providers: PayoutProviders): Promise<void> {
  const stale = new Date(deps.clock().getTime() - patienceMs);
  const ids = await dueWithdrawals(deps.db.pool, stale, page);
  for (const id of ids) await dispatchWithdrawal(deps, providers, id);
}

async function withhold(deps: Deps, { id, agentId, programId }: WithdrawalRow, now: Date): Promise<bigint> {
  return deps.db.transaction(async (tx) => {
    const withdrawal = await lockWithdrawal(tx, id);
    const [program] = await programsById(tx, [programId]);
    if (withdrawal === null || program === undefined) throw new Error(`${id} vanished.`);
    if (withdrawal.attempts > 1) return withdrawal.withheldMinor;
    const month = await paidSince(tx, agentId, monthOf(program, now));
    const withheldMinor = withheldOf(program.withholding, withdrawal.amountMinor, month);
    await changeWithdrawal(tx, id, { withheldMinor });
    return withheldMinor;
  });
}

/** When the month of an instant began, in the program's days. */
function monthOf({ timeZone }: ProgramRow, now: Date): Date {
  const day = Number(new Intl.DateTimeFormat('en-US', { timeZone, day: 'numeric' }).format(now));
  return midnight(timeZone, now, 1 - day);
}

async function conclude(deps: Deps, id: string, standing: PayoutStanding): Promise<void> {
  const { state, providerRef, failure } = standing;
  await deps.db.transaction(async (tx) => {
    const withdrawal = await lockWithdrawal(tx, id);
    if (withdrawal === null) return;
    if (state === 'PENDING')
      await changeWithdrawal(tx, id, { providerRef: providerRef ?? withdrawal.providerRef });
    else await settle(deps, tx, withdrawal, state, { providerRef, failure }, deps.clock());
  });
}

/** Brings a withdrawal that is held to where its provider says it is; false when it cannot be there. */
async function settle(
  deps: Deps,
  tx: Tx,
  withdrawal: WithdrawalRow,
  to: 'PAID' | 'FAILED',
  said: { readonly providerRef: string | null; readonly failure: string | null },
  now: Date,
): Promise<boolean> {
  if (withdrawal.status === to) return true;
  if (!withdrawalMayBecome(withdrawal.status, to)) return false;
  const { id, merchantId, programId, agentId, currency, amountMinor, withheldMinor } = withdrawal;
  const providerRef = said.providerRef ?? withdrawal.providerRef;
  await changeWithdrawal(tx, id, { status: to, settledAt: now, failure: said.failure, providerRef });
  if (to === 'FAILED') await postOf(deps, tx, withdrawal, 'RELEASE', now);
  else {
    const postings = payingOut(amountMinor, withheldMinor).map(
      // Money that left after it was said that it would not is owed by whoever has it.
      (posting): Posting =>
        withdrawal.status === 'FAILED' && posting.account === 'RESERVED'
          ? { ...posting, account: 'AVAILABLE' }
          : posting,
    );
    const movement = { merchantId, programId, agentId, currency, withdrawalId: id, kind: 'PAY_OUT' as const };
    await post(deps, tx, [{ ...movement, key: `pay_out:${id}`, postings }], now);
  }
  await deps.outbox.append(tx, [withdrawalUpdated(withdrawal, to, now)]);
  return true;
}

/** What became of a provider's notice. */
export type PayoutOutcome = 'DONE' | 'REPLAYED' | 'UNKNOWN' | 'AMOUNT_DIFFERS' | 'CONTRADICTS';

/** Takes in what a provider says of a payout, once however often it is said; kept as it came, whatever it says. */
export async function receivePayoutNotice(
  deps: Deps,
  provider: string,
  { notice, nonce, body }: { readonly notice: PayoutNotice; readonly nonce: string; readonly body: string },
): Promise<PayoutOutcome> {
  const now = deps.clock();
  return deps.db.transaction(async (tx) => {
    const { withdrawalId, kind, providerRef } = notice;
    const withdrawal = await lockWithdrawal(tx, withdrawalId);
    const known = withdrawal?.provider === provider ? withdrawal : null;
    const judged = judge(known, notice);
    const outcome =
      judged === 'DONE' &&
      known !== null &&
      !(await settle(deps, tx, known, kind, { providerRef, failure: null }, now))
        ? 'CONTRADICTS'
        : judged;
    const merchantId = known?.merchantId ?? null;
    const kept = { id: newId('pno', now), provider, nonce, withdrawalId, merchantId, kind, outcome, body };
    return (await keepNotice(tx, { ...kept, receivedAt: now })) ? outcome : 'REPLAYED';
  });
}

function judge(withdrawal: WithdrawalRow | null, { amountMinor, currency }: PayoutNotice): PayoutOutcome {
  if (withdrawal === null) return 'UNKNOWN';
  const expected = withdrawal.amountMinor - withdrawal.withheldMinor;
  return amountMinor === expected && currency === withdrawal.currency ? 'DONE' : 'AMOUNT_DIFFERS';
}
