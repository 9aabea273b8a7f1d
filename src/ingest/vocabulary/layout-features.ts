/** What the setting of a line says of its role: its length, its marks, what stands beside it. */

const flag = (yes: boolean): number => (yes ? 1 : 0);

import { PARAGRAPH_LINE } from '../text.ts';
import type { Feature } from './feature.ts';

export const LAYOUT_FEATURES: readonly Feature[] = [
  {
    feature: 'a long paragraph',
    example: '及时公开惠企文件,通过文稿解读、图片解读、新闻发布会解读等多种方式进行解读,方便企业群众理解。',
    test: (s) => flag(s.width / s.lines > PARAGRAPH_LINE),
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
];
