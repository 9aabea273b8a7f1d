/** What the buttons under an article say once they are pressed. */

export const articleTools = {
  copied: '已复制标题与网址',
  notCopied: '未能复制，请复制地址栏',
};
