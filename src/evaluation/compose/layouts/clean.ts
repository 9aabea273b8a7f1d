/**
 * Whole paragraphs, two-line headlines, a byline under each, full-width quotes with half-width commas: a careful extraction.
 * Like seeds/dazhong-ribao/2023-12-09.
 */
import { halfWidthMarks } from '../extraction-noise.ts';
import { strayLine } from '../furniture.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import type { Random } from '../random.ts';

/** Most pages have half-width marks, some have the printed ones. */
type Marks = (text: string) => string;

function setHead(page: PageBuilder, at: number, prepared: PreparedArticle, marks: Marks, rng: Random): void {
  const { expected, title, subtitle } = prepared;
  if (expected.column) page.block([expected.column], at, 'column');
  if (expected.kicker) page.block([marks(expected.kicker)], at, 'kicker');
  for (const line of title) page.put(marks(line), at, 'title');
  if (subtitle && title.length && rng.chance(0.5)) page.gap();
  if (subtitle) page.put(marks(subtitle), at, 'subtitle');
  if (title.length || subtitle) page.gap();
}

/** A paragraph, or two blocks if a column ends inside it. */
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
function loseOpening(prepared: PreparedArticle, rng: Random): void {
  const { expected } = prepared;
  const first = expected.paragraphs[0] ?? '';
  const at = first.lastIndexOf('，', first.length - 8);
  const open = expected.genre === 'commentary' && !prepared.byline.length && expected.paragraphs.length > 3;
  if (open && at > 12 && rng.chance(0.4)) expected.paragraphs[0] = first.slice(at - 1);
}

function setBody(page: PageBuilder, at: number, prepared: PreparedArticle, marks: Marks, rng: Random): void {
  const { expected, sections, byline, bylineAfter } = prepared;
  loseOpening(prepared, rng);
  const signature = (): void => {
    for (const line of byline) page.block([line], at, 'byline');
  };
  if (prepared.turnFrom) page.block([prepared.turnFrom], at, 'turn');
  if (bylineAfter === 0) signature();
  for (const [i, text] of expected.paragraphs.entries()) {
    for (const section of sections) if (section.before === i) page.block([marks(section.text)], at, 'subheading');
    for (const block of cut(text, rng)) page.block([marks(block)], at, 'body');
    if (i + 1 === bylineAfter) signature();
  }
  if (prepared.turnTo) page.block([prepared.turnTo], at, 'turn');
}

/** The byline is before the caption, after it, or on its line. */
function setPhoto(page: PageBuilder, at: number, prepared: PreparedArticle, marks: Marks, rng: Random): void {
  const { expected, credit } = prepared;
  const first = credit !== undefined && /^[■□◎●]/u.test(credit) && rng.chance(0.6);
  const inline = credit !== undefined && !first && rng.chance(0.5);
  if (credit && first) page.block([credit], at, 'byline');
  if (inline) expected.paragraphs = [...expected.paragraphs.slice(0, -1), `${expected.paragraphs.at(-1)} ${credit}`];
  for (const text of expected.paragraphs) page.block([marks(text)], at, 'body');
  if (credit && !first && !inline) page.block([credit], at, 'byline');
}

export function setClean(page: PageBuilder, articles: readonly PreparedArticle[], rng: Random): void {
  const marks: Marks = rng.chance(0.7) ? halfWidthMarks : (text) => text;
  page.gap(rng.int(0, 2));
  for (const [at, prepared] of articles.entries()) {
    const { expected } = prepared;
    if (expected.genre === 'teasers') {
      page.block([expected.column ?? ''], at, 'column');
      for (const teaser of expected.paragraphs) page.block(teaser.split('\n').map(marks), at, 'teaser');
      continue;
    }
    if (expected.genre === 'photo' && !expected.headline) page.gap(2);
    setHead(page, at, prepared, marks, rng);
    if (expected.genre === 'photo') setPhoto(page, at, prepared, marks, rng);
    else setBody(page, at, prepared, marks, rng);
    if (rng.chance(0.03)) page.block([strayLine(rng)]);
  }
}
