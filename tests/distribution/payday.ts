import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { until } from '../support/until.ts';
import { act, type Bazaar, type Peddler } from './bazaar.ts';

/** A resident identity number that nobody else has here, of somebody born in 1990. */
export function idNumber(): string {
  const body = `110101199001${String(1 + (serial % 28)).padStart(2, '0')}${String(serial % 1_000).padStart(3, '0')}`;
  serial += 1;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}
let serial = 1;

/** Asks for money; answers the withdrawal's id. */
export async function request(bazaar: Bazaar, { userId }: Peddler, amountMinor: number): Promise<string> {
  const { merchantId } = bazaar;
  const { withdrawal } = await act<{ withdrawal: { id: string } }>(
    bazaar.ask,
    await bazaar.token(userId),
    'requestWithdrawal',
    { merchantId, amountMinor, idempotencyKey: randomUUID() },
    'withdrawal { id }',
    'WithdrawalSuccess',
  );
  return withdrawal.id;
}

/** Has somebody known, and says where the money goes. */
export async function becomePayable(
  { merchantId, ask, token: tokenOf }: Bazaar,
  { userId }: Peddler,
  account = `openid-${randomUUID()}`,
) {
  const token = await tokenOf(userId);
  await act(
    ask,
    token,
    'verifyIdentity',
    { merchantId, realName: '李雷', idNumber: idNumber() },
    '__typename',
  );
  await act(ask, token, 'setPayoutAccount', { merchantId, provider: 'SANDBOX', account }, '__typename');
}

/** Takes money out, whole: what is asked of whoever does, asked for and granted, and paid. */
export async function takeOut(bazaar: Bazaar, peddler: Peddler, amountMinor: number): Promise<void> {
  const { merchantId, ask } = bazaar;
  const token = await bazaar.token(peddler.userId);
  await expect(request(bazaar, peddler, amountMinor)).rejects.toThrow('IDENTITY_REQUIRED');
  await act(
    ask,
    token,
    'verifyIdentity',
    { merchantId, realName: '李雷', idNumber: idNumber() },
    '__typename',
  );
  await expect(request(bazaar, peddler, amountMinor)).rejects.toThrow('PAYOUT_ACCOUNT_REQUIRED');
  const account = `openid-${randomUUID()}`;
  await act(ask, token, 'setPayoutAccount', { merchantId, provider: 'SANDBOX', account }, '__typename');
  const withdrawalId = await request(bazaar, peddler, amountMinor);
  await act(
    ask,
    await bazaar.asFinance(),
    'approveWithdrawal',
    { withdrawalId },
    '__typename',
    'WithdrawalSuccess',
  );
  await until(async () => (await bazaar.balance(peddler)).paidOut === amountMinor);
}
