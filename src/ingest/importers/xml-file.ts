/** An XML file from a library → its tree, if its root element is the expected one. */
import { decodeMarkup } from './decode-markup.ts';
import { type Fault, readBytes, type SourceFile, sha256 } from './importer.ts';
import { parseXml, XmlError, type XmlNode } from './xml.ts';

/** In MB. */
const LIMIT = 50;
const NAMES = { alto: 'ALTO', mets: 'METS' };

export async function readXml(
  input: SourceFile,
  name: keyof typeof NAMES,
): Promise<{ root: XmlNode; hash: string } | Fault> {
  const { file } = input;
  const bytes = readBytes(input, LIMIT, 'Give each page (版) a file of its own.');
  if (!(bytes instanceof Uint8Array)) return bytes;
  const text = decodeMarkup(bytes, input);
  if (typeof text !== 'string') return text;
  try {
    const root = parseXml(text);
    return root.name === name ? { root, hash: sha256(bytes) } : otherRoot(file, root, name);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const { message, line } = error;
    return {
      file,
      line,
      code: 'read/xml',
      what: `The XML is broken or cut short: ${message}.`,
      remedy: 'Fetch or export the file again.',
    };
  }
}

function otherRoot(file: string, { name, line }: XmlNode, wanted: keyof typeof NAMES): Fault {
  const remedy =
    name === 'mets'
      ? 'Name it mets.xml.'
      : name === 'alto'
        ? 'Name it by its page: 01.xml.'
        : 'Export the text as ALTO, with METS for the issue.';
  return { file, line, code: 'read/no-alto', what: `This is no ${NAMES[wanted]}: its root is <${name}>.`, remedy };
}
