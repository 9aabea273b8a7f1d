/**
 * Shows the text of newspapers in Traditional or Simplified characters, as `data-script` of the page says. Only what is seen
 * changes: search, citations and copies have the printed characters. Loaded when a reader asks for it.
 */
import { ConverterFactory } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { answerSelection, copyAsPrinted } from './copy-as-printed.ts';
import { printedText, showAsPrinted, showInstead, textNodes } from './printed-text.ts';
import { SELECTION_AS_PRINTED } from './selection-as-printed.ts';

type Convert = (text: string) => string;

/** Words of newspapers. The lines of a page as received, citations and the interface stay as they are. */
const SHOWN =
  '.headline, .article-body, .opening, .list-title, .title-link, .newest a, .on-this-page li, .beside-title, .beside-text, .turned-here a, [data-search-hits] :is(h2, .kicker, .hit-lines)';

/** Converters take a moment to make, and few readers use both. */
const makers: Record<string, () => Convert> = {
  hant: () => ConverterFactory([[STPhrases, STCharacters]]),
  hans: () => ConverterFactory([[TSPhrases, TSCharacters]]),
};
const made = new Map<string, Convert>();
const root = document.documentElement;

function converter(): Convert | undefined {
  const name = root.dataset.script ?? '';
  const known = made.get(name) ?? (Object.hasOwn(makers, name) ? makers[name]?.() : undefined);
  if (known) made.set(name, known);
  return known;
}

/** Of the length of `text`, so that places in it stay: where words would change it, character by character. */
function sameLength(text: string, convert: Convert): string {
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, (character) => {
    const other = convert(character);
    return other.length === character.length ? other : character;
  }).join('');
}

/** Strings that are marked in the article stay so. */
function keepingHighlights(change: () => void): void {
  const ranges = 'highlights' in CSS ? [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) : [];
  const places = ranges
    .filter((range) => range instanceof Range)
    .map((range) => {
      const { startContainer, startOffset, endContainer, endOffset } = range;
      return { range, startContainer, startOffset, endContainer, endOffset };
    });
  change();
  for (const { range, startContainer, startOffset, endContainer, endOffset } of places) {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  }
}

/** Words in the interface's language or another one are left alone. */
const isChinese = (element: Element): boolean =>
  element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;

function showIn(elements: Iterable<Element>, convert: Convert): void {
  for (const element of elements) {
    if (!isChinese(element)) continue;
    for (const node of textNodes(element)) {
      const text = printedText(node);
      const shown = sameLength(text, convert);
      if (shown !== node.data) showInstead(node, shown);
    }
  }
}

function show(): void {
  keepingHighlights(() => {
    const convert = converter();
    if (convert) showIn(document.querySelectorAll(SHOWN), convert);
    else showAsPrinted();
  });
}

show();
new MutationObserver(show).observe(root, { attributeFilter: ['data-script'] });
document.addEventListener('copy', copyAsPrinted);
document.addEventListener(SELECTION_AS_PRINTED, answerSelection);

/** Hits come after the page. */
const hits = document.querySelector('[data-search-hits]');
if (hits)
  new MutationObserver((changes) => {
    const convert = converter();
    if (!convert) return;
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof Element);
    showIn(
      added.flatMap((element) => [...(element.matches(SHOWN) ? [element] : []), ...element.querySelectorAll(SHOWN)]),
      convert,
    );
  }).observe(hits, { childList: true, subtree: true });
