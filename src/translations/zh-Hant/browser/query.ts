/** The names of the query language, and what is wrong with a query. */
import type * as source from '../../zh-Hans/browser/query.ts';

export { searchExamples } from '../search.ts';

export const queryFields: typeof source.queryFields = {
  title: '標題',
  by: '作者',
  newspaper: '報紙',
  date: '日期',
  genre: '體裁',
  topic: '主題',
  place: '地方',
  page: '版',
  column: '專欄',
};

export const queryOr: typeof source.queryOr = '或';

export const queryMistakes: typeof source.queryMistakes = {
  nothingBehind: (typed) => `「${typed}」後面沒有寫要查的字。`,
  noField: ({ field, fields, typed }) =>
    `沒有 ${field}: 這個欄位，可用的有 ${fields}。要查原文，請加引號："${typed}"。`,
  fields: ({ names, english }) => `${names}（也可寫 ${english}）`,
  nothingIn: (typed) => `「${typed}」裡沒有寫要查的字。`,
  reversed: ({ typed, from, to }) => `「${typed}」前後顛倒了，請寫成 日期:${from}..${to}。`,
  noDate: (typed) => `「${typed}」不是日期。請寫成 日期:2023、日期:2023-10、日期:2023-10-25 或 日期:2023-10..2024。`,
  noneKnown: '這個典藏還沒有。',
  known: ({ names, more }) => `可寫：${names.join('、')}${more ? '……' : ''}。`,
  noName: ({ name, field, known }) => `沒有叫「${name}」的${field}。${known}`,
  onlyWithout: '只寫了要排除的詞。請至少再寫一個要查的詞；要查「-」本身，請加引號，如："-5℃"。',
  nothing: '沒有可查的字：檢索詞裡只有空格或看不見的字元。',
  orAlone: (typed) => `${typed} 要寫在兩個詞之間，如：暴雨 或 洪水。要查「${typed}」本身，請寫成 "${typed}"。`,
  operatorAlone: (typed) => `${typed} 後面沒有要查的詞，或前面沒有。要查這幾個字母，請寫成 "${typed}"。`,
  tooDeep: (depth) => `括號套得太深，最多 ${depth} 層。`,
  brackets: '括號用來分組；要查括號本身，請加引號，如："（記者"。',
  bracketOpen: (typed) => `括號沒有配對：「${typed}」後面少一個「）」。`,
  bracketEmpty: '括號裡沒有要查的詞。',
  bracketGroups: (typed) => `括號已當作分組，按 ${typed} 查找。`,
  quoteOpen: (text) => `引號沒有配對，已按 "${text}" 查找。`,
  noDistance: (typed) =>
    `不支援 ${typed}（兩詞相距多遠）。請把詞並排寫，如：水庫 融資；或用引號寫出相連的一串。要查 ${typed} 本身，請寫成 "${typed}"。`,
  noWildcard: ({ words, quoted }) =>
    `不支援萬用字元 *：這裡查的是一字不差的一串字，寫 ${words} 就能查到含有它的所有詞。要查 * 號本身，請寫成 ${quoted}。`,
};
