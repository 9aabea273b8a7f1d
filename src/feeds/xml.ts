/** Writes text into XML. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Removes characters that XML does not allow: control characters, halves of surrogate pairs. */
export const xmlCharacters = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

/** `A&B` → `A&amp;B`, for text and attributes. */
export const escapeXml = (text: string): string =>
  xmlCharacters(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);

/** A style sheet for the elements of a feed, so that people can read the feed in a browser. */
export const styleSheet = (site: URL): string => `<?xml-stylesheet href="${site.pathname}feed.css" type="text/css"?>`;
