/**
 * When an issue was added, and when an article's text last changed. Only `content/` knows: a run takes both days
 * from what the last run wrote there. It writes its own day for what is new or has another text. So a rerun changes
 * nothing, with or without the cache.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Article } from '../model/article.ts';
import type { FinishedPage, ReadArticle } from './page-model.ts';

/** When the issue and each of its pages was added. A page has a day of its own if it came later than the issue. */
export interface AddedDays {
  issue: string | undefined;
  pages: ReadonlyMap<string, string | undefined>;
}

/** The fields that count as text. Topics, doubts and similar fields may change without a new text. */
const TEXT_FIELDS = ['title', 'kicker', 'subtitle', 'column', 'series', 'byline'] as const satisfies (keyof Article)[];

/**
 * @param content absolute path of the content folder
 * @param id of the issue
 * @param pages that were read now
 * @param today `YYYY-MM-DD`
 */
export function addedDays(content: string, id: string, pages: readonly string[], today: string): AddedDays {
  const record = frontOf(textAt(join(content, `issues/${id}.md`)) ?? '')?.front;
  if (!record) return { issue: today, pages: new Map() };
  const known = new Map<string, string | undefined>();
  for (const entry of Array.isArray(record.pages) ? record.pages : [])
    known.set(String(entry?.page), day(entry?.added));
  const issue = day(record.added);
  for (const page of pages) if (!known.has(page)) known.set(page, today === issue ? undefined : today);
  return { issue, pages: known };
}

/** The readings, each article with the day on which its text last changed. */
export const dateArticles = (content: string, readings: readonly FinishedPage[], today: string): FinishedPage[] =>
  readings.map((reading) => ({
    ...reading,
    articles: reading.articles.map((article) => dateArticle(content, article, today)),
  }));

function dateArticle(content: string, article: ReadArticle, today: string): ReadArticle {
  const earlier = textAt(join(content, `articles/${article.front.id}.md`));
  const changed = earlier === null ? today : changedDay(earlier, article, today);
  return changed === undefined ? article : { ...article, front: { ...article.front, changed } };
}

/** @returns undefined if the text is the same and its file has no day */
function changedDay(earlier: string, { front, body }: ReadArticle, today: string): string | undefined {
  const old = frontOf(earlier);
  const before = day(old?.front.changed);
  const same =
    old?.body.trim() === body.trim() && TEXT_FIELDS.every((field) => textOf(old.front[field]) === textOf(front[field]));
  // A clock that was set back must not make a text older.
  return same ? before : before && before > today ? before : today;
}

const textOf = (value: unknown): string =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined;

/** What the front matter of an article in `content/` says; null if there is none. */
export const articleFront = (content: string, id: string): Record<string, unknown> | null =>
  frontOf(textAt(join(content, `articles/${id}.md`)) ?? '')?.front ?? null;

/** Null if the file was not written by ingest. */
function frontOf(text: string): { front: Record<string, unknown>; body: string } | null {
  const match = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/u.exec(text);
  try {
    const front: unknown = match && parse(match[1] as string);
    return typeof front === 'object' && front !== null
      ? { front: front as Record<string, unknown>, body: match?.[2] ?? '' }
      : null;
  } catch {
    return null;
  }
}

function textAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
