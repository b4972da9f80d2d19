import { sql } from 'drizzle-orm';
import { bigint, check, foreignKey, index, integer, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import type { Account, TransactionKind } from '../../domain/ledger.ts';
import { agents } from './agents.ts';
import { commissions } from './commissions.ts';
import { distribution, id, instant, minor } from './schema.ts';
import { adjustments, withdrawals } from './withdrawals.ts';

/** A movement of money, of one agent. Only appended to: a trigger refuses anything else. */
export const ledgerTransactions = distribution.table(
  'ledger_transactions',
  {
    id: id(),
    merchantId: text('merchant_id').notNull(),
    programId: text('program_id').notNull(),
    kind: text().$type<TransactionKind>().notNull(),
    /** What it was posted for: the same is posted once. */
    key: text().notNull(),
    agentId: text('agent_id')
      .notNull()
      .references(() => agents.id),
    currency: text().notNull(),
    commissionId: text('commission_id').references(() => commissions.id),
    withdrawalId: text('withdrawal_id').references(() => withdrawals.id),
    adjustmentId: text('adjustment_id').references(() => adjustments.id),
    occurredAt: instant('occurred_at').notNull(),
  },
  (table) => [
    unique('ledger_transactions_key').on(table.programId, table.key),
    unique('ledger_transactions_of').on(table.id, table.agentId, table.currency),
    index('ledger_transactions_agent').on(table.agentId, table.id),
    index('ledger_transactions_commission').on(table.commissionId),
    // Nothing is paid but for goods sold, for a withdrawal, or by two people's word (K2).
    check(
      'ledger_transactions_source',
      sql`case when ${table.kind} in ('ACCRUE', 'SETTLE', 'REVERSE') then ${table.commissionId} is not null
        when ${table.kind} in ('RESERVE', 'RELEASE', 'PAY_OUT') then ${table.withdrawalId} is not null
        when ${table.kind} in ('ADJUST', 'WRITE_OFF') then ${table.adjustmentId} is not null else false end`,
    ),
  ],
);

/** A transaction's parts: they sum to zero, and are entered together. A trigger sees to it, and keeps the balances. */
export const ledgerEntries = distribution.table(
  'ledger_entries',
  {
    id: id(),
    transactionId: text('transaction_id').notNull(),
    merchantId: text('merchant_id').notNull(),
    agentId: text('agent_id').notNull(),
    currency: text().notNull(),
    position: integer().notNull(),
    account: text().$type<Account>().notNull(),
    amountMinor: minor('amount_minor').notNull(),
  },
  (table) => [
    unique('ledger_entries_position').on(table.transactionId, table.position),
    foreignKey({
      name: 'ledger_entries_transaction',
      columns: [table.transactionId, table.agentId, table.currency],
      foreignColumns: [ledgerTransactions.id, ledgerTransactions.agentId, ledgerTransactions.currency],
    }),
    index('ledger_entries_agent').on(table.agentId, table.id),
    check(
      'ledger_entries_account',
      sql`${table.account} in ('COMMISSION_EXPENSE', 'PENDING', 'AVAILABLE', 'RESERVED', 'EXTERNAL', 'WITHHOLDING_TAX', 'BAD_DEBT')`,
    ),
    check('ledger_entries_amount', sql`${table.amountMinor} <> 0`),
  ],
);

/** What an agent has, where: the sums of its entries, kept by the trigger that sees every entry. */
export const balances = distribution.table(
  'balances',
  {
    agentId: text('agent_id')
      .primaryKey()
      .references(() => agents.id),
    merchantId: text('merchant_id').notNull(),
    currency: text().notNull(),
    pendingMinor: minor('pending_minor').notNull().default(sql`0`),
    /** May be below zero: what was withdrawn and then came back to the buyer is owed. */
    availableMinor: minor('available_minor').notNull().default(sql`0`),
    reservedMinor: minor('reserved_minor').notNull().default(sql`0`),
    paidOutMinor: minor('paid_out_minor').notNull().default(sql`0`),
    withheldMinor: minor('withheld_minor').notNull().default(sql`0`),
  },
  (table) => [
    check(
      'balances_not_negative',
      sql`${table.pendingMinor} >= 0 and ${table.reservedMinor} >= 0 and ${table.paidOutMinor} >= 0 and ${table.withheldMinor} >= 0`,
    ),
  ],
);

/** Transactions that are not in the chain yet. */
export const ledgerQueue = distribution.table(
  'ledger_queue',
  {
    position: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    programId: text('program_id').notNull(),
    transactionId: text('transaction_id').notNull(),
  },
  (table) => [index('ledger_queue_program').on(table.programId, table.position)],
);

/** The chain of a program's transactions: each hash is made of the one before. Only appended to. */
export const ledgerChain = distribution.table(
  'ledger_chain',
  {
    programId: text('program_id').notNull(),
    position: bigint({ mode: 'number' }).notNull(),
    merchantId: text('merchant_id').notNull(),
    transactionId: text('transaction_id')
      .notNull()
      .references(() => ledgerTransactions.id),
    /** SHA-256, hexadecimal. */
    hash: text().notNull(),
    sealedAt: instant('sealed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.position] }),
    unique('ledger_chain_transaction').on(table.transactionId),
    index('ledger_chain_sealed').on(table.programId, table.sealedAt),
  ],
);

/** A day's Merkle root over the chain's hashes from one position to another. Only appended to. */
export const ledgerRoots = distribution.table(
  'ledger_roots',
  {
    programId: text('program_id').notNull(),
    /** The day in the program's time zone, such as 2026-11-11. */
    day: text().notNull(),
    merchantId: text('merchant_id').notNull(),
    firstPosition: bigint('first_position', { mode: 'number' }).notNull(),
    lastPosition: bigint('last_position', { mode: 'number' }).notNull(),
    root: text().notNull(),
    closedAt: instant('closed_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.programId, table.day] }),
    unique('ledger_roots_first').on(table.programId, table.firstPosition),
    check('ledger_roots_positions', sql`${table.firstPosition} between 1 and ${table.lastPosition}`),
  ],
);
