import type { Deps, Webhook } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { Sandbox } from '../domain/payment-provider.ts';
import { refuse } from '../errors.ts';
import type { SeenOrder } from '../store/orders.ts';
import { type PaymentRow, paymentsById } from '../store/payments.ts';

/** How the sandbox provider shall behave. */
export type SandboxOutcome = 'CAPTURE' | 'CAPTURE_THRICE' | 'FAIL';

/** The sandbox provider, and the door it sends its notices to. */
export type SandboxDesk = { readonly sandbox: Sandbox; readonly deliver: Webhook['handle'] };

const path = ['paymentId'];

/**
 * Plays the buyer at the sandbox provider, whose signed notices then come in by the same door as a real provider's.
 * Answers the payment as they left it. An order that is called off can still be paid here: that happens for real, too.
 */
export async function payInSandbox(
  deps: Deps & { readonly viewer: Viewer },
  desk: SandboxDesk | null,
  seen: { readonly payment: PaymentRow; readonly order: SeenOrder } | null,
  outcome: SandboxOutcome,
): Promise<PaymentRow> {
  requireUser(deps.viewer);
  if (seen === null) return refuse('NOT_FOUND', path);
  const { payment, order } = seen;
  if (!isIndividual(deps.viewer, order.buyerUserId)) return refuse('FORBIDDEN', path);
  if (desk === null) return refuse('PROVIDER_REFUSED', path);
  if (payment.provider !== 'SANDBOX') return refuse('WRONG_STATE', path, { status: order.status });
  const kind = outcome === 'FAIL' ? 'FAILED' : 'CAPTURED';
  const times = outcome === 'CAPTURE_THRICE' ? 3 : 1;
  const notices = Array.from({ length: times }, () => desk.sandbox.notice(payment, kind, deps.clock()));
  await Promise.all(notices.map((notice) => desk.deliver(notice)));
  const [left] = await paymentsById(deps.db.pool, [payment.id]);
  return left ?? refuse('NOT_FOUND', path);
}
