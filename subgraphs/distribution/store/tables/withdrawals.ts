import { sql } from 'drizzle-orm';
import { check, index, integer, text, unique } from 'drizzle-orm/pg-core';
import type { WithdrawalStatus } from '../../domain/withdrawal.ts';
import { agents } from './agents.ts';
import { distribution, id, instant, minor } from './schema.ts';

/** Money that an agent takes out. */
export const withdrawals = distribution.table(
  'withdrawals',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    programId: text('program_id').notNull(),
    agentId: text('agent_id')
      .notNull()
      .references(() => agents.id),
    amountMinor: minor('amount_minor').notNull(),
    withheldMinor: minor('withheld_minor').notNull().default(sql`0`),
    currency: text().notNull(),
    status: text().$type<WithdrawalStatus>().notNull(),
    provider: text().notNull(),
    account: text().notNull(),
    providerRef: text('provider_ref'),
    requestedAt: instant('requested_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    note: text().notNull().default(''),
    claimedAt: instant('claimed_at'),
    attempts: integer().notNull().default(0),
    settledAt: instant('settled_at'),
    failure: text(),
  },
  (table) => [
    index('withdrawals_agent').on(table.agentId, table.id),
    index('withdrawals_program').on(table.programId, table.id),
    index('withdrawals_due').on(table.claimedAt, table.id).where(sql`status in ('APPROVED', 'DISPATCHING')`),
    unique('withdrawals_provider_ref').on(table.provider, table.providerRef),
    check('withdrawals_amount', sql`${table.amountMinor} > 0`),
    check('withdrawals_withheld', sql`${table.withheldMinor} between 0 and ${table.amountMinor}`),
    check(
      'withdrawals_status',
      sql`${table.status} in ('REQUESTED', 'APPROVED', 'DISPATCHING', 'PAID', 'FAILED', 'REJECTED', 'CANCELLED')`,
    ),
    check('withdrawals_note', sql`char_length(${table.note}) <= 500`),
  ],
);

/** What payout providers said, as they said it, each once. */
export const payoutNotices = distribution.table(
  'payout_notices',
  {
    id: id(),
    provider: text().notNull(),
    nonce: text().notNull(),
    withdrawalId: text('withdrawal_id').notNull(),
    merchantId: text('merchant_id'),
    kind: text().notNull(),
    outcome: text().notNull(),
    body: text().notNull(),
    receivedAt: instant('received_at').notNull(),
  },
  (table) => [
    unique('payout_notices_nonce').on(table.provider, table.nonce),
    index('payout_notices_withdrawal').on(table.withdrawalId),
  ],
);

/** Money by two people's word: a correction, or a debt that is given up. Capped. */
export const adjustments = distribution.table(
  'adjustments',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    programId: text('program_id').notNull(),
    agentId: text('agent_id')
      .notNull()
      .references(() => agents.id),
    kind: text().$type<'CREDIT' | 'DEBIT' | 'WRITE_OFF'>().notNull(),
    amountMinor: minor('amount_minor').notNull(),
    currency: text().notNull(),
    reason: text().notNull(),
    proposedBy: text('proposed_by').notNull(),
    proposedAt: instant('proposed_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    approved: text().$type<'YES' | 'NO'>(),
  },
  (table) => [
    index('adjustments_program').on(table.programId, table.id),
    index('adjustments_agent').on(table.agentId, table.id),
    check('adjustments_kind', sql`${table.kind} in ('CREDIT', 'DEBIT', 'WRITE_OFF')`),
    check('adjustments_amount', sql`${table.amountMinor} between 1 and 100000`),
    check('adjustments_reason', sql`char_length(${table.reason}) between 1 and 500`),
    check(
      'adjustments_two_people',
      sql`${table.approved} is distinct from 'YES' or ${table.decidedBy} <> ${table.proposedBy}`,
    ),
    check(
      'adjustments_decision',
      sql`num_nulls(${table.decidedBy}, ${table.decidedAt}, ${table.approved}) in (0, 3)`,
    ),
  ],
);
