/** Each importer on a sample of its format: every article is read as it was printed, nothing is lost, and the type's size helps. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadPool } from '../../src/evaluation/compose/article-pool.ts';
import type { ExpectedItem } from '../../src/evaluation/score/compare.ts';
import { orphanLines, unaccounted } from '../../src/evaluation/score/conservation.ts';
import { type Judgement, judge } from '../../src/evaluation/score/judge-page.ts';
import { toAlto } from '../../src/evaluation/typeset/alto.ts';
import { toHocr } from '../../src/evaluation/typeset/hocr.ts';
import { readText, readThrough } from '../../src/evaluation/typeset/read-file.ts';
import { typesetPage } from '../../src/evaluation/typeset/typeset-page.ts';
import { importAlto } from '../../src/ingest/importers/alto.ts';
import { importHocr } from '../../src/ingest/importers/hocr.ts';
import type { Importer } from '../../src/ingest/importers/importer.ts';
import { importMets } from '../../src/ingest/importers/mets.ts';
import { importPdf } from '../../src/ingest/importers/pdf.ts';
import type { SourcePage } from '../../src/ingest/source-page.ts';
import { replaceCompatibilityCharacters } from '../../src/ingest/vocabulary/compatibility-characters.ts';

const SAMPLES = join(import.meta.dirname, '../fixtures/importers');
const expected = (name: string) => JSON.parse(readFileSync(join(SAMPLES, name), 'utf8'));
const sheets = expected('sheets.json') as ExpectedItem[][];

/** What is wrong with each article that is not perfect. */
const faults = ({ comparison }: Judgement): string[] =>
  comparison.verdicts
    .filter(({ perfect, right }) => !perfect || !right.paragraphs || !right.subheadings)
    .map(
      ({ item, right }) =>
        `${item.headline ?? item.paragraphs[0]}: ${Object.entries(right)
          .filter(([, yes]) => !yes)
          .map(([field]) => field)}`,
    );

function holdsAll(source: SourcePage, judged: Judgement): void {
  const text = source.lines.map((line) => replaceCompatibilityCharacters(line.text)).join('\n');
  assert.deepEqual(unaccounted(text, judged.reading), { lost: '', surplus: '' });
  assert.deepEqual(orphanLines(judged.reading), []);
}

const samples: { name: string; importer: Importer; path: string; items: ExpectedItem[][] }[] = [
  { name: 'PDF', importer: importPdf, path: 'three-columns.pdf', items: [expected('three-columns.json')] },
  { name: 'ALTO 2', importer: importAlto, path: 'alto-v2.xml', items: sheets.slice(0, 1) },
  { name: 'ALTO 4 with METS', importer: importMets, path: 'alto-v4/mets.xml', items: sheets },
  { name: 'hOCR', importer: importHocr, path: 'page.hocr', items: sheets.slice(1) },
];

for (const { name, importer, path, items } of samples)
  test(`${name}: the sample is read without a fault`, async () => {
    const sources = await readThrough(importer, join(SAMPLES, path));
    assert.equal(sources.length, items.length);
    for (const [i, source] of sources.entries()) {
      const judged = judge(source, items[i] as ExpectedItem[]);
      assert.deepEqual(faults(judged), []);
      assert.deepEqual(judged.comparison.spurious, []);
      holdsAll(source, judged);
    }
  });

describe('pages of many kinds of newspaper, set in three to five columns', () => {
  const PAGES = 40;
  const pool = loadPool();
  const pages = Array.from({ length: PAGES }, (_, i) => typesetPage({ seed: 1001 + i, pool }));
  /** Shares of perfect articles and of those with right paragraphs; every page is held to keep all its text. */
  async function judgeAll(read: (sheet: (typeof pages)[0]) => Promise<SourcePage>) {
    let [perfect, paragraphs, all] = [0, 0, 0];
    for (const sheet of pages) {
      const source = await read(sheet);
      const judged = judge(source, sheet.items);
      holdsAll(source, judged);
      all += judged.comparison.verdicts.length;
      perfect += judged.comparison.verdicts.filter((verdict) => verdict.perfect).length;
      paragraphs += judged.comparison.verdicts.filter(({ right }) => right.paragraphs).length;
    }
    return { perfect: perfect / all, paragraphs: paragraphs / all };
  }
  const share = async (read: Parameters<typeof judgeAll>[0]): Promise<number> => (await judgeAll(read)).perfect;
  const alto2 = (sheet: (typeof pages)[0]) => readText(importAlto, toAlto(sheet, 2));

  test('through ALTO that names sizes of type, 98 in 100 articles are perfect', async () => {
    assert.ok((await share(alto2)) >= 0.98);
  });

  test('through ALTO and hOCR that only measure them, 98 in 100', async () => {
    assert.ok((await share((sheet) => readText(importAlto, toAlto(sheet, 4)))) >= 0.98);
    assert.ok((await share((sheet) => readText(importHocr, toHocr(sheet)))) >= 0.98);
  });

  test('places and sizes add to what the text says, named or measured', async () => {
    for (const read of [alto2, (sheet: (typeof pages)[0]) => readText(importAlto, toAlto(sheet, 4))]) {
      const bare = async (sheet: (typeof pages)[0]) => {
        const source = await read(sheet);
        return { ...source, lines: source.lines.map(({ n, text }) => ({ n, text })) };
      };
      const [whole, without] = [await judgeAll(read), await judgeAll(bare)];
      assert.ok(whole.perfect >= without.perfect, `${whole.perfect} with measures, ${without.perfect} without`);
      assert.ok(whole.paragraphs > without.paragraphs + 0.01, `${whole.paragraphs}, ${without.paragraphs} without`);
    }
  });
});
