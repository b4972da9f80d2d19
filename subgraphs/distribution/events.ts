import type { Fact } from '../../platform/facts.ts';

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

export function agentJoined(payload: AgentJoinedPayload, occurredAt: Date): AgentJoined {
  const { merchantId, sponsorId } = payload;
  const channels = [`merchant:${merchantId}`, ...(sponsorId === null ? [] : [`agent:${sponsorId}`])];
  return { name: 'agent.joined', payload, channels, occurredAt };
}
