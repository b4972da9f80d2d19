import type { AgentRank, AgentStatus } from './agent.ts';
import { type Depth, depths, type Plan, ratesFor } from './plan.ts';

/**
 * Why somebody is paid of a line or is not: the first that applies, in the order of the list.
 */
export type Reason =
  | 'NO_SELLER'
  | 'NO_SPONSOR'
  | 'SELF_PURCHASE'
  | 'BUYER_IS_PAYEE'
  | 'NOT_ACTIVE'
  | 'RANK_TOO_LOW'
  | 'LINE_NOT_COMMISSIONABLE'
  | 'RATE_ZERO'
  | 'DUPLICATE_PAYEE'
  | 'AMOUNT_ZERO'
  | 'RISK_HOLD'
  | 'ELIGIBLE';

/** An agent as it stood when the order was placed. */
export type Standing = {
  readonly agentId: string;
  readonly userId: string;
  readonly rank: AgentRank;
  readonly status: AgentStatus;
  readonly version: number;
};

/** Who stands at a depth of an order, at what rate, and whether it is paid. */
export type Place = {
  readonly depth: Depth;
  readonly standing: Standing | null;
  readonly rateBps: number;
  readonly requiredRank: AgentRank;
  readonly reason: Reason;
};

/** What is known of an order when it is placed. */
export type Sale = {
  /** The selling agent, its sponsor and the sponsor's sponsor, as far as there are any. */
  readonly chain: readonly Standing[];
  readonly buyerUserId: string | null;
  readonly buyerTier: string | null;
  /** Whether the buyer looks like the seller in another guise. */
  readonly risky: boolean;
};

/**
 * Decides who is paid of an order, once and for good. Nobody moves up into the place of somebody who is not (no
 * compression): that share stays with the merchant.
 */
export function decide(plan: Plan, { chain, buyerUserId, buyerTier, risky }: Sale): Place[] {
  const rates = ratesFor(plan, buyerTier);
  const seller = chain[0];
  const isBuyer = (standing: Standing) => buyerUserId !== null && standing.userId === buyerUserId;
  return depths.map((depth) => {
    const standing = chain[depth] ?? null;
    const [rateBps, requiredRank] = [rates[depth], plan.ranks[depth]];
    const reason = (): Reason => {
      if (seller === undefined) return 'NO_SELLER';
      if (standing === null) return 'NO_SPONSOR';
      if (isBuyer(seller)) return 'SELF_PURCHASE';
      if (isBuyer(standing)) return 'BUYER_IS_PAYEE';
      if (standing.status !== 'ACTIVE') return 'NOT_ACTIVE';
      if (requiredRank === 'BOSS' && standing.rank !== 'BOSS') return 'RANK_TOO_LOW';
      if (rateBps === 0) return 'RATE_ZERO';
      if (chain.findIndex(({ agentId }) => agentId === standing.agentId) < depth) return 'DUPLICATE_PAYEE';
      return risky ? 'RISK_HOLD' : 'ELIGIBLE';
    };
    return { depth, standing, rateBps, requiredRank, reason: reason() };
  });
}
