/** GB/T 7714—2015, 报纸中的析出文献: `尹腾淑, 马翼. 政企同心 双向奔赴[N]. 聊城日报, 2024-09-04(1).` */
import type { Reference } from './reference.ts';

/** Names that stand before 等. */
const NAMED = 3;

export function gbt7714({ authors, title, newspaper, date, pages }: Reference): string {
  const named = authors.slice(0, NAMED).join(', ');
  const responsible = authors.length > NAMED ? `${named}, 等. ` : named && `${named}. `;
  const page = pages.length > 0 ? `(${pages.join(', ')})` : '';
  return `${responsible}${title}[N]. ${newspaper}, ${date}${page}.`;
}
