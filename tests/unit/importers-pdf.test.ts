/** PDF: an issue in one file, what cannot be read, reading order, and memory. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { minimalPdf } from '../../src/evaluation/typeset/minimal-pdf.ts';
import { blankLinesBefore } from '../../src/ingest/importers/blank-lines.ts';
import { importPdf } from '../../src/ingest/importers/pdf.ts';
import { findRuns, type Run } from '../../src/ingest/importers/pdf-runs.ts';
import { joinRuns, orderRuns } from '../../src/ingest/importers/reading-order.ts';
import type { Message } from '../../src/model/message.ts';
import { formatMessage } from '../english.ts';

const SAMPLES = join(import.meta.dirname, '../fixtures/importers');

/** The lines of each page, and all messages. */
async function read(bytes: Uint8Array): Promise<{ pages: Record<string, string[]>; said: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'hedingben-'));
  try {
    const path = join(folder, 'issue.pdf');
    writeFileSync(path, bytes);
    const { pages: opened, messages } = await importPdf({ path, file: 'seeds/issue.pdf' });
    const pages: Record<string, string[]> = {};
    const all: Message[] = [...messages];
    for await (const { source, messages: said } of opened) {
      if (source) pages[source.file] = source.lines.map(({ text }) => text);
      all.push(...said);
    }
    return { pages, said: all.map(formatMessage) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the pages of an issue are named by their place in the file, also in fonts that it does not embed', async () => {
  const { pages, said } = await read(minimalPdf([['政企同心'], ['双向奔赴', '本报讯']]));
  assert.deepEqual(pages, {
    'seeds/issue.pdf#page=1': ['政企同心'],
    'seeds/issue.pdf#page=2': ['双向奔赴', '本报讯'],
  });
  assert.deepEqual(said, []);
});

test('a page without a text layer is reported with the way to one; the others are read', async () => {
  const { pages, said } = await read(minimalPdf([['政企同心'], []]));
  assert.deepEqual(Object.keys(pages), ['seeds/issue.pdf#page=1']);
  assert.deepEqual(said, [
    'seeds/issue.pdf#page=2: The page is a picture: the PDF has no text layer. Have it recognized (OCR): ocrmypdf -l chi_sim issue.pdf out.pdf [pdf/no-text]',
  ]);
});

test('text in signs of private use is no text', async () => {
  const { said } = await read(minimalPdf([['\ue001\ue002\ue003']]));
  assert.match(
    said.join(),
    /^seeds\/issue\.pdf: The text of the page cannot be read: .*--force-ocr.*\[pdf\/unmapped\]$/u,
  );
});

test('an encrypted PDF', async () => {
  const { pages, said } = await read(readFileSync(join(SAMPLES, 'encrypted.pdf')));
  assert.deepEqual(pages, {});
  assert.match(said.join(), /^seeds\/issue\.pdf: The PDF is encrypted.*qpdf --decrypt.*\[pdf\/encrypted\]$/u);
});

test('a PDF that is cut short, and one that is none', async () => {
  const whole = minimalPdf([['政企同心']]);
  const cut = await read(whole.subarray(0, whole.length - 40));
  assert.match(cut.said.join(), /^seeds\/issue\.pdf: The PDF is broken or cut short: its end \(%%EOF\) is missing\./u);
  const none = await read(new TextEncoder().encode('政企同心\n'));
  assert.match(none.said.join(), /^seeds\/issue\.pdf: The file is no PDF\./u);
});

test('a PDF whose middle is lost', async () => {
  const { pages, said } = await read(new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n'));
  assert.deepEqual(pages, {});
  assert.match(said.join(), /^seeds\/issue\.pdf: The PDF is broken or cut short: .*\[pdf\/broken\]$/u);
});

test('a hundred pages take no more memory than ten', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hedingben-'));
  try {
    const path = join(folder, 'issue.pdf');
    const line = '今年以来，我市持续优化营商环境，推动经济社会高质量发展再上新台阶。';
    writeFileSync(path, minimalPdf(Array.from({ length: 100 }, () => Array.from({ length: 40 }, () => line))));
    const { count, pages } = await importPdf({ path, file: 'issue.pdf' });
    const used: number[] = [];
    for await (const { source } of pages) {
      assert.equal(source?.lines.length, 40);
      used.push(process.memoryUsage.rss());
    }
    assert.equal(count, 100);
    const grown = ((used[99] as number) - (used[9] as number)) / 1024 / 1024;
    assert.ok(grown < 100, `${grown.toFixed(0)} MB more after 100 pages than after 10`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const run = (text: string, left: number, top: number, em = 10): Run => ({
  text,
  left,
  top,
  right: left + [...text].length * em,
  bottom: top + em,
  em,
  upright: false,
});
/** Five lines of ten characters. */
const column = (sign: string, left: number, top: number): Run[] =>
  Array.from({ length: 5 }, (_, i) => run(sign.repeat(10), left, top + i * 15));
const blocksOf = (runs: Run[]) => {
  const { joined, em } = joinRuns(runs);
  return orderRuns(joined, em);
};
const order = (runs: Run[]): string =>
  blocksOf(runs)
    .flatMap((block) => block.map(({ text }) => text[0]))
    .join('');

test('columns are read one after the other, whatever order the file draws them in', () => {
  assert.equal(order([...column('乙', 120, 0), ...column('甲', 0, 0)]), '甲甲甲甲甲乙乙乙乙乙');
});

test('a headline over two columns is read before both, one over one column before that one', () => {
  const over = [run('横跨两栏的大标题', 0, 0, 25), ...column('甲', 0, 40), ...column('乙', 120, 40)];
  assert.equal(order(over), '横甲甲甲甲甲乙乙乙乙乙');
  const each = [run('东方', 20, 0, 25), run('西方', 140, 0, 25), ...column('甲', 0, 40), ...column('乙', 120, 40)];
  assert.equal(order(each), '东甲甲甲甲甲西乙乙乙乙乙');
});

test('a short headline over three columns is read before the first, though it stands over the second', () => {
  const runs = [run('短题', 145, 0, 25), ...column('甲', 0, 40), ...column('乙', 120, 40), ...column('丙', 240, 40)];
  assert.equal(order(runs), '短甲甲甲甲甲乙乙乙乙乙丙丙丙丙丙');
});

test('a band of articles is read before the band below it', () => {
  const band = (a: string, b: string, top: number) => [
    run(`${a}题`, 20, top, 25),
    run(`${b}题`, 140, top, 25),
    ...column(a, 0, top + 40),
    ...column(b, 120, top + 40),
  ];
  assert.equal(order([...band('子', '丑', 0), ...band('寅', '卯', 150)]).replace(/(.)\1+/gu, '$1'), '子丑寅卯');
});

test('columns of two lines beside a longer text are columns, though their lines do not face each other', () => {
  const brief = [run('简讯', 20, 0, 25), run('甲'.repeat(10), 0, 40), run('甲'.repeat(9), 0, 55)];
  const beside = [run('社评', 140, 0, 25), ...column('乙', 120, 52)];
  assert.equal(order([...brief, ...beside]), '简甲甲社乙乙乙乙乙');
});

const lineAt = (left: number, top: number, width: number, em = 10) => ({
  text: '字',
  left,
  top,
  right: left + width,
  bottom: top + em,
  em,
});
const blanks = (...blocks: ReturnType<typeof lineAt>[][]) => blankLinesBefore(blocks, 10);

test('white above a picture counts, white below a headline and between columns does not', () => {
  const text = (left: number, top: number) => [lineAt(left, top, 100), lineAt(left, top + 15, 40)];
  assert.deepEqual(blanks(text(0, 0), text(0, 40)), [0, 1], 'the next paragraph');
  assert.deepEqual(blanks(text(0, 0), text(0, 150)), [0, 4], 'a caption below its picture');
  assert.deepEqual(blanks(text(0, 0), text(120, 0)), [0, 1], 'the next column');
  assert.deepEqual(blanks(text(0, 0), text(120, 150)), [0, 4], 'a caption below its picture, in the next column');
  assert.deepEqual(blanks([lineAt(80, 0, 60, 30)], text(0, 40)), [0, 1], 'text below a headline in the middle');
  assert.deepEqual(blanks(text(0, 0), [lineAt(60, 40, 30)]), [0, 1], 'a 小标题 in the middle, below a short line');
});

const item = (str: string, x: number, y: number, size: number) => ({
  str,
  dir: 'ltr',
  width: [...str].length * size,
  height: size,
  transform: [size, 0, 0, size, x, y],
  fontName: 'f',
  hasEOL: false,
});
const VIEWPORT = [1, 0, 0, -1, 0, 800];

test('single characters one below the other are one headline set downwards', () => {
  const runs = findRuns([item('舞', 50, 700, 30), item('龙', 50, 660, 30), item('灯', 50, 620, 30)], VIEWPORT);
  assert.deepEqual(
    runs.map(({ text, upright }) => [text, upright]),
    [['舞龙灯', true]],
  );
});

test('a headline printed over itself to look bold stands once', () => {
  const runs = findRuns([item('政企同心', 50, 700, 30), item('政企同心', 50.5, 700, 30)], VIEWPORT);
  assert.deepEqual(
    runs.map(({ text }) => text),
    ['政企同心'],
  );
});

test('a space between two runs is kept', () => {
  const [block] = blocksOf(
    findRuns([item('记者', 50, 700, 10), item(' ', 70, 700, 5), item('高田', 75, 700, 10)], VIEWPORT),
  );
  assert.equal(block?.[0]?.text, '记者 高田');
});
