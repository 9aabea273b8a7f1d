/** Laws of `content/` as it is committed: valid by schema, every name in one place, every name an address that leads somewhere. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { parseArticle } from '../../src/content/article-file.ts';
import { type Article, articleSchema } from '../../src/model/article.ts';
import { pageId, parseArticleId } from '../../src/model/ids.ts';
import { type Issue, issueSchema } from '../../src/model/issue.ts';
import { newspaperSchema } from '../../src/model/newspaper.ts';
import { type Page, pageSchema } from '../../src/model/page.ts';
import { placeSchema } from '../../src/model/place.ts';
import { topicSchema } from '../../src/model/topic.ts';
import { articleUrl, issueUrl, newspaperUrl, pageUrl, sourceUrl } from '../../src/model/urls.ts';

const ROOT = join(import.meta.dirname, '../..');
const CONTENT = join(ROOT, 'content');

interface Entry<T> {
  /** Path below its folder, without the ending. */
  name: string;
  record: T;
}

/** Every record of a kind; a record that is not valid fails here, with its path. */
function load<T>(folder: string, ending: string, schema: z.ZodType<T>): Entry<T>[] {
  const names = readdirSync(join(CONTENT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );
  return names.sort().map((name) => {
    const text = readFileSync(join(CONTENT, folder, name), 'utf8');
    const front = ending === '.md' ? (/^---\n([\s\S]*?)\n---\n/u.exec(text)?.[1] ?? '') : text;
    const result = schema.safeParse(ending === '.json' ? JSON.parse(front) : parse(front));
    assert.ok(result.success, `content/${folder}/${name}: ${result.error?.message}`);
    return { name: name.slice(0, -ending.length), record: result.data };
  });
}

const articles = load<Article>('articles', '.md', articleSchema);
const issues = load<Issue>('issues', '.md', issueSchema);
const pages = load<Page>('pages', '.json', pageSchema);
const newspapers = load('newspapers', '.yaml', newspaperSchema);
const list = <T>(name: string, schema: z.ZodType<T>): T[] =>
  (parse(readFileSync(join(CONTENT, name), 'utf8')) as unknown[]).map((entry) => schema.parse(entry));
const topics = new Set(list('topics.yaml', topicSchema).map(({ id }) => id));
const places = new Map(list('places.yaml', placeSchema).map(({ id, names }) => [id, names]));

test('there is something to hold the laws against', () => {
  for (const [entries, least] of [
    [articles, 45],
    [issues, 5],
    [pages, 5],
    [newspapers, 2],
  ] as const)
    assert.ok(entries.length >= least, `${entries.length}`);
});

test('a record lies where its name says, so no name is given twice', () => {
  for (const { name, record } of [...articles, ...issues, ...pages, ...newspapers]) assert.equal(name, record.id);
});

test('the parts of a name are those of the record', () => {
  for (const { record } of articles) {
    const { newspaper, issue, page } = parseArticleId(record.id);
    assert.deepEqual([newspaper, issue, page], [record.newspaper, record.issue, record.page]);
    assert.equal(record.date, record.issue.slice(0, 10));
  }
});

describe('every name has an address of its own, and what lies above it is there', () => {
  test('addresses are unique', () => {
    const urls = [
      ...newspapers.map(({ record }) => newspaperUrl(record.id)),
      ...issues.map(({ record }) => issueUrl(record.newspaper, record.issue)),
      ...pages.flatMap(({ record: { newspaper, issue, page } }) => [
        pageUrl(newspaper, issue, page),
        sourceUrl(newspaper, issue, page),
      ]),
      ...articles.map(({ record }) => articleUrl(record.id)),
    ];
    assert.equal(new Set(urls).size, urls.length);
    for (const url of urls) assert.match(url, /^\/[a-z0-9-]+\/(?:[\w-]+\/)*$/u);
  });

  test('an article has its page, a page its issue, an issue its newspaper', () => {
    const known = new Set([...issues, ...pages, ...newspapers].map(({ name }) => name));
    for (const { record } of articles)
      assert.ok(known.has(pageId(record.newspaper, record.issue, record.page)), record.id);
    for (const { record } of pages) assert.ok(known.has(`${record.newspaper}/${record.issue}`), record.id);
    for (const { record } of issues) assert.ok(known.has(record.newspaper), record.id);
  });
});

test("an issue lists its pages and each page's articles in reading order, and nothing else", () => {
  for (const { record } of issues) {
    const own = pages.filter((page) => page.name.startsWith(`${record.id}/`)).map((page) => page.record.page);
    assert.deepEqual(
      record.pages.map(({ page }) => page),
      own,
    );
    for (const { page, articles: listed } of record.pages) {
      const found = articles
        .map((article) => article.record)
        .filter(({ id }) => id.startsWith(`${record.id}/${page}-l`));
      assert.deepEqual(
        listed,
        found.sort((a, b) => a.order - b.order).map(({ id }) => id),
      );
      assert.deepEqual(
        found.map(({ order }) => order),
        found.map((_, i) => i + 1),
      );
    }
  }
});

test('every line of a page is in one article, or in the unplaced list of its issue', () => {
  const ids = new Set(articles.map(({ name }) => name));
  for (const { record } of pages) {
    const unplaced = issues.find(({ name }) => name === `${record.newspaper}/${record.issue}`)?.record.unplaced ?? [];
    const apart = new Set(unplaced.filter(({ page }) => page === record.page).map(({ lines }) => Number(lines)));
    for (const { n, text, article } of record.lines.filter((line) => /[\p{L}\p{N}]/u.test(line.text))) {
      assert.ok(article ? ids.has(article) : apart.has(n), `${record.id}:${n} ${text}`);
      assert.ok(!(article && apart.has(n)), `${record.id}:${n} is in an article and unplaced`);
    }
  }
});

test('a page is what its file holds, line by line', () => {
  for (const { record } of pages) {
    const bytes = readFileSync(join(ROOT, record.source.file));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), record.source.sha256);
    const received = bytes
      .toString('utf8')
      .split('\n')
      .flatMap((text, i) => (text.trim() ? [{ n: i + 1, text }] : []));
    assert.deepEqual(
      record.lines.map(({ n, text }) => ({ n, text })),
      received,
    );
  }
});

/** Letters, digits and Han characters alone, half-width: what no repair of the text touches. */
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

test('the lines of a paragraph hold its text, and no other paragraph has all of them', () => {
  const lineText = new Map(
    pages.flatMap(({ name, record }) => record.lines.map(({ n, text }) => [`${name}:${n}`, text])),
  );
  const files = articles.map(({ name }) =>
    parseArticle(readFileSync(join(CONTENT, `articles/${name}.md`), 'utf8'), name),
  );
  let count = 0;
  for (const { article, paragraphs } of files) {
    const { newspaper, issue } = article;
    assert.equal(article.source.paragraphs.length, paragraphs.length, article.id);
    for (const { lines, text, marks } of paragraphs) {
      const received = lines.flatMap(({ page, from, to }) =>
        Array.from(
          { length: to - from + 1 },
          (_, i) => lineText.get(`${pageId(newspaper, issue, page)}:${from + i}`) ?? '',
        ),
      );
      const corrected = marks.some(({ kind }) => kind === 'correction');
      if (!corrected) assert.ok(bare(received.join('')).includes(bare(text)), `${article.id}: ${text.slice(0, 20)}`);
      count++;
    }
    const runs = paragraphs.map(({ lines }) => JSON.stringify(lines));
    assert.equal(new Set(runs).size, runs.length, article.id);
  }
  assert.ok(count > 150, `${count}`);
});

test('topics and places are those of the controlled lists', () => {
  for (const { record } of articles) {
    for (const id of record.topics) assert.ok(topics.has(id), `${record.id}: ${id}`);
    for (const id of record.places) assert.ok(places.has(id), `${record.id}: ${id}`);
  }
});

test('an article is filed under a place only where it, or a listed alias, is named in head, dateline or text', () => {
  assert.ok(articles.some(({ record }) => record.places.length > 0));
  for (const { name, record } of articles) {
    const [, body = ''] = readFileSync(join(CONTENT, 'articles', `${name}.md`), 'utf8').split(/\n---\n/u);
    const { title, kicker, subtitle, dateline } = record;
    const text = [title, kicker, subtitle, dateline?.place, body].join('\n');
    for (const id of record.places)
      assert.ok(
        places.get(id)?.some((alias) => text.includes(alias)),
        `${record.id}: ${id} is named nowhere`,
      );
  }
});

test('where an article comes from is there', () => {
  for (const { record } of articles) {
    assert.ok(existsSync(join(ROOT, record.source.file)), record.source.file);
    assert.equal(
      record.source.sha256,
      pages.find(({ name }) => record.id.startsWith(`${name}-l`))?.record.source.sha256,
    );
  }
});
