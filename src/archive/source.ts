/** The lines of a page as received, in runs that belong to the same article. */
import type { PageLine } from '../model/page.ts';
import type { ArticleNode, PageNode } from './tree.ts';

export interface SourceRunOfLines {
  lines: PageLine[];
  /** The article of the lines. Absent if they are unplaced. */
  article?: ArticleNode | undefined;
  /** True for the first run of an article on this page. The article's text is shown beside it. */
  first: boolean;
}

/**
 * The lines of `page`. An article may begin on another page of the issue and turn to this one.
 * @throws Error when a line went to an article that the issue does not have
 */
export function runsOf(lines: readonly PageLine[], page: PageNode): SourceRunOfLines[] {
  const articles = page.issue.pages.flatMap((other) => other.articles);
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
      throw new Error(`Line ${line.n} went to ${line.article}, which its issue does not have. Run \`npm run ingest\`.`);
    }
    runs.push({ lines: [line], article, first: article !== undefined && !begun.has(article.data.id) });
    if (article) begun.add(article.data.id);
  }
  return runs;
}
