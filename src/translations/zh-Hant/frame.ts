/** What stands on every page: head, header, footer, search box, reader's settings. */
import type * as source from '../zh-Hans/frame.ts';

export const frame: typeof source.frame = {
  skip: '跳到正文',
  siteNavigation: '全站',
  breadcrumbs: '位置',
  allArticles: (archive) => `${archive}（全部文章）`,
  feedOf: ({ title, format }) => `${title}（${format}）`,
  footer: ({ archive, description, rights }) => `${archive}。${description}${rights}`,
  pager: '分頁',
  newestPage: '最新',
  pageOfList: (page) => `第${page}頁`,
};

export const navigation: typeof source.navigation = {
  newspapers: '報紙',
  topics: '主題',
  places: '地方',
  feeds: '訂閱',
  aboutShort: '關於',
  about: '關於本典藏',
  bylines: '署名',
  columns: '專欄與系列',
  genres: '體裁',
  offline: '離線閱讀',
  search: '檢索',
  browse: '瀏覽方式',
};

export const searchBox: typeof source.searchBox = {
  label: '檢索全部文章',
  scope: '檢索範圍',
  everywhere: '全部',
  thisIssue: '本期',
  submit: '檢索',
};

export const settings: typeof source.settings = {
  title: '閱讀設定',
  theme: '顏色',
  themes: { auto: '隨系統', light: '淺', dark: '深', contrast: '高對比' },
  size: '字級',
  sizes: { small: '小', normal: '中', large: '大', huge: '特大' },
  setting: '正文',
  settings: { horizontal: '橫排', vertical: '直排' },
  /** Characters in which the newspapers' words are shown. */
  script: '文字',
  scripts: { printed: '照原樣', hant: '繁體', hans: '簡體' },
  view: '版面',
  views: { broadsheet: '版式', list: '目錄' },
};

export const follow: typeof source.follow = {
  link: '訂閱',
  thisPage: '這一頁：',
};
