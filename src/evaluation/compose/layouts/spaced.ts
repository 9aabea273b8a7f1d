/**
 * Headlines first, each paragraph on one line with a space at each line end of the column, half-width punctuation, straight
 * quotes, columns cut into blocks: the extraction of a scanned page. Like seeds/dazhong-ribao/2025-08-15.
 */
import { halfWidth, joinSpaced, setParagraph } from '../extraction-noise.ts';
import { strayLine } from '../furniture.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import type { Random } from '../random.ts';
import { wrap } from '../wrap.ts';

const NOISE = { cut: 0.2, lostLine: 0.03, lostEnd: 0.07, loose: 0.25 };

/** `高田` → `高 田` */
const padNames = (line: string, rng: Random): string =>
  rng.chance(0.1) ? line.replace(/(?<= )(?!报道|记者)(\p{Script=Han})(\p{Script=Han})(?= |$)/gu, '$1 $2') : line;

/** Two short halves of a headline: one at the head, one in the middle of the body. */
const halvesApart = (prepared: PreparedArticle, rng: Random): boolean => {
  const [first, second, ...more] = prepared.title;
  return (
    !!first &&
    !!second &&
    !more.length &&
    first.length === second.length &&
    first.length <= 8 &&
    prepared.expected.paragraphs.length > 3 &&
    !prepared.sections.length &&
    !prepared.expected.subhead &&
    rng.chance(0.4)
  );
};

function setHead(page: PageBuilder, at: number, prepared: PreparedArticle, apart: boolean, rng: Random): void {
  const { expected, title, subtitle } = prepared;
  const label = expected.column && halfWidth(expected.column);
  const labelFirst = expected.genre === 'brief' || rng.chance(0.5);
  if (label && labelFirst) page.block([label], at, 'column');
  if (expected.kicker) page.block([halfWidth(expected.kicker)], at, 'kicker');
  if (apart || title.length === 1) page.block(title.slice(0, 1).map(halfWidth), at, 'title');
  else if (rng.chance(0.7)) page.block(title.length ? [halfWidth(title.join(' '))] : [], at, 'title');
  else page.block(title.map(halfWidth), at, 'title');
  const between = expected.kicker !== undefined && rng.chance(0.15);
  if (subtitle) page.block([halfWidth(between ? (expected.subhead ?? '') : subtitle)], at, 'subtitle');
  if (label && !labelFirst) page.block([rng.chance(0.2) ? `┌₩ ${label}` : label], at, 'column');
}

/** Each line of a byline is a block of its own. */
function setByline(page: PageBuilder, at: number, lines: readonly string[], rng: Random): void {
  for (const line of lines) page.block([padNames(halfWidth(line), rng)], at, 'byline');
}

function setBody(page: PageBuilder, at: number, prepared: PreparedArticle, apart: boolean, rng: Random): void {
  const { expected, sections, byline, bylineAfter } = prepared;
  const width = rng.pick([18, 19, 20, 21, 22, 22, 26]);
  const middle = apart ? rng.int(1, expected.paragraphs.length - 2) : -1;
  if (prepared.turnFrom) page.block([prepared.turnFrom], at, 'turn');
  if (bylineAfter === 0) setByline(page, at, byline, rng);
  expected.paragraphs = expected.paragraphs.map((text, i) => {
    for (const section of sections) if (section.before === i) page.block([halfWidth(section.text)], at, 'subheading');
    const lines = i === middle ? splitAnyway(text, width, rng) : setParagraph(text, width, NOISE, rng);
    const loose = rng.chance(NOISE.loose);
    for (const [n, block] of lines.entries()) {
      page.block([joinSpaced(block, loose, rng)], at, 'body');
      if (i === middle && n === 0) page.block([halfWidth(prepared.title[1] ?? '')], at, 'title');
    }
    if (i + 1 === bylineAfter) setByline(page, at, byline, rng);
    return lines.flat().join('');
  });
  if (prepared.turnTo) page.block([halfWidth(prepared.turnTo)], at, 'turn');
}

/** The second half of a headline always cuts its paragraph, if the paragraph is long enough. */
function splitAnyway(text: string, width: number, rng: Random): string[][] {
  const lines = wrap(text, width);
  const at = lines.length > 2 ? rng.int(1, lines.length - 1) : lines.length;
  return [lines.slice(0, at), lines.slice(at)].filter((block) => block.length > 0);
}

function setPhoto(page: PageBuilder, at: number, prepared: PreparedArticle, rng: Random): void {
  const { expected, credit } = prepared;
  const width = rng.int(16, 24);
  const creditFirst =
    credit !== undefined && /^[■□◎●]/u.test(credit) && expected.headline !== undefined && rng.chance(0.5);
  if (credit && creditFirst) setByline(page, at, [credit], rng);
  const inline = credit !== undefined && !creditFirst && rng.chance(0.5);
  if (inline) expected.paragraphs = [...expected.paragraphs.slice(0, -1), `${expected.paragraphs.at(-1)} ${credit}`];
  const pointed = creditFirst || rng.chance(0.3) ? '▶' : '';
  for (const [i, text] of expected.paragraphs.entries())
    page.block([(i === 0 ? pointed : '') + joinSpaced(wrap(text, width), false, rng)], at, 'body');
  if (credit && !creditFirst && !inline) setByline(page, at, [credit], rng);
}

export function setSpaced(page: PageBuilder, articles: readonly PreparedArticle[], rng: Random): void {
  page.gap(rng.int(0, 2));
  for (const [at, prepared] of articles.entries()) {
    if (prepared.expected.genre === 'teasers') {
      page.block([prepared.expected.column ?? ''], at, 'column');
      for (const teaser of prepared.expected.paragraphs)
        page.block([halfWidth(teaser.replaceAll('\n', ' '))], at, 'teaser');
      continue;
    }
    const apart = halvesApart(prepared, rng);
    setHead(page, at, prepared, apart, rng);
    if (prepared.expected.genre === 'photo') setPhoto(page, at, prepared, rng);
    else setBody(page, at, prepared, apart, rng);
    if (rng.chance(0.08)) page.block([halfWidth(strayLine(rng))]);
    if (rng.chance(0.25)) page.gap(rng.int(1, 3));
  }
}
