/** What the search page says. */

export const searchErrors = {
  offline: '读不到检索索引：网络不通，或网站暂时没有应答。请稍后再试。',
  missing:
    '检索索引不全：缺少文件。网站可能刚刚更新，请刷新页面再试；若仍如此，需要重新构建网站（可携带版请整个文件夹重新复制）。',
  damaged: '检索索引损坏：有文件读不出来。请刷新页面再试；若仍如此，需要重新构建网站（可携带版请整个文件夹重新复制）。',
  'other-build': '检索索引与本页不是同一次构建。网站可能刚刚更新，请刷新页面再试。',
};

export const searchFilters = {
  newspaper: '报纸',
  year: '年份',
  genre: '体裁',
  topic: '主题',
  place: '地方',
  page: '版次',
};

export const searching = {
  busy: '正在检索……',
  progress: ({ done, of, hits }: { done: number; of: number; hits: number }) =>
    `已查 ${done}／${of} 册合订本，找到 ${hits} 篇……`,
  more: ({ next, left }: { next: number; left: string }) => `再看 ${next} 篇（还有 ${left} 篇）`,
  noScope: (scope: string) => `没有“${scope}”这个范围，查的是全部文章。`,
  /** Before and after the number of hits. */
  totalBefore: '共',
  totalIn: (scope: string) => `在“${scope}”中共`,
  totalAfter: (narrowed: boolean) => `篇${narrowed ? '（已筛选）' : ''}。`,
  everywhere: '改查全部文章',
  failed: '检索时出了错。',
  again: '再试一次',
  notInstalled: '检索程序没有装好。请刷新页面再试；若仍如此，请换新版浏览器。',
  pageUnknown: '版次不详',
  page: (page: string) => `第${page}版`,
  topic: (name: string) => `主题：${name}`,
  place: (name: string) => `地方：${name}`,
  allValues: (count: number) => `全部 ${count} 项`,
  moreInText: (count: number) => `文中另有 ${count} 处`,
};

export const absentVolumes = {
  volume: ({ newspaper, year }: { newspaper: string; year: string }) => `${newspaper}${year}年`,
  separator: '、',
  andMore: (count: string) => `等 ${count} 册`,
  partly: (count: string) => `没有网络，只查了带走的 ${count} 册。`,
  nothing: '没有网络，什么也没有查：',
  /** Around the link to the page that takes volumes along. */
  before: (volumes: string) => `这几册没有带走：${volumes}。联网后再查，或到`,
  link: '离线阅读',
  after: '把它们带走。',
};

export const searchChart = {
  bar: ({ period, articles, hits }: { period: string; articles: string; hits: string }) =>
    `${period}：${articles} 篇中有 ${hits} 篇`,
  caption: (percent: string) => `各期命中占全部文章的比例（最高 ${percent}），点选即限定日期`,
};

export const noHits = {
  withoutFilters: '去掉筛选条件',
  everywhere: '在全部文章中查',
  withoutPunctuation: (text: string) => `不管标点，查 ${text}`,
  either: (text: string) => `查其中任何一个：${text}`,
  halves: (text: string) => `拆成两段：${text}`,
  noString: '没有文章含有这些字。',
  noCondition: '没有文章合于这些条件。',
  filtered: (sentence: string) => `筛选之后，${sentence}`,
  how: '检索逐字核对，繁简、全半角、大小写、引号样式都已通查；报上的误字照原样保留。',
  try: '可以试试：',
};

export const exporting = {
  csv: 'CSV 表格',
  ris: 'RIS 文献',
  file: (archive: string) => `${archive}检索结果`,
  ready: '导出全部：',
  later: '检索完毕后可导出：',
  separator: '；',
  columns: {
    title: '标题',
    kicker: '引题',
    subtitle: '副题',
    newspaper: '报纸',
    date: '日期',
    dateNote: '日期说明',
    page: '版',
    genre: '体裁',
    byline: '署名',
    address: '网址',
  },
};
