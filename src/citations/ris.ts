/**
 * RIS, which EndNote, NoteExpress, Mendeley and Zotero read. The citation of an article and the export of a search both
 * use it. Lines end with CR LF; no value may contain one.
 */
import { inferredDate } from '../translations/browser/labels.ts';
import type { Reference } from './reference.ts';

/** One record. Several records are concatenated. */
export function ris(reference: Reference): string {
  const { title, authors, newspaper, place, date, dateInferred, pages, section, language, url } = reference;
  const fields: [string, string | undefined][] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name): [string, string] => ['AU', name]),
    ['T2', newspaper],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['SP', pages.length > 0 ? pages.join(', ') : undefined],
    ['SE', section],
    ['CY', place],
    ['LA', language],
    ['UR', url],
    ['N1', dateInferred ? inferredDate : undefined],
    ['ER', ''],
  ];
  return fields
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${value?.replace(/\s+/g, ' ')}\r\n`)
    .join('');
}
