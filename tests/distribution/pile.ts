import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { newId } from '../../platform/ids.ts';

/** A program whose agents wait for so many commissions, all of them due: entered by SQL, as the product would have. */
export type Pile = {
  readonly merchantId: string;
  readonly programId: string;
  readonly agentIds: readonly string[];
};

export async function pileUp(sql: postgres.Sql, size: number, agents = 20): Promise<Pile> {
  const now = new Date();
  const [merchantId, programId, planId] = [newId('mer', now), newId('prg', now), newId('pln', now)];
  const agentIds = Array.from({ length: agents }, () => newId('agt', now)).sort();
  const mark = randomUUID().slice(0, 8);
  await sql.begin(async (tx) => {
    await tx`insert into distribution.programs (merchant_id, id, name, preset, roots_allowed, created_at)
      values (${merchantId}, ${programId}, 'pile', 'ONE_LEVEL', true, now())`;
    await tx`insert into distribution.plan_versions (id, merchant_id, program_id, version, preset, rank_0, rank_1, rank_2,
      promotion_threshold, return_window_days, max_payout_bps, drafted_by, drafted_at) values (${planId}, ${merchantId},
      ${programId}, 1, 'ONE_LEVEL', 'AGENT', 'BOSS', 'BOSS', 2, 7, 1500, 'x', now())`;
    await tx`insert into distribution.plan_rates values (${planId}, ${merchantId}, '', 1000, 0, 0, 1500)`;
    await tx`update distribution.plan_versions set published_by = 'x', published_at = now(), effective_seq = 1 where id = ${planId}`;
    await tx`update distribution.programs set plan_id = ${planId} where id = ${programId}`;
    await tx`insert into distribution.agents (merchant_id, program_id, id, user_id, display_name, rank, status, joined_at)
      select ${merchantId}, ${programId}, id, 'usr_' || id, 'x', 'AGENT', 'ACTIVE', now() from unnest(${agentIds}::text[]) as id`;
    await tx`insert into distribution.commission_lines (line_id, merchant_id, order_id, base_minor, quantity, currency, paid_at)
      select 'orl_' || ${mark}::text || n, ${merchantId}, 'ord_' || ${mark}::text || n, 10000 + n, 1, 'CNY', now()
      from generate_series(1, ${size}::int) as n`;
    await tx`insert into distribution.commissions (id, merchant_id, program_id, order_id, line_id, depth, payee, agent_id,
      plan_id, snapshot_seq, reason, rate_bps, base_minor, gross_minor, currency, status, settle_after, accrued_at)
      select 'com_' || ${mark}::text || lpad(n::text, 6, '0'), ${merchantId}, ${programId}, 'ord_' || ${mark}::text || n,
        'orl_' || ${mark}::text || n, 0, 1, (${agentIds}::text[])[1 + n % ${agents}::int], ${planId}, 1, 'ELIGIBLE', 1000, 10000 + n,
        (10000 + n) / 10, 'CNY', 'PENDING', now() - interval '1 hour', now() - interval '9 days'
      from generate_series(1, ${size}::int) as n`;
    await tx`insert into distribution.ledger_transactions (id, merchant_id, program_id, kind, key, agent_id, currency,
      commission_id, occurred_at)
      select 'ltx_' || substr(id, 5), merchant_id, program_id, 'ACCRUE', 'accrue:' || line_id || ':0', agent_id, 'CNY', id, accrued_at
      from distribution.commissions where program_id = ${programId}`;
    await tx`insert into distribution.ledger_entries (id, transaction_id, merchant_id, agent_id, currency, position, account,
      amount_minor)
      select 'len_' || part || substr(c.id, 5), 'ltx_' || substr(c.id, 5), c.merchant_id, c.agent_id, 'CNY', part,
        case part when 0 then 'COMMISSION_EXPENSE' else 'PENDING' end,
        case part when 0 then -c.gross_minor else c.gross_minor end
      from distribution.commissions as c cross join generate_series(0, 1) as part where c.program_id = ${programId}`;
  });
  return { merchantId, programId, agentIds };
}
