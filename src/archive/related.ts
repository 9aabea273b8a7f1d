/** More on the same matter: articles that share rare words with this one. Better none than wrong. */
import { track, untracked } from './dependencies.ts';
import type { Subject } from './subjects.ts';
import type { ArticleNode } from './tree.ts';

/** Words of two characters or more, as a dictionary of Chinese has them; names and terms are among them. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const WORD = /^\p{Script=Han}{2,}$/u;
/** Words in more than this share of the candidates tell nothing. */
const COMMON = 0.15;
/** The least similarity (cosine of weighted words) that is worth a reader's click, and the least number of rare words shared. */
const FLOOR = 0.14;
const SHARED = 3;
/**
 * Candidates of each subject before and after an article: a century on one topic is not read for each of its articles, and a
 * new issue concerns only those that were printed last.
 */
const NEAREST = 30;

/** Words of articles are kept while their neighbours are drawn. */
const KEPT = 1500;
const wordsOf = new Map<ArticleNode, ReadonlyMap<string, number>>();

/** How often each word stands in an article; a word of the headline counts three times. */
function words(article: ArticleNode): ReadonlyMap<string, number> {
  track(`text ${article.data.id}`);
  const known = wordsOf.get(article);
  if (known) return known;
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const { segment } of segmenter.segment(text)) {
      if (WORD.test(segment)) counts.set(segment, (counts.get(segment) ?? 0) + weight);
    }
  };
  if (article.data.titleSource !== 'derived') add(article.data.title, 3);
  for (const { text } of article.paragraphs) add(text, 1);
  wordsOf.set(article, counts);
  for (const oldest of wordsOf.keys()) {
    if (wordsOf.size <= KEPT) break;
    wordsOf.delete(oldest);
  }
  return counts;
}

const places = new WeakMap<Subject, Map<ArticleNode, number>>();

/** The articles of a subject that were printed nearest to one of them, those of its page among them; newest first. */
export function nearestOf(article: ArticleNode, subject: Subject): ArticleNode[] {
  track(`related ${article.url} ${subject.url}`);
  return untracked(() => {
    const articles = subject.articles;
    const place = places.get(subject) ?? new Map(articles.map((node, index) => [node, index]));
    places.set(subject, place);
    const at = place.get(article) ?? 0;
    return articles.slice(Math.max(0, at - NEAREST), at + NEAREST + 1);
  });
}

/** At most `count` articles of `subjects` from other pages, the likest first; those that are not alike enough are left out. */
export function related(article: ArticleNode, subjects: readonly Subject[], count: number): ArticleNode[] {
  const candidates = new Set(subjects.flatMap((subject) => nearestOf(article, subject)));
  const others = [...candidates].filter((other) => other.page !== article.page);
  const documents = new Map<string, number>();
  for (const node of [article, ...others]) {
    for (const word of words(node).keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  const all = others.length + 1;
  const weigh = (node: ArticleNode): Map<string, number> =>
    new Map(
      [...words(node)].map(([word, times]) => [
        word,
        (1 + Math.log(times)) * Math.log((all + 1) / (documents.get(word) as number)),
      ]),
    );
  const own = weigh(article);
  const ownLength = Math.hypot(...own.values());
  return others
    .map((other) => {
      const weights = weigh(other);
      const shared = [...weights.keys()].filter((word) => own.has(word));
      const rare = shared.filter((word) => (documents.get(word) as number) <= Math.max(3, all * COMMON));
      const product = rare.reduce((sum, word) => sum + (own.get(word) as number) * (weights.get(word) as number), 0);
      return { other, rare: rare.length, similarity: product / (ownLength * Math.hypot(...weights.values()) || 1) };
    })
    .filter(({ rare, similarity }) => rare >= SHARED && similarity >= FLOOR)
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, count)
    .map(({ other }) => other);
}
