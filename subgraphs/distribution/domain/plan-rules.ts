import type { AgentRank } from './agent.ts';
import { depths, hardestCapBps, type Plan, type Rates, shortestWindowDays } from './plan.ts';

/** A plan as somebody writes it down, before anything is known of it. */
export type PlanDraft = {
  readonly tiers: readonly {
    readonly depth: number;
    readonly rateBps: number;
    readonly requiredRank: AgentRank;
  }[];
  readonly modifiers: readonly {
    readonly tierKey: string;
    readonly tiers: readonly { readonly depth: number; readonly rateBps: number }[];
  }[];
  readonly promotionThreshold: number;
  readonly returnWindowDays: number;
  readonly maxPayoutBps: number;
};

/** What can be wrong with a plan; the rule's name stands first. */
export type FindingCode =
  | 'K3_DEPTH_BEYOND_TWO'
  | 'K3_MORE_THAN_TWO_PAYEES'
  | 'K4_DEPTH_TWICE'
  | 'K6_WINDOW_TOO_SHORT'
  | 'K7_OVER_CAP'
  | 'K7_CAP_TOO_HIGH'
  | 'RATE_OUT_OF_RANGE'
  | 'THRESHOLD_OUT_OF_RANGE'
  | 'MODIFIER_UNKNOWN_TIER'
  | 'MODIFIER_TWICE'
  | 'PAYS_NOBODY'
  | 'SELLER_UNPAID';

/** A finding. An ERROR keeps a plan from being kept at all; a WARNING is said and kept. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: 'ERROR' | 'WARNING';
  readonly message: string;
  readonly messageZh: string;
};

const words: Readonly<Record<FindingCode, readonly [Finding['severity'], string, string]>> = {
  K3_DEPTH_BEYOND_TWO: [
    'ERROR',
    'Depths are 0, 1 and 2; nobody further is paid.',
    '层级仅为 0、1、2，不得再深。',
  ],
  K3_MORE_THAN_TWO_PAYEES: ['ERROR', 'At most two depths may be paid.', '最多两个层级可获得佣金。'],
  K4_DEPTH_TWICE: ['ERROR', 'A depth is named twice.', '同一层级出现两次。'],
  K6_WINDOW_TOO_SHORT: [
    'ERROR',
    'Commissions wait at least 7 and at most 90 days after arrival, while goods can come back.',
    '佣金须在签收后等待 7 至 90 天，以便退货。',
  ],
  K7_OVER_CAP: [
    'ERROR',
    'All payees together would have more than maxPayoutBps.',
    '佣金合计超过 maxPayoutBps。',
  ],
  K7_CAP_TOO_HIGH: ['ERROR', 'maxPayoutBps is 0 to 3000.', 'maxPayoutBps 须为 0 至 3000。'],
  RATE_OUT_OF_RANGE: ['ERROR', 'A rate is a whole number from 0 to 10000.', '费率须为 0 至 10000 的整数。'],
  THRESHOLD_OUT_OF_RANGE: ['ERROR', 'promotionThreshold is 2 to 100.', 'promotionThreshold 须为 2 至 100。'],
  MODIFIER_UNKNOWN_TIER: [
    'ERROR',
    'A tier key is 1 to 20 lower-case letters, digits and hyphens.',
    '会员等级键须为 1 至 20 个小写字母、数字或连字符。',
  ],
  MODIFIER_TWICE: ['ERROR', 'A membership tier is named twice.', '同一会员等级出现两次。'],
  PAYS_NOBODY: ['WARNING', 'This plan pays nobody.', '该方案不向任何人支付佣金。'],
  SELLER_UNPAID: [
    'WARNING',
    'Who sells earns nothing until recruiting: regulators look at that most closely.',
    '销售者本人无佣金，须先推荐他人才有收益：监管最关注此点。',
  ],
};

function finding(code: FindingCode): Finding {
  const [severity, message, messageZh] = words[code];
  return { code, severity, message, messageZh };
}

/**
 * Judges a plan by the rules K1 to K7. K1 and K2 need no check: there is no field that a fee or pay for recruiting could be
 * written into. Each code once.
 */
export function judge(draft: PlanDraft): Finding[] {
  const { maxPayoutBps: cap, promotionThreshold, returnWindowDays, modifiers } = draft;
  const ladders = [draft.tiers, ...modifiers.map(({ tiers }) => tiers)];
  const keys = modifiers.map(({ tierKey }) => tierKey);
  const base = ratesOf(draft.tiers);
  const found: Readonly<Record<FindingCode, boolean>> = {
    K3_DEPTH_BEYOND_TWO: ladders.some((tiers) => tiers.some(({ depth }) => !isDepth(depth))),
    K3_MORE_THAN_TWO_PAYEES: ladders.some((tiers) => ratesOf(tiers).filter((rate) => rate > 0).length > 2),
    K4_DEPTH_TWICE: ladders.some((tiers) => new Set(tiers.map(({ depth }) => depth)).size < tiers.length),
    K6_WINDOW_TOO_SHORT: !within(returnWindowDays, shortestWindowDays, 90),
    K7_OVER_CAP: ladders.some((tiers) => sum(ratesOf(tiers)) > cap),
    K7_CAP_TOO_HIGH: !within(cap, 0, hardestCapBps),
    RATE_OUT_OF_RANGE: ladders.some((tiers) => tiers.some(({ rateBps }) => !within(rateBps, 0, 10_000))),
    THRESHOLD_OUT_OF_RANGE: !within(promotionThreshold, 2, 100),
    MODIFIER_UNKNOWN_TIER: keys.some((key) => !/^[a-z0-9-]{1,20}$/.test(key)),
    MODIFIER_TWICE: new Set(keys).size < keys.length,
    PAYS_NOBODY: sum(base) === 0,
    SELLER_UNPAID: base[0] === 0 && sum(base) > 0,
  };
  return (Object.keys(found) as FindingCode[]).filter((code) => found[code]).map(finding);
}

/** The plan that a draft without errors says. */
export function planOf(draft: PlanDraft): Plan {
  const { promotionThreshold, returnWindowDays, maxPayoutBps } = draft;
  const rankAt = (depth: number) => draft.tiers.find((tier) => tier.depth === depth)?.requiredRank ?? 'AGENT';
  return {
    rates: ratesOf(draft.tiers),
    ranks: [rankAt(0), rankAt(1), rankAt(2)],
    modifiers: draft.modifiers.map(({ tierKey, tiers }) => ({ tierKey, rates: ratesOf(tiers) })),
    ...{ promotionThreshold, returnWindowDays, maxPayoutBps },
  };
}

function ratesOf(tiers: readonly { readonly depth: number; readonly rateBps: number }[]): Rates {
  const at = (depth: number) => tiers.find((tier) => tier.depth === depth)?.rateBps ?? 0;
  return [at(0), at(1), at(2)];
}

function isDepth(depth: number): boolean {
  return depths.some((one) => one === depth);
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function sum(rates: Rates): number {
  return rates[0] + rates[1] + rates[2];
}
