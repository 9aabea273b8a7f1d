/** What `npm run review` says. */
export const review = {
  title: ({ shown, total }: { shown: number; total: number }) => `存疑文章 ${total} 篇，以下最可疑的 ${shown} 篇`,
  explain:
    '每篇列出版面原文、现在的读法和另一种读法。认为另一种读法正确的，把那一条写进所注的文件，再运行 npm run ingest。',
  now: '现在',
  or: '或者',
  none: '没有相近的另一种读法；请对照原件，必要时写一条校正。',
  copied: '已复制',
  written: ({ path, shown, total }: { path: string; shown: number; total: number }) =>
    `${path}：存疑文章 ${total} 篇，写入 ${shown} 篇`,
  noArticles: (folder: string) => `${folder} 里没有 articles/。请先读取：npm run ingest`,
  noNewspaper: (newspaper: string) => `没有报纸 ${newspaper}。请写它在 seeds/ 里的文件夹名。`,
  noDate: (date: string) => `${date} 不是日期。请写 2023、2023-10 或 2023-10-25。`,
  noLimit: (limit: string) => `${limit} 不是篇数。请写 1 以上的整数。`,
};

/** What `npm run corrections` says. */
export const corrections = {
  noFile: (path: string) => `没有文件 ${path}。`,
  none: (file: string) =>
    `${file} 里没有校正。每一版写一行“报纸/日期/版:”，如 liaocheng-ribao/2023-10-25/01:，下面列出各条。`,
  noPage: (page: string) => `档案里没有 ${page} 这一版，或无法读取。`,
  entries: ({ added, file }: { added: number; file: string }) =>
    added === 0 ? `${file} 里都已有了` : `写进 ${file} 的 ${added} 条会有这些改变：`,
  nothing: '文章没有改变',
  howToWrite: '还没有写入任何文件。要写入，请加上 --write 再运行。',
  next: '已写入。请运行 npm run ingest。',
  refused: (count: number) => `有 ${count} 处没有采用，见上`,
};
