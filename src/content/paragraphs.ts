/** The text of an article file, as paragraphs. The only reader of the Markdown that ingest writes. */
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Article } from '../model/article.ts';
import type { LineRun, Paragraph } from '../model/paragraph.ts';
import { placeOfRange } from './line-ranges.ts';
import { marksOf } from './marks.ts';
import { pageText } from './page-text.ts';

const markdown = unified().use(remarkParse).use(pageText).freeze();

/** The paragraphs and 小标题 of an article in reading order. `body` is the Markdown below the front matter. */
export function paragraphsOf(article: Article, body: string): Paragraph[] {
  const blocks = (plainBlocks(body) ?? parsedBlocks(body)).filter(({ text }) => text !== '');
  const paragraphs = blocks.map(({ kind, text }, index) => ({
    kind,
    text,
    anchor: `p${index + 1}`,
    lines: parseLines(article.source.paragraphs[index] ?? '', article.page),
  }));
  const marks = marksOf(article, paragraphs);
  return paragraphs.map((paragraph, index) => ({ ...paragraph, marks: marks[index] ?? [] }));
}

type Block = Pick<Paragraph, 'kind' | 'text'>;

const parsedBlocks = (body: string): Block[] =>
  markdown
    .parse(body)
    .children.map((block) => ({ kind: block.type === 'heading' ? 'subheading' : 'text', text: textOf(block) }));

/** A line that begins with no sign of ASCII, holds none that means something to Markdown and ends with no space: it is its own text. */
const PLAIN = /^(?:## )?([^\p{ASCII}\s](?:[^\n\r\\`*_[\]<&!#]*[^\n\r\\`*_[\]<&!#\s])?)$/u;

/** Most articles need no parser; null where this one does. */
function plainBlocks(body: string): Block[] | null {
  const blocks: Block[] = [];
  for (const block of body.trim().split('\n\n')) {
    const text = PLAIN.exec(block)?.[1];
    if (text === undefined) return null;
    blocks.push({ kind: block.startsWith('## ') ? 'subheading' : 'text', text });
  }
  return blocks;
}

/** `20-24 26 02:3-5` → runs of lines; a run without a page's id is of `page`. */
const parseLines = (runs: string, page: string): LineRun[] =>
  runs
    .split(' ')
    .filter(Boolean)
    .map((run) => placeOfRange(run, page));
