/** What ingest says of page files that it cannot read, or reads in part. */
import type { FileReason } from '../../../model/message-values.ts';
import type * as source from '../../zh-Hans/faults/read.ts';

const fileReasons: Record<FileReason, string> = {
  folder: 'it is a folder, not a file',
  pipe: 'it is a pipe, not a file',
  socket: 'it is a socket, not a file',
  device: 'it is a device, not a file',
  other: 'it is something else, not a file',
  outside: 'it is a link to a file outside the archive',
  link: 'it is a link, and links to folders are not followed',
  closed: 'it cannot be opened',
};

const OCR_AGAIN = "Have the page's picture recognized (OCR): ocrmypdf --force-ocr -l chi_sim, or tesseract -l chi_sim.";
const UNMAPPED = 'The text of the page cannot be read: its fonts do not say which characters their signs stand for.';
const EXPORT_AGAIN = 'Fetch or export the file again.';
const REAL_FILE = 'Put a file in its place, a copy where there was a link, or take it away.';
const unreadable = (reason: string): string => `The file cannot be read: ${reason}.`;

export const readFaults: typeof source.readFaults = {
  'read/file': {
    what: ({ code }) => unreadable(code),
    remedy: 'See that it is a file and that it may be read.',
  },
  'read/file.deep': {
    what: unreadable('its parts lie in each other too deep, or are too many'),
    remedy: 'Export it again, a page a file.',
  },
  'read/file.folder': { what: unreadable(fileReasons.folder), remedy: REAL_FILE },
  'read/file.pipe': { what: unreadable(fileReasons.pipe), remedy: REAL_FILE },
  'read/file.socket': { what: unreadable(fileReasons.socket), remedy: REAL_FILE },
  'read/file.device': { what: unreadable(fileReasons.device), remedy: REAL_FILE },
  'read/file.other': { what: unreadable(fileReasons.other), remedy: REAL_FILE },
  'read/file.outside': { what: unreadable(fileReasons.outside), remedy: REAL_FILE },
  'read/file.link': { what: unreadable(fileReasons.link), remedy: REAL_FILE },
  'read/file.closed': { what: ({ code }) => unreadable(`${fileReasons.closed} (${code})`), remedy: REAL_FILE },
  'read/file.list-size': {
    what: ({ megabytes, limit }) => unreadable(`it holds ${megabytes} MB; such a list holds ${limit} MB at the most`),
    remedy: 'Take out what does not belong there.',
  },
  'read/size.page': {
    what: ({ megabytes, limit }) => `The file holds ${megabytes} MB; one of its kind holds ${limit} MB at the most.`,
    remedy: 'Give each page a file of its own.',
  },
  'read/size.issue': {
    what: ({ megabytes, limit }) => `The file holds ${megabytes} MB; one of its kind holds ${limit} MB at the most.`,
    remedy: 'Give each issue a file of its own.',
  },
  'read/lines': {
    what: ({ lines, limit }) => `The page has ${lines} lines; a page of a newspaper has ${limit} at the most.`,
    remedy: 'Give each page a file of its own.',
  },
  'read/picture': {
    what: ({ why }) => `The picture cannot be shown: ${why}.`,
    remedy: 'Save it again as JPEG, PNG or TIFF. The page is read without it.',
  },
  'read/picture.jp2': {
    what: 'JPEG 2000 pictures cannot be read here.',
    remedy: 'Convert it to JPEG or TIFF: opj_decompress -i 01.jp2 -o 01.tif. The page is read without it.',
  },
  'read/picture.size': {
    what: ({ megabytes, limit }) => `The picture holds ${megabytes} MB; one holds ${limit} MB at the most.`,
    remedy: 'Save it smaller. The page is read without it.',
  },
  'read/picture.pixels': {
    what: ({ megapixels, limit }) =>
      `The picture has ${megapixels} million pixels; one has ${limit} million at the most.`,
    remedy: 'Save it smaller. The page is read without it.',
  },
  'read/pages.most': {
    what: ({ limit }) => `The file holds more than ${limit} pages; those after it were not read.`,
    remedy: 'Give each issue a file of its own.',
  },
  'read/pages': {
    what: ({ count }) => `The file holds ${count} pages, and its name is that of one.`,
    remedy: ({ ending }) => `Name it issue${ending}: its pages are then 01, 02 and so on.`,
  },
  'read/binary': {
    what: 'This is no text: it holds NUL bytes.',
    remedy: 'Give the text of the page as UTF-8.',
  },
  'read/encoding.gb': {
    what: 'The page is in GB18030 (or GBK), not in UTF-8.',
    remedy: ({ file }) => `Convert it: iconv -f GB18030 -t UTF-8 ${file}`,
  },
  'read/encoding.other': { what: 'The page is not in UTF-8.', remedy: 'Save it as UTF-8.' },
  'read/encoding.declared': {
    what: ({ encoding }) => `The file is not in the encoding that it names, ${encoding}.`,
    remedy: 'Export it as UTF-8.',
  },
  'read/encoding.markup-gb': {
    what: 'The file is in GB18030 (or GBK), and does not say so.',
    remedy: ({ file }) => `Convert it: iconv -f GB18030 -t UTF-8 ${file}`,
  },
  'read/encoding.markup-other': {
    what: 'The file is not in UTF-8, and names no other encoding.',
    remedy: 'Export it as UTF-8.',
  },
  'read/empty.text': { what: 'The page is empty.', remedy: 'Put its text in, or take the file away.' },
  'read/empty.alto': {
    what: 'The ALTO page holds no text.',
    remedy: "Have the page's picture recognized (OCR), or take the page out.",
  },
  'read/empty.hocr': {
    what: 'The hOCR page holds no text.',
    remedy: 'Recognize its picture anew, or take the page out.',
  },
  'read/bom': {
    what: 'The page begins with a byte order mark; it was read without it.',
    remedy: 'Save it as UTF-8 without BOM.',
  },
  'read/line-end': {
    what: 'Lines end in CR or CRLF; they were read as if they ended in LF.',
    remedy: 'Save it with LF line ends.',
  },
  'read/control': {
    what: 'Control characters stand in the text; they were left out.',
    remedy: 'Nothing need be done.',
  },
  'read/replaced': {
    what: ({ count }) =>
      `The page holds ${count} characters U+FFFD: its text was once read in a wrong character set (GBK as UTF-8).`,
    remedy: 'Export it again as UTF-8 from where it comes from; what was lost cannot be brought back.',
  },
  'read/mojibake': {
    what: ({ was, readAs, garbled, meant }) =>
      `The text was ${was} and was once read as ${readAs}: “${garbled}” stands for “${meant}”.`,
    remedy: 'Export it again as UTF-8 from where it comes from.',
  },
  'read/no-letters': {
    what: 'The page holds no letter, only digits and signs: OCR of a picture or a table leaves such text.',
    remedy: "Have the page's picture recognized anew, or take the page out.",
  },
  'read/unmapped': { what: UNMAPPED, remedy: OCR_AGAIN },
  'read/no-han': {
    what: ({ letters, han }) =>
      `Hardly any of its ${letters} letters is Chinese: ${han}. The fonts of a PDF without a character map, OCR in a wrong language or a wrong character set leave such text.`,
    remedy: ({ name }) =>
      `If the newspaper is not in Chinese, write its language in newspaper.yaml (language: en). Else have the page's picture recognized anew: ocrmypdf --force-ocr -l chi_sim ${name} out.pdf, or tesseract -l chi_sim.`,
  },
  'read/xml': { what: ({ why }) => `The XML is broken or cut short: ${why}.`, remedy: EXPORT_AGAIN },
  'read/xml.unclosed': {
    what: ({ name, line }) => `The XML is broken or cut short: <${name}> of line ${line} is never closed.`,
    remedy: EXPORT_AGAIN,
  },
  'read/xml.deep': {
    what: ({ depth }) => `The XML is broken or cut short: its elements lie in each other deeper than ${depth}.`,
    remedy: EXPORT_AGAIN,
  },
  'read/no-alto.mets': {
    what: ({ wanted, root }) => `This is no ${wanted}: its root is <${root}>.`,
    remedy: 'Name it mets.xml.',
  },
  'read/no-alto.alto': {
    what: ({ wanted, root }) => `This is no ${wanted}: its root is <${root}>.`,
    remedy: 'Name it by its page: 01.xml.',
  },
  'read/no-alto.other': {
    what: ({ wanted, root }) => `This is no ${wanted}: its root is <${root}>.`,
    remedy: 'Export the text as ALTO, with METS for the issue.',
  },
  'read/no-hocr': {
    what: 'The file is no hOCR: nothing in it has the class ocr_page.',
    remedy: 'Export it as hOCR: tesseract page.png 01 -l chi_sim hocr.',
  },
  'read/html': { what: 'The file is cut short: </html> is missing.', remedy: EXPORT_AGAIN },
  'read/broken.page': {
    what: ({ why, place: at }) => `The reader broke on this page: ${why} (${at}).`,
    remedy: 'Report it with the page; what content/ holds of the page stays as it is.',
  },
  'read/broken.issue': {
    what: ({ why, place: at }) => `The issue could not be put together: ${why} (${at}).`,
    remedy: 'Report it with its pages; what content/ holds of the issue stays as it is.',
  },
  'mets/no-pages': {
    what: 'The METS file names no page: it has no physical structMap that points at files.',
    remedy: 'Export it with its physical structure, or take it away: the ALTO files are then read by their names.',
  },
  'mets/missing.none': {
    what: ({ page }) => `It names no ALTO file for page ${page}.`,
    remedy: 'Have the page recognized (OCR).',
  },
  'mets/missing.outside': {
    what: ({ href, page }) => `It names ${href} as page ${page}, which is not in its folder.`,
    remedy: 'Put the file beside it.',
  },
  'mets/missing.refused': {
    what: ({ href, page, reason }) => `It names ${href} as page ${page}: ${fileReasons[reason]}.`,
    remedy: 'Put the file itself in its place.',
  },
  'mets/twice': {
    what: ({ href, page }) => `It names ${href} as page ${page}, and as a page before it.`,
    remedy: 'Name the file of each page.',
  },
  'mets/missing.gone': {
    what: ({ href, page }) => `It names ${href} as page ${page}, and there is no such file.`,
    remedy: 'Add the file, or mend its name.',
  },
  'pdf/no-text': {
    what: 'The page is a picture: the PDF has no text layer.',
    remedy: ({ name }) => `Have it recognized (OCR): ocrmypdf -l chi_sim ${name} out.pdf`,
  },
  'pdf/unmapped': {
    what: UNMAPPED,
    remedy: ({ name }) => `Have its picture recognized (OCR): ocrmypdf --force-ocr -l chi_sim ${name} out.pdf`,
  },
  'pdf/encrypted': {
    what: 'The PDF is encrypted and wants a password.',
    remedy: ({ name }) => `Save it without: qpdf --decrypt --password=… ${name} out.pdf`,
  },
  'pdf/broken': { what: ({ why }) => `The PDF is broken or cut short: ${why}.`, remedy: EXPORT_AGAIN },
  'pdf/broken.end': {
    what: 'The PDF is broken or cut short: its end (%%EOF) is missing.',
    remedy: EXPORT_AGAIN,
  },
  'pdf/broken.other': { what: 'The file is no PDF.', remedy: EXPORT_AGAIN },
};
