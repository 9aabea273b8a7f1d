/** What lies beside an issue or a volume to take away. */

export const downloads = {
  title: '下载',
  issue: '这一期',
  volume: '这一卷',
  epub: '电子书（EPUB）',
  markdown: 'Markdown',
  text: '纯文本',
  tei: 'TEI（XML，含原文行号、校正与存疑）',
  iiif: '版面图像（IIIF）',
  contents: '目录',
  printedPages: '版次',
  accessibility: '全部是文字，按版面顺序排列，有目录和逐级标题，没有图片。',
};
