/** What the setting of a line says of its role: its length, its marks, what stands beside it. */

const flag = (yes: boolean): number => (yes ? 1 : 0);

import { PARAGRAPH_LINE } from '../text.ts';
import type { Feature } from './feature.ts';

export const LAYOUT_FEATURES: readonly Feature[] = [
  {
    feature: 'longer than a headline',
    example: '第二场全市改革攻坚擂台赛举办,20个市直部门主要负责人现场打擂',
    test: (s) => Math.max(0, s.width / s.lines - 24) / 10,
  },
  {
    feature: 'a long paragraph',
    example: '及时公开惠企文件,通过文稿解读、图片解读、新闻发布会解读等多种方式进行解读,方便企业群众理解。',
    test: (s) => flag(s.width / s.lines > PARAGRAPH_LINE),
  },
  {
    feature: 'three lines or more together',
    example: '比增长8.9%，高于全省平均水平1.8个',
    test: (s) => (s.vertical ? 0 : Math.max(0, s.lines - 2)),
  },
  {
    feature: 'a heading mark',
    example: '# 政企同心 双向奔赴',
    test: (s) => flag(s.level > 0),
  },
  {
    feature: 'no heading mark where others have one',
    example: '《实施方案》明确4类14项重点任',
    test: (s, layout) => flag(layout.marked && s.level === 0 && !s.vertical),
  },
  {
    feature: 'short and without a full stop',
    example: '驱动创新链 壮大产业链',
    test: (s) => flag(!s.inProse && s.width / s.lines < 30 && !/…[”’"']?$/u.test(s.text)),
  },
  {
    feature: 'beside a turn line',
    example: '现质的有效提升和量的合理增长。 | （下转2版）',
    test: (s) => flag(s.pieces.some((piece) => piece.turned)),
  },
  {
    feature: 'fills the lines of its column',
    example: '"瞪羚"企业是指跨过创业期、进入高成长',
    test: (s) => flag(s.fills && s.level === 0 && !s.finished) * (s.lines === 1 ? 0.35 : s.lines === 2 ? 1 : 2),
  },
  {
    feature: 'no list of teasers is announced on the page',
    example: '今 日 导 读',
    test: (_s, layout) => flag(!layout.labels.has('teasers')),
  },
  {
    feature: 'a list of teasers is announced on the page',
    example: '今 日 导 读',
    test: (_s, layout) => flag(layout.labels.has('teasers')),
  },
  {
    feature: 'tiny',
    example: '要',
    test: (s) => flag(s.width < 3.5 && !s.vertical),
  },
  {
    feature: 'short',
    example: '高新区',
    test: (s) => flag(s.width >= 3 && s.width < 6 && !s.vertical),
  },
  {
    feature: 'longer than a subheading',
    example: '全市市场主体满意度调查整改提升暨',
    test: (s) => Math.max(0, s.width - 16) / 4,
  },
  {
    feature: 'set vertically',
    example: '舞 / 解 / 锁 / 乡村 / 振',
    test: (s) => flag(s.vertical),
  },
  {
    feature: 'points at a picture',
    example: '▶8月14日,在聊城市茌平区文化馆',
    test: (s) => flag((s.pieces[0]?.picture ?? false) && s.width > 30),
  },
];
