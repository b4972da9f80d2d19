import { readPage } from '../../../../platform/page.ts';
import { suppliesFor } from '../../../../platform/viewer.ts';
import type { SupplierResolvers } from '../../generated.ts';
import { isOfSupplier } from '../../loaders/parties.ts';
import type { CatalogContext } from '../../loaders.ts';
import type { SupplierRow } from '../../store/suppliers.ts';

export const Supplier: SupplierResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.supplier.load(id),
  licenceNumber: async (row, _, context) => ((await isOwn(row, context)) ? row.licenceNumber : null),
  contact: async (row, _, context) => ((await isOwn(row, context)) ? row.contact : null),
  reviewNote: async (row, _, context) => ((await isOwn(row, context)) ? row.reviewNote : null),
  reviewedAt: async (row, _, context) => ((await isOwn(row, context)) ? row.reviewedAt : null),
  members: async (row, args, context) =>
    (await isOwn(row, context))
      ? context.loaders.membersOf.load({ ownerId: row.id, request: readPage(args, 1) })
      : null,
  invitations: async ({ id }, args, { loaders, viewer }) => {
    // A token tells only that somebody acts for a supplier: in full, unless the supplier's own list says less.
    const owns = suppliesFor(viewer, id) && (await loaders.ownRole.load(id)) !== 'STAFF';
    return owns ? loaders.invitationsOf.load({ ownerId: id, request: readPage(args, 1) }) : null;
  },
  contracts: ({ id }, { status = null, ...args }, { loaders, viewer }) =>
    isOfSupplier(viewer, id)
      ? loaders.contractsOfSupplier.load({ ownerId: id, status, request: readPage(args, 1) })
      : null,
};

/** Whether the viewer is of its people or the platform's. The people of one that is not approved have no rights yet, but their own. */
async function isOwn({ id, status }: SupplierRow, { loaders, viewer }: CatalogContext): Promise<boolean> {
  if (isOfSupplier(viewer, id)) return true;
  return status !== 'APPROVED' && (await loaders.ownRole.load(id)) !== null;
}
