import { anyMark } from './facts.ts';

const chineseWords = new Set(
  `的 了 和 与 及 您 你 我 是 在 有 也 很 都 就 请 给 为 对 把 到 过 着 吗 呢 吧 啊 哦 呀 哟 啦 噢 这 那 让
  跟 向 从 会 能 要 想 看 说 问 找 来 去 用 等 还 更 又 如 若 或 但 而 以 将 于 至 每 些 位 款 个 里 中 后
  前 先 上 下 不 没 再 并 被 则 已 曾 刚 才 只 已经 正在 正好 刚好 恰好 您好 你好 早上好 上午好 中午好
  下午好 晚上好 亲爱的 朋友 朋友们 尊敬的 顾客 客户 买家 这里是 我们 咱们 我们的 小店 店主 店里 店铺 本店
  店 店家 店员 掌柜 客服 同事 团队 小伙伴 感谢 谢谢 多谢 谢意 关注 支持 信任 光临 惠顾 到访 来访 来过 来逛
  逛逛 逛店 坐坐 联系 联络 打扰 冒昧 抱歉 见谅 谅解 不好意思 希望 祝 祝福 祝愿 愉快 快乐 生活 工作 顺心
  顺利 开心 高兴 周末 假期 心情 一切 平安 天气 最近 近期 近来 近日 之前 以前 之后 以后 先前 此前 上次 这次
  下次 今天 今日 现在 现 目前 当前 刚刚 注意到 留意到 看到 了解到 得知 知道 了解 清楚 明白 兴趣 感兴趣 喜欢
  喜爱 偏爱 偏好 爱好 喜好 心仪 中意 可能 也许 或许 应该 觉得 感觉 认为 以为 想到 想起 想必 特意 特地 特别
  专门 专程 用心 精心 细心 挑选 挑选了 挑了 选了 选出 选好 整理 推荐 推荐给 介绍 分享 准备 备好 准备好
  准备好了 带来 留意 留了 看看 瞧瞧 聊聊 试试 说说 想想 问问 谈谈 参考 考虑 斟酌 选择 合适 适合 符合 合您
  心意 好物 商品 产品 物品 东西 几款 一款 这款 那款 该款 此款 它们 它 以下 如下 下面 下方 上面 上方 分别
  分别是 其中 以及 还有 同时 此外 而且 并且 不过 不知 不知道 价格 价格是 价格为 售价 标价 定价 如果 若是
  若有 要是 如有 如需 假如 的话 需要 需求 想要 有空 得空 空闲 方便 时候 时间 随时 任何 什么 哪 哪款 哪个
  哪些 问题 疑问 疑惑 想法 要求 欢迎 告诉 告知 回复 回信 答复 留言 消息 信息 短信 私信 咨询 询问 提问 解答
  回答 帮您 帮 帮忙 帮到 帮助 协助 一下 一声 一起 一同 一些 一份 一点 一直 一看 一聊 一试 一眼 一封 不用
  不必 不妨 不急 不着急 没关系 没事 慢慢 慢慢看 放心 期待 期盼 盼望 服务 效劳 详情 详细 更多 细节 内容 情况
  页面 主页 名片 卡片 店内 点击 点开 打开 查看 翻看 购买 下单 选购 订购 购物 结算 结账 使用 领取 收下
  直接 立即 马上 尽快 及时 第一时间 即可 可以 可用 可在 可于 可供 就好 就行 就可以 都可以 有效期 截止 截至
  到期 为止 期间 期限 之内 过期 一张 这张 张 相信 愿 愿意 乐意 乐于 美好 一天 每天 客气 礼貌 真诚 诚意 诚挚
  衷心 由衷 问候 致以 此致 敬上 敬礼 那么 怎么 怎样 怎么样 如何 因为 所以 由于 关于 有关 根据 按照 相关
  方面 之一 贴心 回头 下回 再次 再来 再聊 再见 回访 交流 沟通 建议 意见 反馈 听听 说明 说一声 认识 记得
  别忘了 忘了 用得上 用上 收到 看过 来看 给到 喔 嗨 嘿 哈喽 在线 一一 逐一 耐心 细致 逐个 挂念 惦记 牵挂
  珍惜 荣幸 很荣幸 幸会 相识 遇见 见面 见到 见过 用户 老朋友 新朋友 我会 我在 我这 您的 您在 您对 是否
  有没有 能否 可否 想不想 要不要 好吗 好吧 好的 不错 搭配 配合 一并 连同 加上 另外 对比 比较 看中 关心
  在意 留心 寻找 在找 找到 稍微 其实 确实 当然 总之 承蒙 厚爱 抽空 拨冗 阅读 读完 转告 转达 供 时 现价 选到
  买到 想买 要买 去买 邀请 邀 好久不见 好久 许久 过得 得 近况 一直以来 以来 进一步 进一步了解 本 此 留 留下
  预留 打算 计划 决定 犹豫 纠结 主意 心里 顾虑 担心 在乎 偏向 倾向 习惯 场合 用途 家里 家人 自用 自己 日常
  平时 平常 每次 一次 常 常常 经常 一向 一路 陪伴 相伴 见证 理解 尊重 招呼 打招呼 唐突 叨扰 麻烦 劳烦 烦请
  有劳 辛苦 路过 进店 客人 亲 跟进 处理 安排 确认 核对 补充 提供 展示 列出 附上 见 到时 届时 提前 按时 记住
  提醒 提示 温馨 温暖 敬请 恭候 静候 等候 等待 等着 幸福 吉祥 还没 还是 不是 就是 只是 只要 便 时常 起来
  出来 过来 下来 一番 一会儿 会儿 稍后 稍候 晚点 早点 刚才 方才 那时 当时 同样 同类 类似 多谢您 久等 愿望
  尽管 尽量 尽力 尽心 努力 做 做到 做好 做决定 说到 谈到 提到 看来 看样子 印象 深刻 初次 第一次 头一次 相处
  交个 结识 加油`.split(/\s+/),
);
const longestWord = 5;

/** Whether a text can be read as words of the vocabulary, marks and punctuation without a gap. */
export function isPlainChinese(text: string): boolean {
  const signs = [...text.replace(/\s+/g, '')];
  const reached = [true, ...signs.map(() => false)];
  const known = new RegExp(`^(?:${anyMark}|[,.!?:;()、。—~·😊🙂🌿🌸-])$`, 'u');
  for (let at = 0; at < signs.length; at += 1) {
    if (!reached[at]) continue;
    for (let length = 1; length <= longestWord; length += 1) {
      const word = signs.slice(at, at + length).join('');
      if (chineseWords.has(word) || (length === 1 && known.test(word))) reached[at + length] = true;
    }
  }
  return reached[signs.length] === true;
}

const englishWords = new Set(
  `a able about above actually after afternoon again agreed ain't all along already also although am an and
  answer answering answers any anyone anything anytime anywhere applied applies apply appreciate
  appreciated appreciating are around as aside ask asking assist assistance assistant at attention
  available aware away back basket be became because been before begin being believe below better bit
  bookmark bookmarked both briefly browse browsed browsing but buy buying by bye can can't cart case catch
  caught chance chat chatting check checked checkout cheers choice choices choose choosing chose close
  closer come comfortable coming concern confirm connect consider considering contact continue convenience
  convenient conversation costs could could've couldn't crew curious currently customer customers day dear
  decide decided deciding decision definitely delighted describe detail details did didn't different
  difficult discuss do does doesn't don't double-check drop each eager earlier easier easily easy effort
  either else end ended ends enjoy enough enquiry especially evening evening's ever every everything
  exactly expect expires explain explore exploring express expressed extend fact fancy feedback feel
  feeling fellow few fill find finding fine folks follow followed following fond for form forward found
  friend friendly friends from fully further future gave general gently given glad gladly goes gone good
  goodbye grateful gratitude great greet greetings guess guide habit had hadn't hand happen happens
  happily happy has have haven't having hear heard heart hello help helpful helping here here's hesitate
  hey hi hold honest hope hoping host how how's however i i'd i'll i'm i've idea ideas if imagine
  importance important in include inform information inquiry inside inspiration instead interest
  interested interesting interests into introduce invitation invite is isn't it it'd it'll it's item items
  its join just keen keep kept kind kindly kindness know last lately later latest learn learning least
  leave leisure let let's letting life like liked likes line listed listen listing little long look looked
  looking looks lot lots lovely main make makes manage manager many match matches matter may maybe mean
  meet member memory mention mentioned message might might've mind moment moments mood more morning much
  my name near nearby nearly need needs never nice nicer normal not note nothing notice noticed now
  obligation obvious occasion of often okay on once ones online opinion opportunity option options or
  order ordering others otherwise our out over owner page part pass passing pause people perhaps personal
  personally pick picked picks place placing plan plans please pleased pleasure point pop possible
  possibly practical prefer preference preferences prepare price priced probably proper providing purpose
  put question questions quick quickly quiet quite rather reach reaching read reading ready real really
  reason receive received recent recently recommend recommendation redeem redeemed refer regarding regards
  relax rely remain remember remind reminded reminder reply request respect respond response rest result
  return right routine run salutations saved saw say saying schedule search see seeing seek seem seemed
  seems seen select selected selecting selection seller sense serve service set settle share shared
  sharing shop shopkeeper shopping short shortly should should've shouldn't show showed showing shown side
  sign simple simpler simply since sincere sincerely sit small so some someone something sometime
  somewhere soon sorry sort sound sounds speak specific spend staff stand start started stay step stick
  still stopped stopping store stores story straight style suggest suggestion suggestions suit suitable
  suits support supporting suppose supposed sure surely swing talk talking taste tastes team tell telling
  tend than thank thankful thanks that that'll that's the their them themselves then there there'd
  there'll there's these they they're they've thing things think thinking thinks this those thought
  thoughtful thoughts through time to today today's together tomorrow tonight took topic touch towards
  track truly trust try trying turn understand unsure until up us use useful using usual usually valid
  various very via view viewed visit visited visiting wait waiting wander want wanted warm warmly was
  wasn't way ways we we'd we'll we're we've week week's weekday weekend weigh welcome well went were
  weren't what what'd what's whatever when whenever where where'd where's whether which whichever while
  who who'd who's whole why why'd wide will wise wish wishes with within without won't wonder wondered
  wonderful wondering word words work works worry worth would would've wouldn't write writing wrote year
  yes yesterday yet you you'd you'll you're you've your`.split(/\s+/),
);

/** Whether a text has words of the vocabulary only, none capitalised as a name is. */
export function isPlainEnglish(text: string): boolean {
  const straight = text.replace(/[‘’]/g, "'");
  if (new RegExp(`[^A-Za-z'\\s,.!?:;()—–~😊🙂🌿🌸${anyMark.slice(1, -1)}-]`, 'u').test(straight))
    return false;
  return [...straight.matchAll(/[A-Za-z']+/g)].every(({ 0: word, index }) => {
    const begins = /(?:^|[.!?:;\n—]|\uE029,)\s*$/u.test(straight.slice(0, index));
    const plain = word.startsWith('I') && /^I(?:'\w+)?$/.test(word);
    const lower = begins || plain ? word.charAt(0).toLowerCase() + word.slice(1) : word;
    return basesOf(lower).some((base) => englishWords.has(base));
  });
}

/** A word and what it may be a form of: asked, asking, asks, ask; stopping, stop; choosing, choose. */
function basesOf(word: string): string[] {
  const stem = word.replace(/'(?:s|d|ll|re|ve)$|(?:s|es|d|ed|ing|ly)$/, '');
  const long = word.replace(/(?:es|ed|ing)$/, '');
  const bases = [stem, long, `${long}e`, long.replace(/([b-df-hj-np-tv-z])\1$/, '$1')];
  return [word, ...bases.filter(({ length }) => length > 2)];
}
