/** What scripts say in the browser, a name for each part, so that a script carries only what it says. */
import type * as source from '../zh-Hans/browser.ts';

export { dates, genres, inferredDate } from './labels.ts';
export { searchExamples } from './search.ts';

export const numberLocale: typeof source.numberLocale = 'en-GB';

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

export const articleTools: typeof source.articleTools = {
  copied: 'Headline and address copied',
  notCopied: 'Not copied; please copy the address bar',
};

export const citation: typeof source.citation = {
  copied: 'Copied',
  notCopied: 'Not copied; please select the text',
};

export const inArticle: typeof source.inArticle = {
  label: 'Find in article',
  position: ({ now, of }) => `${now} of ${of}`,
  separator: ', ',
  previous: 'Previous',
  next: 'Next',
  close: 'Remove the marks',
};

export const queryFields: typeof source.queryFields = {
  title: 'title',
  by: 'by',
  newspaper: 'newspaper',
  date: 'date',
  genre: 'genre',
  topic: 'topic',
  place: 'place',
  page: 'page',
  column: 'column',
};
export const queryOr: typeof source.queryOr = 'OR';

export const queryMistakes: typeof source.queryMistakes = {
  nothingBehind: (typed) => `Nothing to search for stands after “${typed}”.`,
  noField: ({ field, fields, typed }) =>
    `There is no field ${field}:. There are ${fields}. To find the text itself, write "${typed}".`,
  fields: ({ english }) => english,
  nothingIn: (typed) => `“${typed}” has nothing to search for.`,
  reversed: ({ typed, from, to }) => `“${typed}” runs backwards; write date:${from}..${to}.`,
  noDate: (typed) => `“${typed}” is not a date. Write date:2023, date:2023-10, date:2023-10-25 or date:2023-10..2024.`,
  noneKnown: 'This archive has none yet.',
  known: ({ names, more }) => `There are ${names.join(', ')}${more ? ' …' : '.'}`,
  noName: ({ name, field, known }) => `There is no ${field} called “${name}”. ${known}`,
  onlyWithout:
    'The search only excludes. Add a word to search for; to find “-” itself, use quotation marks, as in "-5℃".',
  nothing: 'There is nothing to search for: only spaces or invisible characters.',
  orAlone: (typed) =>
    `${typed} stands between two words, as in: 暴雨 OR 洪水. To find “${typed}” itself, write "${typed}".`,
  operatorAlone: (typed) => `${typed} has no word after it, or none before. To find these letters, write "${typed}".`,
  tooDeep: (depth) => `Brackets are nested too deeply; ${depth} levels are the most.`,
  brackets: ' Brackets make groups; to find a bracket itself, use quotation marks, as in "（记者".',
  bracketOpen: (typed) => `A bracket has no partner: “${typed}” lacks a “)”.`,
  bracketEmpty: 'There is nothing to search for between the brackets.',
  bracketGroups: (typed) => `The brackets were taken as a group; the search is for ${typed}.`,
  quoteOpen: (text) => `A quotation mark has no partner; the search is for "${text}".`,
  noDistance: (typed) =>
    `${typed} (how far apart words stand) is not supported. Write the words side by side, as in: 水库 融资; or a string in quotation marks. To find ${typed} itself, write "${typed}".`,
  noWildcard: ({ words, quoted }) =>
    `The wildcard * is not supported: strings are looked for as they are, and ${words} finds every word that has it. To find * itself, write ${quoted}.`,
};

export const searchErrors: typeof source.searchErrors = {
  offline: 'The search index cannot be read: there is no network, or the site does not answer. Please try again later.',
  missing:
    'The search index is incomplete: a file is missing. The site may just have been updated; reload the page and try again. If that does not help, the site must be built again (of a portable edition, copy the whole folder again).',
  damaged:
    'The search index is damaged: a file cannot be read. Reload the page and try again. If that does not help, the site must be built again (of a portable edition, copy the whole folder again).',
  'other-build':
    'The search index is of another build than this page. The site may just have been updated; reload the page and try again.',
};

export const searchFilters: typeof source.searchFilters = {
  newspaper: 'Newspaper',
  year: 'Year',
  genre: 'Genre',
  topic: 'Topic',
  place: 'Place',
  page: 'Page',
};

export const searching: typeof source.searching = {
  busy: 'Searching …',
  progress: ({ done, of, hits }) => `${done} of ${of} volumes searched, ${articles(hits)} found …`,
  more: ({ next, left }) => `Show ${next} more (${left} left)`,
  noScope: (scope) => ` There is no part of the archive called “${scope}”; everything was searched. `,
  totalBefore: 'Found: ',
  totalIn: (scope) => `Found in “${scope}”: `,
  totalAfter: (narrowed) => `${narrowed ? ' (filtered)' : ''}. `,
  everywhere: 'Search everything',
  failed: 'The search failed.',
  again: 'Try again',
  notInstalled:
    'The search program could not be started. Reload the page and try again; if that does not help, use a newer browser.',
  pageUnknown: 'Page number unknown',
  page: (page) => `Page ${page}`,
  topic: (name) => `Topic: ${name}`,
  place: (name) => `Place: ${name}`,
  allValues: (count) => `Show all ${count}`,
  moreInText: (count) => `${count} more in the text`,
};

export const absentVolumes: typeof source.absentVolumes = {
  volume: ({ newspaper, year }) => `${newspaper} ${year}`,
  separator: ', ',
  andMore: (count) => ` … (${count} in all)`,
  partly: (count) => ` There is no network; only the saved volumes were searched (${count}). `,
  nothing: 'There is no network, and nothing was searched. ',
  before: (volumes) =>
    `These volumes have not been saved: ${volumes}. Search again with a network, or save them under `,
  link: 'Offline reading',
  after: '.',
};

export const searchChart: typeof source.searchChart = {
  bar: ({ period, articles: all, hits }) => `${period}: ${hits} of ${all} articles`,
  caption: (percent) => `Share of articles found in each period (at most ${percent}); choose one to limit the dates`,
};

export const noHits: typeof source.noHits = {
  withoutFilters: 'Remove the filters',
  everywhere: 'Search all articles',
  withoutPunctuation: (text) => `Ignore punctuation: ${text}`,
  either: (text) => `Any of them: ${text}`,
  halves: (text) => `In two parts: ${text}`,
  noString: 'No article has these characters.',
  noCondition: 'No article meets these conditions.',
  filtered: (sentence) => `With these filters: ${sentence}`,
  how: ' Search compares character by character. Simplified and Traditional forms, full and half width, capital and small letters and styles of quotation marks are taken as the same; misprints are kept as printed.',
  try: 'You may try:',
};

export const exporting: typeof source.exporting = {
  csv: 'CSV table',
  ris: 'RIS references',
  file: (archive) => `${archive} search results`,
  ready: 'Export all: ',
  later: 'Export, when the search is complete: ',
  separator: '; ',
  columns: {
    title: 'Headline',
    kicker: 'Kicker',
    subtitle: 'Deck',
    newspaper: 'Newspaper',
    date: 'Date',
    dateNote: 'Note on the date',
    page: 'Page',
    genre: 'Genre',
    byline: 'Byline',
    address: 'Address',
  },
};

export const downloads: typeof source.downloads = {
  errors: {
    offline: 'The network is gone, or the site does not answer. What was saved stays; go on when the network is back.',
    gone: 'Files are missing on the site, which may be in the middle of an update. What was saved stays; please go on later.',
    damaged:
      'A file is not as the list says (it may be an error page of the site) and was not kept. What was saved stays; please go on later.',
    full: 'There is not enough space. This volume was not saved, and its parts were removed again. Remove another volume, or free space on the device.',
    refused: 'The browser refused to store this volume. Please look at its storage settings.',
  },
  otherWindow: 'Another window is saving volumes; see its progress there, and come back when it is done.',
  stopped: 'Stopped. What was saved stays, and you can go on at any time.',
  failed: (error) => `Not saved: ${error}`,
  noRoom: ({ needed, free }) =>
    `There is not enough space: ${needed} are needed, and the browser has room for about ${free}. Nothing was started. Remove another volume, or free space on the device.`,
  removed: (volume) => `${volume} was removed.`,
  cleared: 'The pages that you had read were removed. Saved volumes are still here.',
  noList:
    'The list of volumes cannot be read: there is no network, or the site does not answer. What was saved can be read and searched as ever.',
  storageFailed: (error) => `The browser’s storage failed: ${error}`,
  notSecure:
    'This address does not begin with https, so the browser may store nothing here. Use an https address, or open the site on this machine (localhost).',
  noWorker:
    'This browser (or its private window) cannot store pages for offline reading. Use an ordinary window, or a recent Chrome, Edge, Firefox or Safari.',
  noStorage:
    'The browser refuses to store anything: it may be a private window, or its settings forbid it. Use an ordinary window, or allow this site to store data.',
  notInstalled:
    'Offline reading could not be installed: there is no network, not enough space, or the browser does not allow it. Please try again later.',
};

export const packs: typeof source.packs = {
  common: 'Indexes',
  commonLong: 'Topics, places, bylines, columns, genres',
  volume: ({ newspaper, year }) => `${newspaper} ${year}`,
  issues: (count) => `${count === 1 ? '1 issue' : `${count} issues`}, `,
  take: 'Save',
  resume: 'Go on',
  again: 'Save again',
  unreadable: 'The record of it cannot be read, so it cannot be used offline; save it again, or remove it',
  damaged: ({ parts, size }) =>
    `${parts} damaged ${parts === 1 ? 'part' : 'parts'} (${size}); the rest still works. Save it again`,
  update: 'Update',
  remove: 'Remove',
  named: ({ action, volume }) => `${action}: ${volume}`,
  namedSize: ({ action, volume, size }) => `${action}: ${volume}, ${size}`,
  partial: ({ here, of }) => `${here} of ${of} saved; it can be used offline once complete`,
  taken: ({ day, size }) => `saved on ${day}, ${size}`,
  news: (size) => `; the site has a newer version (up to ${size} more), the saved one still works`,
  taking: 'Saving',
  waiting: 'Waiting',
  kept: 'Saved',
  takeAll: (size) => `Save all, ${size}`,
  takeRest: ({ count, size }) => `Save the other ${count}, ${size}`,
  takeAllOf: ({ action, newspaper }) => `${action}: ${newspaper}`,
  progress: 'Progress',
  stop: 'Stop',
  keepOpen: '. Please keep this page open; if you close it, saving stops and can go on the next time.',
  now: (volume) => `Saving ${volume}`,
  nowAndMore: ({ volume, waiting }) => `Saving ${volume}, ${waiting} more waiting`,
  amount: ({ here, of }) => `${here} of ${of}`,
};

export const device: typeof source.device = {
  clear: 'Remove pages that were read',
  read: 'Pages read',
  pages: (count) => `${count === 1 ? '1 page' : `${count} pages`}, to be read again without a network. `,
  none: 'None yet',
  room: 'Space',
  used: ({ used, free }) => `This site uses about ${used}; there is room for about ${free} more`,
  lasting: 'How long it lasts',
  lasts: 'The browser has agreed to keep it',
  mayGo: 'The browser has not agreed to keep it: when space runs short, it may remove it by itself',
};

export const updateNotice: typeof source.updateNotice = {
  text: 'The archive has been updated. Reload to see it. ',
  reload: 'Reload',
  later: 'Later',
};
