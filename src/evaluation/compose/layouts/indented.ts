/**
 * Headlines first, each paragraph indented by two characters, almost no blank lines: the text of a newspaper's own site, or of
 * OCR that keeps the lines of a column and drops the gaps between them.
 */
import type { PageBuilder } from '../page-builder.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import type { Random } from '../random.ts';
import { wrap } from '../wrap.ts';

/** A longer 副题 is set in lines of this length. */
const LONG = 34;

/** What is the same on a whole page. */
interface Habits {
  /** Characters in a line; 0 if a paragraph is one line. */
  width: number;
  /** A blank line between articles. */
  apart: boolean;
  /** 小标题 and bylines are indented like paragraphs. */
  allSetIn: boolean;
  indent: string;
}

function setHead(page: PageBuilder, at: number, { expected, title, subtitle }: PreparedArticle): void {
  if (expected.column) page.put(expected.column, at, 'column');
  if (expected.kicker) page.put(expected.kicker, at, 'kicker');
  for (const line of title) page.put(line, at, 'title');
  for (const line of subtitle && subtitle.length > LONG ? wrap(subtitle, LONG, 0) : [subtitle])
    if (line) page.put(line, at, 'subtitle');
}

function setBody(page: PageBuilder, at: number, prepared: PreparedArticle, habits: Habits): void {
  const { expected, sections, byline, bylineAfter } = prepared;
  const { indent, width } = habits;
  const small = habits.allSetIn ? indent : '';
  const signature = (): void => {
    for (const line of byline) page.put(`${small}${line}`, at, 'byline');
  };
  if (prepared.turnFrom) page.put(prepared.turnFrom, at, 'turn');
  if (bylineAfter === 0) signature();
  for (const [i, text] of expected.paragraphs.entries()) {
    for (const section of sections) if (section.before === i) page.put(`${small}${section.text}`, at, 'subheading');
    const lines = width ? wrap(text, width) : [text];
    for (const [n, line] of lines.entries()) page.put(n === 0 ? `${indent}${line}` : line, at, 'body');
    if (i + 1 === bylineAfter) signature();
  }
  if (prepared.turnTo) page.put(`${indent}${prepared.turnTo}`, at, 'turn');
}

/** The credit is at the end of the caption, or below it. */
function setPhoto(page: PageBuilder, at: number, prepared: PreparedArticle, habits: Habits, rng: Random): void {
  const { expected, credit } = prepared;
  const inline = credit !== undefined && rng.chance(0.7);
  if (inline) expected.paragraphs = [...expected.paragraphs.slice(0, -1), `${expected.paragraphs.at(-1)} ${credit}`];
  setBody(page, at, { ...prepared, byline: [] }, habits);
  if (credit && !inline) page.put(`${habits.indent}${credit}`, at, 'byline');
}

export function setIndented(page: PageBuilder, articles: readonly PreparedArticle[], rng: Random): void {
  const habits: Habits = {
    width: rng.pick([0, 0, 18, 20, 22, 26]),
    apart: rng.chance(0.5),
    allSetIn: rng.chance(0.6),
    indent: rng.pick(['　　', '　　', '　　', '    ']),
  };
  for (const [at, prepared] of articles.entries()) {
    const { expected } = prepared;
    if (expected.genre === 'teasers') {
      page.put(expected.column ?? '', at, 'column');
      for (const teaser of expected.paragraphs) page.put(teaser.replaceAll('\n', ' '), at, 'teaser');
    } else {
      setHead(page, at, prepared);
      if (expected.genre === 'photo') setPhoto(page, at, prepared, habits, rng);
      else setBody(page, at, prepared, habits);
    }
    if (habits.apart) page.gap();
  }
}
