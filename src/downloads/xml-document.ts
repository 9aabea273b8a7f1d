/** A tree of XML as a file. */
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/**
 * The whole document, its declaration first.
 * @param doctype stands between declaration and root
 */
export function xmlDocument(root: Element, doctype = ''): string {
  // The library leaves `]]>` as it is, which no text may hold (XML 1.0, 2.4).
  const text = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${text}\n`;
}
