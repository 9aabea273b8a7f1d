/**
 * Sets articles of the pool in columns like a broadsheet: bands of articles side by side, a headline over one or more
 * columns, its text below in balanced columns. The same seed gives the same page.
 */
import type { PoolArticle } from '../compose/article-pool.ts';
import { drawBylineStyle } from '../compose/byline-style.ts';
import { choose } from '../compose/compose-page.ts';
import type { Part } from '../compose/page-builder.ts';
import { type PreparedArticle, prepareArticle } from '../compose/prepare-article.ts';
import { type Random, random } from '../compose/random.ts';
import { wrap } from '../compose/wrap.ts';
import { type Block, ems, type Line, type PrintedPage } from './printed-page.ts';

/** Sizes in tenths of a millimetre; a broadsheet is 390 × 545 mm, its text 小五号: 3.2 mm. */
interface ColumnGrid {
  columns: number;
  body: number;
  gutter: number;
  leading: number;
}

const WIDTH = 3900;
const MARGIN = 150;

/** A line without a position. */
interface Setting {
  text: string;
  size: number;
  /** In em, or in the middle of the column. */
  indent: number | 'centre';
  /** Gap before it, in em of the text. */
  before: number;
  part: Part;
  begins: boolean;
}

/** The largest share of the width of its columns that a headline's line fills. */
const HEAD_FILL = 0.94;

export function typesetPage(options: { seed: number; pool: readonly PoolArticle[]; columns?: number }): PrintedPage {
  const rng = random(options.seed);
  const columns = options.columns ?? rng.int(3, 5);
  const grid: ColumnGrid = { columns, body: 32, gutter: rng.int(36, 60), leading: rng.pick([1.35, 1.5, 1.65]) };
  const style = drawBylineStyle(rng, false);
  const articles = choose(options.pool, 'clean', rng).map((article) => prepareArticle(article, style, rng));
  const blocks: Block[] = [];
  let top = MARGIN;
  let item = 0;
  for (const band of bands(articles, columns, rng)) {
    let column = 0;
    let bottom = top;
    for (const { article, span } of band) {
      bottom = Math.max(bottom, setArticle(blocks, article, { column, span, top, item: item++ }, grid, rng));
      column += span;
    }
    top = bottom + 2.2 * grid.body;
  }
  return { width: WIDTH, height: top + MARGIN, blocks, items: articles.map(({ expected }) => expected) };
}

/** Articles side by side. A longer article gets more columns. */
function bands(
  articles: readonly PreparedArticle[],
  columns: number,
  rng: Random,
): { article: PreparedArticle; span: number }[][] {
  const out: { article: PreparedArticle; span: number }[][] = [];
  let freeColumns = 0;
  for (const article of articles) {
    const length = article.expected.paragraphs.join('').length;
    const wanted = Math.min(columns, length > 900 ? rng.int(2, 4) : length > 400 ? rng.int(1, 3) : 1);
    if (freeColumns < wanted) {
      const last = out.at(-1)?.at(-1);
      if (last) last.span += freeColumns;
      out.push([]);
      freeColumns = columns;
    }
    out.at(-1)?.push({ article, span: wanted });
    freeColumns -= wanted;
  }
  const last = out.at(-1)?.at(-1);
  if (last) last.span += freeColumns;
  return out;
}

/** Height of a picture divided by its width. The caption is below it. */
const PICTURE = 0.6;

/** Returns where it ends. */
function setArticle(
  blocks: Block[],
  article: PreparedArticle,
  at: { column: number; span: number; top: number; item: number },
  grid: ColumnGrid,
  rng: Random,
): number {
  const pitch = (WIDTH - 2 * MARGIN + grid.gutter) / grid.columns;
  const left = MARGIN + at.column * pitch;
  const width = at.span * pitch - grid.gutter;
  let y = at.top + (article.expected.genre === 'photo' ? PICTURE * width : 0);
  for (const group of heads(article, width, grid, rng)) {
    const lines: Line[] = [];
    for (const setting of group) {
      y += setting.before * grid.body;
      lines.push(placeLine(setting, at.item, left, y, width));
      y += setting.size * 1.2;
    }
    blocks.push({ lines });
  }
  const text = running(article, Math.floor((pitch - grid.gutter) / grid.body), grid);
  const spare = (pitch - grid.gutter) % grid.body;
  y += 0.8 * grid.body;
  const height = Math.ceil(text.length / at.span);
  let bottom = y;
  for (let i = 0; i < at.span; i++) {
    const column = text.slice(i * height, (i + 1) * height);
    if (column.length === 0) break;
    let down = y;
    const lines = column.map((setting): Line => {
      const line = placeLine(setting, at.item, left + i * pitch, down, pitch - grid.gutter - spare);
      down += grid.leading * grid.body;
      return line;
    });
    blocks.push({ lines });
    bottom = Math.max(bottom, down);
  }
  return bottom;
}

function placeLine(
  { text, size, indent, part, begins }: Setting,
  item: number,
  left: number,
  y: number,
  width: number,
): Line {
  const own = ems(text) * size;
  const x = left + (indent === 'centre' ? (width - own) / 2 : indent * size);
  return { text, x, y, width: own, size, part, item, begins };
}

/** Column label, kicker, headline, subtitle: each group is a block. */
function heads(
  { expected, title, subtitle }: PreparedArticle,
  width: number,
  { body }: ColumnGrid,
  rng: Random,
): Setting[][] {
  const groups: Setting[][] = [];
  const add = (part: Part, texts: readonly string[], wanted: number) => {
    if (texts.length === 0) return;
    const lines = texts.flatMap((text) =>
      wrap(text, Math.max(4, Math.ceil(ems(text) / Math.ceil((ems(text) * 1.6 * body) / (HEAD_FILL * width)))), 0),
    );
    const size = Math.min(wanted * body, ...lines.map((text) => (HEAD_FILL * width) / ems(text)));
    groups.push(
      lines.map((text, i) => ({ text, size, indent: 'centre', before: i === 0 ? 0.4 : 0, part, begins: i === 0 })),
    );
  };
  add('column', expected.column ? [expected.column] : [], 1.2);
  add('kicker', expected.kicker ? [expected.kicker] : [], rng.pick([1.4, 1.6]));
  add('title', title, rng.pick([2.2, 2.8, 3.6]));
  add('subtitle', subtitle ? [subtitle] : [], rng.pick([1.3, 1.5]));
  return groups;
}

/** Byline, text and 小标题 as the lines of one column. All lines have the same grid. */
function running(article: PreparedArticle, width: number, { body }: ColumnGrid): Setting[] {
  const { expected, byline, sections, bylineAfter, credit } = article;
  const lines: Setting[] = [];
  const add = (part: Part, text: string, indent: Setting['indent'], begins = true, size = body) =>
    lines.push({ text, size, indent, before: 0, part, begins });
  const paragraph = (part: Part, text: string) => {
    for (const [i, line] of wrap(text, width).entries()) add(part, line, i === 0 ? 2 : 0, i === 0);
  };
  const signature = () => {
    for (const line of byline.flatMap((text) => wrap(text, width, 2))) add('byline', line, 2);
  };
  if (article.turnFrom) add('turn', article.turnFrom, 0);
  if (bylineAfter === 0) signature();
  expected.paragraphs.forEach((text, i) => {
    for (const section of sections)
      if (section.before === i)
        for (const line of wrap(section.text, width - 2, 0)) add('subheading', line, 'centre', true, body * 1.1);
    paragraph('body', text);
    if (i + 1 === bylineAfter) signature();
  });
  if (credit) paragraph('byline', credit);
  if (article.turnTo) add('turn', article.turnTo, 2);
  return lines;
}
