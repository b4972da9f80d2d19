import type postgres from 'postgres';

/** A program of so many agents, and one of them who is a BOSS with 200 recruits who recruited 20 each. */
export type Guild = { readonly merchantId: string; readonly bossId: string; readonly bossUserId: string };

const recruits = 200;
const each = 20;

/**
 * Enters a program of so many agents (at least 4,300), by SQL: the BOSS and its team are the same in every size, the rest
 * stands beside it in a tree of four recruits each. The same size is the same program every time.
 */
export async function generateGuild(sql: postgres.Sql, size: number): Promise<Guild> {
  const mark = String(size).padStart(10, '0');
  const idOf = (prefix: string, n: number) => `${prefix}_${mark}${String(n).padStart(16, '0')}`;
  const [merchantId, programId, planId] = [idOf('mer', 0), idOf('prg', 0), idOf('pln', 0)];
  const team = 1 + recruits + recruits * each;
  await sql`insert into distribution.programs (merchant_id, id, name, preset, roots_allowed, created_at)
    values (${merchantId}, ${programId}, 'bench', 'ESSAY_2_PLUS_1', true, now())`;
  await sql`insert into distribution.plan_versions (id, merchant_id, program_id, version, preset, rank_0, rank_1, rank_2,
    promotion_threshold, return_window_days, max_payout_bps, drafted_by, drafted_at) values (${planId}, ${merchantId},
    ${programId}, 1, 'ESSAY_2_PLUS_1', 'AGENT', 'BOSS', 'BOSS', 2, 7, 1500, 'bench', now())`;
  await sql`insert into distribution.plan_rates values (${planId}, ${merchantId}, '', 0, 1000, 500, 1500)`;
  await sql`update distribution.plan_versions set published_by = 'bench', published_at = now(), effective_seq = 1
    where id = ${planId}`;
  await sql`update distribution.programs set plan_id = ${planId} where id = ${programId}`;
  await sql.begin((tx) => enterAgents(tx, { merchantId, programId, mark, team, size }));
  // Else the next statement is planned for a program of which nothing is known, row by row.
  await sql`analyze distribution.agents`;
  await sql`insert into distribution.agent_counts (agent_id, merchant_id, direct_recruits, second_recruits, orders_sold)
    select a.id, ${merchantId}, coalesce(d.n, 0), coalesce(s.n, 0), 0 from distribution.agents as a
    left join (select sponsor_id, count(*) as n from distribution.agents where merchant_id = ${merchantId} group by 1) as d
      on d.sponsor_id = a.id
    left join (select grand_sponsor_id, count(*) as n from distribution.agents where merchant_id = ${merchantId} group by 1) as s
      on s.grand_sponsor_id = a.id
    where a.merchant_id = ${merchantId}`;
  await sql`analyze distribution.agents, distribution.agent_counts`;
  return { merchantId, bossId: idOf('agt', 0), bossUserId: `usr_${mark}0` };
}

async function enterAgents(
  tx: postgres.TransactionSql,
  of: { merchantId: string; programId: string; mark: string; team: number; size: number },
): Promise<void> {
  const { merchantId, programId, mark, team, size } = of;
  // Number 0 is the BOSS. Who recruited whom is worked out here, once: a million questions of the trigger take minutes.
  await tx`create temporary table bench_tree as
    select n, case when n = 0 then null
      when n <= ${recruits}::int then 0
      when n < ${team}::int then 1 + (n - 1 - ${recruits}::int) / ${each}::int
      when n < ${team}::int + 4 then null
      else ${team}::int + (n - ${team}::int) / 4 - 1 end as sponsor
    from generate_series(0, ${size}::int - 1) as n`;
  const agentId = (n: postgres.Fragment) => tx`'agt_' || ${mark}::text || lpad((${n})::text, 16, '0')`;
  await tx`alter table distribution.agents disable trigger agents_sponsor_first`;
  await tx`insert into distribution.agents (merchant_id, program_id, id, user_id, display_name, rank, status, joined_at,
      sponsor_id, grand_sponsor_id, qualified_at, qualified_recruits, promoted_seq, promoted_at)
    select ${merchantId}, ${programId}, ${agentId(tx`t.n`)}, 'usr_' || ${mark}::text || t.n, 'Agent ' || t.n,
      case when t.n = 0 then 'BOSS' else 'AGENT' end, 'ACTIVE', now(), ${agentId(tx`t.sponsor`)}, ${agentId(tx`s.sponsor`)},
      case when t.n % 2 = 0 then now() end, case when t.n = 0 then 100 else 0 end,
      case when t.n = 0 then 1 end, case when t.n = 0 then now() end
    from bench_tree as t left join bench_tree as s on s.n = t.sponsor order by t.n`;
  await tx`alter table distribution.agents enable trigger agents_sponsor_first`;
  await tx`drop table bench_tree`;
}

/** What an agent's app asks for when somebody opens their team. */
export const teamPage = `query ($id: ID!) { agent(id: $id) {
  rank teamSummary { direct qualified second directOrders secondOrders } promotion { qualified needed }
  first: team(depth: 1, first: 50) { edges { cursor node { ordersSold agent { id displayName rank qualified } } } pageInfo { hasNextPage } }
  second: team(depth: 2, first: 50) { edges { cursor node { ordersSold agent { id displayName rank qualified } } } pageInfo { hasNextPage } } } }`;
