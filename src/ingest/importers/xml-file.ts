/** An XML file from a library → its tree, if its root element is the expected one. */
import { type Fault, fault } from '../../model/message.ts';
import { decodeMarkup } from './decode-markup.ts';
import { readBytes, type SourceFile, sha256 } from './importer.ts';
import { parseXml, XmlError, type XmlNode } from './xml.ts';

/** In MB. */
const LIMIT = 50;
const NAMES = { alto: 'ALTO', mets: 'METS' };

export async function readXml(
  input: SourceFile,
  name: keyof typeof NAMES,
): Promise<{ root: XmlNode; hash: string } | Fault> {
  const { file } = input;
  const bytes = readBytes(input, LIMIT, 'page');
  if (!(bytes instanceof Uint8Array)) return bytes;
  const text = decodeMarkup(bytes, input);
  if (typeof text !== 'string') return text;
  try {
    const root = parseXml(text);
    return root.name === name ? { root, hash: sha256(bytes) } : otherRoot(file, root, name);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    return error.fault(file);
  }
}

function otherRoot(file: string, { name, line }: XmlNode, wanted: keyof typeof NAMES): Fault {
  const known = name === 'mets' || name === 'alto' ? name : 'other';
  return fault(`read/no-alto.${known}`, { file, line }, { wanted: NAMES[wanted], root: name });
}
