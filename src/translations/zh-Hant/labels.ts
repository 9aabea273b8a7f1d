/** Days, numbers of things, and what readers call a page, a genre, a role: words that stand on pages of every kind. */
import type * as source from '../zh-Hans/labels.ts';

export const dates: typeof source.dates = {
  long: ({ year, month, day }) => `${year}年${month}月${day}日`,
  monthDay: ({ month, day }) => `${month}月${day}日`,
  yearMonth: ({ year, month }) => `${year}年${month}月`,
  year: (year) => `${year}年`,
  month: (month) => `${month}月`,
  monthShort: (month) => String(month),
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  weekdayHeads: ['一', '二', '三', '四', '五', '六', '日'],
};

export const counts: typeof source.counts = {
  newspapers: (count) => `${count}種報紙`,
  volumes: (count) => `${count}卷合訂本`,
  issues: (count) => `${count}期`,
  pages: (count) => `${count}版`,
  articles: (count) => `${count}篇`,
  characters: (count) => `${count}字`,
  people: (count) => `${count}人`,
  days: ({ days, of }) => `${days} / ${of}天`,
};

export const lists: typeof source.lists = {
  and: (items: readonly (string | number)[]) => items.join('、'),
  clauses: (items) => items.join('，'),
  gap: ' ',
  sentences: (items) => items.join(''),
};

export const genres: typeof source.genres = {
  news: '消息',
  feature: '通訊',
  commentary: '評論',
  photo: '圖片新聞',
  brief: '簡訊',
  teasers: '導讀',
};

export const bylineRoles: typeof source.bylineRoles = {
  记者: '記者',
  通讯员: '通訊員',
  实习生: '實習生',
  摄影: '攝影',
  作者: '作者',
};

export const lineRoles: typeof source.lineRoles = {
  kicker: '引題',
  title: '主標題',
  subtitle: '副題',
  column: '專欄',
  byline: '署名',
  body: '正文',
  subheading: '小標題',
  caption: '圖片說明',
  turn: '轉版',
  teaser: '導讀',
  furniture: '版面雜項',
  fragment: '殘句',
};

export const labels: typeof source.labels = {
  page: ({ number, name }) => `第${number}版 ${name}`,
  pageNumber: (number) => `第${number}版`,
  pageWithoutNumber: (name) => `${name}（版次不詳）`,
  pageUnknown: '版次不詳',
  edition: ({ date, ordinal }) => `${date}（當日第${'一二三四五六七八九'[ordinal - 1] ?? ordinal}次出版）`,
  issueOf: ({ newspaper, issue }) => `${newspaper}${issue}`,
  pageOf: ({ newspaper, issue, page }) => `${newspaper}${issue}${page}`,
  printed: ({ newspaper, issue, page }) => `《${newspaper}》${issue} ${page}`,
  inferred: (issue) => `${issue}（日期係推斷，版面未印）`,
  newspaperTitle: (title) => `《${title}》`,
  archivePage: ({ title, page }) => `${title}（第${page}頁）`,
};

export const inferredDate: typeof source.inferredDate = '日期係推斷，版面未印';

/** What stands where a headline would, for a text that has none in print. */
export const untitledKinds: typeof source.untitledKinds = { caption: '圖片說明', untitled: '無題' };
