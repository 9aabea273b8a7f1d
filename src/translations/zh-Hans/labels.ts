/** Days, numbers of things, and what readers call a page, a genre, a role: words that stand on pages of every kind. */
import type { BylineRole } from '../../model/article.ts';
import type { Genre } from '../../model/genre.ts';
import type { LineRole } from '../../model/page.ts';

type Day = { year: number; month: number; day: number };

export const dates = {
  /** 2023年10月25日 */
  long: ({ year, month, day }: Day) => `${year}年${month}月${day}日`,
  monthDay: ({ month, day }: { month: number; day: number }) => `${month}月${day}日`,
  yearMonth: ({ year, month }: { year: number; month: number }) => `${year}年${month}月`,
  year: (year: number | string) => `${year}年`,
  month: (month: number) => `${month}月`,
  /** In a narrow strip of twelve. */
  monthShort: (month: number) => String(month),
  /** Sunday first. */
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  /** Heads of a calendar, Monday first. */
  weekdayHeads: ['一', '二', '三', '四', '五', '六', '日'],
};

export const counts = {
  newspapers: (count: number) => `${count}种报纸`,
  volumes: (count: number) => `${count}卷合订本`,
  issues: (count: number) => `${count}期`,
  pages: (count: number) => `${count}版`,
  articles: (count: number) => `${count}篇`,
  characters: (count: number) => `${count}字`,
  people: (count: number) => `${count}人`,
  /** Days that have an issue, of all days. */
  days: ({ days, of }: { days: number; of: number }) => `${days} / ${of}天`,
};

export const lists = {
  /** Things that stand together: 第2、3版. */
  and: (items: readonly (string | number)[]) => items.join('、'),
  /** Parts of a sentence. */
  clauses: (items: readonly string[]) => items.join('，'),
  /** Between date, weekday and page. */
  gap: ' ',
  /** Between sentences. */
  sentences: (items: readonly string[]) => items.join(''),
};

export const genres: Record<Genre, string> = {
  news: '消息',
  feature: '通讯',
  commentary: '评论',
  photo: '图片新闻',
  brief: '简讯',
  teasers: '导读',
};

export const bylineRoles: Record<BylineRole, string> = {
  记者: '记者',
  通讯员: '通讯员',
  实习生: '实习生',
  摄影: '摄影',
  作者: '作者',
};

export const lineRoles: Record<LineRole, string> = {
  kicker: '引题',
  title: '主标题',
  subtitle: '副题',
  column: '栏目',
  byline: '署名',
  body: '正文',
  subheading: '小标题',
  caption: '图片说明',
  turn: '转版',
  teaser: '导读',
  furniture: '版面杂项',
  fragment: '残句',
};

export const labels = {
  page: ({ number, name }: { number: number; name: string }) => `第${number}版 ${name}`,
  pageNumber: (number: number | string) => `第${number}版`,
  pageWithoutNumber: (name: string) => `${name}（版次不详）`,
  pageUnknown: '版次不详',
  /** `ordinal` is 2 for the second edition of a day. */
  edition: ({ date, ordinal }: { date: string; ordinal: number }) =>
    `${date}（当日第${'一二三四五六七八九'[ordinal - 1] ?? ordinal}次出版）`,
  /** An issue, where the newspaper's name goes before: in titles, descriptions and citations. */
  issueOf: ({ newspaper, issue }: { newspaper: string; issue: string }) => `${newspaper}${issue}`,
  pageOf: ({ newspaper, issue, page }: { newspaper: string; issue: string; page: string }) =>
    `${newspaper}${issue}${page}`,
  /** Where an article was printed, as a feed says it. */
  printed: ({ newspaper, issue, page }: { newspaper: string; issue: string; page: string }) =>
    `《${newspaper}》${issue} ${page}`,
  inferred: (issue: string) => `${issue}（日期系推断，版面未印）`,
  /** Before the date of an article. */
  newspaperTitle: (title: string) => `《${title}》`,
  archivePage: ({ title, page }: { title: string; page: number }) => `${title}（第${page}页）`,
};

/** Says that a date is not printed on the page: in citations and exports. */
export const inferredDate: string = '日期系推断，版面未印';

/** What stands where a headline would, for a text that has none in print. */
export const untitledKinds = { caption: '图片说明', untitled: '无题' };
