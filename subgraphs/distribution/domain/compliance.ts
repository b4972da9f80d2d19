/** What a program's health is read off, over some days (K10). Ratios in basis points; null where nothing was sold. */
export type Health = {
  readonly orders: number;
  readonly buyers: number;
  /** Buyers who are agents of the program themselves. */
  readonly agentBuyers: number;
  readonly agentBuyerBps: number | null;
  /** Agents who qualified, and those of them by whose link nobody has bought. */
  readonly qualifiedAgents: number;
  readonly withoutSale: number;
  readonly withoutSaleBps: number | null;
  /** Commission of orders that agents placed, of all commission. */
  readonly commissionMinor: bigint;
  readonly fromAgentsMinor: bigint;
  readonly fromAgentsBps: number | null;
};

export type HealthCode = 'AGENT_BUYERS' | 'RECRUITS_WITHOUT_SALE' | 'COMMISSION_FROM_AGENTS';

/** A threshold that was passed. */
export type HealthFinding = {
  readonly code: HealthCode;
  readonly valueBps: number;
  readonly thresholdBps: number;
};

/** Our own thresholds: signs to look closer, none of them a line that any law draws. */
const thresholds: readonly (readonly [HealthCode, keyof Health, number])[] = [
  ['AGENT_BUYERS', 'agentBuyerBps', 5_000],
  ['RECRUITS_WITHOUT_SALE', 'withoutSaleBps', 7_000],
  ['COMMISSION_FROM_AGENTS', 'fromAgentsBps', 3_000],
];

/** Below so many, a ratio says nothing. */
const fewest = 10;

/** What of a program's health somebody should look at. */
export function findings(health: Health): HealthFinding[] {
  return thresholds.flatMap(([code, key, thresholdBps]) => {
    const valueBps = health[key] as number | null;
    const counted = code === 'RECRUITS_WITHOUT_SALE' ? health.qualifiedAgents : health.buyers;
    return valueBps === null || counted < fewest || valueBps <= thresholdBps
      ? []
      : [{ code, valueBps, thresholdBps }];
  });
}

/** A part of a whole in basis points; null of nothing. */
export function shareBps(part: bigint, whole: bigint): number | null {
  return whole === 0n ? null : Number((part * 10_000n) / whole);
}
