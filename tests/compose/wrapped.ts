/**
 * Headlines after their bodies, hard wraps, column ends as blank lines: the extraction that gives the boxes of a page in the
 * order of the layout program. Like seeds/liaocheng-ribao/2023-10-25 and 2022-12-23.
 */
import { type Piece, setColumns } from './column.ts';
import type { Dressed } from './dress.ts';
import { strayLine } from './furniture.ts';
import { kern } from './kern.ts';
import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';
import { wrap } from './wrap.ts';

/** Photos: a wide caption, or a narrow one; the credit after it, inline or apart and perhaps broken over two lines. */
function setPhoto(sheet: Sheet, at: number, dressed: Dressed, rng: Random): void {
  const narrow = rng.chance(0.35);
  const width = narrow ? rng.int(7, 10) : rng.int(20, 54);
  const { expected, credit } = dressed;
  const caption = expected.paragraphs.join('');
  const inline = credit !== undefined && !narrow && rng.chance(0.7);
  if (inline) expected.paragraphs = [`${caption} ${credit}`];
  const lines = wrap(inline ? `${caption} ${credit}` : caption, width, 0);
  sheet.block(
    lines.map((line) => kern(line, 0, rng)),
    at,
    'body',
  );
  if (!credit || inline) return;
  const words = credit.replace(/ 摄$/, '摄').split(' ');
  const broken = narrow && words.length > 2 ? [words.slice(0, -1).join(' '), words.at(-1) ?? ''] : [credit];
  sheet.block(broken, at, 'byline');
}

function setBody(sheet: Sheet, at: number, dressed: Dressed, rng: Random): void {
  const { expected, sections } = dressed;
  const pieces = expected.paragraphs.flatMap((text, i): Piece[] => [
    ...sections.filter((section) => section.before === i).map((section) => ({ text: section.text, heading: true })),
    { text },
  ]);
  if (dressed.turnFrom) sheet.block([dressed.turnFrom], at, 'turn');
  sheet.block(dressed.byline, at, 'byline');
  for (const block of setColumns(pieces, rng.int(14, 21), rng))
    sheet.block(block.lines, at, block.heading ? 'subheading' : 'body');
  if (dressed.turnTo) sheet.block([dressed.turnTo], at, 'turn');
}

/** A 副题 without a dash is known by standing in the headline's block, much longer than the headline. */
const speaksForItself = (dressed: Dressed): boolean =>
  dressed.title.length === 1 &&
  (dressed.expected.subhead?.length ?? 0) >= 14 &&
  (dressed.expected.subhead?.length ?? 0) >= 1.5 * (dressed.title[0]?.length ?? 0);

function setHeadline(sheet: Sheet, at: number, dressed: Dressed, rng: Random): void {
  const { expected, title, subtitle } = dressed;
  if (expected.kicker) {
    sheet.put(expected.kicker, at, 'kicker');
    if (!expected.kicker.endsWith('——') || rng.chance(0.6)) sheet.gap();
  }
  for (const line of title) sheet.put(kern(line, 0, rng), at, 'title');
  if (subtitle) {
    const dashless = speaksForItself(dressed) && rng.chance(0.4);
    if (!dashless && rng.chance(0.3)) sheet.gap();
    sheet.put(dashless ? (expected.subhead ?? '') : subtitle, at, 'subtitle');
  }
  if (title.length || subtitle) sheet.gap();
}

const spaced = (label: string): string => (label.length === 2 ? [...label].join(' ') : label);

/** 今日导读: headlines of other pages, the label before them or far below. */
function setTeasers(sheet: Sheet, at: number, dressed: Dressed, rng: Random): (() => void) | undefined {
  const label = rng.pick(['今 日 导 读', '今日导读', '导 读']);
  const labelFirst = rng.chance(0.5);
  if (labelFirst) sheet.block([label], at, 'column');
  for (const teaser of dressed.expected.paragraphs) sheet.block(teaser.split('\n'), at, 'teaser');
  return labelFirst ? undefined : () => sheet.block([label], at, 'column');
}

export function setWrapped(sheet: Sheet, articles: readonly Dressed[], rng: Random): void {
  const later: (() => void)[] = [];
  const labels = articles.filter((dressed) => dressed.expected.column && dressed.expected.genre !== 'teasers').length;
  for (const [at, dressed] of articles.entries()) {
    const { expected } = dressed;
    if (expected.genre === 'teasers') {
      const label = setTeasers(sheet, at, dressed, rng);
      if (label) later.push(label);
      continue;
    }
    if (expected.genre === 'photo') setPhoto(sheet, at, dressed, rng);
    else setBody(sheet, at, dressed, rng);
    setHeadline(sheet, at, dressed, rng);
    if (expected.column) {
      const label = (): void => sheet.block([spaced(expected.column ?? '')], at, 'column');
      if (labels === 1 && expected.genre === 'commentary' && rng.chance(0.5)) later.push(label);
      else label();
    } else if (rng.chance(0.3)) later.shift()?.();
    if (rng.chance(0.02)) sheet.block([strayLine(rng)]);
  }
  for (const label of later) label();
  if (sheet.lines[0]) sheet.lines[0] = ` ${sheet.lines[0]}`;
}
