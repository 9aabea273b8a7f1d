/**
 * The archive as a tree that can be walked both ways: newspaper → issue → page → article. Built once for a build;
 * every page of the site is drawn from it.
 */
import type { Article } from '../model/article.ts';
import type { Issue } from '../model/issue.ts';
import type { Newspaper } from '../model/newspaper.ts';
import type { Paragraph } from '../model/paragraph.ts';
import { articleUrl, issueUrl, newspaperUrl, pageUrl, sourceUrl } from '../model/urls.ts';

export interface NewspaperNode {
  data: Newspaper;
  url: string;
  /** Newest first. */
  issues: IssueNode[];
}
export interface IssueNode {
  data: Issue;
  url: string;
  newspaper: NewspaperNode;
  /** Place among the newspaper's issues, 0 the newest. */
  position: number;
  pages: PageNode[];
}
export interface PageNode {
  data: Issue['pages'][number];
  url: string;
  sourceUrl: string;
  issue: IssueNode;
  /** Place in the issue, 0 the first. */
  position: number;
  /** In reading order. */
  articles: ArticleNode[];
}
export interface ArticleNode extends ArticleText {
  data: Article;
  url: string;
  page: PageNode;
  /** Place on the page, 0 the first. */
  position: number;
}
/** What an article's file holds below its front matter. */
export interface ArticleText {
  /** The text's opening, for lists. */
  lead: string;
  /** Length of the text in characters. */
  characters: number;
  /** The text itself, in reading order. */
  paragraphs: readonly Paragraph[];
}

export interface Records {
  newspapers: Newspaper[];
  issues: Issue[];
  articles: { data: Article; text: ArticleText }[];
}

/**
 * Newspapers in the order of their titles, issues newest first, pages and articles as printed.
 * @throws Error when a record names another that is not there.
 */
export function buildTree({ newspapers, issues, articles }: Records): NewspaperNode[] {
  const articleById = new Map(articles.map((article) => [article.data.id, article]));
  const nodeById = new Map<string, NewspaperNode>();
  for (const data of newspapers) nodeById.set(data.id, { data, url: newspaperUrl(data.id), issues: [] });

  for (const data of issues.toSorted((a, b) => compare(b.issue, a.issue))) {
    const newspaper = nodeById.get(data.newspaper) ?? missing(`newspaper ${data.newspaper}`, `issue ${data.id}`);
    const issue: IssueNode = {
      data,
      url: issueUrl(data.newspaper, data.issue),
      newspaper,
      position: newspaper.issues.length,
      pages: [],
    };
    newspaper.issues.push(issue);
    issue.pages = data.pages.map((page, position) => pageNode(issue, page, position, articleById));
  }
  return [...nodeById.values()].toSorted((a, b) => compare(a.data.id, b.data.id));
}

function pageNode(
  issue: IssueNode,
  data: PageNode['data'],
  position: number,
  articleById: ReadonlyMap<string, Records['articles'][number]>,
): PageNode {
  const address = [issue.data.newspaper, issue.data.issue, data.page] as const;
  const page: PageNode = {
    data,
    url: pageUrl(...address),
    sourceUrl: sourceUrl(...address),
    issue,
    position,
    articles: [],
  };
  page.articles = data.articles.map((id, place) => {
    const article = articleById.get(id) ?? missing(`article ${id}`, `issue ${issue.data.id}`);
    return { data: article.data, ...article.text, url: articleUrl(id), page, position: place };
  });
  return page;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function missing(what: string, namedBy: string): never {
  throw new Error(`The content has no ${what}, though ${namedBy} names it. Run \`npm run ingest\`, then build again.`);
}
