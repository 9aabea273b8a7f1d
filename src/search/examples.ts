/** Examples for the help of the search page, made of the archive at hand, so that each of them finds something. */
import { GENRE_LABELS } from '../model/genre.ts';
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

export interface Counted {
  label: string;
  count: number;
}

export interface Example {
  query: string;
  meaning: string;
}

/** Every way to ask, with an example. What the archive has nothing of (no columns, no bylines) is left out. */
export function searchExamples(facts: ExampleFacts): Example[] {
  const [first = '新闻', second = first] = pairOf(facts.titles);
  const other = frequentWords(facts.titles).find((word) => ![first, second].includes(word)) ?? second;
  const phrase = facts.titles.map((title) => title.slice(0, 12)).find((title) => /\s/u.test(title)) ?? first + second;
  const [byline, column, newspaper, genre, topic, place] = [
    ...[facts.bylines, facts.columns, facts.newspapers],
    ...[facts.genres, facts.topics, facts.places],
  ].map(mostFrequent);
  const year = facts.to.slice(0, 4);
  const month = facts.from.slice(0, 7);
  const examples: [query: string | false | undefined, meaning: string][] = [
    [first, '含有这一串字，一字不差；繁简、全半角、大小写不论'],
    [second !== first && `${first} ${second}`, '几个词都要有，不论先后'],
    [`"${phrase.replaceAll('"', '')}"`, '引号里的空格、括号和符号也照原样当作一串'],
    [other !== first && `${first} 或 ${other}`, '有其一即可；也可写 OR'],
    [second !== first && `${first} -${second}`, '不含减号后面的词'],
    [other !== second && `(${first} 或 ${other}) ${second}`, '括号把几个词当作一组'],
    [`标题:${first}`, '在标题（引题、主标题、副题）里；也可写 title:'],
    [byline && `作者:${byline}`, '在署名里；也可写 署名: 或 by:'],
    [month < year ? `日期:${month}..${year}` : `日期:${year}`, '某年、某月、某日，或一段时间；也可写 date:'],
    [
      newspaper && genre && `报纸:${newspaper} 体裁:${genre}`,
      `按报纸、体裁（${Object.values(GENRE_LABELS).join('、')}）`,
    ],
    [topic && `主题:${topic}`, '按主题'],
    [place && `地方:${place}`, '按地方'],
    [`版:1`, '印在第几版，或版名里有这些字'],
    [column && `栏目:${column}`, '按栏目'],
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
