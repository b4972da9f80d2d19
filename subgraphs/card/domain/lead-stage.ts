/** Where a lead stands in a merchant's pipeline. Any may follow any: people are wrong about people. */
export type LeadStage = 'NEW' | 'CONTACTED' | 'NEGOTIATING' | 'WON' | 'LOST';

/** What kind of moment of a lead's story is kept. */
export type MomentKind =
  | 'STAGE'
  | 'ASSIGNED'
  | 'NOTE'
  | 'TASK'
  | 'TASK_DONE'
  | 'TAG'
  | 'MESSAGE'
  | 'MESSAGE_OPENED'
  | 'CONSENT'
  | 'ORDER_PLACED'
  | 'ORDER_PAID';

/** All that a lead's story tells: what is kept, with visits and alerts. */
export type StoryKind = MomentKind | 'VISIT' | 'ALERT';

const stageNames: Readonly<Record<LeadStage, readonly [en: string, zh: string]>> = {
  NEW: ['new', '新线索'],
  CONTACTED: ['contacted', '已联系'],
  NEGOTIATING: ['negotiating', '洽谈中'],
  WON: ['won', '已成交'],
  LOST: ['lost', '已流失'],
};

const sentences: Readonly<Record<StoryKind, (subject: string) => readonly [en: string, zh: string]>> = {
  VISIT: () => ['A visit began.', '开始浏览。'],
  ALERT: (kind) =>
    kind === 'HIGH_INTENT'
      ? ['High intent was noticed.', '识别为高意向。']
      : ['An alert was raised.', '触发提醒。'],
  STAGE: (subject) => {
    const [stage = '', ...reason] = subject.split(' ');
    const [en, zh] = stageNames[stage as LeadStage] ?? [stage, stage];
    const why = reason.join(' ');
    return why === ''
      ? [`Came to: ${en}.`, `进入阶段：${zh}。`]
      : [`Came to: ${en} (${why}).`, `进入阶段：${zh}（${why}）。`];
  },
  ASSIGNED: (who) =>
    who === '' ? ['Given to nobody.', '取消分配。'] : [`Given to ${who}.`, `分配给 ${who}。`],
  NOTE: () => ['A note was written.', '添加备注。'],
  TASK: (text) => [`To do: ${text}`, `待办：${text}`],
  TASK_DONE: (text) => [`Done: ${text}`, `已完成：${text}`],
  TAG: (name) =>
    name.startsWith('-')
      ? [`Tag taken: ${name.slice(1)}`, `移除标签：${name.slice(1)}`]
      : [`Tag given: ${name}`, `添加标签：${name}`],
  MESSAGE: () => ['A message was sent.', '发送消息。'],
  MESSAGE_OPENED: () => ['It opened the message.', '打开消息。'],
  CONSENT: (what) => [`What it agrees to: ${what}.`, `授权变更：${what}。`],
  ORDER_PLACED: () => ['It placed an order.', '下单。'],
  ORDER_PAID: () => ['It paid an order.', '支付订单。'],
};

/** A moment in words: English, then Chinese. `subject` is what the moment was about, as it is kept. */
export function momentTexts(kind: StoryKind, subject: string): readonly [en: string, zh: string] {
  return sentences[kind](subject);
}
