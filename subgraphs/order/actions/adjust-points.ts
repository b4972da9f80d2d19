import { isIdempotencyKey, once } from '../../../platform/idempotency.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { refuse, refuseInput } from '../errors.ts';
import type { CustomerRow } from '../store/customers.ts';
import { lockAccount, pointsPolicy } from '../store/points.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { movePoints } from './move-points.ts';

/** How many points somebody gives a customer, or takes, and why. */
export type AdjustPoints = {
  readonly customerId: string;
  readonly delta: bigint;
  readonly note: string;
  readonly idempotencyKey: string;
};

const most = 1_000_000n;
const dayMs = 86_400_000;
const daysWithoutPolicy = 365;

/** Gives a customer points, or takes them, not below what is there. The owner and the finance people. */
export async function adjustPoints(
  deps: Deps & { readonly viewer: Viewer },
  customer: CustomerRow | null,
  input: AdjustPoints,
): Promise<void> {
  const actor = requireUser(deps.viewer);
  const note = checked(input);
  if (customer === null) return refuse('NOT_FOUND', ['customerId']);
  const { id, merchantId } = customer;
  if (!worksFor(deps.viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_FINANCE'])) return refuse('FORBIDDEN');
  const now = deps.clock();
  const { idempotencyKey: key, ...request } = input;
  const intention = { actor, action: 'adjustPoints', key, request, now };
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  await deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const account = await lockAccount(tx, id, merchantId);
      if (input.delta < 0n && account.balance + input.delta < 0n)
        return refuse('POINTS_UNUSABLE', ['delta'], { most: account.balance > 0n ? account.balance : 0n });
      const days = (await pointsPolicy(tx, merchantId))?.expiryDays ?? daysWithoutPolicy;
      const expiresAt = new Date(now.getTime() + days * dayMs);
      await movePoints(
        tx,
        account,
        { kind: 'ADJUSTED', delta: input.delta, note, recordedBy: actor, expiresAt },
        now,
      );
      return {};
    }),
  );
}

function checked({ delta, note, idempotencyKey }: AdjustPoints): string {
  if (!isIdempotencyKey(idempotencyKey))
    refuseInput(['idempotencyKey'], '8 to 128 printable characters.', '须为 8 至 128 个可打印字符。');
  if (delta === 0n || delta > most || delta < -most)
    refuseInput(['delta'], 'Up to 1,000,000 either way, and not 0.', '须在正负 1,000,000 之间且不为 0。');
  const text = note.trim();
  const length = [...text].length;
  if (length < 1 || length > 200 || /\p{Cc}/u.test(text))
    refuseInput(
      ['note'],
      '1 to 200 characters, without control characters.',
      '须为 1 至 200 个字符，且不含控制字符。',
    );
  return text;
}
