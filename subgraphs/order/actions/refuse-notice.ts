import type { Deps } from '../../../platform/subgraph.ts';
import type { NoticeRefusal, ProviderName } from '../domain/payment-provider.ts';
import { countRefusal } from '../store/payments.ts';

/** So much of a refused notice is kept to look at. */
const sampleLength = 500;

/** Counts a notice that is not taken, and why. */
export async function refuseNotice(
  deps: Deps,
  provider: ProviderName,
  refusal: NoticeRefusal | 'REPLAYED',
  body: Buffer,
): Promise<void> {
  // PostgreSQL takes no NUL in a text.
  const sample = body.subarray(0, sampleLength).toString().replaceAll('\0', '');
  await countRefusal(deps.db.pool, provider, refusal, sample, deps.clock());
  deps.log.warn({ provider, refusal }, 'payment notice refused');
}
