import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide, type Standing } from '../../subgraphs/distribution/domain/attribution.ts';
import { grossOf, pays, reversalOf } from '../../subgraphs/distribution/domain/commission.ts';
import { judge, planOf } from '../../subgraphs/distribution/domain/plan-rules.ts';
import { settleAfter } from '../../subgraphs/distribution/domain/settlement.ts';
import { hearAll, histories, type Play, play } from './history.ts';
import { chainHolds, lawsHold } from './laws.ts';
import { type OrderFact, openRig, type Rig } from './rig.ts';

/** Whatever happens, in whatever order, however often it is said: I1 to I8. */
let rig: Rig;
beforeAll(async () => {
  rig = await openRig(12);
});
afterAll(() => rig.close());

const runs = 5_000;
const share = fc.integer({ min: 0, max: 3_100 });

test('refunds in any order and any parts take back exactly what was earned, and never more', () => {
  const parts = fc.array(fc.bigInt({ min: 1n, max: 40_000n }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(parts, share, fc.nat(), (lines, rateBps, cut) => {
      const baseMinor = lines.reduce((sum, part) => sum + part, 0n);
      const grossMinor = grossOf(baseMinor, rateBps);
      let [reversedMinor, refunded] = [0n, 0n];
      for (const [i, part] of lines.entries()) {
        refunded += part;
        const back = reversalOf({ baseMinor, rateBps, grossMinor, reversedMinor }, refunded);
        reversedMinor += back;
        expect(back >= 0n && grossMinor - reversedMinor === grossOf(baseMinor - refunded, rateBps)).toBe(
          true,
        );
        if (i === cut % lines.length) break;
      }
      if (refunded === baseMinor) expect(reversedMinor).toBe(grossMinor);
      expect(reversedMinor <= grossMinor).toBe(true);
    }),
    { numRuns: runs },
  );
});

const rank = fc.constantFrom('AGENT' as const, 'BOSS' as const);
const drafts = fc.record({
  tiers: fc.array(fc.record({ depth: fc.integer({ min: -1, max: 4 }), rateBps: share, requiredRank: rank }), {
    maxLength: 4,
  }),
  modifiers: fc.constant([]),
  promotionThreshold: fc.integer({ min: 0, max: 5 }),
  returnWindowDays: fc.integer({ min: 5, max: 12 }),
  maxPayoutBps: fc.integer({ min: 0, max: 3_200 }),
});
const standings = fc.array(
  fc.record({
    ...{ agentId: fc.constantFrom('a', 'b', 'c', 'd'), userId: fc.constantFrom('u', 'v', 'w', 'x'), rank },
    ...{
      status: fc.constantFrom('ACTIVE' as const, 'SUSPENDED' as const, 'REMOVED' as const),
      version: fc.nat(),
    },
  }),
  { maxLength: 3 },
);

test('no plan without errors pays more than two, beyond its cap, the buyer, or anybody twice', () => {
  let kept = 0;
  fc.assert(
    fc.property(
      drafts,
      standings,
      fc.constantFrom('u', 'v', 'z', null),
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      (draft, chain, buyerUserId, base) => {
        if (judge(draft).some(({ severity }) => severity === 'ERROR')) return;
        kept += 1;
        const plan = planOf(draft);
        const sale = { chain: chain as Standing[], buyerUserId, buyerTier: null, risky: false };
        const paid = decide(plan, sale).filter(({ reason }) => pays(reason));
        const sum = paid.reduce((total, { rateBps }) => total + grossOf(base, rateBps), 0n);
        expect(paid.length).toBeLessThanOrEqual(2);
        expect(sum <= grossOf(base, plan.maxPayoutBps)).toBe(true);
        expect(paid.every(({ standing }) => standing?.userId !== buyerUserId || buyerUserId === null)).toBe(
          true,
        );
        expect(paid.every(({ standing }) => standing?.status === 'ACTIVE')).toBe(true);
        expect(new Set(paid.map(({ standing }) => standing?.agentId)).size).toBe(paid.length);
      },
    ),
    { numRuns: runs * 4 },
  );
  expect(kept).toBeGreaterThan(500);
});

test('nothing is settled before seven whole days are over, while goods are missing, or something is asked', () => {
  const at = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(
      at,
      fc.option(at),
      fc.nat({ max: 3 }),
      fc.nat({ max: 2 }),
      (deliveredAt, exchangedAt, deliveredQuantity, openAfterSales) => {
        const line = {
          quantity: 2,
          deliveredQuantity,
          deliveredAt,
          exchangedAt,
          orderDeliveredAt: null,
          openAfterSales,
        };
        const due = settleAfter(line, 7, 'Asia/Shanghai');
        expect(due === null).toBe(deliveredQuantity < 2 || openAfterSales > 0);
        if (due !== null) {
          const from = Math.max(deliveredAt.getTime(), exchangedAt?.getTime() ?? 0);
          expect(due.getTime() - from).toBeGreaterThanOrEqual(7 * 86_400_000);
          expect(due.getTime() - from).toBeLessThan(8 * 86_400_000);
        }
      },
    ),
    { numRuns: runs },
  );
});

const presets = ['ESSAY_2_PLUS_1', 'RETAIL_2_PLUS_1', 'ONE_LEVEL'] as const;

test('a hundred and twenty histories, each of a program of its own', async () => {
  let [count, paid] = [0, 0];
  await fc.assert(
    fc.asyncProperty(histories(20, 45), fc.nat(), async (steps, seed) => {
      const program = await rig.program(presets[seed % 3] ?? presets[0]);
      const stage: Play = { rig, program, members: [], orders: [] };
      for (const act of ['join', 'join', 'join', 'sell'] as const)
        await play(stage, { act, a: 3, b: seed, c: seed });
      for (const step of steps) await play(stage, step);
      for (const order of stage.orders) await hearAll(rig, order, seed);
      rig.pass(30 * 86_400_000);
      await rig.task('settleCommissions');
      await rig.task('sealLedger');
      await lawsHold(rig, program.programId);
      await chainHolds(rig, program.programId);
      const [row] = await rig.sql`select count(*)::int as n from distribution.commissions
        where program_id = ${program.programId} and payee is not null`;
      [count, paid] = [count + 1, paid + (row?.['n'] ?? 0)];
    }),
    // The same histories every time; another seed looks elsewhere.
    { numRuns: 120, seed: 20_261_111, endOnFailure: true },
  );
  // Histories in which nobody earns anything would hold any law.
  expect(paid).toBeGreaterThan(count);
}, 240_000);

test('I6: the same facts in any order, however often, come to the same', async () => {
  const outcomes: unknown[] = [];
  for (let seed = 0; seed < 12; seed += 1) {
    const program = await rig.program('RETAIL_2_PLUS_1');
    const stage: Play = { rig, program, members: [], orders: [] };
    await play(stage, { act: 'join', a: 0, b: 0, c: 0 });
    await play(stage, { act: 'join', a: 1, b: 0, c: 0 });
    await play(stage, { act: 'sell', a: 1, b: 2, c: 4_321 });
    const order = stage.orders[0] ?? expect.fail('an order');
    for (const [act, b, c] of [
      ['refund', 0, 100],
      ['refund', 1, 3],
      ['deliver', 0, 0],
      ['ask', 0, 2],
      ['ask', 2, 1],
      ['refund', 0, 501],
    ] as const)
      await play(stage, { act, a: 0, b, c });
    const facts: readonly OrderFact[] = order.waiting;
    // The first hears them as they happened, the others as it comes, some several times over.
    if (seed > 0) {
      await hearAll(rig, { waiting: [...facts] }, seed);
      if (seed % 2 === 0) await hearAll(rig, { waiting: [...facts] }, seed + 5);
    } else for (const fact of facts) await rig.hear(fact);
    order.waiting = [];
    rig.pass(20 * 86_400_000);
    await rig.task('settleCommissions');
    await lawsHold(rig, program.programId);
    const rows =
      await rig.sql`select l.position, c.depth, c.gross_minor::int, c.reversed_minor::int, c.status, c.reason
      from distribution.commissions as c join distribution.commission_lines as l on l.line_id = c.line_id
      where c.program_id = ${program.programId} order by 1, 2`;
    const kept =
      await rig.sql`select b.pending_minor::int, b.available_minor::int from distribution.balances as b
      join distribution.agents as a on a.id = b.agent_id where a.program_id = ${program.programId} order by a.id`;
    outcomes.push([...rows], [...kept]);
  }
  for (let i = 2; i < outcomes.length; i += 1) expect(outcomes[i]).toEqual(outcomes[i % 2]);
});

test('many at once, on the same few agents', async () => {
  for (const preset of presets) {
    const program = await rig.program(preset);
    const stage: Play = { rig, program, members: [], orders: [] };
    for (let i = 0; i < 9; i += 1) await play(stage, { act: 'join', a: 1 + 4 * i + (i % 3), b: 0, c: 0 });
    for (let i = 0; i < 30; i += 1) await play(stage, { act: 'sell', a: i, b: i, c: i * 977 });
    for (let i = 0; i < 20; i += 1) await play(stage, { act: 'refund', a: i, b: i, c: i * 31 });
    for (let i = 0; i < 30; i += 1) await play(stage, { act: 'deliver', a: i, b: 0, c: 0 });
    const everything = [
      ...stage.orders.map((order, i) => hearAll(rig, order, i)),
      ...stage.members.map((_, i) => play(stage, { act: 'qualify', a: i, b: 0, c: 0 })),
      ...[0, 1, 2].map((a) => play(stage, { act: 'settle', a: 9, b: a, c: 0 })),
      ...stage.members.map((_, i) => play(stage, { act: 'withdraw', a: i, b: i * 50, c: i })),
      ...[0, 1, 2, 3].map((a) => play(stage, { act: 'decide', a, b: a, c: a })),
      ...[0, 1, 2, 3].map((a) => play(stage, { act: 'adjust', a, b: a, c: 100 + a })),
      play(stage, { act: 'move', a: 3, b: 0, c: 0 }),
      play(stage, { act: 'replan', a: 4, b: 5, c: 0 }),
      rig.task('sealLedger'),
    ];
    await Promise.all(everything);
    await lawsHold(rig, program.programId);
    rig.pass(20 * 86_400_000);
    await Promise.all([rig.task('settleCommissions'), rig.task('settleCommissions'), rig.task('sealLedger')]);
    await rig.task('settleCommissions');
    await rig.task('sealLedger');
    await lawsHold(rig, program.programId);
    await chainHolds(rig, program.programId);
  }
}, 120_000);
