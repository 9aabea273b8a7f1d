/** What lies beside an issue or a volume to take away. */
import type * as zhHans from '../zh-Hans/downloads.ts';

export const downloads: typeof zhHans.downloads = {
  title: '下載',
  issue: '這一期',
  volume: '這一卷',
  epub: '電子書（EPUB）',
  markdown: 'Markdown',
  text: '純文字',
  tei: 'TEI（XML，含原文行號、校正與存疑）',
  iiif: '版面圖像（IIIF）',
  contents: '目錄',
  printedPages: '版次',
  accessibility: '全部是文字，按版面順序排列，有目錄和逐級標題，沒有圖片。',
};
