/** Puts the words that a reader has selected into the form that reports a mistake, with their line of the page. */

import { type Reported, reportLink } from '../model/report-form.ts';
import { SELECTION_AS_PRINTED } from './selection-as-printed.ts';

/** `/archive/liaocheng-ribao/2023-10-25/01/source/#l038` */
const SOURCE = /([a-z][a-z0-9-]*\/\d{4}-\d{2}-\d{2}(?:-[a-z])?\/[^/]+)\/source\/(?:#l(\d+))?$/u;

const link = document.querySelector<HTMLAnchorElement>('a[data-report-to]');

/** Where the selection begins: a line of a page as received, or a paragraph that knows its first line. */
function placeOf(node: Node | null): Pick<Reported, 'page' | 'line'> | null {
  const element = node instanceof Element ? node : node?.parentElement;
  const line = element?.closest<HTMLElement>('[data-source-line]')?.dataset.sourceLine;
  const source = line
    ? location.pathname
    : element?.closest('p, h2')?.querySelector<HTMLAnchorElement>('.source-link')?.href;
  const [, page, first] = SOURCE.exec(source ?? '') ?? [];
  return page ? { page: decodeURI(page), line: Number(line ?? first) } : null;
}

if (link) {
  const { reportTo = '', reportSubject: subject = '', reportBody: body = '' } = link.dataset;
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    const asked = { text: selection?.toString() ?? '' };
    document.dispatchEvent(new CustomEvent(SELECTION_AS_PRINTED, { detail: asked }));
    const words = asked.text.trim();
    const place = words && selection?.rangeCount ? placeOf(selection.getRangeAt(0).startContainer) : null;
    // A click on the link ends the selection: the last words that were selected stay in the form.
    if (place) link.href = reportLink(reportTo, { subject, body }, { ...place, words, address: location.href });
  });
}
