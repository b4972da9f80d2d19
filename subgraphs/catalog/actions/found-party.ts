import type { Tx } from '../../../platform/db.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { refuseInput } from '../errors.ts';
import { accessChanged } from '../events.ts';
import { insertMember } from '../store/members.ts';

/** Enters the first owner of a party that was just made. */
export async function enterFirstOwner(
  deps: Deps,
  tx: Tx,
  { partyId, userId, now }: { readonly partyId: string; readonly userId: string; readonly now: Date },
): Promise<void> {
  await insertMember(tx, {
    id: newId('mbr', now),
    partyId,
    userId,
    role: 'OWNER',
    label: null,
    joinedAt: now,
  });
  await deps.outbox.append(tx, [accessChanged({ userId, partyId }, now)]);
}

/** A user's id, as access tokens name people: not looked up, since the identity provider keeps them. */
export function checkUserId(userId: string, field: string): void {
  if (/^[!-~]{1,200}$/.test(userId)) return;
  refuseInput(
    [field],
    'A user id: 1 to 200 printable characters without spaces.',
    '须为用户 id：1 至 200 个可打印字符，且不含空格。',
  );
}
