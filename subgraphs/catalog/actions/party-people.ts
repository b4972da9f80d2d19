import type { Tx } from '../../../platform/db.ts';
import { isPlatform, suppliesFor, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { type MemberRole, type PartyKind, partyKindOf } from '../domain/membership.ts';
import { refuse } from '../errors.ts';
import { isOwnedWithout, type MemberRow, memberOf } from '../store/members.ts';
import { lockParty } from '../store/parties.ts';

/** Who is asking about which party. */
export type Asking = { readonly viewer: Viewer; readonly userId: string; readonly partyId: string };

/**
 * Holds a party whose people the viewer decides on, until the transaction ends; answers which of the two it is. Its other
 * people learn that their role does not allow it, everybody else learns nothing.
 */
export async function holdOwnParty(
  tx: Tx,
  { viewer, userId, partyId }: Asking,
  path: readonly string[] = ['partyId'],
): Promise<PartyKind> {
  const kind = partyKindOf(partyId);
  if (kind === null) return refuse('NOT_FOUND', path);
  const isOf = kind === 'MERCHANT' ? worksFor(viewer, partyId) : suppliesFor(viewer, partyId);
  if (!isOf && !isPlatform(viewer)) return refuse('NOT_FOUND', path);
  if (!(await lockParty(tx, partyId))) return refuse('NOT_FOUND', path);
  const owns =
    kind === 'MERCHANT'
      ? worksFor(viewer, partyId, ['MERCHANT_OWNER'])
      : isOf && (await isNotStaff(tx, partyId, userId));
  return owns ? kind : refuse('FORBIDDEN', path);
}

/** A token tells only that somebody acts for a supplier: in full, unless the supplier's own list says less. */
async function isNotStaff(tx: Tx, partyId: string, userId: string): Promise<boolean> {
  const member = await memberOf(tx, partyId, userId);
  return member === null || member.role === 'OWNER';
}

/** Refuses to take the last owner of a party that is held away, or to make something else of them. */
export async function keepAnOwner(tx: Tx, member: MemberRow, role: MemberRole | null): Promise<void> {
  if (member.role !== 'OWNER' || role === 'OWNER') return;
  if (!(await isOwnedWithout(tx, member.partyId, member.userId))) refuse('LAST_OWNER');
}
