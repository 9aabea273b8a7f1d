/** `.txt` and `.md`: the text of one page, as it was extracted. */
import type { Message } from '../../model/message.ts';
import type { SourcePage } from '../source-page.ts';
import { decode } from './decode-markup.ts';
import { type ImportedFile, readBytes, type SourceFile, sha256, unreadableFile } from './importer.ts';

/** In MB. A newspaper page holds some 20 kB of text. */
const LIMIT = 5;

export async function importText(input: SourceFile): Promise<ImportedFile> {
  const { file } = input;
  const fail = (code: string, what: string, remedy: string): ImportedFile =>
    unreadableFile({ file, code, what, remedy });
  const bytes = readBytes(input, LIMIT, 'Give each page (版) a file of its own.');
  if (!(bytes instanceof Uint8Array)) return unreadableFile(bytes);
  if (bytes.includes(0))
    return fail('read/binary', 'This is no text: it holds NUL bytes.', 'Give the text of the page as UTF-8.');
  const text = decode(bytes, 'utf-8');
  if (text === null) {
    const gb = decode(bytes, 'gb18030');
    return gb !== null && /\p{Script=Han}/u.test(gb)
      ? fail(
          'read/encoding',
          'The page is in GB18030 (or GBK), not in UTF-8.',
          `Convert it: iconv -f GB18030 -t UTF-8 ${file}`,
        )
      : fail('read/encoding', 'The page is not in UTF-8.', 'Save it as UTF-8.');
  }
  if (text.trim() === '') return fail('read/empty', 'The page is empty.', 'Put its text in, or take the file away.');
  const source: SourcePage = { file, sha256: sha256(bytes), lines: splitLines(text) };
  return { count: 1, messages: [], pages: [{ source, messages: [...warningsOf(bytes, text, file)] }] };
}

/** Lines as an editor counts them, without their line ends. */
export function splitLines(text: string): SourcePage['lines'] {
  const lines = text.split(/\r\n|\n|\r/u);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, i) => ({ n: i + 1, text: line }));
}

/** Faults that do not stop the page from being read. */
function* warningsOf(bytes: Buffer, text: string, file: string): Generator<Message> {
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    yield {
      severity: 'error',
      file,
      line: 1,
      code: 'read/bom',
      what: 'The page begins with a byte order mark; it was read without it.',
      remedy: 'Save it as UTF-8 without BOM.',
    };
  }
  if (text.includes('\r')) {
    const line = text.split('\r')[0]?.split('\n').length;
    yield {
      severity: 'error',
      file,
      ...(line && { line }),
      code: 'read/line-end',
      what: 'Lines end in CR or CRLF; they were read as if they ended in LF.',
      remedy: 'Save it with LF line ends.',
    };
  }
  const control = /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/u.exec(text);
  if (control) {
    const at = text.slice(0, control.index).split('\n').length;
    yield {
      severity: 'warning',
      file,
      line: at,
      code: 'read/control',
      what: 'Control characters stand in the text; they were left out.',
      remedy: 'Nothing need be done.',
    };
  }
}
