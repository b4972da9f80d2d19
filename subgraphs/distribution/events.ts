import type { Fact } from '../../platform/facts.ts';
import type { AgentStatus } from './domain/agent.ts';
import type { CommissionStatus } from './domain/commission.ts';
import type { HealthCode } from './domain/compliance.ts';
import type { WithdrawalStatus } from './domain/withdrawal.ts';

/** A person became an agent. */
export type AgentJoinedPayload = {
  readonly merchantId: string;
  readonly programId: string;
  readonly agentId: string;
  readonly userId: string;
  /** The agent who recruited this one, for good; null for a root. */
  readonly sponsorId: string | null;
};

export type AgentJoined = Fact<'agent.joined', AgentJoinedPayload>;

export function agentJoined(
  payload: AgentJoinedPayload,
  grandSponsorId: string | null,
  occurredAt: Date,
): AgentJoined {
  const { merchantId, sponsorId } = payload;
  const channels = [`merchant:${merchantId}`, ...above(sponsorId, grandSponsorId)];
  return { name: 'agent.joined', payload, channels, occurredAt };
}

/** What happened to an agent. */
export type AgentMovedPayload = {
  readonly merchantId: string;
  readonly programId: string;
  readonly agentId: string;
  readonly sponsorId: string | null;
  readonly status: AgentStatus;
  readonly rank: string;
  /** Where in the program's history. */
  readonly seq: string;
};

/** The name of the fact that tells of each change. */
export const agentFacts = {
  QUALIFIED: 'agent.qualified',
  PROMOTED: 'agent.promoted',
  RANK_REVOKED: 'agent.rankRevoked',
  SUSPENDED: 'agent.suspended',
  REINSTATED: 'agent.reinstated',
  REMOVED: 'agent.removed',
} as const;

export type AgentMoved = Fact<(typeof agentFacts)[keyof typeof agentFacts], AgentMovedPayload>;

/** Heard by the merchant, the agent itself and its sponsor. */
export function agentMoved(
  change: keyof typeof agentFacts,
  payload: AgentMovedPayload,
  occurredAt: Date,
): AgentMoved {
  const { merchantId, agentId, sponsorId } = payload;
  const channels = [`merchant:${merchantId}`, `agent:${agentId}`, ...above(sponsorId, null)];
  return { name: agentFacts[change], payload, channels, occurredAt };
}

function above(...ids: readonly (string | null)[]): string[] {
  return ids.flatMap((id) => (id === null ? [] : [`agent:${id}`]));
}

/** What happened to a commission. */
export type CommissionChange = 'ACCRUED' | 'SETTLED' | 'REVERSED' | 'HELD' | 'RELEASED';

/** A commission moved. Amounts are numbers, as listeners get them: a line's share is less than what JSON carries. */
export type CommissionUpdatedPayload = {
  readonly merchantId: string;
  readonly programId: string;
  readonly agentId: string;
  readonly commissionId: string;
  readonly orderId: string;
  readonly lineId: string;
  readonly depth: number;
  readonly change: CommissionChange;
  readonly status: CommissionStatus;
  /** How much moved. */
  readonly amountMinor: number;
  /** What is left of it. */
  readonly netMinor: number;
  readonly currency: string;
};

export type CommissionUpdated = Fact<'commission.updated', CommissionUpdatedPayload>;

export function commissionUpdated(
  commission: {
    readonly id: string;
    readonly merchantId: string;
    readonly programId: string;
    readonly agentId: string | null;
    readonly orderId: string;
    readonly lineId: string;
    readonly depth: number;
    readonly status: CommissionStatus;
    readonly grossMinor: bigint;
    readonly reversedMinor: bigint;
    readonly currency: string;
  },
  change: CommissionChange,
  amountMinor: bigint,
  occurredAt: Date,
): CommissionUpdated {
  const { id: commissionId, merchantId, programId, orderId, lineId, depth, status, currency } = commission;
  const agentId = commission.agentId ?? '';
  const netMinor = Number(commission.grossMinor - commission.reversedMinor);
  return {
    name: 'commission.updated',
    payload: {
      ...{ merchantId, programId, agentId, commissionId, orderId, lineId, depth, change, status },
      ...{ amountMinor: Number(amountMinor), netMinor, currency },
    },
    channels: [`merchant:${merchantId}`, `agent:${agentId}`],
    occurredAt,
  };
}

/** What an agent has, after something moved. */
export type BalanceChangedPayload = {
  readonly merchantId: string;
  readonly agentId: string;
  readonly pendingMinor: number;
  readonly availableMinor: number;
  readonly reservedMinor: number;
  readonly paidOutMinor: number;
  readonly withheldMinor: number;
  readonly currency: string;
};

export type BalanceChanged = Fact<'balance.changed', BalanceChangedPayload>;

export function balanceChanged(
  balance: {
    readonly agentId: string;
    readonly merchantId: string;
    readonly currency: string;
    readonly pendingMinor: bigint;
    readonly availableMinor: bigint;
    readonly reservedMinor: bigint;
    readonly paidOutMinor: bigint;
    readonly withheldMinor: bigint;
  },
  occurredAt: Date,
): BalanceChanged {
  const { merchantId, agentId, currency } = balance;
  return {
    name: 'balance.changed',
    payload: {
      ...{ merchantId, agentId, currency },
      pendingMinor: Number(balance.pendingMinor),
      availableMinor: Number(balance.availableMinor),
      reservedMinor: Number(balance.reservedMinor),
      paidOutMinor: Number(balance.paidOutMinor),
      withheldMinor: Number(balance.withheldMinor),
    },
    channels: [`merchant:${merchantId}`, `agent:${agentId}`],
    occurredAt,
  };
}

export type WithdrawalUpdatedPayload = {
  readonly merchantId: string;
  readonly agentId: string;
  readonly withdrawalId: string;
  readonly status: WithdrawalStatus;
};

export type WithdrawalUpdated = Fact<'withdrawal.updated', WithdrawalUpdatedPayload>;

export function withdrawalUpdated(
  {
    id: withdrawalId,
    merchantId,
    agentId,
  }: { readonly id: string; readonly merchantId: string; readonly agentId: string },
  status: WithdrawalStatus,
  occurredAt: Date,
): WithdrawalUpdated {
  return {
    name: 'withdrawal.updated',
    payload: { merchantId, agentId, withdrawalId, status },
    channels: [`merchant:${merchantId}`, `agent:${agentId}`],
    occurredAt,
  };
}

export type PlanPublishedPayload = {
  readonly merchantId: string;
  readonly programId: string;
  readonly planId: string;
  readonly seq: string;
};

export type PlanPublished = Fact<'plan.published', PlanPublishedPayload>;

export function planPublished(payload: PlanPublishedPayload, occurredAt: Date): PlanPublished {
  return { name: 'plan.published', payload, channels: [`merchant:${payload.merchantId}`], occurredAt };
}

/** Something about a program's health should be looked at. */
export type ComplianceAlertedPayload = {
  readonly merchantId: string;
  readonly programId: string;
  readonly code: HealthCode;
  readonly valueBps: number;
  readonly thresholdBps: number;
};

export type ComplianceAlerted = Fact<'compliance.alerted', ComplianceAlertedPayload>;

export function complianceAlerted(payload: ComplianceAlertedPayload, occurredAt: Date): ComplianceAlerted {
  return { name: 'compliance.alerted', payload, channels: [`merchant:${payload.merchantId}`], occurredAt };
}
