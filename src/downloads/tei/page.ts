/** A page (版) of an issue as a `div` of TEI: its articles in reading order, then the lines that belong to none. */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { pageLabel } from '../../archive/labels.ts';
import type { PageNode } from '../../archive/tree.ts';
import { xmlCharacters } from '../../feeds/xml.ts';
import { teiArticle } from './article.ts';
import { sourceLine } from './source-line.ts';

export function teiPage(page: PageNode): Element {
  const { data, issue, articles } = page;
  const unplaced = issue.data.unplaced.filter((lines) => lines.page === data.page);
  return x('div', { type: 'page', 'xml:id': `page-${data.page}`, n: data.page }, [
    x('pb', { n: data.number === null ? data.page : String(data.number) }),
    x('head', xmlCharacters(pageLabel(data))),
    ...articles.map((article) => teiArticle(article)),
    ...unplaced.map(({ lines, text, reason }) =>
      x('fw', { type: reason, corresp: sourceLine(data.page, Number.parseInt(lines, 10)) }, xmlCharacters(text)),
    ),
  ]);
}
