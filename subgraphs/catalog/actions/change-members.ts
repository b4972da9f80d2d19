import type { Tx } from '../../../platform/db.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import { isRoleAt, type MemberRole, partyKindOf } from '../domain/membership.ts';
import { refuse, refuseInput } from '../errors.ts';
import { accessChanged } from '../events.ts';
import { changeMember, deleteMember, type MemberRow, memberOf } from '../store/members.ts';
import { lockParty } from '../store/parties.ts';
import { holdOwnParty, keepAnOwner } from './party-people.ts';

type Acting = Deps & { readonly viewer: Viewer };

export type ChangeMemberRole = {
  readonly partyId: string;
  readonly userId: string;
  readonly role: MemberRole;
};

/** Gives one of a party's people another role; the same one again stays as it is. Its owners only. */
export async function changeMemberRole(
  deps: Acting,
  { partyId, userId, role }: ChangeMemberRole,
): Promise<{ id: string }> {
  const actor = requireUser(deps.viewer);
  return deps.db.transaction(async (tx) => {
    const kind = await holdOwnParty(tx, { viewer: deps.viewer, userId: actor, partyId });
    if (!isRoleAt(kind, role)) {
      refuseInput(['role'], 'A supplier has owners and staff.', '供应商只有所有者和员工。');
    }
    const member = await memberOf(tx, partyId, userId);
    if (member === null) return refuse('NOT_FOUND', ['userId']);
    if (member.role === role) return { id: member.id };
    await keepAnOwner(tx, member, role);
    await changeMember(tx, member.id, role);
    await deps.outbox.append(tx, [accessChanged({ userId, partyId }, deps.clock())]);
    return { id: member.id };
  });
}

/** Takes somebody out of a party's people; who is none of them stays so. Its owners only. */
export async function removeMember(
  deps: Acting,
  { partyId, userId }: { readonly partyId: string; readonly userId: string },
): Promise<void> {
  const actor = requireUser(deps.viewer);
  await deps.db.transaction(async (tx) => {
    await holdOwnParty(tx, { viewer: deps.viewer, userId: actor, partyId });
    await takeOut(deps, tx, await memberOf(tx, partyId, userId));
  });
}

/** Leaves a party; who is none of its people, or left already, is out. */
export async function leaveParty(deps: Acting, partyId: string): Promise<void> {
  const userId = requireUser(deps.viewer);
  await deps.db.transaction(async (tx) => {
    if (partyKindOf(partyId) === null || !(await lockParty(tx, partyId))) return;
    await takeOut(deps, tx, await memberOf(tx, partyId, userId));
  });
}

async function takeOut({ outbox, clock }: Acting, tx: Tx, member: MemberRow | null): Promise<void> {
  if (member === null) return;
  await keepAnOwner(tx, member, null);
  await deleteMember(tx, member.id);
  const { userId, partyId } = member;
  await outbox.append(tx, [accessChanged({ userId, partyId }, clock())]);
}
