/** What the page that takes the archive along says. */

export const downloads = {
  errors: {
    offline: '网络断了，或网站没有应答。已取的部分留着，联网后可以接着取。',
    gone: '网站上缺少要取的文件，可能正在更新。已取的部分留着，请稍后接着取。',
    damaged: '取到的文件与清单不符（可能是网站的错误页），没有收下。已取的部分留着，请稍后接着取。',
    full: '存储空间不够，这一册没有带走，已取的部分也已删除，没有留下半册。请先删除别的册，或清理设备。',
    refused: '浏览器拒绝保存，这一册没有带走。请检查浏览器的存储设置。',
  },
  otherWindow: '另一个窗口正在带走合订本，请到那里看进度；那里做完，这里再来。',
  stopped: '已停止。已取的部分留着，随时可以接着取。',
  failed: (error: string) => `没有带走：${error}`,
  notEnoughSpace: ({ needed, free }: { needed: string; free: string }) =>
    `存储空间不够：要取 ${needed}，浏览器还可存约 ${free}。没有开始取。请先删除别的册，或清理设备。`,
  removed: (volume: string) => `已删除${volume}。`,
  cleared: '已清除读过的页。带走的合订本没有动。',
  noList: '读不到可以带走的目录：网络不通，或网站没有应答。已经带走的照常可读、可查。',
  storageFailed: (error: string) => `浏览器的存储出了错：${error}`,
  notSecure: '这个网址不是 https 开头，浏览器不许它在设备上保存文件。请改用 https 的网址，或在本机（localhost）打开。',
  noWorker: '这个浏览器（或它的无痕窗口）不能离线保存网页。请换普通窗口，或换新版的 Chrome、Edge、Firefox、Safari。',
  noStorage: '浏览器拒绝保存：可能是无痕窗口，或设置里禁止了网站存储数据。请换普通窗口，或允许本站存储。',
  notInstalled: '离线程序没有装上：网络不通、存储空间不够，或浏览器不允许。请稍后再试。',
};

export const packs = {
  common: '目录各页',
  commonLong: '主题、地方、署名、栏目、体裁',
  volume: ({ newspaper, year }: { newspaper: string; year: string }) => `${newspaper} ${year}年`,
  issues: (count: number) => `${count}期，`,
  download: '带走',
  resume: '接着取',
  again: '重新取',
  unreadable: '存下的记录读不出来，不能离线用；请重新取，或删除',
  damaged: ({ parts, size }: { parts: number; size: string }) =>
    `有 ${parts} 处损坏（共 ${size}），其余仍可用；请重新取`,
  update: '更新',
  remove: '删除',
  /** Names of buttons for readers who do not see what stands beside them. */
  named: ({ action, volume }: { action: string; volume: string }) => `${action}${volume}`,
  namedSize: ({ action, volume, size }: { action: string; volume: string; size: string }) =>
    `${action}${volume}，${size}`,
  partial: ({ here, of }: { here: string; of: string }) => `已取 ${here}，共 ${of}；取完才能离线用`,
  downloadedOn: ({ day, size }: { day: string; size: string }) => `${day}带走，${size}`,
  news: (size: string) => `；网站上已有更新（最多再取 ${size}），带走的仍可用`,
  downloading: '正在带走',
  waiting: '排队',
  kept: '已带走',
  downloadAll: (size: string) => `带走全部，${size}`,
  downloadRest: ({ count, size }: { count: number; size: string }) => `带走其余${count}册，${size}`,
  downloadAllOf: ({ action, newspaper }: { action: string; newspaper: string }) => `${action}：${newspaper}`,
  progress: '进度',
  stop: '停止',
  keepOpen: '。这一页请开着；关掉就停下，下次接着取。',
  now: (volume: string) => `正在带走${volume}`,
  nowAndMore: ({ volume, waiting }: { volume: string; waiting: number }) => `正在带走${volume}，后面还有 ${waiting} 册`,
  amount: ({ here, of }: { here: string; of: string }) => `${here}／${of}`,
};

export const device = {
  clear: '清除读过的页',
  read: '读过的页',
  pages: (count: number) => `${count}页，断网可再读。`,
  none: '还没有',
  space: '空间',
  used: ({ used, free }: { used: string; free: string }) => `本站用去约 ${used}，还可存约 ${free}`,
  persistence: '保存多久',
  persistent: '浏览器答应长期保存',
  mayBeRemoved: '浏览器没有答应长期保存：设备空间紧张时，它可能自行清理',
};
