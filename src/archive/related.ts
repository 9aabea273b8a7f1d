/** Related articles: those that share rare words with an article. If in doubt, none. */
import { longerWords } from '../markdown/words.ts';
import { track, untracked } from './dependencies.ts';
import type { Subject } from './subjects.ts';
import type { ArticleNode } from './tree.ts';

/** Characters of a text that are looked at: it says at its beginning what it is about. */
const LOOKED_AT = 600;
/** Words in more than this share of the candidates are ignored. */
const COMMON = 0.15;
/** The least similarity (cosine of weighted words) that is worth a reader's click, and the least number of rare words shared. */
const FLOOR = 0.15;
const SHARED = 3;
/**
 * Candidates of each subject that were printed before an article and after it: a century on one topic is not read for each
 * of its articles, and a new issue concerns only those that were printed last.
 */
const EARLIER = 45;
const LATER = 10;

/** Words of articles are kept while their neighbours are drawn, and words keep their numbers until there are too many. */
const KEPT = 1500;
const MOST_NUMBERS = 1 << 20;
const wordsOf = new Map<ArticleNode, Words>();
const numbers = new Map<string, number>();

/** The words of an article by their numbers, in the order in which they come. */
interface Words {
  numbers: Uint32Array;
  /** 1 + ln(how often each stands in it); a word of the headline counts three times. */
  weights: Float64Array;
}

function words(article: ArticleNode): Words {
  const known = wordsOf.get(article);
  if (known) return known;
  const counts = new Map<number, number>();
  const add = (text: string, weight: number): void => {
    for (const word of longerWords(text)) {
      const number = numberOf(word);
      counts.set(number, (counts.get(number) ?? 0) + weight);
    }
  };
  if (article.data.titleSource !== 'derived') add(article.data.title, 3);
  let left = LOOKED_AT;
  for (const { text } of article.paragraphs) {
    if (left <= 0) break;
    add(text.slice(0, left), 1);
    left -= text.length;
  }
  const found = {
    numbers: Uint32Array.from(counts.keys()),
    weights: Float64Array.from(counts.values(), (times) => 1 + Math.log(times)),
  };
  wordsOf.set(article, found);
  for (const oldest of wordsOf.keys()) {
    if (wordsOf.size <= KEPT) break;
    wordsOf.delete(oldest);
  }
  return found;
}

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

const places = new WeakMap<Subject, Map<ArticleNode, number>>();

/**
 * The articles of a subject that were printed nearest to one of them, those of its page among them; newest first. What is
 * asked here depends on their texts too: one dependency for each subject, not one for each of sixty articles.
 */
export function nearestOf(article: ArticleNode, subject: Subject): ArticleNode[] {
  track(`related ${article.url} ${subject.url}`);
  return untracked(() => {
    const articles = subject.articles;
    const place = places.get(subject) ?? new Map(articles.map((node, index) => [node, index]));
    places.set(subject, place);
    const at = place.get(article) ?? 0;
    return articles.slice(Math.max(0, at - LATER), at + EARLIER + 1);
  });
}

/** At most `count` articles of `subjects` from other pages, the likest first; those that are not alike enough are left out. */
export function related(article: ArticleNode, subjects: readonly Subject[], count: number): ArticleNode[] {
  if (numbers.size > MOST_NUMBERS) {
    numbers.clear();
    wordsOf.clear();
  }
  const candidates = new Set(subjects.flatMap((subject) => nearestOf(article, subject)));
  const others = [...candidates].filter((other) => other.page !== article.page);
  const own = words(article);
  const all = untracked(() => others.map((other) => ({ other, words: words(other) })));
  const rarity = rarityOf([own, ...all.map((one) => one.words)]);
  const ownWeights = new Float64Array(numbers.size);
  for (const [index, number] of own.numbers.entries()) ownWeights[number] = weightAt(own, index, rarity);
  const ownLength = Math.sqrt(own.numbers.reduce((sum, number) => sum + (ownWeights[number] as number) ** 2, 0));
  return all
    .map(({ other, words: held }) => ({ other, ...similarity(held, rarity, ownWeights, ownLength) }))
    .filter(({ rare, alike }) => rare >= SHARED && alike >= FLOOR)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, count)
    .map(({ other }) => other);
}

/** By the numbers of words: in how many texts each stands, and what that makes it weigh. */
interface Rarity {
  documents: Uint32Array;
  weightOf: Float64Array;
  /** Words in more texts tell nothing. */
  most: number;
}

function rarityOf(texts: readonly Words[]): Rarity {
  const documents = new Uint32Array(numbers.size);
  for (const text of texts) for (const number of text.numbers) documents[number] = (documents[number] as number) + 1;
  const weightOf = Float64Array.from({ length: texts.length + 1 }, (_, held) => Math.log((texts.length + 1) / held));
  return { documents, weightOf, most: Math.max(3, texts.length * COMMON) };
}

const weightAt = ({ numbers, weights }: Words, index: number, { documents, weightOf }: Rarity): number =>
  (weights[index] as number) * (weightOf[documents[numbers[index] as number] as number] as number);

/** The cosine of two texts' weighted words, of which only rare ones that both have count; and how many these are. */
function similarity(text: Words, rarity: Rarity, ownWeights: Float64Array, ownLength: number) {
  let [squares, product, rare] = [0, 0, 0];
  for (let index = 0; index < text.numbers.length; index++) {
    const number = text.numbers[index] as number;
    const weight = weightAt(text, index, rarity);
    squares += weight * weight;
    const own = ownWeights[number] as number;
    if (own === 0 || (rarity.documents[number] as number) > rarity.most) continue;
    product += own * weight;
    rare++;
  }
  return { rare, alike: product / (ownLength * Math.sqrt(squares) || 1) };
}
