import type { ProgramResolvers } from '../generated.ts';

export const Program: ProgramResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.program.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
};
