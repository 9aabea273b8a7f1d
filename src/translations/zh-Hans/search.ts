/** The search page as it is built, with the help of the query language. What its script says stands in `browser.ts`. */

export const search = {
  title: '检索',
  description: '逐字检索全部文章：一个字也能查，查到的每一篇都含有它。',
  /** For the box that browsers offer. */
  openSearch: '逐字检索全部文章',
  noScript: '检索需要启用 JavaScript。也可以按报纸、主题、地方浏览。',
  query: '检索词',
  placeholder: '输入要查的字词',
  submit: '检索',
  compose: '逐项填写',
  any: '不限',
  from: '日期从',
  to: '到',
  language: '检索词的写法',
  limits:
    '不支持通配符（*）和两词相距多远（NEAR）：一串字照原样查，写一部分就能查到含有它的词。要查括号、星号、减号本身，请加引号。',
};

/** Fields of the form that writes a query: name and hint. */
export const searchFields = {
  all: ['含全部字词', '空格分开，都要有'],
  phrase: ['含完整词句', '一字不差'],
  any: ['含任一字词', '有其一即可'],
  without: ['不含字词', '空格分开'],
  title: ['标题', '引题、主标题、副题'],
  by: ['署名', '记者、通讯员……'],
  page: ['版', '第几版，或版名'],
  column: ['栏目', '栏目名'],
} satisfies Record<string, [label: string, hint: string]>;

export const searchChoices = {
  newspaper: '报纸',
  genre: '体裁',
  topic: '主题',
  place: '地方',
};

export const searchTools = {
  label: '排序、筛选与导出',
  order: '排序',
  newest: '从新到旧',
  oldest: '从旧到新',
  relevance: '标题与文首在先',
  clear: '清除筛选',
  filters: '筛选与导出',
  from: '从',
  to: '到',
};

/** What each way to ask finds. */
export const searchExamples = {
  string: '含有这一串字，一字不差；繁简、全半角、大小写不论',
  both: '几个词都要有，不论先后',
  phrase: '引号里的空格、括号和符号也照原样当作一串',
  either: '有其一即可；也可写 OR',
  without: '不含减号后面的词',
  group: '括号把几个词当作一组',
  title: '在标题（引题、主标题、副题）里；也可写 title:',
  by: '在署名里；也可写 署名: 或 by:',
  date: '某年、某月、某日，或一段时间；也可写 date:',
  facets: (genres: readonly string[]) => `按报纸、体裁（${genres.join('、')}）`,
  topic: '按主题',
  place: '按地方',
  page: '印在第几版，或版名里有这些字',
  column: '按栏目',
};
