/** The contents of a book: issues, pages, articles; and the list of printed pages. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { issueLabel } from '../../archive/labels.ts';
import { messages } from '../../archive/messages.ts';
import { titleLine } from '../../archive/title-line.ts';
import type { Binding, Chapter } from './binding.ts';
import { anchorOf } from './chapter.ts';
import { text, xhtml } from './xhtml.ts';

export function navigation({ title, issues }: Binding, chapters: readonly Chapter[]): string {
  const byIssue = Map.groupBy(chapters, ({ page }) => page.issue);
  const entries = [...byIssue].map(([issue, of]) => {
    const pages = of.map(chapterEntry);
    return byIssue.size > 1 && of[0] ? entry(`${of[0].id}.xhtml`, issueLabel(issue), pages) : pages;
  });
  const { contents, printedPages } = messages().downloads;
  return xhtml({
    title,
    language: issues[0]?.newspaper.data.language ?? 'zh-Hans',
    content: [
      x('nav', { 'epub:type': 'toc', id: 'toc' }, [
        x('h1', [text(contents)]),
        x('ol', [entry('title.xhtml', title), ...entries.flat()]),
      ]),
      x('nav', { 'epub:type': 'page-list', id: 'pages', hidden: 'hidden' }, [
        x('h2', [text(printedPages)]),
        x(
          'ol',
          chapters.map(({ id, label }) => entry(`${id}.xhtml`, label)),
        ),
      ]),
    ],
  });
}

const entry = (href: string, label: string, below: Element[] = []): Element =>
  x('li', [x('a', { href }, [text(label)]), ...(below.length > 0 ? [x('ol', below)] : [])]);

const chapterEntry = ({ id, label, page }: Chapter): Element =>
  entry(
    `${id}.xhtml`,
    label,
    page.articles.map((article) => entry(`${id}.xhtml#${anchorOf(article)}`, titleLine(article.data))),
  );
