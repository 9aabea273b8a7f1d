/** Generated pages: the reading never breaks, loses nothing that stands on them, and what it writes is read back as it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { parseArticle } from '../../src/content/article-file.ts';
import { orphanLines } from '../../src/evaluation/score/conservation.ts';
import type { IssueFolder } from '../../src/ingest/discover.ts';
import { splitLines } from '../../src/ingest/importers/text.ts';
import { readPage } from '../../src/ingest/pipeline.ts';
import { renderIssue } from '../../src/ingest/render.ts';
import { joinTurns } from '../../src/ingest/stages/join-turns.ts';
import { issueSchema } from '../../src/model/issue.ts';
import { pageSchema } from '../../src/model/page.ts';
import { houseStyle } from '../../src/newspapers/index.ts';
import { pageText } from './generators.ts';
import { FUZZ_TIMEOUT, fuzz } from './run.ts';

const AT = { newspaper: 'ceshi-bao', issue: '2024-01-02', date: '2024-01-02' };
const FOLDER = {
  ...AT,
  language: 'zh-Hans',
  file: '',
  edition: null,
  seed: null,
  pages: [],
  corrections: {},
  pictures: {},
};
const SHA256 = '0'.repeat(64);

function read(text: string, page: string) {
  const source = { file: `seeds/ceshi-bao/2024-01-02/${page}.txt`, sha256: SHA256, lines: splitLines(text) };
  const known = { style: houseStyle('ceshi-bao'), topics: [], places: [] };
  return readPage(source, { ...AT, page, number: Number(page), ...known });
}

test('every line with text is in one article, or said to be in none', { timeout: FUZZ_TIMEOUT }, () =>
  fuzz(
    fc.asyncProperty(pageText, async (text) => {
      const reading = read(text, '01');
      assert.deepEqual(orphanLines(reading), []);
      const known = new Set(reading.page.lines.map(({ n }) => n));
      const printed = splitLines(text).filter((line) => /[\p{L}\p{N}]/u.test(line.text));
      assert.deepEqual(
        printed.filter(({ n }) => !known.has(n)),
        [],
      );
    }),
  ),
);

test('what is written of a page is valid, and its text is read back as it was', { timeout: FUZZ_TIMEOUT }, () =>
  fuzz(
    fc.asyncProperty(pageText, pageText, async (first, second) => {
      const readings = joinTurns([read(first, '01'), read(second, '02')]);
      const days = { issue: '2024-01-03', pages: new Map() };
      const files = renderIssue(FOLDER as IssueFolder, readings, { pages: [], unplaced: [] }, days, new Map());
      for (const [path, text] of files) {
        const front = () => parse(text.split(/^---$/mu)[1] as string);
        if (path.endsWith('.json')) pageSchema.parse(JSON.parse(text));
        else if (path.startsWith('issues/')) issueSchema.parse(front());
      }
      for (const { front, paragraphs } of readings.flatMap(({ articles }) => articles)) {
        const path = `articles/${front.id}.md`;
        const written = parseArticle(files.get(path) as string, path);
        assert.equal(written.article.title, front.title);
        assert.deepEqual(
          written.paragraphs.map(({ kind, text }) => [kind, text]),
          paragraphs.filter(({ text }) => text !== '').map(({ kind, text }) => [kind, text]),
        );
      }
    }),
  ),
);
