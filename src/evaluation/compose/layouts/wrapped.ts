/**
 * Headlines after their bodies, hard wraps, column ends as blank lines: an extraction that gives the boxes of a page in the
 * order of the layout program. Like seeds/liaocheng-ribao/2023-10-25 and 2022-12-23.
 */
import { type ColumnText, setColumns } from '../column-breaks.ts';
import { strayLine } from '../furniture.ts';
import { kern } from '../kern.ts';
import type { PageBuilder } from '../page-builder.ts';
import type { PreparedArticle } from '../prepare-article.ts';
import type { Random } from '../random.ts';
import { wrap } from '../wrap.ts';

/** Photos: a wide or narrow caption, followed by the credit, on the same line or apart, sometimes on two lines. */
function setPhoto(page: PageBuilder, at: number, prepared: PreparedArticle, rng: Random): void {
  const narrow = rng.chance(0.35);
  const width = narrow ? rng.int(7, 10) : rng.int(20, 54);
  const { expected, credit } = prepared;
  const caption = expected.paragraphs.join('');
  const inline = credit !== undefined && !narrow && rng.chance(0.7);
  if (inline) expected.paragraphs = [`${caption} ${credit}`];
  const lines = wrap(inline ? `${caption} ${credit}` : caption, width, 0);
  page.block(
    lines.map((line) => kern(line, 0, rng)),
    at,
    'body',
  );
  if (!credit || inline) return;
  const words = credit.replace(/ 摄$/, '摄').split(' ');
  const broken = narrow && words.length > 2 ? [words.slice(0, -1).join(' '), words.at(-1) ?? ''] : [credit];
  page.block(broken, at, 'byline');
}

function setBody(page: PageBuilder, at: number, prepared: PreparedArticle, rng: Random): void {
  const { expected, sections } = prepared;
  const texts = expected.paragraphs.flatMap((text, i): ColumnText[] => [
    ...sections.filter((section) => section.before === i).map((section) => ({ text: section.text, heading: true })),
    { text },
  ]);
  if (prepared.turnFrom) page.block([prepared.turnFrom], at, 'turn');
  page.block(prepared.byline, at, 'byline');
  for (const block of setColumns(texts, rng.int(14, 21), rng))
    page.block(block.lines, at, block.heading ? 'subheading' : 'body');
  if (prepared.turnTo) page.block([prepared.turnTo], at, 'turn');
}

/** A longer 副题 is set in lines of this length. */
const LONG = 30;

/** A 副题 without a dash stands in the headline's block and is much longer than the headline. */
const speaksForItself = (prepared: PreparedArticle): boolean =>
  prepared.title.length === 1 &&
  (prepared.expected.subhead?.length ?? 0) >= 14 &&
  (prepared.expected.subhead?.length ?? 0) >= 1.5 * (prepared.title[0]?.length ?? 0);

function setHeadline(page: PageBuilder, at: number, prepared: PreparedArticle, rng: Random): void {
  const { expected, title, subtitle } = prepared;
  if (expected.kicker) {
    page.put(expected.kicker, at, 'kicker');
    if (!expected.kicker.endsWith('——') || rng.chance(0.6)) page.gap();
  }
  for (const line of title) page.put(kern(line, 0, rng), at, 'title');
  if (subtitle) {
    const dashless = speaksForItself(prepared) && rng.chance(0.4);
    if (!dashless && rng.chance(0.3)) page.gap();
    const text = dashless ? (expected.subhead ?? '') : subtitle;
    for (const line of text.length > LONG ? wrap(text, LONG, 0) : [text]) page.put(line, at, 'subtitle');
  }
  if (title.length || subtitle) page.gap();
}

const spaced = (label: string): string => (label.length === 2 ? [...label].join(' ') : label);

/** 今日导读: headlines of other pages, the label before them or far below. */
function setTeasers(page: PageBuilder, at: number, prepared: PreparedArticle, rng: Random): (() => void) | undefined {
  const label = rng.pick(['今 日 导 读', '今日导读', '导 读']);
  const labelFirst = rng.chance(0.5);
  if (labelFirst) page.block([label], at, 'column');
  for (const teaser of prepared.expected.paragraphs) page.block(teaser.split('\n'), at, 'teaser');
  return labelFirst ? undefined : () => page.block([label], at, 'column');
}

export function setWrapped(page: PageBuilder, articles: readonly PreparedArticle[], rng: Random): void {
  const later: (() => void)[] = [];
  const labels = articles.filter(
    (prepared) => prepared.expected.column && prepared.expected.genre !== 'teasers',
  ).length;
  for (const [at, prepared] of articles.entries()) {
    const { expected } = prepared;
    if (expected.genre === 'teasers') {
      const label = setTeasers(page, at, prepared, rng);
      if (label) later.push(label);
      continue;
    }
    if (expected.genre === 'photo') setPhoto(page, at, prepared, rng);
    else setBody(page, at, prepared, rng);
    setHeadline(page, at, prepared, rng);
    if (expected.column) {
      const label = (): void => page.block([spaced(expected.column ?? '')], at, 'column');
      if (labels === 1 && expected.genre === 'commentary' && rng.chance(0.5)) later.push(label);
      else label();
    } else if (rng.chance(0.3)) later.shift()?.();
    if (rng.chance(0.02)) page.block([strayLine(rng)]);
  }
  for (const label of later) label();
  if (page.lines[0]) page.lines[0] = ` ${page.lines[0]}`;
}
