/** Examples for the help of the search page. They are made from the archive's own words, so that each of them finds something. */
import { genres } from '../translations/browser/labels.ts';
import { queryFields as field, queryOr, searchExamples as say } from '../translations/browser/query.ts';
import { quoteWord } from './query/compose.ts';

export interface ExampleFacts {
  /** Headlines. Some hundreds are enough. */
  titles: readonly string[];
  /** Names, each as often as articles have it. */
  newspapers: readonly Counted[];
  bylines: readonly Counted[];
  genres: readonly Counted[];
  columns: readonly Counted[];
  topics: readonly Counted[];
  places: readonly Counted[];
  /** First and last day of the archive, `YYYY-MM-DD`. */
  from: string;
  to: string;
}

interface Counted {
  label: string;
  count: number;
}

interface Example {
  query: string;
  meaning: string;
}

/** Every kind of query, with an example. Kinds that the archive has nothing for (no columns, no bylines) are left out. */
export function searchExamples(facts: ExampleFacts): Example[] {
  const [first = '新闻', second = first] = pairOf(facts.titles);
  const other = frequentWords(facts.titles).find((word) => ![first, second].includes(word)) ?? second;
  // No quotation marks in it: the phrase stands between two.
  const openings = facts.titles
    .map((title) => title.slice(0, 12))
    .filter((title) => !/\p{Quotation_Mark}/u.test(title));
  const phrase =
    openings.find((title) => /\S\s+\S/u.test(title)) ?? openings.find((title) => title.trim() !== '') ?? first;
  const hasWithout = facts.titles.some((title) => title.includes(first) && !title.includes(second));
  const [byline, column, newspaper, genre, topic, place] = [
    ...[facts.bylines, facts.columns, facts.newspapers],
    ...[facts.genres, facts.topics, facts.places],
  ].map(mostFrequent);
  const year = facts.to.slice(0, 4);
  const month = facts.from.slice(0, 7);
  const examples: [query: string | false | undefined, meaning: string][] = [
    [first, say.string],
    [second !== first && `${first} ${second}`, say.both],
    [`"${phrase}"`, say.phrase],
    [other !== first && `${first} ${queryOr} ${other}`, say.either],
    [second !== first && hasWithout && `${field.title}:${first} -${field.title}:${second}`, say.without],
    [other !== second && `(${first} ${queryOr} ${other}) ${second}`, say.group],
    [`${field.title}:${first}`, say.title],
    [byline && `${field.by}:${byline}`, say.by],
    [month < year ? `${field.date}:${month}..${year}` : `${field.date}:${year}`, say.date],
    [
      newspaper && genre && `${field.newspaper}:${newspaper} ${field.genre}:${genre}`,
      say.facets(Object.values(genres)),
    ],
    [topic && `${field.topic}:${topic}`, say.topic],
    [place && `${field.place}:${place}`, say.place],
    [`${field.page}:1`, say.page],
    [column && `${field.column}:${column}`, say.column],
  ];
  return examples.flatMap(([query, meaning]) => (query ? [{ query, meaning }] : []));
}

/** Written as a query has it. */
function mostFrequent(names: readonly Counted[]): string | undefined {
  const [most] = names.toSorted((a, b) => b.count - a.count);
  return most && most.count > 0 ? quoteWord(most.label) : undefined;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words of two or more Chinese characters. */
const wordsOf = (title: string): string[] =>
  [...segmenter.segment(title)].map(({ segment }) => segment).filter((word) => /^\p{Script=Han}{2,}$/u.test(word));

/** The most frequent first. */
function frequentWords(titles: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of titles.flatMap((title) => [...new Set(wordsOf(title))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** The most frequent word, and the most frequent one beside it in a headline. */
function pairOf(titles: readonly string[]): string[] {
  const [first] = frequentWords(titles);
  if (!first) return [];
  const beside = frequentWords(titles.filter((title) => title.includes(first))).find((word) => !first.includes(word));
  return beside ? [first, beside] : [first];
}
