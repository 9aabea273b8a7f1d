/** XML → a tree of elements with their lines. Text between tags is left out: ALTO and METS use attributes only. */
import { SaxesParser } from 'saxes';
import { type Fault, fault } from '../../model/message.ts';

export interface XmlNode {
  /** Without its prefix: `TextBlock`, `fileGrp`. */
  name: string;
  /** With their prefixes, as written: `xlink:href`. */
  attributes: Record<string, string>;
  children: XmlNode[];
  /** Of the tag, from 1. */
  line: number;
}

/** Where and why a text is not XML. */
export class XmlError extends Error {
  readonly fault: (file: string) => Fault;

  constructor(of: (file: string) => Fault) {
    super('not XML');
    this.fault = of;
  }
}

/** No page nests its elements as deep as this. */
const DEEPEST = 500;
/** Elements inside words say nothing about the text, and are half of a file with glyphs. */
const SKIPPED = new Set(['Glyph', 'Shape', 'Variant']);

/** @throws XmlError at the first error */
export function parseXml(text: string): XmlNode {
  const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
  const top: XmlNode = { name: '', attributes: {}, children: [], line: 0 };
  const open = [top];
  let startLine = 1;
  parser.on('error', ({ message }) => {
    const inside = open.at(-1) as XmlNode;
    const unclosed = /unclosed tag/u.test(message) && inside !== top;
    const { line } = parser;
    throw new XmlError((file) =>
      unclosed
        ? fault('read/xml.unclosed', { file, line }, { name: inside.name, line: inside.line })
        : fault('read/xml', { file, line }, { why: message.replace(/^\d+:\d+: |\.$/gu, '') }),
    );
  });
  parser.on('opentagstart', () => {
    startLine = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: XmlNode = { name: name.slice(name.indexOf(':') + 1), attributes, children: [], line: startLine };
    const line = startLine;
    if (open.length > DEEPEST) throw new XmlError((file) => fault('read/xml.deep', { file, line }, { depth: DEEPEST }));
    if (!SKIPPED.has(node.name)) open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  return top.children[0] as XmlNode;
}

/** Every element below that has one of these names, in document order. Elements inside a found one are left out. */
export function* descendants(node: XmlNode, ...names: string[]): Generator<XmlNode> {
  for (const child of node.children) {
    if (names.includes(child.name)) yield child;
    else yield* descendants(child, ...names);
  }
}
