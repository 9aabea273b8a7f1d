/** The files of an issue and of a volume, as links name them. */
import { messages } from '../archive/messages.ts';
import type { IssueNode } from '../archive/tree.ts';
import { apiUrl, volumeDataUrl } from '../model/urls.ts';
import type { VolumeBook } from './volume-routes.ts';

interface DownloadFile {
  /** Root-relative. */
  url: string;
  label: string;
  type: string;
}

export function issueFiles({ url, data }: IssueNode): DownloadFile[] {
  const { epub, text, markdown, tei } = messages().downloads;
  return [
    { url: `${url}issue.epub`, label: epub, type: 'application/epub+zip' },
    { url: `${url}issue.txt`, label: text, type: 'text/plain' },
    { url: `${url}issue.md`, label: markdown, type: 'text/markdown' },
    { url: `${url}issue.tei.xml`, label: tei, type: 'application/tei+xml' },
    { url: apiUrl(data.newspaper, data.issue), label: 'JSON', type: 'application/json' },
  ];
}

/** A book of the whole year is called a book; those of months are called by their months. */
export const volumeFiles = (books: readonly VolumeBook[], year: number): DownloadFile[] =>
  books.map(({ name, url }) => {
    const { downloads, dates } = messages();
    const label = name === 'volume' ? downloads.epub : `${dates.yearMonth({ year, month: Number(name) })} EPUB`;
    return { url, label, type: 'application/epub+zip' };
  });

/** The volume for programs. */
export function volumeDataFiles(newspaper: string, year: number): DownloadFile[] {
  const { jsonl, text } = messages().data;
  return [
    { url: volumeDataUrl(newspaper, year, 'jsonl'), label: `${jsonl} (gzip)`, type: 'application/gzip' },
    { url: volumeDataUrl(newspaper, year, 'txt'), label: `${text} (gzip)`, type: 'application/gzip' },
  ];
}
