/** Subjects that are not in a controlled list: bylines, columns, series, genres, watch words. */
import { messages } from '../archive/messages.ts';
import { GENRES } from '../model/genre.ts';
import { bylineUrl, columnUrl, genreUrl, nameSlug, seriesUrl, watchUrl } from '../model/urls.ts';
import type { WatchWord } from '../model/watch.ts';
import { comparePinyin } from './pinyin.ts';
import { type Subject, SubjectRecord, subjects } from './subjects.ts';
import type { ArticleNode } from './tree.ts';

export interface NamedSubjects {
  /** In the order of sounds, as the columns and the series. */
  bylines: Subject[];
  columns: Subject[];
  series: Subject[];
  /** In the model's order, as the watch words in theirs. */
  genres: Subject[];
  watches: Subject[];
}

/** `articles` newest first, as the subjects will have them. @param watchedBy the ids of the watch words that stand in an article */
export function namedSubjects(
  articles: readonly ArticleNode[],
  words: readonly WatchWord[],
  watchedBy: (article: ArticleNode) => readonly string[],
): NamedSubjects {
  const genres = GENRES.map((id) => ({ id, label: messages().genres[id] }));
  return {
    bylines: byName(articles, ({ byline }) => byline.map(({ name }) => name), bylineUrl),
    columns: byName(articles, ({ column }) => (column ? [column] : []), columnUrl),
    series: byName(articles, ({ series }) => (series ? [series] : []), seriesUrl),
    genres: subjects(genres, articles, ({ data }) => [data.genre], genreUrl),
    watches: subjects(words, articles, watchedBy, watchUrl),
  };
}

/** Names that have the same address are one subject. Its label is that of the newest article. */
function byName(
  articles: readonly ArticleNode[],
  namesOf: (data: ArticleNode['data']) => readonly string[],
  urlOf: (name: string) => string,
): Subject[] {
  const found = new Map<string, { label: string; articles: ArticleNode[] }>();
  for (const article of articles) {
    for (const name of namesOf(article.data)) {
      const id = nameSlug(name);
      const subject = found.get(id) ?? { label: name, articles: [] };
      if (subject.articles.at(-1) !== article) subject.articles.push(article);
      found.set(id, subject);
    }
  }
  return [...found]
    .sort(([, a], [, b]) => comparePinyin(a.label, b.label))
    .map(([id, { label, articles }]) => new SubjectRecord(id, label, urlOf(label), articles));
}
