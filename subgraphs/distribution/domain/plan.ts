import type { AgentRank } from './agent.ts';
import type { PlanPreset } from './program.ts';

/** How far above the selling agent somebody stands: itself, its sponsor, the sponsor's sponsor; nobody further (K3). */
export const depths = [0, 1, 2] as const;

export type Depth = (typeof depths)[number];

/** Shares of a line's base, in basis points, by depth. */
export type Rates = readonly [number, number, number];

/** What a buyer of a membership tier brings instead. */
export type TierRates = { readonly tierKey: string; readonly rates: Rates };

/** What a plan says. A field that pays for anything but goods sold does not exist (K1, K2). */
export type Plan = {
  readonly rates: Rates;
  /** The rank that a depth is paid from. */
  readonly ranks: readonly [AgentRank, AgentRank, AgentRank];
  /** Rates for buyers of membership tiers; other buyers' are `rates`. */
  readonly modifiers: readonly TierRates[];
  /** How many qualified recruits make a BOSS. */
  readonly promotionThreshold: number;
  /** How many days after its arrival a line's commissions wait; returns are possible for seven. */
  readonly returnWindowDays: number;
  /** The most that all payees of a line may have of its base together. */
  readonly maxPayoutBps: number;
};

/** The law's window for returns without a reason (消费者权益保护法 第二十五条): nothing is settled before it is over. */
export const shortestWindowDays = 7;

/** What no plan may pay out beyond, whatever it says of itself: 30 % of what was sold. */
export const hardestCapBps = 3_000;

const usual = {
  modifiers: [],
  promotionThreshold: 2,
  returnWindowDays: shortestWindowDays,
  maxPayoutBps: 1_500,
} as const;

/** The plans that programs begin with; the first is the founding essay's. */
export const presets: Readonly<Record<PlanPreset, Plan>> = {
  ESSAY_2_PLUS_1: { ...usual, rates: [0, 1_000, 500], ranks: ['AGENT', 'BOSS', 'BOSS'] },
  RETAIL_2_PLUS_1: { ...usual, rates: [1_000, 500, 0], ranks: ['AGENT', 'BOSS', 'BOSS'] },
  ONE_LEVEL: { ...usual, rates: [1_000, 0, 0], ranks: ['AGENT', 'BOSS', 'BOSS'] },
};

/** The rates for a buyer of a tier. */
export function ratesFor(
  { rates, modifiers }: Pick<Plan, 'rates' | 'modifiers'>,
  tier: string | null,
): Rates {
  return modifiers.find(({ tierKey }) => tierKey === tier)?.rates ?? rates;
}
