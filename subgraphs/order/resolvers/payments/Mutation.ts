import { payInSandbox, type SandboxDesk } from '../../actions/pay-in-sandbox.ts';
import type { Providers } from '../../actions/settle-refund.ts';
import { startPayment } from '../../actions/start-payment.ts';
import type { MutationResolvers } from '../../generated.ts';
import type { OrderContext } from '../../loaders.ts';
import { answered, fresh } from '../answered.ts';

/** The mutations, with the providers that this subgraph was made with. */
export function mutations(providers: Providers, desk: SandboxDesk | null): MutationResolvers {
  return {
    startPayment: (_, { input }, context) =>
      answered(async () => {
        const provider = providers[input.provider ?? 'SANDBOX'];
        const seen = await fresh(context).order.load(input.orderId);
        return {
          __typename: 'StartPaymentSuccess',
          payment: await startPayment(context, provider, seen, input),
        };
      }),
    payInSandbox: (_, { input }, context) =>
      answered(async () => {
        const seen = await seenPayment(context, input.paymentId);
        const play = { outcome: input.outcome ?? 'CAPTURE', delaySeconds: input.delaySeconds ?? 0 };
        const payment = await payInSandbox(context, desk, seen, play);
        return { __typename: 'PayInSandboxSuccess', payment };
      }),
  };
}

async function seenPayment(context: OrderContext, id: string) {
  const loaders = fresh(context);
  const payment = await loaders.payment.load(id);
  const order = payment === null ? null : await loaders.order.load(payment.orderId);
  return payment === null || order === null ? null : { payment, order };
}
