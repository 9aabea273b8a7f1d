/** Days, numbers of things, and what readers call a page, a genre, a role. */
import type * as source from '../zh-Hans/labels.ts';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const monthName = (month: number): string => MONTHS[month - 1] ?? String(month);

/** `1 issue`, `2 issues` */
const plural = (count: number, one: string, many = `${one}s`): string =>
  `${typeof count === 'number' ? count.toLocaleString('en-GB') : count} ${count === 1 ? one : many}`;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

export const dates: typeof source.dates = {
  long: ({ year, month, day }) => `${day} ${monthName(month)} ${year}`,
  monthDay: ({ month, day }) => `${day} ${monthName(month)}`,
  yearMonth: ({ year, month }) => `${monthName(month)} ${year}`,
  year: (year) => String(year),
  month: (month) => monthName(month),
  monthShort: (month) => monthName(month).slice(0, 3),
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  weekdayHeads: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
};

export const counts: typeof source.counts = {
  newspapers: (count) => plural(count, 'newspaper'),
  volumes: (count) => plural(count, 'volume'),
  issues: (count) => plural(count, 'issue'),
  pages: (count) => plural(count, 'page'),
  articles: (count) => plural(count, 'article'),
  characters: (count) => plural(count, 'character'),
  people: (count) => plural(count, 'name'),
  days: ({ days, of }) => `${days} of ${plural(of, 'day')}`,
};

export const lists: typeof source.lists = {
  and: (items) => items.join(', '),
  clauses: (items) => items.join(', '),
  gap: ', ',
  sentences: (items) => items.filter((item) => item !== '').join(' '),
};

export const genres: typeof source.genres = {
  news: 'News',
  feature: 'Feature',
  commentary: 'Commentary',
  photo: 'Picture',
  brief: 'In brief',
  teasers: 'Teasers',
};

export const bylineRoles: typeof source.bylineRoles = {
  记者: 'Reporter',
  通讯员: 'Correspondent',
  实习生: 'Trainee',
  摄影: 'Photographer',
  作者: 'Author',
};

export const lineRoles: typeof source.lineRoles = {
  kicker: 'Kicker',
  title: 'Headline',
  subtitle: 'Deck',
  column: 'Column',
  byline: 'Byline',
  body: 'Text',
  subheading: 'Crosshead',
  caption: 'Caption',
  turn: 'Jump line',
  teaser: 'Teaser',
  furniture: 'Page furniture',
  fragment: 'Fragment',
};

export const labels: typeof source.labels = {
  page: ({ number, name }) => `Page ${number} · ${name}`,
  pageNumber: (number) => `Page ${number}`,
  pageWithoutNumber: (name) => `${name} (page number unknown)`,
  pageUnknown: 'Page number unknown',
  edition: ({ date, ordinal }) => `${date} (${ORDINALS[ordinal - 1] ?? `no. ${ordinal}`} edition of the day)`,
  issueOf: ({ newspaper, issue }) => `${newspaper}, ${issue}`,
  pageOf: ({ newspaper, issue, page }) => `${newspaper}, ${issue}, ${page}`,
  printed: ({ newspaper, issue, page }) => `${newspaper}, ${issue}, ${page}`,
  inferred: (issue) => `${issue} (date inferred, not printed)`,
  newspaperTitle: (title) => `${title}, `,
  archivePage: ({ title, page }) => `${title} (page ${page})`,
};

export const inferredDate: typeof source.inferredDate = 'Date inferred; not printed on the page';

/** What stands where a headline would, for a text that has none in print. */
export const untitledKinds: typeof source.untitledKinds = { caption: 'Caption', untitled: 'Untitled' };
