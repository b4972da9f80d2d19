import type { Tx } from '../../../platform/db.ts';
import { once } from '../../../platform/idempotency.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import {
  type AdjustmentReason,
  availableOf,
  emptyLevel,
  explains,
  kindOf,
  mostOnHand,
} from '../domain/stock.ts';
import { isPlainText } from '../domain/texts.ts';
import { refuse, refuseInput } from '../errors.ts';
import { lockLevels } from '../store/stock.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkKey, conflict } from './input.ts';
import { moveStock, tellLow } from './move-stock.ts';
import { suppliedOffer } from './supplied-offer.ts';

export type AdjustStock = {
  readonly offerId: string;
  readonly delta: number;
  readonly reason: AdjustmentReason;
  readonly note?: string | null | undefined;
  readonly idempotencyKey: string;
};

/** Writes into the journal what a supplier's people found, and moves the level. They alone. */
export async function adjustStock(
  deps: Deps & { readonly viewer: Viewer },
  input: AdjustStock,
): Promise<{ offerId: string }> {
  const actor = requireUser(deps.viewer);
  const { offerId } = input;
  await suppliedOffer(deps, offerId);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const note = checked(input);
  const now = deps.clock();
  const intention = { actor, action: 'adjustStock', key, request, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      await adjust(tx, { ...input, note }, actor, now);
      await tellLow(deps, tx, [offerId], now);
      return { offerId };
    }),
  );
}

async function adjust(tx: Tx, { offerId, delta, reason, note }: AdjustStock, actor: string, now: Date) {
  const [level = emptyLevel] = await lockLevels(tx, [offerId]);
  if (availableOf(level) + delta < 0) refuse('STOCK_PROMISED', ['delta']);
  if (level.onHand + delta > mostOnHand)
    refuseInput(['delta'], 'At most 2,000,000,000 units in all.', '总量最多 2,000,000,000 件。');
  await moveStock(tx, [
    {
      ...{ offerId, kind: kindOf(reason), onHandDelta: delta, reservedDelta: 0, orderId: null },
      ...{ reason, note: note ?? null, recordedBy: actor, recordedAt: now },
    },
  ]);
}

function checked({ delta, reason, note }: AdjustStock): string | null {
  if (!explains(reason, delta)) {
    refuseInput(
      ['delta'],
      'Up to 1,000,000,000 units, not 0: more when RECEIVED or RETURNED, fewer when DAMAGED or LOST.',
      '最多 1,000,000,000 件且不为 0：入库、退回为正，损坏、丢失为负。',
    );
  }
  const text = note?.trim() ?? '';
  if (!isPlainText(text, 200))
    refuseInput(['note'], 'Plain text, at most 200 characters.', '须为纯文本，最多 200 个字符。');
  return text === '' ? null : text;
}
