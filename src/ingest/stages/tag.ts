/** Files an article under topics and places of the controlled lists: few and sure rather than many. */
import type { Place } from '../../model/place.ts';
import type { Topic } from '../../model/topic.ts';

interface Taggable {
  title: string;
  kicker: string;
  subtitle: string;
  body: readonly string[];
  datelinePlace: string;
}

/** Weight of a term in the headline, in the kicker or subtitle, in the first paragraph and in the rest. */
const WEIGHT = { title: 5, head: 3, lead: 1.6, rest: 1 };
/** A second topic must reach this share of the first one's score. */
const SECOND = 0.72;
const MAX_TOPICS = 2;
const MIN_SCORE = 4;

export function tagTopics(article: Taggable, topics: readonly Topic[]): string[] {
  const { title, kicker, subtitle, body } = article;
  const [lead = '', ...others] = body;
  const rest = others.join('\n');
  const mayHold = pairsOf(`${title}\n${kicker}\n${subtitle}\n${lead}\n${rest}`);
  const length = Math.max(200, lead.length + rest.length);
  const scored = topics
    .map((topic) => {
      let score = 0;
      const terms = termsOf(topic);
      for (const term in terms) {
        if (!mayHold(term)) continue;
        const head = title.includes(term) ? WEIGHT.title : `${kicker}\n${subtitle}`.includes(term) ? WEIGHT.head : 0;
        const text =
          WEIGHT.lead * Math.min(2, count(lead, term)) +
          WEIGHT.rest * saturate(count(rest, term)) * Math.sqrt(600 / Math.max(300, length));
        score += (terms[term] as number) * (head + text);
      }
      return { id: topic.id, score };
    })
    .filter(({ score }) => score >= MIN_SCORE)
    .sort((a, b) => b.score - a.score);
  const top = scored[0]?.score ?? 0;
  return scored.slice(0, MAX_TOPICS).flatMap(({ id, score }) => (score >= top * SECOND ? [id] : []));
}

/**
 * Places whose name or alias stands in the head, the dateline or the first paragraph, or more than once; the most named
 * first. What is only meant (我市) or only near (a district of the dateline's city) is left out.
 */
export function tagPlaces(article: Taggable, places: readonly Place[]): string[] {
  const head = `${article.title}\n${article.kicker}\n${article.subtitle}`;
  const [lead = '', ...others] = article.body;
  const rest = others.join('\n');
  const mayHold = pairsOf(`${head}\n${article.datelinePlace}\n${lead}\n${rest}`);
  const scored = places.map(({ id, names: all }) => {
    const names = all.filter(mayHold).sort((a, b) => b.length - a.length);
    const dated = names.some((name) => article.datelinePlace.includes(name)) ? 6 : 0;
    return { id, score: 6 * countAny(head, names) + dated + 2 * countAny(lead, names) + countAny(rest, names) };
  });
  const chosen = scored.filter(({ score }) => score >= 2).sort((a, b) => b.score - a.score);
  return chosen.map(({ id }) => id);
}

/** Word → weight. A list is read once for all pages. */
function termsOf(topic: Topic): Record<string, number> {
  const known = termsOfTopics.get(topic);
  if (known) return known;
  const terms = topic.terms
    ? Object.fromEntries(
        Object.entries(topic.terms).flatMap(([weight, list]) =>
          list.split(/\s+/u).map((word): [string, number] => [word, Number(weight)]),
        ),
      )
    : labelTerms(topic.label);
  termsOfTopics.set(topic, terms);
  return terms;
}
const termsOfTopics = new WeakMap<Topic, Record<string, number>>();

const labelTerms = (label: string): Record<string, number> =>
  Object.fromEntries(label.split(/[与和、]/u).map((term) => [term, 2]));

/**
 * Whether a term may stand in the text, by its first two characters. Of a thousand terms all but a few dozen need not be
 * looked for.
 */
function pairsOf(text: string): (term: string) => boolean {
  const seen = new Uint8Array(1 << 14);
  const slot = (a: number, b: number): number => (a * 31 + b) & (seen.length - 1);
  for (let i = 1; i < text.length; i++) seen[slot(text.charCodeAt(i - 1), text.charCodeAt(i))] = 1;
  return (term) => term.length < 2 || seen[slot(term.charCodeAt(0), term.charCodeAt(1))] === 1;
}

function count(text: string, term: string): number {
  let n = 0;
  for (let i = text.indexOf(term); i >= 0; i = text.indexOf(term, i + term.length)) n++;
  return n;
}

/** Longer names first; what they cover does not count again for shorter ones. */
function countAny(text: string, names: readonly string[]): number {
  let left = text;
  let n = 0;
  for (const name of names) {
    n += count(left, name);
    left = left.replaceAll(name, '\u0000');
  }
  return n;
}

const saturate = (n: number): number => (n <= 3 ? n : 3 + Math.log2(n - 2));
