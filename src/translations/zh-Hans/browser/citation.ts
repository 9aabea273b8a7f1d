/** What the button that copies a citation says. */

export const citation = {
  copied: '已复制',
  notCopied: '没能复制，请选中文字复制',
};
