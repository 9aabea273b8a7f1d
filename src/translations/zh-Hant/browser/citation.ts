/** What the button that copies a citation says. */
import type * as source from '../../zh-Hans/browser/citation.ts';

export const citation: typeof source.citation = {
  copied: '已複製',
  notCopied: '沒能複製，請選取文字複製',
};
