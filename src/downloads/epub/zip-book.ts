/** The files of a book as one `.epub`: a zip whose first entry says what it is (OCF 3.3). */
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** Of all entries, so that the same book makes the same bytes in every time zone. Zip knows no time before 1980. */
const ENTRY = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** @param files name → text; `package.opf` is one of them */
export async function zipBook(files: ReadonlyMap<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from('application/epub+zip'), 'mimetype', { ...ENTRY, compress: false });
  zip.addBuffer(Buffer.from(CONTAINER), 'META-INF/container.xml', ENTRY);
  for (const [name, text] of files) zip.addBuffer(Buffer.from(text), `EPUB/${name}`, ENTRY);
  zip.end();
  return buffer(zip.outputStream);
}
