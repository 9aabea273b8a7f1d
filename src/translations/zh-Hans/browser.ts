/** What scripts say in the browser, a name for each part, so that a script carries only what it says. */
export { dates, genres, inferredDate } from './labels.ts';
export { searchExamples } from './search.ts';

/** The browser's own names for numbers: 1,234. */
export const numberLocale: string = 'zh-CN';

export const articleTools = {
  copied: '已复制标题与网址',
  notCopied: '未能复制，请复制地址栏',
};

export const citation = {
  copied: '已复制',
  notCopied: '没能复制，请选中文字复制',
};

export const inArticle = {
  label: '文中查找',
  position: ({ now, of }: { now: number; of: number }) => `第 ${now}／${of} 处`,
  separator: '、',
  previous: '上一处',
  next: '下一处',
  close: '不再标出',
};

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

export const searchErrors = {
  offline: '读不到检索索引：网络不通，或网站暂时没有应答。请稍后再试。',
  missing:
    '检索索引不全：缺少文件。网站可能刚刚更新，请刷新页面再试；若仍如此，需要重新构建网站（可携带版请整个文件夹重新复制）。',
  damaged: '检索索引损坏：有文件读不出来。请刷新页面再试；若仍如此，需要重新构建网站（可携带版请整个文件夹重新复制）。',
  'other-build': '检索索引与本页不是同一次构建。网站可能刚刚更新，请刷新页面再试。',
};

export const searchFilters = {
  newspaper: '报纸',
  year: '年份',
  genre: '体裁',
  topic: '主题',
  place: '地方',
  page: '版次',
};

export const searching = {
  busy: '正在检索……',
  progress: ({ done, of, hits }: { done: number; of: number; hits: number }) =>
    `已查 ${done}／${of} 册合订本，找到 ${hits} 篇……`,
  more: ({ next, left }: { next: number; left: string }) => `再看 ${next} 篇（还有 ${left} 篇）`,
  noScope: (scope: string) => `没有“${scope}”这个范围，查的是全部文章。`,
  /** Before and after the number of hits. */
  totalBefore: '共',
  totalIn: (scope: string) => `在“${scope}”中共`,
  totalAfter: (narrowed: boolean) => `篇${narrowed ? '（已筛选）' : ''}。`,
  everywhere: '改查全部文章',
  failed: '检索时出了错。',
  again: '再试一次',
  notInstalled: '检索程序没有装好。请刷新页面再试；若仍如此，请换新版浏览器。',
  pageUnknown: '版次不详',
  page: (page: string) => `第${page}版`,
  topic: (name: string) => `主题：${name}`,
  place: (name: string) => `地方：${name}`,
  allValues: (count: number) => `全部 ${count} 项`,
  moreInText: (count: number) => `文中另有 ${count} 处`,
};

export const absentVolumes = {
  volume: ({ newspaper, year }: { newspaper: string; year: string }) => `${newspaper}${year}年`,
  separator: '、',
  andMore: (count: string) => `等 ${count} 册`,
  partly: (count: string) => `没有网络，只查了带走的 ${count} 册。`,
  nothing: '没有网络，什么也没有查：',
  /** Around the link to the page that takes volumes along. */
  before: (volumes: string) => `这几册没有带走：${volumes}。联网后再查，或到`,
  link: '离线阅读',
  after: '把它们带走。',
};

export const searchChart = {
  bar: ({ period, articles, hits }: { period: string; articles: string; hits: string }) =>
    `${period}：${articles} 篇中有 ${hits} 篇`,
  caption: (percent: string) => `各期命中占全部文章的比例（最高 ${percent}），点选即限定日期`,
};

export const noHits = {
  withoutFilters: '去掉筛选条件',
  everywhere: '在全部文章中查',
  withoutPunctuation: (text: string) => `不管标点，查 ${text}`,
  either: (text: string) => `查其中任何一个：${text}`,
  halves: (text: string) => `拆成两段：${text}`,
  noString: '没有文章含有这些字。',
  noCondition: '没有文章合于这些条件。',
  filtered: (sentence: string) => `筛选之后，${sentence}`,
  how: '检索逐字核对，繁简、全半角、大小写、引号样式都已通查；报上的误字照原样保留。',
  try: '可以试试：',
};

export const exporting = {
  csv: 'CSV 表格',
  ris: 'RIS 文献',
  file: (archive: string) => `${archive}检索结果`,
  ready: '导出全部：',
  later: '检索完毕后可导出：',
  separator: '；',
  columns: {
    title: '标题',
    kicker: '引题',
    subtitle: '副题',
    newspaper: '报纸',
    date: '日期',
    dateNote: '日期说明',
    page: '版',
    genre: '体裁',
    byline: '署名',
    address: '网址',
  },
};

export const downloads = {
  errors: {
    offline: '网络断了，或网站没有应答。已取的部分留着，联网后可以接着取。',
    gone: '网站上缺少要取的文件，可能正在更新。已取的部分留着，请稍后接着取。',
    damaged: '取到的文件与清单不符（可能是网站的错误页），没有收下。已取的部分留着，请稍后接着取。',
    full: '存储空间不够，这一册没有带走，已取的部分也已删除，没有留下半册。请先删除别的册，或清理设备。',
    refused: '浏览器拒绝保存，这一册没有带走。请检查浏览器的存储设置。',
  },
  otherWindow: '另一个窗口正在带走合订本，请到那里看进度；那里做完，这里再来。',
  stopped: '已停止。已取的部分留着，随时可以接着取。',
  failed: (error: string) => `没有带走：${error}`,
  noRoom: ({ needed, free }: { needed: string; free: string }) =>
    `存储空间不够：要取 ${needed}，浏览器还可存约 ${free}。没有开始取。请先删除别的册，或清理设备。`,
  removed: (volume: string) => `已删除${volume}。`,
  cleared: '已清除读过的页。带走的合订本没有动。',
  noList: '读不到可以带走的目录：网络不通，或网站没有应答。已经带走的照常可读、可查。',
  storageFailed: (error: string) => `浏览器的存储出了错：${error}`,
  notSecure: '这个网址不是 https 开头，浏览器不许它在设备上保存文件。请改用 https 的网址，或在本机（localhost）打开。',
  noWorker: '这个浏览器（或它的无痕窗口）不能离线保存网页。请换普通窗口，或换新版的 Chrome、Edge、Firefox、Safari。',
  noStorage: '浏览器拒绝保存：可能是无痕窗口，或设置里禁止了网站存储数据。请换普通窗口，或允许本站存储。',
  notInstalled: '离线程序没有装上：网络不通、存储空间不够，或浏览器不允许。请稍后再试。',
};

export const packs = {
  common: '目录各页',
  commonLong: '主题、地方、署名、栏目、体裁',
  volume: ({ newspaper, year }: { newspaper: string; year: string }) => `${newspaper} ${year}年`,
  issues: (count: number) => `${count}期，`,
  take: '带走',
  resume: '接着取',
  again: '重新取',
  unreadable: '存下的记录读不出来，不能离线用；请重新取，或删除',
  damaged: ({ parts, size }: { parts: number; size: string }) =>
    `有 ${parts} 处损坏（共 ${size}），其余仍可用；请重新取`,
  update: '更新',
  remove: '删除',
  /** Names of buttons for readers who do not see what stands beside them. */
  named: ({ action, volume }: { action: string; volume: string }) => `${action}${volume}`,
  namedSize: ({ action, volume, size }: { action: string; volume: string; size: string }) =>
    `${action}${volume}，${size}`,
  partial: ({ here, of }: { here: string; of: string }) => `已取 ${here}，共 ${of}；取完才能离线用`,
  taken: ({ day, size }: { day: string; size: string }) => `${day}带走，${size}`,
  news: (size: string) => `；网站上已有更新（最多再取 ${size}），带走的仍可用`,
  taking: '正在带走',
  waiting: '排队',
  kept: '已带走',
  takeAll: (size: string) => `带走全部，${size}`,
  takeRest: ({ count, size }: { count: number; size: string }) => `带走其余${count}册，${size}`,
  takeAllOf: ({ action, newspaper }: { action: string; newspaper: string }) => `${action}：${newspaper}`,
  progress: '进度',
  stop: '停止',
  keepOpen: '。这一页请开着；关掉就停下，下次接着取。',
  now: (volume: string) => `正在带走${volume}`,
  nowAndMore: ({ volume, waiting }: { volume: string; waiting: number }) => `正在带走${volume}，后面还有 ${waiting} 册`,
  amount: ({ here, of }: { here: string; of: string }) => `${here}／${of}`,
};

export const device = {
  clear: '清除读过的页',
  read: '读过的页',
  pages: (count: number) => `${count}页，断网可再读。`,
  none: '还没有',
  room: '空间',
  used: ({ used, free }: { used: string; free: string }) => `本站用去约 ${used}，还可存约 ${free}`,
  lasting: '保存多久',
  lasts: '浏览器答应长期保存',
  mayGo: '浏览器没有答应长期保存：设备空间紧张时，它可能自行清理',
};

export const updateNotice = {
  text: '档案有更新，刷新可见。',
  reload: '刷新',
  later: '稍后',
};
