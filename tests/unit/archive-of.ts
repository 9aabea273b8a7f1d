/** Small archives for tests: `{ bao: { '2024-01-01': { '01': [{ title: '甲' }, {}] } } }`, what is left out filled in. */
import { buildTree, type IssueNode, type NewspaperNode, type PageNode, type Records } from '../../src/archive/tree.ts';
import { type Article, articleSchema } from '../../src/model/article.ts';
import { articleId, issueId } from '../../src/model/ids.ts';
import { issueSchema } from '../../src/model/issue.ts';
import { newspaperSchema } from '../../src/model/newspaper.ts';

type OddArticle = Partial<Article> & { characters?: number };
type Sketch = Record<string, Record<string, Record<string, OddArticle[]>>>;
type AtLeast<T> = [T, T, ...T[]];
type Page = PageNode & { articles: AtLeast<PageNode['articles'][number]> };
type Issue = IssueNode & { pages: AtLeast<Page> };

const SHA = '0'.repeat(64);

/** @throws Error where the sketch is none that the model allows. */
export function archiveOf(sketch: Sketch): AtLeast<NewspaperNode & { issues: AtLeast<Issue> }> {
  const records: Records = { newspapers: [], issues: [], articles: [] };
  for (const [newspaper, issues] of Object.entries(sketch)) {
    records.newspapers.push(newspaperSchema.parse({ id: newspaper, title: '报' }));
    for (const [issue, sheets] of Object.entries(issues)) {
      const date = issue.slice(0, 10);
      const head = { newspaper, issue, date };
      const pages = Object.entries(sheets).map(([page, articles]) => {
        const source = { file: `seeds/${newspaper}/${issue}/${page}.txt`, sha256: SHA };
        const ids = articles.map(({ characters = 200, ...fields }, index) => {
          const id = articleId(newspaper, issue, page, index + 1);
          const own = {
            title: '题',
            titleSource: 'printed',
            genre: 'news',
            confidence: 1,
            source: { ...source, lines: ['1'] },
          };
          const data = articleSchema.parse({ id, ...head, page, order: index + 1, ...own, ...fields });
          records.articles.push({ data, text: { lead: '', characters, paragraphs: [] } });
          return id;
        });
        return { page, number: Number(page), source: source.file, sha256: SHA, articles: ids };
      });
      const edition = issue.slice(11) || undefined;
      records.issues.push(
        issueSchema.parse({ id: issueId(newspaper, issue), ...head, edition, dateCertainty: 'printed', pages }),
      );
    }
  }
  return buildTree(records) as AtLeast<NewspaperNode & { issues: AtLeast<Issue> }>;
}
