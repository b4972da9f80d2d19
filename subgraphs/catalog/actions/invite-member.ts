import { createHash, randomBytes } from 'node:crypto';
import { once } from '../../../platform/idempotency.ts';
import { newId } from '../../../platform/ids.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import { requireUser, type Viewer } from '../../../platform/viewer.ts';
import {
  invitationMs,
  invitationStatus,
  isRoleAt,
  type MemberRole,
  mostInvitations,
} from '../domain/membership.ts';
import { refuse, refuseInput } from '../errors.ts';
import { countOpenInvitations, insertInvitation } from '../store/invitations.ts';
import { idempotencyKeys } from '../store/tables.ts';
import { checkedName, checkKey, conflict } from './input.ts';
import { holdOwnParty } from './party-people.ts';

export type InviteMember = {
  readonly partyId: string;
  readonly role: MemberRole;
  readonly label: string;
  readonly idempotencyKey: string;
};

/** An invitation's id and its token, which is told this once: a repeat, which finds only the hash, gets none. */
export type Invited = { readonly id: string; readonly token: string | null };

/** Invites somebody to a merchant or a supplier. Its owners only. */
export async function inviteMember(
  { viewer, db, clock }: Deps & { readonly viewer: Viewer },
  input: InviteMember,
): Promise<Invited> {
  const invitedBy = requireUser(viewer);
  const { idempotencyKey: key, ...request } = input;
  checkKey(key);
  const label = checkedName(input.label, 200, 'label');
  const { partyId, role } = input;
  const now = clock();
  const intention = { actor: invitedBy, action: 'inviteMember', key, request, now };
  let token: string | null = null;
  const { id } = await db.transaction(async (tx) => {
    token = null;
    const kind = await holdOwnParty(tx, { viewer, userId: invitedBy, partyId });
    if (!isRoleAt(kind, role)) {
      refuseInput(['role'], 'A supplier has owners and staff.', '供应商只有所有者和员工。');
    }
    return once(tx, idempotencyKeys, intention, conflict, async () => {
      if ((await countOpenInvitations(tx, partyId, now)) >= mostInvitations) refuse('TOO_MANY_INVITATIONS');
      token = randomBytes(24).toString('base64url');
      const made = { id: newId('inv', now), partyId, role, label, tokenHash: hashOfToken(token) };
      const expiresAt = new Date(now.getTime() + invitationMs);
      await insertInvitation(tx, { ...made, invitedBy, createdAt: now, expiresAt });
      return { id: made.id };
    });
  });
  return { id, token };
}

/** What is kept of a token: it is long and random, so that a plain hash cannot be searched. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** What became of an invitation, for who shows it. */
export const statusOfInvitation = invitationStatus;
