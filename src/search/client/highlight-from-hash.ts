/** Marks the strings that the address of an article page names. The code that marks is loaded only then. */
import { readFindHash } from './find-hash.ts';

async function highlightFromHash(): Promise<void> {
  const find = readFindHash(location.hash);
  if (find) (await import('./highlight-in-article.ts')).highlightInArticle(find);
}
addEventListener('hashchange', () => void highlightFromHash());
void highlightFromHash();
