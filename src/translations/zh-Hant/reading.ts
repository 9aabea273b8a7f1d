/** An article's page, and the articles of a page (版). */
import type * as source from '../zh-Hans/reading.ts';

export const article: typeof source.article = {
  text: '正文',
  sourceLine: (line) => `原件第${line}行`,
  continuedOn: (page) => `下轉第${page}版`,
  continuedMissing: (page) => `下轉第${page}版（未收）`,
  continuedFrom: (page) => `上接${page}：`,
  restBefore: '後一部分印在',
  restAfter: '，已接在上文。',
  share: '分享',
  print: '列印',
  samePage: (page) => `同版 · ${page}`,
  subjects: '主題與地方',
  related: '相關文章',
  pagesOfIssue: '本期各版',
};

export const previousNext: typeof source.previousNext = {
  articles: '篇',
  pages: '版',
  issues: '期',
  volumes: '卷',
  previousArticle: '上一篇',
  nextArticle: '下一篇',
  previousPage: '上一版',
  nextPage: '下一版',
  previousIssue: '上一期',
  nextIssue: '下一期',
  previousVolume: '上一卷',
  nextVolume: '下一卷',
  onOtherPage: ({ label, page }) => `${label}（${page}）`,
};

export const citing: typeof source.citing = {
  title: '引用',
  dateInferred: '版面未印日期，方括號裡的日期係推斷。',
  copy: '複製引文',
};

export const provenance: typeof source.provenance = {
  title: '文本出處',
  original: '原件',
  continuation: '轉版原件',
  lines: '行',
  checksum: '校驗（SHA-256）',
  address: '網址',
  id: '編號',
};

export const reading: typeof source.reading = {
  title: '整理說明',
  summary: ({ confidence, percent }) => `本文由程式從版面文字整理，${confidence}（約${percent}%）。錯字照原件保留。`,
  confidence: {
    high: '很有把握',
    good: '較有把握',
    fair: '把握一般',
    low: '把握不足，請對照原文',
  },
  titleDerived: '版面上沒有標題，標題取自首句。',
  titleCorrected: '標題經人工校正。',
  doubts: '存疑之處',
  corrections: '人工校正',
  sourceLines: (lines) => `原件第${lines}行`,
};

export const dateNote: typeof source.dateNote = {
  inferred: '版面未印日期，此日期係推斷。',
  assumed: '版面未印日期，此日期取自來件的資料夾名。',
  evidence: '編目所注依據：',
};

export const doubts: typeof source.doubts = {
  'title/vertical': '標題直排，辨識時被拆成單字，可能不完整。',
  'title/derived': '版面上沒有找到標題，此處標題取自正文首句。',
  'title/apart': '標題的兩行在版面上相隔較遠，由系統拼合。',
  'title/unclosed': ({ sign }) => `標題中的「${sign}」不成對，可能有缺字。`,
  'article/boundary': '這篇文章從哪裡開始、到哪裡結束，有另一種讀法也說得通。',
  'paragraph/unfinished': ({ words }) => `段落止於「${words}」，沒有結尾，原文可能缺字。`,
  'paragraph/fragment': ({ words }) => `正文從半句話「${words}」開始，前文可能缺失。`,
  'text/quotes': ({ sign }) => `符號 ${sign} 不成對，可能有誤識。`,
  'column/far': ({ column }) => `欄目名「${column}」與文章相隔較遠，由系統配對。`,
};

export const doubtUnknown: typeof source.doubtUnknown = (code) => `此處存疑（${code}）。`;

export const marks: typeof source.marks = {
  doubt: '存疑',
  correction: '校正',
  doubtSign: '疑',
  correctionSign: '校',
  before: '原作',
  after: '，改為',
  all: '本文的全部說明',
  titleLine: ({ label, title }) => `${label}：${title}`,
};

export const secondReading: typeof source.secondReading = {
  title: '另一種讀法',
  take: (file) => `要採用它，請把這一則寫進 ${file}：`,
  copy: '複製這一則',
  reason: '採用另一種讀法。',
};

export const reportMistake: typeof source.reportMistake = {
  link: '回報錯誤',
  hint: '選取有誤的文字再點，會帶上所選的字。',
  subject: '校正：{page} 第{line}行',
  body: `請在 with 後面寫上正確的文字，也可以在這裡說明：


網址：{address}

{page}:
- replace: {words}
  with: {words}
  line: {line}
  reason: 讀者來信。
`,
};
