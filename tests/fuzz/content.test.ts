/** Damaged `content/`: its reader says which file is not what ingest writes, or reads it; it breaks in no other way. */
import assert from 'node:assert/strict';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { bringUpToDate } from '../../src/archive/catalogue/update.ts';
import { parseArticle } from '../../src/content/article-file.ts';
import { changed } from './generators.ts';
import { FUZZ_TIMEOUT, fuzz } from './run.ts';

const CONTENT = join(import.meta.dirname, '../../content');
const few = (pattern: string): string[] => globSync(pattern, { cwd: CONTENT }).sort().slice(0, 3);
const textOf = (path: string): string => readFileSync(join(CONTENT, path), 'utf8');

test('an article', { timeout: FUZZ_TIMEOUT }, () =>
  fuzz(
    fc.asyncProperty(changed(...few('articles/*/*/*.md').map(textOf)), async (text) => {
      try {
        const { article, paragraphs } = parseArticle(text, 'articles/x.md');
        assert.ok(article.title.length > 0);
        for (const { text: printed, marks } of paragraphs)
          for (const { start, end } of marks) assert.ok(0 <= start && start <= end && end <= printed.length);
      } catch (error) {
        assert.match((error as Error).message, /^articles\/x\.md.*npm run ingest/u);
      }
    }),
  ),
);

test('any file', { timeout: FUZZ_TIMEOUT }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'hedingben-fuzz-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'content');
  const paths = ['issues/*/*.md', 'pages/*/*/*.json', 'newspapers/*.yaml', '*.yaml', 'articles/*/*/*.md'].flatMap(
    (pattern) => few(pattern).slice(0, 1),
  );
  for (const path of paths) cpSync(join(CONTENT, path), join(content, path), { recursive: true });
  const damaged = fc.constantFrom(...paths).chain((path) => fc.tuple(fc.constant(path), changed(textOf(path))));
  await fuzz(
    fc.asyncProperty(damaged, async ([path, text]) => {
      writeFileSync(join(content, path), text);
      try {
        bringUpToDate(join(folder, 'catalogue.db'), '1', content);
      } catch (error) {
        const { message } = error as Error;
        assert.ok(message.includes(path), `${path}: ${(error as Error).stack}`);
        assert.match(message, /npm run ingest/u);
      } finally {
        writeFileSync(join(content, path), textOf(path));
      }
    }),
  );
});
