/** All hits as a table (CSV, for spreadsheets) or as references (RIS, for Zotero, NoteExpress and EndNote). */

import { makeReference } from '../../citations/reference.ts';
import { ris } from '../../citations/ris.ts';
import { articleUrl } from '../../model/urls.ts';
import { genres, inferredDate } from '../../translations/browser/labels.ts';
import { exporting } from '../../translations/browser/search.ts';
import type { Publication } from '../manifest.ts';
import type { SearchRecord } from '../record.ts';

/** What an export says of newspapers, and where the archive is. */
interface ExportContext {
  newspapers: Record<string, string>;
  publications: Record<string, Publication>;
  /** `https://example.org` or `https://example.org/archive`, without a slash at its end; empty where the archive has no address on the web. */
  origin: string;
}

const { columns } = exporting;
const COLUMNS: [name: string, value: (record: SearchRecord, context: ExportContext) => string][] = [
  [columns.title, ({ title }) => title],
  [columns.kicker, ({ kicker }) => kicker ?? ''],
  [columns.subtitle, ({ subtitle }) => subtitle ?? ''],
  [columns.newspaper, ({ newspaper }, { newspapers }) => newspapers[newspaper] ?? newspaper],
  [columns.date, ({ date }) => date],
  [columns.dateNote, ({ dateInferred }) => (dateInferred ? inferredDate : '')],
  [columns.page, ({ page }) => page],
  [columns.genre, ({ genre }) => genres[genre]],
  [columns.byline, ({ byline }) => byline.map(({ name }) => name).join(exporting.separator)],
  [columns.address, ({ id }, { origin }) => origin + articleUrl(id)],
];

/** Signs that begin a formula in a spreadsheet, and their full-width forms, which some spreadsheets read alike. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/u;

/** RFC 4180, with a byte order mark so that spreadsheets read it as UTF-8. No cell begins a formula. */
export function toCsv(records: readonly SearchRecord[], context: ExportContext): string {
  const cell = (text: string): string => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = records.map((record) => COLUMNS.map(([, value]) => value(record, context)));
  return `\uFEFF${[COLUMNS.map(([name]) => name), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** The same records as the file `cite.ris` of each article. */
export function toRis(records: readonly SearchRecord[], { newspapers, publications, origin }: ExportContext): string {
  const references = records.map((record) =>
    makeReference({
      ...record,
      newspaper: { ...publications[record.newspaper], title: newspapers[record.newspaper] ?? record.newspaper },
      url: origin === '' ? undefined : new URL(origin + articleUrl(record.id)).href,
    }),
  );
  return references.map(ris).join('');
}

const FORMATS = {
  csv: { type: 'text/csv', write: toCsv },
  ris: { type: 'application/x-research-info-systems', write: toRis },
};
export type ExportFormat = keyof typeof FORMATS;

/** All of `records` as a file. */
export function exportFile(format: ExportFormat, records: readonly SearchRecord[], context: ExportContext): Blob {
  const { type, write } = FORMATS[format];
  return new Blob([write(records, context)], { type });
}
