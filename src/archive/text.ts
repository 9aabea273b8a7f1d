/** What stands in an article, without the marks of HTML. */
import type { ArticleNode } from './tree.ts';

const REFERENCES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a piece of HTML that holds paragraphs and headings; a line for each of them. */
export function textOf(html: string): string {
  return html
    .replace(/<\/(?:p|h\d)>\s*/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#x(?<hex>[0-9a-f]+)|#(?<decimal>\d+)|(?<name>amp|lt|gt|quot|apos));/gi, (...match) => {
      const { hex, decimal, name } = match.at(-1) as Record<'hex' | 'decimal' | 'name', string | undefined>;
      if (name) return REFERENCES[name.toLowerCase()] as string;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
    })
    .trim();
}

/** Everything printed of the article: its headline, its credits, its text. */
export function plainText({ data, html }: ArticleNode): string {
  const { column, series, kicker, title, subtitle, byline } = data;
  const names = byline.map(({ name }) => name);
  return [column, series, kicker, title, subtitle, ...names, textOf(html)].filter(Boolean).join('\n');
}
