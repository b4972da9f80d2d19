import { answer } from '../../../platform/errors.ts';
import { cancelOrder } from '../actions/cancel-order.ts';
import { payInSandbox, type SandboxDesk } from '../actions/pay-in-sandbox.ts';
import { placeOrder } from '../actions/place-order.ts';
import { startPayment } from '../actions/start-payment.ts';
import type { PaymentProvider, ProviderName } from '../domain/payment-provider.ts';
import type { MutationResolvers } from '../generated.ts';
import type { OrderContext } from '../loaders.ts';

/** The providers that take money here. */
export type Providers = Readonly<Partial<Record<ProviderName, PaymentProvider>>>;

/** The mutations, with the providers that this subgraph was made with. */
export function mutations(providers: Providers, desk: SandboxDesk | null): MutationResolvers {
  return {
    placeOrder: (_, { input }, context) =>
      answered(async () => {
        const { orderId } = await placeOrder(context, input);
        const order = await fresh(context).order.load(orderId);
        if (order === null) throw new Error(`The buyer does not see the order ${orderId}.`);
        return { __typename: 'PlaceOrderSuccess', order };
      }),
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
        const payment = await payInSandbox(context, desk, seen, input.outcome ?? 'CAPTURE');
        return { __typename: 'PayInSandboxSuccess', payment };
      }),
    cancelOrder: (_, { input }, context) =>
      answered(async () => {
        const seen = await fresh(context).order.load(input.orderId);
        return { __typename: 'CancelOrderSuccess', order: await cancelOrder(context, seen) };
      }),
  };
}

async function seenPayment(context: OrderContext, id: string) {
  const loaders = fresh(context);
  const payment = await loaders.payment.load(id);
  const order = payment === null ? null : await loaders.order.load(payment.orderId);
  return payment === null || order === null ? null : { payment, order };
}

function fresh({ loaders }: OrderContext) {
  loaders.forget();
  return loaders;
}

/** `answer`, typed as the payload: that a refusal's type is a member of the union, the schema's execution holds. */
function answered<Success>(action: () => Promise<Success>): Promise<Success> {
  return answer(action) as Promise<Success>;
}
