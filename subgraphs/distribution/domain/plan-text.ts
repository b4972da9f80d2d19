import { depths, type Plan, type Rates } from './plan.ts';

const percent = (bps: number) => `${bps / 100} %`;

/** What a plan says, in words, so that whoever is paid by it can read it. */
export function textOf({ rates, ranks, modifiers, ...plan }: Plan): { text: string; textZh: string } {
  const names = ['Who sells', 'The sponsor', 'The sponsor’s sponsor'];
  const namesZh = ['销售者', '推荐人', '推荐人的推荐人'];
  const paid = (of: Rates) => depths.filter((depth) => of[depth] > 0);
  const tiers = paid(rates).map(
    (depth) => `${names[depth]} gets ${percent(rates[depth])}${ranks[depth] === 'BOSS' ? ' as a BOSS' : ''}.`,
  );
  const tiersZh = paid(rates).map(
    (depth) =>
      `${namesZh[depth]}${ranks[depth] === 'BOSS' ? '（须为老板）' : ''}得 ${percent(rates[depth])}。`,
  );
  const others = modifiers.map(
    ({ tierKey, rates: own }) =>
      `Of purchases by ${tierKey} members: ${own.map(percent).join(', ')} by depth.`,
  );
  const othersZh = modifiers.map(
    ({ tierKey, rates: own }) => `${tierKey} 会员购买时各层级为 ${own.map(percent).join('、')}。`,
  );
  const text = [
    ...(tiers.length === 0 ? ['Nobody is paid.'] : tiers),
    ...others,
    `Shares are of what was paid for the goods, after coupons and points and without freight, each rounded down.`,
    `${plan.promotionThreshold} qualified recruits make a BOSS; joining is free and nothing has to be bought.`,
    `Commissions can be taken out from the end of the ${plan.returnWindowDays}th day after the goods arrived; refunds take them back.`,
    `At most two are paid of a line, together at most ${percent(plan.maxPayoutBps)}.`,
  ];
  const textZh = [
    ...(tiersZh.length === 0 ? ['不向任何人支付佣金。'] : tiersZh),
    ...othersZh,
    '佣金按商品实付金额（扣除优惠与积分，不含运费）计算，各自向下取整。',
    `推荐 ${plan.promotionThreshold} 名合格代理可成为老板；加入免费，无需购买。`,
    `签收后第 ${plan.returnWindowDays} 天结束起可提现；退款时佣金相应冲回。`,
    `每行商品最多两人获佣，合计不超过 ${percent(plan.maxPayoutBps)}。`,
  ];
  return { text: text.join(' '), textZh: textZh.join('') };
}
