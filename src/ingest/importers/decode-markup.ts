/** The bytes of an XML or HTML file → its text, in the character set that it declares. */
import { type Fault, fault } from '../../model/message.ts';
import type { SourceFile } from './importer.ts';

/** A declaration must be within this many bytes from the start: the rule of HTML. */
const HEAD = 1024;
const DECLARED = [
  /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/iu,
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/iu,
];

/**
 * Uses the byte order mark, else the declared encoding, else UTF-8.
 * @returns the text, or the reason why it cannot be decoded
 */
export function decodeMarkup(bytes: Uint8Array, { file }: SourceFile): string | Fault {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const marked = markOf(head);
  const declared = DECLARED.map((pattern) => pattern.exec(head)?.[1]).find(Boolean);
  const text = decode(bytes, marked ?? declared ?? 'utf-8');
  if (text !== null) return text;
  const place = { file, line: 1 };
  if (declared && !marked) return fault('read/encoding.declared', place, { encoding: declared });
  const gb = decode(bytes, 'gb18030');
  return gb !== null && /\p{Script=Han}/u.test(gb)
    ? fault('read/encoding.markup-gb', place, { file })
    : fault('read/encoding.markup-other', place);
}

/** A byte order mark, or the zero bytes that UTF-16 has beside the first `<`. */
function markOf(head: string): string | null {
  if (head.startsWith('\u00ff\u00fe') || head.startsWith('<\u0000')) return 'utf-16le';
  if (head.startsWith('\u00fe\u00ff') || head.startsWith('\u0000<')) return 'utf-16be';
  return head.startsWith('\u00ef\u00bb\u00bf') ? 'utf-8' : null;
}

/** Null if the bytes are not in this encoding, or the encoding is unknown. */
export function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
