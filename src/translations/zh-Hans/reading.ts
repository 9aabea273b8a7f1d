/** An article's page, and the articles of a page (版). */
import type { DoubtCode, DoubtValues } from '../../model/doubt.ts';

export const article = {
  text: '正文',
  /** Name of the link to the line of the page as received. */
  sourceLine: (line: number) => `原件第${line}行`,
  continuedOn: (page: number) => `下转第${page}版`,
  continuedMissing: (page: number) => `下转第${page}版（未收）`,
  continuedFrom: (page: string) => `上接${page}：`,
  /** Around the link to the page where an article ends. */
  restBefore: '后一部分印在',
  restAfter: '，已接在上文。',
  share: '分享',
  print: '打印',
  samePage: (page: string) => `同版 · ${page}`,
  subjects: '主题与地方',
  related: '相关文章',
  pagesOfIssue: '本期各版',
};

export const previousNext = {
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
  onOtherPage: ({ label, page }: { label: string; page: string }) => `${label}（${page}）`,
};

export const citing = {
  title: '引用',
  dateInferred: '版面未印日期，方括号里的日期系推断。',
  copy: '复制引文',
};

export const provenance = {
  title: '文本出处',
  original: '原件',
  continuation: '转版原件',
  lines: '行',
  checksum: '校验（SHA-256）',
  address: '网址',
  id: '编号',
};

export const reading = {
  title: '整理说明',
  summary: ({ confidence, percent }: { confidence: string; percent: number }) =>
    `本文由程序从版面文字整理，${confidence}（约${percent}%）。错字照原件保留。`,
  confidence: {
    high: '很有把握',
    good: '较有把握',
    fair: '把握一般',
    low: '把握不足，请对照原文',
  },
  titleDerived: '版面上没有标题，标题取自首句。',
  titleCorrected: '标题经人工校正。',
  doubts: '存疑之处',
  corrections: '人工校正',
  sourceLines: (lines: string) => `原件第${lines}行`,
};

export const dateNote = {
  inferred: '版面未印日期，此日期系推断。',
  assumed: '版面未印日期，此日期取自来件的文件夹名。',
  evidence: '编目所注依据：',
};

/** What the reading is unsure of, in a sentence each. */
export const doubts: { [C in DoubtCode]: string | ((values: DoubtValues[C]) => string) } = {
  'title/vertical': '标题竖排，识别时被拆成单字，可能不完整。',
  'title/derived': '版面上没有找到标题，此处标题取自正文首句。',
  'title/apart': '标题的两行在版面上相隔较远，由系统拼合。',
  'title/unclosed': ({ sign }) => `标题中的“${sign}”不成对，可能有缺字。`,
  'article/boundary': '这篇文章从哪里开始、到哪里结束，有另一种读法也说得通。',
  'paragraph/unfinished': ({ words }) => `段落止于“${words}”，没有结尾，原文可能缺字。`,
  'paragraph/fragment': ({ words }) => `正文从半句话“${words}”开始，前文可能缺失。`,
  'text/quotes': ({ sign }) => `符号 ${sign} 不成对，可能有误识。`,
  'column/far': ({ column }) => `栏目名“${column}”与文章相隔较远，由系统配对。`,
};

/** A doubt that this version of the site has no sentence for. */
export const doubtUnknown = (code: string) => `此处存疑（${code}）。`;

/** Doubtful and corrected passages in the text, and what stands where a headline would. */
export const marks = {
  doubt: '存疑',
  correction: '校正',
  /** Drawn small behind a passage. */
  doubtSign: '疑',
  correctionSign: '校',
  /** Around what stood in the text before a correction. */
  before: '原作',
  after: '，改为',
  all: '本文的全部说明',
  titleLine: ({ label, title }: { label: string; title: string }) => `${label}：${title}`,
};

/** The second-best reading of a doubtful place. */
export const secondReading = {
  title: '另一种读法',
  take: (file: string) => `要采用它，请把这一条写进 ${file}：`,
  copy: '复制这一条',
  /** Stands as the reason in the entry that is copied. */
  reason: '采用另一种读法。',
};

/** A mistake that a reader reports. In `subject` and `body`, `{page}`, `{line}`, `{words}` and `{address}` are filled in. */
export const reportMistake = {
  link: '报告错误',
  hint: '选中有误的文字再点，会带上所选的字。',
  subject: '校正：{page} 第{line}行',
  body: `请在 with 后面写上正确的文字，也可以在这里说明：


网址：{address}

{page}:
- replace: {words}
  with: {words}
  line: {line}
  reason: 读者来信。
`,
};
