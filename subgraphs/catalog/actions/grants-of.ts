import type { Executor } from '../../../platform/db.ts';
import { grantText } from '../domain/membership.ts';
import { rightsOf } from '../store/members.ts';

/** What a user may do by membership, as access tokens write it. */
export async function grantsOf(executor: Executor, userId: string): Promise<string[]> {
  const rights = await rightsOf(executor, userId);
  return rights.map(({ partyId, role }) => grantText(partyId, role));
}
