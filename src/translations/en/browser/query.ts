/** The names of the query language, and what is wrong with a query. */
import type * as source from '../../zh-Hans/browser/query.ts';

export { searchExamples } from '../search.ts';

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
