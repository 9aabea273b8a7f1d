/** The colophon. */
import type * as source from '../zh-Hans/about.ts';

export const about: typeof source.about = {
  title: '關於本典藏',
  description: '這是什麼、文字怎樣整理、權利屬於誰。',
  archive: ({ archive, tagline }) => `${archive}，${tagline}。`,
  publisher: (publisher) => `由${publisher}保存。`,
  intro:
    '報社和圖書館把一年的報紙裝訂成冊，叫合訂本；這裡把報紙版面的文字整理成一期一期、一版一版、一篇一篇，可以讀，可以查，可以引用，也可以訂閱。',
  holdings: '館藏',
  held: ({ newspapers, issues, pages, articles, characters }) =>
    `${newspapers}種報紙，${issues}期，${pages}版，${articles}篇，約${characters}字。`,
  span: ({ first, last }) => `最早${first}，最近${last}。`,
  inferred: (issues) => `其中${issues}期的日期沒有印在版面上，是從內容推斷的。`,
  doubted: (articles) => `${articles}篇帶有存疑之處，都寫在文章下方。`,
  reading: '文字怎樣整理',
  readingText: [
    '來件是從版面抽取的純文字：斷行、分欄、標題和正文混在一起。程式把整版放在一起看，從各行的版式和文字判斷哪些是引題、主題、副題、署名、正文，這一版的標題在正文之前還是之後，每篇文章從哪裡開始、到哪裡結束，再把同一篇文章的行歸到一起，接上跨欄斷開的段落。',
    '文字照印刷保留，只做幾項修補：斷行接上，字間多餘的空格去掉，中文裡的半形標點改為全形，直引號改為彎引號。認錯的字不由程式改動；人工校正的地方，文章下方寫明改動前後的文字和理由。',
    '沒有一個字會無聲消失：每一版都有「原文」頁，逐行列出收到的文字和它的去向；沒有歸入文章的行也列在那裡，並說明原因。每篇文章寫明出處的檔案、行號和校驗值。',
  ],
  confidence: '把握有多大',
  confidenceText:
    '每篇文章附有把握程度，是用答案已知的版面測算出來的。存疑的地方用一句話說明，並連結到原文的那一行。發現錯誤時，請以原報為準。',
  citing: '引用與地址',
  citingText:
    '每篇文章下方有按 GB/T 7714 寫好的引文，也有 BibTeX、RIS、CSL-JSON 檔案，Zotero 可以直接收下。發布過的地址不會失效：文章挪了位置，舊地址會把你帶到新的地方。',
  offline: '沒有網路的時候',
  offlineBefore: '讀過的頁會留在你的裝置上。也可以把一年的合訂本、一種報紙或整個典藏',
  offlineLink: '帶在身邊',
  offlineAfter: '：斷網照樣能讀，照樣能一字不差地檢索。在手機上還可以把本站「加入主畫面」，像應用程式一樣開啟。',
  rights: '權利',
  licence: (licence) => `本典藏所加的內容：${licence}。`,
  contact: '聯絡：',
  program: '本網站的程式以 MIT 許可證公開。',
  technique: '技術',
  techniqueText:
    '全部是靜態網頁，不用帳號，不設統計，不用 JavaScript 也能閱讀；檢索在你的瀏覽器裡進行，查的詞不會發給任何伺服器。標題字型裁自思源宋體（Noto Serif SC），依 SIL OFL 1.1 許可使用。',
};
