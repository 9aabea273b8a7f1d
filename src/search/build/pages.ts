/** What a reader calls the page that an article stood on, as its issue has it. */
import { join } from 'node:path';
import { pageLabel } from '../../archive/labels.ts';
import { readMarkdown } from '../../content/front-matter.ts';
import type { Article } from '../../model/article.ts';
import { type Issue, issueSchema } from '../../model/issue.ts';

export interface PageName {
  /** As printed; null where none was. */
  number: number | null;
  /** `第1版 要闻` */
  label: string;
}

/** Names pages of `contentDir`. It keeps the issue that it read last: articles come issue by issue. */
export function pageNames(contentDir: string): (article: Article) => Promise<PageName> {
  let last: { id: string; issue: Promise<Issue> } | undefined;
  return async ({ newspaper, issue, page }) => {
    const id = `${newspaper}/${issue}`;
    if (last?.id !== id) {
      const path = join(contentDir, 'issues', `${id}.md`);
      last = { id, issue: readMarkdown(path, issueSchema).then(({ data }) => data) };
    }
    const known = (await last.issue).pages.find((candidate) => candidate.page === page);
    if (!known) throw new Error(`${contentDir}/issues/${id}.md: no page ${page}. Run \`npm run ingest\` again.`);
    return { number: known.number, label: pageLabel(known) };
  };
}
