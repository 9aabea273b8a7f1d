/** What the buttons under an article say once they are pressed. */
import type * as source from '../../zh-Hans/browser/article-tools.ts';

export const articleTools: typeof source.articleTools = {
  copied: '已複製標題與網址',
  notCopied: '未能複製，請複製位址列',
};
