/** Copies text as it was printed, whatever script it is shown in. */
import { isShownOtherwise, printedText, textNodes } from './printed-text.ts';

/** The selection with the printed characters in it; nothing where they are shown, and the browser's own copy is right. */
function printedSelection(): DocumentFragment | undefined {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const nodes = textNodes(range.commonAncestorContainer).filter((node) => range.intersectsNode(node));
  const copy = range.cloneContents();
  const copies = textNodes(copy);
  if (copies.length !== nodes.length || !nodes.some(isShownOtherwise)) return undefined;
  for (const [index, node] of nodes.entries()) {
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : undefined;
    (copies[index] as Text).data = printedText(node).slice(from, to);
  }
  return copy;
}

/** `fragment` as text, with the line breaks that it has on the page, and as HTML. */
function asText(fragment: DocumentFragment): { text: string; html: string } {
  const holder = document.createElement('div');
  // It must be laid out for its line breaks, and is gone before it is drawn.
  Object.assign(holder.style, { position: 'fixed', insetInlineStart: '-100vw' });
  holder.append(fragment);
  document.body.append(holder);
  const found = { text: holder.innerText, html: holder.innerHTML };
  holder.remove();
  return found;
}

export function copyAsPrinted(event: ClipboardEvent): void {
  const fragment = printedSelection();
  if (!fragment || !event.clipboardData) return;
  const { text, html } = asText(fragment);
  event.clipboardData.setData('text/plain', text);
  event.clipboardData.setData('text/html', html);
  event.preventDefault();
}

/** Answers a script of the page that asks for the words selected: this code is loaded apart from it. */
export function answerSelection(event: Event): void {
  const fragment = printedSelection();
  if (fragment && event instanceof CustomEvent) event.detail.text = asText(fragment).text;
}
