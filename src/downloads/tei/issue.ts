/** An issue as TEI P5: what was read, where each paragraph stands in the page as received, what was corrected and what is in doubt. */
import { x } from 'xastscript';
import type { IssueNode } from '../../archive/tree.ts';
import { xmlDocument } from '../xml-document.ts';
import { type TeiOptions, teiHeader } from './header.ts';
import { teiPage } from './page.ts';

/** The document's text. It is valid against `tei_all` of TEI P5 4.3. */
export function issueTei(issue: IssueNode, options: TeiOptions): string {
  const { language } = issue.newspaper.data;
  const document = x('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': language }, [
    teiHeader(issue, options),
    x('text', [
      x(
        'body',
        issue.pages.map((page) => teiPage(page)),
      ),
    ]),
  ]);
  return xmlDocument(document);
}
