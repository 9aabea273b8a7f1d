/** Makes a built page one that opens from a folder: relative addresses, classic scripts, nothing that only a server serves. */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { relativeAddress, relativeStyle, rootFrom } from './relative-address.ts';

/** Properties that hold one address. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'poster', 'cite'];
/** Links that mean nothing in a folder, or that a browser fetches as a page from a folder may not. */
const SERVED = ['preload', 'modulepreload', 'prefetch', 'manifest', 'search', 'serviceworker'];

interface Relinked {
  html: string;
  /** Scripts that stood in the page, by the file name that the page now asks for. */
  inline: Map<string, string>;
}

/**
 * @param file the page's path from the root: `topics/index.html`
 * @param nameScript the file name, from the root, for a script that stands in a page
 * @param keepCanonical whether the archive has an address on the web to point to
 */
export function relinkPage(
  html: string,
  file: string,
  nameScript: (code: string) => string,
  keepCanonical: boolean,
): Relinked {
  const tree: Root = fromHtml(html);
  const inline = new Map<string, string>();
  visit(tree, 'element', (node, index, parent) => {
    if (parent && index !== undefined && isServed(node, keepCanonical)) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.tagName === 'html') node.properties.dataRoot = rootFrom(file);
    if (node.tagName === 'script' && node.properties.type === 'module') classic(node);
    if (node.tagName === 'style')
      for (const text of node.children) if (text.type === 'text') text.value = relativeStyle(file, text.value);
    relink(node, file);
    return undefined;
  });
  return { html: toHtml(tree), inline };

  /** A module runs when the page is read, so the script in its place is deferred; that takes a file of its own. */
  function classic(script: Element): void {
    const code = toString(script);
    if (code !== '') {
      const name = nameScript(code);
      inline.set(name, code);
      script.properties.src = `/${name}`;
      script.children = [];
    }
    delete script.properties.type;
    delete script.properties.crossOrigin;
    script.properties.defer = true;
  }
}

function isServed({ tagName, properties }: Element, keepCanonical: boolean): boolean {
  if (tagName === 'base') return true;
  const rel = tagName === 'link' && Array.isArray(properties.rel) ? properties.rel : [];
  return rel.some((value) => SERVED.includes(String(value)) || (value === 'canonical' && !keepCanonical));
}

function relink({ tagName, properties }: Element, file: string): void {
  for (const name of ADDRESSES) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = relativeAddress(file, value);
  }
  if (typeof properties.style === 'string') properties.style = relativeStyle(file, properties.style);
  const { srcSet } = properties;
  if (srcSet && (tagName === 'img' || tagName === 'source')) {
    const sources = Array.isArray(srcSet) ? srcSet.map(String) : String(srcSet).split(/,\s+/);
    properties.srcSet = sources.map((source) => relativeAddress(file, source.trim())).join(', ');
  }
}
