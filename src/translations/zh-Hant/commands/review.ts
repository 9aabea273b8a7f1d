/** What `npm run review` says. */
import type * as source from '../../zh-Hans/commands/review.ts';
export const review: typeof source.review = {
  title: ({ shown, total }) => `存疑文章 ${total} 篇，以下最可疑的 ${shown} 篇`,
  explain:
    '每篇列出版面原文、現在的讀法和另一種讀法。認為另一種讀法正確的，把那一條寫進所注的檔案，再執行 npm run ingest。',
  now: '現在',
  or: '或者',
  none: '沒有相近的另一種讀法；請對照原件，必要時寫一條校正。',
  copied: '已複製',
  written: ({ path, shown, total }) => `${path}：存疑文章 ${total} 篇，寫入 ${shown} 篇`,
  noArticles: (folder) => `${folder} 裡沒有 articles/。請先讀取：npm run ingest`,
  noNewspaper: (newspaper) => `沒有報紙 ${newspaper}。請寫它在 seeds/ 裡的資料夾名。`,
  noDate: (date) => `${date} 不是日期。請寫 2023、2023-10 或 2023-10-25。`,
  noLimit: (limit) => `${limit} 不是篇數。請寫 1 以上的整數。`,
};
