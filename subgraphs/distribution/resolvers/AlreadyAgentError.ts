import type { AlreadyAgentErrorResolvers } from '../generated.ts';
import { ownAgentAt } from './own-agent.ts';

/** The refusal, as the mutation hands it on: which merchant it was that the viewer is an agent of already. */
export type AlreadyAgent = { readonly merchantId: string };

export const AlreadyAgentError: AlreadyAgentErrorResolvers = {
  agent: ({ merchantId }, _, context) => ownAgentAt(context, merchantId),
};
