/** The name of a column in brackets at the end of the headline. It is a part of the headline. */
import type { Feature } from './feature.ts';

const COLUMNS = [
  ...[
    '民生观察',
    '基层走笔',
    '记者手记',
    '一线调研',
    '今日谈',
    '县域新观察',
    '文化漫笔',
    '国际观察',
    '体坛漫步',
    '市场瞭望',
  ],
  ...[
    '环球走笔',
    '现场评论',
    '新春走基层',
    '乡村振兴看成效',
    '项目建设一线',
    '走近劳动者',
    '权威发布',
    '读者来信',
    '连线评论员',
  ],
  ...['法治头条', '三农看台', '工程·进度', '校园内外·新学期', '黄河岸边的故事②', '高质量发展调研行③'],
];

export const bracketedColumn: Feature = {
  fits: ({ genre, headline }) => genre !== 'photo' && !!headline,
  share: 0.75,
  apply: (prepared, rng) => {
    const label = `（${rng.pick(COLUMNS)}）`;
    prepared.expected.headline = `${prepared.expected.headline}${label}`;
    prepared.title = prepared.title.map((line, i, all) => (i === all.length - 1 ? line + label : line));
  },
};
