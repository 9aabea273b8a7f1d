/** Home, newspapers, volumes, issues, the page as received, lists of subjects, and pages that are not there. */

export const home = {
  latest: '最新一期',
  newspapers: '报纸与日历',
  thisDay: '往年此时',
  thisDayNote: (day: string) => `${day}前后一个月之内，各年最近的一期。`,
};

export const added = {
  title: '最近入藏',
  description: '最近收进档案的报纸，不论是哪一年的，和最近更正过的文章。',
  order: '按收进档案的日子排列，不论是哪一年的报纸。补收的旧报，从这里的订阅源送到你面前。',
  corrected: '最近更正',
  /** Pages of an issue that came in later than others. */
  someOf: (pages: string) => `其中${pages}`,
  /** Around the day on which an issue came in. */
  comma: '，',
  dayAfter: '入藏',
};

export const newspaper = {
  description: (title: string) => `${title}：逐期日历与所藏说明。`,
  holdings: '所藏',
  volumes: '往年各卷',
  one: (day: string) => day,
  span: ({ first, last }: { first: string; last: string }) => `自${first}至${last}`,
  held: ({ issues, pages, articles, span }: { issues: number; pages: number; articles: number; span: string }) =>
    `收有${issues}期、${pages}版、${articles}篇，${span}。`,
  gap: (days: number) => `其间另有${days}天没有收到报纸；当天是否出报，本档案不作断言。`,
  incomplete: '从转版提示和版次可知，下列各期还有未收的版：',
  missing: (pages: string) => `缺第${pages}版`,
  alsoIncomplete: (issues: number) => `另有${issues}期也不完整，见各期页面。`,
  attributionInferred: '版面未印报名，报名系据记者姓名与行文体例推断。',
  nothing: '还没有收到这份报纸的任何一期。',
};

export const volume = {
  title: ({ newspaper, year }: { newspaper: string; year: number }) => `${newspaper} ${year}年`,
  heading: (year: number) => `${year}年合订本`,
  description: ({ newspaper, year }: { newspaper: string; year: number }) =>
    `${newspaper}${year}年合订本：日历与各期要目。`,
  covered: (days: string) => `有藏${days}`,
  leads: '各期头条',
  noArticles: '（此期没有文章）',
  offlineQuestion: '没有网络的时候也要读？',
  offlineLink: '把这一年带走',
};

export const issue = {
  description: ({ issue, pages }: { issue: string; pages: string }) => `${issue}，${pages}：各版标题。`,
  held: (pages: number) => `收${pages}版`,
  missing: (pages: string) => `本期还有未收的版：第${pages}版。`,
};

export const calendar = {
  /** After the name of a month without issues. */
  emptyMonth: '：无',
  issue: ({ issue, pages }: { issue: string; pages: string }) => `${issue}，${pages}`,
  month: ({ month, issues }: { month: string; issues: string }) => `${month}，${issues}`,
};

export const sheet = {
  description: ({ page, articles }: { page: string; articles: number }) => `${page}：${articles}篇文章。`,
  source: '本版原文',
};

export const picture = {
  alt: (page: string) => `${page}的版面图像`,
  articles: '版面上的文章',
  full: '打开大图',
  hint: '点一处，读那篇文章',
};

export const sourcePage = {
  title: '原文',
  pageTitle: (page: string) => `原文 · ${page}`,
  description: (page: string) => `${page}的来件原文，逐行标出去向。`,
  heading: (page: string) => `${page}：收到的原文`,
  /** Around the name of the file. */
  fileBefore: '来件',
  fileAfter: '，照原样逐行列出，空行从略；旁边是这些行整理成的文章。SHA-256：',
  roles: '行的类别',
  doubtful: '存疑',
  doubtfulMark: '·存疑',
  line: (line: number | string) => `第${line}行`,
  continued: '（续）',
  /** Around the link to the page where an article begins. */
  fromBefore: '（上接',
  fromAfter: '）',
  unplaced: '未归入文章',
  unplacedLines: '未归入文章的行',
  unplacedNone: '没有：每一行都归入了某篇文章。',
  furniture: '版面杂项，不属于任何文章',
  fragment: '残句，看不出属于哪篇文章',
};

export const subjects = {
  topic: '主题',
  place: '地方',
  byline: '署名',
  column: '栏目',
  series: '系列',
  genre: '体裁',
  watch: '关注词',
  description: ({ kind, name, articles }: { kind: string; name: string; articles: number }) =>
    `${kind}“${name}”：${articles}篇文章，按年排列。`,
  empty: '这里还没有文章。',
  byYear: '各年篇数',
  name: '名称',
  total: '合计',
  newest: '最近一篇',
  recentYears: ({ caption, years }: { caption: string; years: number }) => `${caption}（近${years}个年份）`,
};

export const indexes = {
  topicsDescription: '按主题浏览全部文章。',
  topicsNote: '文章按一份固定的主题表归类，一篇可以归入几个主题。',
  topicsTable: '各主题各年篇数',
  genresDescription: '按体裁浏览全部文章：消息、通讯、评论、图片新闻、简讯、导读。',
  genresNote: '体裁依版面上的写法判断：有“本报讯”一类电头的是消息，署名的评论栏目是评论，只有图片说明的是图片新闻。',
  genresTable: '各体裁各年篇数',
  columnsDescription: '按版面上印的栏目和系列报道浏览文章。',
  columnsNote: '名称照版面所印，依读音排列。',
  columnsTable: '各栏目各年篇数',
  noColumns: '还没有栏目。',
  seriesTable: '各系列各年篇数',
  noSeries: '还没有系列。',
  bylinesDescription: '按署名浏览全部文章：记者、通讯员、作者、摄影。',
  bylinesNote: '记者、通讯员、实习生、摄影和作者，照版面所印，依姓氏读音排列。',
  allOfLetter: ({ letter, names }: { letter: string; names: number }) => `${letter}的全部${names}个署名`,
  byReading: '按读音',
  roleCount: ({ role, articles }: { role: string; articles: number }) => `${role}${articles}篇`,
  sameNames: (roles: string) => `${roles}。同名的人没有分开。`,
  placesDescription: '按地方浏览全部文章。',
  placesNote: '文章按一份固定的地名表归类。上级地方不含其下各地的篇数。',
  partsOf: (place: string) => `${place}各地`,
};

export const map = {
  point: ({ place, articles }: { place: string; articles: string }) => `${place}，${articles}`,
  scale: (km: number) => `${km}公里`,
  caption: '圆点大小随篇数，位置据地名表，上北下南。',
  parted: '挤在一处的略为分开，细线的另一端是原位。',
  most: (places: number) => `只画篇数最多的${places}处。`,
};

export const missing = {
  title: '没有这一页',
  /** Around the form of an address. */
  before: '这个地址在档案里查不到。地址的写法是',
  form: '/报纸/年-月-日/版/',
  example: '，例如',
  after: '。',
  search: '检索你要找的文章',
  newspapers: '从报纸找起',
};

export const gone = {
  title: '这一页搬了家',
  address: '新地址：',
};
