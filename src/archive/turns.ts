/** Links between the pages of an issue: articles that turn (下转2版), and teasers (导读). */
import type { ArticleNode, IssueNode, PageNode } from './tree.ts';

/** The articles that begin on another page of the issue and end on this one, in the order of their pages. */
export const turnedTo = (page: PageNode): ArticleNode[] =>
  page.issue.pages
    .flatMap(({ articles }) => articles)
    .filter((article) => article.page !== page && article.data.source.continued?.page === page.data.page);

/** The page on which the article ends. Undefined if it does not turn, or if that page was not received. */
export const continuedOn = ({ data, page }: ArticleNode): PageNode | undefined =>
  page.issue.pages.find((other) => other.data.page === data.source.continued?.page);

/** Only letters, digits and Han characters: a teaser and its headline may differ in spaces and punctuation. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
/** `…九月开园2版`, `…（详见第2版）` */
const PAGE = /(?:第)?(\d{1,3}|[一二三四五六七八九十]{1,3})版$/u;
/** Least length of a headline that is searched for in a teaser. */
const LEAST = 4;

/** The address that a teaser leads to: the article of the issue with its headline, else the page that it names. */
export function teaserUrl(text: string, issue: IssueNode, from: ArticleNode): string | undefined {
  const said = bare(text);
  const withoutPage = said.replace(PAGE, '');
  const articles = issue.pages.flatMap((page) => page.articles).filter((article) => article !== from);
  const named = articles
    .filter(({ data }) => data.titleSource !== 'derived' && bare(data.title).length >= LEAST)
    .filter(
      ({ data: { title } }) =>
        said.includes(bare(title)) || (withoutPage.length >= LEAST && bare(title).includes(withoutPage)),
    );
  if (named.length === 1) return named[0]?.url;
  const number = PAGE.exec(said)?.[1];
  return number && issue.pages.find(({ data }) => String(data.number) === number)?.url;
}
