import type { ComplianceReport as Report } from '../actions/report-compliance.ts';
import type { MonthStatement } from '../actions/state-month.ts';
import type {
  AdjustmentResolvers,
  BalanceResolvers,
  ComplianceReportResolvers,
  LedgerEntryResolvers,
  LedgerTransactionResolvers,
  StatementLineResolvers,
  StatementResolvers,
  WithdrawalResolvers,
} from '../generated.ts';
import { amount } from './money.ts';

/** A report with the currency of its amounts. */
export type SeenReport = Report & { readonly currency: string };

/** A statement's line with its currency. */
export type SeenLine = MonthStatement['lines'][number] & { readonly currency: string };

export const Balance: BalanceResolvers = {
  pending: ({ pendingMinor, currency }) => amount(pendingMinor, currency),
  available: ({ availableMinor, currency }) => amount(availableMinor, currency),
  reserved: ({ reservedMinor, currency }) => amount(reservedMinor, currency),
  paidOut: ({ paidOutMinor, currency }) => amount(paidOutMinor, currency),
  withheld: ({ withheldMinor, currency }) => amount(withheldMinor, currency),
  debt: ({ availableMinor, currency }) => amount(availableMinor < 0n ? -availableMinor : 0n, currency),
};

export const LedgerTransaction: LedgerTransactionResolvers = {
  commission: ({ commissionId }, _, { loaders }) =>
    commissionId === null ? null : loaders.commission.load(commissionId),
  entries: ({ id }, _, { loaders }) => loaders.entriesOf.load(id),
};

export const LedgerEntry: LedgerEntryResolvers = {
  amount: ({ amountMinor, currency }) => amount(amountMinor, currency),
};

export const Statement: StatementResolvers = {
  lines: ({ lines, currency }) => lines.map((line) => ({ ...line, currency })),
};

export const StatementLine: StatementLineResolvers = {
  amount: ({ amountMinor, currency }) => amount(amountMinor, currency),
};

export const Withdrawal: WithdrawalResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.withdrawal.load(id),
  agent: ({ agentId }, _, { loaders }) => loaders.agent.load(agentId),
  amount: ({ amountMinor, currency }) => amount(amountMinor, currency),
  withheld: ({ withheldMinor, currency }) => amount(withheldMinor, currency),
};

export const Adjustment: AdjustmentResolvers = {
  agent: ({ agentId }, _, { loaders }) => loaders.agent.load(agentId),
  amount: ({ amountMinor, currency }) => amount(amountMinor, currency),
  approved: ({ approved }) => (approved === null ? null : approved === 'YES'),
};

export const ComplianceReport: ComplianceReportResolvers = {
  orders: ({ health }) => health.orders,
  buyers: ({ health }) => health.buyers,
  agentBuyerBps: ({ health }) => health.agentBuyerBps,
  qualifiedAgents: ({ health }) => health.qualifiedAgents,
  withoutSaleBps: ({ health }) => health.withoutSaleBps,
  commission: ({ health, currency }) => amount(health.commissionMinor, currency),
  fromAgentsBps: ({ health }) => health.fromAgentsBps,
};
