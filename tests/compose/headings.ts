/**
 * Markdown headings of any level for 引题, 主题 and 副题, half-width punctuation, blocks that end unfinished: the extraction of
 * a vision model. Like seeds/liaocheng-ribao/2024-09-04.
 */
import { joinSpaced, plain, setParagraph } from './damage.ts';
import type { Dressed } from './dress.ts';
import { strayLine } from './furniture.ts';
import type { Random } from './random.ts';
import type { Sheet } from './sheet.ts';
import { wrap } from './wrap.ts';

const FAULTS = { cut: 0.18, lostLine: 0, lostEnd: 0.1, loose: 0 };

const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

/** A vertical headline comes out in single characters, some of them lost: nobody can read it with certainty. */
function setVertical(sheet: Sheet, at: number, dressed: Dressed, rng: Random): void {
  const letters = [...plain(dressed.title.join('')).replace(/[^\p{L}\p{N}]/gu, '')];
  dressed.expected.headline_unsure = true;
  sheet.gap(2);
  for (let i = 0; i < letters.length; ) {
    const size = rng.chance(0.2) ? 2 : 1;
    sheet.block([letters.slice(i, i + size).join('')], at, 'title');
    i += size;
  }
}

/** @returns the level of the headline */
function setHead(sheet: Sheet, at: number, dressed: Dressed, rng: Random): number {
  const { expected, title, subtitle } = dressed;
  const { kicker } = expected;
  const level = rng.pick([1, 1, 2, 2, 3, 4]);
  const lower = (): number => rng.int(level + 1, 6);
  const headline = plain(title.join(' '));
  if (expected.column)
    sheet.block([rng.chance(0.5) ? heading(rng.int(level, 6), expected.column) : expected.column], at, 'column');
  if (kicker?.endsWith('——') && rng.chance(0.7)) {
    sheet.block([heading(level, `${plain(kicker)} ${headline}`)], at, 'title');
  } else {
    if (kicker && rng.chance(0.35)) sheet.block([plain(kicker)], at, 'kicker');
    else if (kicker) sheet.block([heading(rng.chance(0.2) ? level : lower(), plain(kicker))], at, 'kicker');
    if (headline) sheet.block([heading(level, headline)], at, 'title');
  }
  if (subtitle) {
    const dashless = kicker === undefined && rng.chance(0.15);
    if (dashless) sheet.block([heading(lower(), plain(expected.subhead ?? ''))], at, 'subtitle');
    else sheet.block([rng.chance(0.7) ? heading(rng.int(1, 6), plain(subtitle)) : plain(subtitle)], at, 'subtitle');
  }
  return level;
}

function setBody(sheet: Sheet, at: number, dressed: Dressed, level: number, rng: Random): void {
  const { expected, sections, byline, introFirst } = dressed;
  const width = rng.pick([17, 18, 18, 19, 20, 22, 26, 33]);
  const below = rng.chance(0.6) ? rng.int(Math.min(6, level + 1), 6) : 0;
  if (dressed.turnFrom) sheet.block([plain(dressed.turnFrom)], at, 'turn');
  if (!introFirst) sheet.block([plain(byline.join(' '))].filter(Boolean), at, 'byline');
  expected.paragraphs = expected.paragraphs.map((text, i) => {
    for (const section of sections) {
      if (section.before !== i) continue;
      sheet.block([below ? heading(below, plain(section.text)) : plain(section.text)], at, 'subheading');
    }
    const blocks = setParagraph(text, width, FAULTS, rng);
    for (const block of blocks) sheet.block([joinSpaced(block, false, rng)], at, 'body');
    if (i === 0 && introFirst) sheet.block([plain(byline.join(' '))].filter(Boolean), at, 'byline');
    return blocks.flat().join('');
  });
  if (dressed.turnTo) sheet.block([plain(dressed.turnTo)], at, 'turn');
}

function setPhoto(sheet: Sheet, at: number, dressed: Dressed, rng: Random): void {
  const { expected, credit } = dressed;
  const width = rng.int(11, 24);
  const inline = credit !== undefined && rng.chance(0.3);
  if (inline) expected.paragraphs = [...expected.paragraphs.slice(0, -1), `${expected.paragraphs.at(-1)} ${credit}`];
  for (const text of expected.paragraphs) sheet.block([joinSpaced(wrap(text, width, 0), false, rng)], at, 'body');
  if (credit && !inline) sheet.block([plain(credit)], at, 'byline');
}

export function setHeadings(sheet: Sheet, articles: readonly Dressed[], rng: Random): void {
  for (const [at, dressed] of articles.entries()) {
    const { expected } = dressed;
    if (expected.genre === 'teasers') {
      sheet.block([heading(rng.int(2, 4), expected.column ?? '')], at, 'column');
      for (const teaser of expected.paragraphs) sheet.block([plain(teaser.replaceAll('\n', ' '))], at, 'teaser');
      continue;
    }
    const simple = !expected.kicker && !expected.subhead && !expected.column && expected.genre !== 'photo';
    let level = 6;
    if (simple && expected.headline && rng.chance(0.04)) setVertical(sheet, at, dressed, rng);
    else level = setHead(sheet, at, dressed, rng);
    if (expected.genre === 'photo') setPhoto(sheet, at, dressed, rng);
    else setBody(sheet, at, dressed, level, rng);
    if (rng.chance(0.03)) sheet.block([strayLine(rng)]);
    if (rng.chance(0.5)) sheet.gap(rng.int(1, 4));
  }
}
