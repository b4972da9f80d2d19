import type { Reason } from './attribution.ts';

/** What an explanation speaks of. Amounts in minor units. */
export type Explained = {
  readonly reason: Reason;
  readonly depth: number;
  readonly baseMinor: bigint;
  readonly rateBps: number;
  readonly grossMinor: bigint;
  readonly reversedMinor: bigint;
  readonly requiredRank: string;
  readonly rank: string | null;
  readonly status: string | null;
  readonly qualifiedRecruits: number | null;
  readonly seq: bigint;
};

type Words = (of: Explained) => readonly [en: string, zh: string];

const place = ['who sold it', 'the sponsor', 'the sponsor’s sponsor'] as const;
const placeZh = ['销售者', '推荐人', '推荐人的推荐人'] as const;
const nameOf = ({ depth }: Explained) => place[depth] ?? 'somebody';
const nameZhOf = ({ depth }: Explained) => placeZh[depth] ?? '某人';

const words: Readonly<Record<Reason, Words>> = {
  NO_SELLER: () => ['No agent brought this order.', '该订单没有归属代理。'],
  NO_SPONSOR: (of) => [`There is no agent at depth ${of.depth}.`, `第 ${of.depth} 层没有代理。`],
  SELF_PURCHASE: () => [
    'Who sold this order bought it: nobody is paid.',
    '销售者为自己下单，任何人不获佣金。',
  ],
  BUYER_IS_PAYEE: (of) => [
    `The buyer is ${nameOf(of)}, who is not paid for it.`,
    `买家即${nameZhOf(of)}，不获佣金。`,
  ],
  NOT_ACTIVE: (of) => [
    `At ${of.seq} the agent was ${of.status}; nobody moves up into its place.`,
    `在第 ${of.seq} 步时该代理状态为 ${of.status}，其份额不向上递补。`,
  ],
  RANK_TOO_LOW: (of) => [
    `At ${of.seq} the agent was ${of.rank} with ${of.qualifiedRecruits ?? 0} qualified recruits; depth ${of.depth} is paid from ${of.requiredRank}.`,
    `在第 ${of.seq} 步时该代理为 ${of.rank}，合格推荐 ${of.qualifiedRecruits ?? 0} 人；第 ${of.depth} 层须为 ${of.requiredRank}。`,
  ],
  LINE_NOT_COMMISSIONABLE: () => ['The merchant pays no commission of these goods.', '该商品不参与分佣。'],
  RATE_ZERO: (of) => [`The plan pays nothing at depth ${of.depth}.`, `方案在第 ${of.depth} 层的费率为零。`],
  DUPLICATE_PAYEE: () => [
    'The agent is paid at another depth of this line already.',
    '该代理已在本行其他层级获佣。',
  ],
  AMOUNT_ZERO: (of) => [
    `${formulaOf(of)}: less than the smallest unit.`,
    `${formulaOf(of)}：不足最小货币单位。`,
  ],
  RISK_HOLD: (of) => [
    `${paid(of)} It is held: the buyer looks like somebody who is paid.`,
    `${paidZh(of)}买家疑与获佣者为同一人，佣金暂扣待审。`,
  ],
  ELIGIBLE: (of) => [paid(of), paidZh(of)],
};

function paid(of: Explained): string {
  const back = of.reversedMinor > 0n ? ` ${of.reversedMinor} were taken back with refunds.` : '';
  return `As ${nameOf(of)}: ${formulaOf(of)}.${back}`;
}

function paidZh(of: Explained): string {
  const back = of.reversedMinor > 0n ? `因退款冲回 ${of.reversedMinor}。` : '';
  return `作为${nameZhOf(of)}：${formulaOf(of)}。${back}`;
}

/** How the amount comes about. */
export function formulaOf({ baseMinor, rateBps }: Pick<Explained, 'baseMinor' | 'rateBps'>): string {
  return `floor(${baseMinor} × ${rateBps} / 10000) = ${(baseMinor * BigInt(rateBps)) / 10_000n}`;
}

/** Why, in both languages, with the numbers. */
export function explain(of: Explained): { readonly text: string; readonly textZh: string } {
  const [text, textZh] = words[of.reason](of);
  return { text, textZh };
}
