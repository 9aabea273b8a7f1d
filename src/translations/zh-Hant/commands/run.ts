/** What commands say of their arguments, of archives, and of what they did. */
import type * as source from '../../zh-Hans/commands/run.ts';
export const error: typeof source.error = '錯誤：';

export const options: typeof source.options = {
  unknown: (option) => `沒有選項 ${option}。`,
  value: (option) => `選項 ${option} 需要一個值，或不應有值。`,
  missing: '缺少一個引數。',
  unexpected: (argument) => `多餘的引數 ${argument}。`,
  language: (language) => `沒有語言 ${language}。請選 zh-Hans、zh-Hant 或 en。`,
};

export const archive: typeof source.archive = {
  empty: ({ folder, given }) =>
    `${folder} 不是典藏：其中既沒有 seeds/，也沒有 content/。新建一個：npm run new -- "${given}"`,
  missing: ({ folder, given }) => `${folder} 不是典藏：沒有這個資料夾。新建一個：npm run new -- "${given}"`,
  unreadable: ({ folder, code }) => `${folder} 不是可讀的資料夾（${code}）。請另選一個。`,
  held: ({ folder, file }) => `${folder} 裡已有檔案，如 ${file}。請選空的或新的資料夾。`,
  made: ({ folder, settings }) => `已在 ${folder} 建好典藏。它的設定：${settings}`,
  next: (folder) => `讀取、構建並檢視：npm start -- --archive "${folder}"`,
};

export const ingest: typeof source.ingest = {
  upToDate: (content) => `${content}/ 已是最新`,
  changed: ({ files, content }) => `${content}/ 有 ${files} 個檔案改變`,
  wouldChange: ({ files, content }) => `${content}/ 有 ${files} 個檔案會改變`,
  done: ({ outcome, seconds, content }) => `${outcome}（${seconds} 秒）；報告：${content}/report.json`,
  stale: ({ content, list }) => `${content}/ 不是最新：\n${list}\n請執行 npm run ingest，並提交改變的檔案。`,
  kinds: { new: '新增', changed: '改變', gone: '刪去' },
  errors: (count) => `有 ${count} 個錯誤，見上；其餘都已讀取`,
  progress: ({ done, total }) => `${total} 期中的 ${done} 期……`,
};

export const serve: typeof source.serve = {
  noSite: (folder) => `${folder} 裡沒有建好的站點。請執行：npm run build`,
  taken: ({ port, next }) => `埠 ${port} 已被別的程式佔用。請停止那個程式，或換一個：PORT=${next} npm start`,
  rights: (port) => `埠 ${port} 需要更多許可權。請選 1023 以上的：PORT=4321`,
  noHost: (host) => `本機沒有地址 ${host}。要用本機的全部地址，請選 --host 0.0.0.0`,
  noPort: (text) => `${text} 不是埠：請用 0（任一空閒埠）到 65535`,
  served: (address) => `典藏已可瀏覽，按 Ctrl-C 停止：${address}`,
  shown: (address) => `典藏隨改動更新，按 Ctrl-C 停止：${address}`,
  needsBuild: '檢索和離線閱讀需要構建：npm start',
  notStarted: (why) => `Astro 的伺服器沒有啟動：${why}`,
};

export const start: typeof source.start = {
  reading: '讀取 seeds/，寫入 content/',
  building: '把 content/ 構建為 dist/',
  notBuilt: '站點沒有建成，見上',
  someUnread: 'seeds/ 有些版面無法讀取（見上）；其餘都已收入典藏。',
};

export const trace: typeof source.trace = {
  noLine: (place) => `${place} 沒有指明行。請寫檔案、冒號和行號。`,
  noFile: (path) => `沒有檔案 ${path}。請指明 seeds/ 下的版面檔案。`,
  noPage: (path) => `${path} 不是版面：版面在 seeds 資料夾裡的位置是 <報紙>/<日期>/01.txt。`,
  unread: (path) => `${path} 沒有讀取。`,
  several: ({ file, first }) => `${file} 有好幾版。請指明一版：${first}:1`,
  failed: '這一版無法讀取。',
  pastEnd: ({ file, line, last }) => `${file} 沒有第 ${line} 行；最後一個有字的行是第 ${last} 行。`,
  blank: ({ file, line, near }) => `${file} 的第 ${line} 行是空行。旁邊有字的是第 ${near} 行。`,
};

export const permalinks: typeof source.permalinks = {
  added: ({ count, file }) => `${file} 新增 ${count} 個地址`,
};
