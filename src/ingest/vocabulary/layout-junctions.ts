/** Where two spans meet: how they are set. */
import type { Junction } from './feature.ts';

const flag = (yes: boolean | null | undefined): number => (yes ? 1 : 0);

export const LAYOUT_JUNCTIONS: readonly Junction[] = [
  {
    feature: 'a wide gap',
    example: '（两行空白）□记者 薛良诚 通讯员 张振祥 李贵金 报道',
    sees: 'after',
    test: (_a, b) => flag(b.gap >= 2),
  },
  {
    feature: 'a very wide gap',
    example: '（四行空白）□记者 薛良诚 通讯员 张振祥 李贵金 报道',
    sees: 'after',
    test: (_a, b) => flag(b.gap >= 4),
  },
  {
    feature: 'in one block',
    example: '品。 / 驱动创新链 壮大产业链',
    sees: 'after',
    test: (_a, b) => flag(!b.opensBlock),
  },
  {
    feature: 'in one block, on a page of wrapped lines',
    example: '品。 / 驱动创新链 壮大产业链',
    sees: 'after',
    test: (_a, b, layout) => flag(!b.opensBlock && layout.wrapped),
  },
  {
    feature: 'in one block, and no prose',
    example: '当高铁时代牵手“两河时代”， / 未来聊城应当如何应对？',
    sees: 'after',
    test: (_a, b) => flag(!b.opensBlock && !b.inProse),
  },
  {
    feature: 'in one block, of one level, without a dash',
    example: '农行临清市支行 / 知识产权质押贷款助企发展',
    sees: 'both',
    test: (a, b) => flag(a && !b.opensBlock && a.level === b.level && !a.endsInDash),
  },
  {
    feature: 'a blank line, where few stand',
    example: '（段落缩进、段间不空行的版面上）……落到实处。 | 聊城：冬枣红了',
    sees: 'after',
    test: (_a, b, layout) => flag(b.opensBlock && layout.blankRate < 0.15),
  },
  {
    feature: 'apart, and long together',
    example: '舞 | 解',
    sees: 'both',
    test: (a, b) => flag(a && b.opensBlock && a.width + b.width > 24),
  },
  {
    feature: 'a deeper heading mark',
    example: '# 政企同心 双向奔赴 / #### -我市积极构建政企常态化交流机制',
    sees: 'both',
    test: (a, b) => flag(a && a.level > 0 && b.level > a.level),
  },
  {
    feature: 'a higher heading mark',
    example: '### 党建引领 / # 一网统管',
    sees: 'both',
    test: (a, b) => flag(a && b.level > 0 && b.level < a.level),
  },
  {
    feature: 'right under the label of a list of teasers',
    example: '今日导读 | 县图书馆延长开放时间',
    sees: 'after',
    test: (_a, b) => flag(b.pieces[0]?.labelled === 'teasers'),
  },
  {
    feature: 'right under the label of a column',
    example: '简讯 | 县图书馆延长开放时间',
    sees: 'after',
    test: (_a, b) => flag(b.pieces[0]?.labelled !== undefined && b.pieces[0].labelled !== 'teasers'),
  },
  {
    feature: 'set flush',
    example: '聊城智慧金融服务平台于2021年4月正式上线 | 运营,可解决小微主体受政银企信息不对称等因素',
    sees: 'after',
    test: (_a, b) => flag(!b.leadIn && b.setIn < 0),
  },
  {
    feature: 'set flush, after an unfinished text',
    example: '聊城智慧金融服务平台于2021年4月正式上线 | 运营,可解决小微主体受政银企信息不对称等因素',
    sees: 'both',
    test: (a, b) => flag(!b.leadIn && b.setIn < 0 && a && !a.finished),
  },
  {
    feature: 'set flush, and no caption',
    example: '聊城智慧金融服务平台于2021年4月正式上线 | 运营,可解决小微主体受政银企信息不对称等因素',
    sees: 'after',
    test: (_a, b) => flag(!b.leadIn && b.setIn < 0 && b.caption < 1),
  },
  {
    feature: 'set in',
    example: '……落到实处。 |   今年以来，',
    sees: 'after',
    test: (_a, b) => flag(!b.leadIn && b.setIn > 0),
  },
  {
    feature: 'begins at the edge, where paragraphs are set in',
    example: '（段落缩进的版面上）聊城：冬枣红了',
    sees: 'after',
    test: (_a, b, layout) => flag(layout.indents && !b.pieces[0]?.indented),
  },
  {
    feature: 'begins at the edge after a finished line, where paragraphs are set in',
    example: '……落到实处。 | 聊城：冬枣红了',
    sees: 'both',
    test: (a, b, layout) => flag(layout.indents && !b.pieces[0]?.indented && a?.finished),
  },
  {
    feature: 'after a full line without an end',
    example: '至8月份，全市规模以上工业增加值同 | 比增长8.9%，高于全省平均水平1.8个',
    sees: 'before',
    test: (a) => flag(a && !a.finished && a.endsFull === 1),
  },
  {
    feature: 'after a line short of its column, without an end',
    example: '我市召开工作会议 | 本报讯',
    sees: 'before',
    test: (a) => flag(a && !a.finished && a.endsFull === -1),
  },
  {
    feature: 'short of its column, without an end',
    example: '……落到实处。 | 我市召开工作会议',
    sees: 'after',
    test: (_a, b) => flag(!b.finished && b.lines === 1 && b.endsFull === -1),
  },
];
