import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { newId } from '../../platform/ids.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { person } from '../support/alone.ts';
import { idNumber } from './payday.ts';
import type { OrderFact, Rig, RigProgram } from './rig.ts';

/** A step of a history: what is done, and three numbers that say with whom and how much. */
export type Step = {
  readonly act: keyof typeof acts;
  readonly a: number;
  readonly b: number;
  readonly c: number;
};

const day = 86_400_000;

type Member = { readonly id: string; readonly viewer: Viewer };

type Line = {
  readonly lineId: string;
  readonly baseMinor: number;
  readonly quantity: number;
  refunded: number;
};

type Order = { readonly orderId: string; readonly lines: readonly Line[]; waiting: OrderFact[] };

/** A program and all that has happened in it. */
export type Play = {
  readonly rig: Rig;
  readonly program: RigProgram;
  readonly members: Member[];
  readonly orders: Order[];
};

const pick = <Item>(items: readonly Item[], n: number): Item | undefined =>
  items[n % Math.max(1, items.length)];

/** Everything that can happen. What is refused is a step, too: it must leave everything as it is. */
const acts = {
  async join({ rig, program, members }: Play, { a }: Step) {
    const viewer = person(`usr_${randomUUID()}`);
    const sponsor = a % 4 === 0 ? undefined : pick(members, a);
    const { merchantId } = program;
    const link = sponsor === undefined ? {} : { shareToken: `${merchantId}|${sponsor.id}` };
    const input = { merchantId, displayName: 'x', idempotencyKey: randomUUID(), ...link };
    const { agent } = await rig.change(
      'joinAsAgent',
      'JoinAsAgentInput',
      '... on JoinAsAgentSuccess { agent { id } }',
      input,
      viewer,
    );
    members.push({ id: agent.id, viewer });
  },
  async qualify({ rig, program, members }: Play, { a }: Step) {
    const member = pick(members, a);
    if (member === undefined) return;
    const { merchantId } = program;
    const sent = await rig.change(
      ...([
        'sendVerificationCode',
        'SendVerificationCodeInput',
        '... on SendVerificationCodeSuccess { sandboxCode }',
      ] as const),
      ...([{ merchantId, phone: `13${String(phone++).padStart(9, '0')}` }, member.viewer] as const),
    );
    const code = sent.sandboxCode ?? '000000';
    await rig.change('verifyAgent', 'VerifyAgentInput', '', { merchantId, code }, member.viewer);
  },
  async sell(play: Play, { a, b, c }: Step) {
    const { rig, program, members, orders } = play;
    const seller = pick(members, a);
    const { merchantId } = program;
    const orderId = newId('ord', rig.now);
    const lines = Array.from({ length: 1 + (b % 3) }, (_, i) => ({
      ...{ lineId: newId('orl', rig.now), baseMinor: 1 + ((c * (i + 7)) % 50_000), quantity: 1 + (c % 4) },
      refunded: 0,
    }));
    const buyerUserId = b % 5 === 0 ? (pick(members, c)?.viewer.userId ?? 'usr_c') : `usr_${randomUUID()}`;
    const who = { orderId, merchantId, agentId: seller?.id ?? null, buyerUserId };
    await rig.attribute({ ...who, listingIds: [] });
    const paid = lines.map(({ lineId, baseMinor, quantity }) => ({
      ...{ lineId, listingId: 'lst_1', quantity, goodsMinor: `${baseMinor}` },
    }));
    const waiting = [
      { name: 'order.placed', payload: { ...who, buyerTier: null, visitorId: null, listingIds: [] } },
      { name: 'order.paid', payload: { orderId, merchantId, currency: 'CNY', lines: paid } },
    ];
    orders.push({ orderId, lines, waiting });
  },
  async refund({ program, orders }: Play, { a, b, c }: Step) {
    const order = pick(orders, a);
    const line = order === undefined ? undefined : pick(order.lines, b);
    if (order === undefined || line === undefined || line.refunded >= line.baseMinor) return;
    const left = line.baseMinor - line.refunded;
    const goodsMinor = c % 3 === 0 ? left : 1 + (c % left);
    line.refunded += goodsMinor;
    const payload = {
      ...{ orderId: order.orderId, merchantId: program.merchantId, refundId: `rfd_${randomUUID()}` },
      lines: [{ lineId: line.lineId, goodsMinor: `${goodsMinor}` }],
    };
    order.waiting.push({ name: 'order.refunded', payload });
  },
  async deliver({ rig, program, orders }: Play, { a }: Step) {
    const order = pick(orders, a);
    if (order === undefined) return;
    const of = { orderId: order.orderId, merchantId: program.merchantId };
    const lines = order.lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
    const arrived = { ...of, arrivalId: randomUUID(), arrivedAt: rig.now.toISOString(), lines };
    order.waiting.push(
      { name: 'order.goodsArrived', payload: arrived },
      { name: 'order.delivered', payload: of },
    );
  },
  async ask({ program, orders }: Play, { a, b, c }: Step) {
    const order = pick(orders, a);
    const line = order === undefined ? undefined : pick(order.lines, b);
    if (order === undefined || line === undefined) return;
    const asked = {
      ...{ orderId: order.orderId, merchantId: program.merchantId, afterSaleId: `ase_${randomUUID()}` },
      ...{ kind: c % 2 === 0 ? 'EXCHANGE' : 'REFUND_ONLY', lines: [{ lineId: line.lineId, quantity: 1 }] },
    };
    order.waiting.push({ name: 'afterSale.updated', payload: { ...asked, status: 'REQUESTED' } });
    if (c % 3 !== 0)
      order.waiting.push({
        name: 'afterSale.updated',
        payload: { ...asked, status: c % 2 === 0 ? 'CLOSED' : 'REJECTED' },
      });
  },
  /** What waits to be heard of is heard of: in any order, and some of it more than once. */
  async hear(play: Play, { a, b }: Step) {
    const order = pick(play.orders, a);
    if (order !== undefined) await hearAll(play.rig, order, b);
  },
  async settle({ rig }: Play, { a }: Step) {
    rig.pass((1 + (a % 10)) * day);
    await rig.task('settleCommissions');
  },
  async move({ rig, program, members }: Play, { a, b }: Step) {
    const member = pick(members, a);
    const [mutation = 'suspendAgent', input = {}] =
      pick(
        [
          ['suspendAgent', {}],
          ['reinstateAgent', {}],
          ['revokeRank', {}],
          ['removeAgent', { removal: 'POLICY' }],
          ['removeAgent', { removal: 'FRAUD' }],
        ] as const,
        b,
      ) ?? [];
    const type = mutation === 'removeAgent' ? 'RemoveAgentInput' : 'AgentMoveInput';
    await rig.change(mutation, type, '', { agentId: member?.id ?? 'x', ...input }, program.owner);
  },
  async decide({ rig, program }: Play, { a, b }: Step) {
    const rows = await rig.sql`select id from distribution.commissions where program_id = ${program.programId}
      and payee is not null order by id`;
    const mutation = pick(['holdCommission', 'releaseCommission', 'reverseCommission'], b) ?? '';
    const input = { commissionId: pick(rows, a)?.['id'] ?? 'x', reason: 'x' };
    await rig.change(mutation, 'CommissionDecisionInput', '', input, program.finance);
  },
  async withdraw({ rig, program, members }: Play, { a, b, c }: Step) {
    const member = pick(members, a);
    if (member === undefined) return;
    const { viewer } = member;
    const { merchantId } = program;
    const me = { merchantId };
    await rig.change(
      'verifyIdentity',
      'VerifyIdentityInput',
      '',
      { ...me, realName: '李', idNumber: idNumber() },
      viewer,
    );
    const account = pick([`ok-${member.id.slice(-20)}`, `fail-${member.id.slice(-20)}`], c) ?? '';
    await rig.change(
      'setPayoutAccount',
      'SetPayoutAccountInput',
      '',
      { ...me, provider: 'SANDBOX', account },
      viewer,
    );
    const asked = await rig.change(
      ...([
        'requestWithdrawal',
        'RequestWithdrawalInput',
        '... on WithdrawalSuccess { withdrawal { id } }',
      ] as const),
      ...([{ ...me, amountMinor: 100 + (b % 3_000), idempotencyKey: randomUUID() }, viewer] as const),
    );
    const withdrawalId = asked.withdrawal?.id;
    if (withdrawalId === undefined) return;
    const mutation = pick(['approveWithdrawal', 'approveWithdrawal', 'rejectWithdrawal'], c) ?? '';
    await rig.change(mutation, 'WithdrawalDecisionInput', '', { withdrawalId }, program.finance);
    await rig.task('dispatchWithdrawal', { withdrawalId });
  },
  async replan({ rig, program }: Play, { a, b }: Step) {
    const shapes = [
      [a % 700, b % 700, 0],
      [0, a % 900, b % 500],
      [a % 1_000, 0, b % 400],
    ] as const;
    const rates = pick(shapes, a) ?? shapes[0];
    const tiers = rates.map((rateBps, depth) => ({
      depth,
      rateBps,
      requiredRank: depth > 0 && b % 2 === 0 ? 'BOSS' : 'AGENT',
    }));
    const input = { programId: program.programId, plan: { tiers }, idempotencyKey: randomUUID() };
    const { plan } = await rig.change(
      'draftPlan',
      'DraftPlanInput',
      '... on DraftPlanSuccess { plan { id } }',
      input,
      program.owner,
    );
    await rig.change('simulatePlan', 'SimulatePlanInput', '', { planId: plan.id, days: 30 }, program.owner);
    await rig.change('publishPlan', 'PublishPlanInput', '', { planId: plan.id }, program.owner);
  },
  async adjust({ rig, program, members }: Play, { a, b, c }: Step) {
    const kind = pick(['CREDIT', 'DEBIT', 'WRITE_OFF'], b);
    const input = {
      agentId: pick(members, a)?.id ?? 'x',
      kind,
      amountMinor: 1 + (c % 900),
      reason: 'x',
      idempotencyKey: randomUUID(),
    };
    const { adjustment } = await rig.change(
      ...([
        'proposeAdjustment',
        'ProposeAdjustmentInput',
        '... on AdjustmentSuccess { adjustment { id } }',
      ] as const),
      ...([input, program.finance] as const),
    );
    if (adjustment === undefined) return;
    const decision = { adjustmentId: adjustment.id, approve: c % 4 !== 0 };
    await rig.change('decideAdjustment', 'DecideAdjustmentInput', '', decision, program.owner);
  },
};

let phone = 800_000_000;

/** Tells of everything that an order has waiting: shuffled by a number, every third fact twice. */
export async function hearAll(rig: Rig, order: { waiting: OrderFact[] }, seed: number): Promise<void> {
  const facts = order.waiting.flatMap((fact, i) => ((i + seed) % 3 === 0 ? [fact, fact] : [fact]));
  order.waiting = [];
  for (const fact of shuffled(facts, seed)) await rig.hear(fact);
}

/** The items in an order that a number decides. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const rest = [...items];
  const out: Item[] = [];
  let state = seed + 1;
  while (rest.length > 0) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    out.push(...rest.splice(state % rest.length, 1));
  }
  return out;
}

/** Does a step. */
export async function play(on: Play, step: Step): Promise<void> {
  await acts[step.act](on, step);
}

const weights: Readonly<Record<keyof typeof acts, number>> = {
  ...{ join: 5, qualify: 6, sell: 6, refund: 4, deliver: 4, ask: 2, hear: 6, settle: 3 },
  ...{ move: 2, decide: 2, withdraw: 3, replan: 1, adjust: 2 },
};

/** Histories of so many steps. */
export function histories(minLength: number, maxLength: number): fc.Arbitrary<Step[]> {
  const number = fc.nat({ max: 1_000_000 });
  const kinds = Object.entries(weights).map(([act, weight]) => ({
    weight,
    arbitrary: fc.constant(act as keyof typeof acts),
  }));
  return fc.array(fc.record({ act: fc.oneof(...kinds), a: number, b: number, c: number }), {
    minLength,
    maxLength,
  });
}
