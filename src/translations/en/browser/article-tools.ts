/** What the buttons under an article say once they are pressed. */
import type * as source from '../../zh-Hans/browser/article-tools.ts';

export const articleTools: typeof source.articleTools = {
  copied: 'Headline and address copied',
  notCopied: 'Not copied; please copy the address bar',
};
