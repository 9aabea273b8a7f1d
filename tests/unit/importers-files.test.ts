/** Which files an issue's pages are read from, through which importer, and what is said of those that cannot be read. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { toAlto, toMets } from '../../src/evaluation/typeset/alto.ts';
import { toHocr } from '../../src/evaluation/typeset/hocr.ts';
import type { PrintedPage } from '../../src/evaluation/typeset/printed-page.ts';
import { importPages } from '../../src/ingest/importers/index.ts';
import { findPages } from '../../src/ingest/page-files.ts';
import type { Message } from '../../src/model/message.ts';
import { formatMessage } from '../english.ts';

const sheet = (...texts: string[]): PrintedPage => ({
  width: 1000,
  height: 1000,
  blocks: texts.map((text, i) => ({
    lines: [
      { text, x: 100, y: 100 + i * 100, width: [...text].length * 30, size: 30, part: 'body', item: i, begins: true },
    ],
  })),
  items: [],
});
const alto = (text: string) => toAlto(sheet(text), 4);

/** What an issue's folder with these files comes to: the first line of each page, and all messages. */
async function readFolder(files: Record<string, string>): Promise<{ pages: Record<string, string>; said: string[] }> {
  const root = mkdtempSync(join(tmpdir(), 'hedingben-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    const { pages: found, messages } = await findPages(root, 'issue', root);
    const pages: Record<string, string> = {};
    const all: Message[] = [...messages];
    for await (const { page, source, messages: said } of importPages(found, 'zh-Hans')) {
      if (source) pages[page ?? ''] = `${source.file}: ${source.lines[0]?.text}`;
      all.push(...said);
    }
    return { pages, said: all.map((message) => `${message.severity}: ${formatMessage(message)}`) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('a page is read by the importer that its ending names', async () => {
  const { pages, said } = await readFolder({
    '01.txt': '文本一\n',
    '02.md': '文本二\n',
    '03.xml': alto('文本三'),
    '04.hocr': toHocr(sheet('文本四')),
    '05.html': toHocr(sheet('文本五')),
    'issue.yaml': '',
  });
  assert.deepEqual(pages, {
    '01': 'issue/01.txt: 文本一',
    '02': 'issue/02.md: 文本二',
    '03': 'issue/03.xml: 文本三',
    '04': 'issue/04.hocr: 文本四',
    '05': 'issue/05.html: 文本五',
  });
  assert.deepEqual(said, [
    'info: issue: There is no METS file, so the ALTO files are read in the order of their names. Add mets.xml if the order is another. [discover/no-mets]',
  ]);
});

test('METS tells the order of the pages, and where they lie', async () => {
  const { pages, said } = await readFolder({
    'mets.xml': toMets(['alto/b.xml', 'alto/a.xml']),
    'alto/a.xml': alto('甲'),
    'alto/b.xml': alto('乙'),
  });
  assert.deepEqual(pages, { '01': 'issue/alto/b.xml: 乙', '02': 'issue/alto/a.xml: 甲' });
  assert.deepEqual(said, []);
});

test('a file that METS names and that is missing, or lies elsewhere, is reported; the other pages are read', async () => {
  const { pages, said } = await readFolder({
    'mets.xml': toMets(['0001.xml', '0002.xml', '../0003.xml']),
    '0002.xml': alto('乙'),
  });
  assert.deepEqual(pages, { '02': 'issue/0002.xml: 乙' });
  assert.deepEqual(said, [
    'error: issue/mets.xml:10: It names 0001.xml as page 1, and there is no such file. Add the file, or mend its name. [mets/missing]',
    'error: issue/mets.xml:12: It names file://./../0003.xml as page 3, which is not in its folder. Put the file beside it. [mets/missing]',
  ]);
});

test('without METS, ALTO files are pages in the order of their names', async () => {
  const { pages, said } = await readFolder({ 'bsb_0002.xml': alto('乙'), 'bsb_0001.xml': alto('甲') });
  assert.deepEqual(pages, { '01': 'issue/bsb_0001.xml: 甲', '02': 'issue/bsb_0002.xml: 乙' });
  assert.match(said.join(), /^info: issue: There is no METS file.*bsb_0001\.xml is page 01\. /u);
});

test('XML that is cut short is led back to the line that it breaks off on', async () => {
  const whole = alto('甲');
  const { said } = await readFolder({ '01.xml': whole.slice(0, whole.indexOf('</TextLine>')), '02.xml': alto('乙') });
  const line = whole.slice(0, whole.indexOf('</TextLine>')).split('\n').length;
  assert.equal(
    said.find((one) => one.startsWith('error')),
    `error: issue/01.xml:${line}: The XML is broken or cut short: <TextLine> of line 8 is never closed. Fetch or export the file again. [read/xml]`,
  );
});

test('XML that is neither ALTO nor METS is named by its root', async () => {
  const { said } = await readFolder({ '01.xml': '<?xml version="1.0"?>\n<PcGts/>\n', '02.xml': toMets(['1.xml']) });
  assert.deepEqual(
    said.filter((one) => one.startsWith('error')),
    [
      'error: issue/01.xml:2: This is no ALTO: its root is <PcGts>. Export the text as ALTO, with METS for the issue. [read/no-alto]',
      'error: issue/02.xml:2: This is no ALTO: its root is <mets>. Name it mets.xml. [read/no-alto]',
    ],
  );
});

test('HTML without hOCR in it, and hOCR that is cut short, are reported', async () => {
  const whole = toHocr(sheet('甲'));
  const { said } = await readFolder({ '01.html': '<p>甲</p>', '02.hocr': whole.slice(0, -20) });
  assert.match(said[0] ?? '', /^error: issue\/01\.html: The file is no hOCR/u);
  assert.match(said[1] ?? '', /^error: issue\/02\.hocr: The file is cut short/u);
});

test('two files for one page are an error that names both; the others are read', async () => {
  const { pages, said } = await readFolder({ '01.txt': '甲', '01.xml': alto('甲'), '02.txt': '乙' });
  assert.deepEqual(Object.keys(pages), ['02']);
  assert.match(said[0] ?? '', /^error: issue\/01\.xml: 01\.txt and 01\.xml would make one page, 01; neither is read/u);
});

test('a file that holds the whole issue numbers its pages; one that a page file claims too is not read', async () => {
  const two = toHocr(sheet('甲')).replace(
    '</body>',
    `${/<div class='ocr_page'[\s\S]*?\n {2}<\/div>/u.exec(toHocr(sheet('乙')))?.[0]}</body>`,
  );
  const { pages, said } = await readFolder({ 'issue.hocr': two, '02.txt': '乙' });
  assert.deepEqual(pages, { '01': 'issue/issue.hocr#page=1: 甲' });
  assert.match(said.join(), /^error: issue\/02\.txt: issue\.hocr and 02\.txt both hold page 02; neither is read/u);
  const named = await readFolder({ '01.hocr': two });
  assert.deepEqual(named.pages, {});
  assert.match(named.said.join(), /^error: issue\/01\.hocr: The file holds 2 pages.*Name it issue\.hocr/u);
});

test('a page without text is reported', async () => {
  const { said } = await readFolder({ '01.xml': toAlto(sheet(), 4), '02.hocr': toHocr(sheet()) });
  assert.match(said.join('\n'), /error: issue\/01\.xml:5: The ALTO page holds no text/u);
  assert.match(said.join('\n'), /error: issue\/02\.hocr:10: The hOCR page holds no text/u);
});
