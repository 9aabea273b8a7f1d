/** The built files to take away: every issue and volume has them, and they hold what the archive holds. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { readArticle } from '../../src/content/article-file.ts';
import { faultOfTei, textsOfTei } from '../tei-schema.ts';

const issues = globSync('content/issues/*/*.md').map((file) =>
  file.replaceAll('\\', '/').slice('content/issues/'.length, -'.md'.length),
);
const articlesOf = (issue: string): string[] =>
  globSync(`content/articles/${issue}/*.md`).map((file) => file.replaceAll('\\', '/').slice('content/'.length));

for (const issue of issues) {
  const folder = `dist/${issue}`;

  test(`${issue}: its TEI is valid and holds every paragraph once`, async () => {
    const tei = readFileSync(`${folder}/issue.tei.xml`, 'utf8');
    assert.equal(faultOfTei(tei), null);
    const texts = textsOfTei(tei);
    const files = articlesOf(issue);
    assert.equal(texts.size, files.length);
    for (const file of files) {
      const { article, paragraphs } = await readArticle('content', file);
      assert.deepEqual(
        texts.get(`article-${article.id.split('/').at(-1)}`),
        paragraphs.map(({ text }) => text),
      );
    }
  });

  test(`${issue}: its text and its Markdown hold every title`, async () => {
    const text = readFileSync(`${folder}/issue.txt`, 'utf8');
    const markdown = readFileSync(`${folder}/issue.md`, 'utf8');
    for (const file of articlesOf(issue)) {
      const { article, paragraphs } = await readArticle('content', file);
      assert.ok(text.includes(article.title), article.title);
      assert.ok(markdown.includes(article.title.slice(0, 6)), article.title);
      for (const paragraph of paragraphs) assert.ok(text.includes(paragraph.text), paragraph.text);
    }
  });
}

test('every book is valid, and every issue and volume has one', async () => {
  const volumes = [...new Set(issues.map((issue) => issue.slice(0, issue.indexOf('/') + 5)))];
  const books = [
    ...issues.map((issue) => `dist/${issue}/issue.epub`),
    ...volumes.map((volume) => `dist/${volume}/volume.epub`),
  ];
  for (const book of books) {
    assert.ok(existsSync(book), book);
    const { valid, messages } = await EpubCheck.validate(new Uint8Array(readFileSync(book)));
    assert.ok(valid, `${book}: ${JSON.stringify(messages)}`);
  }
});
