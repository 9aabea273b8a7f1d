/** Brings a catalogue up to date with `content/` by the files that came, changed or went. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { parseArticle } from '../../content/article-file.ts';
import { parseMarkdown } from '../../content/front-matter.ts';
import { characterCount, opening } from '../../content/plain-text.ts';
import { issueSchema } from '../../model/issue.ts';
import { newspaperSchema } from '../../model/newspaper.ts';
import { pageSchema } from '../../model/page.ts';
import { placeSchema } from '../../model/place.ts';
import { topicSchema } from '../../model/topic.ts';
import { type WatchWord, watchWordSchema } from '../../model/watch.ts';
import { printedText } from '../text.ts';
import { type ContentFile, contentFiles } from './content-files.ts';
import { isDamaged, isLocked, locked, openForUpdate, removeCatalogue } from './open-catalogue.ts';

/** What lists hold: each entry is a record of that kind, with its place in the list. */
const LISTS = { 'topics.yaml': topicSchema, 'places.yaml': placeSchema, 'watch.yaml': watchWordSchema } as const;

/**
 * Makes the catalogue at `path` what `content` says; one that is damaged or of another version is built anew.
 * @throws Error when another build writes to it, or as `updateCatalogue`
 */
export function bringUpToDate(
  path: string,
  version: string,
  content: string,
  progress?: (done: number, of: number) => void,
): CatalogueUpdate {
  try {
    return openAndUpdate(path, version, content, progress);
  } catch (error) {
    if (isLocked(error)) throw locked(path, error);
    if (!isDamaged(error)) throw error;
    removeCatalogue(path);
    return openAndUpdate(path, version, content, progress);
  }
}

function openAndUpdate(...[path, version, content, progress]: Parameters<typeof bringUpToDate>): CatalogueUpdate {
  const database = openForUpdate(path, version);
  try {
    return updateCatalogue(database, content, progress);
  } finally {
    database.close();
  }
}

interface CatalogueUpdate {
  /** Files read, and files found gone. */
  read: number;
  gone: number;
}

/**
 * All of it or, after an error, nothing.
 * @param progress called after each file
 * @throws Error that names the file that is not what ingest writes
 */
function updateCatalogue(
  database: DatabaseSync,
  content: string,
  progress?: (done: number, of: number) => void,
): CatalogueUpdate {
  const { changed, gone } = differences(database, content);
  if (changed.length + gone.length === 0) return { read: 0, gone: 0 };
  database.exec('BEGIN IMMEDIATE');
  try {
    const writer = new RecordWriter(database, content);
    const paths = changed.map(({ path }) => path);
    const isList = (path: string): boolean => path in LISTS;
    for (const path of [...paths, ...gone].filter(isList)) writer.writeList(path);
    const words = writer.watchWords();
    const rest = paths.filter((path) => !isList(path));
    for (const [index, path] of rest.entries()) {
      writer.write(path, words);
      progress?.(index + 1, rest.length);
    }
    for (const path of gone.filter((path) => !isList(path))) writer.remove(path);
    if ([...paths, ...gone].includes('watch.yaml')) writer.watchAgain(words);
    keepStamps(database, changed, gone);
    database.exec('COMMIT');
  } catch (error) {
    if (!isDamaged(error)) database.exec('ROLLBACK');
    throw error;
  }
  return { read: changed.length, gone: gone.length };
}

function differences(database: DatabaseSync, content: string): { changed: ContentFile[]; gone: string[] } {
  const rows = database.prepare('SELECT path, size, changed FROM file').all() as unknown as ContentFile[];
  const known = new Map(rows.map((row) => [row.path, row]));
  const changed: ContentFile[] = [];
  for (const file of contentFiles(content)) {
    const before = known.get(file.path);
    known.delete(file.path);
    if (before?.size !== file.size || before.changed !== file.changed) changed.push(file);
  }
  return { changed, gone: [...known.keys()] };
}

function keepStamps(database: DatabaseSync, changed: readonly ContentFile[], gone: readonly string[]): void {
  const keep = database.prepare('INSERT OR REPLACE INTO file VALUES (?, ?, ?)');
  for (const { path, size, changed: time } of changed) keep.run(path, size, time);
  const forget = database.prepare('DELETE FROM file WHERE path = ?');
  for (const path of gone) forget.run(path);
}

class RecordWriter {
  readonly #content: string;
  readonly #database: DatabaseSync;
  readonly #put;
  readonly #putArticle;

  constructor(database: DatabaseSync, content: string) {
    this.#database = database;
    this.#content = content;
    this.#put = database.prepare('INSERT OR REPLACE INTO record VALUES (?, ?, ?, ?, ?)');
    this.#putArticle = database.prepare('INSERT OR REPLACE INTO article VALUES (?, ?, ?, ?, ?, ?)');
  }

  /** `articles/…`, `issues/…`, `pages/…` or `newspapers/…` */
  write(path: string, words: readonly WatchWord[]): void {
    const { kind, id } = recordOf(path);
    const file = join(this.#content, path);
    const text = readFileSync(file, 'utf8');
    if (kind === 'articles') {
      this.#writeArticle(id, text, file, words);
      return;
    }
    const data = JSON.stringify(parseRecord(kind, text, file));
    // The lines of a page are read when its source page is made: they are most of `content/`.
    this.#put.run(kind, id, 0, kind === 'pages' ? '' : data, sumOf(data));
  }

  #writeArticle(id: string, text: string, file: string, words: readonly WatchWord[]): void {
    const { article, paragraphs } = parseArticle(text, file);
    if (article.id !== id)
      throw new Error(`${file}: its id is ${article.id}. Run \`npm run ingest\`, then build again.`);
    const head = JSON.stringify({
      data: article,
      lead: opening(paragraphs),
      characters: characterCount(paragraphs),
    });
    const body = JSON.stringify(paragraphs);
    const watched = watchedBy(words, printedText({ data: article, paragraphs }));
    this.#putArticle.run(id, head, sumOf(head), body, sumOf(body), JSON.stringify(watched));
  }

  remove(path: string): void {
    const { kind, id } = recordOf(path);
    if (kind === 'articles') this.#database.prepare('DELETE FROM article WHERE id = ?').run(id);
    else this.#database.prepare('DELETE FROM record WHERE kind = ? AND id = ?').run(kind, id);
  }

  /** A list that is not there is empty. */
  writeList(path: string): void {
    const kind = path.replace('.yaml', '');
    this.#database.prepare('DELETE FROM record WHERE kind = ?').run(kind);
    for (const [position, entry] of this.#listAt(path).entries()) {
      const data = JSON.stringify(entry);
      this.#put.run(kind, entry.id, position, data, sumOf(data));
    }
  }

  #listAt(path: string): { id: string }[] {
    try {
      const schema: z.ZodType<{ id: string }> = LISTS[path as keyof typeof LISTS];
      return z.array(schema).parse(parse(readFileSync(join(this.#content, path), 'utf8')));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw new Error(`${join(this.#content, path)} is not what ingest writes. Run \`npm run ingest\` again.`, {
        cause: error,
      });
    }
  }

  watchWords(): WatchWord[] {
    const rows = this.#database.prepare("SELECT data FROM record WHERE kind = 'watch' ORDER BY position").all();
    return rows.map(({ data }) => JSON.parse(data as string) as WatchWord);
  }

  /** Looks for the watch words in every article anew. */
  watchAgain(words: readonly WatchWord[]): void {
    const update = this.#database.prepare('UPDATE article SET watched = ? WHERE id = ?');
    const rows = this.#database.prepare('SELECT id, head, text FROM article').all() as Record<string, string>[];
    for (const { id = '', head = '', text = '' } of rows) {
      const { data } = JSON.parse(head) as { data: Parameters<typeof printedText>[0]['data'] };
      update.run(JSON.stringify(watchedBy(words, printedText({ data, paragraphs: JSON.parse(text) }))), id);
    }
  }
}

/** The ids of the watch words of which one stands in a text. */
const watchedBy = (words: readonly WatchWord[], text: string): string[] =>
  words.filter((watch) => watch.words.some((word) => text.includes(word))).map(({ id }) => id);

/** `articles/liaocheng-ribao/2023-10-25/01-l038.md` → `articles`, `liaocheng-ribao/2023-10-25/01-l038` */
function recordOf(path: string): { kind: string; id: string } {
  const [kind = ''] = path.split('/', 1);
  return { kind, id: path.slice(kind.length + 1).replace(/\.(?:md|json|yaml)$/u, '') };
}

function parseRecord(kind: string, text: string, file: string): unknown {
  if (kind === 'issues') return parseMarkdown(text, file, issueSchema).data;
  try {
    return kind === 'pages' ? pageSchema.parse(JSON.parse(text)) : newspaperSchema.parse(parse(text));
  } catch (cause) {
    throw new Error(`${file} is not what ingest writes. Run \`npm run ingest\` again.`, { cause });
  }
}

/** Short, for a build keeps some hundred thousand of them. */
const sumOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);
