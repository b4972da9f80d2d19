import type { Deps } from '../../../platform/subgraph.ts';
import { forgetNonces } from '../store/payments.ts';

const dayMs = 86_400_000;

/** Forgets the nonces of notices that are a day old: such a notice is refused for its age. */
export async function forgetOldNonces({ db, clock }: Deps): Promise<void> {
  await forgetNonces(db.pool, new Date(clock().getTime() - dayMs));
}
