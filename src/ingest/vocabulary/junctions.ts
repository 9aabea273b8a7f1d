/** What speaks for and against two neighbouring spans in their roles: data like the evidence on one span. */
import type { Layout, Span } from '../stages/layout.ts';
import type { State, Transition } from './grammar.ts';

export interface Junction {
  sign: string;
  example: string;
  /** Cost in nats, 0 where the sign is absent. */
  cost: (from: State | null, to: State, a: Span | null, b: Span, step: Transition, layout: Layout) => number;
}

const isBody = (state: State | null): boolean => state?.role === 'body';

/** A caption speaks of a moment and its picture, in one paragraph: `10月23日，工人在…作业。… ■ 本报记者 许金松` */
export function looksLikeCaption(span: Span): number {
  if (span.width > 170) return 0;
  let score = 0;
  if (
    /^(?:\d{4}\s*年)?\s*\d{1,2}\s*月\s*\d{1,2}\s*日|^(?:近日|日前|昨日|连日来|眼下|初冬|金秋|盛夏|隆冬|时下|[春夏秋冬]日|图为|这是)/u.test(
      span.text.slice(0, 40),
    )
  )
    score += 1;
  if (span.pieces[0]?.picture) score += 1.5;
  if (
    /(?:[■□◆●]\s*(?:本报记者|记者|通讯员)?[\p{Script=Han}\s]{2,30}|[（(]?(?:\p{Script=Han}{2,8}记者|记者|通讯员)?\s*[\p{Script=Han}\s、]{2,16}\s*(?:摄|摄影报道|图)[）)]?)$/u.test(
      span.text,
    )
  )
    score += 2.5;
  if (
    /^.{0,24}?[，,].{0,30}?(?:工人|农民|学生|村民|市民|游客|学员|志愿者|工作人员|民警|队员|演员|农机手|技术人员|群众|孩子|小朋友|选手|师生).{0,6}(?:在|正|驾驶|进行|冒)/u.test(
      span.text.slice(0, 90),
    )
  )
    score += 1;
  if (/图为/u.test(span.text)) score += 1;
  return score;
}

export const JUNCTIONS: readonly Junction[] = [
  {
    sign: 'the text before is unfinished',
    example: '全市工业经济量质 | 同时, 聊城持续在协同推进降碳',
    cost: (from, to, a) => {
      if (!a || !isBody(from) || a.finished || from?.role !== 'body') return 0;
      if (to.role === 'half') return -3;
      if (to.role === 'subheading') return 2.5;
      return to.role === 'body' || to.credit ? 0 : 1.5;
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
    sign: 'reads as a caption',
    example: '10月23日，工人在山东冠洲股份有限公司生产车间作业',
    cost: (_from, to, _a, b, step) =>
      to.lead === 'plain' && step.opens ? -Math.min(looksLikeCaption(b), 4) * (step.headless ? 1 : 0.5) : 0,
  },
  {
    sign: 'a credit right under one paragraph',
    example: '强图强"转变。 | ■ 本报记者 许金松',
    cost: (from, to, a) => (from?.lead === 'plain' && to.credit && a && a.width < 260 ? -2 : 0),
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
      if (from?.role === 'title' && to.role === 'subtitle') return b.level > a.level ? -1.7 : 0.5;
      if (from?.role === 'kicker' && to.role === 'title') return b.level > a.level ? 1.5 : b.level < a.level ? -1 : 0;
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
