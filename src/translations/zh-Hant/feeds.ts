/** The page of feeds, and what the feeds say of themselves. */
import type * as source from '../zh-Hans/feeds.ts';

export const feeds: typeof source.feeds = {
  hint: '這是訂閱源，給閱讀器用的：把網址列裡的網址複製到 RSS 閱讀器，新收的文章會自己送來。想在這裡讀，請回到網站。',
  title: '訂閱',
  description: '用閱讀器訂閱整個典藏，或其中一種報紙、一個主題、一處地方、一位記者、一個關注詞。',
  intro:
    '把下面的地址放進任何一個閱讀器（RSS 閱讀器），新收的報紙會自己送到你面前：全文，不用帳號，也沒有人知道你讀了什麼。',
  whole: (format) => `全部文章，${format}`,
  opml: '訂閱來源清單，OPML（可一次匯入閱讀器）',
  noAddress:
    '這個典藏還沒有設定自己的網址，訂閱來源裡的連結用「address-not-set.invalid」佔位，點不開；設定網址、重新產生之後就好了。',
  formatOf: ({ name, format }) => `${name}，${format}`,
  moreBefore: (listed) => `這裡列出篇數最多的${listed}個；其餘的，`,
  moreIndex: (group) => `從「${group}」的目錄`,
  moreHome: '從首頁',
  moreAfter: '進入，每一頁的下方都有訂閱地址。',
  notes: '說明',
  formats: '三種格式任選其一：RSS 2.0 與 Atom 所有閱讀器都認得，JSON Feed 便於寫程式。',
  addedBefore: '補收的舊報按入藏的日子出現在「',
  addedAfter: '」的訂閱來源裡。',
  ids: '每篇的識別碼永遠不變：文章整理得更好時，閱讀器更新原來的一篇，不會多出一篇。',
  archived: ({ whole, subject }) =>
    `典藏和報紙的訂閱來源裡是最近的${whole}篇以上，其他訂閱來源是最近的${subject}篇以上，都是全文。更早的文章封存在按日或按月的 Atom 存檔裡（RFC 5005），從訂閱來源可以一份一份往前翻，直到第一期；典藏和報紙的存檔是全文，其他的是開頭和連結。`,
};

export const feedTexts: typeof source.feedTexts = {
  all: '全部',
  newspapers: '報紙',
  addedDescription: '最近收進典藏的文章，不論是哪一年的報紙，最近入藏的在前。',
  newspaperDescription: (title) => `${title}的全部文章，全文，最新一期在前。`,
  subjectTitle: ({ kind, name }) => `${kind}：${name}`,
  subjectDescription: ({ kind, name }) => `${kind}「${name}」的全部文章，最新一期在前。`,
  readAll: '閱讀全文',
};
