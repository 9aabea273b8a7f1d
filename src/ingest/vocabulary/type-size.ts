/**
 * What the size of the type says of a line's role, for pages that come with it (PDF, ALTO, hOCR). A headline is set larger
 * than the text, a kicker and a subtitle smaller than the headline, a caption often smaller than the text.
 */
import type { Layout, Span } from '../page-model.ts';
import type { Feature, Junction } from './feature.ts';

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
  },
  {
    feature: 'type of a headline',
    example: '江东外贸“含新量”持续提升（30 磅，正文 9 磅）',
    test: (span, layout) => between(relative(span, layout), HEADLINE),
  },
  {
    feature: 'lines in the type of a headline, together',
    example: '聊城市蓝天救援志愿者 / 协会获中国青年志愿者 / 优秀组织奖（19 磅，正文 9 磅）',
    test: (span, layout) => between(relative(span, layout), HEADLINE) * (span.lines - 1),
  },
];

export const TYPE_JUNCTIONS: readonly Junction[] = [
  {
    feature: 'smaller type than before',
    example: '劈波斩浪稳驭舟（30 磅） / ——我市推进经济社会高质量发展述评（上）（14 磅）',
    sees: 'both',
    test: (a, b) => between(growth(a, b), 0, 1 / STEP),
  },
  {
    feature: 'the same type as before',
    example: '聊城市蓝天救援志愿者 / 协会获中国青年志愿者（19 磅）',
    sees: 'both',
    test: (a, b) => between(growth(a, b), 1 / STEP, STEP),
  },
  {
    feature: 'a type a little different',
    example: '……实现“零的突破”。（9 磅） | 4月16日，渔民在东屿县清水湾海域收获海带。（8.5 磅）',
    sees: 'both',
    test: (a, b) => {
      const size = growth(a, b);
      return size === null || between(size, 0.96, 1.04) ? 0 : 1;
    },
  },
];
