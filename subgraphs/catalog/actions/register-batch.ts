import { randomBytes } from 'node:crypto';
import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { batchCodeFrom, batchCodeOf } from '../domain/batch-code.ts';
import { earliest, genesisOf } from '../domain/trace-chain.ts';
import { refuse, refuseInput } from '../errors.ts';
import { insertBatch } from '../store/batches.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { sha256 } from './append-trace.ts';
import { checkKey, conflict } from './input.ts';
import { suppliedOffer } from './supplied-offer.ts';

export type RegisterBatch = {
  readonly offerId: string;
  readonly code?: string | null | undefined;
  readonly quantity: number;
  readonly producedAt: Date;
  readonly expiresAt?: Date | null | undefined;
  readonly idempotencyKey: string;
};

/** Registers a batch of an offer's goods and answers its id. Its trace begins with what is said here, for good. */
export async function registerBatch(
  deps: Deps & { readonly viewer: Viewer },
  input: RegisterBatch,
): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  const { id: offerId, supplierId, productId } = await suppliedOffer(deps, input.offerId);
  const { idempotencyKey: key, ...request } = input;
  const now = deps.clock();
  const said = checked(input, now);
  const intention = { actor, action: 'registerBatch', key, request, now };
  return deps.db.transaction((tx) =>
    once(tx, idempotencyKeys, intention, conflict, async () => {
      const id = newId('bat', now);
      const facts = { ...said, id, offerId, productId, code: said.code ?? batchCodeFrom(randomBytes(10)) };
      const entered = await insertBatch(tx, {
        ...facts,
        supplierId,
        status: 'REGISTERED',
        recallReason: null,
        recalledAt: null,
        headSequence: 0,
        headHash: genesisOf(facts, sha256),
        createdAt: now,
      });
      return entered ? { id } : refuse('BATCH_CODE_TAKEN', ['code']);
    }),
  );
}

function checked({ idempotencyKey, code, quantity, producedAt, expiresAt }: RegisterBatch, now: Date) {
  checkKey(idempotencyKey);
  const given = code === null || code === undefined ? null : batchCodeOf(code);
  if (given === null && typeof code === 'string') {
    refuseInput(['code'], '4 to 40 letters, digits and hyphens.', '须为 4 至 40 个字母、数字或连字符。');
  }
  if (quantity < 1 || quantity > 1_000_000_000) {
    refuseInput(['quantity'], '1 to 1,000,000,000.', '须为 1 至 1,000,000,000。');
  }
  if (producedAt > now || producedAt < earliest) {
    refuseInput(
      ['producedAt'],
      'Not in the future, and not before 1900.',
      '不能是将来的时间，也不能早于 1900 年。',
    );
  }
  const ends = expiresAt ?? null;
  if (ends !== null && ends <= producedAt) {
    refuseInput(['expiresAt'], 'After producedAt.', '须晚于生产时间。');
  }
  return { code: given, quantity, producedAt, expiresAt: ends };
}
