/** The report of ingest. */
import type * as source from '../../zh-Hans/commands/report.ts';

export const report: typeof source.report = {
  counts: ({ articles, doubts, unplaced }) => `文章 ${articles} 篇，存疑 ${doubts} 處，未歸入文章的 ${unplaced} 行`,
  more: (pages) => `……另有 ${pages} 版`,
  total: ({ pages, counts }) => `共 ${pages} 版：${counts}`,
  messages: (count) => `提示 ${count} 則：`,
  severity: { error: '錯誤：', warning: '警告：' },
};
