/**
 * What the size of the type says of a line's role, for pages that come with it (PDF, ALTO, hOCR). A headline is set larger
 * than the text, a kicker and a subtitle smaller than the headline, a caption often smaller than the text.
 */
import type { Layout, Span } from '../stages/layout.ts';
import type { Feature } from './features.ts';
import type { Junction } from './junctions.ts';

/** Two sizes differ by no less than this: what was measured on a picture is not exact. */
const STEP = 1.08;
/** Type as much larger than the text as this is a headline's, not a 小标题's. */
const HEADLINE = 1.5;

/** Of the text's; null where the importer knows no sizes. */
const relative = ({ pieces: [first] }: Span, { bodySize }: Layout): number | null =>
  first?.size !== undefined && bodySize !== null ? first.size / bodySize : null;

/** How often larger the type of `b` is than that of `a`; null where the importer knows no sizes. */
function growth(a: Span | null, b: Span): number | null {
  const [from, to] = [a?.pieces.at(-1)?.size, b.pieces[0]?.size];
  return from === undefined || to === undefined ? null : to / from;
}

const between = (value: number | null, from: number, to = Number.POSITIVE_INFINITY): number =>
  value !== null && value >= from && value < to ? 1 : 0;

export const TYPE_FEATURES: readonly Feature[] = [
  {
    feature: 'larger type than the text',
    example: '监管为何“看不见”（10.5 磅，正文 9 磅）',
    test: (span, layout) => between(relative(span, layout), STEP),
    cost: { body: 4, byline: 1, title: -0.6, kicker: -0.4, subtitle: -0.4, subheading: -1 },
  },
  {
    feature: 'type of a headline',
    example: '江东外贸“含新量”持续提升（30 磅，正文 9 磅）',
    test: (span, layout) => between(relative(span, layout), HEADLINE),
    cost: { body: 4, byline: 3, title: -1, subheading: 3 },
  },
  {
    feature: 'lines in the type of a headline, together',
    example: '聊城市蓝天救援志愿者 / 协会获中国青年志愿者 / 优秀组织奖（19 磅，正文 9 磅）',
    test: (span, layout) => between(relative(span, layout), HEADLINE) * (span.lines - 1),
    cost: { title: -2.2 },
  },
  {
    feature: 'type of the text',
    example: '度，全国规模以上工业企业实现利润总额52281.6亿元（9 磅，同正文）',
    test: (span, layout) => between(relative(span, layout), 0, STEP),
    cost: { title: 3, half: 3, kicker: 0.5, subtitle: 0.5 },
  },
];

export const TYPE_JUNCTIONS: readonly Junction[] = [
  {
    feature: 'smaller type under a headline',
    example: '劈波斩浪稳驭舟（30 磅） / ——我市推进经济社会高质量发展述评（上）（14 磅）',
    between: (from) => from?.role === 'title',
    cost: (_from, to, a, b) => {
      const size = growth(a, b);
      if (size === null) return 0;
      if (to.role === 'title') return between(size, 1 / STEP, STEP) ? 0 : 3;
      return to.role === 'subtitle' ? (size < 1 / STEP ? -2.5 : 4) : 0;
    },
  },
  {
    feature: 'larger type under a kicker',
    example: '前五个月进出口总值再创新高（13 磅） / 江东外贸“含新量”持续提升（30 磅）',
    between: (from, to) => from?.role === 'kicker' && to.role === 'title',
    cost: (_from, _to, a, b) => {
      const size = growth(a, b);
      return size === null ? 0 : size > STEP ? -1.5 : 2;
    },
  },
  {
    feature: 'the type of the running text changes',
    example: '……实现“零的突破”。（9 磅） | 4月16日，渔民在东屿县清水湾海域收获海带。（8.5 磅）',
    between: (from, to) => from?.role === 'body' && to.role === 'body',
    cost: (_from, _to, a, b, step) => {
      const size = growth(a, b);
      if (size === null || between(size, 0.96, 1.04)) return 0;
      return step.opens ? -2 : 1;
    },
  },
];
