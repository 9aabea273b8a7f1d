/** What lies beside an issue or a volume to take away. */
import type * as zhHans from '../zh-Hans/downloads.ts';

export const downloads: typeof zhHans.downloads = {
  title: 'Downloads',
  issue: 'This issue',
  volume: 'This volume',
  epub: 'E-book (EPUB)',
  markdown: 'Markdown',
  text: 'Plain text',
  tei: 'TEI (XML with source lines, corrections and doubts)',
  iiif: 'Page pictures (IIIF)',
  contents: 'Contents',
  printedPages: 'Printed pages',
  accessibility:
    'Text only, in reading order, with a table of contents and headings at each level. There are no pictures.',
};
