/** Home, newspapers, volumes, issues, the page as received, lists of subjects, and pages that are not there. */
import type * as source from '../zh-Hans/pages.ts';

export const home: typeof source.home = {
  latest: '最新一期',
  newspapers: '報紙與日曆',
  thisDay: '往年此時',
  thisDayNote: (day) => `${day}前後一個月之內，各年最近的一期。`,
};

export const added: typeof source.added = {
  title: '最近入藏',
  description: '最近收進典藏的報紙，不論是哪一年的，和最近更正過的文章。',
  order: '按收進典藏的日子排列，不論是哪一年的報紙。補收的舊報，從這裡的訂閱來源送到你面前。',
  corrected: '最近更正',
  someOf: (pages) => `其中${pages}`,
  comma: '，',
  dayAfter: '入藏',
};

export const newspaper: typeof source.newspaper = {
  description: (title) => `${title}：逐期日曆與所藏說明。`,
  holdings: '所藏',
  volumes: '往年各卷',
  one: (day) => day,
  span: ({ first, last }) => `自${first}至${last}`,
  held: ({ issues, pages, articles, span }) => `收有${issues}期、${pages}版、${articles}篇，${span}。`,
  gap: (days) => `其間另有${days}天沒有收到報紙；當天是否出報，本典藏不作斷言。`,
  incomplete: '從轉版提示和版次可知，下列各期還有未收的版：',
  missing: (pages) => `缺第${pages}版`,
  alsoIncomplete: (issues) => `另有${issues}期也不完整，見各期頁面。`,
  attributionInferred: '版面未印報名，報名係據記者姓名與行文體例推斷。',
  nothing: '還沒有收到這份報紙的任何一期。',
};

export const volume: typeof source.volume = {
  title: ({ newspaper, year }) => `${newspaper} ${year}年`,
  heading: (year) => `${year}年合訂本`,
  description: ({ newspaper, year }) => `${newspaper}${year}年合訂本：日曆與各期要目。`,
  covered: (days) => `有藏${days}`,
  leads: '各期頭條',
  noArticles: '（此期沒有文章）',
  offlineQuestion: '沒有網路的時候也要讀？',
  offlineLink: '把這一年帶走',
};

export const issue: typeof source.issue = {
  description: ({ issue, pages }) => `${issue}，${pages}：各版標題。`,
  held: (pages) => `收${pages}版`,
  missing: (pages) => `本期還有未收的版：第${pages}版。`,
};

export const calendar: typeof source.calendar = {
  emptyMonth: '：無',
  issue: ({ issue, pages }) => `${issue}，${pages}`,
  month: ({ month, issues }) => `${month}，${issues}`,
};

export const sheet: typeof source.sheet = {
  description: ({ page, articles }) => `${page}：${articles}篇文章。`,
  source: '本版原文',
};

export const picture: typeof source.picture = {
  alt: (page) => `${page}的版面圖像`,
  articles: '版面上的文章',
  full: '打開大圖',
  hint: '點一處，讀那篇文章',
};

export const sourcePage: typeof source.sourcePage = {
  title: '原文',
  pageTitle: (page) => `原文 · ${page}`,
  description: (page) => `${page}的來件原文，逐行標出去向。`,
  heading: (page) => `${page}：收到的原文`,
  fileBefore: '來件',
  fileAfter: '，照原樣逐行列出，空行從略；旁邊是這些行整理成的文章。SHA-256：',
  roles: '行的類別',
  doubtful: '存疑',
  doubtfulMark: '·存疑',
  line: (line) => `第${line}行`,
  continued: '（續）',
  fromBefore: '（上接',
  fromAfter: '）',
  unplaced: '未歸入文章',
  unplacedLines: '未歸入文章的行',
  unplacedNone: '沒有：每一行都歸入了某篇文章。',
  furniture: '版面雜項，不屬於任何文章',
  fragment: '殘句，看不出屬於哪篇文章',
};

export const subjects: typeof source.subjects = {
  topic: '主題',
  place: '地方',
  byline: '署名',
  column: '專欄',
  series: '系列',
  genre: '體裁',
  watch: '關注詞',
  description: ({ kind, name, articles }) => `${kind}「${name}」：${articles}篇文章，按年排列。`,
  empty: '這裡還沒有文章。',
  byYear: '各年篇數',
  name: '名稱',
  total: '合計',
  newest: '最近一篇',
  recentYears: ({ caption, years }) => `${caption}（近${years}個年份）`,
};

export const indexes: typeof source.indexes = {
  topicsDescription: '按主題瀏覽全部文章。',
  topicsNote: '文章按一份固定的主題表歸類，一篇可以歸入幾個主題。',
  topicsTable: '各主題各年篇數',
  genresDescription: '按體裁瀏覽全部文章：消息、通訊、評論、圖片新聞、簡訊、導讀。',
  genresNote: '體裁依版面上的寫法判斷：有「本報訊」一類電頭的是消息，署名的評論專欄是評論，只有圖片說明的是圖片新聞。',
  genresTable: '各體裁各年篇數',
  columnsDescription: '按版面上印的專欄和系列報導瀏覽文章。',
  columnsNote: '名稱照版面所印，依讀音排列。',
  columnsTable: '各專欄各年篇數',
  noColumns: '還沒有專欄。',
  seriesTable: '各系列各年篇數',
  noSeries: '還沒有系列。',
  bylinesDescription: '按署名瀏覽全部文章：記者、通訊員、作者、攝影。',
  bylinesNote: '記者、通訊員、實習生、攝影和作者，照版面所印，依姓氏讀音排列。',
  allOfLetter: ({ letter, names }) => `${letter}的全部${names}個署名`,
  byReading: '按讀音',
  roleCount: ({ role, articles }) => `${role}${articles}篇`,
  sameNames: (roles) => `${roles}。同名的人沒有分開。`,
  placesDescription: '按地方瀏覽全部文章。',
  placesNote: '文章按一份固定的地名表歸類。上級地方不含其下各地的篇數。',
  partsOf: (place) => `${place}各地`,
};

export const map: typeof source.map = {
  point: ({ place, articles }) => `${place}，${articles}`,
  scale: (km) => `${km}公里`,
  caption: '圓點大小隨篇數，位置據地名表，上北下南。',
  parted: '擠在一處的略為分開，細線的另一端是原位。',
  most: (places) => `只畫篇數最多的${places}處。`,
};

export const missing: typeof source.missing = {
  title: '沒有這一頁',
  before: '這個地址在典藏裡查不到。地址的寫法是',
  form: '/報紙/年-月-日/版/',
  example: '，例如',
  after: '。',
  search: '檢索你要找的文章',
  newspapers: '從報紙找起',
};

export const gone: typeof source.gone = {
  title: '這一頁搬了家',
  address: '新地址：',
};
