import { readPage } from '../../../platform/page.ts';
import { isIndividual } from '../../../platform/viewer.ts';
import type { AgentResolvers } from '../generated.ts';
import { present } from './present.ts';

export const Agent: AgentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agent.load(id),
  program: ({ programId }, _, { loaders }) => present(loaders.program.load(programId)),
  displayName: ({ displayName, sight }) => (sight === 'APP' ? null : displayName),
  sponsor: ({ sponsorId }, _, { loaders }) => (sponsorId === null ? null : loaders.agent.load(sponsorId)),
  recruits: ({ id, merchantId, sight }, args, { loaders }) =>
    sight === 'SELF' || sight === 'PEOPLE'
      ? loaders.recruitsOf.load({ merchantId, sponsorId: id, request: readPage(args, 1) })
      : null,
  isMe: ({ userId }, _, { viewer }) => isIndividual(viewer, userId),
};
