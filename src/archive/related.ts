/** More on the same subject: the articles nearest in time on the subject's shelf, not those of the same page. */
import type { Subject } from './subjects.ts';
import type { ArticleNode } from './tree.ts';

const positions = new WeakMap<Subject, Map<ArticleNode, number>>();

/** At most `count` articles of the subject from other pages, the nearest in time first. */
export function related(article: ArticleNode, subject: Subject, count: number): ArticleNode[] {
  const shelf = subject.articles;
  let place = positions.get(subject);
  if (!place) {
    place = new Map(shelf.map((node, index) => [node, index]));
    positions.set(subject, place);
  }
  const start = place.get(article) ?? 0;
  const found: ArticleNode[] = [];
  for (let step = 1; found.length < count && (start - step >= 0 || start + step < shelf.length); step++) {
    for (const near of [shelf[start - step], shelf[start + step]]) {
      if (near && near.page !== article.page && found.length < count) found.push(near);
    }
  }
  return found;
}
