/** 阅读说明: what lies in the folder, for whoever opens it first. With the marks and line ends that Windows expects. */

export const READING_NOTE_FILE = '阅读说明.txt';

/** In the archive's own name. */
export function readingNote({ title, rights }: { title: string; rights: string }): string {
  const lines = [`${title} · 可携带版`, ...LINES, rights];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

const LINES = [
  '',
  '打开：双击 index.html，用任何一种较新的浏览器（Chrome、Edge、Firefox、Safari）阅读。',
  '不需要网络，不需要安装，也不会在电脑上写入任何文件；可以放在只读的优盘或光盘里。',
  '',
  '检索：每一页上方都有检索框。要查的字一字不差地查，结果与网上的版本相同。',
  '搬动：请整个文件夹一起复制，不要只复制其中几个文件。拿到的是压缩包，请先解压再打开。',
  '校验：SHA256SUMS 列出每个文件的校验值。在本文件夹中运行 sha256sum --check SHA256SUMS 即可核对。',
  '',
];
