/** What the lines of a head say of its role: how they break, what the language knows of the break, how they stand on the page. */
import type { Piece, Span } from '../page-model.ts';
import type { Feature } from './feature.ts';
import { cohesion } from './language.ts';
import { cutsWord } from './word-breaks.ts';

const flag = (yes: boolean): number => (yes ? 1 : 0);
/** Share of the way that a width lies between two others. */
const between = (width: number, from: number, to: number): number => flag(width >= from && width < to);
/** A head, or a line of text, but no paragraph. */
const SHORT = 60;

const breaks = ({ pieces, width, vertical }: Span): [Piece, Piece][] =>
  vertical || width > SHORT ? [] : pieces.slice(1).map((piece, i) => [pieces[i] as Piece, piece]);

export const HEAD_FEATURES: readonly Feature[] = [
  { feature: 'up to six characters', example: '大桥转体', test: (s) => between(s.width, 0, 6.5) },
  { feature: 'seven to eleven characters', example: '国家大剧院开门迎客', test: (s) => between(s.width, 6.5, 11.5) },
  {
    feature: 'twelve to sixteen characters',
    example: '我国红树林面积20年增7000公顷',
    test: (s) => between(s.width, 11.5, 16.5),
  },
  {
    feature: 'seventeen to twenty-two characters',
    example: '第三十六届东盟峰会聚焦经济复苏和一体化进程',
    test: (s) => between(s.width, 16.5, 22.5),
  },
  {
    feature: 'twenty-three to thirty characters',
    example: '国办印发《生态环境领域中央与地方财政事权和支出责任划分改革方案》',
    test: (s) => between(s.width, 22.5, 30.5),
  },
  {
    feature: 'two lines',
    example: '美联储宣布维持低利 / 率',
    test: (s) => flag(!s.vertical && s.lines === 2),
  },
  {
    feature: 'three lines of a head',
    example: '聊城市蓝天救援志愿者 / 协会获中国青年志愿者 / 优秀组织奖',
    test: (s) => flag(!s.vertical && s.lines === 3 && s.width <= SHORT),
  },
  {
    feature: 'lines of a head beyond the second',
    example: '聊城市蓝天救援志愿者 / 协会获中国青年志愿者 / 优秀组织奖',
    test: (s) => (s.vertical ? 0 : Math.max(0, s.lines - 2)),
  },
  {
    feature: 'lines of very different length',
    example: '任何妄想搞乱新疆的图谋都不会得 / 逞',
    test: (s) => {
      if (s.vertical || s.lines === 1) return 0;
      const widths = s.pieces.map((piece) => piece.width);
      return Math.min(4, Math.max(0, Math.max(...widths) / Math.max(1, Math.min(...widths)) - 1.75));
    },
  },
  {
    feature: 'full lines and a shorter last one',
    example: '韩正在海南调研时强调把握好分步骤分阶 / 段的实施节奏扎实稳妥推进',
    test: (s) => {
      if (breaks(s).length === 0) return 0;
      const widths = s.pieces.map(({ width }) => width);
      const most = Math.max(...widths);
      return flag(widths.slice(0, -1).every((width) => width >= most - 1.5));
    },
  },
  {
    feature: 'words that its line ends cut',
    example: '习近平同日本首相菅义伟通电 / 话',
    test: (s) => breaks(s).filter(([a, b]) => cutsWord(a.text, b.text)).length,
  },
  {
    feature: 'line ends between characters that go together',
    example: '湖北（武汉）专场人气 / 旺',
    test: (s) => breaks(s).reduce((sum, [a, b]) => sum + cohesion(a.text, b.text), 0),
  },
  {
    feature: 'a note in brackets at its end',
    example: '控制住疫情才是“硬道理”（人民论坛）',
    test: (s) => flag(s.width <= SHORT && /[^（(].*[（(][^（）()]{2,24}[）)]$/u.test(s.text)),
  },
  {
    feature: 'two phrases with a blank between them',
    example: '坚持绿色发展 绽放生态之美',
    test: (s) =>
      flag(s.width <= SHORT && s.pieces.some(({ text }) => /[\p{Script=Han}”》] [\p{Script=Han}“《]/u.test(text))),
  },
  {
    feature: 'a note of the newsroom',
    example: '薛俊摄（人民视觉）',
    test: (s) => flag(s.note),
  },
  {
    feature: 'no dash, where subtitles have one',
    example: '（副题都带破折号的版面上）西藏治理沙化土地12.4万公顷',
    test: (s, layout) => flag(layout.dashes && !s.beginsWithDash),
  },
  {
    feature: 'stands alone between blank lines',
    example: '大桥转体',
    test: (s) => flag(s.opensBlock && s.closesBlock),
  },
  {
    feature: 'ends its block',
    example: '大桥转体',
    test: (s) => flag(!s.opensBlock && s.closesBlock),
  },
  {
    feature: 'set in, where paragraphs are',
    example: '　　今年以来，我市对制造业产业链进行梳理。',
    test: (s, layout) => flag(layout.indents && s.pieces[0]?.indented === true),
  },
  {
    feature: 'not set in, where paragraphs are',
    example: '（段落缩进的版面上）聊城：冬枣红了',
    test: (s, layout) => flag(layout.indents && s.pieces[0]?.indented === false),
  },
  {
    feature: 'short of its column, without an end',
    example: '我市召开工作会议',
    test: (s) => flag(!s.finished && s.endsFull === -1),
  },
  {
    feature: 'longer than its column',
    example: '（每行14字的版面上）国办印发《生态环境领域中央与地方财政事权',
    test: (s) => flag(s.column !== null && s.lines === 1 && s.width > s.column + 1.5),
  },
];
