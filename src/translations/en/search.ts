/** The search page as it is built, with the help of the query language. */
import type * as source from '../zh-Hans/search.ts';

export const search: typeof source.search = {
  title: 'Search',
  description: 'Search every character of every article: what is found holds exactly what you typed.',
  openSearch: 'Search every character of every article',
  noScript: 'Search needs JavaScript. You can also browse by newspaper, topic or place.',
  query: 'Search terms',
  placeholder: 'Words to search for',
  submit: 'Search',
  compose: 'Advanced search',
  any: 'Any',
  from: 'Dates from',
  to: 'to',
  language: 'How to write a search',
  limits:
    'Wildcards (*) and proximity (NEAR) are not supported: a string is looked for as it is, so a part of a word finds every word that has it. To find brackets, asterisks or minus signs themselves, put them in quotation marks.',
};

export const searchFields: typeof source.searchFields = {
  all: ['All of these words', 'separated by spaces'],
  phrase: ['This exact phrase', 'character for character'],
  any: ['Any of these words', 'one of them is enough'],
  without: ['None of these words', 'separated by spaces'],
  title: ['Headline', 'kicker, headline or deck'],
  by: ['Byline', 'reporter, correspondent …'],
  page: ['Page', 'number or name of a page'],
  column: ['Column', 'name of a column'],
};

export const searchChoices: typeof source.searchChoices = {
  newspaper: 'Newspaper',
  genre: 'Genre',
  topic: 'Topic',
  place: 'Place',
};

export const searchTools: typeof source.searchTools = {
  label: 'Sort, filter and export',
  order: 'Sort by',
  newest: 'Newest first',
  oldest: 'Oldest first',
  relevance: 'Headline and opening first',
  clear: 'Clear filters',
  filters: 'Filter and export',
  from: 'From',
  to: 'To',
};

export const searchExamples: typeof source.searchExamples = {
  string:
    'has this string, character for character; Simplified or Traditional, full or half width, capital or small letters alike',
  both: 'has all of these words, in any order',
  phrase: 'spaces, brackets and signs in quotation marks are part of the string',
  either: 'has one or the other; 或 works too',
  without: 'does not have the word after the minus sign',
  group: 'brackets make several words a group',
  title: 'in the headline (kicker, headline, deck)',
  by: 'in the byline',
  date: 'a year, a month, a day, or a span of time',
  facets: (genres) => `by newspaper and genre (${genres.join(', ')})`,
  topic: 'by topic',
  place: 'by place',
  page: 'printed on this page, or on a page whose name has these words',
  column: 'by column',
};
