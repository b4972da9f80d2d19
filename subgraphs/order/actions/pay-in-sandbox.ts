import { enqueue } from '../../../platform/jobs.ts';
import type { Deps, Webhook } from '../../../platform/subgraph.ts';
import { isIndividual, requireUser, type Viewer } from '../../../platform/viewer.ts';
import type { Sandbox, SignedNotice } from '../domain/payment-provider.ts';
import { refuse, refuseInput } from '../errors.ts';
import type { SeenOrder } from '../store/orders.ts';
import { type PaymentRow, paymentsById } from '../store/payments.ts';

/** What the provider says, one after the other; `together`: at once. */
const says = {
  CAPTURE: { kinds: ['CAPTURED'], together: false, more: 0n },
  CAPTURE_THRICE: { kinds: ['CAPTURED', 'CAPTURED', 'CAPTURED'], together: true, more: 0n },
  FAIL: { kinds: ['FAILED'], together: false, more: 0n },
  FAIL_THEN_CAPTURE: { kinds: ['FAILED', 'CAPTURED'], together: false, more: 0n },
  CAPTURE_THEN_FAIL: { kinds: ['CAPTURED', 'FAILED'], together: false, more: 0n },
  CAPTURE_OTHER_AMOUNT: { kinds: ['CAPTURED'], together: false, more: 1n },
} as const;

/** How the sandbox provider shall behave. */
export type SandboxOutcome = keyof typeof says;

/** The sandbox provider, and the door it sends its notices to. */
export type SandboxDesk = { readonly sandbox: Sandbox; readonly deliver: Webhook['handle'] };

/** How the buyer plays. */
export type Play = { readonly outcome: SandboxOutcome; readonly delaySeconds: number };

const path = ['paymentId'];

/**
 * Plays the buyer at the sandbox provider, whose signed notices then come in by the same door as a real provider's.
 * Answers the payment as they left it. An order that is called off can still be paid here: that happens for real, too.
 */
export async function payInSandbox(
  deps: Deps & { readonly viewer: Viewer },
  desk: SandboxDesk | null,
  seen: { readonly payment: PaymentRow; readonly order: SeenOrder } | null,
  { outcome, delaySeconds }: Play,
): Promise<PaymentRow> {
  requireUser(deps.viewer);
  if (delaySeconds < 0 || delaySeconds > 86_400)
    refuseInput(['delaySeconds'], '0 to 86,400.', '须为 0 至 86,400。');
  if (seen === null) return refuse('NOT_FOUND', path);
  const { payment, order } = seen;
  if (!isIndividual(deps.viewer, order.buyerUserId)) return refuse('FORBIDDEN', path);
  if (desk === null) return refuse('PROVIDER_REFUSED', path);
  if (payment.provider !== 'SANDBOX') return refuse('WRONG_STATE', path, { status: order.status });
  if (delaySeconds > 0) {
    const runAt = new Date(deps.clock().getTime() + delaySeconds * 1_000);
    const job = { task: 'playSandbox', payload: { paymentId: payment.id, outcome }, runAt };
    await deps.db.transaction((tx) => enqueue(tx, 'order', job));
  } else await speak(deps, desk, payment, outcome);
  const [left] = await paymentsById(deps.db.pool, [payment.id]);
  return left ?? refuse('NOT_FOUND', path);
}

/** Has the sandbox say later what it was told to say. */
export async function playLater(
  deps: Deps,
  desk: SandboxDesk,
  paymentId: string,
  outcome: string,
): Promise<void> {
  const [payment] = await paymentsById(deps.db.pool, [paymentId]);
  if (payment !== undefined && outcome in says) await speak(deps, desk, payment, outcome as SandboxOutcome);
}

async function speak(
  deps: Deps,
  { sandbox, deliver }: SandboxDesk,
  payment: PaymentRow,
  outcome: SandboxOutcome,
): Promise<void> {
  const { kinds, together, more } = says[outcome];
  const said = { ...payment, amountMinor: payment.amountMinor + more };
  const notices: SignedNotice[] = kinds.map((kind) => sandbox.notice(said, kind, deps.clock()));
  if (together) await Promise.all(notices.map((notice) => deliver(notice)));
  else for (const notice of notices) await deliver(notice);
}
