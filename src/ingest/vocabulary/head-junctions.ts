/** Where two spans meet that may be heads: one head in two lines, or two heads? */
import type { Span } from '../page-model.ts';
import type { Junction } from './feature.ts';
import { cohesion } from './language.ts';

const flag = (yes: boolean | null | undefined): number => (yes ? 1 : 0);

/** Both may be heads, or lines of them. */
const SHORT = 60;
const short = (a: Span | null, b: Span): a is Span => a !== null && a.width <= SHORT && b.width <= SHORT;
const widthOf = (span: Span, at: number): number => span.pieces.at(at)?.width ?? 0;
const widest = ({ pieces }: Span): number => pieces.reduce((width, piece) => Math.max(width, piece.width), 0);

export const HEAD_JUNCTIONS: readonly Junction[] = [
  {
    feature: 'a word that the line end has cut',
    example: '习近平同日本首相菅义伟通电 | 话',
    sees: 'both',
    test: (a, b) => flag(short(a, b) && b.cutOff),
  },
  {
    feature: 'the characters on both sides go together',
    example: '湖北（武汉）专场人气 | 旺',
    sees: 'both',
    test: (a, b) => (short(a, b) ? cohesion(a.text, b.text) : 0),
  },
  {
    feature: 'a bracket or quotation stays open',
    example: '努力让“问题少年”不再出问题（法治聚焦· | 预防未成年人犯罪）',
    sees: 'before',
    test: (a) => flag(a && a.width <= SHORT && a.open),
  },
  {
    feature: 'a tail of one or two characters',
    example: '美联储宣布维持低利 | 率',
    sees: 'both',
    test: (a, b) => flag(short(a, b) && b.width <= 2),
  },
  {
    feature: 'a tail of three or four characters',
    example: '第三十个全国“土地日”专家座谈会 | 召开会议',
    sees: 'both',
    test: (a, b) => flag(short(a, b) && b.width > 2 && b.width <= 4),
  },
  {
    feature: 'no line is longer than the one before',
    example: '国办印发《生态环境领域中央与地 | 方财政事权和支出责任划分改革 | 方案》',
    sees: 'both',
    test: (a, b) => flag(short(a, b) && widthOf(a, -1) >= widest(b) - 0.5),
  },
  {
    feature: 'the line before had room for more',
    example: '胡春华强调 | 积极探索脱贫攻坚与乡村振兴有机衔接',
    sees: 'both',
    test: (a, b) => flag(short(a, b) && widthOf(a, -1) + 2.5 < widest(b)),
  },
  {
    feature: 'much longer than the line before',
    example: '全市工业生产稳健向好 / 1至8月份规模以上工业增加值同比增长8.9%',
    sees: 'both',
    test: (a, b) => flag(a && !b.opensBlock && b.width >= 1.75 * a.width && a.width >= 8),
  },
  {
    feature: 'after a dash',
    example: '西安浐灞生态区实施多项治理工程—— | 坚持绿色发展 绽放生态之美',
    sees: 'before',
    test: (a) => flag(a?.endsInDash),
  },
  {
    feature: 'begins with a dash',
    example: '劈波斩浪稳驭舟 | ——我市推进经济社会高质量发展述评（上）',
    sees: 'after',
    test: (_a, b) => flag(b.beginsWithDash),
  },
  {
    feature: 'begins with no dash, where subtitles have one',
    example: '（副题都带破折号的版面上）2016年以来 | 西藏治理沙化土地12.4万公顷',
    sees: 'after',
    test: (_a, b, layout) => flag(layout.dashes && !b.beginsWithDash),
  },
  {
    feature: 'after a colon',
    example: '香港主流舆论： | 国家安全立法得民心',
    sees: 'before',
    test: (a) => flag(a && a.width <= SHORT && /[：:]$/u.test(a.text)),
  },
  {
    feature: 'after a note in brackets at the end',
    example: '控制住疫情才是“硬道理”（人民论坛） | 今年以来',
    sees: 'before',
    test: (a) => flag(a && a.width <= SHORT && /[）)]$/u.test(a.text)),
  },
  {
    feature: 'after a question or a call',
    example: '聊城如何拥抱高铁时代? | 专家这样说',
    sees: 'before',
    test: (a) => flag(a && a.width <= SHORT && /[？?！!]$/u.test(a.text)),
  },
  {
    feature: 'two lines of one length',
    example: '“首席专员”上岗 / 项目落地提速',
    sees: 'both',
    test: (a, b) => flag(short(a, b) && Math.abs(widthOf(a, -1) - widthOf(b, 0)) < 0.75),
  },
  {
    feature: 'names before',
    example: '■ 本报记者 许金松 | 本报讯',
    sees: 'before',
    test: (a) => flag(a?.byline !== null && a?.byline !== undefined),
  },
];
