/** What `npm run review` and `npm run corrections` say. */
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

export const corrections: typeof source.corrections = {
  noFile: (path) => `沒有檔案 ${path}。`,
  none: (file) =>
    `${file} 裡沒有校正。每一版寫一行「報紙/日期/版:」，如 liaocheng-ribao/2023-10-25/01:，下面列出各則。`,
  noPage: (page) => `典藏裡沒有 ${page} 這一版，或無法讀取。`,
  entries: ({ added, file }) => (added === 0 ? `${file} 裡都已有了` : `寫進 ${file} 的 ${added} 則會有這些改變：`),
  nothing: '文章沒有改變',
  howToWrite: '還沒有寫入任何檔案。要寫入，請加上 --write 再執行。',
  next: '已寫入。請執行 npm run ingest。',
  refused: (count) => `有 ${count} 處沒有採用，見上`,
};
