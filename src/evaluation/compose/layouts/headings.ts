/**
 * Markdown headings of any level for 引题, 主题 and 副题, half-width punctuation, blocks that end unfinished: the extraction of
 * a vision model. Like seeds/liaocheng-ribao/2024-09-04.
 */
import { halfWidth, joinSpaced, setParagraph } from '../extraction-noise.ts';
import { strayLine } from '../furniture.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import type { Random } from '../random.ts';
import { wrap } from '../wrap.ts';

const NOISE = { cut: 0.18, lostLine: 0, lostEnd: 0.1, loose: 0 };

const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${text}`;

/** A vertical headline becomes single characters, and some are lost: it cannot be read with certainty. */
function setVertical(page: PageBuilder, at: number, prepared: PreparedArticle, rng: Random): void {
  const letters = [...halfWidth(prepared.title.join('')).replace(/[^\p{L}\p{N}]/gu, '')];
  prepared.expected.headline_unsure = true;
  page.gap(2);
  for (let i = 0; i < letters.length; ) {
    const size = rng.chance(0.2) ? 2 : 1;
    page.block([letters.slice(i, i + size).join('')], at, 'title');
    i += size;
  }
}

/** @returns the level of the headline */
function setHead(page: PageBuilder, at: number, prepared: PreparedArticle, rng: Random): number {
  const { expected, title, subtitle } = prepared;
  const { kicker } = expected;
  const level = rng.pick([1, 1, 2, 2, 3, 4]);
  const lower = (): number => rng.int(level + 1, 6);
  const headline = halfWidth(title.join(' '));
  if (expected.column)
    page.block([rng.chance(0.5) ? heading(rng.int(level, 6), expected.column) : expected.column], at, 'column');
  if (kicker?.endsWith('——') && rng.chance(0.7)) {
    page.block([heading(level, `${halfWidth(kicker)} ${headline}`)], at, 'title');
  } else {
    if (kicker && rng.chance(0.35)) page.block([halfWidth(kicker)], at, 'kicker');
    else if (kicker) page.block([heading(rng.chance(0.2) ? level : lower(), halfWidth(kicker))], at, 'kicker');
    if (headline) page.block([heading(level, headline)], at, 'title');
  }
  if (subtitle) {
    const dashless = kicker === undefined && rng.chance(0.15);
    if (dashless) page.block([heading(lower(), halfWidth(expected.subhead ?? ''))], at, 'subtitle');
    else
      page.block([rng.chance(0.7) ? heading(rng.int(1, 6), halfWidth(subtitle)) : halfWidth(subtitle)], at, 'subtitle');
  }
  return level;
}

function setBody(page: PageBuilder, at: number, prepared: PreparedArticle, level: number, rng: Random): void {
  const { expected, sections, byline, bylineAfter } = prepared;
  const width = rng.pick([17, 18, 18, 19, 20, 22, 26, 33]);
  const below = rng.chance(0.6) ? rng.int(Math.min(6, level + 1), 6) : 0;
  if (prepared.turnFrom) page.block([halfWidth(prepared.turnFrom)], at, 'turn');
  if (bylineAfter === 0) page.block([halfWidth(byline.join(' '))].filter(Boolean), at, 'byline');
  expected.paragraphs = expected.paragraphs.map((text, i) => {
    for (const section of sections) {
      if (section.before !== i) continue;
      page.block([below ? heading(below, halfWidth(section.text)) : halfWidth(section.text)], at, 'subheading');
    }
    const blocks = setParagraph(text, width, NOISE, rng);
    for (const block of blocks) page.block([joinSpaced(block, false, rng)], at, 'body');
    if (i + 1 === bylineAfter) page.block([halfWidth(byline.join(' '))].filter(Boolean), at, 'byline');
    return blocks.flat().join('');
  });
  if (prepared.turnTo) page.block([halfWidth(prepared.turnTo)], at, 'turn');
}

function setPhoto(page: PageBuilder, at: number, prepared: PreparedArticle, rng: Random): void {
  const { expected, credit } = prepared;
  const width = rng.int(11, 24);
  const inline = credit !== undefined && rng.chance(0.3);
  if (inline) expected.paragraphs = [...expected.paragraphs.slice(0, -1), `${expected.paragraphs.at(-1)} ${credit}`];
  for (const text of expected.paragraphs) page.block([joinSpaced(wrap(text, width, 0), false, rng)], at, 'body');
  if (credit && !inline) page.block([halfWidth(credit)], at, 'byline');
}

export function setHeadings(page: PageBuilder, articles: readonly PreparedArticle[], rng: Random): void {
  for (const [at, prepared] of articles.entries()) {
    const { expected } = prepared;
    if (expected.genre === 'teasers') {
      page.block([heading(rng.int(2, 4), expected.column ?? '')], at, 'column');
      for (const teaser of expected.paragraphs) page.block([halfWidth(teaser.replaceAll('\n', ' '))], at, 'teaser');
      continue;
    }
    const simple = !expected.kicker && !expected.subhead && !expected.column && expected.genre !== 'photo';
    let level = 6;
    if (simple && expected.headline && rng.chance(0.04)) setVertical(page, at, prepared, rng);
    else level = setHead(page, at, prepared, rng);
    if (expected.genre === 'photo') setPhoto(page, at, prepared, rng);
    else setBody(page, at, prepared, level, rng);
    if (rng.chance(0.03)) page.block([strayLine(rng)]);
    if (rng.chance(0.5)) page.gap(rng.int(1, 4));
  }
}
