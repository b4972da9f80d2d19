import { MinorUnits } from '../../../platform/money.ts';
import { DateTime } from '../../../platform/scalars.ts';
import type { Resolvers } from '../generated.ts';
import { Agent } from './Agent.ts';
import { AlreadyAgentError } from './AlreadyAgentError.ts';
import {
  Commission,
  CommissionExplanation,
  CommissionStep,
  CommissionTrailEntry,
  Order,
} from './Commission.ts';
import {
  Adjustment,
  Balance,
  ComplianceReport,
  LedgerEntry,
  LedgerTransaction,
  Statement,
  StatementLine,
  Withdrawal,
} from './Ledger.ts';
import { Merchant } from './Merchant.ts';
import { mutations, type Outside } from './Mutation.ts';
import { Plan, PlanSimulation, SimulatedAgent } from './Plan.ts';
import { Program } from './Program.ts';
import { Query } from './Query.ts';
import { TeamMember } from './Team.ts';

export function resolvers(outside: Outside): Resolvers {
  return {
    Adjustment,
    Agent,
    AlreadyAgentError,
    Balance,
    Commission,
    CommissionExplanation,
    CommissionStep,
    CommissionTrailEntry,
    ComplianceReport,
    DateTime,
    LedgerEntry,
    LedgerTransaction,
    Merchant,
    MinorUnits,
    Mutation: mutations(outside),
    Order,
    Plan,
    PlanSimulation,
    Program,
    Query,
    SimulatedAgent,
    Statement,
    StatementLine,
    TeamMember,
    Withdrawal,
  };
}
