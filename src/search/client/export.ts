/** All hits as a table (CSV, for spreadsheets) or as references (RIS, for Zotero and EndNote). */
import { GENRE_LABELS } from '../../model/genre.ts';
import { articleUrl } from '../../model/urls.ts';
import type { SearchRecord } from '../record.ts';

/** What an export says of a newspaper, and where the archive is. */
export interface ExportContext {
  newspapers: Record<string, string>;
  /** `https://example.org`; empty where the archive has no address on the web. */
  origin: string;
}

const names = ({ byline }: SearchRecord): string[] => byline.map(({ name }) => name);

const COLUMNS: Record<string, (record: SearchRecord, context: ExportContext) => string> = {
  标题: ({ title }) => title,
  引题: ({ kicker }) => kicker ?? '',
  副题: ({ subtitle }) => subtitle ?? '',
  报纸: ({ newspaper }, { newspapers }) => newspapers[newspaper] ?? newspaper,
  日期: ({ date }) => date,
  版: ({ page }) => page,
  体裁: ({ genre }) => GENRE_LABELS[genre],
  署名: (record) => names(record).join('；'),
  网址: ({ id }, { origin }) => origin + articleUrl(id),
};

/** RFC 4180, with the mark that tells spreadsheets it is UTF-8. A cell never starts a formula. */
export function toCsv(records: readonly SearchRecord[], context: ExportContext): string {
  const cell = (text: string): string => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = records.map((record) => Object.values(COLUMNS).map((column) => column(record, context)));
  return `\uFEFF${[Object.keys(COLUMNS), ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** One newspaper article a record: https://en.wikipedia.org/wiki/RIS_(file_format) */
export function toRis(records: readonly SearchRecord[], context: ExportContext): string {
  const line = (tag: string, text: string): string => `${tag}  - ${text.replaceAll(/\s+/g, ' ')}`;
  const reference = (record: SearchRecord): string[] => [
    line('TY', 'NEWS'),
    line('TI', record.title),
    ...(record.subtitle ? [line('T3', record.subtitle)] : []),
    ...names(record).map((name) => line('AU', name)),
    line('T2', context.newspapers[record.newspaper] ?? record.newspaper),
    line('DA', record.date.replaceAll('-', '/')),
    line('PY', record.date.slice(0, 4)),
    line('SP', record.page),
    line('LA', 'zh'),
    line('UR', context.origin + articleUrl(record.id)),
    'ER  - ',
  ];
  return records.map((record) => `${reference(record).join('\r\n')}\r\n`).join('\r\n');
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
