/**
 * GB/T 7714—2015, 报纸中的析出文献, for a page on the web with its address and the day on which it was read:
 * `尹腾淑, 马翼. 政企同心 双向奔赴[N/OL]. 聊城日报, [2023-10-25](1)[2026-11-21]. https://example.org/…/l038/.`
 * A date that is not printed is in square brackets (8.5.4.3: 估计的出版年).
 */
import type { Reference } from './reference.ts';

/** The number of names before 等. */
const NAMED = 3;

/** The citation in two parts. The day of reading comes between them; only the reader's browser knows it. */
export function gbt7714Parts(reference: Reference): { before: string; after: string } {
  const { authors, title, newspaper, date, dateInferred, pages, url } = reference;
  const named = authors.slice(0, NAMED).join(', ');
  const responsible = authors.length > NAMED ? `${named}, 等. ` : named && `${named}. `;
  const page = pages.length > 0 ? `(${pages.join(', ')})` : '';
  return {
    before: `${responsible}${title}[${url ? 'N/OL' : 'N'}]. ${newspaper}, ${dateInferred ? `[${date}]` : date}${page}`,
    after: url ? `. ${url}.` : '.',
  };
}

/** `read`: the day on which the reader saw it, `YYYY-MM-DD`. It is left out if the reference has no address. */
export function gbt7714(reference: Reference, read?: string): string {
  const { before, after } = gbt7714Parts(reference);
  return `${before}${read && reference.url ? `[${read}]` : ''}${after}`;
}
