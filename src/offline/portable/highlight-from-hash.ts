/** Portable edition: marks the strings that the address of an article page names. Pages from a folder load no modules, so nothing is loaded later. */

import { readFindHash } from '../../search/client/find-hash.ts';
import { highlightInArticle } from '../../search/client/highlight-in-article.ts';

function highlightFromHash(): void {
  const find = readFindHash(location.hash);
  if (find) highlightInArticle(find);
}
addEventListener('hashchange', highlightFromHash);
highlightFromHash();
