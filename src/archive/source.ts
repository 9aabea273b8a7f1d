/** A page's lines as received, in runs of lines that went to the same article, for reading the two side by side. */
import type { PageLine } from '../model/page.ts';
import type { ArticleNode } from './tree.ts';

export interface SourceRunOfLines {
  lines: PageLine[];
  /** Where the lines went; absent where they are unplaced. */
  article?: ArticleNode | undefined;
  /** The first run of its article: the article's text is shown beside it. */
  first: boolean;
}

/** @throws Error when a line went to an article that the page does not have. */
export function runsOf(lines: readonly PageLine[], articles: readonly ArticleNode[]): SourceRunOfLines[] {
  const byId = new Map(articles.map((article) => [article.data.id, article]));
  const begun = new Set<string>();
  const runs: SourceRunOfLines[] = [];
  for (const line of lines) {
    const current = runs.at(-1);
    if (current && current.article?.data.id === line.article) {
      current.lines.push(line);
      continue;
    }
    const article = line.article === undefined ? undefined : byId.get(line.article);
    if (line.article !== undefined && !article) {
      throw new Error(`Line ${line.n} went to ${line.article}, which its page does not have. Run \`npm run ingest\`.`);
    }
    runs.push({ lines: [line], article, first: article !== undefined && !begun.has(article.data.id) });
    if (article) begun.add(article.data.id);
  }
  return runs;
}
