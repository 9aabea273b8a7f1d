/** The report of ingest. */
export const report = {
  counts: ({ articles, doubts, unplaced }: { articles: number; doubts: number; unplaced: number }) =>
    `文章 ${articles} 篇，存疑 ${doubts} 处，未归入文章的 ${unplaced} 行`,
  more: (pages: number) => `……另有 ${pages} 版`,
  total: ({ pages, counts }: { pages: number; counts: string }) => `共 ${pages} 版：${counts}`,
  messages: (count: number) => `提示 ${count} 条：`,
  severity: { error: '错误：', warning: '警告：' },
};
