/** `.txt` and `.md`: the text of one page, as it was extracted. */
import { error, fault, type Message, warning } from '../../model/message.ts';
import type { SourcePage } from '../source-page.ts';
import { decode } from './decode-markup.ts';
import { type ImportedFile, readBytes, type SourceFile, sha256, unreadableFile } from './importer.ts';
import { MOST_LINES, tooLong } from './page-limit.ts';

/** In MB. A newspaper page holds some 20 kB of text. */
const LIMIT = 5;

export async function importText(input: SourceFile): Promise<ImportedFile> {
  const { file } = input;
  const bytes = readBytes(input, LIMIT, 'page');
  if (!(bytes instanceof Uint8Array)) return unreadableFile(bytes);
  if (bytes.includes(0)) return unreadableFile(fault('read/binary', input));
  const text = decode(bytes, 'utf-8');
  if (text === null) {
    const gb = decode(bytes, 'gb18030');
    return unreadableFile(
      gb !== null && /\p{Script=Han}/u.test(gb)
        ? fault('read/encoding.gb', input, { file })
        : fault('read/encoding.other', input),
    );
  }
  if (text.trim() === '') return unreadableFile(fault('read/empty.text', input));
  const source: SourcePage = { file, sha256: sha256(bytes), lines: splitLines(text) };
  if (source.lines.length > MOST_LINES) return unreadableFile(tooLong(file, source.lines.length));
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
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) yield error('read/bom', { file, line: 1 });
  if (text.includes('\r')) {
    const line = text.split('\r')[0]?.split('\n').length;
    yield error('read/line-end', { file, line });
  }
  const control = /[\u0001-\u0008\u000b\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/u.exec(text);
  if (control) {
    const line = text.slice(0, control.index).split('\n').length;
    yield warning('read/control', { file, line });
  }
}
