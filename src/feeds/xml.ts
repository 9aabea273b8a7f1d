/** Text into XML. */

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** `A&B` → `A&amp;B`; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[[\p{Cc}\ufffe\uffff]--[\t\n\r]]/gv, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}
