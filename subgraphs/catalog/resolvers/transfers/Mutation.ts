import { present } from '../../../../platform/batching.ts';
import { cancelImport, runImport } from '../../actions/move-import.ts';
import { appendImportChunk, type StartImport, startImport } from '../../actions/start-import.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { CatalogContext } from '../../loaders.ts';
import { answered, fresh } from '../answered.ts';

const importOf = (context: CatalogContext, id: string) => present(fresh(context).import.load(id));

// Where an input is cast, execution has filled in the SDL's defaults, which the generated type does not tell.
export const Mutation: MutationResolvers = {
  startImport: (_, { input }, context) =>
    answered(async () => {
      const { id } = await startImport(context, input as StartImport);
      return { __typename: 'StartImportSuccess', import: await importOf(context, id) };
    }),
  appendImportChunk: (_, { input }, context) =>
    answered(async () => {
      const { id } = await appendImportChunk(context, input);
      return { __typename: 'AppendImportChunkSuccess', import: await importOf(context, id) };
    }),
  runImport: (_, { input }, context) =>
    answered(async () => {
      const { id } = await runImport(context, input.importId);
      return { __typename: 'RunImportSuccess', import: await importOf(context, id) };
    }),
  cancelImport: (_, { input }, context) =>
    answered(async () => {
      const { id } = await cancelImport(context, input.importId);
      return { __typename: 'CancelImportSuccess', import: await importOf(context, id) };
    }),
};
