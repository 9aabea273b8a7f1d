/** The search page as it is built, with the help of the query language. What its script says stands in `browser.ts`. */
import type * as source from '../zh-Hans/search.ts';

export const search: typeof source.search = {
  title: '檢索',
  description: '逐字檢索全部文章：一個字也能查，查到的每一篇都含有它。',
  openSearch: '逐字檢索全部文章',
  noScript: '檢索需要啟用 JavaScript。也可以按報紙、主題、地方瀏覽。',
  query: '檢索詞',
  placeholder: '輸入要查的字詞',
  submit: '檢索',
  compose: '逐項填寫',
  any: '不限',
  from: '日期從',
  to: '到',
  language: '檢索詞的寫法',
  limits:
    '不支援萬用字元（*）和兩詞相距多遠（NEAR）：一串字照原樣查，寫一部分就能查到含有它的詞。要查括號、星號、減號本身，請加引號。',
};

export const searchFields: typeof source.searchFields = {
  all: ['含全部字詞', '空格分開，都要有'],
  phrase: ['含完整詞句', '一字不差'],
  any: ['含任一字詞', '有其一即可'],
  without: ['不含字詞', '空格分開'],
  title: ['標題', '引題、主標題、副題'],
  by: ['署名', '記者、通訊員……'],
  page: ['版', '第幾版，或版名'],
  column: ['專欄', '專欄名'],
};

export const searchChoices: typeof source.searchChoices = {
  newspaper: '報紙',
  genre: '體裁',
  topic: '主題',
  place: '地方',
};

export const searchTools: typeof source.searchTools = {
  label: '排序、篩選與匯出',
  order: '排序',
  newest: '從新到舊',
  oldest: '從舊到新',
  relevance: '標題與文首在先',
  clear: '清除篩選',
  filters: '篩選與匯出',
  from: '從',
  to: '到',
};

export const searchExamples: typeof source.searchExamples = {
  string: '含有這一串字，一字不差；繁簡、全半形、大小寫不論',
  both: '幾個詞都要有，不論先後',
  phrase: '引號裡的空格、括號和符號也照原樣當作一串',
  either: '有其一即可；也可寫 OR',
  without: '不含減號後面的詞',
  group: '括號把幾個詞當作一組',
  title: '在標題（引題、主標題、副題）裡；也可寫 title:',
  by: '在署名裡；也可寫 署名: 或 by:',
  date: '某年、某月、某日，或一段時間；也可寫 date:',
  facets: (genres) => `按報紙、體裁（${genres.join('、')}）`,
  topic: '按主題',
  place: '按地方',
  page: '印在第幾版，或版名裡有這些字',
  column: '按專欄',
};
