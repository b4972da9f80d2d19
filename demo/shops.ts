import type { ShopKey } from './goods.ts';

/** A person who sells for a demo merchant. Sponsors come before those they recruit. */
export type DemoAgent = {
  readonly key: string;
  readonly displayName: string;
  /** Whose link the person joined by; null for the first. */
  readonly sponsor: string | null;
  readonly channel: 'MOMENTS' | 'WECHAT_GROUP' | 'COMMUNITY' | 'DIRECT';
};

/** A merchant of the demo. */
export type Shop = {
  readonly key: ShopKey;
  readonly name: string;
  /** The merchant's and the card's. */
  readonly slug: string;
  readonly preset: 'ESSAY_2_PLUS_1' | 'RETAIL_2_PLUS_1' | 'ONE_LEVEL';
  readonly program: string;
  readonly title: string;
  /** Markdown. */
  readonly story: string;
  readonly liveTitle: string;
  readonly pitch: string;
  readonly agents: readonly DemoAgent[];
};

export const shops: readonly Shop[] = [
  {
    key: 'beauty',
    name: '花颜美妆',
    slug: 'demo-beauty',
    preset: 'ESSAY_2_PLUS_1',
    program: '花颜合伙人',
    title: '花颜美妆 · 为敏感肌挑好成分',
    story:
      '## 先看成分，再谈美\n每一支都写明**全成分表**与适用肤质。不确定选哪支？在卡片里留言，顾问会回复您。',
    liveTitle: '今晚直播：秋冬护肤第一课',
    pitch: '把名片分享给朋友，加入免费，无需购买任何商品。',
    agents: team('林小满', '周舟', '陈一诺', '许知夏'),
  },
  {
    key: 'food',
    name: '山海食集',
    slug: 'demo-food',
    preset: 'RETAIL_2_PLUS_1',
    program: '山海推荐官',
    title: '山海食集 · 当季、产地直发',
    story: '## 从地头到餐桌\n产地直接发货，每一批都可以查到来源。**现摘现捕**，当季什么好吃就卖什么。',
    liveTitle: '果园直播：洛川苹果开摘',
    pitch: '喜欢就推荐给邻居，加入免费，无需囤货。',
    agents: team('赵青禾', '孙麦', '钱多多', '李穗'),
  },
  {
    key: 'baby',
    name: '小荷母婴',
    slug: 'demo-baby',
    preset: 'ONE_LEVEL',
    program: '小荷妈妈团',
    title: '小荷母婴 · 妈妈们一起选',
    story: '## 只选自己孩子会用的\n材质、月龄、洗护方法都写清楚。**不加香精**的优先，圆角的优先。',
    liveTitle: '育儿直播：第一口辅食怎么加',
    pitch: '把好用的分享给身边的妈妈，加入免费。',
    agents: team('吴小荷', '郑月', '王安然', '冯糖糖'),
  },
];

/** Someone who will be a boss, two recruits, and a recruit of the first of them. */
function team(boss: string, first: string, second: string, third: string): readonly DemoAgent[] {
  return [
    { key: 'boss', displayName: boss, sponsor: null, channel: 'MOMENTS' },
    { key: 'first', displayName: first, sponsor: 'boss', channel: 'WECHAT_GROUP' },
    { key: 'second', displayName: second, sponsor: 'boss', channel: 'COMMUNITY' },
    { key: 'third', displayName: third, sponsor: 'first', channel: 'DIRECT' },
  ];
}
