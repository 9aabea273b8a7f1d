/** What is no text of a newspaper never becomes articles: each page is refused with the likely cause, and the others are read. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { minimalPdf } from '../../src/evaluation/typeset/minimal-pdf.ts';
import { findMojibake } from '../../src/ingest/importers/mojibake.ts';
import { PAGE, SOUND, said, workspace } from './workspace.ts';

const FOLDER = 'ceshi-bao/2024-01-02';
const CHINESE = PAGE.replace(/\n+/gu, '\n');
/** Of Node: the bytes of a text taken for another character set. */
const taken = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);

/** 促进政务公开，今年以来全市工业生产稳健向好。 in other character sets. */
const GBK = Buffer.from(
  'b4d9bdf8d5fecef1b9abbfaaa3acbdf1c4ead2d4c0b4c8abcad0b9a4d2b5c9fab2facec8bda1cff2bac3a1a3',
  'hex',
);
/** 促進政務公開，今年以來全市工業生產向好。 */
const BIG5 = Buffer.from('ab50b669ac46b0c8a4bdb67da141a4b5a67ea548a8d3a5fea5aba475b77ea5cdb2a3a656a66ea143', 'hex');
/** 第一条　すべての人間は平等である。 */
const SHIFT_JIS = Buffer.from('91e688ea8ff0814082b782d782c482cc906c8ad482cd95bd939982c582a082e98142', 'hex');

const alto = (encoding: string, text: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(
      `<?xml version="1.0" encoding="${encoding}"?>\n<alto><Layout><Page WIDTH="900" HEIGHT="900"><PrintSpace><TextBlock>`,
    ),
    Buffer.from(
      '<TextLine HPOS="1" VPOS="1" WIDTH="800" HEIGHT="30"><String HPOS="1" VPOS="1" WIDTH="800" HEIGHT="30" CONTENT="',
    ),
    text,
    Buffer.from('"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>'),
  ]);

/** A PDF whose font is embedded by glyph numbers alone, as many newspapers' systems write it. */
const withoutCharacterMap = (): Buffer =>
  Buffer.from(
    Buffer.from(minimalPdf([Array.from({ length: 20 }, () => '\u01dc\u0138\u0138\u0193\u012d\u01dc\u0193\u0138')]))
      .toString('latin1')
      .replace('/UniGB-UCS2-H', '/Identity-H')
      .replace('(GB1)', '(Identity)'),
    'latin1',
  );

describe('a page is refused that is', () => {
  for (const [name, file, bytes, says] of [
    [
      'UTF-8 taken for GBK',
      '02.txt',
      taken(Buffer.from(CHINESE), 'gbk'),
      /02\.txt:1: The text was UTF-8 and was once read as GBK: “.+” stands for “促进政务/u,
    ],
    [
      'UTF-8 taken for Latin-1',
      '02.txt',
      taken(Buffer.from(CHINESE), 'latin1'),
      /02\.txt:1: The text was UTF-8 and was once read as Latin-1: .* stands for “促进政务/u,
    ],
    [
      'GBK taken for Latin-1',
      '02.txt',
      taken(GBK, 'latin1'),
      /02\.txt:1: The text was GBK and was once read as Latin-1: .* stands for “促进政务/u,
    ],
    ['GBK taken for UTF-8', '02.txt', taken(GBK, 'utf-8'), /02\.txt:1: The page holds \d+ characters U\+FFFD/u],
    [
      'ALTO whose text was garbled before',
      '02.xml',
      alto('UTF-8', Buffer.from(taken(Buffer.from(CHINESE.replaceAll('\n', '')), 'gbk'))),
      /02\.xml:1: The text was UTF-8/u,
    ],
    [
      'glyph numbers of a PDF without a character map',
      '02.pdf',
      withoutCharacterMap(),
      /02\.pdf(?::1)?: The text of the page cannot be read: its fonts do not say/u,
    ],
    ['only digits', '02.txt', '12 345\n6789\n'.repeat(30), /02\.txt:1: The page holds no letter, only digits/u],
    ['a page number', '02.txt', '\n— 3 —\n', /02\.txt:2: The page holds no letter/u],
    ['ALTO without a word', '02.xml', alto('UTF-8', Buffer.from(' ')), /02\.xml:2: The ALTO page holds no text/u],
  ] as const)
    test(name, async (t) => {
      const space = await workspace(t, { ...SOUND, [`${FOLDER}/02${file.slice(2)}`]: bytes });
      const errors = said(await space.run(), 'error');
      assert.match(errors.join('\n'), says);
      assert.equal(errors.length, 1);
      assert.equal((await space.articles()).length, 2, 'the sound page, and no rubbish');
    });
});

describe('XML is read in the character set that it declares', () => {
  for (const [encoding, bytes, says] of [
    ['GB18030', GBK, '促进政务公开'],
    ['Big5', BIG5, '促進政務公開'],
    ['Shift_JIS', SHIFT_JIS, 'すべての人間'],
  ] as const)
    test(encoding, async (t) => {
      const space = await workspace(t, { ...SOUND, [`${FOLDER}/02.xml`]: alto(encoding, bytes) });
      assert.deepEqual(said(await space.run(), 'error'), []);
      const read = Object.entries(await space.snapshot()).filter(([path]) => path.includes('/02'));
      assert.ok(
        read.some(([, text]) => text.includes(says)),
        read.map(([, text]) => text).join('\n'),
      );
    });
});

test('sound text is not taken for garbled', () => {
  const sound = [
    CHINESE,
    '今年以來全市工業生產穩健向好，鐘錶、髮廊與麵店皆為街坊所愛。',
    'Tous les êtres humains naissent libres et égaux en dignité et en droits. Été, où, ça, à Noël, élève.',
    'Điều 1 Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền.',
    'Příliš žluťoučký kůň úpěl ďábelské ódy. Všichni lidé rodí se svobodní a sobě rovní co do důstojnosti.',
    '鐨勬槸锛屽湪',
    '鐨鐨鐨鐨鐨鐨鐨鐨鐨鐨鐨鐨鐨鐨鐨',
  ];
  for (const text of sound) assert.equal(findMojibake(text), null, text);
});
