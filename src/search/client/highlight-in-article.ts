/**
 * Marks strings in the article on the page, without touching its text (CSS Custom Highlight), and leads from mark to
 * mark. The same folding as in search finds them, so what search found is what is marked.
 */
import { inArticle as messages } from '../../translations/browser/in-article.ts';
import { placesIn } from '../engine/occurrences.ts';
import { el } from './dom.ts';
import type { Find } from './find-hash.ts';

/** Where strings are looked for, each by itself: headlines and bylines, then the text's paragraphs. */
const HEAD = '.headline > *, .credit-name';
const BODY = '.article-body > *';

/** Marks and leads to the occurrence asked for. Called again, it starts anew. */
export function highlightInArticle({ strings, at }: Find): void {
  const article = document.querySelector<HTMLElement>('[data-article]');
  if (!article) return;
  const inHead = rangesIn(article.querySelectorAll(HEAD), strings);
  const inBody = rangesIn(article.querySelectorAll(BODY), strings);
  const ranges = [...inHead, ...inBody];
  document.querySelector('.find-bar')?.remove();
  clear();
  if (ranges.length === 0) return;
  highlight('find', ranges);
  const position = el('output', {});
  let now = at > 0 ? Math.min(inHead.length + at, ranges.length) - 1 : 0;
  const go = (to: number): void => {
    now = (to + ranges.length) % ranges.length;
    const range = ranges[now] as Range;
    highlight('find-current', [range]);
    position.textContent = messages.position({ now: now + 1, of: ranges.length });
    scrollTo(range);
  };
  const close = (): void => {
    bar.remove();
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  };
  const bar = el(
    'div',
    { class: 'find-bar', role: 'region', 'aria-label': messages.label },
    el('strong', {}, strings.join(messages.separator)),
    position,
    el('button', { type: 'button', onclick: () => go(now - 1) }, messages.previous),
    el('button', { type: 'button', onclick: () => go(now + 1) }, messages.next),
    el('button', { type: 'button', onclick: close, 'aria-label': messages.close }, '✕'),
  );
  document.body.append(bar);
  go(now);
}

/** Brings the mark itself into view: a paragraph may be longer than the window. */
function scrollTo(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0.1 * innerHeight || bottom > 0.8 * innerHeight) scrollBy({ top: top - 0.4 * innerHeight });
}

function rangesIn(elements: Iterable<Element>, strings: readonly string[]): Range[] {
  return [...elements].flatMap((element) => {
    const nodes = textNodes(element);
    const text = nodes.map(({ data }) => data).join('');
    return placesIn(text, strings).map(({ start, end }) => {
      const range = document.createRange();
      range.setStart(...pointAt(nodes, start, false));
      range.setEnd(...pointAt(nodes, end, true));
      return range;
    });
  });
}

function textNodes(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The node and the offset in it that `offset` in the joined text is; a range's end stays in the node before. */
function pointAt(nodes: readonly Text[], offset: number, end: boolean): [Node, number] {
  let before = 0;
  for (const node of nodes) {
    const last = before + node.data.length;
    if (end ? offset <= last : offset < last) return [node, offset - before];
    before = last;
  }
  const node = nodes.at(-1) as Text;
  return [node, node.data.length];
}

function highlight(name: string, ranges: readonly Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
}

function clear(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('find');
  CSS.highlights.delete('find-current');
}
