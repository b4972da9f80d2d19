import { present } from '../../../../platform/batching.ts';
import { isPlatform, suppliesFor, type Viewer } from '../../../../platform/viewer.ts';
import type { InspectionResolvers } from '../../generated.ts';

const seesWhole = (viewer: Viewer, supplierId: string) =>
  suppliesFor(viewer, supplierId) || isPlatform(viewer);

export const Inspection: InspectionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.inspection.load(id),
  inspector: ({ inspector, supplierId }, _, { viewer }) => (seesWhole(viewer, supplierId) ? inspector : null),
  reviewNote: ({ reviewNote, supplierId }, _, { viewer }) =>
    seesWhole(viewer, supplierId) ? reviewNote : null,
  standard: ({ standardKey }, _, { loaders }) => present(loaders.standard.load(standardKey)),
};
