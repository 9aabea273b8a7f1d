/** What a build says: how far it is, and why it stops. */
export const build = {
  making: (articles: number) => `制作 ${articles} 篇文章的页面……`,
  indexing: '建立检索索引……',
  volume: ({ done, of, id, articles }: { done: number; of: number; id: string; articles: number }) =>
    `第 ${done} 卷，共 ${of} 卷：${id}，${articles} 篇`,
  asBefore: '（同上次）',
  packing: '打包各卷，供离线阅读……',
  portable: '制作便携版……',
  progress: ({ done, of, rate, left }: { done: number; of: number; rate: string; left: string }) =>
    `${of} 个文件中的 ${done} 个，每秒 ${rate} 个，还需 ${left}`,
  left: ({ minutes, seconds }: { minutes: number; seconds: number }) =>
    minutes > 0 ? `${minutes} 分 ${seconds} 秒` : `${seconds} 秒`,
  plan: ({ kept, stale, gone }: { kept: number; stale: number; gone: number }) =>
    `${kept} 个文件不变，制作 ${stale} 个，去掉 ${gone} 个`,
  built: ({ out, pages, megabytes, seconds }: { out: string; pages: number; megabytes: string; seconds: string }) =>
    `已建成 ${out}/：${pages} 页，${megabytes} MB，${seconds} 秒`,
  noAddress: (placeholder: string) => `
警告：这个站点不知道自己的网址。页面没有规范链接，分享时没有图片，引文没有网址，也没有站点地图；
订阅里的链接指向 ${placeholder}。
发布之前，请带着网址构建：在 seeds/site.yaml 里写 \`url: https://archive.example.org\`，运行
npm run ingest && npm run build，或 SITE_URL=https://archive.example.org npm run build`,
  notMade: ({ content, why }: { content: string; why: string }) => `${content} 的页面没有做成：${why}`,
  noEdition: (edition: string) => `没有版本“${edition}”。请选 --edition web 或 --edition portable`,
  missing: (file: string) => `缺少 ${file}。请先读取：npm run ingest`,
  swallows: ({ out, folder }: { out: string; folder: string }) =>
    `不能替换 ${out}：${folder} 在其中。请用 --out 另选文件夹`,
  notSite: (out: string) => `${out} 里有文件，却不是建好的站点。请清空它，或用 --out 另选文件夹`,
  articlesLost: ({ count, first }: { count: number; first: string }) =>
    `${count} 篇文章没有页面，第一篇是 content/articles/${first}.md`,
  unwritable: ({ out, why }: { out: string; why: string }) => `无法写入 ${out}：${why}`,
  otherBuild: ({ process, out }: { process: number; out: string }) =>
    `另一个构建（进程 ${process}）正在写 ${out}。请等它结束，或用 --out 另选文件夹`,
  addressesLost: ({ count, list }: { count: number; list: string }) =>
    `${count} 个已发布的地址会失效：\n${list}\n请在 seeds/redirects.yaml 里逐个转到新地址（- from: /old/address/, to: /new/address/），再运行 npm run ingest。只有从未发布过的（例如自己的档案里样例的地址），才可以删去 content/permalinks.txt。`,
  more: (count: number) => `……另有 ${count} 个`,
  deadRedirect: ({ from, to }: { from: string; to: string }) =>
    `seeds/redirects.yaml 把 ${from} 转到 ${to}，那里没有页面。请改正。`,
  changed: (content: string) =>
    `构建期间 ${content} 有改动，保留原来的站点。等不再有写入（npm run ingest、编辑器）后，请重新构建`,
};

/** The site in parts, and put together. */
export const shards = {
  making: ({ index, of }: { index: number; of: number }) => `制作第 ${index} 份，共 ${of} 份……`,
  joining: (count: number) => `把 ${count} 份拼在一起……`,
  either: '--shard 只做一份，--join 拼合各份。请只选一个',
  portable: '便携版要一次做成。请去掉 --shard 和 --join',
  noFolders: '--join 需要各份的文件夹：--join dist-shards',
  none: (option: string) => `没有第“${option}”份。请写第几份、共几份：--shard 3/16，从 1/16 到 16/16`,
  mixed: ({ folder, shard, other, of }: { folder: string; shard: string; other: string; of: number }) =>
    `${folder} 是第 ${shard} 份，而 ${other} 共有 ${of} 份。请拼合同一次构建的各份`,
  twins: ({ folder, other, shard }: { folder: string; other: string; shard: string }) =>
    `${folder} 和 ${other} 都是第 ${shard} 份。请去掉一个`,
  missing: ({ names, next }: { names: string; next: string }) =>
    `缺少：第 ${names} 份。请制作：npm run build -- --shard ${next}`,
  noShard: (folder: string) => `${folder} 不是一份，其中也没有。请制作：npm run build -- --shard 1/4 --out ${folder}`,
  unreadable: (file: string) => `${file} 无法读取。请重新制作这一份`,
  damaged: ({ shard, folder, path }: { shard: string; folder: string; path: string }) =>
    `${folder} 里的第 ${shard} 份已损坏：${path} 与制作时不同。请重新制作：npm run build -- --shard ${shard}`,
  differs: (file: string) => `${file} 在各份里不一样。请用同一版本的程序制作各份`,
  otherwise: ({ shard, folder, cause }: { shard: string; folder: string; cause: string }) =>
    `${folder} 里的第 ${shard} 份${cause}。请重新制作：npm run build -- --shard ${shard}`,
  causes: {
    code: '是别的版本的程序制作的',
    settings: '的设置或 SITE_URL 与这里不同',
    content: '的内容与这里不同',
  },
};
