/** On an article page of the portable edition: marks what the address says. Nothing is fetched when it is needed, so all is here. */
import { findInArticle } from '../../search/client/find-in-article.ts';
import { readFindHash } from '../../search/client/find-link.ts';

function arrive(): void {
  const find = readFindHash(location.hash);
  if (find) findInArticle(find);
}
addEventListener('hashchange', arrive);
arrive();
