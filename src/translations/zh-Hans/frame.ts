/** What stands on every page: head, header, footer, search box, reader's settings. */

export const frame = {
  skip: '跳到正文',
  siteNavigation: '全站',
  breadcrumbs: '位置',
  allArticles: (archive: string) => `${archive}（全部文章）`,
  feedOf: ({ title, format }: { title: string; format: string }) => `${title}（${format}）`,
  footer: ({ archive, description, rights }: { archive: string; description: string; rights: string }) =>
    `${archive}。${description}${rights}`,
  pager: '分页',
  newestPage: '最新',
  pageOfList: (page: number) => `第${page}页`,
};

export const navigation = {
  newspapers: '报纸',
  topics: '主题',
  places: '地方',
  feeds: '订阅',
  aboutShort: '关于',
  about: '关于本档案',
  bylines: '署名',
  columns: '栏目与系列',
  genres: '体裁',
  offline: '离线阅读',
  search: '检索',
  browse: '浏览方式',
};

export const searchBox = {
  label: '检索全部文章',
  scope: '检索范围',
  everywhere: '全部',
  thisIssue: '本期',
  submit: '检索',
};

export const settings = {
  title: '阅读设置',
  theme: '颜色',
  themes: { auto: '随系统', light: '浅', dark: '深', contrast: '高对比' },
  size: '字号',
  sizes: { small: '小', normal: '中', large: '大', huge: '特大' },
  setting: '正文',
  settings: { horizontal: '横排', vertical: '竖排' },
  /** Characters in which the newspapers' words are shown. */
  script: '文字',
  scripts: { printed: '照原样', hant: '繁体', hans: '简体' },
  view: '版面',
  views: { broadsheet: '版式', list: '目录' },
};

export const follow = {
  link: '订阅',
  thisPage: '这一页：',
};
