/** Pages, YAML and files that nobody would write: pieces of real ones, joined, cut and changed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SEEDS } from '../ingest/workspace.ts';

const REAL = ['dazhong-ribao/2023-12-09/01.txt', 'liaocheng-ribao/2023-10-25/01.txt'].flatMap((path) =>
  readFileSync(join(SEEDS, path), 'utf8').split('\n'),
);

const PARTS = [
  ...[
    '本报讯',
    '（记者 张三）',
    '□记者 李四',
    '新华社北京1月2日电',
    '（下转第二版）',
    '（上接第一版）',
    '摄',
    '■',
    '▲图为',
    '通讯员',
  ],
  ...[
    '视点',
    '聊快评',
    '编者按',
    '之一',
    '第02版',
    '要闻',
    '2024年1月2日',
    '责任编辑：',
    '扫码',
    '——',
    '……',
    '全市工业',
    '穩健向好',
  ],
  ...[
    '，',
    '。',
    '；',
    '：',
    '“',
    '”',
    '《',
    '（',
    '）',
    '、',
    '！',
    '？',
    ',',
    '.',
    '"',
    "'",
    '(',
    '#',
    '##',
    '* ',
    '> ',
    '1. ',
    '---',
    '+++',
    '```',
  ],
  ...[
    '\u3000',
    '\u3000\u3000',
    ' ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u0007',
    '\u0085',
    '\u2028',
    '\ufffd',
    '\ufdd0',
    '\u{1f600}',
  ],
  ...[
    '\u{20000}',
    'é',
    'e\u0301',
    'ﬁ',
    '㈠',
    '①',
    'Ａ',
    '<b>',
    '&amp;',
    '<!--',
    '{',
    '}',
    '[a](b)',
    '![',
    'http://a.b/c',
    'A',
    '1',
    '％',
  ],
  ...['constructor', '__proto__', 'null', 'true', '0x1f', '2024-01-02', '\\', '$&', '$1', '%s', '\r'],
];

const line = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...REAL) },
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.string({ unit: fc.constantFrom('工', '业', ' ', '。', '1', 'a'), maxLength: 120 }) },
);

/** The text of a page. It holds no line end but LF and no NUL. */
export const pageText = fc
  .array(line, { minLength: 1, maxLength: 60, size: 'max' })
  .map((lines) => lines.map((one) => one.replace(/[\r\n\u0000]/gu, '')).join('\n'));

/** Any value that YAML can hold, of few and hostile words. */
const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...PARTS),
    fc.constantFrom(
      null,
      true,
      -1,
      0,
      1.5,
      1e21,
      99_999,
      '',
      'liaocheng',
      '/a/',
      '01',
      '1-3',
      'zh-Hans',
      '#a01010',
      'x'.repeat(300),
    ),
    fc.integer({ min: -5, max: 60 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...PARTS, 'id', 'label', 'line', 'lines', 'set', 'title', 'pages'), tie('value'), {
      maxKeys: 4,
    }),
  ),
})).value;

type Change = (text: string) => string;

/** A text with something of it taken out, put in, doubled or moved. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat({ max: 12 })).map(
    ([at, n]): Change =>
      (text) =>
        cut(text, at, n, ''),
  ),
  fc
    .tuple(
      fc.nat(),
      fc.nat({ max: 4 }),
      fc.oneof(
        fc.constantFrom(...PARTS),
        fc.constantFrom(': ', '- ', '\n', '\n  ', '*a', '&a ', '|', '"', '!!js', '\u0000'),
      ),
    )
    .map(
      ([at, n, part]): Change =>
        (text) =>
          cut(text, at, n, part),
    ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([a, b]): Change =>
      (text) => {
        const lines = text.split('\n');
        const [moved = ''] = lines.splice(a % lines.length, 1);
        lines.splice(b % (lines.length + 1), 0, moved, moved);
        return lines.join('\n');
      },
  ),
  fc.tuple(fc.nat(), value).map(
    ([at, put]): Change =>
      (text) => {
        const lines = text.split('\n');
        const n = at % lines.length;
        lines[n] = (lines[n] ?? '').replace(
          /^([\s-]*[\w]+:).*$/u,
          `$1 ${JSON.stringify(put)?.replaceAll('$', '$$$$')}`,
        );
        return lines.join('\n');
      },
  ),
);
const cut = (text: string, at: number, n: number, put: string): string => {
  const from = at % (text.length + 1);
  return text.slice(0, from) + put + text.slice(from + n);
};

/** One of these texts after a few changes, or a value that has nothing to do with them. */
export const changed = (...texts: string[]): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc
        .tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 4 }))
        .map(([text, changes]) => changes.reduce((one, by) => by(one), text)),
    },
    { weight: 1, arbitrary: value.map((one) => `${JSON.stringify(one)}\n`) },
  );
