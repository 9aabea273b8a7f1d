/** Which characters of a built page stand in its display font. */

/** An element that is marked; its text ends where an element of the same name closes, and none of them nests in itself. */
const MARKED = /<([a-z][a-z0-9]*)(?=[^>]*\sdata-display[\s>=])[^>]*>(.*?)<\/\1>/gs;
const REFERENCE: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** Each character once, in the order of code points; empty when nothing on the page is marked. */
export function displayCharacters(html: string): string {
  const characters = new Set<string>();
  for (const [, , content = ''] of html.matchAll(MARKED)) {
    const text = content.replace(/<[^>]*>/g, '').replace(/&[a-z#\d]+;/g, (entity) => REFERENCE[entity] ?? '');
    for (const character of text) if (!/\s/.test(character)) characters.add(character);
  }
  return [...characters].sort().join('');
}
