/** Large pages: the time of reading grows with the size, the stack never overflows, and what no newspaper prints is refused. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { minimalPdf } from '../../src/evaluation/typeset/minimal-pdf.ts';
import { importAlto } from '../../src/ingest/importers/alto.ts';
import { importHocr } from '../../src/ingest/importers/hocr.ts';
import type { Importer } from '../../src/ingest/importers/importer.ts';
import { MOST_LINES } from '../../src/ingest/importers/page-limit.ts';
import { joinRuns, orderRuns } from '../../src/ingest/importers/reading-order.ts';
import { splitLines } from '../../src/ingest/importers/text.ts';
import { readPage } from '../../src/ingest/pipeline.ts';
import { layOut } from '../../src/ingest/stages/layout.ts';
import { normalize } from '../../src/ingest/stages/normalize.ts';
import { allPieces, headLine, lineRanges } from '../../src/ingest/stages/number-lines.ts';
import type { Draft } from '../../src/ingest/stages/stitch.ts';
import { houseStyle } from '../../src/newspapers/index.ts';
import { PAGE, SOUND, said, workspace } from './workspace.ts';

/** Seconds of the processor: what else the machine does counts little. */
async function cost(work: () => unknown): Promise<number> {
  const start = process.cpuUsage().user;
  await work();
  return (process.cpuUsage().user - start) / 1e6;
}

/** Four times the lines take at most eight times as long; a quadratic step would take sixteen. */
async function growsWithSize(work: (lines: number) => unknown, lines: number): Promise<void> {
  await cost(() => work(lines)); // compiles what runs
  const small = Math.max(0.1, await cost(() => work(lines)));
  const large = await cost(() => work(4 * lines));
  assert.ok(large < 8 * small, `${lines} lines ${small} s, ${4 * lines} lines ${large} s`);
}

const LINE = '今年以来全市工业生产稳健向好规模以上工业增加值';
/** What a page is full of, and how many lines of it are worth a measure. */
const SORTS: [name: string, text: string, lines: number][] = [
  ['one paragraph without end', `${LINE}\n`, 3000],
  ['Latin text', 'The quick brown fox jumps over the\n', 3000],
  ['captions with credits', '▲图为工作人员正在检查设备。张三 摄\n', 3000],
  ['quotations that never close', '“全市工业生产“稳健向好（规模《以上\n', 3000],
  ['bylines', '□记者 张三 李四 报道\n', 750],
  ['news items', `全市工业生产稳健\n\n□记者 张三\n\n本报讯 ${LINE}。\n\n`, 1500],
  [
    'people and their posts, in doubt where a paragraph ends',
    '北京市\n\n童朝晖 首都医科大学附属北京朝阳医院党委委员、副院长，主任医师\n\n蒋荣猛 首都医科大学附属北京地坛医院感染中心主任医师、国家感染性疾病医疗质量控制中心办公室主任\n\n',
    400,
  ],
];

describe('the time of reading a page grows with its lines', () => {
  const context = { newspaper: 'x', issue: '2024-01-02', date: '2024-01-02', page: '01', number: 1 };
  const known = { ...context, style: houseStyle('x'), topics: [], places: [] };
  for (const [name, sort, few] of SORTS)
    test(name, { timeout: 60_000 }, () =>
      growsWithSize((lines) => {
        const text = sort.repeat(Math.ceil(lines / (sort.split('\n').length - 1)));
        readPage({ file: 'x', sha256: '', lines: splitLines(text) }, known);
      }, few),
    );
});

const box = (i: number) => ({ left: 100 + (i % 7), top: i * 40, right: 700, bottom: i * 40 + 30 });
const altoLine = (i: number): string => {
  const { left, top } = box(i);
  const place = `HPOS="${left}" VPOS="${top}" WIDTH="600" HEIGHT="30"`;
  return `<TextLine ${place}><String CONTENT="${LINE}" ${place}/></TextLine>\n`;
};
const alto = (lines: number, perBlock: number): string => {
  const blocks = Array.from({ length: Math.ceil(lines / perBlock) }, (_, block) => {
    const inside = Array.from({ length: perBlock }, (_, i) => altoLine(block * perBlock + i));
    return `<TextBlock>${inside.join('')}</TextBlock>`;
  });
  return `<alto><Layout><Page WIDTH="1000" HEIGHT="${lines * 40}"><PrintSpace>${blocks.join('')}</PrintSpace></Page></Layout></alto>`;
};
const hocr = (lines: number): string => {
  const printed = Array.from({ length: lines }, (_, i) => {
    const { left, top, right, bottom } = box(i);
    return `<span class="ocr_line" title="bbox ${left} ${top} ${right} ${bottom}">${LINE}</span>`;
  });
  return `<html><body><div class="ocr_page" title="bbox 0 0 1000 ${lines * 40}">${printed.join('\n')}</div></body></html>`;
};

describe('the time of importing a page grows with its lines', () => {
  const files: [name: string, importer: Importer, make: (lines: number) => string][] = [
    ['ALTO in one block', importAlto, (lines) => alto(lines, lines)],
    ['ALTO in thousands of blocks', importAlto, (lines) => alto(lines, 2)],
    ['hOCR', importHocr, hocr],
  ];
  for (const [name, importer, make] of files)
    test(name, { timeout: 60_000 }, async (t) => {
      const { seeds } = await workspace(t, SOUND);
      await growsWithSize(async (lines) => {
        const path = join(seeds, 'large');
        writeFileSync(path, make(lines));
        const { pages } = await importer({ path, file: 'large' });
        for await (const { source } of pages) assert.ok((source?.lines.length ?? 0) >= lines);
      }, 5000);
    });

  test('a PDF of eight columns', { timeout: 60_000 }, () =>
    growsWithSize((lines) => {
      const runs = Array.from({ length: lines }, (_, i) => {
        const [left, top] = [190 * (i % 8), 14 * Math.floor(i / 8)];
        return { text: LINE, left, top, right: left + 180, bottom: top + 10, em: 8, upright: false };
      });
      const { joined, em } = joinRuns(runs);
      assert.ok(orderRuns(joined, em).length >= 8);
    }, 1000),
  );
});

test('200,000 lines do not overflow the stack', () => {
  const lines = Array.from({ length: 200_000 }, (_, i) => ({ n: i + 1, text: i % 2 ? '年年' : '年年。' }));
  const pieces = normalize(lines);
  assert.equal(layOut(pieces).length, 200_000);
  const body = [{ kind: 'text', pieces }];
  const draft = { ...NO_HEADS, body } as unknown as Draft;
  assert.equal(headLine(draft), 1);
  assert.equal(allPieces(draft).length, 200_000);
  assert.deepEqual(lineRanges(allPieces(draft)), ['1-200000']);
});

const NO_HEADS = { kickers: [], titles: [], halves: [], subtitles: [], teasers: [], bylines: [] };

test('a page of more lines than any newspaper prints is refused, with what to do; the others are read', async (t) => {
  const folder = 'ceshi-bao/2024-01-02';
  const lines = MOST_LINES + 2;
  const space = await workspace(t, {
    ...SOUND,
    [`${folder}/02.txt`]: '年\n'.repeat(lines),
    [`${folder}/03.xml`]: alto(lines, lines),
    [`${folder}/04.hocr`]: hocr(lines),
    [`${folder}/05.txt`]: PAGE,
  });
  const errors = said(await space.run(), 'error');
  assert.equal(errors.length, 3);
  for (const [i, name] of ['02.txt', '03.xml', '04.hocr'].entries())
    assert.ok(
      errors[i]?.startsWith(
        `seeds/${folder}/${name}: The page has ${lines} lines; a page of a newspaper has ${MOST_LINES} at the most. Give each page a file of its own.`,
      ),
      errors[i],
    );
  const read = await space.articles();
  assert.deepEqual(
    ['01', '02', '03', '04', '05'].map((page) => read.filter((path) => path.includes(`/${page}-l`)).length),
    [2, 0, 0, 0, 2],
  );
});

test('a few kilobytes of PDF that unpack to text without end are refused', { timeout: 120_000 }, async (t) => {
  const drawn = deflateSync(Buffer.from('BT /F1 12 Tf 10 10 Td <5e74> Tj ET\n'.repeat(12 * MOST_LINES)));
  const [head = '', tail = ''] = Buffer.from(minimalPdf([['年']]))
    .toString('latin1')
    .split(/<< \/Length[\s\S]+endstream/u);
  const stream = `<< /Length ${drawn.length} /Filter /FlateDecode >>\nstream\n${drawn.toString('latin1')}\nendstream`;
  const space = await workspace(t, {
    ...SOUND,
    'ceshi-bao/2024-01-02/02.pdf': Buffer.from(head + stream + tail, 'latin1'),
  });
  const errors = said(await space.run(), 'error');
  assert.match(errors.join('\n'), /02\.pdf: The page has \d+ lines; a page of a newspaper has/u);
  assert.equal((await space.articles()).length, 2);
});
