/** The built data for programs: documents that follow their schema, volumes that hold every article, checksums that are right. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readArticle } from '../../src/content/article-file.ts';
import type { ApiArticle } from '../../src/model/api.ts';

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;
const files = (pattern: string): string[] =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const isValid = ajv.compile(json<object>('dist/api/schema.json'));
const faultOf = (document: unknown): unknown => (isValid(document) ? null : isValid.errors?.[0]);

const documents = files('dist/api/**/*.json').filter((file) => !file.endsWith('schema.json'));
const articles = files('content/articles/**/*.md').map((file) => file.slice('content/'.length));

test('every document follows the schema, and the schema refuses what it does not describe', () => {
  assert.ok(documents.length > 3);
  for (const file of documents) assert.equal(faultOf(json(file)), null, file);
  const { type: _type, ...nameless } = json<{ type: string }>(documents[0] as string);
  assert.notEqual(faultOf(nameless), null);
  assert.notEqual(faultOf({ ...nameless, type: 'article' }), null);
});

test('every issue and every newspaper is reached from the archive', () => {
  const path = (url: string): string => `dist${decodeURI(url).slice(url.indexOf('/api/'))}`;
  const archive = json<{ newspapers: { api: string }[] }>('dist/api/archive.json');
  const newspapers = archive.newspapers.map(({ api }) => path(api));
  const issues = newspapers.flatMap((file) =>
    json<{ issues: { api: string }[] }>(file).issues.map(({ api }) => path(api)),
  );
  assert.deepEqual(['dist/api/archive.json', ...newspapers, ...issues].sort(), documents);
});

test('the volumes hold every article once, as the issues do, with its paragraphs', async () => {
  const inIssues = files('dist/api/*/*.json').flatMap((file) =>
    json<{ pages: { articles: ApiArticle[] }[] }>(file).pages.flatMap((page) => page.articles),
  );
  const inVolumes = files('dist/data/*/*.jsonl.gz').flatMap((file) =>
    gunzipSync(readFileSync(file))
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ApiArticle),
  );
  const byId = (a: ApiArticle, b: ApiArticle): number => (a.id < b.id ? -1 : 1);
  assert.deepEqual(inVolumes.sort(byId), inIssues.sort(byId));
  const texts = files('dist/data/*/*.txt.gz').map((file) => gunzipSync(readFileSync(file)).toString());
  const found = new Map(inVolumes.map((article) => [article.id, article]));
  assert.equal(found.size, articles.length);
  for (const file of articles) {
    const { article, paragraphs } = await readArticle('content', file);
    const record = found.get(article.id);
    assert.deepEqual(
      record?.paragraphs.map(({ text }) => text),
      paragraphs.map(({ text }) => text),
    );
    assert.equal(faultOf(record), null);
    assert.ok(record?.rights);
    assert.ok(texts.some((text) => paragraphs.every((paragraph) => text.includes(paragraph.text))));
  }
});

test('the data package lists every volume with its size and checksum, and names no time', () => {
  interface Package {
    resources: { path: string; bytes: number; hash: string }[];
  }
  const { resources } = json<Package>('dist/data/datapackage.json');
  const volumes = files('dist/data/*/*.gz');
  assert.deepEqual(
    resources.map(({ path }) => `dist/data/${path}`),
    volumes,
  );
  for (const { path, bytes, hash } of resources) {
    const file = readFileSync(`dist/data/${path}`);
    assert.equal(file.length, bytes);
    assert.equal(`sha256:${createHash('sha256').update(file).digest('hex')}`, hash);
    // No time and no operating system: the same articles give the same bytes.
    assert.deepEqual([...file.subarray(4, 8), file[9]], [0, 0, 0, 0, 255]);
  }
  for (const line of readFileSync('dist/data/SHA256SUMS', 'utf8').trimEnd().split('\n')) {
    const [sum, path = ''] = line.split('  ');
    assert.equal(
      createHash('sha256')
        .update(readFileSync(`dist/data/${path}`))
        .digest('hex'),
      sum,
      path,
    );
  }
});
