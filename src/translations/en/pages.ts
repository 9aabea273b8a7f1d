/** Home, newspapers, volumes, issues, the page as received, lists of subjects, and pages that are not there. */
import type * as source from '../zh-Hans/pages.ts';
import { counts } from './labels.ts';

export const home: typeof source.home = {
  latest: 'Latest issue',
  newspapers: 'Newspapers and calendar',
  thisDay: 'This time in other years',
  thisDayNote: (day) => `The nearest issue of each year within a month of ${day}.`,
};

export const added: typeof source.added = {
  title: 'Recently added',
  description: 'Issues most recently added to the archive, whatever their date, and articles most recently corrected.',
  order:
    'In the order in which they were added to the archive, whatever the date of the newspaper. Back issues reach you through the feed of this page.',
  corrected: 'Recently corrected',
  someOf: (pages) => `${pages} of it`,
  comma: ', ',
  dayAfter: ' added',
};

export const newspaper: typeof source.newspaper = {
  description: (title) => `${title}: a calendar of its issues and a statement of holdings.`,
  holdings: 'Holdings',
  volumes: 'Earlier volumes',
  one: (day) => `of ${day}`,
  span: ({ first, last }) => `from ${first} to ${last}`,
  held: ({ issues, pages, articles, span }) =>
    `The archive holds ${counts.issues(issues)}, ${counts.pages(pages)} and ${counts.articles(articles)}, ${span}.`,
  gap: (days) =>
    ` For ${days === 1 ? '1 day' : `${days} days`} in between no newspaper was received; whether one was published, this archive does not say.`,
  incomplete: 'Jump lines and page numbers show that these issues have pages that the archive does not hold:',
  missing: (pages) => `lacks ${/[-,]/.test(String(pages)) ? 'pages' : 'page'} ${pages}`,
  alsoIncomplete: (issues) =>
    `${counts.issues(issues)} more ${issues === 1 ? 'is' : 'are'} incomplete too; see the pages of the issues.`,
  attributionInferred:
    'No newspaper’s name is printed on the pages; it is inferred from the names of reporters and the style of writing.',
  nothing: 'No issue of this newspaper has been received yet.',
};

export const volume: typeof source.volume = {
  title: ({ newspaper, year }) => `${newspaper} ${year}`,
  heading: (year) => `Volume of ${year}`,
  description: ({ newspaper, year }) => `${newspaper}, volume of ${year}: a calendar and the lead story of each issue.`,
  covered: (days) => `held: ${days}`,
  leads: 'Lead stories',
  noArticles: '(This issue has no articles)',
  offlineQuestion: 'To read it without a network, ',
  offlineLink: 'save this year to your device',
};

export const issue: typeof source.issue = {
  description: ({ issue, pages }) => `${issue}, ${pages}: headlines page by page.`,
  held: (pages) => `${counts.pages(pages)} held`,
  missing: (pages) =>
    `This issue has pages that the archive does not hold: ${/[-,]/.test(String(pages)) ? 'pages' : 'page'} ${pages}.`,
};

export const calendar: typeof source.calendar = {
  emptyMonth: ': none',
  issue: ({ issue, pages }) => `${issue}, ${pages}`,
  month: ({ month, issues }) => `${month}, ${issues}`,
};

export const sheet: typeof source.sheet = {
  description: ({ page, articles }) => `${page}: ${counts.articles(articles)}.`,
  source: 'Page as received',
};

export const picture: typeof source.picture = {
  alt: (page) => `Picture of ${page}`,
  articles: 'Articles on the page',
  full: 'Open the large picture',
  hint: 'Touch a place to read its article',
};

export const sourcePage: typeof source.sourcePage = {
  title: 'As received',
  pageTitle: (page) => `As received · ${page}`,
  description: (page) => `${page}: the text as received, with what became of every line.`,
  heading: (page) => `${page}: text as received`,
  fileBefore: 'The file ',
  fileAfter:
    ', line by line as it was received, blank lines left out; beside the lines stand the articles made of them. SHA-256: ',
  roles: 'Kinds of lines',
  doubtful: 'Uncertain',
  doubtfulMark: ' · uncertain',
  line: (line) => `${/[-,]/.test(String(line)) ? 'Lines' : 'Line'} ${line}`,
  continued: ' (continued)',
  fromBefore: ' (continued from ',
  fromAfter: ')',
  unplaced: 'In no article',
  unplacedLines: 'Lines in no article',
  unplacedNone: 'None: every line is in an article.',
  furniture: 'page furniture, part of no article',
  fragment: 'a fragment; nothing shows which article it belongs to',
};

export const subjects: typeof source.subjects = {
  topic: 'Topic',
  place: 'Place',
  byline: 'Byline',
  column: 'Column',
  series: 'Series',
  genre: 'Genre',
  watch: 'Watch word',
  description: ({ kind, name, articles }) => `${kind} “${name}”: ${counts.articles(articles)}, year by year.`,
  empty: 'There are no articles here yet.',
  byYear: 'Articles by year',
  name: 'Name',
  total: 'Total',
  newest: 'Most recent article',
  recentYears: ({ caption, years }) => `${caption} (${years} most recent years)`,
};

export const indexes: typeof source.indexes = {
  topicsDescription: 'Browse all articles by topic.',
  topicsNote: 'Articles are filed under a controlled list of topics; one article may be under several.',
  topicsTable: 'Articles by topic and year',
  genresDescription: 'Browse all articles by genre: news, features, commentary, pictures, briefs, teasers.',
  genresNote:
    'The genre is told by how an article is printed: what opens with a dateline such as 本报讯 is news, a signed piece in an opinion column is commentary, a caption alone is a picture.',
  genresTable: 'Articles by genre and year',
  columnsDescription: 'Browse articles by the columns and series named on the pages.',
  columnsNote: 'Names are given as printed, in the order of their pronunciation.',
  columnsTable: 'Articles by column and year',
  noColumns: 'There are no columns yet.',
  seriesTable: 'Articles by series and year',
  noSeries: 'There are no series yet.',
  bylinesDescription: 'Browse all articles by byline: reporters, correspondents, authors, photographers.',
  bylinesNote:
    'Reporters, correspondents, trainees, photographers and authors, as printed, in the order in which their surnames are pronounced.',
  allOfLetter: ({ letter, names }) => `All ${names} names under ${letter}`,
  byReading: 'By initial',
  roleCount: ({ role, articles }) => `${role}: ${counts.articles(articles)}`,
  sameNames: (roles) => `${roles}. People of the same name are not told apart.`,
  placesDescription: 'Browse all articles by place.',
  placesNote: 'Articles are filed under a gazetteer. The number of a place does not include those of the places in it.',
  partsOf: (place) => `Places in ${place}`,
};

export const map: typeof source.map = {
  point: ({ place, articles }) => `${place}, ${articles}`,
  scale: (km) => `${km} km`,
  caption: 'The larger a dot, the more articles. Positions are those of the gazetteer; north is up. ',
  parted: 'Dots that lie close together are moved apart; the line ends at the true position. ',
  most: (places) => `Only the ${places} places with the most articles are drawn.`,
};

export const missing: typeof source.missing = {
  title: 'Page not found',
  before: 'The archive has nothing at this address. Addresses are written ',
  form: '/newspaper/year-month-day/page/',
  example: ', for example ',
  after: '.',
  search: 'Search for the article',
  newspapers: 'Start from a newspaper',
};

export const gone: typeof source.gone = {
  title: 'This page has moved',
  address: 'New address: ',
};
