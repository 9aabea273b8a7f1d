/** What the search page says. */
import type * as source from '../../zh-Hans/browser/search.ts';

const articles = (count: number): string => (count === 1 ? '1 article' : `${count} articles`);

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
