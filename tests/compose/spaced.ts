/**
 * Headlines first, paragraphs on one line with a space where each line of the column ended, half-width punctuation, straight
 * quotes, columns cut into blocks: the extraction of a scanned page. Like seeds/dazhong-ribao/2025-08-15.
 */
import { joinSpaced, plain, setParagraph } from './damage.ts';
import type { Dressed } from './dress.ts';
import { strayLine } from './furniture.ts';
import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';
import { wrap } from './wrap.ts';

const FAULTS = { cut: 0.2, lostLine: 0.03, lostEnd: 0.07, loose: 0.25 };

/** `高田` → `高 田` */
const padNames = (line: string, rng: Random): string =>
  rng.chance(0.1) ? line.replace(/(?<= )(?!报道|记者)(\p{Script=Han})(\p{Script=Han})(?= |$)/gu, '$1 $2') : line;

/** Two short halves of a headline, set at the head and in the middle of the body. */
const halvesApart = (dressed: Dressed, rng: Random): boolean => {
  const [first, second, ...more] = dressed.title;
  return (
    !!first &&
    !!second &&
    !more.length &&
    first.length === second.length &&
    first.length <= 8 &&
    dressed.expected.paragraphs.length > 3 &&
    !dressed.sections.length &&
    !dressed.expected.subhead &&
    rng.chance(0.4)
  );
};

function setHead(sheet: Sheet, at: number, dressed: Dressed, apart: boolean, rng: Random): void {
  const { expected, title, subtitle } = dressed;
  const label = expected.column && plain(expected.column);
  const labelFirst = expected.genre === 'brief' || rng.chance(0.5);
  if (label && labelFirst) sheet.block([label], at, 'column');
  if (expected.kicker) sheet.block([plain(expected.kicker)], at, 'kicker');
  if (apart || title.length === 1) sheet.block(title.slice(0, 1).map(plain), at, 'title');
  else if (rng.chance(0.7)) sheet.block(title.length ? [plain(title.join(' '))] : [], at, 'title');
  else sheet.block(title.map(plain), at, 'title');
  const between = expected.kicker !== undefined && rng.chance(0.15);
  if (subtitle) sheet.block([plain(between ? (expected.subhead ?? '') : subtitle)], at, 'subtitle');
  if (label && !labelFirst) sheet.block([rng.chance(0.2) ? `┌₩ ${label}` : label], at, 'column');
}

/** Each line of a byline is a block of its own. */
function setByline(sheet: Sheet, at: number, lines: readonly string[], rng: Random): void {
  for (const line of lines) sheet.block([padNames(plain(line), rng)], at, 'byline');
}

function setBody(sheet: Sheet, at: number, dressed: Dressed, apart: boolean, rng: Random): void {
  const { expected, sections, byline, introFirst } = dressed;
  const width = rng.pick([18, 19, 20, 21, 22, 22, 26]);
  const middle = apart ? rng.int(1, expected.paragraphs.length - 2) : -1;
  if (dressed.turnFrom) sheet.block([dressed.turnFrom], at, 'turn');
  if (!introFirst) setByline(sheet, at, byline, rng);
  expected.paragraphs = expected.paragraphs.map((text, i) => {
    for (const section of sections) if (section.before === i) sheet.block([plain(section.text)], at, 'subheading');
    const lines = i === middle ? splitAnyway(text, width, rng) : setParagraph(text, width, FAULTS, rng);
    const loose = rng.chance(FAULTS.loose);
    for (const [n, block] of lines.entries()) {
      sheet.block([joinSpaced(block, loose, rng)], at, 'body');
      if (i === middle && n === 0) sheet.block([plain(dressed.title[1] ?? '')], at, 'title');
    }
    if (i === 0 && introFirst) setByline(sheet, at, byline, rng);
    return lines.flat().join('');
  });
  if (dressed.turnTo) sheet.block([plain(dressed.turnTo)], at, 'turn');
}

/** The paragraph that the second half of a headline stands in is always cut there, where it is long enough. */
function splitAnyway(text: string, width: number, rng: Random): string[][] {
  const lines = wrap(text, width);
  const at = lines.length > 2 ? rng.int(1, lines.length - 1) : lines.length;
  return [lines.slice(0, at), lines.slice(at)].filter((block) => block.length > 0);
}

function setPhoto(sheet: Sheet, at: number, dressed: Dressed, rng: Random): void {
  const { expected, credit } = dressed;
  const width = rng.int(16, 24);
  const creditFirst =
    credit !== undefined && /^[■□◎●]/u.test(credit) && expected.headline !== undefined && rng.chance(0.5);
  if (credit && creditFirst) setByline(sheet, at, [credit], rng);
  const inline = credit !== undefined && !creditFirst && rng.chance(0.5);
  if (inline) expected.paragraphs = [...expected.paragraphs.slice(0, -1), `${expected.paragraphs.at(-1)} ${credit}`];
  const pointed = creditFirst || rng.chance(0.3) ? '▶' : '';
  for (const [i, text] of expected.paragraphs.entries())
    sheet.block([(i === 0 ? pointed : '') + joinSpaced(wrap(text, width), false, rng)], at, 'body');
  if (credit && !creditFirst && !inline) setByline(sheet, at, [credit], rng);
}

export function setSpaced(sheet: Sheet, articles: readonly Dressed[], rng: Random): void {
  sheet.gap(rng.int(0, 2));
  for (const [at, dressed] of articles.entries()) {
    if (dressed.expected.genre === 'teasers') {
      sheet.block([dressed.expected.column ?? ''], at, 'column');
      for (const teaser of dressed.expected.paragraphs)
        sheet.block([plain(teaser.replaceAll('\n', ' '))], at, 'teaser');
      continue;
    }
    const apart = halvesApart(dressed, rng);
    setHead(sheet, at, dressed, apart, rng);
    if (dressed.expected.genre === 'photo') setPhoto(sheet, at, dressed, rng);
    else setBody(sheet, at, dressed, apart, rng);
    if (rng.chance(0.08)) sheet.block([plain(strayLine(rng))]);
    if (rng.chance(0.25)) sheet.gap(rng.int(1, 3));
  }
}
