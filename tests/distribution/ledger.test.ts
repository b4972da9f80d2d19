import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LedgerProof } from '../../subgraphs/distribution/actions/prove-entry.ts';
import { proofHolds, verifyExport } from '../../subgraphs/distribution/actions/verify-export.ts';
import { until } from '../support/until.ts';
import {
  act,
  type Bazaar,
  day,
  openBazaar,
  openTimedWorld,
  type Peddler,
  type TimedWorld,
} from './bazaar.ts';

/** The ledger keeps itself: by the database, and before anybody who has only its text. */
let timed: TimedWorld;
let bazaar: Bazaar;
let agent: Peddler;
beforeAll(async () => {
  timed = await openTimedWorld();
  bazaar = await openBazaar(timed, 'RETAIL_2_PLUS_1');
  agent = await bazaar.join();
  // Two days of business, each with earnings, reversals and settlements.
  for (let i = 0; i < 2; i += 1) {
    const buyer = `usr_${randomUUID()}`;
    const order = await bazaar.buy(buyer, {
      lines: [{ listingId: await bazaar.stock(10_000 + i), quantity: 2 }],
      shareToken: agent.shareToken,
    });
    await bazaar.refund(buyer, order.id, [{ lineId: order.lines[0] ?? '', quantity: 1 }]);
    await until(async () => Object.values(await bazaar.paid(order.id))[0] === 1_000);
    await bazaar.deliver(order.id);
    await bazaar.settle();
    await bazaar.run('sealLedger');
  }
  bazaar.pass(day);
  await bazaar.run('sealLedger');
});
afterAll(async () => {
  await bazaar.close();
  await timed.world.close();
});

test('nothing that was entered is changed or taken out, whoever writes', async () => {
  for (const table of [
    ...['ledger_transactions', 'ledger_entries', 'ledger_chain', 'ledger_roots', 'agent_events'],
    ...['commission_steps', 'plan_rates', 'commission_refunds'],
  ]) {
    const name = bazaar.sql(`distribution.${table}`);
    for (const statement of [
      bazaar.sql`update ${name} set merchant_id = 'mer_x'`,
      bazaar.sql`delete from ${name}`,
      bazaar.sql`truncate ${name} cascade`,
    ])
      await expect(statement, table).rejects.toThrow('only appended to');
  }
});

test('entries sum to zero and are entered together, and nothing is reserved that is not there', async () => {
  const [any] =
    await bazaar.sql`select * from distribution.ledger_transactions where agent_id = ${agent.id} limit 1`;
  const id = `ltx_${randomUUID()}`;
  const enter = (kind: string, entries: readonly (readonly [account: string, amount: number])[]) =>
    bazaar.sql.begin(async (tx) => {
      const withdrawal = `wdr_${randomUUID()}`;
      await tx`insert into distribution.withdrawals (id, merchant_id, program_id, agent_id, amount_minor, currency, status,
        provider, account, requested_at) values (${withdrawal}, ${any?.['merchant_id']}, ${any?.['program_id']}, ${agent.id},
        1, 'CNY', 'REQUESTED', 'SANDBOX', 'x', now())`;
      await tx`insert into distribution.ledger_transactions (id, merchant_id, program_id, kind, key, agent_id, currency,
        withdrawal_id, occurred_at) values (${id}, ${any?.['merchant_id']}, ${any?.['program_id']}, ${kind}, ${randomUUID()},
        ${agent.id}, 'CNY', ${withdrawal}, now())`;
      const rows = entries.map(([account, amount_minor], position) => ({
        ...{ id: `len_${randomUUID()}`, transaction_id: id, merchant_id: any?.['merchant_id'] },
        ...{ agent_id: agent.id, currency: 'CNY', position, account, amount_minor },
      }));
      await tx`insert into distribution.ledger_entries ${tx(rows)}`;
    });
  await expect(enter('RESERVE', [['AVAILABLE', -1]])).rejects.toThrow('sum to zero');
  await expect(
    enter('RESERVE', [
      ['AVAILABLE', -999_999],
      ['RESERVED', 999_999],
    ]),
  ).rejects.toThrow('nothing is reserved that is not there');
  // A second half that comes later is too late, even where it sums to zero by itself.
  const [posted] =
    await bazaar.sql`select id from distribution.ledger_transactions where agent_id = ${agent.id} limit 1`;
  const late = ['PENDING', 'AVAILABLE'].map((account, i) => ({
    ...{ id: `len_${randomUUID()}`, transaction_id: posted?.['id'], merchant_id: any?.['merchant_id'] },
    ...{ agent_id: agent.id, currency: 'CNY', position: 7 + i, account, amount_minor: i === 0 ? -1 : 1 },
  }));
  await expect(bazaar.sql`insert into distribution.ledger_entries ${bazaar.sql(late)}`).rejects.toThrow(
    'entered together',
  );
});

test('no commission comes of anything but a line, and no money of nothing', async () => {
  await expect(
    bazaar.sql`insert into distribution.ledger_transactions (id, merchant_id, program_id, kind, key, agent_id, currency,
      occurred_at) values ('ltx_1', ${bazaar.merchantId}, ${bazaar.programId}, 'ACCRUE', 'gift', ${agent.id}, 'CNY', now())`,
  ).rejects.toThrow('ledger_transactions_source');
  const [row] = await bazaar.sql`select * from distribution.commissions where agent_id = ${agent.id} limit 1`;
  const copy = { ...row, id: 'com_1', depth: 2, payee: 3, agent_id: agent.id };
  await expect(bazaar.sql`insert into distribution.commissions ${bazaar.sql(copy)}`).rejects.toThrow();
  await expect(
    bazaar.sql`update distribution.commissions set rate_bps = 9000 where agent_id = ${agent.id}`,
  ).rejects.toThrow('never change');
  await expect(
    bazaar.sql`insert into distribution.commissions ${bazaar.sql({ ...copy, payee: 2, depth: 3 })}`,
  ).rejects.toThrow(/depth|agent_once/);
});

test('balances are the sums of entries', async () => {
  const [sums] = await bazaar.sql`select
    sum(amount_minor) filter (where account = 'PENDING')::int as pending,
    sum(amount_minor) filter (where account = 'AVAILABLE')::int as available
    from distribution.ledger_entries where agent_id = ${agent.id}`;
  const { pending, available } = await bazaar.balance(agent);
  expect({ pending, available }).toEqual(sums);
  expect(available).toBe(2_000);
});

async function entryIds(): Promise<string[]> {
  const { agent: seen } = await bazaar.ask<{
    agent: { ledger: { edges: { node: { entries: { id: string }[] } }[] } };
  }>(
    'query ($id: ID!) { agent(id: $id) { ledger(first: 100) { edges { node { kind entries { id account amount { amountMinor } } } } } } }',
    { id: agent.id },
    { token: await bazaar.token(agent.userId) },
  );
  return seen.ledger.edges.flatMap(({ node }) => node.entries.map(({ id }) => id));
}

const proving = `query ($id: ID!) { ledgerProof(entryId: $id) { entryId programId transaction position previousHash hash day
  root path { side hash } } }`;

test('an agent can prove every entry of its own, and nobody else sees them', async () => {
  const token = await bazaar.token(agent.userId);
  const ids = await entryIds();
  expect(ids.length).toBeGreaterThan(8);
  for (const id of ids) {
    const { ledgerProof: proof } = await bazaar.ask<{ ledgerProof: LedgerProof }>(proving, { id }, { token });
    expect([proof.root !== null, proofHolds(proof)]).toEqual([true, true]);
    expect(proofHolds({ ...proof, transaction: proof.transaction.replace('CNY', 'USD') })).toBe(false);
    expect(proofHolds({ ...proof, root: '0'.repeat(64) })).toBe(false);
  }
  const stranger = await bazaar.ask(proving, { id: ids[0] }, { token: await bazaar.token('usr_stranger') });
  expect(stranger).toEqual({ ledgerProof: null });
});

async function exported(first = 3): Promise<string[]> {
  const lines: string[] = [];
  for (let after: number | null = 0; after !== null; ) {
    const page: { program: { ledgerExport: { lines: string[]; next: number | null } } } = await bazaar.ask(
      'query ($id: ID!, $after: Int!, $first: Int!) { program(id: $id) { ledgerExport(after: $after, first: $first) { lines next } } }',
      { id: bazaar.programId, after, first },
      { token: await bazaar.asOwner() },
    );
    lines.push(...page.program.ledgerExport.lines);
    after = page.program.ledgerExport.next;
  }
  return lines;
}

test('a whole ledger is checked with nothing but its lines, and every way to bend it is found', async () => {
  const lines = await exported();
  const { transactions, roots, accounts } = await verifyExport(lines);
  expect([transactions >= 6, roots]).toEqual([true, 2]);
  expect(accounts.get('AVAILABLE CNY')).toBe(2_000n);
  expect([...accounts.values()].reduce((a, b) => a + b, 0n)).toBe(0n);
  expect(await exported(1_000)).toEqual(lines);
  const second = lines.findIndex((line) => line.startsWith('["transaction",2,'));
  const swap = [...lines];
  [swap[second], swap[second - 1]] = [swap[second - 1] ?? '', swap[second] ?? ''];
  const bent = [
    lines.filter((_, i) => i !== second),
    swap,
    lines.map((line) => line.replace(String.raw`\"1000\"`, String.raw`\"1001\"`)),
    lines.slice(0, -1),
    lines.map((line) => (line.startsWith('["root"') ? line.replace(/[0-9a-f]{64}/, 'f'.repeat(64)) : line)),
    lines.map((line) => (line.startsWith('["signature"') ? line.replace(/[A-Za-z]/, 'Z') : line)),
    [...lines, lines[0] ?? ''],
  ];
  for (const one of bent) await expect(verifyExport(one)).rejects.toThrow(/^line \d+|end/);
});

test('a row that was changed below the triggers is found', async () => {
  const whole = await exported();
  const bend = (amount: number) =>
    bazaar.sql.begin(async (tx) => {
      await tx`alter table distribution.ledger_entries disable trigger ledger_entries_kept`;
      await tx`update distribution.ledger_entries set amount_minor = ${amount}
      where id = (select id from distribution.ledger_entries where account = 'PENDING' and amount_minor in (1000, 2000, 2001)
        and agent_id = ${agent.id} order by id limit 1)`;
      await tx`alter table distribution.ledger_entries enable trigger ledger_entries_kept`;
    });
  const [before] =
    await bazaar.sql`select amount_minor::int as amount from distribution.ledger_entries where account = 'PENDING'
    and agent_id = ${agent.id} order by id limit 1`;
  await bend(before?.['amount'] === 2_000 ? 2_001 : 2_000);
  await expect(verifyExport(await exported())).rejects.toThrow('the hash at');
  await bazaar.sql.begin(async (tx) => {
    await tx`alter table distribution.ledger_entries disable trigger ledger_entries_kept`;
    await tx`update distribution.ledger_entries set amount_minor = ${before?.['amount']}
      where id = (select id from distribution.ledger_entries where account = 'PENDING' and agent_id = ${agent.id} order by id limit 1)`;
    await tx`alter table distribution.ledger_entries enable trigger ledger_entries_kept`;
  });
  expect(await exported()).toEqual(whole);
});

test('a correction takes two people, stays small, and a debt is given up no further than it goes', async () => {
  const { ask } = bazaar;
  const finance = await bazaar.asFinance();
  const owner = await bazaar.asOwner();
  const propose = (kind: string, amountMinor: number, token = finance) =>
    act<{ adjustment: { id: string } }>(
      ask,
      token,
      'proposeAdjustment',
      { agentId: agent.id, kind, amountMinor, reason: '补记', idempotencyKey: randomUUID() },
      'adjustment { id }',
      'AdjustmentSuccess',
    );
  const decide = (adjustmentId: string, token: string) =>
    act(ask, token, 'decideAdjustment', { adjustmentId, approve: true }, '__typename', 'AdjustmentSuccess');
  await expect(propose('CREDIT', 100_001)).rejects.toThrow('INVALID_INPUT');
  const { adjustment } = await propose('CREDIT', 500);
  await expect(decide(adjustment.id, finance)).rejects.toThrow('SAME_PERSON');
  await Promise.all([decide(adjustment.id, owner), decide(adjustment.id, owner)]);
  expect((await bazaar.balance(agent)).available).toBe(2_500);
  await expect(
    bazaar.sql`update distribution.adjustments set decided_by = proposed_by where id = ${adjustment.id}`,
  ).rejects.toThrow('two_people');
  const taken = await propose('DEBIT', 3_000);
  await decide(taken.adjustment.id, owner);
  const given = await propose('WRITE_OFF', 501);
  await expect(decide(given.adjustment.id, owner)).rejects.toThrow('BALANCE_TOO_LOW');
  const up = await propose('WRITE_OFF', 500);
  await decide(up.adjustment.id, owner);
  expect((await bazaar.balance(agent)).available).toBe(0);
});
