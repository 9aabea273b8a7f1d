/** The page about the archive's data. */
import type * as source from '../zh-Hans/data.ts';

export const data: typeof source.data = {
  title: '資料',
  description: '整個檔案的資料：每年一個檔案，每期一份 JSON，供研究者和程式使用。',
  intro: '這裡的資料和網頁出自同一份整理，供研究者和程式使用。不用帳號，也沒有次數限制。',
  volumes: '整卷下載',
  volumesText:
    '每種報紙每年兩個檔案，用 gzip 壓縮：JSON Lines 一行一篇文章，欄位說明見下；純文字按期、按版排列。資料包（Frictionless Data Package）列出全部檔案的大小和校驗值。',
  package: '資料包',
  sums: '校驗值',
  jsonl: 'JSON Lines',
  text: '純文字',
  api: '介面',
  apiText:
    '介面是靜態的 JSON 檔案，位址由報紙、日期組成。從檔案總目出發，可以走到每一種報紙、每一期。全部檔案都符合同一份 JSON Schema（2020-12）。',
  archive: '總目',
  newspaper: '報紙（以最近一期的報紙為例）',
  issue: '一期（以最近一期為例）',
  schema: 'JSON Schema',
  formats: '其他格式',
  formatsText: '每一期的頁面可以下載電子書（EPUB）、TEI、Markdown 和純文字；有版面圖像的各期另有 IIIF 清單。',
  harvest: '收割（ResourceSync）：列出各期的 TEI 和它們的變動',
  pictures: '版面圖像（IIIF 集合）',
  keys: '欄位',
  /** Key → what it means. */
  keyTexts: [
    ['id', '文章的編號：報紙、日期、版、標題所在的行。'],
    ['url', '網頁的位址。'],
    ['title · titleSource', '主題和它的來歷：printed 是印出來的，derived 取自正文第一句，corrected 經人工校正。'],
    ['kicker · subtitle · column · series', '引題、副題、欄目、系列，印在版面上才有。'],
    ['genre', '體裁：news 消息，feature 通訊，commentary 評論，photo 圖片，brief 簡訊，teasers 導讀。'],
    ['byline', '署名，每人有身分和姓名。'],
    ['paragraphs', '正文的自然段和小標題，各帶在版面檔案中的行號（lines）。'],
    ['topics · places · subjects', '主題和地方的編號，subjects 是它們的名稱。'],
    ['confidence', '把握程度，0 到 1：在答案已知的版面上，有多大比例整篇都對。'],
    ['doubts · corrections', '存疑和人工校正，各帶行號。'],
    ['source', '出自哪個版面檔案、哪些行，以及檔案的 SHA-256。'],
    ['licence · rights', '使用條件和文字的權利。'],
  ],
  promise: '承諾',
  promiseText: '發布過的位址不會失效。以後可能增加欄位，但不會刪除欄位，也不會改變含義。',
};
