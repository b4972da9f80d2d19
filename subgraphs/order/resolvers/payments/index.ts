import type { SandboxDesk } from '../../actions/pay-in-sandbox.ts';
import type { Providers } from '../../actions/settle-refund.ts';
import type { Resolvers } from '../../generated.ts';
import { mutations } from './Mutation.ts';
import { Payment } from './Payment.ts';

export type { Providers };

/** Taking money, by the providers that this subgraph was made with. */
export function paymentsResolvers(providers: Providers, desk: SandboxDesk | null): Resolvers {
  return { Mutation: mutations(providers, desk), Payment };
}
