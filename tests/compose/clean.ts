/**
 * Whole paragraphs, two-line headlines, a byline under each, full-width quotes with half-width commas: a careful extraction.
 * Like seeds/dazhong-ribao/2023-12-09.
 */
import { narrow } from './damage.ts';
import type { Dressed } from './dress.ts';
import { strayLine } from './furniture.ts';
import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';

/** Half-width marks on most pages, but some keep what was printed. */
type Marks = (text: string) => string;

function setHead(sheet: Sheet, at: number, dressed: Dressed, marks: Marks, rng: Random): void {
  const { expected, title, subtitle } = dressed;
  if (expected.column) sheet.block([expected.column], at, 'column');
  if (expected.kicker) sheet.block([marks(expected.kicker)], at, 'kicker');
  for (const line of title) sheet.put(marks(line), at, 'title');
  if (subtitle && title.length && rng.chance(0.5)) sheet.gap();
  if (subtitle) sheet.put(marks(subtitle), at, 'subtitle');
  if (title.length || subtitle) sheet.gap();
}

/** A paragraph, or the two blocks that a column end makes of it. */
function cut(text: string, rng: Random): string[] {
  const letters = [...text];
  if (letters.length < 60 || !rng.chance(0.18)) return [text];
  for (let tries = 0; tries < 8; tries++) {
    const at = rng.int(12, letters.length - 8);
    if (/^\p{Script=Han}{2}$/u.test(letters.slice(at - 1, at + 1).join('')))
      return [letters.slice(0, at).join(''), letters.slice(at).join('')];
  }
  return [text];
}

/** The opening of a commentary is lost up to somewhere in its first paragraph. */
function loseOpening(dressed: Dressed, rng: Random): void {
  const { expected } = dressed;
  const first = expected.paragraphs[0] ?? '';
  const at = first.lastIndexOf('，', first.length - 8);
  const open = expected.genre === 'commentary' && !dressed.byline.length && expected.paragraphs.length > 3;
  if (open && at > 12 && rng.chance(0.4)) expected.paragraphs[0] = first.slice(at - 1);
}

function setBody(sheet: Sheet, at: number, dressed: Dressed, marks: Marks, rng: Random): void {
  const { expected, sections, byline, introFirst } = dressed;
  loseOpening(dressed, rng);
  const signature = (): void => {
    for (const line of byline) sheet.block([line], at, 'byline');
  };
  if (dressed.turnFrom) sheet.block([dressed.turnFrom], at, 'turn');
  if (!introFirst) signature();
  for (const [i, text] of expected.paragraphs.entries()) {
    for (const section of sections) if (section.before === i) sheet.block([marks(section.text)], at, 'subheading');
    for (const block of cut(text, rng)) sheet.block([marks(block)], at, 'body');
    if (i === 0 && introFirst) signature();
  }
  if (dressed.turnTo) sheet.block([dressed.turnTo], at, 'turn');
}

/** The byline stands before the caption, or after it, or on its line. */
function setPhoto(sheet: Sheet, at: number, dressed: Dressed, marks: Marks, rng: Random): void {
  const { expected, credit } = dressed;
  const first = credit !== undefined && /^[■□◎●]/u.test(credit) && rng.chance(0.6);
  const inline = credit !== undefined && !first && rng.chance(0.5);
  if (credit && first) sheet.block([credit], at, 'byline');
  if (inline) expected.paragraphs = [...expected.paragraphs.slice(0, -1), `${expected.paragraphs.at(-1)} ${credit}`];
  for (const text of expected.paragraphs) sheet.block([marks(text)], at, 'body');
  if (credit && !first && !inline) sheet.block([credit], at, 'byline');
}

export function setClean(sheet: Sheet, articles: readonly Dressed[], rng: Random): void {
  const marks: Marks = rng.chance(0.7) ? narrow : (text) => text;
  sheet.gap(rng.int(0, 2));
  for (const [at, dressed] of articles.entries()) {
    const { expected } = dressed;
    if (expected.genre === 'teasers') {
      sheet.block([expected.column ?? ''], at, 'column');
      for (const teaser of expected.paragraphs) sheet.block(teaser.split('\n').map(marks), at, 'teaser');
      continue;
    }
    if (expected.genre === 'photo' && !expected.headline) sheet.gap(2);
    setHead(sheet, at, dressed, marks, rng);
    if (expected.genre === 'photo') setPhoto(sheet, at, dressed, marks, rng);
    else setBody(sheet, at, dressed, marks, rng);
    if (rng.chance(0.03)) sheet.block([strayLine(rng)]);
  }
}
