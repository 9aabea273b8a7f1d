/** What speaks for and against two neighbouring spans in their roles: data like the evidence on one span. */
import type { Layout, Span } from '../stages/layout.ts';
import type { Piece } from '../stages/normalize.ts';
import type { State, Transition } from './grammar.ts';
import { TYPE_JUNCTIONS } from './type-size.ts';

export interface Junction {
  sign: string;
  example: string;
  /** Cost in nats, 0 where the sign is absent. */
  cost: (from: State | null, to: State, a: Span | null, b: Span, step: Transition, layout: Layout) => number;
}

const isBody = (state: State | null): boolean => state?.role === 'body';

/** A caption is seldom wider than this in all, in em. */
const CAPTION_WIDTH = 170;
/** `10月23日，…` · `近日，…` */
const MOMENT =
  /^(?:\d{4}\s*年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日|^(?:近日|日前|昨日|连日来|眼下|初冬|金秋|盛夏|隆冬|时下|[春夏秋冬]日|图为|这是)/u;
/** `…，工人在山东冠洲股份有限公司生产车间作业` */
const SCENE =
  /^.{0,24}?[，,].{0,30}?(?:工人|农民|学生|村民|市民|游客|学员|志愿者|工作人员|民警|队员|演员|农机手|技术人员|群众|孩子|小朋友|选手|师生|渔民|果农|医护人员|员工|职工).{0,6}(?:在|正|驾驶|进行|冒)/u;

/** A caption speaks of a moment and its picture, in one paragraph: `10月23日，工人在…作业。… ■ 本报记者 许金松` */
export function looksLikeCaption(span: Pick<Span, 'text' | 'width' | 'pieces' | 'endCredit'>): number {
  if (span.width > CAPTION_WIDTH) return 0;
  let score = 0;
  if (MOMENT.test(span.text.slice(0, 40))) score += 1;
  if (SCENE.test(span.text.slice(0, 90))) score += 1;
  if (/图为/u.test(span.text)) score += 1;
  if (span.pieces[0]?.picture) score += 1.5;
  if (span.endCredit) score += 2.5;
  return score;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });
/** Characters that begin no text. */
const DEPENDENT = /^[的了着过和与及等之者们]/u;

const known = new WeakMap<Span, WeakMap<Span, boolean>>();

/** The search asks of one pair of spans as often as there are pairs of states. */
function spansCutWord(a: Span, b: Span): boolean {
  const row = known.get(a) ?? new WeakMap<Span, boolean>();
  known.set(a, row);
  const before = row.get(b);
  if (before !== undefined) return before;
  const cut = cutsWord(a.text, b.text);
  row.set(b, cut);
  return cut;
}

/** A word of the dictionary lies across the end of `before` and the beginning of `after`, or `after` begins with a particle. */
export function cutsWord(before: string, after: string): boolean {
  if (DEPENDENT.test(after)) return true;
  const tail = /\p{Script=Han}{1,6}$/u.exec(before)?.[0];
  const head = /^\p{Script=Han}{1,6}/u.exec(after)?.[0];
  if (!tail || !head) return false;
  return (words.segment(tail + head).containing(tail.length)?.index ?? tail.length) < tail.length;
}

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
    sign: 'the text before is unfinished',
    example: '全市工业经济量质 | 同时, 聊城持续在协同推进降碳',
    cost: (from, to, a) => {
      if (!a || !isBody(from) || a.finished || from?.role !== 'body') return 0;
      if (to.role === 'half') return -3;
      if (to.role === 'subheading') return 2.5;
      return to.role === 'body' || to.credit ? 0 : /[：，、:,]$/u.test(a.text) ? 3.5 : 1.5;
    },
  },
  {
    sign: 'a new article after an unfinished text',
    example: '确保锅炉稳燃',
    cost: (from, to, a, _b, step) => (a && isBody(from) && !a.finished && isBody(to) && step.opens ? 2 : 0),
  },
  {
    sign: 'opens as news in the middle of an article',
    example: '本报莘县讯 烈日炎炎',
    cost: (_from, to, _a, b) => (b.leadIn && to.role === 'body' && !to.lead ? 7 : 0),
  },
  {
    sign: 'does not open as news',
    example: '今年以来，我市对制造业产业链进',
    cost: (_from, to, _a, b) =>
      to.lead === 'news' && !b.leadIn ? Number.POSITIVE_INFINITY : to.lead && to.lead !== 'news' && b.leadIn ? 4 : 0,
  },
  {
    sign: 'a wide gap',
    example: '（三行空白）□记者 薛良诚 通讯员 张振祥 李贵金 报道',
    cost: (from, _to, _a, b, step) => (b.gap < 2 || from === null ? 0 : step.opens ? (b.gap < 4 ? -0.8 : -1.5) : 0.6),
  },
  {
    sign: 'speaks of other things than the text before',
    example: '聊城如何拥抱高铁时代? | 1996年，京九铁路通车让压抑许久的聊城扬眉吐气了一回',
    cost: (from, _to, _a, b, step, layout) => (step.opens && from ? -(layout.novelty[b.start] as number) : 0),
  },
  {
    sign: 'reads as a caption',
    example: '10月23日，工人在山东冠洲股份有限公司生产车间作业',
    cost: (_from, to, _a, b, step) =>
      to.lead === 'plain' && step.opens ? -Math.min(looksLikeCaption(b), 4) * (step.headless ? 1 : 0.6) : 0,
  },
  {
    sign: 'a credit right under one paragraph',
    example: '强图强"转变。 | ■ 本报记者 许金松',
    cost: (from, to, a) => (from?.lead === 'plain' && to.credit && a && a.width < 260 ? -2 : 0),
  },
  {
    sign: 'a credit in the middle of an article',
    example: '意义。 ■ 张振祥 张士新 马灵欣 | 本报讯',
    cost: (from, to, a, _b, step) =>
      !a?.endCredit || !isBody(from) ? 0 : to.within !== undefined || to.credit ? 4 : step.opens ? -3 : 0,
  },
  {
    sign: 'a caption among the paragraphs of an article',
    example: '4月16日,渔民在东屿县清水湾海域收获海带。……一派繁忙景象。 ◎ 陆新华',
    cost: (_from, to, _a, b, step) =>
      b.endCredit && isBody(to)
        ? to.lead === 'plain' && step.opens
          ? -1.5
          : to.lead
            ? 0
            : looksLikeCaption(b) > 3
              ? 5
              : 2
        : 0,
  },
  {
    sign: 'text that runs on, set flush',
    example: '聊城智慧金融服务平台于2021年4月正式上线 | 运营,可解决小微主体受政银企信息不对称等因素',
    cost: (from, to, a, b, step) => {
      if (!isBody(to) || b.leadIn || b.setIn === 0) return 0;
      if (isBody(from) && !step.opens) return b.setIn < 0 && a && !a.finished ? -1.5 : 0;
      if (from?.role === 'half') return b.setIn < 0 ? -2 : 2.5;
      return b.setIn < 0 ? (looksLikeCaption(b) >= 1 ? 0 : 2) : -0.5;
    },
  },
  {
    sign: 'a second byline with a mark of its own',
    example: '■ 陈天湖 | ■ 记者 高田 通讯员 侯昌明',
    cost: (from, to, a, b, step) =>
      from?.role === 'byline' &&
      to.role === 'byline' &&
      !step.opens &&
      (b.byline?.marked || (from.credit && completeCredit(a, b)))
        ? 2.5
        : 0,
  },
  {
    sign: 'no lead-in, on a page with a column of briefs',
    example: '简讯 | 地铁5号线今起延时运营',
    cost: (_from, to, _a, b, step, layout) =>
      layout.labels.has('brief') && to.lead === 'plain' && !step.headless && b.width < 200 ? -1.5 : 0,
  },
  {
    sign: 'a short line without an end before a new paragraph',
    example: '进中提质，让新发展理念落地开花 | 党的二十大报告提出，推动经济实',
    cost: (from, to, a, b, step) =>
      a &&
      isBody(from) &&
      isBody(to) &&
      !step.opens &&
      !a.finished &&
      a.lines === 1 &&
      a.width < 30 &&
      a.opensBlock &&
      b.setIn > 0 &&
      b.gap > 0
        ? 2.5
        : 0,
  },
  {
    sign: 'a word that the line end has cut',
    example: '为提振实体经济发展信心,有效破解 | 中小微企业',
    cost: (from, to, a, b, step) => {
      if (!a || a.finished || a.width > 45 || !isBody(to) || b.leadIn) return 0;
      if (!spansCutWord(a, b)) return 0;
      return isBody(from) && !step.opens ? -1 : 3;
    },
  },
  {
    sign: 'the next line of one block',
    example: '当高铁时代牵手“两河时代”， / 未来聊城应当如何应对？',
    cost: (from, to, _a, b, step) =>
      isBody(from) && isBody(to) && !step.opens && !b.opensBlock && !b.inProse ? -3 : 0,
  },
  {
    sign: 'right under the label of a column',
    example: '简讯 | 县图书馆延长开放时间',
    cost: (_from, to, _a, b) => labelCost(b.pieces[0]?.labelled, to),
  },
  {
    sign: 'headline and body in one block',
    example: '品。 / 驱动创新链 壮大产业链',
    cost: (from, to, a, b, _step, layout) => {
      if (!a || b.opensBlock || !layout.wrapped) return 0;
      return isBody(from) !== isBody(to) && from?.role !== 'byline' && to.role !== 'byline' ? 1.5 : 0;
    },
  },
  {
    sign: 'a headline in two lines, not a kicker and a headline',
    example: '农行临清市支行 / 知识产权质押贷款助企发展',
    cost: (from, to, a, b) =>
      from?.role === 'kicker' &&
      to.role === 'title' &&
      !b.opensBlock &&
      a?.level === b.level &&
      !/—$/u.test(a?.text ?? '')
        ? 2.5
        : 0,
  },
  {
    sign: 'a second line much longer than the first',
    example: '全市工业生产稳健向好 / 1至8月份规模以上工业增加值同比增长8.9%',
    cost: (from, to, a, b) =>
      from?.role === 'title' &&
      to.role === 'subtitle' &&
      a &&
      !b.opensBlock &&
      b.width >= 1.75 * a.width &&
      a.width >= 8
        ? -3.2
        : 0,
  },
  {
    sign: 'a smaller heading under a larger one',
    example: '# 政企同心 双向奔赴 / #### -我市积极构建政企常态化交流机制',
    cost: (from, to, a, b) => {
      if (!a?.level || !b.level) return 0;
      if (from?.role === 'title' && to.role === 'subtitle') return b.level > a.level ? -2.7 : 0.5;
      if (from?.role === 'kicker' && to.role === 'title') return b.level > a.level ? 2.5 : b.level < a.level ? -1 : 0;
      return 0;
    },
  },
  {
    sign: 'two headlines apart',
    example: '舞 | 解',
    cost: (from, to, a, b) =>
      from?.role === 'title' && to.role === 'title' && a && b.opensBlock && a.width + b.width > 24 ? 3 : 0,
  },
  {
    sign: 'news under a subheading',
    example: '本报讯 （记者 苑莘）',
    cost: (from, to, _a, b) => (from?.role === 'subheading' && isBody(to) && b.leadIn ? 8 : 0),
  },
  {
    sign: 'the subheading begins a sentence that the text goes on with',
    example: '决战下半年 | "光伏+"、风电等项目建设',
    cost: (from, to, _a, b) => (from?.role === 'half' && isBody(to) && b.leadIn ? 8 : 0),
  },
];
