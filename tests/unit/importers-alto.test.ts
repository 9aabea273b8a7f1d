/** ALTO: reading order, hyphenation, sizes of type, and how words become text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../src/evaluation/typeset/read-file.ts';
import { importAlto } from '../../src/ingest/importers/alto.ts';
import { joinWords } from '../../src/ingest/importers/join-words.ts';

const at = (x: number, y: number, width: number) => `HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="10"`;
const line = (text: string, y: number, x = 0) =>
  `<TextLine ${at(x, y, 100)}><String CONTENT="${text}" ${at(x, y, 100)}/></TextLine>`;
const block = (id: string, text: string, y: number, attributes = '') =>
  `<TextBlock ID="${id}" ${attributes}>${line(text, y)}</TextBlock>`;
const alto = (body: string, head = '') =>
  `<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">${head}<Layout><Page ID="P" WIDTH="1000" HEIGHT="2000">${body}</Page></Layout></alto>`;
const texts = async (xml: string) =>
  (await readText(importAlto, xml)).lines.filter(({ text }) => text).map(({ text }) => text);

test('blocks are read as they stand in the file', async () => {
  const xml = alto(`<PrintSpace>${block('a', '甲', 300)}${block('b', '乙', 0)}</PrintSpace>`);
  assert.deepEqual(await texts(xml), ['甲', '乙']);
});

test('ReadingOrder goes before that; what it does not name comes last', async () => {
  const order =
    '<ReadingOrder><OrderedGroup ID="g"><ElementRef ID="r1" REF="c"/><ElementRef ID="r2" REF="a"/></OrderedGroup></ReadingOrder>';
  const xml = alto(
    `<PrintSpace>${block('a', '甲', 0)}${block('b', '乙', 20)}<ComposedBlock ID="c">${block('d', '丁', 40)}</ComposedBlock></PrintSpace>`,
    order,
  );
  assert.deepEqual(await texts(xml), ['丁', '甲', '乙']);
});

test('IDNEXT leads from block to block', async () => {
  const xml = alto(
    `<PrintSpace>${block('b', '乙', 0, 'IDNEXT="c"')}${block('c', '丙', 20)}${block('a', '甲', 40, 'IDNEXT="b"')}</PrintSpace>`,
  );
  assert.deepEqual(await texts(xml), ['甲', '乙', '丙']);
});

test('the head margin comes first, the foot margin last', async () => {
  const xml = alto(
    `<TopMargin>${block('t', '报头', 0)}</TopMargin><BottomMargin>${block('f', '报尾', 99)}</BottomMargin><PrintSpace>${block('a', '甲', 20)}</PrintSpace>`,
  );
  assert.deepEqual(await texts(xml), ['报头', '甲', '报尾']);
});

test('a word that a line end parts stands whole, once', async () => {
  const parts = `<TextLine ${at(0, 0, 100)}><String CONTENT="news" SUBS_TYPE="HypPart1" SUBS_CONTENT="newspaper" ${at(0, 0, 90)}/><HYP CONTENT="-"/></TextLine>
<TextLine ${at(0, 20, 100)}><String CONTENT="paper" SUBS_TYPE="HypPart2" SUBS_CONTENT="newspaper" ${at(0, 20, 40)}/><SP/><String CONTENT="page" ${at(50, 20, 40)}/></TextLine>`;
  assert.deepEqual(await texts(alto(`<PrintSpace><TextBlock ID="a">${parts}</TextBlock></PrintSpace>`)), [
    'newspaper',
    'page',
  ]);
});

test('a size of type that the file names goes before one that was measured; places are shares of the page', async () => {
  const xml = alto(
    `<PrintSpace><TextBlock ID="a" STYLEREFS="T1 P1">${line('甲', 200, 500)}</TextBlock></PrintSpace>`,
    '<Styles><TextStyle ID="T1" FONTSIZE="21"/><ParagraphStyle ID="P1"/></Styles>',
  );
  const [first] = (await readText(importAlto, xml)).lines;
  assert.equal(first?.size, 21);
  assert.deepEqual(first?.box, { x: 0.5, y: 0.1, width: 0.1, height: 0.005 });
});

test('ALTO without places is read all the same', async () => {
  const xml = alto(
    '<PrintSpace><TextBlock ID="a"><TextLine><String CONTENT="本报"/><String CONTENT="讯"/></TextLine></TextBlock></PrintSpace>',
  );
  assert.deepEqual((await readText(importAlto, xml)).lines, [{ n: 1, text: '本报讯' }]);
});

const words = (...list: [text: string, left: number, right: number][]) =>
  joinWords(
    list.map(([text, left, right]) => ({ text, left, right, top: 0, bottom: 10 })),
    10,
  );

test('between Chinese only white that a reader sees is a space', () => {
  assert.equal(words(['今年', 0, 20], ['以来', 21, 41]), '今年以来');
  assert.equal(words(['项目落地', 0, 40], ['提速', 50, 70]), '项目落地 提速');
  assert.equal(words(['同心，', 0, 23], ['双向', 31, 50]), '同心，双向');
  assert.equal(words(['2024', 0, 20], ['年', 22, 32]), '2024年');
});

test('between Latin words every parting is a space', () => {
  assert.equal(words(['Li', 0, 10], ['battery', 13, 45]), 'Li battery');
  assert.equal(words(['3', 0, 5], ['.5', 5.5, 13]), '3.5');
});
