/** The page that takes the archive along, as it is built, and what stands in the portable edition and the installed one. */

export const offline = {
  title: '离线阅读',
  description: '把一年的合订本、一种报纸或整个档案带在身边，断网也能读、能检索。',
  holdings: ({ newspapers, issues, articles }: { newspapers: number; issues: number; articles: number }) =>
    `${newspapers}种报纸、${issues}期、${articles}篇`,
  portable: (holdings: string) =>
    `这一份就是带在身边的：${holdings}，连同检索，都在这个文件夹里。不用网络，不用安装；复制整个文件夹，就复制了整个档案。`,
  intro:
    '读过的页会留在这台设备上，断网也能再读。还可以把合订本整册带走：没有网络时，带走的照样能读，也照样能一字不差地检索。',
  elsewhereTitle: '没有网络，这一页也没有带走',
  elsewhere: '网络不通，或网站没有应答；要看的这一页，既没有读过，也不在带走的合订本里。网络恢复后，这里会自动重试。',
  noScript: '带走合订本需要启用 JavaScript。',
  downloading: '正在带走',
  kept: '已经带走',
  partial: '没有取完',
  offered: '可以带走',
  device: '这台设备',
};

export const installed = {
  name: ({ archive, tagline }: { archive: string; tagline: string }) => `${archive}：${tagline}`,
};

export const card = {
  archive: ({ newspapers, issues, articles }: { newspapers: number; issues: number; articles: number }) =>
    `${newspapers}种报纸，${issues}期，${articles}篇`,
  issue: (facts: readonly string[]) => facts.join('　'),
};

/** 阅读说明 of the portable edition, a line each. */
export const portable = {
  file: '阅读说明.txt',
  title: (archive: string) => `${archive} · 可携带版`,
  lines: [
    '打开：双击 index.html，用任何一种较新的浏览器（Chrome、Edge、Firefox、Safari）阅读。',
    '不需要网络，不需要安装，也不会在电脑上写入任何文件；可以放在只读的优盘或光盘里。',
    '',
    '检索：每一页上方都有检索框。要查的字一字不差地查，结果与网上的版本相同。',
    '搬动：请整个文件夹一起复制，不要只复制其中几个文件。拿到的是压缩包，请先解压再打开。',
    '校验：SHA256SUMS 列出每个文件的校验值。在本文件夹中运行 sha256sum --check SHA256SUMS 即可核对。',
    '',
  ],
};
