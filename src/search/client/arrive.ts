/** On an article page: when the address says what to mark, fetches what marks it. Nobody else pays for that. */
import { readFindHash } from './find-link.ts';

async function arrive(): Promise<void> {
  const find = readFindHash(location.hash);
  if (find) (await import('./find-in-article.ts')).findInArticle(find);
}
addEventListener('hashchange', () => void arrive());
void arrive();
