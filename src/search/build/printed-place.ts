/** Where an article was printed, as its issue says: page, name of the page, how sure the date is. */
import { pageLabel } from '../../archive/labels.ts';
import type { Article } from '../../model/article.ts';
import type { Issue } from '../../model/issue.ts';
import type { ArticleSource } from './article-source.ts';

export interface PrintedPlace {
  /** The page on which it begins: `第1版 要闻`. */
  label: string;
  /** All pages on which it stands. `number` is as printed; null where none was. */
  pages: { page: string; number: number | null }[];
  /** Name of the page: 要闻 */
  section?: string | undefined;
  /** The date is not printed on the page. */
  dateInferred: boolean;
}

/** Looks up articles in their issues. It keeps the last issue read, because articles come issue by issue. */
export function printedPlaces(source: ArticleSource): (article: Article) => Promise<PrintedPlace> {
  let last: { id: string; issue: Promise<Issue> } | undefined;
  return async ({ newspaper, issue, page, source: { continued } }) => {
    const id = `${newspaper}/${issue}`;
    if (last?.id !== id) {
      last = { id, issue: source.issue(id) };
    }
    const { pages, dateCertainty } = await last.issue;
    const first = pages.find((candidate) => candidate.page === page);
    if (!first) throw new Error(`issues/${id}.md: no page ${page}. Run \`npm run ingest\` again.`);
    const next = pages.find((candidate) => candidate.page === continued?.page);
    return {
      label: pageLabel(first),
      pages: [first, ...(next ? [next] : [])].map(({ page, number }) => ({ page, number })),
      section: first.name,
      dateInferred: dateCertainty !== 'printed',
    };
  };
}
