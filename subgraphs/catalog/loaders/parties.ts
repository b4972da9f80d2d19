import DataLoader from 'dataloader';
import { byId, keyset, type PageOf, pages } from '../../../platform/batching.ts';
import type { Connection } from '../../../platform/page.ts';
import type { Deps } from '../../../platform/subgraph.ts';
import {
  isIndividual,
  isPlatform,
  isService,
  suppliesFor,
  type Viewer,
  worksFor,
} from '../../../platform/viewer.ts';
import type { MemberRole } from '../domain/membership.ts';
import { isSlug } from '../domain/texts.ts';
import { type InvitationRow, invitationPages } from '../store/invitations.ts';
import { type MemberRow, memberPages, rolesAt } from '../store/members.ts';
import { merchantsById, merchantsBySlug } from '../store/merchants.ts';
import { type SupplierRow, suppliersById } from '../store/suppliers.ts';

export type MemberPage = Connection<MemberRow>;
export type InvitationPage = Connection<InvitationRow>;
export type SupplierPage = Connection<SupplierRow>;

export function partiesLoaders({ db: { pool } }: Deps, viewer: Viewer) {
  /** What the viewer is at parties by their own lists; null for none of their people. */
  const ownRole = new DataLoader<string, MemberRole | null>(async (partyIds) => {
    // Depends on the individual: where many listen as one, nobody in particular may be answered.
    if (!isIndividual(viewer, viewer.userId)) return partyIds.map(() => null);
    const roles = await rolesAt(pool, viewer.userId ?? '', partyIds);
    return partyIds.map((partyId) => roles.get(partyId) ?? null);
  });
  return {
    ownRole,
    merchant: byId('mer', (ids) => merchantsById(pool, ids)),
    merchantBySlug: new DataLoader(async (slugs: readonly string[]) => {
      const rows = await merchantsBySlug(pool, slugs.filter(isSlug));
      const found = new Map(rows.map((row) => [row.slug, row]));
      return slugs.map((slug) => found.get(slug) ?? null);
    }),
    supplier: byId('sup', async (ids) => {
      const rows = await suppliersById(pool, ids);
      const known = await Promise.all(
        rows.map(async (row) => isKnown(row) || (await ownRole.load(row.id)) !== null),
      );
      return rows.filter((_, index) => known[index]);
    }),
    membersOf: pages((asked) => memberPages(pool, asked.map(ofParty))),
    invitationsOf: pages((asked) => invitationPages(pool, asked.map(ofParty))),
  };

  function isKnown({ id, status }: SupplierRow): boolean {
    return status === 'APPROVED' || suppliesFor(viewer, id) || isPlatform(viewer) || isService(viewer);
  }
}

/** Whether the viewer is of a merchant's people, or the platform's: an app is neither. */
export function isOfMerchant(viewer: Viewer, merchantId: string): boolean {
  return worksFor(viewer, merchantId) || isPlatform(viewer);
}

/** The same of a supplier's, as far as the viewer's rights tell. */
export function isOfSupplier(viewer: Viewer, supplierId: string): boolean {
  return suppliesFor(viewer, supplierId) || isPlatform(viewer);
}

function ofParty({ ownerId, request }: PageOf) {
  return { partyId: ownerId, ...keyset(request) };
}
