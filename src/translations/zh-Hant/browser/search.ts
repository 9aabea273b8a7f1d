/** What the search page says. */
import type * as source from '../../zh-Hans/browser/search.ts';

export const searchErrors: typeof source.searchErrors = {
  offline: '讀不到檢索索引：網路不通，或網站暫時沒有應答。請稍後再試。',
  missing:
    '檢索索引不全：缺少檔案。網站可能剛剛更新，請重新整理頁面再試；若仍如此，需要重新建置網站（可攜帶版請整個資料夾重新複製）。',
  damaged:
    '檢索索引損壞：有檔案讀不出來。請重新整理頁面再試；若仍如此，需要重新建置網站（可攜帶版請整個資料夾重新複製）。',
  'other-build': '檢索索引與本頁不是同一次建置。網站可能剛剛更新，請重新整理頁面再試。',
};

export const searchFilters: typeof source.searchFilters = {
  newspaper: '報紙',
  year: '年份',
  genre: '體裁',
  topic: '主題',
  place: '地方',
  page: '版次',
};

export const searching: typeof source.searching = {
  busy: '正在檢索……',
  progress: ({ done, of, hits }) => `已查 ${done}／${of} 冊合訂本，找到 ${hits} 篇……`,
  more: ({ next, left }) => `再看 ${next} 篇（還有 ${left} 篇）`,
  noScope: (scope) => `沒有「${scope}」這個範圍，查的是全部文章。`,
  totalBefore: '共',
  totalIn: (scope) => `在「${scope}」中共`,
  totalAfter: (narrowed) => `篇${narrowed ? '（已篩選）' : ''}。`,
  everywhere: '改查全部文章',
  failed: '檢索時出了錯。',
  again: '再試一次',
  notInstalled: '檢索程式沒有裝好。請重新整理頁面再試；若仍如此，請換新版瀏覽器。',
  pageUnknown: '版次不詳',
  page: (page) => `第${page}版`,
  topic: (name) => `主題：${name}`,
  place: (name) => `地方：${name}`,
  allValues: (count) => `全部 ${count} 項`,
  moreInText: (count) => `文中另有 ${count} 處`,
};

export const absentVolumes: typeof source.absentVolumes = {
  volume: ({ newspaper, year }) => `${newspaper}${year}年`,
  separator: '、',
  andMore: (count) => `等 ${count} 冊`,
  partly: (count) => `沒有網路，只查了帶走的 ${count} 冊。`,
  nothing: '沒有網路，什麼也沒有查：',
  before: (volumes) => `這幾冊沒有帶走：${volumes}。連上網路後再查，或到`,
  link: '離線閱讀',
  after: '把它們帶走。',
};

export const searchChart: typeof source.searchChart = {
  bar: ({ period, articles, hits }) => `${period}：${articles} 篇中有 ${hits} 篇`,
  caption: (percent) => `各期命中佔全部文章的比例（最高 ${percent}），點選即限定日期`,
};

export const noHits: typeof source.noHits = {
  withoutFilters: '去掉篩選條件',
  everywhere: '在全部文章中查',
  withoutPunctuation: (text) => `不管標點，查 ${text}`,
  either: (text) => `查其中任何一個：${text}`,
  halves: (text) => `拆成兩段：${text}`,
  noString: '沒有文章含有這些字。',
  noCondition: '沒有文章合於這些條件。',
  filtered: (sentence) => `篩選之後，${sentence}`,
  how: '檢索逐字核對，繁簡、全半形、大小寫、引號樣式都已通查；報上的誤字照原樣保留。',
  try: '可以試試：',
};

export const exporting: typeof source.exporting = {
  csv: 'CSV 表格',
  ris: 'RIS 文獻',
  file: (archive) => `${archive}檢索結果`,
  ready: '匯出全部：',
  later: '檢索完畢後可匯出：',
  separator: '；',
  columns: {
    title: '標題',
    kicker: '引題',
    subtitle: '副題',
    newspaper: '報紙',
    date: '日期',
    dateNote: '日期說明',
    page: '版',
    genre: '體裁',
    byline: '署名',
    address: '網址',
  },
};
