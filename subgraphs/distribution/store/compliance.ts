import { sql } from 'drizzle-orm';
import type { Executor } from '../../../platform/db.ts';
import { agentCounts, agents, attributions, commissions } from './tables.ts';

/** What a program's health is counted from, since an instant. Orders that were paid, and what of their commission stands. */
export async function healthCounts(executor: Executor, programId: string, since: Date) {
  const from = since.toISOString();
  const [sold] = await executor.execute<Record<string, string>>(sql`
    with sold as (
      select a.order_id, coalesce(a.buyer_agent_id, a.buyer_user_id, a.order_id) as buyer,
        a.buyer_agent_id is not null as by_agent, c.net
      from ${attributions} as a
      join (
        select order_id, sum(gross_minor - reversed_minor) as net from ${commissions}
        where program_id = ${programId} and accrued_at >= ${from} group by order_id
      ) as c on c.order_id = a.order_id
    )
    select count(*) as orders, count(distinct buyer) as buyers,
      count(distinct buyer) filter (where by_agent) as agent_buyers,
      coalesce(sum(net), 0) as commission, coalesce(sum(net) filter (where by_agent), 0) as from_agents
    from sold`);
  const [recruits] = await executor.execute<Record<string, string>>(sql`
    select count(*) as qualified, count(*) filter (where k.orders_sold = 0) as without_sale
    from ${agents} as a join ${agentCounts} as k on k.agent_id = a.id
    where a.program_id = ${programId} and a.qualified_at is not null and a.status <> 'REMOVED'`);
  const count = (row: Record<string, string> | undefined, key: string) => Number(row?.[key] ?? 0);
  return {
    orders: count(sold, 'orders'),
    buyers: count(sold, 'buyers'),
    agentBuyers: count(sold, 'agent_buyers'),
    commissionMinor: BigInt(sold?.['commission'] ?? 0),
    fromAgentsMinor: BigInt(sold?.['from_agents'] ?? 0),
    qualifiedAgents: count(recruits, 'qualified'),
    withoutSale: count(recruits, 'without_sale'),
  };
}

/** Numbers for a regulator: how many agents, how deep the tree of people goes, what was paid. */
export async function programCounts(executor: Executor, programId: string) {
  const [row] = await executor.execute<Record<string, string>>(sql`
    select count(*) as agents, count(*) filter (where rank = 'BOSS') as bosses,
      count(*) filter (where status = 'REMOVED') as removed, count(*) filter (where sponsor_id is null) as roots
    from ${agents} where program_id = ${programId}`);
  const [money] = await executor.execute<Record<string, string>>(sql`
    select coalesce(sum(base_minor) filter (where depth = 0), 0) as base, coalesce(sum(gross_minor), 0) as gross,
      coalesce(sum(reversed_minor), 0) as reversed, coalesce(max(depth) filter (where gross_minor > 0), 0) as deepest
    from ${commissions} where program_id = ${programId}`);
  return {
    agents: Number(row?.['agents'] ?? 0),
    bosses: Number(row?.['bosses'] ?? 0),
    removed: Number(row?.['removed'] ?? 0),
    roots: Number(row?.['roots'] ?? 0),
    baseMinor: money?.['base'] ?? '0',
    grossMinor: money?.['gross'] ?? '0',
    reversedMinor: money?.['reversed'] ?? '0',
    deepestPaidDepth: Number(money?.['deepest'] ?? 0),
  };
}
