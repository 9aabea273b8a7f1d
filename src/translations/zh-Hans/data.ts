/** The page about the archive's data. */

export const data = {
  title: '数据',
  description: '整个档案的数据：每年一个文件，每期一份 JSON，供研究者和程序使用。',
  intro: '这里的数据和网页出自同一份整理，供研究者和程序使用。不用账号，也没有次数限制。',
  volumes: '整卷下载',
  volumesText:
    '每种报纸每年两个文件，用 gzip 压缩：JSON Lines 一行一篇文章，字段说明见下；纯文本按期、按版排列。数据包（Frictionless Data Package）列出全部文件的大小和校验值。',
  package: '数据包',
  sums: '校验值',
  jsonl: 'JSON Lines',
  text: '纯文本',
  api: '接口',
  apiText:
    '接口是静态的 JSON 文件，地址由报纸、日期组成。从档案文件出发，可以走到每一种报纸、每一期。全部文件都符合同一份 JSON Schema（2020-12）。',
  archive: '档案',
  newspaper: '报纸（以最近一期的报纸为例）',
  issue: '一期（以最近一期为例）',
  schema: 'JSON Schema',
  formats: '其他格式',
  formatsText: '每一期的页面可以下载电子书（EPUB）、TEI、Markdown 和纯文本；有版面图像的各期另有 IIIF 清单。',
  harvest: '收割（ResourceSync）：列出各期的 TEI 和它们的变动',
  pictures: '版面图像（IIIF 集合）',
  keys: '字段',
  /** Key → what it means. */
  keyTexts: [
    ['id', '文章的编号：报纸、日期、版、标题所在的行。'],
    ['url', '网页的地址。'],
    ['title · titleSource', '主题和它的来历：printed 是印出来的，derived 取自正文第一句，corrected 经人工校正。'],
    ['kicker · subtitle · column · series', '引题、副题、栏目、系列，印在版面上才有。'],
    ['genre', '体裁：news 消息，feature 通讯，commentary 评论，photo 图片，brief 简讯，teasers 导读。'],
    ['byline', '署名，每人有身份和姓名。'],
    ['paragraphs', '正文的自然段和小标题，各带在版面文件中的行号（lines）。'],
    ['topics · places · subjects', '主题和地方的编号，subjects 是它们的名称。'],
    ['confidence', '把握程度，0 到 1：在答案已知的版面上，有多大比例整篇都对。'],
    ['doubts · corrections', '存疑和人工校正，各带行号。'],
    ['source', '出自哪个版面文件、哪些行，以及文件的 SHA-256。'],
    ['licence · rights', '使用条件和文字的权利。'],
  ] as [key: string, text: string][],
  promise: '承诺',
  promiseText: '发布过的地址不会失效。以后可能增加字段，但不会删除字段，也不会改变含义。',
};
