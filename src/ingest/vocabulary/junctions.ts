/** What speaks for and against two neighbouring spans in their roles: data like the evidence on one span. */
import type { Layout, Span } from '../stages/layout.ts';
import type { Piece } from '../stages/normalize.ts';
import type { State, Transition } from './grammar.ts';
import { TYPE_JUNCTIONS } from './type-size.ts';

export interface Junction {
  feature: string;
  example: string;
  /** Between which states it can stand. */
  between: (from: State | null, to: State, step: Transition) => boolean;
  /** Cost in nats, 0 where it is absent; asked only of states that it can stand between. */
  cost: (from: State | null, to: State, a: Span | null, b: Span, step: Transition, layout: Layout) => number;
}

const isBody = (state: State | null): boolean => state?.role === 'body';

/** A credit that ends in 摄 is whole, and so is one with a 记者 before another 记者. */
const completeCredit = (a: Span | null, b: Span): boolean =>
  a?.byline?.photo === true || (hasReporter(a) && hasReporter(b));
const hasReporter = (span: Span | null): boolean => span?.byline?.credits.some(({ role }) => role === '记者') === true;

/** What stands right under a column's label begins an article, or is the first of a list of teasers. */
function labelCost(label: Piece['labelled'], to: State): number {
  if (label === undefined) return 0;
  if (label === 'teasers') return to.role === 'teaser' ? -2 : 0;
  return to.role === 'title' || to.role === 'kicker' ? -2 : to.role === 'subheading' ? 2 : 0;
}

export const JUNCTIONS: readonly Junction[] = [
  ...TYPE_JUNCTIONS,
  {
    feature: 'the text before is unfinished',
    example: '全市工业经济量质 | 同时, 聊城持续在协同推进降碳',
    between: isBody,
    cost: (_from, to, a) => {
      if (!a || a.finished) return 0;
      if (to.role === 'half') return -3;
      if (to.role === 'subheading') return 2.5;
      return to.role === 'body' || to.credit ? 0 : /[：，、:,]$/u.test(a.text) ? 3.5 : 1.5;
    },
  },
  {
    feature: 'a new article after an unfinished text',
    example: '确保锅炉稳燃',
    between: (from, to, step) => isBody(from) && isBody(to) && step.opens,
    cost: (_from, _to, a) => (a && !a.finished ? 2 : 0),
  },
  {
    feature: 'opens as news in the middle of an article',
    example: '本报莘县讯 烈日炎炎',
    between: (_from, to) => isBody(to) && !to.lead,
    cost: (_from, _to, _a, b) => (b.leadIn ? 7 : 0),
  },
  {
    feature: 'does not open as news',
    example: '今年以来，我市对制造业产业链进',
    between: (_from, to) => to.lead !== undefined,
    cost: (_from, to, _a, b) => (to.lead === 'news' ? (b.leadIn ? 0 : Number.POSITIVE_INFINITY) : b.leadIn ? 4 : 0),
  },
  {
    feature: 'a wide gap',
    example: '（三行空白）□记者 薛良诚 通讯员 张振祥 李贵金 报道',
    between: (from) => from !== null,
    cost: (_from, _to, _a, b, step) => (b.gap < 2 ? 0 : step.opens ? (b.gap < 4 ? -0.8 : -1.5) : 0.6),
  },
  {
    feature: 'speaks of other things than the text before',
    example: '聊城如何拥抱高铁时代? | 1996年，京九铁路通车让压抑许久的聊城扬眉吐气了一回',
    between: (from, _to, step) => from !== null && step.opens,
    cost: (_from, _to, _a, b, _step, layout) => -(layout.novelty[b.start] as number),
  },
  {
    feature: 'reads as a caption',
    example: '10月23日，工人在山东冠洲股份有限公司生产车间作业',
    between: (_from, to, step) => to.lead === 'plain' && step.opens,
    cost: (_from, _to, _a, b, step) => -Math.min(b.caption, 4) * (step.headless ? 1 : 0.6),
  },
  {
    feature: 'a credit right under one paragraph',
    example: '强图强"转变。 | ■ 本报记者 许金松',
    between: (from, to) => from?.lead === 'plain' && to.credit === true,
    cost: (_from, _to, a) => (a && a.width < 260 ? -2 : 0),
  },
  {
    feature: 'a credit in the middle of an article',
    example: '意义。 ■ 张振祥 张士新 马灵欣 | 本报讯',
    between: isBody,
    cost: (_from, to, a, _b, step) =>
      !a?.endCredit ? 0 : to.within !== undefined || to.credit ? 4 : step.opens ? -3 : 0,
  },
  {
    feature: 'a caption among the paragraphs of an article',
    example: '4月16日,渔民在东屿县清水湾海域收获海带。……一派繁忙景象。 ◎ 陆新华',
    between: (_from, to) => isBody(to),
    cost: (_from, to, _a, b, step) => {
      if (!b.endCredit) return 0;
      if (to.lead) return to.lead === 'plain' && step.opens ? -1.5 : 0;
      return b.caption > 3 ? 5 : 2;
    },
  },
  {
    feature: 'text that runs on, set flush',
    example: '聊城智慧金融服务平台于2021年4月正式上线 | 运营,可解决小微主体受政银企信息不对称等因素',
    between: (_from, to) => isBody(to),
    cost: (from, _to, a, b, step) => {
      if (b.leadIn || b.setIn === 0) return 0;
      if (isBody(from) && !step.opens) return b.setIn < 0 && a && !a.finished ? -1.5 : 0;
      if (from?.role === 'half') return b.setIn < 0 ? -2 : 2.5;
      return b.setIn < 0 ? (b.caption >= 1 ? 0 : 2) : -0.5;
    },
  },
  {
    feature: 'a second byline with a mark of its own',
    example: '■ 陈天湖 | ■ 记者 高田 通讯员 侯昌明',
    between: (from, to, step) => from?.role === 'byline' && to.role === 'byline' && !step.opens,
    cost: (from, _to, a, b) => (b.byline?.marked || (from?.credit && completeCredit(a, b)) ? 2.5 : 0),
  },
  {
    feature: 'no lead-in, on a page with a column of briefs',
    example: '简讯 | 地铁5号线今起延时运营',
    between: (_from, to, step) => to.lead === 'plain' && !step.headless,
    cost: (_from, _to, _a, b, _step, layout) => (layout.labels.has('brief') && b.width < 200 ? -1.5 : 0),
  },
  {
    feature: 'a short line without an end before a new paragraph',
    example: '进中提质，让新发展理念落地开花 | 党的二十大报告提出，推动经济实',
    between: (from, to, step) => isBody(from) && isBody(to) && !step.opens,
    cost: (_from, _to, a, b) =>
      a && !a.finished && a.lines === 1 && a.width < 30 && a.opensBlock && b.setIn > 0 && b.gap > 0 ? 2.5 : 0,
  },
  {
    feature: 'a word that the line end has cut',
    example: '为提振实体经济发展信心,有效破解 | 中小微企业',
    between: (_from, to) => isBody(to),
    cost: (from, _to, a, b, step) => {
      if (!a || a.finished || a.width > 45 || b.leadIn || !b.cutOff) return 0;
      return isBody(from) && !step.opens ? -1 : 3;
    },
  },
  {
    feature: 'the next line of one block',
    example: '当高铁时代牵手“两河时代”， / 未来聊城应当如何应对？',
    between: (from, to, step) => isBody(from) && isBody(to) && !step.opens,
    cost: (_from, _to, _a, b) => (!b.opensBlock && !b.inProse ? -3 : 0),
  },
  {
    feature: 'right under the label of a column',
    example: '简讯 | 县图书馆延长开放时间',
    between: () => true,
    cost: (_from, to, _a, b) => labelCost(b.pieces[0]?.labelled, to),
  },
  {
    feature: 'headline and body in one block',
    example: '品。 / 驱动创新链 壮大产业链',
    between: (from, to) =>
      from !== null && isBody(from) !== isBody(to) && from.role !== 'byline' && to.role !== 'byline',
    cost: (_from, _to, _a, b, _step, layout) => (!b.opensBlock && layout.wrapped ? 1.5 : 0),
  },
  {
    feature: 'a headline in two lines, not a kicker and a headline',
    example: '农行临清市支行 / 知识产权质押贷款助企发展',
    between: (from, to) => from?.role === 'kicker' && to.role === 'title',
    cost: (_from, _to, a, b) => (!b.opensBlock && a?.level === b.level && !/—$/u.test(a?.text ?? '') ? 2.5 : 0),
  },
  {
    feature: 'a 小标题 in two lines',
    example: '旅游列车—— / 休闲慢游 省心省力',
    between: (from, to) => from?.role === 'subheading' && to.role === 'subheading',
    cost: (_from, _to, a) => (/—$/u.test(a?.text ?? '') ? -6 : 0),
  },
  {
    feature: 'a second line much longer than the first',
    example: '全市工业生产稳健向好 / 1至8月份规模以上工业增加值同比增长8.9%',
    between: (from, to) => from?.role === 'title' && to.role === 'subtitle',
    cost: (_from, _to, a, b) => (a && !b.opensBlock && b.width >= 1.75 * a.width && a.width >= 8 ? -3.2 : 0),
  },
  {
    feature: 'a smaller heading under a larger one',
    example: '# 政企同心 双向奔赴 / #### -我市积极构建政企常态化交流机制',
    between: (from, to) =>
      (from?.role === 'title' && to.role === 'subtitle') || (from?.role === 'kicker' && to.role === 'title'),
    cost: (_from, to, a, b) => {
      if (!a?.level || !b.level) return 0;
      if (to.role === 'subtitle') return b.level > a.level ? -2.7 : 0.5;
      return b.level > a.level ? 2.5 : b.level < a.level ? -1 : 1;
    },
  },
  {
    feature: 'two headings of one level, one after the other',
    example: '# “首席专员”上岗 / # 项目落地提速',
    between: (from, to) => from?.role === 'title' && to.role === 'title',
    cost: (_from, _to, a, b) => (a && a.level > 0 && a.level === b.level ? -3 : 0),
  },
  {
    feature: 'a 小标题 behind a turn line',
    example: '（下转3版） | “村舞”解锁 / 乡村振兴新赛道',
    between: (from, to) => isBody(from) && to.role === 'subheading',
    cost: (_from, _to, a) => (a?.pieces.at(-1)?.turned ? 3 : 0),
  },
  {
    feature: 'two headlines apart',
    example: '舞 | 解',
    between: (from, to) => from?.role === 'title' && to.role === 'title',
    cost: (_from, _to, a, b) => (a && b.opensBlock && a.width + b.width > 24 ? 3 : 0),
  },
  {
    feature: 'news under a subheading',
    example: '本报讯 （记者 苑莘）',
    between: (from, to) => from?.role === 'subheading' && isBody(to),
    cost: (_from, _to, _a, b) => (b.leadIn ? 8 : 0),
  },
  {
    feature: 'the subheading begins a sentence that the text goes on with',
    example: '决战下半年 | "光伏+"、风电等项目建设',
    between: (from, to) => from?.role === 'half' && isBody(to),
    cost: (_from, _to, _a, b) => (b.leadIn ? 8 : 0),
  },
];

/** The junctions that may speak of one step of the grammar. */
export const junctionsOf = (from: State | null, to: State, step: Transition): readonly Junction[] =>
  JUNCTIONS.filter(({ between }) => between(from, to, step));
