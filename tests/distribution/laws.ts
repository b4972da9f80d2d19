import type postgres from 'postgres';
import { expect } from 'vitest';
import { chainHash, genesis } from '../../subgraphs/distribution/actions/seal-ledger.ts';
import { canonical } from '../../subgraphs/distribution/domain/ledger.ts';
import { balancesAstray, chainBehind, wholeTransactions } from '../../subgraphs/distribution/store/ledger.ts';
import type { Rig } from './rig.ts';

/** What holds of a program at any time, whatever has happened: I1 to I5, I7 and I8, by the rows themselves. */
export async function lawsHold({ sql, deps }: Pick<Rig, 'sql' | 'deps'>, programId: string): Promise<void> {
  await moneyIsKept(sql, programId);
  expect(await balancesAstray(deps.db.pool, programId)).toEqual([]);
  await sharesAreBounded(sql, programId);
  await ranksAreEarned(sql, programId);
  await factsTellTheState(sql, programId);
}

async function moneyIsKept(sql: postgres.Sql, programId: string): Promise<void> {
  const uneven = await sql`select e.transaction_id from distribution.ledger_entries as e
    join distribution.ledger_transactions as t on t.id = e.transaction_id where t.program_id = ${programId}
    group by e.transaction_id having sum(e.amount_minor) <> 0`;
  expect(uneven, 'I1').toEqual([]);
  const astray = await sql`select a.id from distribution.agents as a
    left join distribution.balances as b on b.agent_id = a.id
    left join (select agent_id, sum(gross_minor - reversed_minor) as net from distribution.commissions
      where payee is not null group by 1) as c on c.agent_id = a.id
    left join (select agent_id, sum(case kind when 'DEBIT' then -amount_minor else amount_minor end) as net
      from distribution.adjustments where approved = 'YES' group by 1) as d on d.agent_id = a.id
    where a.program_id = ${programId} and coalesce(b.pending_minor + b.available_minor + b.reserved_minor
      + b.paid_out_minor + b.withheld_minor, 0) <> coalesce(c.net, 0) + coalesce(d.net, 0)`;
  expect(astray, 'I2').toEqual([]);
}

async function sharesAreBounded(sql: postgres.Sql, programId: string): Promise<void> {
  const crowded = await sql`select line_id from distribution.commissions where program_id = ${programId}
    group by line_id having count(payee) > 2 or max(depth) > 2 or count(distinct agent_id) filter (where payee is not null) <> count(payee)`;
  expect(crowded, 'I3').toEqual([]);
  const over =
    await sql`select c.line_id from distribution.commissions as c join distribution.plan_versions as p on p.id = c.plan_id
    where c.program_id = ${programId} group by c.line_id, p.max_payout_bps, c.base_minor
    having sum(c.gross_minor) > c.base_minor * p.max_payout_bps / 10000`;
  expect(over, 'I4').toEqual([]);
  const wrong =
    await sql`select c.id from distribution.commissions as c join distribution.commission_lines as l on l.line_id = c.line_id
    where c.program_id = ${programId} and (c.reversed_minor not between 0 and c.gross_minor
      or (l.refunded_minor >= l.base_minor and c.reversed_minor <> c.gross_minor)
      or (c.payee is not null and c.gross_minor - c.reversed_minor > (l.base_minor - l.refunded_minor) * c.rate_bps / 10000))`;
  expect(wrong, 'I5').toEqual([]);
}

/** Goes through a program's history, and comes to the ranks that its agents have. Plans here all ask for two recruits. */
async function ranksAreEarned(sql: postgres.Sql, programId: string): Promise<void> {
  const agents =
    await sql`select id, sponsor_id, rank, qualified_recruits from distribution.agents where program_id = ${programId}`;
  const sponsorOf = new Map(agents.map((agent) => [agent['id'], agent['sponsor_id'] as string | null]));
  const events =
    await sql`select agent_id, kind from distribution.agent_events where program_id = ${programId} order by seq`;
  const [qualified, removed] = [new Set<string>(), new Set<string>()];
  const [promoted, reached] = [new Set<string>(), new Set<string>()];
  const counts = new Map<string, number>();
  const ranks = new Map<string, string>();
  for (const { agent_id: id, kind } of events) {
    const sponsor = sponsorOf.get(id) ?? null;
    if (kind === 'QUALIFIED') {
      qualified.add(id);
      if (sponsor !== null && !removed.has(sponsor)) {
        counts.set(sponsor, (counts.get(sponsor) ?? 0) + 1);
        if ((counts.get(sponsor) ?? 0) >= 2) reached.add(sponsor);
      }
    }
    if (kind === 'PROMOTED') {
      expect(promoted.has(id), 'I7: promoted once').toBe(false);
      expect(counts.get(id) ?? 0, 'I7: promoted by two').toBeGreaterThanOrEqual(2);
      promoted.add(id);
      ranks.set(id, 'BOSS');
    }
    if (kind === 'RANK_REVOKED') ranks.set(id, 'AGENT');
    if (kind === 'REMOVED') {
      removed.add(id);
      if (sponsor !== null && qualified.has(id) && !promoted.has(sponsor) && !removed.has(sponsor))
        counts.set(sponsor, (counts.get(sponsor) ?? 0) - 1);
    }
  }
  for (const { id, rank, qualified_recruits: recruits } of agents) {
    expect([id, rank, recruits], 'I7').toEqual([id, ranks.get(id) ?? 'AGENT', counts.get(id) ?? 0]);
    expect(promoted.has(id), 'I7: two make a BOSS').toBe(reached.has(id));
  }
}

async function factsTellTheState(sql: postgres.Sql, programId: string): Promise<void> {
  const said = await sql`select c.id from distribution.commissions as c join lateral (
      select payload from distribution.outbox where name = 'commission.updated' and payload->>'commissionId' = c.id
      order by id desc limit 1) as f on true
    where c.program_id = ${programId} and ((f.payload->>'netMinor')::bigint <> c.gross_minor - c.reversed_minor
      or f.payload->>'status' <> c.status)`;
  expect(said, 'I8').toEqual([]);
  const silent =
    await sql`select id from distribution.commissions as c where program_id = ${programId} and payee is not null
    and not exists (select from distribution.outbox where name = 'commission.updated' and payload->>'commissionId' = c.id)`;
  expect(silent, 'I8').toEqual([]);
  const held =
    await sql`select b.agent_id from distribution.balances as b join distribution.agents as a on a.id = b.agent_id
    join lateral (select payload from distribution.outbox where name = 'balance.changed' and payload->>'agentId' = b.agent_id
      order by id desc limit 1) as f on true
    where a.program_id = ${programId} and ((f.payload->>'pendingMinor')::bigint, (f.payload->>'availableMinor')::bigint,
      (f.payload->>'reservedMinor')::bigint) is distinct from (b.pending_minor, b.available_minor, b.reserved_minor)`;
  expect(held, 'I8').toEqual([]);
}

/** That everything posted stands in the chain, each behind the one before. */
export async function chainHolds({ sql, deps }: Pick<Rig, 'sql' | 'deps'>, programId: string): Promise<void> {
  const [posted] =
    await sql`select count(*)::int as n from distribution.ledger_transactions where program_id = ${programId}`;
  const chain = await chainBehind(deps.db.pool, programId, 0, 100_000);
  expect(chain.length).toBe(posted?.['n']);
  const whole = await wholeTransactions(
    deps.db.pool,
    chain.map(({ transactionId }) => transactionId),
  );
  let previous = genesis;
  for (const [i, transaction] of whole.entries()) {
    previous = chainHash(previous, canonical(transaction));
    expect(chain[i]?.hash).toBe(previous);
  }
}
