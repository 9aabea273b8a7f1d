/** The names of the query language, and what is wrong with a query. */

export { searchExamples } from '../search.ts';

/** The first name of each field is the one that forms write and messages show; all are understood in every language. */
export const queryFields = {
  title: '标题',
  by: '作者',
  newspaper: '报纸',
  date: '日期',
  genre: '体裁',
  topic: '主题',
  place: '地方',
  page: '版',
  column: '栏目',
};

/** Between words of which one must stand. */
export const queryOr: string = '或';

export const queryMistakes = {
  nothingBehind: (typed: string) => `“${typed}”后面没有写要查的字。`,
  noField: ({ field, fields, typed }: { field: string; fields: string; typed: string }) =>
    `没有 ${field}: 这个字段，可用的有 ${fields}。要查原文，请加引号："${typed}"。`,
  fields: ({ names, english }: { names: string; english: string }) => `${names}（也可写 ${english}）`,
  nothingIn: (typed: string) => `“${typed}”里没有写要查的字。`,
  reversed: ({ typed, from, to }: { typed: string; from: string; to: string }) =>
    `“${typed}”前后颠倒了，请写成 日期:${from}..${to}。`,
  noDate: (typed: string) =>
    `“${typed}”不是日期。请写成 日期:2023、日期:2023-10、日期:2023-10-25 或 日期:2023-10..2024。`,
  noneKnown: '这个档案还没有。',
  known: ({ names, more }: { names: readonly string[]; more: boolean }) =>
    `可写：${names.join('、')}${more ? '……' : ''}。`,
  noName: ({ name, field, known }: { name: string; field: string; known: string }) =>
    `没有叫“${name}”的${field}。${known}`,
  onlyWithout: '只写了要排除的词。请至少再写一个要查的词；要查“-”本身，请加引号，如："-5℃"。',
  nothing: '没有可查的字：检索词里只有空格或看不见的字符。',
  orAlone: (typed: string) => `${typed} 要写在两个词之间，如：暴雨 或 洪水。要查“${typed}”本身，请写成 "${typed}"。`,
  operatorAlone: (typed: string) => `${typed} 后面没有要查的词，或前面没有。要查这几个字母，请写成 "${typed}"。`,
  tooDeep: (depth: number) => `括号套得太深，最多 ${depth} 层。`,
  brackets: '括号用来分组；要查括号本身，请加引号，如："（记者"。',
  bracketOpen: (typed: string) => `括号没有配对：“${typed}”后面少一个“）”。`,
  bracketEmpty: '括号里没有要查的词。',
  bracketGroups: (typed: string) => `括号已当作分组，按 ${typed} 查找。`,
  quoteOpen: (text: string) => `引号没有配对，已按 "${text}" 查找。`,
  noDistance: (typed: string) =>
    `不支持 ${typed}（两词相距多远）。请把词并排写，如：水库 融资；或用引号写出相连的一串。要查 ${typed} 本身，请写成 "${typed}"。`,
  noWildcard: ({ words, quoted }: { words: string; quoted: string }) =>
    `不支持通配符 *：这里查的是一字不差的一串字，写 ${words} 就能查到含有它的所有词。要查 * 号本身，请写成 ${quoted}。`,
};
