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
import { error, type Message } from '../model/message.ts';
import { faultIn, type ValueFault } from '../model/value-fault.ts';
import { nearestKey } from './nearest-key.ts';
import { INVISIBLE } from './text.ts';

export type Parsed<T> = { value: T; messages: [] } | { value: null; messages: Message[] };

/** @param file path for the messages, from the project's root */
export function parseYaml<T>(text: string, file: string, schema: z.ZodType<T>): Parsed<T> {
  const deep = DEEP.exec(text);
  if (deep) {
    const line = text.slice(0, deep.index).split('\n').length;
    return { value: null, messages: [error('catalogue/yaml.deep', { file, line })] };
  }
  try {
    return parseSound(text, file, schema);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return { value: null, messages: [error('catalogue/yaml.deep', { file, line: 1 })] };
  }
}

/** Nested brackets that nobody writes and that would take the parser seconds. */
const DEEP = /[[{]{100}/u;

/** `refuse` finds keys that stand twice; the parser would compare each with each. */
const PARSING = { prettyErrors: false, logLevel: 'error', uniqueKeys: false } as const;

/** @throws RangeError when the text is nested deeper than the stack */
function parseSound<T>(text: string, file: string, schema: z.ZodType<T>): Parsed<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...PARSING, lineCounter: lines });
  if (document.errors.length > 0) {
    const messages = document.errors.map(({ message, pos }) =>
      error('catalogue/yaml', { file, line: lines.linePos(pos[0]).line }, { why: message.split('\n')[0] ?? '' }),
    );
    return { value: null, messages };
  }
  const refused = refuse(document, lines, file);
  if (refused.length > 0) return { value: null, messages: refused };
  const result = schema.safeParse(withoutInvisible(document.toJS() ?? {}));
  if (result.success) return { value: result.data, messages: [] };
  const { issues } = result.error;
  const messages = issues.slice(0, MOST_SAID).map((issue) => describe(issue, document, lines, file, schema));
  if (issues.length > MOST_SAID) messages.push(error('catalogue/more', { file }, { count: issues.length - MOST_SAID }));
  return { value: null, messages };
}

/** The mistakes of one file that are listed. Each costs a walk through the file. */
const MOST_SAID = 100;

/** Refuses parts of YAML that are mistakes or attacks here: aliases (`with: *全市*`), a key given twice and the key `__proto__`. */
function refuse(document: Document, lines: LineCounter, file: string): Message[] {
  const refused: Message[] = [];
  const at = (node: unknown): number => (isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1);
  visit(document, {
    Alias(_, node) {
      refused.push(error('catalogue/yaml.alias', { file, line: at(node) }, { name: node.source }));
    },
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? key.value : key;
        if (seen.has(name))
          refused.push(error('catalogue/yaml', { file, line: at(key) }, { why: 'Map keys must be unique' }));
        seen.add(name);
      }
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '__proto__')
        refused.push(error('catalogue/key.refused', { file, line: at(key) }, { key: '__proto__' }));
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
  const { contents } = parseDocument(text, { ...PARSING, lineCounter: lines });
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
  const place = { file, line: lineOf(document, path as (string | number)[], lines) ?? undefined };
  if (unknown === undefined) return valueMessage(issue, document, place);
  const nearest = nearestKey(schema, issue.path, unknown);
  return nearest
    ? error('catalogue/key.near', place, { key: unknown, nearest })
    : error('catalogue/key', place, { key: unknown });
}

/** What is wrong with a value and what to do, for people who know YAML but not our schemas. */
function valueMessage(issue: z.core.$ZodIssue, document: Document, place: Parameters<typeof error>[1]): Message {
  const inList = typeof issue.path[0] === 'number';
  const at = { entry: inList ? Number(issue.path[0]) + 1 : 0, keys: issue.path.slice(inList ? 1 : 0).join('.') };
  if (issue.path.length > 0 && document.getIn(issue.path) === undefined)
    return error('catalogue/value.missing', place, at);
  const own = faultIn(issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? '') : issue.message);
  if (own) return ownMessage(own, issue, place, at);
  switch (issue.code) {
    case 'invalid_value':
      return error('catalogue/value.unknown', place, { ...at, allowed: issue.values.join(', ') });
    case 'invalid_type':
      return error('catalogue/value.kind', place, { ...at, kind: issue.expected });
    case 'invalid_key':
    case 'invalid_format':
      return error('catalogue/value.form', place, at);
    case 'too_small':
      return error('catalogue/value.few', place, { ...at, least: String(issue.minimum) });
    case 'too_big':
      return error('catalogue/value.many', place, { ...at, most: String(issue.maximum) });
    default:
      return error('catalogue/value', place, { ...at, why: issue.message });
  }
}

/** The message of a check of our own, with the values that it gave. */
function ownMessage(
  code: ValueFault,
  issue: z.core.$ZodIssue,
  place: Parameters<typeof error>[1],
  at: { entry: number; keys: string },
): Message {
  const given = issue.code === 'custom' ? issue.params : {};
  return error(`catalogue/value.${code}`, place, { ...at, ...given } as never);
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
