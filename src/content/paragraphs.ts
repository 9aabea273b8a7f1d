/** The text of an article file, as paragraphs. The only reader of the Markdown that ingest writes. */
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Article } from '../model/article.ts';
import type { LineRun, Paragraph } from '../model/paragraph.ts';
import { marksOf } from './marks.ts';
import { pageText } from './page-text.ts';

const markdown = unified().use(remarkParse).use(pageText).freeze();

/** The paragraphs and 小标题 of an article in reading order. `body` is the Markdown below the front matter. */
export function paragraphsOf(article: Article, body: string): Paragraph[] {
  const blocks = markdown
    .parse(body)
    .children.map((block) => ({ kind: block.type === 'heading' ? ('subheading' as const) : ('text' as const), block }))
    .map(({ kind, block }) => ({ kind, text: textOf(block) }))
    .filter(({ text }) => text !== '');
  const paragraphs = blocks.map(({ kind, text }, index) => ({
    kind,
    text,
    anchor: `p${index + 1}`,
    lines: parseLines(article.source.paragraphs[index] ?? '', article.page),
  }));
  const marks = marksOf(article, paragraphs);
  return paragraphs.map((paragraph, index) => ({ ...paragraph, marks: marks[index] ?? [] }));
}

/** `20-24 26 02:3-5` → runs of lines; a run without a page's id is of `page`. */
const parseLines = (runs: string, page: string): LineRun[] =>
  runs
    .split(' ')
    .filter(Boolean)
    .map((run) => {
      const [lines = '', of = page] = run.split(':').reverse();
      const [from = 0, to = from] = lines.split('-').map(Number);
      return { page: of, from, to };
    });
