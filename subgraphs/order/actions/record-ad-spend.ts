import { isIdempotencyKey, once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { mayRead, requireUser, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { type Day, dayAt } from '../domain/statistics/day.ts';
import { refuse, refuseInput } from '../errors.ts';
import { enterAdSpend } from '../store/statistics/ad-spend.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { askCalendar } from './merchant-calendar.ts';

/** What was spent on advertising; less than 0 takes back what was entered wrong. */
export type RecordAdSpend = {
  readonly merchantId: string;
  readonly day: Day;
  readonly channel: string;
  readonly amountMinor: bigint;
  readonly note: string;
  readonly idempotencyKey: string;
};

const most = 1_000_000_000_000n;

/** Enters what was spent on advertising and answers the entry's id. The owner and the finance people. */
export async function recordAdSpend(
  deps: Deps & { readonly viewer: Viewer },
  { idempotencyKey: key, ...input }: RecordAdSpend,
): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  const { merchantId, day, amountMinor } = input;
  requireBooks(deps.viewer, merchantId);
  const words = { channel: text('channel', input.channel, 1, 40), note: text('note', input.note, 0, 200) };
  checkAmount(amountMinor);
  if (!isIdempotencyKey(key))
    refuseInput(['idempotencyKey'], '8 to 128 printable characters.', '须为 8 至 128 个可打印字符。');
  const calendar = await askCalendar(deps, merchantId);
  if (calendar === null) return refuse('NOT_FOUND', ['merchantId']);
  const { currency, timeZone } = calendar;
  const now = deps.clock();
  if (day > dayAt(timeZone, now)) refuseInput(['day'], 'Today or before.', '不得晚于今天。');
  const intention = { actor, action: 'recordAdSpend', key, request: input, now };
  const conflict = () => refuse('IDEMPOTENCY_CONFLICT', ['idempotencyKey']);
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('asp', now);
      const entry = {
        id,
        merchantId,
        day,
        ...words,
        amountMinor,
        currency,
        recordedBy: actor,
        createdAt: now,
      };
      return (await enterAdSpend(tx, entry)) ? { id } : refuse('AD_SPEND_BELOW_ZERO', ['amountMinor']);
    }),
  );
}

function requireBooks(viewer: Viewer, merchantId: string): void {
  if (worksFor(viewer, merchantId, ['MERCHANT_OWNER', 'MERCHANT_FINANCE'])) return;
  refuse(mayRead(viewer, merchantId, 'stats:read') ? 'FORBIDDEN' : 'NOT_FOUND', ['merchantId']);
}

function checkAmount(amountMinor: bigint): void {
  if (amountMinor !== 0n && amountMinor <= most && amountMinor >= -most) return;
  refuseInput(
    ['amountMinor'],
    'Up to 1,000,000,000,000 either way, and not 0.',
    '须在正负 1,000,000,000,000 之间且不为 0。',
  );
}

function text(field: string, given: string, least: number, longest: number): string {
  const trimmed = given.trim();
  const { length } = [...trimmed];
  if (length >= least && length <= longest && !/\p{Cc}/u.test(trimmed)) return trimmed;
  return refuseInput(
    [field],
    `${least} to ${longest} characters, without control characters.`,
    `须为 ${least} 至 ${longest} 个字符，且不含控制字符。`,
  );
}
