/** What the catalogue holds, record by record: the heads of articles at once, their texts one at a time. */
import { createHash } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Article } from '../../model/article.ts';
import type { Paragraph } from '../../model/paragraph.ts';
import { openForReading } from './open-catalogue.ts';

interface ArticleRecord {
  id: string;
  data: Article;
  lead: string;
  characters: number;
  headSum: string;
  textSum: string;
  /** Ids of the watch words that stand in it. */
  watched: string[];
}

/** Texts that are kept: a page, its source and its feeds ask for the same ones. */
const KEPT_TEXTS = 300;

export class Catalogue {
  readonly #database: DatabaseSync;
  readonly #text: StatementSync;
  readonly #texts = new Map<string, Paragraph[]>();
  readonly #row: StatementSync;
  readonly #sums: StatementSync;

  constructor(path: string) {
    this.#database = openForReading(path);
    this.#text = this.#database.prepare('SELECT text FROM article WHERE id = ?');
    this.#row = this.#database.prepare('SELECT head, text FROM article WHERE id = ?');
    this.#sums = this.#database.prepare('SELECT head_sum, text_sum FROM article WHERE id = ?');
  }

  /** In the order of lists, else of ids. */
  records<T>(kind: 'newspapers' | 'issues' | 'topics' | 'places' | 'watch'): { id: string; data: T; sum: string }[] {
    const rows = this.#database
      .prepare('SELECT id, data, sum FROM record WHERE kind = ? ORDER BY position, id')
      .all(kind);
    return rows.map(({ id, data, sum }) => ({
      id: id as string,
      data: JSON.parse(data as string) as T,
      sum: sum as string,
    }));
  }

  /** Page id → sum of its lines. */
  pageSums(): Map<string, string> {
    const rows = this.#database.prepare("SELECT id, sum FROM record WHERE kind = 'pages'").all();
    return new Map(rows.map(({ id, sum }) => [id as string, sum as string]));
  }

  *articles(): Generator<ArticleRecord> {
    const rows = this.#database.prepare('SELECT id, head, head_sum, text_sum, watched FROM article').iterate();
    for (const row of rows) {
      const {
        id = '',
        head = '',
        head_sum: headSum = '',
        text_sum: textSum = '',
        watched = '',
      } = row as Record<string, string>;
      yield { id, ...(JSON.parse(head) as Omit<ArticleRecord, 'id'>), headSum, textSum, watched: JSON.parse(watched) };
    }
  }

  /** The files of articles with their bytes, from the content folder. */
  articleSizes(): [file: string, bytes: number][] {
    const rows = this.#database.prepare("SELECT path, size FROM file WHERE path GLOB 'articles/*'").all();
    return rows.map(({ path, size }) => [path as string, size as number]);
  }

  /** @throws Error when there is no such article */
  article(id: string): { article: Article; paragraphs: Paragraph[] } {
    const row = this.#row.get(id) as Record<string, string> | undefined;
    if (!row) throw new Error(`The content has no article ${id}. Run \`npm run ingest\`, then build again.`);
    return { article: (JSON.parse(row.head ?? '') as ArticleRecord).data, paragraphs: JSON.parse(row.text ?? '') };
  }

  /** Of head and text. */
  articleSum(id: string): string {
    const row = this.#sums.get(id) as Record<string, string> | undefined;
    return `${row?.head_sum} ${row?.text_sum}`;
  }

  /** Of everything in it: the same for the same content, wherever and whenever it was read. */
  sum(): string {
    const hash = createHash('sha256');
    for (const query of [
      'SELECT id, head_sum, text_sum FROM article ORDER BY id',
      'SELECT kind, id, position, sum FROM record ORDER BY kind, id',
    ])
      for (const row of this.#database.prepare(query).iterate()) hash.update(`${Object.values(row).join(' ')}\n`);
    return hash.digest('hex').slice(0, 24);
  }

  textOf(id: string): Paragraph[] {
    const known = this.#texts.get(id);
    if (known) return known;
    const paragraphs = JSON.parse((this.#text.get(id) as { text: string }).text) as Paragraph[];
    this.#texts.set(id, paragraphs);
    const [oldest = ''] = this.#texts.keys();
    if (this.#texts.size > KEPT_TEXTS) this.#texts.delete(oldest);
    return paragraphs;
  }
}
