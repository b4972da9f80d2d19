import { present } from '../../../platform/batching.ts';
import { connect, readPage } from '../../../platform/page.ts';
import { isPlatform, mayRead, type Viewer, worksFor } from '../../../platform/viewer.ts';
import { exportCompliance, exportLedger } from '../actions/export-ledger.ts';
import { complianceReport } from '../actions/report-compliance.ts';
import type { ProgramResolvers } from '../generated.ts';
import { agentsOfProgram } from '../store/agents.ts';
import { commissionsPage, settlementOf } from '../store/commissions.ts';
import { adjustmentsPage, withdrawalsPage } from '../store/withdrawals.ts';
import { keyOf } from './Agent.ts';
import { within } from './answered.ts';
import { amount } from './money.ts';

export const Program: ProgramResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.program.load(id),
  merchant: ({ merchantId }) => ({ id: merchantId }),
  plan: ({ planId }, _, { loaders }) => present(loaders.plan.load(planId ?? '')),
  plans: ({ id }, _, { loaders }) => loaders.plansOf.load(id),
  minimumWithdrawal: ({ minimumWithdrawalMinor, currency }) => amount(minimumWithdrawalMinor, currency),
  commissions: async ({ id: programId, merchantId }, { status, ...args }, { viewer, db }) => {
    if (!mayRead(viewer, merchantId, 'commissions:read')) return null;
    const request = readPage(args, 1);
    const rows = await commissionsPage(db.pool, { programId }, status ?? null, ...keyOf(request));
    return connect(rows, request, (row) => [row.id]);
  },
  settlement: async ({ id, merchantId }, _, { viewer, db, clock }) => {
    if (!isStaff(viewer, merchantId)) return null;
    const { dueSince, ...counts } = await settlementOf(db.pool, id, clock());
    return { ...counts, dueSince: dueSince === null ? null : new Date(dueSince) };
  },
  withdrawals: async ({ id: programId, merchantId }, { status, ...args }, { viewer, db }) => {
    if (!isStaff(viewer, merchantId)) return null;
    const request = readPage(args, 1);
    const rows = await withdrawalsPage(db.pool, { programId }, status ?? null, ...keyOf(request));
    return connect(rows, request, (row) => [row.id]);
  },
  adjustments: async ({ id, merchantId }, args, { viewer, db }) => {
    if (!isStaff(viewer, merchantId)) return null;
    const request = readPage(args, 1);
    return connect(await adjustmentsPage(db.pool, id, ...keyOf(request)), request, (row) => [row.id]);
  },
  genealogy: async ({ id, merchantId }, { first, after }, { viewer, db }) => {
    if (!mayRead(viewer, merchantId, 'team:read')) return null;
    const rows = await agentsOfProgram(db.pool, id, after ?? null, within(first, 1, 1_000, 'first'));
    return rows.map(({ id: agentId, sponsorId, rank, status, qualifiedAt, joinedAt }) => ({
      ...{ agentId, sponsorId, rank, status, joinedAt },
      qualified: qualifiedAt !== null,
    }));
  },
  compliance: async (program, { days }, context) => {
    if (!isStaff(context.viewer, program.merchantId)) return null;
    const report = await complianceReport(context, program, within(days, 1, 365, 'days'));
    return { ...report, currency: program.currency };
  },
  complianceExport: (program, { days }, context) =>
    worksFor(context.viewer, program.merchantId, ['MERCHANT_OWNER']) || isPlatform(context.viewer)
      ? exportCompliance(context, program, within(days, 1, 365, 'days'))
      : null,
  ledgerExport: (program, { after, first }, context) => {
    const { viewer } = context;
    const financiers = worksFor(viewer, program.merchantId, ['MERCHANT_OWNER', 'MERCHANT_FINANCE']);
    if (!financiers && !isPlatform(viewer)) return null;
    const size = within(first, 1, 1_000, 'first');
    return exportLedger(context, program, within(after, 0, 2_147_483_647, 'after'), size);
  },
};

function isStaff(viewer: Viewer, merchantId: string): boolean {
  return worksFor(viewer, merchantId) || isPlatform(viewer);
}
