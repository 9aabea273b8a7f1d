/**
 * Adds the path of the archive on its server to the addresses of a built page. All other code writes addresses from the root (`/topics/`);
 * only this step knows the path. Scripts read it from `data-base`.
 */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Attributes that hold one address. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data']);
const SOURCE_SETS = new Set(['srcset', 'imagesrcset']);

/** `/archive/` → its form in an address, percent-encoded. */
const encodedBase = (base: string): string => new URL(base, 'http://host').pathname;

/** `/topics/` → `/archive/topics/`; what is no address from the root (`#a`, `https://…`, `//host/`) stays as it is. */
const addressUnder = (base: string, address: string): string =>
  /^\/(?!\/)/u.test(address) ? base + address.slice(1) : address;

/**
 * @param html a page whose addresses begin at the root
 * @param base the path, with a slash at both ends: `/archive/`
 * @returns the same bytes if `base` is `/`; else the page with each address under `base`
 */
export function underBase(html: string, base: string): string {
  if (base === '/') return html;
  const path = encodedBase(base);
  const edits: Edit[] = [];
  const walk = (node: Node): void => {
    if ('attrs' in node) edits.push(...editsOf(node, path));
    for (const child of 'childNodes' in node ? node.childNodes : []) walk(child);
  };
  walk(parse(html, { sourceCodeLocationInfo: true }));
  edits.sort((a, b) => a.from - b.from);
  let result = '';
  let at = 0;
  for (const { from, to, text } of edits) {
    result += html.slice(at, from) + text;
    at = to;
  }
  return result + html.slice(at);
}

function editsOf(element: Element, base: string): Edit[] {
  const places = element.sourceCodeLocation;
  const edits = element.attrs.flatMap((attribute): Edit[] => {
    const place = places?.attrs?.[attribute.name];
    const value = valueUnder(base, element, attribute);
    if (!place || value === attribute.value) return [];
    return [{ from: place.startOffset, to: place.endOffset, text: `${attribute.name}="${escapeValue(value)}"` }];
  });
  if (element.tagName === 'html' && places?.startTag) {
    const end = places.startTag.endOffset - 1;
    edits.push({ from: end, to: end, text: ` data-base="${escapeValue(base)}"` });
  }
  if (element.tagName === 'style') edits.push(...styleEdits(element, base));
  return edits;
}

function valueUnder(
  base: string,
  { tagName, attrs }: Element,
  { name, value }: { name: string; value: string },
): string {
  if (ADDRESSES.has(name)) return addressUnder(base, value);
  if (SOURCE_SETS.has(name))
    return value
      .split(/,\s+/u)
      .map((source) => addressUnder(base, source.trim()))
      .join(', ');
  const refreshes =
    tagName === 'meta' && attrs.some((other) => other.name === 'http-equiv' && /^refresh$/iu.test(other.value));
  if (name === 'content' && refreshes)
    return value.replace(/(url=)(.*)$/isu, (_, before, address) => before + addressUnder(base, address));
  return name === 'style' ? styleUnder(base, value) : value;
}

function styleEdits(element: Element, base: string): Edit[] {
  return element.childNodes.flatMap((child): Edit[] => {
    const place = child.sourceCodeLocation;
    if (!('value' in child) || !place) return [];
    return [{ from: place.startOffset, to: place.endOffset, text: styleUnder(base, child.value) }];
  });
}

const styleUnder = (base: string, css: string): string =>
  css.replace(
    /url\(\s*(["']?)(\/[^"')]+)\1\s*\)/gu,
    (_, quote, address) => `url(${quote}${addressUnder(base, address)}${quote})`,
  );

const escapeValue = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
