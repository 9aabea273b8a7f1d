/** Reads YAML that people write and checks it with its schema. Every mistake gets its line. */
import type { z } from 'astro/zod';
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Message } from '../model/message.ts';
import { nearestKey } from './nearest-key.ts';
import { INVISIBLE } from './text.ts';

export type Parsed<T> = { value: T; messages: [] } | { value: null; messages: Message[] };

/** @param file path for the messages, from the project's root */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>): Parsed<T> {
  const deep = DEEP.exec(text);
  if (deep) {
    const line = text.slice(0, deep.index).split('\n').length;
    return { value: null, messages: [notRead(file, line, 'its brackets lie in each other too deep', 'Mend it.')] };
  }
  try {
    return parseSound(text, file, schema);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return {
      value: null,
      messages: [notRead(file, 1, 'its brackets or lists lie in each other too deep', 'Mend it.')],
    };
  }
}

/** Nested brackets that nobody writes and that would take the parser seconds. */
const DEEP = /[[{]{100}/u;

const notRead = (file: string, line: number, why: string, remedy: string): Message => ({
  severity: 'error',
  file,
  line,
  code: 'catalogue/yaml',
  what: `This is no YAML that can be read here: ${why}.`,
  remedy,
});

/** @throws RangeError when the text is nested deeper than the stack */
function parseSound<T>(text: string, file: string, schema: z.ZodType<T>): Parsed<T> {
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
  const refused = refuse(document, lines, file);
  if (refused.length > 0) return { value: null, messages: refused };
  const result = schema.safeParse(withoutInvisible(document.toJS() ?? {}));
  if (result.success) return { value: result.data, messages: [] };
  return { value: null, messages: result.error.issues.map((issue) => describe(issue, document, lines, file, schema)) };
}

/** Refuses parts of YAML that are mistakes or attacks here: aliases (`with: *全市*`) and the key `__proto__`. */
function refuse(document: Document, lines: LineCounter, file: string): Message[] {
  const refused: Message[] = [];
  const at = (node: unknown): number => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1);
  visit(document, {
    Alias(_, node) {
      const what = `*${node.source} is an alias to YAML`;
      refused.push(notRead(file, at(node), what, `Put the value into quotation marks: "*${node.source}".`));
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__')
        refused.push({
          ...notRead(file, at(key), '', 'Take it out.'),
          code: 'catalogue/key',
          what: 'The key __proto__ is refused.',
        });
    },
  });
  return refused;
}

/** Removes invisible characters, which come with pasted text. Words to be replaced keep them, because they must be found on the page. */
function withoutInvisible(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return key === 'replace' ? value : value.replace(INVISIBLE, '');
  if (Array.isArray(value)) return value.map((item) => withoutInvisible(item));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutInvisible(item, name)]));
}

/** The line of each entry of a YAML list, from 1; none if the text is not a list. */
export function entryLines(text: string): number[] {
  const lines = new LineCounter();
  const { contents } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (!isSeq(contents)) return [];
  return contents.items.map((item) => (isNode(item) && item.range ? lines.linePos(item.range[0]).line : 1));
}

function describe(
  issue: z.core.$ZodIssue,
  document: Document,
  lines: LineCounter,
  file: string,
  schema: z.ZodType,
): Message {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const line = lineOf(document, path as (string | number)[], lines);
  return {
    severity: 'error',
    file,
    ...(line && { line }),
    code: unknown === undefined ? 'catalogue/value' : 'catalogue/key',
    ...(unknown === undefined
      ? inWords(issue, document)
      : { what: `Unknown key ${unknown}.`, remedy: remedyFor(nearestKey(schema, issue.path, unknown)) }),
  };
}

const remedyFor = (nearest: string | null): string =>
  nearest ? `Write ${nearest}, if you mean that; else take it out.` : 'Take it out, or mend its spelling.';

/** What is wrong and what to do, for people who know YAML but not our schemas. */
function inWords(issue: z.core.$ZodIssue, document: Document): Pick<Message, 'what' | 'remedy'> {
  const entry = typeof issue.path[0] === 'number' ? `entry ${issue.path[0] + 1}` : '';
  const keys = issue.path.slice(entry ? 1 : 0).join('.');
  const name = [entry, keys].filter(Boolean).join(', ') || 'The file';
  const says = (what: string, remedy: string) => ({ what: `${name}: ${what}.`, remedy });
  const missing = issue.path.length > 0 && document.getIn(issue.path) === undefined;
  if (missing) return says('it is missing', 'Add it.');
  if (issue.code === 'invalid_value')
    return says('this value is not known', `Write one of ${issue.values.join(', ')}.`);
  if (issue.code === 'invalid_key')
    return says(issue.issues[0]?.message ?? issue.message, 'Name it as its file is named.');
  if (issue.code === 'invalid_type') return says(`this is not ${TYPES[issue.expected] ?? issue.expected}`, 'Mend it.');
  if (issue.code === 'invalid_format' && issue.format === 'regex' && issue.message.startsWith('Invalid'))
    return says('it is not written as such a value must be', 'See how another file of seeds/ or the README writes it.');
  return says(issue.message, 'Mend the value.');
}

const TYPES: Record<string, string> = {
  string: 'a text, in quotation marks where it looks like a number or a date',
  int: 'a whole number',
  number: 'a number',
  array: 'a list, each entry with - before it',
  object: 'keys with values',
};

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
