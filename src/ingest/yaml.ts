/** YAML that people write, held against its schema; every mistake is led back to its line. */
import type { z } from 'astro/zod';
import { type Document, isMap, isNode, isPair, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Message } from '../model/message.ts';

export type Parsed<T> = { value: T; messages: [] } | { value: null; messages: Message[] };

/** @param file path for the messages, from the project's root */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const messages = document.errors.map(
      (error): Message => ({
        severity: 'error',
        file,
        line: lines.linePos(error.pos[0]).line,
        code: 'catalogue/yaml',
        what: `This is no YAML: ${error.message.split('\n')[0]}.`,
        remedy: 'Mend the line; a value with a colon or a # needs quotation marks.',
      }),
    );
    return { value: null, messages };
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { value: result.data, messages: [] };
  return { value: null, messages: result.error.issues.map((issue) => describe(issue, document, lines, file)) };
}

/** The line of each entry of a YAML list, from 1; none where the text is no list. */
export function entryLines(text: string): number[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (!isSeq(contents)) return [];
  return contents.items.map((item) => (isNode(item) && item.range ? lines.linePos(item.range[0]).line : 1));
}

function describe(issue: z.core.$ZodIssue, document: Document, lines: LineCounter, file: string): Message {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const line = lineOf(document, path as (string | number)[], lines);
  const name = path.join('.');
  return {
    severity: 'error',
    file,
    ...(line && { line }),
    code: unknown === undefined ? 'catalogue/value' : 'catalogue/key',
    what: unknown === undefined ? `${name || 'The file'}: ${issue.message}.` : `Unknown key ${unknown}.`,
    remedy: unknown === undefined ? 'Give it the value that the contract names.' : 'Take it out, or mend its spelling.',
  };
}

/** The line of the deepest part of `path` that stands in the document. */
function lineOf(document: Document, path: readonly (string | number)[], lines: LineCounter): number | null {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(key));
      const node = pair?.key as Node | undefined;
      if (node?.range) return lines.linePos(node.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return document.contents?.range ? lines.linePos(document.contents.range[0]).line : null;
}
