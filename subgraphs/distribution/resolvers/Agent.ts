import { present } from '../../../platform/batching.ts';
import { connect, readPage } from '../../../platform/page.ts';
import { isIndividual, mayRead } from '../../../platform/viewer.ts';
import { statementOf } from '../actions/state-month.ts';
import type { AgentResolvers } from '../generated.ts';
import type { SeenAgent } from '../loaders/agents.ts';
import type { DistributionContext } from '../loaders.ts';
import { historyOf } from '../store/agents.ts';
import { commissionsPage } from '../store/commissions.ts';
import { transactionsOfAgent } from '../store/ledger.ts';
import { withdrawalsPage } from '../store/withdrawals.ts';
import { within } from './answered.ts';

export const Agent: AgentResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.agent.load(id),
  program: ({ programId }, _, { loaders }) => present(loaders.program.load(programId)),
  displayName: ({ displayName, sight }) => (sight === 'APP' ? null : displayName),
  sponsor: ({ sponsorId }, _, { loaders }) => (sponsorId === null ? null : loaders.agent.load(sponsorId)),
  recruits: async ({ id, merchantId, sight }, args, { loaders }) => {
    if (sight !== 'SELF' && sight !== 'PEOPLE') return null;
    const team = { merchantId, sponsorId: id, depth: 1 as const, request: readPage(args, 1) };
    const { edges, pageInfo } = await loaders.teamOf.load(team);
    return { edges: edges.map(({ node, cursor }) => ({ node: node.agent, cursor })), pageInfo };
  },
  isMe: ({ userId }, _, { viewer }) => isIndividual(viewer, userId),
  qualified: ({ qualifiedAt }) => qualifiedAt !== null,
  promotion: async ({ programId, sight, qualifiedRecruits: qualified, promotedAt }, _, { loaders }) => {
    if (sight !== 'SELF' && sight !== 'PEOPLE' && sight !== 'SPONSOR') return null;
    const { planId } = await present(loaders.program.load(programId));
    const { promotionThreshold: needed } = await present(loaders.plan.load(planId ?? ''));
    return { qualified, needed, promotedAt };
  },
  team: (agent, { depth: asked, ...args }, { loaders }) => {
    const depth = within(asked, 1, 2, 'depth') as 1 | 2;
    if (!seesTeam(agent) || (depth === 2 && !seesSecond(agent))) return null;
    const { id: sponsorId, merchantId } = agent;
    return loaders.teamOf.load({ merchantId, sponsorId, depth, request: readPage(args, 1) });
  },
  teamSummary: async (agent, _, { loaders }) => {
    if (!seesTeam(agent)) return null;
    const counts = await loaders.counts.load(agent.id);
    const second = seesSecond(agent);
    return {
      direct: counts.directRecruits,
      qualified: agent.qualifiedRecruits,
      second: second ? counts.secondRecruits : null,
      directOrders: counts.directOrders,
      secondOrders: second ? counts.secondOrders : null,
    };
  },
  ordersSold: async ({ id, sight }, _, { loaders }) =>
    sight === 'RECRUIT' || sight === 'APP' ? null : (await loaders.counts.load(id)).ordersSold,
  balance: async (agent, _, context) => {
    if (!seesMoney(agent, context)) return null;
    const balance = await context.loaders.balance.load(agent.id);
    if (balance !== null) return balance;
    const { currency } = await present(context.loaders.program.load(agent.programId));
    return nothing(agent, currency);
  },
  commissions: async (agent, { status, ...args }, context) => {
    if (!seesMoney(agent, context)) return null;
    const request = readPage(args, 1);
    const rows = await commissionsPage(
      context.db.pool,
      { agentId: agent.id },
      status ?? null,
      ...keyOf(request),
    );
    return connect(rows, request, (row) => [row.id]);
  },
  ledger: async (agent, args, context) => {
    if (!seesMoney(agent, context)) return null;
    const request = readPage(args, 1);
    const always = { from: null, until: null };
    const rows = await transactionsOfAgent(context.db.pool, agent.id, always, ...keyOf(request));
    return connect(rows, request, (row) => [row.id]);
  },
  statement: async (agent, { year, month }, context) => {
    if (!seesMoney(agent, context)) return null;
    within(year, 2020, 2100, 'year');
    within(month, 1, 12, 'month');
    const program = await present(context.loaders.program.load(agent.programId));
    return statementOf(context.db.pool, agent, program, year, month);
  },
  withdrawals: async (agent, args, { db }) => {
    if (!['SELF', 'PEOPLE', 'PLATFORM'].includes(agent.sight)) return null;
    const request = readPage(args, 1);
    const rows = await withdrawalsPage(db.pool, { agentId: agent.id }, null, ...keyOf(request));
    return connect(rows, request, (row) => [row.id]);
  },
  identityVerified: ({ sight, identityVerifiedAt }) =>
    sight === 'SELF' || sight === 'PEOPLE' ? identityVerifiedAt !== null : null,
  payoutAccount: ({ sight, payoutAccount }) =>
    sight === 'SELF' && payoutAccount !== null
      ? payoutAccount.slice(-4).padStart(payoutAccount.length, '*')
      : null,
  history: ({ id, sight }, _, { db }) =>
    sight === 'SELF' || sight === 'PEOPLE' ? historyOf(db.pool, id, null, 100) : null,
};

type Request = ReturnType<typeof readPage>;

/** Where a page begins, and one more than it holds. */
export function keyOf({ after, limit }: Request): [behind: string | null, size: number] {
  return [after?.[0] ?? null, limit + 1];
}

function seesTeam({ sight }: SeenAgent): boolean {
  return sight === 'SELF' || sight === 'PEOPLE' || sight === 'PLATFORM';
}

/** Those two below: a BOSS sees them, and whoever works there. */
function seesSecond({ sight, rank }: SeenAgent): boolean {
  return sight !== 'SELF' || rank === 'BOSS';
}

function seesMoney({ sight, merchantId }: SeenAgent, { viewer }: DistributionContext): boolean {
  return sight === 'SELF' || mayRead(viewer, merchantId, 'commissions:read');
}

function nothing({ id: agentId, merchantId }: SeenAgent, currency: string) {
  const none = {
    pendingMinor: 0n,
    availableMinor: 0n,
    reservedMinor: 0n,
    paidOutMinor: 0n,
    withheldMinor: 0n,
  };
  return { agentId, merchantId, currency, ...none };
}
