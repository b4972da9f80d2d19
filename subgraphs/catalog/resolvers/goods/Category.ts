import { present } from '../../../../platform/batching.ts';
import { readPage } from '../../../../platform/page.ts';
import type { CategoryResolvers, InspectionStandardResolvers } from '../../generated.ts';

export const Category: CategoryResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.category.load(id),
  standards: ({ standardKeys }, _, { loaders }) =>
    Promise.all(standardKeys.map((key) => present(loaders.standard.load(key)))),
  parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.category.load(parentId)),
  children: ({ id }, args, { loaders }) =>
    loaders.categoriesOf.load({ ownerId: id, request: readPage(args, 1) }),
};

export const InspectionStandard: InspectionStandardResolvers = {
  __resolveReference: ({ key }, { loaders }) => loaders.standard.load(key),
};
