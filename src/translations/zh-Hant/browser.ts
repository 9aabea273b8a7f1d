/** What scripts say in the browser, a name for each part, so that a script carries only what it says. */
import type * as source from '../zh-Hans/browser.ts';

export { dates, genres, inferredDate } from './labels.ts';
export { searchExamples } from './search.ts';

export const numberLocale: typeof source.numberLocale = 'zh-TW';

export const articleTools: typeof source.articleTools = {
  copied: '已複製標題與網址',
  notCopied: '未能複製，請複製位址列',
};

export const citation: typeof source.citation = {
  copied: '已複製',
  notCopied: '沒能複製，請選取文字複製',
};

export const inArticle: typeof source.inArticle = {
  label: '文中尋找',
  position: ({ now, of }) => `第 ${now}／${of} 處`,
  separator: '、',
  previous: '上一處',
  next: '下一處',
  close: '不再標出',
};

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

export const searchErrors: typeof source.searchErrors = {
  offline: '讀不到檢索索引：網路不通，或網站暫時沒有應答。請稍後再試。',
  missing:
    '檢索索引不全：缺少檔案。網站可能剛剛更新，請重新整理頁面再試；若仍如此，需要重新建置網站（可攜帶版請整個資料夾重新複製）。',
  damaged:
    '檢索索引損壞：有檔案讀不出來。請重新整理頁面再試；若仍如此，需要重新建置網站（可攜帶版請整個資料夾重新複製）。',
  'other-build': '檢索索引與本頁不是同一次建置。網站可能剛剛更新，請重新整理頁面再試。',
};

export const searchFilters: typeof source.searchFilters = {
  newspaper: '報紙',
  year: '年份',
  genre: '體裁',
  topic: '主題',
  place: '地方',
  page: '版次',
};

export const searching: typeof source.searching = {
  busy: '正在檢索……',
  progress: ({ done, of, hits }) => `已查 ${done}／${of} 冊合訂本，找到 ${hits} 篇……`,
  more: ({ next, left }) => `再看 ${next} 篇（還有 ${left} 篇）`,
  noScope: (scope) => `沒有「${scope}」這個範圍，查的是全部文章。`,
  totalBefore: '共',
  totalIn: (scope) => `在「${scope}」中共`,
  totalAfter: (narrowed) => `篇${narrowed ? '（已篩選）' : ''}。`,
  everywhere: '改查全部文章',
  failed: '檢索時出了錯。',
  again: '再試一次',
  notInstalled: '檢索程式沒有裝好。請重新整理頁面再試；若仍如此，請換新版瀏覽器。',
  pageUnknown: '版次不詳',
  page: (page) => `第${page}版`,
  topic: (name) => `主題：${name}`,
  place: (name) => `地方：${name}`,
  allValues: (count) => `全部 ${count} 項`,
  moreInText: (count) => `文中另有 ${count} 處`,
};

export const absentVolumes: typeof source.absentVolumes = {
  volume: ({ newspaper, year }) => `${newspaper}${year}年`,
  separator: '、',
  andMore: (count) => `等 ${count} 冊`,
  partly: (count) => `沒有網路，只查了帶走的 ${count} 冊。`,
  nothing: '沒有網路，什麼也沒有查：',
  before: (volumes) => `這幾冊沒有帶走：${volumes}。連上網路後再查，或到`,
  link: '離線閱讀',
  after: '把它們帶走。',
};

export const searchChart: typeof source.searchChart = {
  bar: ({ period, articles, hits }) => `${period}：${articles} 篇中有 ${hits} 篇`,
  caption: (percent) => `各期命中佔全部文章的比例（最高 ${percent}），點選即限定日期`,
};

export const noHits: typeof source.noHits = {
  withoutFilters: '去掉篩選條件',
  everywhere: '在全部文章中查',
  withoutPunctuation: (text) => `不管標點，查 ${text}`,
  either: (text) => `查其中任何一個：${text}`,
  halves: (text) => `拆成兩段：${text}`,
  noString: '沒有文章含有這些字。',
  noCondition: '沒有文章合於這些條件。',
  filtered: (sentence) => `篩選之後，${sentence}`,
  how: '檢索逐字核對，繁簡、全半形、大小寫、引號樣式都已通查；報上的誤字照原樣保留。',
  try: '可以試試：',
};

export const exporting: typeof source.exporting = {
  csv: 'CSV 表格',
  ris: 'RIS 文獻',
  file: (archive) => `${archive}檢索結果`,
  ready: '匯出全部：',
  later: '檢索完畢後可匯出：',
  separator: '；',
  columns: {
    title: '標題',
    kicker: '引題',
    subtitle: '副題',
    newspaper: '報紙',
    date: '日期',
    dateNote: '日期說明',
    page: '版',
    genre: '體裁',
    byline: '署名',
    address: '網址',
  },
};

export const downloads: typeof source.downloads = {
  errors: {
    offline: '網路斷了，或網站沒有應答。已取的部分留著，連上網路後可以接著取。',
    gone: '網站上缺少要取的檔案，可能正在更新。已取的部分留著，請稍後接著取。',
    damaged: '取到的檔案與清單不符（可能是網站的錯誤頁），沒有收下。已取的部分留著，請稍後接著取。',
    full: '儲存空間不夠，這一冊沒有帶走，已取的部分也已刪除，沒有留下半冊。請先刪除別的冊，或清理裝置。',
    refused: '瀏覽器拒絕儲存，這一冊沒有帶走。請檢查瀏覽器的儲存設定。',
  },
  otherWindow: '另一個視窗正在帶走合訂本，請到那裡看進度；那裡做完，這裡再來。',
  stopped: '已停止。已取的部分留著，隨時可以接著取。',
  failed: (error) => `沒有帶走：${error}`,
  noRoom: ({ needed, free }) =>
    `儲存空間不夠：要取 ${needed}，瀏覽器還可存約 ${free}。沒有開始取。請先刪除別的冊，或清理裝置。`,
  removed: (volume) => `已刪除${volume}。`,
  cleared: '已清除讀過的頁。帶走的合訂本沒有動。',
  noList: '讀不到可以帶走的目錄：網路不通，或網站沒有應答。已經帶走的照常可讀、可查。',
  storageFailed: (error) => `瀏覽器的儲存出了錯：${error}`,
  notSecure: '這個網址不是 https 開頭，瀏覽器不許它在裝置上儲存檔案。請改用 https 的網址，或在本機（localhost）開啟。',
  noWorker: '這個瀏覽器（或它的無痕視窗）不能離線儲存網頁。請換普通視窗，或換新版的 Chrome、Edge、Firefox、Safari。',
  noStorage: '瀏覽器拒絕儲存：可能是無痕視窗，或設定裡禁止了網站儲存資料。請換普通視窗，或允許本站儲存。',
  notInstalled: '離線程式沒有裝上：網路不通、儲存空間不夠，或瀏覽器不允許。請稍後再試。',
};

export const packs: typeof source.packs = {
  common: '目錄各頁',
  commonLong: '主題、地方、署名、專欄、體裁',
  volume: ({ newspaper, year }) => `${newspaper} ${year}年`,
  issues: (count) => `${count}期，`,
  take: '帶走',
  resume: '接著取',
  again: '重新取',
  unreadable: '存下的記錄讀不出來，不能離線用；請重新取，或刪除',
  damaged: ({ parts, size }) => `有 ${parts} 處損壞（共 ${size}），其餘仍可用；請重新取`,
  update: '更新',
  remove: '刪除',
  named: ({ action, volume }) => `${action}${volume}`,
  namedSize: ({ action, volume, size }) => `${action}${volume}，${size}`,
  partial: ({ here, of }) => `已取 ${here}，共 ${of}；取完才能離線用`,
  taken: ({ day, size }) => `${day}帶走，${size}`,
  news: (size) => `；網站上已有更新（最多再取 ${size}），帶走的仍可用`,
  taking: '正在帶走',
  waiting: '排隊',
  kept: '已帶走',
  takeAll: (size) => `帶走全部，${size}`,
  takeRest: ({ count, size }) => `帶走其餘${count}冊，${size}`,
  takeAllOf: ({ action, newspaper }) => `${action}：${newspaper}`,
  progress: '進度',
  stop: '停止',
  keepOpen: '。這一頁請開著；關掉就停下，下次接著取。',
  now: (volume) => `正在帶走${volume}`,
  nowAndMore: ({ volume, waiting }) => `正在帶走${volume}，後面還有 ${waiting} 冊`,
  amount: ({ here, of }) => `${here}／${of}`,
};

export const device: typeof source.device = {
  clear: '清除讀過的頁',
  read: '讀過的頁',
  pages: (count) => `${count}頁，斷網可再讀。`,
  none: '還沒有',
  room: '空間',
  used: ({ used, free }) => `本站用去約 ${used}，還可存約 ${free}`,
  lasting: '儲存多久',
  lasts: '瀏覽器答應長期儲存',
  mayGo: '瀏覽器沒有答應長期儲存：裝置空間緊張時，它可能自行清理',
};

export const updateNotice: typeof source.updateNotice = {
  text: '典藏有更新，重新整理可見。',
  reload: '重新整理',
  later: '稍後',
};
