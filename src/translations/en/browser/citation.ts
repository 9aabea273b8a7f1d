/** What the button that copies a citation says. */
import type * as source from '../../zh-Hans/browser/citation.ts';

export const citation: typeof source.citation = {
  copied: 'Copied',
  notCopied: 'Not copied; please select the text',
};
