/** The colophon. */

export const about = {
  title: '关于本档案',
  description: '这是什么、文字怎样整理、权利属于谁。',
  archive: ({ archive, tagline }: { archive: string; tagline: string }) => `${archive}，${tagline}。`,
  publisher: (publisher: string) => `由${publisher}保存。`,
  intro:
    '报社和图书馆把一年的报纸装订成册，叫合订本；这里把报纸版面的文字整理成一期一期、一版一版、一篇一篇，可以读，可以查，可以引用，也可以订阅。',
  holdings: '馆藏',
  held: ({
    newspapers,
    issues,
    pages,
    articles,
    characters,
  }: {
    newspapers: number;
    issues: number;
    pages: number;
    articles: number;
    characters: number;
  }) => `${newspapers}种报纸，${issues}期，${pages}版，${articles}篇，约${characters}字。`,
  span: ({ first, last }: { first: string; last: string }) => `最早${first}，最近${last}。`,
  inferred: (issues: number) => `其中${issues}期的日期没有印在版面上，是从内容推断的。`,
  doubted: (articles: number) => `${articles}篇带有存疑之处，都写在文章下方。`,
  reading: '文字怎样整理',
  readingText: [
    '来件是从版面抽取的纯文字：断行、分栏、标题和正文混在一起。程序把整版放在一起看，从各行的版式和文字判断哪些是引题、主题、副题、署名、正文，这一版的标题在正文之前还是之后，每篇文章从哪里开始、到哪里结束，再把同一篇文章的行归到一起，接上跨栏断开的段落。',
    '文字照印刷保留，只做几项修补：断行接上，字间多余的空格去掉，中文里的半角标点改为全角，直引号改为弯引号。认错的字不由程序改动；人工校正的地方，文章下方写明改动前后的文字和理由。',
    '没有一个字会无声消失：每一版都有“原文”页，逐行列出收到的文字和它的去向；没有归入文章的行也列在那里，并说明原因。每篇文章写明出处的文件、行号和校验值。',
  ],
  confidence: '把握有多大',
  confidenceText:
    '每篇文章附有把握程度，是用答案已知的版面测算出来的。存疑的地方用一句话说明，并链接到原文的那一行。发现错误时，请以原报为准。',
  citing: '引用与地址',
  citingText:
    '每篇文章下方有按 GB/T 7714 写好的引文，也有 BibTeX、RIS、CSL-JSON 文件，Zotero 可以直接收下。发布过的地址不会失效：文章挪了位置，旧地址会把你带到新的地方。',
  offline: '没有网络的时候',
  /** Around the link to the page that takes the archive along. */
  offlineBefore: '读过的页会留在你的设备上。也可以把一年的合订本、一种报纸或整个档案',
  offlineLink: '带在身边',
  offlineAfter: '：断网照样能读，照样能一字不差地检索。在手机上还可以把本站“添加到主屏幕”，像应用一样打开。',
  rights: '权利',
  licence: (licence: string) => `本档案所加的内容：${licence}。`,
  contact: '联系：',
  program: '本网站的程序以 MIT 许可证公开。',
  technique: '技术',
  techniqueText:
    '全部是静态网页，不用账号，不设统计，不用脚本也能阅读；检索在你的浏览器里进行，查的词不会发给任何服务器。标题字体裁自思源宋体（Noto Serif SC），依 SIL OFL 1.1 许可使用。',
};
