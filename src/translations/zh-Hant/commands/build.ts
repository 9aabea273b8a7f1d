/** What a build says: how far it is, and why it stops. */
import type * as source from '../../zh-Hans/commands/build.ts';
export const build: typeof source.build = {
  making: (articles) => `製作 ${articles} 篇文章的頁面……`,
  indexing: '建立檢索索引……',
  volume: ({ done, of, id, articles }) => `第 ${done} 卷，共 ${of} 卷：${id}，${articles} 篇`,
  asBefore: '（同上次）',
  packing: '打包各卷，供離線閱讀……',
  portable: '製作便攜版……',
  progress: ({ done, of, rate, left }) => `${of} 個檔案中的 ${done} 個，每秒 ${rate} 個，還需 ${left}`,
  left: ({ minutes, seconds }) => (minutes > 0 ? `${minutes} 分 ${seconds} 秒` : `${seconds} 秒`),
  plan: ({ kept, stale, gone }) => `${kept} 個檔案不變，製作 ${stale} 個，去掉 ${gone} 個`,
  built: ({ out, pages, megabytes, seconds }) => `已建成 ${out}/：${pages} 頁，${megabytes} MB，${seconds} 秒`,
  noAddress: (placeholder) => `
警告：這個站點不知道自己的網址。頁面沒有規範連結，分享時沒有圖片，引文沒有網址，也沒有站點地圖；
訂閱裡的連結指向 ${placeholder}。
釋出之前，請帶著網址構建：在 seeds/site.yaml 裡寫 \`url: https://archive.example.org\`，執行
npm run ingest && npm run build，或 SITE_URL=https://archive.example.org npm run build`,
  notMade: ({ content, why }) => `${content} 的頁面沒有做成：${why}`,
  noEdition: (edition) => `沒有版本“${edition}”。請選 --edition web 或 --edition portable`,
  missing: (file) => `缺少 ${file}。請先讀取：npm run ingest`,
  swallows: ({ out, folder }) => `不能替換 ${out}：${folder} 在其中。請用 --out 另選資料夾`,
  notSite: (out) => `${out} 裡有檔案，卻不是建好的站點。請清空它，或用 --out 另選資料夾`,
  articlesLost: ({ count, first }) => `${count} 篇文章沒有頁面，第一篇是 content/articles/${first}.md`,
  unwritable: ({ out, why }) => `無法寫入 ${out}：${why}`,
  otherBuild: ({ process, out }) => `另一個構建（程序 ${process}）正在寫 ${out}。請等它結束，或用 --out 另選資料夾`,
  addressesLost: ({ count, list }) =>
    `${count} 個已釋出的地址會失效：\n${list}\n請在 seeds/redirects.yaml 裡逐個轉到新地址（- from: /old/address/, to: /new/address/），再執行 npm run ingest。只有從未釋出過的（例如自己的典藏裡樣例的地址），才可以刪去 content/permalinks.txt。`,
  more: (count) => `……另有 ${count} 個`,
  deadRedirect: ({ from, to }) => `seeds/redirects.yaml 把 ${from} 轉到 ${to}，那裡沒有頁面。請改正。`,
  changed: (content) =>
    `構建期間 ${content} 有改動，保留原來的站點。等不再有寫入（npm run ingest、編輯器）後，請重新構建`,
};

export const shards: typeof source.shards = {
  making: ({ index, of }) => `製作第 ${index} 份，共 ${of} 份……`,
  joining: (count) => `把 ${count} 份拼在一起……`,
  either: '--shard 只做一份，--join 拼合各份。請只選一個',
  portable: '便攜版要一次做成。請去掉 --shard 和 --join',
  noFolders: '--join 需要各份的資料夾：--join dist-shards',
  none: (option) => `沒有第「${option}」份。請寫第幾份、共幾份：--shard 3/16，從 1/16 到 16/16`,
  mixed: ({ folder, shard, other, of }) =>
    `${folder} 是第 ${shard} 份，而 ${other} 共有 ${of} 份。請拼合同一次建置的各份`,
  twins: ({ folder, other, shard }) => `${folder} 和 ${other} 都是第 ${shard} 份。請去掉一個`,
  missing: ({ names, next }) => `缺少：第 ${names} 份。請製作：npm run build -- --shard ${next}`,
  noShard: (folder) => `${folder} 不是一份，其中也沒有。請製作：npm run build -- --shard 1/4 --out ${folder}`,
  unreadable: (file) => `${file} 無法讀取。請重新製作這一份`,
  damaged: ({ shard, folder, path }) =>
    `${folder} 裡的第 ${shard} 份已損壞：${path} 與製作時不同。請重新製作：npm run build -- --shard ${shard}`,
  differs: (file) => `${file} 在各份裡不一樣。請用同一版本的程式製作各份`,
  otherwise: ({ shard, folder, cause }) =>
    `${folder} 裡的第 ${shard} 份${cause}。請重新製作：npm run build -- --shard ${shard}`,
  causes: {
    code: '是別的版本的程式製作的',
    settings: '的設定或 SITE_URL 與這裡不同',
    content: '的內容與這裡不同',
  },
};
