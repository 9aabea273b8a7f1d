/** What commands say of their arguments, of archives, and of what they did. */
export const error: string = '错误：';

export const options = {
  unknown: (option: string) => `没有选项 ${option}。`,
  value: (option: string) => `选项 ${option} 需要一个值，或不应有值。`,
  missing: '缺少一个参数。',
  unexpected: (argument: string) => `多余的参数 ${argument}。`,
  language: (language: string) => `没有语言 ${language}。请选 zh-Hans、zh-Hant 或 en。`,
};

export const archive = {
  empty: ({ folder, given }: { folder: string; given: string }) =>
    `${folder} 不是档案：其中既没有 seeds/，也没有 content/。新建一个：npm run new -- "${given}"`,
  missing: ({ folder, given }: { folder: string; given: string }) =>
    `${folder} 不是档案：没有这个文件夹。新建一个：npm run new -- "${given}"`,
  unreadable: ({ folder, code }: { folder: string; code: string }) =>
    `${folder} 不是可读的文件夹（${code}）。请另选一个。`,
  held: ({ folder, file }: { folder: string; file: string }) =>
    `${folder} 里已有文件，如 ${file}。请选空的或新的文件夹。`,
  made: ({ folder, settings }: { folder: string; settings: string }) =>
    `已在 ${folder} 建好档案。它的设置：${settings}`,
  next: (folder: string) => `读取、构建并查看：npm start -- --archive "${folder}"`,
};

export const ingest = {
  upToDate: (content: string) => `${content}/ 已是最新`,
  changed: ({ files, content }: { files: number; content: string }) => `${content}/ 有 ${files} 个文件改变`,
  wouldChange: ({ files, content }: { files: number; content: string }) => `${content}/ 有 ${files} 个文件会改变`,
  done: ({ outcome, seconds, content }: { outcome: string; seconds: string; content: string }) =>
    `${outcome}（${seconds} 秒）；报告：${content}/report.json`,
  stale: ({ content, list }: { content: string; list: string }) =>
    `${content}/ 不是最新：\n${list}\n请运行 npm run ingest，并提交改变的文件。`,
  kinds: { new: '新增', changed: '改变', gone: '删去' },
  errors: (count: number) => `有 ${count} 个错误，见上；其余都已读取`,
  progress: ({ done, total }: { done: number; total: number }) => `${total} 期中的 ${done} 期……`,
};

export const serve = {
  noSite: (folder: string) => `${folder} 里没有建好的站点。请运行：npm run build`,
  taken: ({ port, next }: { port: number; next: number }) =>
    `端口 ${port} 已被别的程序占用。请停止那个程序，或换一个：PORT=${next} npm start`,
  rights: (port: number) => `端口 ${port} 需要更多权限。请选 1023 以上的：PORT=4321`,
  noHost: (host: string) => `本机没有地址 ${host}。要用本机的全部地址，请选 --host 0.0.0.0`,
  noPort: (text: string) => `${text} 不是端口：请用 0（任一空闲端口）到 65535`,
  served: (address: string) => `档案已可浏览，按 Ctrl-C 停止：${address}`,
  shown: (address: string) => `档案随改动更新，按 Ctrl-C 停止：${address}`,
  needsBuild: '检索和离线阅读需要构建：npm start',
  notStarted: (why: string) => `Astro 的服务器没有启动：${why}`,
};

export const start = {
  reading: '读取 seeds/，写入 content/',
  building: '把 content/ 构建为 dist/',
  notBuilt: '站点没有建成，见上',
  someUnread: 'seeds/ 有些版面无法读取（见上）；其余都已收入档案。',
};

export const trace = {
  noLine: (place: string) => `${place} 没有指明行。请写文件、冒号和行号。`,
  noFile: (path: string) => `没有文件 ${path}。请指明 seeds/ 下的版面文件。`,
  noPage: (path: string) => `${path} 不是版面：版面在 seeds 文件夹里的位置是 <报纸>/<日期>/01.txt。`,
  unread: (path: string) => `${path} 没有读取。`,
  several: ({ file, first }: { file: string; first: string }) => `${file} 有好几版。请指明一版：${first}:1`,
  failed: '这一版无法读取。',
  pastEnd: ({ file, line, last }: { file: string; line: number; last: number }) =>
    `${file} 没有第 ${line} 行；最后一个有字的行是第 ${last} 行。`,
  blank: ({ file, line, near }: { file: string; line: number; near: string }) =>
    `${file} 的第 ${line} 行是空行。旁边有字的是第 ${near} 行。`,
};

export const permalinks = {
  added: ({ count, file }: { count: number; file: string }) => `${file} 新增 ${count} 个地址`,
};
